/**
 * The clinical model, copied by hand from its specification. The tests judge
 * the flow by this table and never by the flow itself, so a slip in one of the
 * two shows.
 */

/** Outcomes by rank, from 0, the most permissive. */
export const outcomes = [
  'yes-with-limits',
  'not-yet',
  'ask-clinician',
  'doctor-soon',
  'doctor-today',
  'emergency',
] as const;
export type ModelOutcome = (typeof outcomes)[number];

export interface ModelOption {
  readonly id: string;
  readonly rank: number;
  readonly exclusive?: true;
  /** A clinician's agreement can lift it. */
  readonly clearable?: true;
  /** Nothing can lift it. */
  readonly neverYes?: true;
  /** Ranks 0 only together with a clinician's agreement. */
  readonly needsClearance?: true;
  /** Ranks this high beside these answers to `stage`. */
  readonly rankIfStage?: Readonly<Record<string, number>>;
}

export interface ModelQuestion {
  readonly id: string;
  readonly type: 'checkbox' | 'radio';
  /** Asked of some visitors only. */
  readonly conditional?: true;
  readonly options: readonly ModelOption[];
}

export const model: readonly ModelQuestion[] = [
  {
    id: 'now',
    type: 'checkbox',
    options: [
      { id: 'saddle', rank: 5 },
      { id: 'bladder', rank: 5 },
      { id: 'bowel', rank: 5 },
      { id: 'sexual', rank: 5 },
      { id: 'both-legs', rank: 5 },
      { id: 'weak-leg', rank: 5 },
      { id: 'injury', rank: 5 },
      { id: 'chest-tummy', rank: 5 },
      { id: 'very-ill', rank: 5 },
      { id: 'unsure', rank: 4, exclusive: true },
      { id: 'none', rank: 0, exclusive: true },
    ],
  },
  {
    id: 'warning',
    type: 'checkbox',
    options: [
      { id: 'fever', rank: 4 },
      { id: 'weight', rank: 4 },
      { id: 'night', rank: 4 },
      { id: 'lump-or-shape', rank: 4 },
      { id: 'upper-back', rank: 4 },
      { id: 'cough', rank: 4 },
      { id: 'one-leg', rank: 4 },
      { id: 'morning-stiffness', rank: 3 },
      { id: 'unsure', rank: 3, exclusive: true },
      { id: 'none', rank: 0, exclusive: true },
    ],
  },
  {
    id: 'health',
    type: 'checkbox',
    options: [
      { id: 'cancer', rank: 3 },
      { id: 'infection-risk', rank: 3 },
      { id: 'heart', rank: 3 },
      { id: 'older-new', rank: 3 },
      {
        id: 'weak-bones',
        rank: 2,
        clearable: true,
        rankIfStage: { 'under-6-weeks': 3, unsure: 3 },
      },
      { id: 'pregnancy', rank: 2, clearable: true },
      { id: 'under18', rank: 2, neverYes: true },
      { id: 'unsure', rank: 2, exclusive: true, clearable: true },
      { id: 'none', rank: 0, exclusive: true },
    ],
  },
  {
    id: 'back',
    type: 'checkbox',
    options: [
      { id: 'surgery', rank: 2, clearable: true },
      { id: 'stress-fracture-or-slip', rank: 2, clearable: true },
      { id: 'fragility', rank: 2, neverYes: true },
      { id: 'disc-or-nerve', rank: 2, clearable: true },
      { id: 'inflammatory', rank: 2, clearable: true },
      { id: 'unsure', rank: 2, exclusive: true, clearable: true },
      { id: 'none', rank: 0, exclusive: true },
    ],
  },
  {
    id: 'stage',
    type: 'radio',
    options: [
      { id: 'over-12-weeks', rank: 0 },
      { id: '6-to-12-weeks', rank: 0, needsClearance: true },
      { id: 'unsure', rank: 1 },
      { id: 'under-6-weeks', rank: 1 },
    ],
  },
  {
    id: 'calm',
    type: 'radio',
    options: [
      { id: 'calm', rank: 0 },
      { id: 'up-and-down', rank: 1 },
      { id: 'sore', rank: 1 },
      { id: 'unsure', rank: 1 },
      { id: 'worse', rank: 3 },
      { id: 'very-sore', rank: 3 },
    ],
  },
  {
    id: 'ready',
    type: 'radio',
    options: [
      { id: 'run', rank: 0 },
      { id: 'walk30', rank: 0 },
      { id: 'walk-less', rank: 1 },
      { id: 'worse-next-day', rank: 1 },
      { id: 'unsure', rank: 1 },
      { id: 'very-little', rank: 3 },
    ],
  },
  {
    id: 'cleared',
    type: 'radio',
    conditional: true,
    options: [
      { id: 'yes', rank: 0 },
      { id: 'no', rank: 2 },
    ],
  },
  {
    id: 'want',
    type: 'radio',
    conditional: true,
    options: [
      { id: 'enjoy', rank: 0 },
      { id: 'other-is-fine', rank: 1 },
    ],
  },
  {
    id: 'talk',
    type: 'radio',
    conditional: true,
    options: [
      { id: 'sentences', rank: 0 },
      { id: 'words', rank: 0 },
      { id: 'unsure', rank: 0 },
    ],
  },
];

export const checkboxes = model.filter(({ type }) => type === 'checkbox');

export function questionOf(id: string): ModelQuestion {
  const found = model.find((question) => question.id === id);
  if (!found) throw new Error(`The model has no question "${id}".`);
  return found;
}

export function optionOf(question: string, id: string): ModelOption {
  const found = questionOf(question).options.find((option) => option.id === id);
  if (!found) throw new Error(`"${question}" has no option "${id}".`);
  return found;
}

export const rankOf = (outcome: ModelOutcome): number =>
  outcomes.indexOf(outcome);
