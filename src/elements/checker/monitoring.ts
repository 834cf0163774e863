/** While you run and the next morning: what to do when, and warning signs. */
import { html } from 'lit';
import {
  monitorWords,
  planWords,
  questionWords,
  signWords,
  watchWords,
} from '../../content/index.js';
import { questions } from '../../logic/flow.js';
import type { Option, QuestionId } from '../../logic/flow.js';
import type { Rank } from '../../logic/ids.js';
import { heading, list, paragraph } from '../heading.js';
import { icon } from '../icons.js';
import type { Clinic } from './clinic.js';
import { callSentence } from './contact.js';
import type { Cite } from './sources.js';
import { answerText } from './why.js';

/** How a run went, mildest first, under the outcomes whose look they share. */
const monitorLevels = [
  'yes-with-limits',
  'not-yet',
  'ask-clinician',
  'doctor-today',
] as const;

export const monitoringView = (
  level: number,
  cite: Cite,
): readonly unknown[] => [
  paragraph(cite(['article'], watchWords.intro())),
  monitorLevels.map((outcome) => {
    const { head, signs } = monitorWords[outcome];
    return html`<div class="card flow ${outcome}">
      ${heading(
        level,
        html`<span class="urgency">${icon(outcome)} ${head()}</span>`,
        'sub',
      )}
      ${paragraph(signs())}
    </div>`;
  }),
  paragraph(cite(['silbernagel2007', 'this-tool'], watchWords.honest())),
  heading(level, planWords.talk(), 'sub'),
  paragraph(
    cite(['article', 'reed2014'], planWords.talkText(), planWords.talkFail()),
  ),
];

/** The same limits for exercise other than running. */
export const lowImpactLimits = (cite: Cite): readonly unknown[] => [
  paragraph(cite(['article'], watchWords.intro())),
  paragraph(watchWords.low(), watchWords.rise()),
  paragraph(cite(['silbernagel2007', 'this-tool'], watchWords.honest())),
];

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

/** A question, and the answers to it that rank so; nothing if none does. */
export function answerList(id: QuestionId, rank: Rank): unknown {
  const answers = answersOf(id, rank);
  return answers.length > 0
    ? [paragraph(questionWords[id].legend()), list(answers)]
    : undefined;
}

const answersOf = (id: QuestionId, rank: Rank): readonly string[] =>
  optionsOf(id).flatMap((option) =>
    option.rank === rank
      ? answerText({ question: id, option: option.id })
      : besides(option, id, rank),
  );

/** An answer that ranks so only beside others, with those. */
function besides(option: Option, question: QuestionId, rank: Rank): string[] {
  const others = option.rankIf.filter((raised) => raised.rank === rank);
  const [first] = others;
  if (!first) return [];
  const beside = first.question as QuestionId;
  const answers = others.map((raised) =>
    answerText({ question: beside, option: raised.option }),
  );
  return [
    `${answerText({ question, option: option.id })}. ${questionWords[beside].legend()} ${answers.join(' / ')}`,
  ];
}
