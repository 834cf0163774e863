/**
 * The rules by which ranks come together. Each function is one sentence of
 * them; the table that they read is flow.ts.
 *
 * - R1 to R5, R7 and R9: an option has the rank of the table, and the outcome
 *   is the worst of all that applies.
 * - R6 and R8: what a physio or doctor said settles what the table calls
 *   clearable, in `leftByClearance`. R7 is not clearable, so it holds anyway.
 * - R10: "other exercise is fine" ranks 1, and only a yes is asked about it.
 * - R11: where nothing ranks above 0, running may suit, with limits.
 */
import type { Choice } from './answers.js';
import type { Answered, OptionId } from './flow.js';
import type { Rank } from './ids.js';

/** What was said when asked if a physio or doctor has looked at all of it. */
export type Clearance = OptionId<'cleared'>;

export const clearanceIn = (
  choices: readonly Choice[],
): Clearance | undefined =>
  choices.find(({ question }) => question.id === 'cleared')?.option.id as
    Clearance | undefined;

/** The outcome is the worst rank of everything that applies. */
export const worstRank = (
  choices: readonly Choice[],
  said = clearanceIn(choices),
): Rank => {
  const firm = firmRank(choices);
  let worst: Rank = 0;
  for (const choice of choices)
    worst = worse(worst, rankOf(choice, choices, said, firm));
  return worst;
};

/** How a choice ranks beside the others, after what was said about it. */
export const rankOf = (
  choice: Choice,
  choices: readonly Choice[],
  said: Clearance | undefined,
  firm: Rank,
): Rank =>
  worse(
    firmPart(choice, choices),
    leftByClearance(clearablePart(choice), said, firm),
  );

/**
 * What clearance leaves of a rank that it can settle: `yes` makes it 0 if
 * nothing firm ranks above 0, else at most 2; `checked` makes it at most 2;
 * `no` leaves it, and so does not to have been asked.
 */
function leftByClearance(
  rank: Rank,
  said: Clearance | undefined,
  firm: Rank,
): Rank {
  const atMost2 = rank > 2 ? 2 : rank;
  if (said === 'yes') return firm === 0 ? 0 : atMost2;
  return said === 'checked' ? atMost2 : rank;
}

/**
 * Firm is every chosen option of the first eight questions that is not
 * clearable, and every rank raised by another answer.
 */
export function firmRank(choices: readonly Choice[]): Rank {
  let firm: Rank = 0;
  for (const choice of choices)
    // Those after the first eight have a condition; no wish makes a rank firm.
    if (!choice.question.askIf) firm = worse(firm, firmPart(choice, choices));
  return firm;
}

/** What no clearance can take from the rank of a choice. */
const firmPart = (choice: Choice, choices: readonly Choice[]): Rank =>
  worse(
    choice.option.clearable ? 0 : choice.option.rank,
    raisedRank(choice, choices),
  );

const clearablePart = ({ option }: Choice): Rank =>
  option.clearable ? option.rank : 0;

/** The stricter rank that another answer brings to this one; 0 if none does. */
function raisedRank({ option }: Choice, choices: readonly Choice[]): Rank {
  let raised: Rank = 0;
  for (const beside of option.rankIf)
    if (isChosen(choices, beside)) raised = worse(raised, beside.rank);
  return raised;
}

export const isChosen = (
  choices: readonly Choice[],
  wanted: Answered,
): boolean =>
  choices.some(
    ({ question, option }) =>
      option.id === wanted.option && question.id === wanted.question,
  );

const worse = (one: Rank, other: Rank): Rank => (other > one ? other : one);
