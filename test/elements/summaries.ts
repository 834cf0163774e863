/**
 * What a visitor must find in what they take away, by outcome: on paper, in
 * the text to copy, in the file. Which parts those are is written by hand; the
 * words of the parts come from where they are kept.
 */
import { words } from '../../src/content/interface.js';
import { outcomeWords } from '../../src/content/outcomes.js';
import {
  monitorWords,
  planWords,
  signWords,
  startWords,
  waitWords,
} from '../../src/content/plan.js';
import { optionWords, questionWords } from '../../src/content/questions.js';
import { reasonWords } from '../../src/content/reasons.js';
import { references } from '../../src/content/references.js';
import type { QuestionId, ReferenceId } from '../../src/logic/index.js';
import { open, waysTo } from '../support/harness.js';
import type { Given, Visitor } from '../support/harness.js';

/** What the clinic sets, all of which must not get lost either. */
export const clinic = {
  region: 'AU',
  'clinic-name': 'Hill Street Clinic',
  'booking-url': 'https://clinic.example/book',
  'reviewed-by': 'Dr Example',
  'reviewed-on': '2026-01-31',
} as const;

export interface Summary {
  readonly outcome: Exclude<keyof typeof waysTo, 'emergency'>;
  readonly holds: readonly string[];
}

const { stage, calm, ready, want } = {
  stage: [
    questionWords.stage.legend(),
    optionWords['stage.over-12-weeks'](),
    reasonWords['stage.over-12-weeks'](),
  ],
  calm: [
    questionWords.calm.legend(),
    optionWords['calm.calm'](),
    reasonWords['calm.calm'](),
  ],
  ready: [
    questionWords.ready.legend(),
    optionWords['ready.walk30'](),
    reasonWords['ready.walk30'](),
  ],
  want: [
    questionWords.want.legend(),
    optionWords['want.enjoy'](),
    reasonWords['want.enjoy'](),
  ],
};

const asked = (...ids: readonly QuestionId[]): string[] =>
  ids.map((id) => questionWords[id].legend());

const cited = (...ids: readonly ReferenceId[]): string[] =>
  ids.map((id) => references[id].cite);

/** The article's own references come with every result. */
const seeds = cited('almeida2018', 'foster2018', 'booth2017');

const say = [words.say(), words.sayThis(), words.sayStart()];

const contact = [words.contact(), '1800 633 422', 'Call 000 now'];

const limits = [
  planWords.limits(),
  planWords.atMostTwo(),
  planWords.moreLowImpact(),
  planWords.noLonger(),
  planWords.ground(),
  planWords.clinicianFirst(),
  planWords.personal(),
];

const week = [
  planWords.week(),
  ...['Mon Swim', 'Tue Rest', 'Wed Run', 'Thu Rest', 'Fri Pilates'],
  ...['Sat Rest', 'Sun Bike'],
  planWords.swap(),
];

const checks = [
  planWords.checks(),
  planWords.checksIntro(),
  planWords.checkStand(),
  planWords.checkSquat(),
  planWords.checkJog(),
];

const steps = [
  planWords.start(),
  startWords['step-0'].head(),
  startWords['step-0'].text(),
  'run 30 seconds, walk 2 minutes',
  'run 60 seconds, walk 90 seconds',
  'Run 24 minutes',
  planWords.moveOn(),
];

const stopRules = [
  planWords.monitor(),
  planWords.monitorIntro(),
  ...Object.values(monitorWords).flatMap(({ head, signs }) => [
    head(),
    signs(),
  ]),
  signWords.now(),
  optionWords['now.saddle'](),
  optionWords['now.very-ill'](),
  'Call 000 now',
  signWords.today(),
  optionWords['warning.fever'](),
  optionWords['warning.one-leg'](),
  signWords.soon(),
  optionWords['warning.morning-stiffness'](),
  planWords.honest(),
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
      ...[stage, calm, ready, want].flat(),
      ...[limits, week, checks, steps].flat(),
      planWords.talk(),
      planWords.talkText(),
      planWords.talkFail(),
      ...stopRules,
      words.yourAnswers(),
      ...asked('now', 'warning', 'health', 'back'),
      optionWords['back.none'](),
      ...cited('frandsen2025', 'reed2014', 'silbernagel2007', 'neason2024'),
    ],
  },
  {
    outcome: 'not-yet',
    holds: [
      ...headOf('not-yet'),
      words.why(),
      optionWords['calm.sore'](),
      reasonWords['calm.sore'](),
      planWords.lowImpactWeek(),
      ...['Mon Swim', 'Tue Rest', 'Wed Bike', 'Fri Pilates', 'Sun Bike'],
      words.wait(),
      waitWords['calm.sore']?.() ?? 'a time to check again',
      words.yourAnswers(),
      ...asked('now', 'warning', 'health', 'back', 'stage', 'calm', 'ready'),
    ],
  },
  {
    outcome: 'ask-clinician',
    holds: [
      ...headOf('ask-clinician'),
      words.why(),
      optionWords['back.disc-or-nerve'](),
      reasonWords['back.disc-or-nerve'](),
      words.ask(),
      words.askAbout(optionWords['back.disc-or-nerve']()),
      words.askStart(),
      words.askStop(),
      words.askMeanwhile(),
      words.yourAnswers(),
      ...asked('now', 'warning', 'health', 'back', 'cleared'),
      ...cited('neason2024'),
    ],
  },
  {
    outcome: 'doctor-soon',
    holds: [
      ...headOf('doctor-soon'),
      words.why(),
      optionWords['health.cancer'](),
      reasonWords['health.cancer'](),
      ...[contact, say].flat(),
      words.walking(),
      words.yourAnswers(),
      ...asked('now', 'warning', 'health'),
      ...cited('ng59'),
    ],
  },
  {
    outcome: 'doctor-today',
    holds: [
      ...headOf('doctor-today'),
      words.why(),
      optionWords['warning.fever'](),
      reasonWords['warning.fever'](),
      ...[contact, say].flat(),
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
export const plain = (text: string): string => text.replace(/\s+/g, ' ').trim();

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
