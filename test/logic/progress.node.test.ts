/** "Question n of about m", on the way forward, at every place there is. */
import { expect } from 'chai';
import { describe, it } from 'node:test';
import { progress } from '../../src/logic/index.js';
import type { Answers, Progress } from '../../src/logic/index.js';
import { best, expectNone, only, walk } from './every-path.js';
import type { Given } from './every-path.js';

const at = (given: Given) => progress(given as Answers);
const share = ({ number, about }: Progress) => number / about;

interface Place {
  readonly here: Progress;
  /** How many questions the longest path through here takes. */
  readonly longest: number;
}

const miscounted: Given[] = [];
const backwards: Given[] = [];
const overstated: Given[] = [];
/** By the number of answers: the places that belong to the next fork above. */
const below: Place[][] = [];
let count = 0;

walk({
  atFork: (answers) => {
    const depth = Object.keys(answers).length;
    const here = at(answers);
    const then = below[depth + 1] ?? [];
    const longest = Math.max(depth + 1, ...then.map((place) => place.longest));
    count += 1;
    if (here.number !== depth + 1 || here.number > here.about)
      miscounted.push(answers);
    if (then.some((place) => share(place.here) < share(here)))
      backwards.push(answers);
    if (here.about > longest) overstated.push(answers);
    below[depth + 1] = [];
    (below[depth] ??= []).push({ here, longest });
  },
});

describe('progress', () => {
  it('begins at question 1 of about 9, as most people see', () => {
    expect(at({})).to.deep.equal({ number: 1, about: 9 });
  });

  it('is known at every question on every path', () => {
    expect(count).to.equal(534_294 - 383_362);
  });

  it('counts the questions, and never more than it announces', () => {
    expectNone(miscounted);
  });

  it('never runs backwards on the way forward', () => {
    expectNone(backwards);
  });

  it('announces no more than some path really takes', () => {
    expectNone(overstated);
  });

  it('adds the questions that an answer brings', () => {
    const until = (last: string, given: Given) =>
      at(
        only(
          given,
          Object.keys(best).slice(0, Object.keys(best).indexOf(last) + 1),
        ),
      );
    expect(until('warning', { ...best, warning: ['cough'] })).to.deep.equal({
      number: 3,
      about: 10,
    });
    expect(until('ready', { ...best, ready: 'run' })).to.deep.equal({
      number: 9,
      about: 10,
    });
    expect(until('calm', { ...best, calm: 'sore' })).to.deep.equal({
      number: 8,
      about: 8,
    });
  });
});
