/** What each outcome shows, and what it must not hold anywhere. */
import { expect } from '@open-wc/testing';
import { alternatives } from '../../src/content/alternatives.js';
import { words } from '../../src/content/interface.js';
import {
  monitorWords,
  signWords,
  watchWords,
} from '../../src/content/monitor.js';
import { outcomeWords } from '../../src/content/outcomes.js';
import { planWords, startWords } from '../../src/content/plan.js';
import { optionWords } from '../../src/content/questions.js';
import { references } from '../../src/content/references.js';
import { weekWords } from '../../src/content/week.js';
import { ownWords } from '../../src/content/said.js';
import { alternativeIds, outcomeIds } from '../../src/logic/index.js';
import type { OptionKey, OutcomeId } from '../../src/logic/index.js';
import { nameOf, once, open, waysTo } from '../support/harness.js';
import type { Given, Visitor } from '../support/harness.js';
import { model } from '../support/model.js';

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
/** Somebody of whom a test only reads. */
const read = once(finished);

/** Words that stand in a plan to run and nowhere else. */
const planOnly = [
  planWords.limits(),
  planWords.atMostTwo(),
  planWords.whenToStop(),
  weekWords.thisWeek(),
  weekWords.runDays(),
  planWords.checks(),
  planWords.start(),
  planWords.stepsIntro(),
  planWords.steps(),
  planWords.moveOn(),
  'Run 24 min without a walk',
  planWords.personal(),
  planWords.talkFail(),
  watchWords.title(),
  ...Object.values(monitorWords).map(({ signs }) => signs()),
];

/** Those of them that not every plan to run holds. */
const planForSome = [
  planWords.noLonger(),
  planWords.oneAtFirst(),
  planWords.stepZero(),
  planWords.here(),
  ...Object.values(startWords).flatMap(({ head, text }) => [head(), text()]),
];

const careNames = alternativeIds.map((id) => alternatives[id].what());

const allButEmergency = outcomeIds.filter((id) => id !== 'emergency');

/** What no outcome but those named may say, and those must. */
const parts: readonly [string, readonly string[], readonly OutcomeId[]][] = [
  ['a plan to run', planOnly, ['yes-with-limits']],
  ['whom to contact', [words.contact()], ['doctor-today', 'doctor-soon']],
  ['what to say', [words.say()], ['doctor-today', 'doctor-soon']],
  ['their own doctor first', [words.ownDoctor()], ['doctor-soon']],
  ['gentle walking', [words.walking()], ['doctor-soon']],
  [
    'questions to take along',
    [words.ask(), words.askStart(), words.askStop()],
    ['ask-clinician'],
  ],
  ['"ask about these"', [words.alternativesAsk()], ['ask-clinician']],
  [
    'a low-impact week, and how much is right in it',
    [weekWords.low(), watchWords.low(), watchWords.rise()],
    ['not-yet'],
  ],
  ['when to check again', [words.wait()], ['not-yet']],
  [
    'walking on most days',
    [weekWords.walking()],
    ['not-yet', 'yes-with-limits'],
  ],
  [
    'whose plan comes first',
    [planWords.theirPlanFirst()],
    ['not-yet', 'yes-with-limits'],
  ],
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
  ['a list of references', [references.almeida2018.cite], allButEmergency],
  [
    'all warning signs',
    [signWords.all(), signWords.now(), signWords.today(), signWords.soon()],
    allButEmergency,
  ],
  ['if things change', [words.ifThingsChange()], allButEmergency],
  [
    'the credit and the review',
    [
      '“Running with a back injury”',
      'Millie Shield and Dr Rhea Psereckis, WHEN',
      'Reviewed by Dr Bo Lee on',
    ],
    allButEmergency,
  ],
  [
    '"do not drive"',
    [outcomeWords.emergency.lead(), words.doNotDrive()],
    ['emergency'],
  ],
  [
    'what is known and what is not',
    [planWords.balanceResearch(), planWords.balanceArticle()],
    ['yes-with-limits'],
  ],
];

for (const outcome of outcomeIds)
  describe(`of ${outcome}`, () => {
    for (const [part, texts, allowed] of parts) {
      const may = allowed.includes(outcome);
      it(`there is ${may ? '' : 'nothing of '}${part}`, () => {
        const visitor = read(waysTo[outcome]);
        expect(visitor.outcome()).to.equal(outcome);
        const said = visitor.text();
        for (const text of texts)
          if (may) expect(said).to.include(text);
          else expect(said).not.to.include(text);
      });
    }
  });

/** Every sign that needs help now or today, by the model, and some of the rest. */
const warningSigns: readonly OptionKey[] = [
  ...model
    .filter(({ id }) => ['now', 'warning', 'health'].includes(id))
    .flatMap(({ id, options }) =>
      options
        .filter(({ rank }) => rank >= 4)
        .map((option) => `${id}.${option.id}`),
    )
    .filter((key) => !key.endsWith('.unsure'))
    .map((key) => key as OptionKey),
  'warning.leg-numb',
  'warning.morning-stiffness',
  'health.chest-effort',
  'calm.worse',
];

describe('the warning signs', () => {
  for (const outcome of allButEmergency)
    it(`I22: are all there, one press away: ${outcome}`, () => {
      const visitor = finished(waysTo[outcome]);
      const section = visitor
        .all('details')
        .find((one) => titleOf(one) === signWords.all());
      if (!section) throw new Error('There is no such section.');
      expect(section.parentElement?.closest('details')).to.equal(null);
      section.querySelector('summary')?.click();
      const seen = [...section.querySelectorAll('li')]
        .filter((sign) => sign.getBoundingClientRect().height > 0)
        .map(nameOf);
      expect(seen).to.include.members(warningSigns.map(ownWords));
    });
});

describe('I15: without a yes', () => {
  const others: readonly Given[] = [
    waysTo.emergency,
    waysTo['doctor-today'],
    waysTo['doctor-soon'],
    waysTo['ask-clinician'],
    waysTo['not-yet'],
    { now: ['unsure'] },
    { stage: ['under-6-weeks'], ready: ['run'] },
    { want: ['other-is-fine'], ready: ['run'] },
    { 'about-you': ['under18'], ready: ['run'] },
    { back: ['disc-or-nerve'], cleared: ['checked'], ready: ['run'] },
    { health: ['cancer'], ready: ['run'], want: ['other-is-fine'] },
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
      for (const planned of [...planOnly, ...planForSome])
        expect(text).not.to.include(planned);
      expect(weekOf(visitor)).not.to.include('Run');
      expect(visitor.all('[name=run-day], table, .steps')).to.be.empty;
    });
});

describe('an emergency', () => {
  it('says what was ticked, in the same words', () => {
    const visitor = read({ now: ['bladder', 'injury'] });
    const ticked = [...visitor.root.querySelectorAll('li strong')].map(nameOf);
    expect(ticked).to.deep.equal([
      optionWords['now.bladder'](),
      optionWords['now.injury'](),
    ]);
    expect(visitor.text()).not.to.include(optionWords['now.saddle']());
  });

  it('leads nowhere but to the phone', () => {
    const visitor = read(waysTo.emergency);
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

describe('the clinic', () => {
  for (const outcome of outcomeIds.slice(0, 4))
    it(`is offered with ${outcome}, by its button and its slots`, () => {
      const visitor = read(waysTo[outcome]);
      expect(visitor.links('https://clinic.example')).to.deep.equal([
        attributes['booking-url'],
      ]);
      expect(slotsOf(visitor)).to.deep.equal(['result', `result-${outcome}`]);
    });

  it('today is booked by nobody, and the clinic’s own words for it stay', () => {
    const visitor = read(waysTo['doctor-today']);
    expect(visitor.links('https://clinic.example')).to.be.empty;
    expect(slotsOf(visitor)).to.deep.equal(['result-doctor-today']);
  });
});

/** The slots for the clinic's own words with a result. */
const slotsOf = (visitor: Visitor): string[] =>
  visitor
    .all<HTMLSlotElement>('slot')
    .map(({ name }) => name)
    .filter((name) => name.startsWith('result'))
    .sort();

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
