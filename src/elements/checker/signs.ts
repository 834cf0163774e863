/** The warning signs, by the care that they need. */
import { signWords } from '../../content/index.js';
import { questions } from '../../logic/flow.js';
import type { Option, QuestionId } from '../../logic/flow.js';
import type { Rank } from '../../logic/ids.js';
import { list, paragraph } from '../heading.js';
import type { Clinic } from './clinic.js';
import { callSentence } from './contact.js';
import { answerText } from './why.js';

/** Every warning sign, under the care that it needs. */
export const signsView = ({ region }: Clinic): readonly unknown[] => [
  paragraph(signWords.now()),
  list(signsOf('now', 5)),
  paragraph(callSentence(region)),
  paragraph(signWords.today()),
  list([...signsOf('warning', 4), ...signsOf('health', 4)]),
  paragraph(signWords.soon()),
  list([
    ...signsOf('warning', 3),
    ...signsOf('health', 3, (option) => !option.clearable),
    ...signsOf('calm', 3),
    ...signsOf('ready', 3),
  ]),
];

const optionsOf = (id: QuestionId): readonly Option[] =>
  questions
    .filter((question) => question.id === id)
    .flatMap(({ options }) => options);

/** Doubt is no sign by itself. */
const signsOf = (
  id: QuestionId,
  rank: Rank,
  fits: (option: Option) => boolean = () => true,
): readonly string[] =>
  optionsOf(id)
    .filter(
      (option) =>
        option.id !== 'unsure' && option.rank === rank && fits(option),
    )
    .map((option) => answerText({ question: id, option: option.id }));
