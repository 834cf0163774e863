/** What each outcome shows, and what it must not hold anywhere. */
import { expect } from '@open-wc/testing';
import { alternatives } from '../../src/content/alternatives.js';
import { words } from '../../src/content/interface.js';
import { betterChoice, outcomeWords } from '../../src/content/outcomes.js';
import { monitorWords, planWords, startWords } from '../../src/content/plan.js';
import { optionWords } from '../../src/content/questions.js';
import { reasonWords } from '../../src/content/reasons.js';
import { references } from '../../src/content/references.js';
import { alternativeIds, outcomeIds } from '../../src/logic/index.js';
import type { OutcomeId } from '../../src/logic/index.js';
import { nameOf, open, waysTo } from '../support/harness.js';
import type { Given, Visitor } from '../support/harness.js';

/** All that a page can set, so that nothing is missing for want of it. */
const attributes = {
  region: 'AU',
  'clinic-name': 'North Street',
  'booking-url': 'https://clinic.example/book',
  'reviewed-by': 'Dr Bo Lee',
  'reviewed-on': '2026-11-23',
};

function finished(says: Given): Visitor {
  const visitor = open({ attributes });
  visitor.answerAll(says);
  return visitor;
}

/** Words that stand in a plan to run and nowhere else. */
const planOnly = [
  planWords.limits(),
  planWords.atMostTwo(),
  planWords.noLonger(),
  planWords.week(),
  planWords.runDays(),
  planWords.checks(),
  planWords.start(),
  planWords.stepsIntro(),
  planWords.step(1),
  planWords.moveOn(),
  planWords.monitor(),
  ...Object.values(startWords).map(({ head }) => head()),
  ...Object.values(monitorWords).map(({ signs }) => signs()),
];

const careNames = alternativeIds.map((id) => alternatives[id].what());

/** What no outcome but those named may say, and those must. */
const parts: readonly [string, readonly string[], readonly OutcomeId[]][] = [
  ['whom to contact', [words.contact()], ['doctor-today', 'doctor-soon']],
  ['what to say', [words.say()], ['doctor-today', 'doctor-soon']],
  ['gentle walking', [words.walking()], ['doctor-soon']],
  [
    'questions to take along',
    [words.ask(), words.askStart(), words.askStop()],
    ['ask-clinician'],
  ],
  ['"ask about these"', [words.alternativesAsk()], ['ask-clinician']],
  ['a low-impact week', [planWords.lowImpactWeek()], ['not-yet']],
  ['when to check again', [words.wait()], ['not-yet']],
  [
    'the alternatives',
    careNames,
    ['ask-clinician', 'not-yet', 'yes-with-limits'],
  ],
  [
    'alternatives as advised',
    [words.alternativesIntro()],
    ['not-yet', 'yes-with-limits'],
  ],
  [
    'a list of references',
    [references.almeida2018.cite],
    outcomeIds.filter((id) => id !== 'emergency'),
  ],
  [
    'if things change',
    [words.ifThingsChange()],
    outcomeIds.filter((id) => id !== 'emergency'),
  ],
  ['"do not drive"', [outcomeWords.emergency.lead()], ['emergency']],
];

for (const outcome of outcomeIds)
  describe(`of ${outcome}`, () => {
    for (const [part, texts, allowed] of parts) {
      const may = allowed.includes(outcome);
      it(`there is ${may ? '' : 'nothing of '}${part}`, () => {
        const visitor = finished(waysTo[outcome]);
        expect(visitor.outcome()).to.equal(outcome);
        for (const text of texts)
          if (may) expect(visitor.text()).to.include(text);
          else expect(visitor.text()).not.to.include(text);
      });
    }

    it('the credit and the review are at the foot', () => {
      const text = finished(waysTo[outcome]).text();
      expect(text).to.include('“Running with a back injury”');
      expect(text).to.include('Millie Shield and Dr Rhea Psereckis, WHEN');
      expect(text).to.include('Reviewed by Dr Bo Lee on');
    });
  });

describe('without a yes', () => {
  const others: readonly Given[] = [
    waysTo.emergency,
    waysTo['doctor-today'],
    waysTo['doctor-soon'],
    waysTo['ask-clinician'],
    waysTo['not-yet'],
    { now: ['unsure'] },
    { stage: ['under-6-weeks'], ready: ['run'] },
    { want: ['other-is-fine'], ready: ['run'] },
    { health: ['under18'], ready: ['run'] },
  ];
  for (const says of others)
    it(`no plan to run is anywhere in the DOM: ${JSON.stringify(says)}`, () => {
      const visitor = open({ attributes });
      // Not even one that was there before.
      visitor.answerAll();
      expect(visitor.outcome()).to.equal('yes-with-limits');
      visitor.restart();
      visitor.answerAll(says);
      expect(visitor.outcome()).not.to.equal('yes-with-limits');
      const text = visitor.text();
      for (const planned of planOnly) expect(text).not.to.include(planned);
      expect(weekOf(visitor)).not.to.include('Run');
      expect(visitor.all('[name=run-day], table')).to.be.empty;
    });
});

describe('an emergency', () => {
  it('says what was ticked, in the same words', () => {
    const visitor = finished({ now: ['bladder', 'injury'] });
    const ticked = [...visitor.root.querySelectorAll('li strong')].map(nameOf);
    expect(ticked).to.deep.equal([
      optionWords['now.bladder'](),
      optionWords['now.injury'](),
    ]);
    expect(visitor.text()).not.to.include(optionWords['now.saddle']());
  });

  it('leads nowhere but to the phone', () => {
    const visitor = finished(waysTo.emergency);
    expect(visitor.links()).to.deep.equal(['tel:000']);
    expect(visitor.all('button').map(nameOf)).to.deep.equal([
      words.changeAnswers(),
      words.restart(),
    ]);
  });

  it('shows nothing that the clinic has put beside results', () => {
    const offers = [...alternativeIds, 'result', 'result-emergency', 'intro'];
    const visitor = open({
      attributes,
      content: offers.map((slot) => {
        const offer = document.createElement('p');
        offer.slot = slot;
        offer.textContent = 'Our offer';
        return offer;
      }),
    });
    visitor.answerAll(waysTo.emergency);
    for (const offer of visitor.element.children)
      expect(offer.getBoundingClientRect().height, offer.slot).to.equal(0);
  });
});

describe('a doctor', () => {
  for (const [outcome, says, quoted] of [
    [
      'doctor-today',
      { warning: ['fever', 'cough'] },
      ['warning.fever', 'warning.cough'],
    ],
    [
      'doctor-soon',
      { health: ['cancer', 'heart'] },
      ['health.cancer', 'health.heart'],
    ],
  ] as const)
    it(`is told what was ticked: ${outcome}`, () => {
      const visitor = finished(says);
      expect(visitor.outcome()).to.equal(outcome);
      const text = visitor.text();
      const said = text.slice(text.indexOf(words.sayStart()));
      for (const option of quoted)
        expect(said).to.include(optionWords[option]());
    });
});

describe('a not-yet', () => {
  it('that only the wish decided says what is the better choice', () => {
    const visitor = finished({ want: ['other-is-fine'] });
    const card = visitor.text('[part~=outcome]');
    expect(card).to.include(betterChoice.headline());
    expect(card).not.to.include(outcomeWords['not-yet'].headline());
  });

  for (const says of [
    { calm: ['sore'] },
    { stage: ['6-to-12-weeks'], cleared: ['no'] },
    { stage: ['under-6-weeks'] },
  ] satisfies Given[])
    it(`for another reason does not: ${JSON.stringify(says)}`, () => {
      const card = finished(says).text('[part~=outcome]');
      expect(card).to.include(outcomeWords['not-yet'].headline());
      expect(card).not.to.include(betterChoice.headline());
    });

  it('has a week of low-impact exercise', () => {
    const week = weekOf(finished({ calm: ['sore'] }));
    expect(week).to.have.lengthOf(7);
    expect(week).to.include.members(['Swim', 'Bike', 'Rest']);
  });
});

describe('a yes', () => {
  const ways: readonly [string, Given, () => string][] = [
    ['to a walker', {}, startWords['step-0'].head],
    ['to an easy runner', { ready: ['run'] }, startWords['easy-pace'].head],
    [
      'to a breathless runner',
      { ready: ['run'], talk: ['words'] },
      startWords['step-1'].head,
    ],
    [
      'to someone cleared',
      { back: ['disc-or-nerve'] },
      startWords['step-0'].head,
    ],
  ];
  for (const [to, says, start] of ways)
    it(`${to} is never without limits, monitoring and alternatives`, () => {
      const visitor = finished(says);
      expect(visitor.outcome()).to.equal('yes-with-limits');
      const text = visitor.text();
      const starts = Object.values(startWords).map(({ head }) => head());
      // An easy runner has a limit that is tighter than the common one.
      const longest =
        start === startWords['easy-pace'].head
          ? startWords['easy-pace'].text()
          : planWords.noLonger();
      for (const planned of planOnly.filter((one) => !starts.includes(one)))
        expect(text).to.include(
          planned === planWords.noLonger() ? longest : planned,
        );
      expect(starts.filter((one) => text.includes(one))).to.deep.equal([
        start(),
      ]);
      for (const what of careNames) expect(text).to.include(what);
      expect(text).to.include(planWords.clinicianFirst());
      expect(text).to.include(planWords.talkText());
      expect(text).to.include(planWords.honest());
      expect(text).not.to.match(/safe to run|cleared to run/i);
      expect(visitor.text('[part~=outcome]')).to.include('with limits');
    });

  it('keeps to two runs apart and more of the rest, whatever days are tried', () => {
    const visitor = finished({});
    for (const day of 'mon thu sun sat mon wed fri thu tue wed sat sun'.split(
      ' ',
    )) {
      visitor.find(`[name=run-day][value=${day}]`).click();
      const week = weekOf(visitor);
      const runs = week.flatMap((session, at) =>
        session === 'Run' ? [at] : [],
      );
      expect(week, day).to.have.lengthOf(7);
      expect(runs.length, day).to.be.at.most(2);
      for (const at of runs)
        expect(week[(at + 1) % 7], day).not.to.equal('Run');
      const rest = week.filter((session) => session === 'Rest').length;
      expect(rest, day).to.be.at.least(1);
      expect(7 - rest - runs.length, day).to.be.greaterThan(runs.length);
      const ticked = visitor
        .all<HTMLInputElement>('[name=run-day]')
        .flatMap(({ checked }, at) => (checked ? [at] : []));
      // With no day chosen there is no run, and with a refused one no more.
      expect(ticked, day).to.deep.equal(runs);
    }
  });
});

describe('a reason', () => {
  it('stands in the visitor’s words, with why it matters and its source', () => {
    const visitor = finished({ health: ['cancer', 'pregnancy'] });
    const reasons = visitor
      .all('li')
      .filter((item) => item.querySelector('strong'))
      .map((item) => nameOf(item));
    const [worst = '', other = ''] = reasons;
    expect(reasons).to.have.lengthOf(2);
    expect(worst).to.include(optionWords['health.cancer']());
    expect(worst).to.include(reasonWords['health.cancer']());
    expect(worst).to.include('NICE NG59');
    expect(other).to.include(optionWords['health.pregnancy']());
    expect(other).to.include(reasonWords['health.pregnancy']());
    expect(other).to.include('Goom 2019');
  });

  it('without a source says that this tool added it', () => {
    const visitor = finished({ health: ['under18'] });
    const [reason] = visitor
      .all('li')
      .filter((item) => item.querySelector('strong'));
    expect(reason && nameOf(reason)).to.include(words.addedByThisTool());
  });

  it('of a choice of one stands with its question', () => {
    const text = finished({ calm: ['sore'] }).text();
    expect(text).to.match(
      /How has your back been in the last 4 weeks\? Sore: pain is 4 to 6/,
    );
  });
});

/** What the days of the week hold, Monday first; empty without a week. */
function weekOf(visitor: Visitor): string[] {
  const day = /^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun) (\w+)$/;
  return visitor.all('li').flatMap((item) => day.exec(nameOf(item))?.[1] ?? []);
}
