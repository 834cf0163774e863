/**
 * Two ticks in one list: every pair in every list, on every path on which each
 * other question has one answer. Millions of paths. "None of these" stands
 * alone; what it counts for beside others is among the sets at random.
 */
import { expect } from 'chai';
import { describe, it } from 'node:test';
import { checkboxes } from '../support/model.js';
import { show, walk, wherever } from './every-path.js';
import type { Fork, Given } from './every-path.js';

/** Every place at which a list is asked, and where each single tick leads. */
const lists: { answers: Given; fork: Fork }[] = [];
walk({
  atFork: (answers, fork) => {
    if (fork.question.type === 'checkbox') lists.push({ answers, fork });
  },
});

describe('I5: two ticks in one list are the worse of the two, whatever else', () => {
  let pairs = 0;

  for (const { id } of checkboxes)
    it(`in "${id}"`, () => {
      const wrong: string[] = [];
      for (const { answers, fork } of lists) {
        if (fork.question.id !== id) continue;
        const { options } = fork.question;
        const signs = options.filter(({ exclusive }) => !exclusive);
        for (const [b, two] of signs.entries())
          for (const [a, one] of signs.slice(0, b).entries()) {
            const ticks = { ...answers, [id]: [one.id, two.id] };
            pairs += 1;
            const trees = [
              walk({ from: ticks }),
              fork.branches[a] ?? NaN,
              fork.branches[b] ?? NaN,
            ];
            if (
              !wherever(trees, (both, ofOne, ofTwo) => {
                return both === Math.max(ofOne, ofTwo);
              })
            )
              wrong.push(show(ticks));
          }
      }
      expect(wrong.slice(0, 5)).to.deep.equal([]);
    });

  it('of which there are thousands', () => {
    expect(pairs).to.be.greaterThan(3000);
  });
});
