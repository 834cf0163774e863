/** What each result says to one person: doctors, a not-yet, a yes, reasons. */
import { expect } from '@open-wc/testing';
import { alternatives } from '../../src/content/alternatives.js';
import { words } from '../../src/content/interface.js';
import { monitorWords, watchWords } from '../../src/content/monitor.js';
import { betterChoice, outcomeWords } from '../../src/content/outcomes.js';
import { planWords, startWords } from '../../src/content/plan.js';
import { optionWords } from '../../src/content/questions.js';
import { reasonOf } from '../../src/content/reasons.js';
import { notBetter } from '../../src/content/wait.js';
import type { Start } from '../../src/logic/plan.js';
import { nameOf, open, waysTo } from '../support/harness.js';
import type { Given, Visitor } from '../support/harness.js';

function finished(says: Given): Visitor {
  const visitor = open();
  visitor.answerAll(says);
  return visitor;
}

describe('a doctor', () => {
  for (const [outcome, says, quoted] of [
    [
      'doctor-today',
      { warning: ['fever', 'cough'] },
      ['warning.fever', 'warning.cough'],
    ],
    [
      'doctor-soon',
      { health: ['cancer', 'heart'], cleared: ['no'] },
      ['health.cancer', 'health.heart'],
    ],
  ] as const)
    it(`is told what was ticked: ${outcome}`, () => {
      const visitor = finished(says);
      expect(visitor.outcome()).to.equal(outcome);
      const text = visitor.text();
      const said = text.slice(
        text.indexOf(words.sayStart()),
        text.indexOf(words.why()),
      );
      for (const option of quoted)
        expect(said).to.include(optionWords[option]());
    });

  it('hears "at least one of" before a list that was ticked as one', () => {
    const text = finished({ warning: ['fever', 'weight'] }).text('.quote');
    expect(text).to.include(
      `At least one of: ${optionWords['warning.fever']()}`,
    );
    expect(text).to.include(optionWords['warning.weight']());
    expect(text).not.to.include(
      `At least one of: ${optionWords['warning.weight']()}`,
    );
  });

  for (const [outcome, says] of [
    ['doctor-today', waysTo['doctor-today']],
    ['doctor-soon', waysTo['doctor-soon']],
  ] as const)
    it(`comes with the reasons open from the start: ${outcome}`, () => {
      expect(finished(says).all('details[open]').map(titleOf)).to.deep.equal([
        words.why(),
      ]);
    });

  for (const option of ['heart', 'chest-effort'])
    it(`comes before any walk with ${option}`, () => {
      const visitor = finished({ health: [option], cleared: ['no'] });
      expect(visitor.outcome()).to.equal('doctor-soon');
      expect(visitor.text()).not.to.match(/walking is fine/);
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

  it('has a week of low-impact exercise and walking', () => {
    const week = weekOf(finished({ calm: ['sore'] }));
    expect(week).to.have.lengthOf(7);
    expect(week).to.include.members(['Swim', 'Bike', 'Walk', 'Rest']);
  });

  for (const says of [
    { calm: ['sore'] },
    { want: ['other-is-fine'] },
    { back: ['disc-or-nerve'], want: ['other-is-fine'] },
    { stage: ['under-6-weeks'] },
  ] satisfies Given[])
    it(`names in its card whose plan comes first: ${JSON.stringify(says)}`, () => {
      const visitor = finished(says);
      expect(visitor.outcome()).to.equal('not-yet');
      const text = planWords.theirPlanFirst();
      expect(visitor.text('[part~=outcome]')).to.include(text);
      expect(visitor.text().split(text), 'once').to.have.lengthOf(2);
    });

  const notBetterFor: readonly [Given, boolean][] = [
    [{ calm: ['sore'] }, true],
    [{ calm: ['up-and-down'] }, true],
    [{ ready: ['walk-less'] }, true],
    [{ ready: ['worse-next-day'] }, true],
    [{ calm: ['sore'], stage: ['6-to-12-weeks'] }, true],
    [{ calm: ['sore'], stage: ['under-6-weeks'] }, false],
    [{ stage: ['6-to-12-weeks'], cleared: ['no'] }, false],
    [{ want: ['other-is-fine'] }, false],
  ];
  for (const [says, may] of notBetterFor)
    it(`${may ? 'sends' : 'does not send'} to a doctor who is no better in weeks: ${JSON.stringify(says)}`, () => {
      const visitor = finished(says);
      expect(visitor.outcome()).to.equal('not-yet');
      expect(visitor.text().includes(notBetter())).to.equal(may);
    });
});

/** What every yes carries, whoever it is for. */
const carried = [
  planWords.limits(),
  planWords.atMostTwo(),
  planWords.moreLowImpact(),
  planWords.whenToStop(),
  planWords.stop(),
  planWords.checks(),
  planWords.moveOn(),
  watchWords.title(),
  ...Object.values(monitorWords).map(({ signs }) => signs()),
  ...Object.values(alternatives).map(({ what }) => what()),
];

describe('a yes', () => {
  const cleared: Given = { back: ['disc-or-nerve'] };
  // prettier-ignore
  const ways: readonly [string, Given, Start][] = [
    ['to a walker', {}, 'step-0'],
    ['to an easy runner', { ready: ['run'] }, 'easy-pace'],
    ['to a breathless runner', { ready: ['run'], talk: ['words'] }, 'slow-down'],
    ['to a runner who does not know', { ready: ['run'], talk: ['unsure'] }, 'slow-down'],
    ['to someone cleared', cleared, 'step-0'],
  ];
  for (const [to, says, start] of ways)
    it(`${to} is never without limits, monitoring and alternatives`, () => {
      const visitor = finished(says);
      expect(visitor.outcome()).to.equal('yes-with-limits');
      const text = visitor.text();
      for (const planned of carried) expect(text).to.include(planned);
      const heads = Object.values(startWords).map(({ head }) => head());
      expect(heads.filter((one) => text.includes(one))).to.deep.equal([
        startWords[start].head(),
      ]);
      expect(text).to.include(startWords[start].text());
      const advice =
        says === cleared ? planWords.cleared() : planWords.theirPlanFirst();
      expect(text).to.include(advice);
      expect(text).to.include(planWords.talkText());
      expect(text).to.include(watchWords.honest());
      expect(text).not.to.match(/safe to run|cleared to run/i);
      expect(visitor.text('[part~=outcome]')).to.include('with limits');
      // The 10% limit and the steps are for different people.
      const easy = start === 'easy-pace';
      expect(text.includes(planWords.noLonger())).to.equal(easy);
      expect(text.includes(planWords.oneAtFirst())).to.equal(!easy);
      // The step where this person begins is marked. Who runs begins with it,
      // and comes to the steps only if that does not work.
      const marked = start === 'step-0' ? 1 : 0;
      expect(visitor.all('.steps .here')).to.have.lengthOf(marked);
    });

  it('keeps to two runs apart and more of the rest, whatever days are tried', () => {
    // Whoever runs already begins with all of the runs this week.
    const visitor = finished({ ready: ['run'] });
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
    const visitor = finished({
      health: ['cancer'],
      'about-you': ['pregnancy'],
      cleared: ['no'],
    });
    const [worst, other, ...more] = reasonsOf(visitor);
    expect(more).to.be.empty;
    expect(worst?.text).to.include(optionWords['health.cancer']());
    expect(worst?.text).to.include(reasonOf['doctor-soon']());
    expect(worst?.text).to.include(words.addedByThisTool());
    expect(worst?.sources).to.deep.equal(['Finucane 2020 [5]']);
    expect(other?.text).to.include(optionWords['about-you.pregnancy']());
    expect(other?.text).to.include(
      'Your body needs time. Ask when running is right for you.',
    );
    expect(other?.sources).to.deep.equal(['Goom 2019 [6]']);
  });

  it('without a source says that this tool added it', () => {
    const [reason] = reasonsOf(finished({ 'about-you': ['under18'] }));
    expect(reason?.text).to.include(words.addedByThisTool());
    expect(reason?.sources).to.be.empty;
  });

  it('of a choice of one stands with its question', () => {
    const text = finished({ calm: ['sore'] }).text();
    expect(text).to.match(
      /How has your back been in the last 4 weeks\? Sore: pain is 4 to 6/,
    );
  });
});

/** Each reason as it is read, and the names of its sources. */
const reasonsOf = (visitor: Visitor) =>
  visitor
    .all('li')
    .filter((item) => item.querySelector('strong'))
    .map((item) => ({
      text: nameOf(item),
      sources: [...item.querySelectorAll('button')].map((mark) =>
        nameOf(mark).replace(/^Source: /, ''),
      ),
    }));

/** The title of a section that opens. */
function titleOf(section: Element): string {
  const title = section.querySelector('summary > [role=heading]');
  return title ? nameOf(title) : '';
}

/** What the days of the week hold, Monday first; empty without a week. */
function weekOf(visitor: Visitor): string[] {
  const day = /^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun) (\w+)$/;
  return visitor.all('li').flatMap((item) => day.exec(nameOf(item))?.[1] ?? []);
}
