/**
 * The flow as data: what is asked, in which order, how each option ranks, and
 * the source of every rule. It knows no words and no interface, so it can be
 * drawn, walked and proven by itself.
 */
import type { OutcomeId, Rank, SourceId } from './ids.js';

/** The rules in priority order: what each leads to and what it rests on. */
export const rules = {
  R1: { outcome: 'emergency', sources: ['nhs', 'finucane2020'] },
  R2: { outcome: 'doctor-today', sources: ['this-tool'] },
  R3: { outcome: 'doctor-today', sources: ['nhs', 'this-tool'] },
  R4: { outcome: 'doctor-soon', sources: ['nhs', 'ng59', 'ng65', 'this-tool'] },
  R5: { outcome: 'ask-clinician', sources: ['brooke2022', 'this-tool'] },
  R6: {
    outcome: 'ask-clinician',
    sources: ['neason2024', 'goom2019', 'brooke2022', 'this-tool'],
  },
  R7: { outcome: 'not-yet', sources: ['article', 'this-tool'] },
  R8: { outcome: 'not-yet', sources: ['this-tool'] },
  R9: { outcome: 'not-yet', sources: ['article', 'this-tool'] },
  R10: { outcome: 'not-yet', sources: ['article'] },
  R11: { outcome: 'yes-with-limits', sources: ['article', 'this-tool'] },
} as const satisfies Record<
  string,
  { outcome: OutcomeId; sources: readonly SourceId[] }
>;
export type RuleId = keyof typeof rules;

/** One possible answer to a question. */
export interface Option {
  readonly id: string;
  /** How severe the answer is by itself; see `rankIf` and `clearable`. */
  readonly rank: Rank;
  /** The rule it belongs to. Options that say nothing ("none") have none. */
  readonly rule?: RuleId;
  /** What supports ranking this option so: a part of its rule's sources. */
  readonly sources?: readonly SourceId[];
  /** Cannot stand beside other ticks: "none of these", "I am not sure". */
  readonly exclusive?: true;
  /** Ranks 0 once a clinician who knows about it has agreed to running. */
  readonly clearable?: true;
  /** Ranks as the worst of what stays without clearance, up to `rank`. */
  readonly leavesUncleared?: true;
  /** A stricter rank that another answer brings: question, option, rank. */
  readonly rankIf?: Readonly<Record<string, Readonly<Record<string, Rank>>>>;
}

/** When a question is asked. All of what is given must hold. */
export interface AskIf {
  /** Nothing but options that clearance can settle ranks above 0. */
  readonly yesStillPossible: true;
  /** A clearable option was chosen. */
  readonly clearanceMatters?: true;
  /** These answers were given: question to option. */
  readonly answered?: Readonly<Record<string, string>>;
}

export interface Question {
  readonly id: string;
  readonly type: 'radio' | 'checkbox';
  readonly askIf?: AskIf;
  readonly options: readonly Option[];
}

const r1 = { rank: 5, rule: 'R1', sources: ['nhs', 'finucane2020'] } as const;
const r3 = { rank: 4, rule: 'R3', sources: ['nhs'] } as const;
const r6 = { rank: 2, rule: 'R6', clearable: true } as const;
const r9 = { rank: 1, rule: 'R9' } as const;
const r11 = { rank: 0, rule: 'R11', sources: ['article'] } as const;

export const flow = [
  {
    id: 'now',
    type: 'checkbox',
    options: [
      { id: 'saddle', ...r1 },
      { id: 'bladder', ...r1 },
      { id: 'bowel', ...r1 },
      { id: 'sexual', ...r1 },
      { id: 'both-legs', ...r1 },
      { id: 'weak-leg', ...r1 },
      { id: 'injury', ...r1 },
      { id: 'chest-tummy', ...r1 },
      { id: 'very-ill', ...r1 },
      {
        id: 'unsure',
        rank: 4,
        rule: 'R2',
        sources: ['this-tool'],
        exclusive: true,
      },
      { id: 'none', rank: 0, exclusive: true },
    ],
  },
  {
    id: 'warning',
    type: 'checkbox',
    options: [
      { id: 'fever', ...r3 },
      { id: 'weight', ...r3 },
      { id: 'night', ...r3 },
      { id: 'lump-or-shape', ...r3 },
      { id: 'upper-back', ...r3 },
      { id: 'cough', ...r3 },
      // Public red-flag guidance names it, but the table of references holds
      // no entry for that guidance: claimed as our own caution, not theirs.
      { id: 'one-leg', ...r3, sources: ['this-tool'] },
      { id: 'morning-stiffness', rank: 3, rule: 'R4', sources: ['ng65'] },
      {
        id: 'unsure',
        rank: 3,
        rule: 'R4',
        sources: ['this-tool'],
        exclusive: true,
      },
      { id: 'none', rank: 0, exclusive: true },
    ],
  },
  {
    id: 'health',
    type: 'checkbox',
    options: [
      { id: 'cancer', rank: 3, rule: 'R4', sources: ['ng59'] },
      { id: 'infection-risk', rank: 3, rule: 'R4', sources: ['ng59'] },
      { id: 'heart', rank: 3, rule: 'R4', sources: ['this-tool'] },
      { id: 'older-new', rank: 3, rule: 'R4', sources: ['this-tool'] },
      {
        id: 'weak-bones',
        ...r6,
        sources: ['brooke2022'],
        rankIf: { stage: { 'under-6-weeks': 3, unsure: 3 } },
      },
      { id: 'pregnancy', ...r6, sources: ['goom2019'] },
      { id: 'under18', rank: 2, rule: 'R5', sources: ['this-tool'] },
      { id: 'unsure', ...r6, sources: ['this-tool'], exclusive: true },
      { id: 'none', rank: 0, exclusive: true },
    ],
  },
  {
    id: 'back',
    type: 'checkbox',
    options: [
      { id: 'surgery', ...r6, sources: ['neason2024'] },
      { id: 'stress-fracture-or-slip', ...r6, sources: ['neason2024'] },
      { id: 'fragility', rank: 2, rule: 'R5', sources: ['brooke2022'] },
      { id: 'disc-or-nerve', ...r6, sources: ['neason2024'] },
      { id: 'inflammatory', ...r6, sources: ['neason2024'] },
      { id: 'unsure', ...r6, sources: ['this-tool'], exclusive: true },
      { id: 'none', rank: 0, exclusive: true },
    ],
  },
  {
    id: 'stage',
    type: 'radio',
    options: [
      { id: 'over-12-weeks', ...r11 },
      {
        id: '6-to-12-weeks',
        rank: 1,
        rule: 'R8',
        sources: ['this-tool'],
        clearable: true,
      },
      { id: 'unsure', rank: 1, rule: 'R7', sources: ['this-tool'] },
      { id: 'under-6-weeks', rank: 1, rule: 'R7', sources: ['article'] },
    ],
  },
  {
    id: 'calm',
    type: 'radio',
    options: [
      { id: 'calm', ...r11 },
      { id: 'up-and-down', ...r9, sources: ['article'] },
      { id: 'sore', ...r9, sources: ['article'] },
      { id: 'unsure', ...r9, sources: ['this-tool'] },
      { id: 'worse', rank: 3, rule: 'R4', sources: ['nhs', 'ng59'] },
      { id: 'very-sore', rank: 3, rule: 'R4', sources: ['nhs'] },
    ],
  },
  {
    id: 'ready',
    type: 'radio',
    options: [
      { id: 'run', ...r11 },
      { id: 'walk30', ...r11, sources: ['this-tool'] },
      { id: 'walk-less', ...r9, sources: ['this-tool'] },
      { id: 'worse-next-day', ...r9, sources: ['article'] },
      { id: 'unsure', ...r9, sources: ['this-tool'] },
      { id: 'very-little', rank: 3, rule: 'R4', sources: ['nhs'] },
    ],
  },
  {
    id: 'cleared',
    type: 'radio',
    askIf: { yesStillPossible: true, clearanceMatters: true },
    options: [
      { id: 'yes', ...r11 },
      {
        id: 'no',
        rank: 2,
        rule: 'R6',
        sources: ['this-tool'],
        leavesUncleared: true,
      },
    ],
  },
  {
    id: 'want',
    type: 'radio',
    askIf: { yesStillPossible: true },
    options: [
      { id: 'enjoy', ...r11 },
      { id: 'other-is-fine', rank: 1, rule: 'R10', sources: ['article'] },
    ],
  },
  {
    id: 'talk',
    type: 'radio',
    askIf: { yesStillPossible: true, answered: { ready: 'run' } },
    options: [
      { id: 'sentences', ...r11 },
      { id: 'words', ...r11 },
      { id: 'unsure', ...r11 },
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
