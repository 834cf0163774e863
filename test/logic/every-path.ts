/**
 * Walks the questionnaire as visitors would, one option a question, down to
 * every outcome. What to ask next comes from the code under test; which
 * options there are comes from the hand-copied model.
 */
import { expect } from 'chai';
import { resolve } from '../../src/logic/index.js';
import type { Answers, Resolution } from '../../src/logic/index.js';
import { optionOf, questionOf } from '../support/model.js';
import type { ModelOption, ModelOutcome } from '../support/model.js';

/** Answers by question id. */
export type Given = Readonly<Record<string, string | readonly string[]>>;

/** Answers to everything that could be asked, all of them the best. */
export const best: Given = {
  now: ['none'],
  warning: ['none'],
  health: ['none'],
  back: ['none'],
  stage: 'over-12-weeks',
  calm: 'calm',
  ready: 'walk30',
  want: 'enjoy',
};

export const ask = (given: Given): Resolution => resolve(given as Answers);

/** An answer in the shape that its question takes. */
export const shaped = (question: string, option: string) =>
  questionOf(question).type === 'checkbox' ? [option] : option;

export const withOption = (
  given: Given,
  question: string,
  option: string,
): Given => ({ ...given, [question]: shaped(question, option) });

/** The answers to some of the questions only. */
export const only = (given: Given, questions: readonly string[]): Given =>
  Object.fromEntries(
    Object.entries(given).filter(([question]) => questions.includes(question)),
  );

/** `question.option` for everything chosen, as the model has it. */
export const chosen = (
  given: Given,
): { question: string; option: ModelOption }[] =>
  Object.entries(given).flatMap(([question, ids]) =>
    [ids].flat().map((id) => ({ question, option: optionOf(question, id) })),
  );

export const has = (given: Given, question: string, ...ids: string[]) =>
  ids.some((id) => [given[question] ?? []].flat().includes(id));

/** Something was chosen that a clinician's agreement could lift. */
export const mayBeCleared = (given: Given): boolean =>
  chosen(given).some(({ option }) => option.clearable || option.needsClearance);

export interface Finished {
  readonly answers: Given;
  readonly outcome: ModelOutcome;
  readonly result: Resolution;
}
/** A point on the way: the next question, and where each option leads. */
export interface Fork {
  readonly answers: Given;
  readonly question: string;
  readonly branches: Readonly<Record<string, Tree>>;
}
export type Tree = Finished | Fork;

export const isFork = (tree: Tree): tree is Fork => 'branches' in tree;

// A flow that forgets to stop has millions of paths: fail, do not hang.
const mostPaths = 10_000;
let paths = 0;

function grow(answers: Given): Tree {
  const result = ask(answers);
  const question = result.next;
  if (!question) {
    paths += 1;
    if (paths > mostPaths) throw new Error('The flow has far too many paths.');
    return { answers, outcome: result.outcome, result };
  }
  const branches = questionOf(question).options.map(
    ({ id }) => [id, grow(withOption(answers, question, id))] as const,
  );
  return { answers, question, branches: Object.fromEntries(branches) };
}

/** Every path through single options. */
export const tree = grow({});

/** Every place in a tree, the start first. */
export const places = (from: Tree): Tree[] => [
  from,
  ...(isFork(from) ? Object.values(from.branches).flatMap(places) : []),
];

export const forks: readonly Fork[] = places(tree).filter(isFork);
export const finished: readonly Finished[] = places(tree).filter(
  (place): place is Finished => !isFork(place),
);

/** Every outcome that is still open to someone who gave these answers. */
export function stillOpen(given: Given, from: Tree = tree): ModelOutcome[] {
  if (!isFork(from)) return [from.outcome];
  const taken = [given[from.question] ?? []].flat()[0];
  return Object.entries(from.branches)
    .filter(([option]) => taken === undefined || taken === option)
    .flatMap(([, branch]) => stillOpen(given, branch));
}

/** One line for a failure message. */
export const show = (given: Given): string =>
  Object.entries(given)
    .map(([question, ids]) => `${question}=${String(ids)}`)
    .join(' ');

/** Fails with the first few of the answers that break a promise. */
export function expectNone(broken: readonly Given[]): void {
  expect(broken.slice(0, 5).map(show)).to.deep.equal([]);
}
