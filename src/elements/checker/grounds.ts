/** What speaks for an outcome, in the visitor's own answers. */
import { words } from '../../content/interface.js';
import { questionWords } from '../../content/questions.js';
import { reasonWords } from '../../content/reasons.js';
import { chosenOptions, questions } from '../../logic/answers.js';
import type { Answers } from '../../logic/answers.js';
import type { QuestionId } from '../../logic/flow.js';
import type { SourceId } from '../../logic/ids.js';
import { optionKey } from '../../logic/resolve.js';
import type { Reason } from '../../logic/resolve.js';
import { sourceName } from './cite.js';
import { answerText } from './question.js';

/** What was answered, and which of it asks for care. */
export interface Answered {
  readonly reasons: readonly Reason[];
  readonly asked: readonly QuestionId[];
  readonly answers: Answers;
}

/** One answer and what it rests on. */
interface Ground {
  readonly question: QuestionId;
  readonly option: string;
  readonly sources: readonly SourceId[];
}

/**
 * What speaks for the outcome: the answers that ask for care, or, where none
 * does, those that a yes rests on.
 */
export const grounds = ({
  reasons,
  asked,
  answers,
}: Answered): readonly Ground[] =>
  reasons.length > 0
    ? reasons
    : questions
        .filter(({ id }) => asked.includes(id))
        .flatMap((question) =>
          chosenOptions(answers, question)
            // What somebody agreed to, their yes speaks for.
            .filter((option) => option.sources && !option.clearable)
            .map((option) => ({
              question: question.id,
              option: option.id,
              sources: option.sources ?? [],
            })),
        );

/** The answer to a choice of one says little without its question. */
export const isRadio = (question: QuestionId): boolean =>
  questions.some(({ id, type }) => id === question && type === 'radio');

export const sourceNames = (reasons: readonly Reason[]): string =>
  [...new Set(reasons.flatMap(({ sources }) => sources))]
    .map(sourceName)
    .join('; ');

export const answerOf = ({ question, option }: Ground): string =>
  answerText(question, option);

/** The same where it is said or asked elsewhere, so that it stands alone. */
export const told = (ground: Ground): string =>
  isRadio(ground.question)
    ? `${questionWords[ground.question].legend()} ${answerOf(ground)}`
    : ground.option === 'unsure'
      ? words.sayUnsure()
      : answerOf(ground);

export const reasonText = ({ question, option }: Ground): string =>
  // Options that give no reason are never among the grounds of a result.
  (reasonWords as Partial<Record<string, () => string>>)[
    optionKey(question, option)
  ]?.() ?? '';
