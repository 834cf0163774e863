/**
 * What a visitor answered, read with suspicion. Whatever arrives (a corrupt
 * object, a stale id, a hostile getter), reading never throws and never turns
 * doubt into permission. Only what an answer holds itself counts: nothing that
 * a page has put on a prototype is an answer.
 */
import { questions } from './flow.js';
import type {
  FlowQuestion,
  Option,
  OptionId,
  Question,
  QuestionId,
} from './flow.js';

/** Question id to option id (radio) or list of option ids (checkbox). */
export type Answers = {
  readonly [Q in QuestionId]?: OptionId<Q> | readonly OptionId<Q>[];
};

/** A chosen option, and the question that it answers. */
export interface Choice {
  readonly question: FlowQuestion;
  readonly option: Option;
}

/** The same by its ids, for those who show it. */
export interface Item {
  readonly question: QuestionId;
  readonly option: string;
}

/**
 * The options chosen for a question, in the question's order; none if it
 * counts as not answered.
 */
export function chosenOptions(
  answers: Answers,
  { id, type, options }: Question,
): readonly Option[] {
  try {
    const given = own(answers, id);
    return type === 'radio'
      ? options.filter((option) => option.id === given)
      : ticked(given, options);
  } catch {
    // A revoked proxy or a getter that throws is not an answer.
    return [];
  }
}

/**
 * A copy with one answer in place of another. It holds what is an answer and
 * nothing else, and what it does not hold is on no prototype either.
 */
export function withAnswer(
  answers: Answers,
  anew: QuestionId,
  given: readonly string[],
): Answers {
  const copy = Object.create(null) as Record<QuestionId, unknown>;
  for (const question of questions) {
    const { id, type } = question;
    const ids =
      id === anew ? given : chosenOptions(answers, question).map((o) => o.id);
    if (ids.length > 0) copy[id] = type === 'radio' ? ids[0] : ids;
  }
  return copy as Answers;
}

function ticked(given: unknown, options: readonly Option[]): readonly Option[] {
  if (!Array.isArray(given) || given.length > options.length) return [];
  const ids: unknown[] = [];
  for (let at = 0; at < given.length; at += 1) ids.push(own(given, at));
  const known = options.filter((option) => ids.includes(option.id));
  return ids.every((id) => known.some((option) => option.id === id)) ||
    isAsBadAsCanBe(known, options)
    ? known
    : [];
}

/**
 * Something unknown in a list could stand for its worst sign: the list counts
 * only if that was ticked besides, beyond clearance. Else it is asked again.
 */
const isAsBadAsCanBe = (
  known: readonly Option[],
  options: readonly Option[],
): boolean =>
  known.some(
    ({ rank, clearable }) =>
      !clearable && options.every((option) => option.rank <= rank),
  );

const own = (of: object, key: string | number): unknown =>
  Object.hasOwn(of, key)
    ? (of as Readonly<Record<string | number, unknown>>)[key]
    : undefined;
