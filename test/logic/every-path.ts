/**
 * Walks the questionnaire as visitors would, down to every outcome. What to
 * ask next comes from the code under test; which options there are comes from
 * the hand-copied model.
 */
import { expect } from 'chai';
import { resolve } from '../../src/logic/index.js';
import type { Answers, Resolution } from '../../src/logic/index.js';
import { model, questionOf, rankOf } from '../support/model.js';
import type { ModelOption, ModelQuestion } from '../support/model.js';
import type { Given } from '../support/oracle.js';

export type { Given } from '../support/oracle.js';

/** Answers to everything that could be asked, all of them the best. */
export const best: Given = {
  now: ['none'],
  warning: ['none'],
  health: ['none'],
  'about-you': ['none'],
  back: ['none'],
  stage: 'over-12-weeks',
  calm: 'calm',
  ready: 'walk30',
  want: 'enjoy',
};

export const ask = (given: Given): Resolution => resolve(given as Answers);

/** An answer in the shape that its question takes. */
const shaped = (question: string, option: string) =>
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

export interface Chosen {
  readonly question: string;
  readonly option: ModelOption;
}

const everyOption: ReadonlyMap<string, Chosen> = new Map(
  model.flatMap(({ id, options }) =>
    options.map((option) => [`${id}.${option.id}`, { question: id, option }]),
  ),
);

/** Everything chosen, as the model has it. */
export function chosen(given: Given): Chosen[] {
  const found: Chosen[] = [];
  for (const [id, answer] of Object.entries(given))
    for (const option of typeof answer === 'string' ? [answer] : answer) {
      const one = everyOption.get(`${id}.${option}`);
      if (one) found.push(one);
    }
  return found;
}

export const has = (given: Given, question: string, ...ids: string[]) => {
  const answer = given[question];
  return typeof answer === 'string'
    ? ids.includes(answer)
    : (answer ?? []).some((id) => ids.includes(id));
};

/** One line for a failure message. */
export const show = (given: Given): string =>
  Object.entries(given)
    .map(([question, ids]) => `${question}=${String(ids)}`)
    .join(' ');

/** Fails with the first few of the answers that break a promise. */
export function expectNone(broken: readonly Given[]): void {
  expect(broken.slice(0, 5).map(show)).to.deep.equal([]);
}

/** Where a path ends: the rank of its outcome. */
type End = number;
/** A question, and where each way to answer it leads, in the model's order. */
export interface Fork {
  readonly question: ModelQuestion;
  readonly branches: readonly Tree[];
}
type Tree = End | Fork;

/** A path that has come to an outcome. */
export interface Path {
  readonly answers: Given;
  readonly choices: readonly Chosen[];
  readonly result: Resolution;
  readonly rank: number;
}

interface Walk {
  /** Where to begin. */
  readonly from?: Given;
  readonly atEnd?: (path: Path) => void;
  /** Called once all that follows has been walked. */
  readonly atFork?: (answers: Given, fork: Fork) => void;
}

const questions = new Map(model.map((question) => [question.id, question]));
const nowhere = { id: '', type: 'radio', worst: 0, options: [] } as const;

/** Walks every path through single options, and gives back the tree of them. */
export function walk({ from = {}, atEnd, atFork }: Walk): Tree {
  const grow = (answers: Given): Tree => {
    const result = ask(answers);
    if (!result.next) {
      const rank = rankOf(result.outcome);
      atEnd?.({ answers, choices: chosen(answers), result, rank });
      return rank;
    }
    const question = questions.get(result.next) ?? nowhere;
    const branches = question.options.map(({ id }) =>
      grow(withOption(answers, question.id, id)),
    );
    atFork?.(answers, { question, branches });
    return { question, branches };
  };
  return grow(from);
}

/**
 * Whether something is true wherever several trees end, if they are walked
 * with the same answers. One that does not ask a question stays where it is.
 */
export function wherever(
  trees: readonly Tree[],
  isTrue: (...ends: End[]) => boolean,
): boolean {
  const first = trees.reduce<Fork | undefined>(
    (earliest, tree) =>
      typeof tree === 'number' || (earliest && place(earliest) <= place(tree))
        ? earliest
        : tree,
    undefined,
  );
  if (!first) return isTrue(...(trees as End[]));
  return first.branches.every((_, nth) =>
    wherever(
      trees.map((tree) =>
        typeof tree !== 'number' && tree.question === first.question
          ? (tree.branches[nth] ?? NaN)
          : tree,
      ),
      isTrue,
    ),
  );
}

const places = new Map(model.map((question, at) => [question, at]));
const place = ({ question }: Fork) => places.get(question) ?? -1;

const lists = model.filter(({ type }) => type === 'checkbox');
const noTicks = only(
  best,
  lists.map(({ id }) => id),
);

/**
 * The paths on which at most one list holds a tick, to try on them what would
 * take too long on all. The one without any is there for each list.
 */
export function fewTicks(): readonly Path[] {
  const paths: Path[] = [];
  for (const { id, options } of lists)
    for (const option of options)
      walk({
        from: { ...noTicks, [id]: [option.id] },
        atEnd: (path) => {
          const answers = only(path.answers, path.result.asked);
          paths.push({ ...path, answers, choices: chosen(answers) });
        },
      });
  return paths;
}
