/**
 * What the whole guide says of every outcome, and which warning signs it
 * names, as text: the article of the element and the plain HTML for visitors
 * without a script (embed/fallback.mjs) both draw from here. So it knows no
 * Lit, no place and no markup.
 */
import {
  betterChoice,
  notBetter,
  optionWords,
  outcomeWords,
  ownWords,
  planWords,
  questionWords,
  signWords,
  waitWords,
  words,
} from '../../content/index.js';
import { optionKey, questions } from '../../logic/flow.js';
import type { FlowQuestion, Option, QuestionId } from '../../logic/flow.js';
import { outcomeIds } from '../../logic/ids.js';
import type { OutcomeId, Rank } from '../../logic/ids.js';

/** A paragraph, or the items of a list. */
export type Passage = string | readonly string[];

/** Whom to turn to where the reader is, each in a sentence. */
export interface Help {
  /** In an emergency. */
  readonly call: string;
  /** For advice that cannot wait. */
  readonly advice: string;
  /** For an appointment that nobody else has. */
  readonly elsewhere: string;
}

/** What to do, the first thing first. */
export function whatToDo(
  outcome: OutcomeId,
  { call, advice, elsewhere }: Help,
): readonly [Passage, ...Passage[]] {
  const lead = outcomeWords[outcome].lead();
  if (outcome === 'emergency') return [call, `${words.doNotDrive()} ${lead}`];
  if (outcome === 'doctor-today')
    return [advice, `${lead} ${words.ifWorse(call)}`];
  if (outcome === 'doctor-soon')
    return [
      lead,
      `${words.ownDoctor()} ${elsewhere}`,
      words.walkingUnlessHeart(),
      words.ifWorse(call),
    ];
  if (outcome === 'ask-clinician')
    return [
      lead,
      words.ask(),
      [words.askPlain(), words.askStart(), words.askStop()],
    ];
  if (outcome === 'not-yet')
    return [
      `${lead} ${betterChoice.lead()}`,
      [...new Set(waitWords.values())].map((wait) => wait()),
      `${notBetter()} ${planWords.theirPlanFirst()}`,
    ];
  return [lead];
}

/** The answers that lead to an outcome by themselves, or together to a yes. */
export function whoFor(outcome: OutcomeId): readonly Passage[] {
  const rank = outcomeIds.indexOf(outcome) as Rank;
  return rank
    ? [words.forThose(), ...questions.flatMap((one) => answersOf(one, rank))]
    : [
        words.forAll(),
        [
          words.forAllNoSigns(),
          words.forAllStage(),
          words.forAllCalm(),
          words.forAllReady(),
          words.forAllWant(),
        ],
      ];
}

/** The warning signs, by the care that they need. */
export const warningSigns = (call: string): readonly Passage[] => [
  signWords.now(),
  signsOf(5),
  call,
  signWords.today(),
  signsOf(4),
  signWords.soon(),
  signsOf(3),
];

/** Doubt is no sign by itself, nor is what a physio or doctor can clear. */
const signsOf = (rank: Rank): readonly string[] =>
  questions.flatMap((question) =>
    question.options
      .filter(
        (option) =>
          option.rank === rank &&
          option.id !== 'unsure' &&
          (question.id === 'warning' || !option.clearable),
      )
      // Away from their question.
      .map((option) => ownWords(optionKey(question.id, option.id))),
  );

/** A question, and the answers to it that rank so; nothing if none does. */
function answersOf(
  { id, options }: FlowQuestion,
  rank: Rank,
): readonly Passage[] {
  const answers = options.flatMap((option) =>
    option.rank === rank
      ? answerText(id, option.id)
      : besides(id, option, rank),
  );
  return answers.length > 0 ? [questionWords[id].legend(), answers] : [];
}

/** An answer that ranks so only beside others to one question, with those. */
function besides(
  id: QuestionId,
  option: Option,
  rank: Rank,
): readonly string[] {
  const others = option.rankIf.filter((raised) => raised.rank === rank);
  const beside = others[0]?.question as QuestionId | undefined;
  return beside
    ? [
        `${answerText(id, option.id)}. ${questionWords[beside].legend()} ${others.map((raised) => answerText(beside, raised.option)).join(' / ')}`,
      ]
    : [];
}

/** A doubt by what it is about: in here its options stand elsewhere. */
const answerText = (question: QuestionId, option: string): string => {
  const key = optionKey(question, option);
  return option === 'unsure' ? ownWords(key) : optionWords[key]();
};
