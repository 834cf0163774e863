/**
 * The source article, claim by claim: which message says it, in which words,
 * and on which screens. A message may be improved; its claim must stay.
 */
import { expect } from '@open-wc/testing';
import { referenceIds } from '../../src/logic/index.js';
import { show } from '../support/harness.js';
import { addIds, pseudoLocale } from '../support/pseudo.js';
import { outcomeScreens, screens } from '../support/screens.js';

const start = 'start';
const yes = 'outcome yes-with-limits';
const notYet = 'outcome not-yet';
const better = 'outcome not-yet, other exercise is fine';
const card = 'alternatives';

interface Claim {
  /** Rows of the article's table of claims, first and last. */
  readonly rows: readonly [number, number];
  readonly message: string;
  readonly says: RegExp;
  readonly on: readonly string[];
}

// prettier-ignore
const claims: readonly Claim[] = [
  // People ask if running with back pain is safe; rarely a plain yes or no.
  { rows: [1, 2], message: 'title', says: /Can I run with a sore back\?/, on: [start, yes, notYet] },
  { rows: [1, 2], message: 'intro', says: /rarely a plain yes or no/, on: [start] },
  { rows: [1, 2], message: 'outcome.yes-with-limits.headline', says: /may suit you, with limits/, on: [yes] },
  // It depends on the symptoms, their cause and the stage.
  { rows: [3, 6], message: 'intro', says: /what you feel, what causes it and how long you have had it/, on: [start] },
  { rows: [3, 6], message: 'q.now.legend', says: /new or getting worse/, on: [start, 'question now'] },
  { rows: [3, 6], message: 'q.warning.legend', says: /fit you/, on: ['question warning'] },
  { rows: [3, 6], message: 'q.calm.legend', says: /last 4 weeks/, on: ['question calm', yes, notYet] },
  { rows: [3, 6], message: 'q.health.legend', says: /true for you/, on: ['question health'] },
  { rows: [3, 6], message: 'q.back.legend', says: /told you that you have one of these/, on: ['question back'] },
  { rows: [3, 6], message: 'q.stage.legend', says: /start, or last flare up/, on: ['question stage'] },
  { rows: [3, 6], message: 'why', says: /Why/, on: ['outcome doctor-today', 'outcome doctor-soon', 'outcome ask-clinician', notYet, yes] },
  { rows: [3, 6], message: 'you-told', says: /What you told us/, on: ['outcome emergency'] },
  // To be able to run does not mean that it is harmless to joints and discs.
  { rows: [7, 7], message: 'plan.balance-article', says: /able to run does not mean that it is harmless: it could be hard on joints and discs/, on: [yes] },
  // Low-impact exercise is always recommended over running.
  { rows: [8, 8], message: 'alternatives-intro', says: /always advised over running/, on: [card, yes, notYet] },
  { rows: [8, 8], message: 'plan.more-low-impact', says: /more low-impact exercise than running/, on: [yes] },
  { rows: [8, 8], message: 'why.want.other-is-fine', says: /Low-impact exercise is always advised over running/, on: [better] },
  // If the back is stable, and running is much enjoyed, it may suit.
  { rows: [9, 10], message: 'q.calm.legend', says: /How has your back been/, on: ['question calm'] },
  { rows: [9, 10], message: 'q.ready.legend', says: /without your back being worse/, on: ['question ready'] },
  { rows: [9, 10], message: 'q.want.legend', says: /Why do you want to run/, on: ['question want'] },
  { rows: [9, 10], message: 'why.want.enjoy', says: /really enjoy it, running may suit a stable back/, on: [yes] },
  // Alternate; mix with low- or no-impact exercise; 1-2 impact sessions a week.
  { rows: [11, 13], message: 'outcome.yes-with-limits.lead', says: /Mix a little running with more low-impact exercise/, on: [yes] },
  { rows: [11, 13], message: 'plan.at-most-two', says: /Start with 1 run a week\. At most 2, never on two days in a row/, on: [yes] },
  { rows: [11, 13], message: 'alternative.swimming.helps', says: /little or no impact/, on: [card, yes, notYet] },
  // Watch for any rise in symptoms; seek advice or review if they rise.
  { rows: [14, 15], message: 'outcome.yes-with-limits.lead', says: /stop if your back gets worse/, on: [yes] },
  { rows: [14, 15], message: 'monitor.ask-clinician.head', says: /Stop and ask your clinician/, on: [yes] },
  { rows: [14, 15], message: 'monitor.ask-clinician.signs', says: /rises from week to week/, on: [yes] },
  // Hold a conversation; your old pace, or running at all, will likely be hard.
  { rows: [16, 17], message: 'q.talk.legend', says: /When you run, can you talk in full sentences/, on: ['question talk'] },
  { rows: [16, 17], message: 'plan.talk-text', says: /any exercise that makes you breathe harder, you should be able to hold a conversation\. At your old pace, or in any running, that will likely be hard/, on: [card, yes] },
  // Where it stops feeling comfortable or safe is personal.
  { rows: [18, 20], message: 'plan.personal', says: /stops feeling good or safe is your own\. Listen to your body.*ask someone who knows your back/, on: [yes] },
  { rows: [18, 20], message: 'plan.clinician-first', says: /a clinician gave you a plan, that plan comes first/, on: [yes] },
  // Load on joints, ligaments, tendons and muscles.
  { rows: [21, 22], message: 'plan.balance-article', says: /load on joints, ligaments, tendons and muscles/, on: [yes] },
  { rows: [21, 22], message: 'plan.balance-article', says: /article.*tendons.*do not recover as muscle does/, on: [yes] },
  // It may feel fine at the time; long-term effects are not known.
  { rows: [23, 24], message: 'plan.monitor-intro', says: /may feel fine at the time\. Judge by the next morning/, on: [yes] },
  { rows: [23, 24], message: 'plan.balance-article', says: /Long-term effects are not known/, on: [yes] },
  // Gradual, stepped drills are a good way to begin and to move on slowly.
  { rows: [25, 26], message: 'plan.steps-intro', says: /Small steps are a good way to begin/, on: [yes] },
  { rows: [25, 26], message: 'plan.move-on', says: /Move on after at least 2 good runs at a step/, on: [yes] },
  // Six alternatives, safer for the back, each with its care.
  { rows: [27, 34], message: 'alternatives-intro', says: /safer for your back/, on: [card, yes, notYet] },
  { rows: [27, 34], message: 'alternative.swimming.what', says: /Swim on your own, or work with a therapist in the water \(hydrotherapy\)\. Some clinics run groups.*spinal hydrotherapy/, on: [card, yes, notYet] },
  { rows: [27, 34], message: 'alternative.pilates.name', says: /Clinical Pilates/, on: [card, yes, notYet] },
  { rows: [27, 34], message: 'alternative.pilates.care', says: /physiotherapist or a senior instructor\..*right training/, on: [card, yes, notYet] },
  { rows: [27, 34], message: 'alternative.bike.name', says: /Stationary bike/, on: [card, yes, notYet] },
  { rows: [27, 34], message: 'alternative.cross-trainer.name', says: /Cross trainer/, on: [card, yes, notYet] },
  { rows: [27, 34], message: 'alternative.yoga.care', says: /Check with your physio or doctor first\. You may need to avoid or change some moves\. Which ones depends on the cause/, on: [card, yes, notYet] },
  { rows: [27, 34], message: 'alternative.deep-water-running.name', says: /Deep water running/, on: [card, yes, notYet] },
  // Three references; authors and publisher.
  { rows: [35, 35], message: 'reference-groups.seed', says: /What the article cites.*Almeida M.*Foster NE.*Booth J/, on: ['references'] },
  { rows: [36, 36], message: 'based-on', says: /Based on “Running with a back injury”, Millie Shield and Dr Rhea Psereckis, WHEN/, on: ['references', ...outcomeScreens.map(({ name }) => name)] },
];

function textOn(name: string, lang = 'en'): string {
  const screen = screens.find((one) => one.name === name);
  if (!screen) throw new Error(`There is no screen "${name}".`);
  const reader = screen.open({ attributes: { lang } });
  const text = reader.text();
  reader.element.remove();
  return text;
}

describe('the claims of the article', () => {
  let ids: readonly string[];
  before(async () => {
    ids = await addIds();
  });

  it('are all here', () => {
    const rows = claims.flatMap(({ rows: [first, last] }) =>
      [...Array(last - first + 1).keys()].map((row) => first + row),
    );
    const all = [...Array(36).keys()].map((row) => row + 1);
    expect([...new Set(rows)].sort((a, b) => a - b)).to.deep.equal(all);
  });

  for (const { rows, message, says, on } of claims)
    it(`S${[...new Set(rows)].join('-S')}: ${message} says it where it must`, () => {
      expect(ids).to.include(message);
      for (const name of on) {
        expect(textOn(name), name).to.match(says);
        expect(textOn(name, pseudoLocale), name).to.include(`#${message} `);
      }
    });

  it('S9-S34: nothing of the plan shows where running is not advised', () => {
    const plan = claims
      .map(({ message }) => message)
      .filter((message) => message.startsWith('plan.'));
    for (const { name } of outcomeScreens) {
      if (name.startsWith(yes)) continue;
      const text = textOn(name, pseudoLocale);
      for (const message of plan)
        // Both hold for whoever waits as well.
        if (!['plan.talk-text', 'plan.clinician-first'].includes(message))
          expect(text, name).not.to.include(`#${message} `);
    }
  });

  it('S34: a clinic can add its programme of deep water running', () => {
    const reader = show('can-i-run-alternatives');
    const slot = reader.find('slot[name=deep-water-running]');
    expect(slot.closest('li')?.textContent).to.include('Deep water running');
  });

  it('S35: the references of the article come first, in its order', () => {
    expect(referenceIds.slice(0, 3)).to.deep.equal([
      'almeida2018',
      'foster2018',
      'booth2017',
    ]);
  });
});
