/**
 * Editing answers. What a visitor said before stays, so that a change asks
 * again only what it must; what the change has made stale is forgotten.
 */
import { chosenOptions, questions } from './answers.js';
import type { Answers } from './answers.js';
import type { QuestionId } from './flow.js';
import { resolve } from './resolve.js';

/**
 * The answers with one of them given anew.
 *
 * Answers that are no longer on the path go. So does `cleared` when what
 * there is to clear has changed: a clinician who agreed about one problem has
 * not agreed about another.
 */
export function revise(
  answers: Answers,
  question: QuestionId,
  given: readonly string[],
): Answers {
  const type = questions.find(({ id }) => id === question)?.type;
  const revised = withAnswer(
    answers,
    question,
    type === 'radio' ? given[0] : given,
  );
  const changed = clearables(revised) !== clearables(answers);
  const kept =
    changed && question !== 'cleared' ? without(revised, 'cleared') : revised;
  return prune(kept);
}

/** The answers without the one to a question. */
export function without(answers: Answers, question: QuestionId): Answers {
  return withAnswer(answers, question, undefined);
}

function withAnswer(
  answers: Answers,
  question: QuestionId,
  answer: unknown,
): Answers {
  // The option ids are checked wherever answers are read, not where they are put.
  const copy: Record<string, unknown> = { ...answers };
  if (answer === undefined) delete copy[question];
  else copy[question] = answer;
  return copy as Answers;
}

/** What there is to clear, as one comparable text. */
const clearables = (answers: Answers): string =>
  questions
    .flatMap((question) =>
      chosenOptions(answers, question)
        .filter((option) => option.clearable)
        .map((option) => `${question.id}.${option.id}`),
    )
    .join();

/** Drops what the replay passes by; what comes after the next question stays. */
function prune(answers: Answers): Answers {
  const { asked, next } = resolve(answers);
  let passed = true;
  let kept = answers;
  for (const { id } of questions) {
    if (id === next) passed = false;
    if (passed && !asked.includes(id)) kept = without(kept, id);
  }
  return kept;
}
