/**
 * Which questions are asked: nobody answers one that can change nothing. The
 * table that this reads is flow.ts.
 */
import type { Choice } from './answers.js';
import { questions } from './flow.js';
import type { Answered, FlowQuestion, QuestionId } from './flow.js';
import { firmRank, isChosen, worstRank } from './rules.js';

/** Whether a question is asked of those who chose this before it. */
export function isAsked(
  { id, askIf }: FlowQuestion,
  choices: readonly Choice[],
): boolean {
  if (!askIf) return worseCanCome(id, choices);
  return (
    isAnswered(askIf.answered, choices) &&
    (!askIf.clearanceMatters || clearanceMatters(choices)) &&
    (!askIf.yesSoFar || isYesSoFar(choices))
  );
}

/**
 * The first eight are asked in order, each only while some question that was
 * not asked yet could still rank above what is firm.
 */
const worseCanCome = (id: QuestionId, choices: readonly Choice[]): boolean =>
  (worstFrom.get(id) ?? 0) > firmRank(choices);

/** `cleared` is asked if and only if yes and no would end differently. */
const clearanceMatters = (choices: readonly Choice[]): boolean =>
  worstRank(choices, 'yes') !== worstRank(choices, 'no');

/** `talk` is asked of those who run. */
const isAnswered = (
  answered: Answered | undefined,
  choices: readonly Choice[],
): boolean => !answered || isChosen(choices, answered);

/** `want` and `talk` are asked while nothing ranks above 0. */
const isYesSoFar = (choices: readonly Choice[]): boolean =>
  worstRank(choices) === 0;

const firstEight = questions.filter(({ askIf }) => !askIf);

/**
 * The worst rank that one of the first eight, or any after it, can bring. The
 * list has a name, since the `map` of Prototype 1.7 does not hand it on.
 */
const worstFrom: ReadonlyMap<QuestionId, number> = new Map(
  firstEight.map(({ id }, at) => [
    id,
    Math.max(...firstEight.slice(at).flatMap(ranksIn)),
  ]),
);

/** Every rank that an answer to a question can bring, to itself or another. */
function ranksIn({ id, options }: FlowQuestion): number[] {
  const byItself = options.flatMap(({ rank, rankIf }) => [
    rank,
    ...rankIf.map((raised) => raised.rank),
  ]);
  const toOthers = questions
    .flatMap((question) => question.options)
    .flatMap(({ rankIf }) => rankIf)
    .filter(({ question }) => question === id)
    .map(({ rank }) => rank);
  return [...byItself, ...toOthers];
}
