/** Why an outcome is what it is, and what clearance has taken out of it. */
import type { Choice, Item } from './answers.js';
import { outcomeIds } from './ids.js';
import type { OutcomeId, SourceId } from './ids.js';
import { clearanceIn, firmRank, rankOf } from './rules.js';

/** One answer on the path that speaks against running without limits. */
export interface Reason extends Item {
  /** The outcome that it brings, after what was said about clearance. */
  readonly outcome: OutcomeId;
  readonly sources: readonly SourceId[];
}

/** Every answer that ranks 1 or above, worst first, else as they were asked. */
export function reasonsOf(choices: readonly Choice[]): readonly Reason[] {
  const said = clearanceIn(choices);
  const firm = firmRank(choices);
  return choices
    .map((choice) => ({ choice, rank: rankOf(choice, choices, said, firm) }))
    .filter(({ rank }) => rank > 0)
    .sort((one, other) => other.rank - one.rank)
    .map(({ choice: { question, option }, rank }) => ({
      question: question.id,
      option: option.id,
      outcome: outcomeIds[rank],
      sources: option.sources,
    }));
}

/** What a physio or doctor has said yes to, and is no reason any more. */
export function settledBy(choices: readonly Choice[]): readonly Item[] {
  const yes = clearanceIn(choices) === 'yes' && firmRank(choices) === 0;
  return yes ? clearablesIn(choices) : [];
}

/** What `cleared` is about: everything chosen that clearance can settle. */
export const clearablesIn = (choices: readonly Choice[]): readonly Item[] =>
  choices.filter(({ option }) => option.clearable).map(itemOf);

/** The reasons that decided: those that bring the outcome by themselves. */
export const decisive = ({ outcome, reasons }: Result): readonly Reason[] =>
  reasons.filter((reason) => reason.outcome === outcome);

/** Nothing speaks against running, but other exercise is fine too. */
export const onlyWantDecided = ({ outcome, reasons }: Result): boolean =>
  outcome === 'not-yet' && reasons.every(({ question }) => question === 'want');

interface Result {
  readonly outcome: OutcomeId | undefined;
  readonly reasons: readonly Reason[];
}

const itemOf = ({ question, option }: Choice): Item => ({
  question: question.id,
  option: option.id,
});
