/**
 * What a visitor answered, read with suspicion: whatever arrives (a corrupt
 * object, a stale id, a hostile getter), reading never throws and never turns
 * doubt into permission.
 */
import { flow } from './flow.js';
import type { Option, OptionId, Question, QuestionId } from './flow.js';

/** Question id to option id (radio) or list of option ids (checkbox). */
export type Answers = {
  readonly [Q in QuestionId]?: OptionId<Q> | readonly OptionId<Q>[];
};

/** The flow's questions, seen as plain questions. */
export const questions: readonly (Question & { readonly id: QuestionId })[] =
  flow;

/**
 * The options chosen for a question, in the question's order; none if it
 * counts as not answered.
 *
 * A list that also holds an unknown id still counts when what is known in it
 * can never end in a yes; otherwise the question is asked again.
 */
export function chosenOptions(answers: Answers, question: Question): Option[] {
  try {
    const value = ownValue(answers, question.id);
    const ids = question.type === 'radio' ? [value] : value;
    if (!Array.isArray(ids) || ids.length > question.options.length) return [];
    const known = question.options.filter((option) => ids.includes(option.id));
    // A hole in a list is no option, though every() would pass it by.
    const allKnown =
      !ids.includes(undefined) &&
      ids.every((id) => known.some((option) => option.id === id));
    return allKnown || known.some((o) => o.rank > 0 && !o.clearable)
      ? known
      : [];
  } catch {
    // A revoked proxy or a getter that throws is not an answer.
    return [];
  }
}

function ownValue(answers: object, id: string): unknown {
  return Object.prototype.hasOwnProperty.call(answers, id)
    ? (answers as Record<string, unknown>)[id]
    : undefined;
}
