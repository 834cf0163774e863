/**
 * Editing answers. What a visitor said before stays, so that a change asks
 * again only what it must; what the change has made stale is forgotten.
 */
import { chosenOptions, withAnswer } from './answers.js';
import type { Answers } from './answers.js';
import { optionKey, questions } from './flow.js';
import type { QuestionId } from './flow.js';
import { resolve } from './resolve.js';

/**
 * The answers with one of them given anew, or with none, to ask it again.
 *
 * Answers that are no longer on the path go, and stay away when the path comes
 * back. So does `cleared` when the list that it is about is another one: a
 * physio or doctor who has looked at one problem has not looked at the next.
 */
export function revise(
  answers: Answers,
  question: QuestionId,
  given: readonly string[],
): Answers {
  const revised = onPath(withAnswer(answers, question, given));
  return question === 'cleared'
    ? revised
    : onPath(withoutStaleClearance(answers, revised));
}

/** Takes `cleared` away if what there is to clear is not what it was. */
const withoutStaleClearance = (before: Answers, after: Answers): Answers =>
  listOf(before) === listOf(after) ? after : withAnswer(after, 'cleared', []);

/**
 * What there is to clear, as one comparable text. Also what comes after an
 * open question: it will still be there when that is answered.
 */
const listOf = (answers: Answers): string =>
  questions
    .flatMap((question) =>
      chosenOptions(answers, question)
        .filter((option) => option.clearable)
        .map((option) => optionKey(question.id, option.id)),
    )
    .join();

/** Drops what the replay passes by; what comes after the next question stays. */
function onPath(answers: Answers): Answers {
  const { asked, next } = resolve(answers);
  const ids = questions.map(({ id }) => id);
  const ahead = next ? ids.slice(ids.indexOf(next)) : [];
  return ids
    .filter((id) => !asked.includes(id) && !ahead.includes(id))
    .reduce((kept, id) => withAnswer(kept, id, []), answers);
}
