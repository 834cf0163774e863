/**
 * What a visitor must find in what they take away, by outcome: on paper, in
 * the text to copy, in the file. Which parts those are is written by hand; the
 * words of the parts come from where they are kept.
 */
import { alternatives } from '../../src/content/alternatives.js';
import { words } from '../../src/content/interface.js';
import {
  monitorWords,
  signWords,
  watchWords,
} from '../../src/content/monitor.js';
import { outcomeWords } from '../../src/content/outcomes.js';
import { planWords, startWords } from '../../src/content/plan.js';
import { optionWords, questionWords } from '../../src/content/questions.js';
import { reasonOf, reasonWords } from '../../src/content/reasons.js';
import { references } from '../../src/content/references.js';
import { notBetter, waitWords } from '../../src/content/wait.js';
import { weekWords } from '../../src/content/week.js';
import { alternativeIds } from '../../src/logic/index.js';
import type {
  OptionKey,
  QuestionId,
  ReferenceId,
} from '../../src/logic/index.js';
import { open, waysTo } from './harness.js';
import type { Given, Visitor } from './harness.js';
import { clinic } from './screens.js';

interface Summary {
  readonly outcome: Exclude<keyof typeof waysTo, 'emergency'>;
  readonly holds: readonly string[];
}

/** Why an answer matters, where it has a sentence of its own. */
function whyOf(key: OptionKey): string {
  const why = reasonWords.get(key);
  if (!why) throw new Error(`${key} has no sentence of its own.`);
  return why();
}

/** The answer to a choice of one, with its question and why it matters. */
const ground = (question: QuestionId, option: OptionKey): string[] => [
  questionWords[question].legend(),
  optionWords[option](),
  whyOf(option),
];

const asked = (...ids: readonly QuestionId[]): string[] =>
  ids.map((id) => questionWords[id].legend());

const cited = (...ids: readonly ReferenceId[]): string[] =>
  ids.map((id) => references[id].cite);

/** The article's own references come with every result. */
const seeds = cited('almeida2018', 'foster2018', 'booth2017');

const say = [words.say(), words.sayStart()];

const contact = [words.contact(), '1800 633 422', 'Call 000 now'];

const limits = [
  planWords.limits(),
  planWords.atMostTwo(),
  planWords.oneAtFirst(),
  planWords.moreLowImpact(),
  planWords.ground(),
  planWords.theirPlanFirst(),
  planWords.personal(),
];

const walking = [weekWords.walking(), weekWords.pilates(), weekWords.swap()];

const week = [
  weekWords.thisWeek(),
  ...['Mon Swim', 'Tue Walk', 'Wed Walk', 'Thu Walk', 'Fri Pilates'],
  ...['Sat Rest', 'Sun Bike'],
  `${weekWords.laterRuns()} Wednesday`,
  ...walking,
];

const checks = [
  planWords.checks(),
  planWords.checksIntro(),
  planWords.checkStand(),
  planWords.checkSquat(),
  planWords.checkJog(),
  planWords.checksFail(),
];

const steps = [
  planWords.start(),
  startWords['step-0'].head(),
  startWords['step-0'].text(),
  planWords.stepsIntro(),
  planWords.stepZero(),
  '8 × run 30 sec, walk 2 min',
  '8 × run 45 sec, walk 1 min 45 sec',
  '8 × run 1 min, walk 1 min 30 sec',
  'Run 24 min without a walk',
  planWords.moveOn(),
  planWords.stepBack(),
];

/** The signs, in every result but an emergency, with whom to call. */
const warningSigns = [
  signWords.all(),
  signWords.now(),
  optionWords['now.saddle'](),
  optionWords['now.very-ill'](),
  'Call 000 now',
  signWords.today(),
  optionWords['warning.fever'](),
  optionWords['warning.one-leg'](),
  optionWords['health.cancer-new-pain'](),
  signWords.soon(),
  optionWords['warning.morning-stiffness'](),
  optionWords['health.chest-effort'](),
];

const stopRules = [
  planWords.whenToStop(),
  planWords.stop(),
  watchWords.title(),
  watchWords.intro(),
  ...Object.values(monitorWords).flatMap(({ head, signs }) => [
    head(),
    signs(),
  ]),
  watchWords.honest(),
];

const alternativesOf = (title: string): string[] => [
  title,
  ...alternativeIds.flatMap((id) => {
    const { name, what, helps, care } = alternatives[id];
    return [name(), what(), helps(), ...(care ? [care()] : [])];
  }),
];

const headOf = (outcome: keyof typeof outcomeWords): string[] => {
  const { urgency, headline, lead } = outcomeWords[outcome];
  return [urgency(), headline(), lead()];
};

export const summaries: readonly Summary[] = [
  {
    outcome: 'yes-with-limits',
    holds: [
      ...headOf('yes-with-limits'),
      words.why(),
      ...ground('stage', 'stage.over-12-weeks'),
      ...ground('calm', 'calm.calm'),
      questionWords.ready.legend(),
      optionWords['ready.walk30'](),
      reasonOf['yes-with-limits'](),
      ...ground('want', 'want.enjoy'),
      ...[limits, week, checks, steps, stopRules, warningSigns].flat(),
      planWords.talk(),
      planWords.talkText(),
      planWords.talkFail(),
      ...alternativesOf(words.alternatives()),
      words.alternativesIntro(),
      planWords.balance(),
      planWords.balanceResearch(),
      planWords.balanceArticle(),
      words.yourAnswers(),
      ...asked('now', 'warning', 'health', 'about-you', 'back'),
      optionWords['back.none'](),
      ...cited('reed2014', 'silbernagel2007', 'neason2024'),
    ],
  },
  {
    outcome: 'not-yet',
    holds: [
      ...headOf('not-yet'),
      words.why(),
      optionWords['calm.sore'](),
      reasonOf['not-yet'](),
      weekWords.low(),
      ...['Mon Swim', 'Tue Walk', 'Wed Bike', 'Thu Walk', 'Fri Pilates'],
      ...['Sat Rest', 'Sun Bike'],
      ...walking,
      words.wait(),
      waitWords.get('calm.sore')?.() ?? 'a time to check again',
      planWords.theirPlanFirst(),
      notBetter(),
      watchWords.lowTitle(),
      watchWords.low(),
      watchWords.rise(),
      watchWords.honest(),
      ...alternativesOf(words.alternatives()),
      ...warningSigns,
      words.yourAnswers(),
      ...asked('now', 'warning', 'health', 'about-you', 'back'),
      ...asked('stage', 'calm', 'ready'),
      ...cited('silbernagel2007'),
    ],
  },
  {
    outcome: 'ask-clinician',
    holds: [
      ...headOf('ask-clinician'),
      words.why(),
      optionWords['back.disc-or-nerve'](),
      reasonOf['ask-clinician'](),
      words.ask(),
      words.askAbout(),
      words.askStart(),
      words.askStop(),
      ...alternativesOf(words.alternativesAsk()),
      ...warningSigns,
      words.yourAnswers(),
      ...asked('now', 'warning', 'health', 'about-you', 'back', 'cleared'),
      ...cited('neason2024'),
    ],
  },
  {
    outcome: 'doctor-soon',
    holds: [
      ...headOf('doctor-soon'),
      words.why(),
      optionWords['health.cancer'](),
      reasonOf['doctor-soon'](),
      words.ownDoctor(),
      ...[contact, say, warningSigns].flat(),
      words.walking(),
      words.yourAnswers(),
      ...asked('now', 'warning', 'health', 'cleared'),
      ...cited('finucane2020'),
    ],
  },
  {
    outcome: 'doctor-today',
    holds: [
      ...headOf('doctor-today'),
      words.why(),
      reasonOf['doctor-today'](),
      ...[contact, say, warningSigns].flat(),
      `At least one of: ${optionWords['warning.fever']()}`,
      words.yourAnswers(),
      ...asked('now', 'warning'),
      ...cited('nhs'),
    ],
  },
];

/** What every summary holds: who, when, on what it rests. */
export const always = (): readonly string[] => [
  new Intl.DateTimeFormat('en-GB', { dateStyle: 'long' }).format(new Date()),
  clinic['clinic-name'],
  words.references(),
  ...seeds,
  'Millie Shield and Dr Rhea Psereckis, WHEN',
  words.ifThingsChange(),
  'Reviewed by Dr Example on 31 January 2026.',
];

/** Someone with a result, on a page where the clinic set all it can. */
export function finished(
  outcome: keyof typeof waysTo,
  attributes: Readonly<Record<string, string>> = {},
  differs: Given = {},
): Visitor {
  const visitor = open({ attributes: { ...clinic, ...attributes } });
  visitor.answerAll({ ...waysTo[outcome], ...differs });
  return visitor;
}

/** The label of every way to take something away. */
export const ways = {
  print: words.print(),
  copy: words.copy(),
  save: words.save(),
  calendar: words.addToCalendar(),
} as const;

/** A text in one line. */
/** As it is read: without the marks that set a name apart. */
export const plain = (text: string): string =>
  text
    .replace(/[\u2068\u2069]/g, '')
    .replace(/\s+/g, ' ')
    .trim();

/** Those parts that a text does not hold. */
export const missing = (text: string, parts: readonly string[]): string[] =>
  parts.filter((part) => !plain(text).includes(plain(part)));

/** What of a text fits a pattern. */
export const found = (text: string, pattern: RegExp): string[] =>
  [...text.matchAll(new RegExp(pattern, 'gi'))].map(([match]) => match);

/** Puts something in place of a property until the test ends. */
export function replace(object: object, name: string, value: unknown): void {
  replaced.push([object, name, Object.getOwnPropertyDescriptor(object, name)]);
  Object.defineProperty(object, name, { configurable: true, value });
}

const replaced: [object, string, PropertyDescriptor | undefined][] = [];

afterEach(() => {
  for (const [object, name, before] of replaced.splice(0).reverse())
    if (before) Object.defineProperty(object, name, before);
    else Reflect.deleteProperty(object, name);
});
