/** How far along a visitor is. An estimate that never runs backwards. */
import { withAnswer } from './answers.js';
import type { Answers } from './answers.js';
import type { QuestionId } from './flow.js';
import { resolve } from './resolve.js';

/** `number`: the question being asked, from 1. `about`: how many in all. */
export interface Progress {
  readonly number: number;
  readonly about: number;
}

/** The best answers, which most questions follow: fewer are left out by any. */
const best: ReadonlyMap<QuestionId, string> = new Map([
  ['stage', 'over-12-weeks'],
  ['calm', 'calm'],
  ['ready', 'walk30'],
  ['cleared', 'yes'],
  ['want', 'enjoy'],
  ['talk', 'sentences'],
]);

/**
 * The place of the next question among those that would be asked if every
 * answer still to come were the best one.
 */
export function progress(answers: Answers): Progress {
  const { asked } = resolve(answers);
  let hoped = answers;
  for (let { next } = resolve(hoped); next; { next } = resolve(hoped))
    hoped = withAnswer(hoped, next, [best.get(next) ?? 'none']);
  return { number: asked.length + 1, about: resolve(hoped).asked.length };
}
