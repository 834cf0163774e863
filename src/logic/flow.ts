/**
 * The flow as data: what is asked, in which order, how each option ranks, and
 * the source of every rank. It knows no words and no interface, so it can be
 * drawn, walked and proven by itself. How the ranks of several answers come
 * together is in rules.ts.
 *
 * Every mark is set on every row. One that is not there would be looked up on
 * Object.prototype, where any page can put a `clearable`; and rows of one
 * shape are read several times faster.
 */
import type { Rank, SourceId } from './ids.js';

/** One possible answer to a question. */
export interface Option {
  readonly id: string;
  /** How severe the answer is by itself; see `clearable` and `rankIf`. */
  readonly rank: Rank;
  /** Where the rank comes from. "None of these" says nothing and has none. */
  readonly sources: readonly SourceId[];
  /** Settled by what a physio or doctor has said: see rules.ts. */
  readonly clearable: boolean;
  /**
   * No clearance makes it a yes. No rule reads this: it is so because what
   * bears it ranks 2 and is not clearable, and tests hold it on every path.
   */
  readonly neverYes: boolean;
  /** Stricter ranks that other answers bring. */
  readonly rankIf: readonly RankIf[];
  /** Cannot stand beside other ticks: "none of these". */
  readonly exclusive: boolean;
}

/** With this answer, an option ranks so. */
export interface RankIf extends Answered {
  readonly rank: Rank;
}

/** When a question is asked that is not asked of everybody. All must hold. */
export interface AskIf {
  /** What was said about clearance would change the outcome. */
  readonly clearanceMatters: boolean;
  /** The rank so far is 0. */
  readonly yesSoFar: boolean;
  /** This answer was given. */
  readonly answered: Answered | undefined;
}

export interface Answered {
  readonly question: string;
  readonly option: string;
}

export interface Question {
  readonly id: string;
  readonly type: 'radio' | 'checkbox';
  /** Without it: asked while something worse could still come to light. */
  readonly askIf: AskIf | undefined;
  readonly options: readonly Option[];
}

type Sources = readonly [SourceId, ...SourceId[]];

/** An option that nobody can clear. */
const option = <Id extends string>(
  id: Id,
  rank: Rank,
  ...sources: Sources
): Option & { readonly id: Id } => ({
  id,
  rank,
  sources,
  clearable: false,
  neverYes: false,
  rankIf: [],
  exclusive: false,
});

const clearable = <Id extends string>(
  id: Id,
  rank: Rank,
  ...sources: Sources
): Option & { readonly id: Id } => ({
  ...option(id, rank, ...sources),
  clearable: true,
});

const neverYes = <Id extends string>(
  id: Id,
  rank: Rank,
  ...sources: Sources
): Option & { readonly id: Id } => ({
  ...option(id, rank, ...sources),
  neverYes: true,
});

/** A start less than 6 weeks ago, or one that nobody knows, needs a doctor. */
const doctorIfRecent = <O extends Option>(row: O): O => ({
  ...row,
  rankIf: [
    { question: 'stage', option: 'under-6-weeks', rank: 3 },
    { question: 'stage', option: 'unsure', rank: 3 },
  ],
});

const none = {
  ...option('none', 0, 'this-tool'),
  sources: [],
  exclusive: true,
} as const;

export const flow = [
  {
    id: 'now',
    type: 'checkbox',
    askIf: undefined,
    options: [
      option('saddle', 5, 'nhs', 'finucane2020'),
      option('bladder', 5, 'nhs', 'finucane2020'),
      option('bowel', 5, 'nhs', 'finucane2020'),
      option('sexual', 5, 'finucane2020'),
      option('both-legs', 5, 'nhs', 'finucane2020'),
      option('weak-leg', 5, 'finucane2020'),
      option('injury', 5, 'nhs', 'finucane2020'),
      option('chest-tummy', 5, 'nhs', 'this-tool'),
      option('very-ill', 5, 'this-tool'),
      option('unsure', 4, 'this-tool'),
      none,
    ],
  },
  {
    id: 'warning',
    type: 'checkbox',
    askIf: undefined,
    options: [
      option('fever', 4, 'nhs'),
      option('weight', 4, 'nhs'),
      option('night', 4, 'nhs'),
      option('lump-or-shape', 4, 'nhs'),
      option('after-procedure', 4, 'this-tool'),
      option('one-leg', 4, 'this-tool'),
      clearable('upper-back', 4, 'nhs'),
      clearable('cough', 4, 'nhs'),
      clearable('leg-numb', 3, 'nhs-sciatica', 'this-tool'),
      clearable('morning-stiffness', 3, 'ng65'),
      option('unsure', 3, 'this-tool'),
      none,
    ],
  },
  {
    id: 'health',
    type: 'checkbox',
    askIf: undefined,
    options: [
      option('cancer-new-pain', 4, 'rnoh', 'scot-cancer'),
      clearable('cancer', 3, 'finucane2020', 'this-tool'),
      clearable('infection-risk', 3, 'finucane2020', 'this-tool'),
      option('chest-effort', 3, 'apss', 'this-tool'),
      clearable('heart', 3, 'apss', 'this-tool'),
      clearable('other-illness', 2, 'apss', 'this-tool'),
      clearable('unsure', 2, 'this-tool'),
      none,
    ],
  },
  {
    id: 'about-you',
    type: 'checkbox',
    askIf: undefined,
    options: [
      clearable('older-new', 3, 'this-tool'),
      doctorIfRecent(clearable('weak-bones', 2, 'brooke2022', 'this-tool')),
      neverYes('pregnancy', 2, 'goom2019', 'this-tool'),
      clearable('postnatal', 2, 'goom2019'),
      neverYes('under18', 2, 'this-tool'),
      clearable('unsure', 2, 'this-tool'),
      none,
    ],
  },
  {
    id: 'back',
    type: 'checkbox',
    askIf: undefined,
    options: [
      clearable('surgery', 2, 'neason2024', 'this-tool'),
      doctorIfRecent(clearable('stress-fracture-or-slip', 2, 'this-tool')),
      doctorIfRecent(neverYes('fragility', 2, 'brooke2022', 'this-tool')),
      clearable('disc-or-nerve', 2, 'neason2024'),
      clearable('leg-pain', 2, 'neason2024', 'this-tool'),
      clearable('inflammatory', 2, 'neason2024', 'this-tool'),
      clearable('unsure', 2, 'this-tool'),
      none,
    ],
  },
  {
    id: 'stage',
    type: 'radio',
    askIf: undefined,
    options: [
      option('over-12-weeks', 0, 'this-tool'),
      clearable('6-to-12-weeks', 1, 'this-tool'),
      option('under-6-weeks', 1, 'article', 'this-tool'),
      option('unsure', 1, 'this-tool'),
    ],
  },
  {
    id: 'calm',
    type: 'radio',
    askIf: undefined,
    options: [
      option('calm', 0, 'article', 'this-tool'),
      option('up-and-down', 1, 'article', 'this-tool'),
      option('sore', 1, 'article', 'this-tool'),
      option('worse', 3, 'nhs', 'ng59'),
      option('very-sore', 3, 'nhs'),
      option('unsure', 1, 'this-tool'),
    ],
  },
  {
    id: 'ready',
    type: 'radio',
    askIf: undefined,
    options: [
      option('run', 0, 'article', 'this-tool'),
      option('walk30', 0, 'this-tool'),
      option('walk-less', 1, 'this-tool'),
      option('worse-next-day', 1, 'article', 'this-tool'),
      option('very-little', 3, 'nhs'),
      option('unsure', 1, 'this-tool'),
    ],
  },
  {
    id: 'cleared',
    type: 'radio',
    askIf: { clearanceMatters: true, yesSoFar: false, answered: undefined },
    options: [
      option('yes', 0, 'article', 'this-tool'),
      option('checked', 0, 'this-tool'),
      option('no', 0, 'this-tool'),
    ],
  },
  {
    id: 'want',
    type: 'radio',
    askIf: { clearanceMatters: false, yesSoFar: true, answered: undefined },
    options: [
      option('enjoy', 0, 'article'),
      option('other-is-fine', 1, 'article'),
    ],
  },
  {
    id: 'talk',
    type: 'radio',
    askIf: {
      clearanceMatters: false,
      yesSoFar: true,
      answered: { question: 'ready', option: 'run' },
    },
    options: [
      option('sentences', 0, 'article'),
      option('words', 0, 'article'),
      option('unsure', 0, 'article'),
    ],
  },
] as const satisfies readonly Question[];

type Flow = (typeof flow)[number];
export type QuestionId = Flow['id'];
/** The ids of the options of one question, or of all of them. */
export type OptionId<Q extends QuestionId = QuestionId> = Extract<
  Flow,
  { id: Q }
>['options'][number]['id'];
/** `question.option`, for every option of every question. */
export type OptionKey = {
  [Q in QuestionId]: `${Q}.${OptionId<Q>}`;
}[QuestionId];

/** An answer by one name: the id under which its words are kept. */
export const optionKey = (question: string, option: string): OptionKey =>
  `${question}.${option}` as OptionKey;

/** A question of the flow, seen as any other. */
export type FlowQuestion = Question & { readonly id: QuestionId };
export const questions: readonly FlowQuestion[] = flow;
