/**
 * The clinical model, version 2, copied by hand from its specification. The
 * tests judge the flow by this table and never by the flow itself, so a slip
 * in one of the two shows.
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
  /** Names with spaces between; nothing for "none of these". */
  readonly sources: string;
  /** What a physio or doctor has said can settle it. */
  readonly clearable?: true;
  /** Nothing can make it a yes. */
  readonly neverYes?: true;
  /** Ranks 3, and nothing can lift that, beside a recent or unknown start. */
  readonly raised?: true;
  /** Stands alone. */
  readonly exclusive?: true;
}

export interface ModelQuestion {
  readonly id: string;
  readonly type: 'checkbox' | 'radio';
  /** Asked of some visitors only. */
  readonly conditional?: true;
  /** The worst that an answer to it can bring, beside whatever else. */
  readonly worst: number;
  readonly options: readonly ModelOption[];
}

const none: ModelOption = { id: 'none', rank: 0, sources: '', exclusive: true };

// prettier-ignore
export const model: readonly ModelQuestion[] = [
  {
    id: 'now', type: 'checkbox', worst: 5,
    options: [
      { id: 'saddle',      rank: 5, sources: 'nhs finucane2020' },
      { id: 'bladder',     rank: 5, sources: 'nhs finucane2020' },
      { id: 'bowel',       rank: 5, sources: 'nhs finucane2020' },
      { id: 'sexual',      rank: 5, sources: 'finucane2020' },
      { id: 'both-legs',   rank: 5, sources: 'nhs finucane2020' },
      { id: 'weak-leg',    rank: 5, sources: 'finucane2020' },
      { id: 'injury',      rank: 5, sources: 'nhs finucane2020' },
      { id: 'chest-tummy', rank: 5, sources: 'nhs this-tool' },
      { id: 'very-ill',    rank: 5, sources: 'this-tool' },
      { id: 'unsure',      rank: 4, sources: 'this-tool' },
      none,
    ],
  },
  {
    id: 'warning', type: 'checkbox', worst: 4,
    options: [
      { id: 'fever',             rank: 4, sources: 'nhs' },
      { id: 'weight',            rank: 4, sources: 'nhs' },
      { id: 'night',             rank: 4, sources: 'nhs' },
      { id: 'lump-or-shape',     rank: 4, sources: 'nhs' },
      { id: 'after-procedure',   rank: 4, sources: 'this-tool' },
      { id: 'one-leg',           rank: 4, sources: 'this-tool' },
      { id: 'upper-back',        rank: 4, clearable: true, sources: 'nhs' },
      { id: 'cough',             rank: 4, clearable: true, sources: 'nhs' },
      { id: 'leg-numb',          rank: 3, clearable: true, sources: 'nhs-sciatica this-tool' },
      { id: 'morning-stiffness', rank: 3, clearable: true, sources: 'ng65' },
      { id: 'unsure',            rank: 3, sources: 'this-tool' },
      none,
    ],
  },
  {
    id: 'health', type: 'checkbox', worst: 4,
    options: [
      { id: 'cancer-new-pain', rank: 4, sources: 'rnoh scot-cancer' },
      { id: 'cancer',          rank: 3, clearable: true, sources: 'finucane2020 this-tool' },
      { id: 'infection-risk',  rank: 3, clearable: true, sources: 'finucane2020 this-tool' },
      { id: 'chest-effort',    rank: 3, sources: 'apss this-tool' },
      { id: 'heart',           rank: 3, clearable: true, sources: 'apss this-tool' },
      { id: 'other-illness',   rank: 2, clearable: true, sources: 'apss this-tool' },
      { id: 'unsure',          rank: 2, clearable: true, sources: 'this-tool' },
      none,
    ],
  },
  {
    id: 'about-you', type: 'checkbox', worst: 3,
    options: [
      { id: 'older-new',  rank: 3, clearable: true, sources: 'this-tool' },
      { id: 'weak-bones', rank: 2, clearable: true, raised: true, sources: 'brooke2022 this-tool' },
      { id: 'pregnancy',  rank: 2, neverYes: true, sources: 'goom2019 this-tool' },
      { id: 'postnatal',  rank: 2, clearable: true, sources: 'goom2019' },
      { id: 'under18',    rank: 2, neverYes: true, sources: 'this-tool' },
      { id: 'unsure',     rank: 2, clearable: true, sources: 'this-tool' },
      none,
    ],
  },
  {
    id: 'back', type: 'checkbox', worst: 3,
    options: [
      { id: 'surgery',       rank: 2, clearable: true, sources: 'neason2024 this-tool' },
      { id: 'stress-fracture-or-slip', rank: 2, clearable: true, raised: true, sources: 'this-tool' },
      { id: 'fragility',     rank: 2, neverYes: true, raised: true, sources: 'brooke2022 this-tool' },
      { id: 'disc-or-nerve', rank: 2, clearable: true, sources: 'neason2024' },
      { id: 'leg-pain',      rank: 2, clearable: true, sources: 'neason2024 this-tool' },
      { id: 'inflammatory',  rank: 2, clearable: true, sources: 'neason2024 this-tool' },
      { id: 'unsure',        rank: 2, clearable: true, sources: 'this-tool' },
      none,
    ],
  },
  {
    id: 'stage', type: 'radio', worst: 3,
    options: [
      { id: 'over-12-weeks', rank: 0, sources: 'this-tool' },
      { id: '6-to-12-weeks', rank: 1, clearable: true, sources: 'this-tool' },
      { id: 'under-6-weeks', rank: 1, sources: 'article this-tool' },
      { id: 'unsure',        rank: 1, sources: 'this-tool' },
    ],
  },
  {
    id: 'calm', type: 'radio', worst: 3,
    options: [
      { id: 'calm',        rank: 0, sources: 'article this-tool' },
      { id: 'up-and-down', rank: 1, sources: 'article this-tool' },
      { id: 'sore',        rank: 1, sources: 'article this-tool' },
      { id: 'worse',       rank: 3, sources: 'nhs ng59' },
      { id: 'very-sore',   rank: 3, sources: 'nhs' },
      { id: 'unsure',      rank: 1, sources: 'this-tool' },
    ],
  },
  {
    id: 'ready', type: 'radio', worst: 3,
    options: [
      { id: 'run',            rank: 0, sources: 'article this-tool' },
      { id: 'walk30',         rank: 0, sources: 'this-tool' },
      { id: 'walk-less',      rank: 1, sources: 'this-tool' },
      { id: 'worse-next-day', rank: 1, sources: 'article this-tool' },
      { id: 'very-little',    rank: 3, sources: 'nhs' },
      { id: 'unsure',         rank: 1, sources: 'this-tool' },
    ],
  },
  {
    id: 'cleared', type: 'radio', conditional: true, worst: 0,
    options: [
      { id: 'yes',     rank: 0, sources: 'article this-tool' },
      { id: 'checked', rank: 0, sources: 'this-tool' },
      { id: 'no',      rank: 0, sources: 'this-tool' },
    ],
  },
  {
    id: 'want', type: 'radio', conditional: true, worst: 1,
    options: [
      { id: 'enjoy',         rank: 0, sources: 'article' },
      { id: 'other-is-fine', rank: 1, sources: 'article' },
    ],
  },
  {
    id: 'talk', type: 'radio', conditional: true, worst: 0,
    options: [
      { id: 'sentences', rank: 0, sources: 'article' },
      { id: 'words',     rank: 0, sources: 'article' },
      { id: 'unsure',    rank: 0, sources: 'article' },
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
