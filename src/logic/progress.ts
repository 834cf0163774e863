/** How far along a visitor is. An estimate that never runs backwards. */
import { questions } from './answers.js';
import type { Answers } from './answers.js';
import { resolve } from './resolve.js';
import { revise } from './revise.js';

/** `number`: the question being asked, from 1. `about`: how many in all. */
export interface Progress {
  readonly number: number;
  readonly about: number;
}

/**
 * The place of the next question among those that would be asked if every
 * answer still to come were the best one.
 */
export function progress(answers: Answers): Progress {
  const { asked } = resolve(answers);
  let best = answers;
  for (let { next } = resolve(best); next; { next } = resolve(best)) {
    const question = questions.find(({ id }) => id === next);
    const options = question?.options.filter(({ rank }) => rank === 0) ?? [];
    best = revise(
      best,
      next,
      options.slice(-1).map(({ id }) => id),
    );
  }
  return { number: asked.length + 1, about: resolve(best).asked.length };
}
