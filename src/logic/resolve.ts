/**
 * Decides. Replays the answers along the flow and says what to ask next, or,
 * when nothing that is left could matter, the outcome and its reasons. It
 * stores no position: going back or changing an answer is to edit the answers
 * and resolve again.
 */
import { chosenOptions } from './answers.js';
import type { Answers, Choice, Item } from './answers.js';
import { isAsked } from './asking.js';
import { questions } from './flow.js';
import type { QuestionId } from './flow.js';
import type { OutcomeId } from './ids.js';
import { clearablesIn, reasonsOf, settledBy } from './reasons.js';
import type { Reason } from './reasons.js';
import { clearanceIn } from './rules.js';

interface Path {
  /** Question ids answered on the path, in order. */
  readonly asked: readonly QuestionId[];
  /** Every answer on the path that ranks 1 or above, worst first. */
  readonly reasons: readonly Reason[];
  /** What a physio or doctor has said yes to, each by name, as it was asked. */
  readonly cleared: readonly Item[];
}

/** What the answers come to: exactly one of `next` and `outcome` is set. */
export type Resolution = Path &
  (
    | { readonly next: QuestionId; readonly outcome: undefined }
    | { readonly next: undefined; readonly outcome: OutcomeId }
  );

/**
 * Resolves answers to the next question or to an outcome.
 *
 * Pure and total: it never throws, and what it cannot read counts as not
 * answered, so a corrupt answer can only lead to a question or to more care.
 */
export function resolve(answers: Answers): Resolution {
  const { asked, choices, next } = replay(answers);
  const reasons = reasonsOf(choices);
  const cleared = settledBy(choices);
  if (next) return { asked, reasons, cleared, next, outcome: undefined };
  // The outcome is the worst of everything that applies; R11 if nothing does.
  const outcome = reasons.at(0)?.outcome ?? 'yes-with-limits';
  return { asked, reasons, cleared, next: undefined, outcome };
}

/**
 * What `cleared` is about, in the order in which it was asked: every chosen
 * item on the path that a physio or doctor could settle, each to be named.
 */
export const clearables = (answers: Answers): readonly Item[] =>
  clearablesIn(choicesIn(answers));

/** The same where a physio or doctor has looked at it, whatever they said. */
export function lookedAt(answers: Answers): readonly Item[] {
  const said = clearanceIn(choicesIn(answers));
  return said === 'yes' || said === 'checked' ? clearables(answers) : [];
}

/** Every answer on the path, in order. */
export const choicesIn = (answers: Answers): readonly Choice[] =>
  replay(answers).choices;

/** Walks the flow in order, as far as there are answers. */
function replay(answers: Answers): {
  readonly asked: readonly QuestionId[];
  readonly choices: readonly Choice[];
  readonly next: QuestionId | undefined;
} {
  const asked: QuestionId[] = [];
  const choices: Choice[] = [];
  for (const question of questions) {
    if (!isAsked(question, choices)) continue;
    const options = chosenOptions(answers, question);
    if (options.length === 0) return { asked, choices, next: question.id };
    asked.push(question.id);
    for (const option of options) choices.push({ question, option });
  }
  return { asked, choices, next: undefined };
}
