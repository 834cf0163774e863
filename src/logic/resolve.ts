/**
 * Decides. Replays the answers along the flow and says what to ask next, or,
 * when nothing that is left could matter, the outcome and its reasons. It
 * stores no position: going back or changing an answer is to edit the answers
 * and resolve again.
 */
import { chosenOptions, questions } from './answers.js';
import type { Answers } from './answers.js';
import type { Option, OptionKey, Question, QuestionId } from './flow.js';
import { outcomeIds } from './ids.js';
import type { OutcomeId, Rank, SourceId } from './ids.js';

/** One answer on the path that speaks against running without limits. */
export interface Reason {
  readonly question: QuestionId;
  readonly option: string;
  /** The outcome that this answer alone would bring. */
  readonly outcome: OutcomeId;
  readonly sources: readonly SourceId[];
}

interface Path {
  /** Question ids answered on the path, in order. */
  readonly asked: readonly QuestionId[];
  /** Every answer on the path that ranks 1 or above, worst first. */
  readonly reasons: readonly Reason[];
}

/** What the answers come to: exactly one of `next` and `outcome` is set. */
export type Resolution = Path &
  (
    | { readonly next: QuestionId; readonly outcome: undefined }
    | { readonly next: undefined; readonly outcome: OutcomeId }
  );

interface Choice {
  readonly question: QuestionId;
  readonly option: Option;
}

/**
 * Resolves answers to the next question or to an outcome.
 *
 * Pure and total: it never throws, and what it cannot read counts as not
 * answered, so a corrupt answer can only lead to a question or to more care.
 */
export function resolve(answers: Answers): Resolution {
  const asked: QuestionId[] = [];
  const choices: Choice[] = [];
  for (const question of questions) {
    if (!isAsked(question, choices)) continue;
    const options = chosenOptions(answers, question);
    if (options.length === 0) {
      const { reasons } = weigh(choices);
      return { asked, next: question.id, outcome: undefined, reasons };
    }
    asked.push(question.id);
    for (const option of options)
      choices.push({ question: question.id, option });
  }
  const { rank, reasons } = weigh(choices);
  return { asked, next: undefined, outcome: outcomeIds[rank], reasons };
}

/** `question.option`, the id under which words for an answer are kept. */
export const optionKey = (question: QuestionId, option: string): OptionKey =>
  `${question}.${option}` as OptionKey;

function isAsked(question: Question, choices: readonly Choice[]): boolean {
  const { askIf } = question;
  if (!askIf) return worstFrom(question) > weigh(choices).rank;
  const clearable = choices.some(({ option }) => option.clearable);
  return (
    firmRank(choices) === 0 &&
    (clearable || !askIf.clearanceMatters) &&
    Object.entries(askIf.answered ?? {}).every((pair) =>
      choices.some((c) => c.question === pair[0] && c.option.id === pair[1]),
    )
  );
}

/** The worst that this question, or a later one that everybody gets, holds. */
const worstFrom = (first: Question): number =>
  Math.max(
    ...questions
      .slice(questions.findIndex(({ id }) => id === first.id))
      .filter((question) => !question.askIf)
      .flatMap((question) => question.options.map((option) => option.rank)),
  );

/** The worst rank that no clearance can settle. */
const firmRank = (choices: readonly Choice[]): number =>
  Math.max(
    0,
    ...choices.map(({ option }) =>
      option.clearable ? 0 : ownRank(option, choices),
    ),
  );

function weigh(choices: readonly Choice[]): {
  rank: Rank;
  reasons: readonly Reason[];
} {
  const agreed = choices.some(
    (choice) => choice.question === 'cleared' && choice.option.id === 'yes',
  );
  // A clinician's yes ends a wait (R8). What needs a clinician (R6) it settles
  // only if everything else ranks 0.
  const settled = ({ clearable, rank }: Option) =>
    clearable && agreed && (rank === 1 || firmRank(choices) === 0);
  const ranked = choices
    .map(({ question, option }) => ({
      question,
      option,
      rank: settled(option) ? 0 : ownRank(option, choices),
    }))
    .filter(({ rank }) => rank > 0)
    .sort((a, b) => b.rank - a.rank);
  return {
    rank: ranked[0]?.rank ?? 0,
    reasons: ranked.map(({ question, option, rank }) => ({
      question,
      option: option.id,
      outcome: outcomeIds[rank],
      sources: option.sources ?? [],
    })),
  };
}

/** How an option ranks beside the other answers, before any clearance. */
function ownRank(option: Option, choices: readonly Choice[]): Rank {
  let rank = option.rank;
  if (option.leavesUncleared) {
    const waiting = choices.filter((choice) => choice.option.clearable);
    rank = Math.max(...waiting.map((choice) => choice.option.rank)) as Rank;
  }
  for (const [question, ranks] of Object.entries(option.rankIf ?? {}))
    for (const choice of choices)
      if (choice.question === question)
        rank = Math.max(rank, ranks[choice.option.id] ?? 0) as Rank;
  return rank;
}
