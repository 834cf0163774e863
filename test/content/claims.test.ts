/**
 * The source article, claim by claim: which message says it, in which words,
 * on which screens, on which papers, and whether visitors without a script
 * read it. A message may be improved; its claim must stay.
 */
import { expect } from '@open-wc/testing';
import { words } from '../../src/content/interface.js';
import { referenceIds } from '../../src/logic/index.js';
import { replace } from '../support/summaries.js';
import { Visitor, room, show } from '../support/harness.js';
import type { Reader } from '../support/harness.js';
import { addIds, pseudoLocale } from '../support/pseudo.js';
import { outcomeScreens, screens } from '../support/screens.js';
import { until } from '../support/until.js';

const start = 'start';
const guide = 'guide';
const yes = 'outcome yes-with-limits';
const cleared = 'outcome yes-with-limits, after clearance';
const slower = 'outcome yes-with-limits, slower first';
const notYet = 'outcome not-yet';
const better = 'outcome not-yet, other exercise is fine';
const ask = 'outcome ask-clinician';
const card = 'alternatives';

const results = outcomeScreens.map(({ name }) => name);
/** Nobody prints in an emergency. */
const papers = results.filter((name) => !name.includes('emergency'));

interface Claim {
  /** Rows of the article's table of claims, first and last. */
  readonly rows: readonly [number, number];
  readonly message: string;
  readonly says: RegExp;
  readonly on: readonly string[];
  /** Those whose copied text says it too. */
  readonly paper: readonly string[];
  /** Whether the plain HTML says it, which needs no script. */
  readonly plain: boolean;
}

/** A week that alternates, and holds more low-impact exercise than running. */
const oneRun =
  /Mon(day)?:? Swim\b.* Tue(sday)?:? Walk\b.* Wed(nesday)?:? Run\b.* Thu(rsday)?:? Walk\b.* Fri(day)?:? Pilates\b.* Sat(urday)?:? Rest\b.* Sun(day)?:? Bike\b/;

/** Each step by its number: from half a minute to a run without a walk. */
const everyStep = new RegExp(
  [
    '1: ?8 × run 30 sec, walk 2 min',
    '2: ?8 × run 45 sec, walk 1 min 45 sec',
    '3: ?8 × run 1 min, walk 1 min 30 sec',
    '4: ?7 × run 1 min 30 sec, walk 1 min 30 sec',
    '5: ?6 × run 2 min, walk 1 min 30 sec',
    '6: ?5 × run 3 min, walk 1 min 30 sec',
    '7: ?4 × run 4 min, walk 1 min 30 sec',
    '8: ?4 × run 4 min 30 sec, walk 1 min',
    '9: ?3 × run 6 min 30 sec, walk 1 min',
    '10: ?3 × run 7 min, walk 1 min',
    '11: ?2 × run 11 min, walk 1 min',
    '12: ?Run 24 min without a walk',
  ].join('\\D*'),
);

// prettier-ignore
const claims: readonly Claim[] = [
  // People ask if running with back pain is safe; rarely a plain yes or no.
  { rows: [1, 2], message: 'title', says: /Can I run with a sore back\?/, on: [start, ...papers], paper: [...papers, guide], plain: true },
  { rows: [1, 2], message: 'intro', says: /rarely a plain yes or no/, on: [start, guide], paper: [guide], plain: true },
  { rows: [1, 2], message: 'outcome.yes-with-limits.headline', says: /may suit you, with limits/, on: [yes, guide], paper: [yes, guide], plain: true },
  // It depends on the symptoms, their cause and the stage.
  { rows: [3, 6], message: 'intro', says: /what you feel, what causes it and how long you have had it/, on: [start, guide], paper: [guide], plain: true },
  { rows: [3, 6], message: 'q.now.legend', says: /any of these: new, getting worse/, on: [start, 'question now', guide], paper: [guide, ...papers], plain: true },
  { rows: [3, 6], message: 'q.warning.legend', says: /any of these now, or in the last few weeks/, on: ['question warning', guide], paper: [guide, yes, notYet], plain: true },
  { rows: [3, 6], message: 'q.health.legend', says: /apply to your health/, on: ['question health', guide], paper: [guide, yes, notYet], plain: true },
  { rows: [3, 6], message: 'q.back.legend', says: /apply to your back, now or in the past/, on: ['question back', guide], paper: [guide, yes, notYet], plain: true },
  { rows: [3, 6], message: 'q.stage.legend', says: /start, or last flare up/, on: ['question stage', guide], paper: [guide, yes, notYet], plain: true },
  { rows: [3, 6], message: 'q.calm.legend', says: /How has your back been in the last 4 weeks/, on: ['question calm', guide], paper: [guide, yes, notYet], plain: true },
  { rows: [3, 6], message: 'why', says: /Why/, on: papers, paper: papers, plain: false },
  { rows: [3, 6], message: 'you-told', says: /What you told us/, on: ['outcome emergency'], paper: [], plain: false },
  // To be able to run does not mean that it is harmless to joints and discs.
  { rows: [7, 7], message: 'plan.balance-article', says: /able to run does not mean that it is harmless: it could be hard on joints and discs/, on: [yes, guide], paper: [yes, guide], plain: true },
  // Low-impact exercise is always recommended over running.
  { rows: [8, 8], message: 'alternatives-intro', says: /article always advises these over running/, on: [card, yes, notYet, better, guide], paper: [yes, notYet, better, guide], plain: true },
  { rows: [8, 8], message: 'plan.more-low-impact', says: /more low-impact exercise than running/, on: [yes, guide], paper: [yes, guide], plain: true },
  { rows: [8, 8], message: 'why.want.other-is-fine', says: /article says that it is always better to choose low-impact exercise than to run/, on: [better], paper: [better], plain: false },
  // If the back is stable, and running is much enjoyed, it may suit.
  { rows: [9, 10], message: 'q.ready.legend', says: /Which of these fits you best now/, on: ['question ready', guide], paper: [guide, yes], plain: true },
  { rows: [9, 10], message: 'for-all.calm', says: /your back was calm/, on: [guide], paper: [guide], plain: true },
  { rows: [9, 10], message: 'for-all.want', says: /You enjoy running, or really want to run/, on: [guide], paper: [guide], plain: true },
  { rows: [9, 10], message: 'q.want.legend', says: /Why do you want to run/, on: ['question want', guide], paper: [guide, yes], plain: true },
  { rows: [9, 10], message: 'why.want.enjoy', says: /really enjoy it, running may suit a stable back/, on: [yes], paper: [yes], plain: false },
  // Alternate; mix with low- or no-impact exercise; 1-2 impact sessions a week.
  { rows: [11, 13], message: 'outcome.yes-with-limits.lead', says: /A little running can have its place among more low-impact exercise/, on: [yes, guide], paper: [yes, guide], plain: true },
  { rows: [11, 13], message: 'plan.at-most-two', says: /At most 2 runs a week, never on two days in a row/, on: [yes, guide], paper: [yes, guide], plain: true },
  { rows: [11, 13], message: 'plan.one-at-first', says: /Begin with 1 run a week/, on: [yes, guide], paper: [yes, guide], plain: true },
  { rows: [11, 13], message: 'alternative.little-impact', says: /little or no impact/, on: [card, yes, notYet, guide], paper: [yes, notYet, guide], plain: true },
  { rows: [11, 13], message: 'week.with-run', says: oneRun, on: [guide], paper: [guide], plain: true },
  { rows: [11, 13], message: 'session.run', says: oneRun, on: [slower, guide], paper: [slower, guide], plain: true },
  // Watch for any rise in symptoms; seek advice or review if they rise.
  { rows: [14, 15], message: 'plan.stop', says: /Stop and ask your physio or doctor if pain goes over 5 out of 10/, on: [yes, guide], paper: [yes, guide], plain: true },
  { rows: [14, 15], message: 'monitor.ask-clinician.head', says: /Stop and ask your physio or doctor/, on: [yes, guide], paper: [yes, guide], plain: true },
  { rows: [14, 15], message: 'monitor.ask-clinician.signs', says: /rises from week to week/, on: [yes, guide], paper: [yes, guide], plain: true },
  { rows: [14, 15], message: 'watch.rise', says: /hurts more from week to week, stop and ask your physio or doctor/, on: [notYet, better, guide], paper: [notYet, better, guide], plain: true },
  { rows: [14, 15], message: 'if-things-change', says: /If things change, do not wait\. Get help/, on: papers, paper: papers, plain: false },
  // Hold a conversation; your old pace, or running at all, will likely be hard.
  { rows: [16, 17], message: 'q.talk.legend', says: /When you run, can you talk in full sentences/, on: ['question talk'], paper: [slower], plain: false },
  { rows: [16, 17], message: 'plan.talk-text', says: /if you can chat while you exercise, the pace is right\. At your old running pace, or at any running pace, you will likely find that hard/, on: [card, yes, guide], paper: [yes, guide], plain: true },
  { rows: [16, 17], message: 'alternative.talk-test', says: /Use the talk test/, on: [card, yes, notYet, guide], paper: [yes, notYet, guide], plain: true },
  // Where it stops feeling comfortable or safe is personal.
  { rows: [18, 20], message: 'plan.personal', says: /stops feeling good or safe is your own\. Listen to your body.*ask someone who knows your back/, on: [yes, guide], paper: [yes, guide], plain: true },
  { rows: [18, 20], message: 'plan.their-plan-first', says: /a physio or doctor gave you a plan, follow that one/, on: [yes, notYet, guide], paper: [yes, notYet, guide], plain: true },
  { rows: [18, 20], message: 'plan.cleared', says: /Their advice comes first/, on: [cleared], paper: [cleared], plain: false },
  // Load on joints, ligaments, tendons and muscles.
  { rows: [21, 22], message: 'plan.balance-article', says: /load on joints, ligaments, tendons and muscles/, on: [yes, guide], paper: [yes, guide], plain: true },
  { rows: [21, 22], message: 'plan.balance-article', says: /article.*tendons, it says, do not recover as muscle does/, on: [yes, guide], paper: [yes, guide], plain: true },
  // It may feel fine at the time; long-term effects are not known.
  { rows: [23, 24], message: 'watch.intro', says: /may feel fine at the time\. Judge by the next morning/, on: [yes, notYet, guide], paper: [yes, notYet, guide], plain: true },
  { rows: [23, 24], message: 'plan.balance-article', says: /Nobody knows the long-term effects/, on: [yes, guide], paper: [yes, guide], plain: true },
  // Gradual, stepped drills are a good way to begin and to move on slowly.
  { rows: [25, 26], message: 'plan.steps-intro', says: /Small steps are a good way to begin/, on: [yes, guide], paper: [yes, guide], plain: true },
  { rows: [25, 26], message: 'plan.move-on', says: /Move on after at least 2 good runs at a step, and only if you stay well/, on: [yes, guide], paper: [yes, guide], plain: true },
  { rows: [25, 26], message: 'plan.step-text', says: everyStep, on: [yes, guide], paper: [yes, guide], plain: true },
  { rows: [25, 26], message: 'plan.last-step', says: everyStep, on: [yes, guide], paper: [yes, guide], plain: true },
  // Six alternatives, safer for the back, each with its care.
  { rows: [27, 34], message: 'alternatives-intro', says: /safer for your back/, on: [card, yes, notYet, guide], paper: [yes, notYet, guide], plain: true },
  { rows: [27, 34], message: 'alternatives-ask', says: /Ask about these/, on: [ask], paper: [ask], plain: false },
  ...([
    ['swimming.what', /Swim on your own, or work with a therapist in the water \(hydrotherapy\)\. Some clinics run groups.*spinal hydrotherapy/],
    ['pilates.name', /Clinical Pilates/],
    ['pilates.care', /physiotherapist or a senior instructor\..*right training/],
    ['bike.name', /Stationary bike/],
    ['cross-trainer.name', /Cross trainer/],
    ['yoga.care', /Check with your physio or doctor first\. You may need to avoid or change some moves\. Which ones depends on the cause/],
    ['deep-water-running.name', /Deep water running/],
  ] as const).map(([id, says]) => ({ rows: [27, 34] as const, message: `alternative.${id}`, says, on: [card, yes, notYet, ask, guide], paper: [yes, notYet, ask, guide], plain: true })),
  // Three references; authors and publisher.
  { rows: [35, 35], message: 'references', says: /Sources.*Almeida M.*Foster NE.*Booth J/, on: [...papers, guide], paper: [...papers, guide], plain: true },
  { rows: [35, 35], message: 'reference-groups.seed', says: /What the article cites.*Almeida M.*Foster NE.*Booth J/, on: ['references'], paper: [], plain: false },
  { rows: [36, 36], message: 'based-on', says: /Based on “Running with a back injury”, Millie Shield and Dr Rhea Psereckis, WHEN/, on: ['references', ...papers, guide], paper: [...papers, guide], plain: true },
];

const inOneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** What is read somewhere, each but once. */
const read = new Map<string, string>();
/** The screens that were reached, and what was seen on them then. */
const readers = new Map<string, Reader>();

async function once(
  name: string,
  lang: string,
  how: (reader: Reader) => Promise<string> | string,
): Promise<string> {
  const key = `${name} ${lang}`;
  let reader = readers.get(key);
  if (!reader) {
    const screen = screens.find((one) => one.name === name);
    if (!screen) throw new Error(`There is no screen "${name}".`);
    reader = screen.open({ attributes: { lang } });
    readers.set(key, reader);
    // Before a copy, which says that it was made.
    read.set(`${key} ${seen.name}`, inOneLine(seen(reader)));
  }
  const known = read.get(`${key} ${how.name}`);
  if (known !== undefined) return known;
  if (!reader.element.isConnected) room().append(reader.element);
  const text = inOneLine(await how(reader));
  read.set(`${key} ${how.name}`, text);
  return text;
}

const seen = (reader: Reader): string => reader.text();

/** The text that "Copy text" gives: the paper, without its pictures. */
async function copied(reader: Reader): Promise<string> {
  if (!(reader instanceof Visitor)) throw new Error('Nobody copies that.');
  const texts: string[] = [];
  replace(window.standIns, 'writeText', (text: string) => {
    texts.push(text);
    return Promise.resolve();
  });
  const isEnglish = reader.find('.box').lang === 'en';
  reader.press(isEnglish ? words.copy() : '#copy');
  await until('something is said', () => reader.announced() !== '');
  return texts.join('');
}

/** What visitors without JavaScript read. */
async function withoutScript(): Promise<string> {
  const page = await (await fetch('/src/embed/fallback.html')).text();
  const { body } = new DOMParser().parseFromString(page, 'text/html');
  return inOneLine(body.textContent ?? '');
}

describe('the claims of the article', () => {
  let ids: readonly string[];
  let plain: string;
  before(async () => {
    ids = await addIds();
    plain = await withoutScript();
  });

  const rowsOf = (list: readonly Claim[]): number[] => {
    const rows = list.flatMap(({ rows: [first, last] }) =>
      [...Array(last - first + 1).keys()].map((row) => first + row),
    );
    return [...new Set(rows)].sort((a, b) => a - b);
  };
  const all = [...Array(36).keys()].map((row) => row + 1);

  it('are all on a screen, on paper, and there without a script', () => {
    const onPaper = claims.filter(({ paper }) => paper.length > 0);
    const onScreen = claims.filter(({ on }) => on.length > 0);
    expect(rowsOf(onScreen)).to.deep.equal(all);
    expect(rowsOf(onPaper)).to.deep.equal(all);
    expect(rowsOf(claims.filter((one) => one.plain))).to.deep.equal(all);
  });

  for (const { rows, message, says, on, paper, plain: isPlain } of claims)
    it(`S${[...new Set(rows)].join('-S')}: ${message} says it where it must: ${says.source}`, async () => {
      expect(ids).to.include(message);
      const misses: string[] = [];
      for (const [names, how] of [
        [on, seen],
        [paper, copied],
      ] as const)
        for (const name of names) {
          if (!says.test(await once(name, 'en', how)))
            misses.push(`${name}, ${how.name}, in English`);
          const told = `${await once(name, pseudoLocale, how)} `;
          if (!told.includes(`#${message} `))
            misses.push(`${name}, ${how.name}, its message`);
        }
      if (isPlain && !says.test(plain)) misses.push('without a script');
      expect(misses).to.deep.equal([]);
    });

  it('S9-S34: nothing of the plan shows where running is not advised', async () => {
    const plan = claims
      .map(({ message }) => message)
      .filter((message) => /^(plan|monitor)\./.test(message))
      // Both hold for whoever waits as well.
      .filter(
        (message) =>
          !['plan.talk-text', 'plan.their-plan-first'].includes(message),
      );
    for (const name of results) {
      if (name.startsWith(yes)) continue;
      for (const how of name.includes('emergency') ? [seen] : [seen, copied]) {
        const text = `${await once(name, pseudoLocale, how)} `;
        const shown = plan.filter((message) => text.includes(`#${message} `));
        expect(shown, name).to.deep.equal([]);
      }
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
