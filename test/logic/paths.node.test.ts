/**
 * The promises that every path must keep: all 383,362 of them, one option a
 * question. Each is judged by the hand-copied model; what breaks one is
 * listed, so that a failure names its path.
 */
import { expect } from 'chai';
import { describe, it } from 'node:test';
import { model, outcomes } from '../support/model.js';
import { expectNone, show, walk, wherever } from './every-path.js';
import type { Given } from './every-path.js';
import { isWorse, promises } from './promises.js';

const breaches = Object.fromEntries(
  Object.keys(promises).map((name): [string, Given[]] => [name, []]),
);
const reached = new Set<string>();
const ends = outcomes.map(() => 0);
const lengths = new Map<number, Set<number>>();

let comparisons = 0;
const lenient: string[] = [];

walk({
  atEnd: (path) => {
    for (const [name, breaks] of Object.entries(promises))
      if (breaks(path)) breaches[name]?.push(path.answers);
    for (const [question, answer] of Object.entries(path.answers))
      reached.add(`${question}.${String(answer)}`);
    ends[path.rank] = (ends[path.rank] ?? 0) + 1;
    const found = lengths.get(path.rank) ?? new Set();
    lengths.set(path.rank, found.add(path.result.asked.length));
  },
  atFork: (answers, { question, branches }) => {
    for (const [a, milder] of question.options.entries())
      for (const [b, worse] of question.options.entries()) {
        if (!isWorse(question.id, milder, worse)) continue;
        const both = [branches[a] ?? NaN, branches[b] ?? NaN];
        comparisons += 1;
        if (!wherever(both, (end, endIfWorse) => endIfWorse >= end))
          lenient.push(`${show(answers)}: ${milder.id}, then ${worse.id}`);
      }
  },
});

describe('every path through single options', () => {
  it('is one of 383,362, and none is left out', () => {
    expect(ends.reduce((sum, count) => sum + count)).to.equal(383_362);
    // From a yes to an emergency.
    expect(ends).to.deep.equal([8400, 4280, 207_828, 104_942, 57_903, 9]);
  });

  it('asks 1 question for an emergency and 9 to 11 for a yes', () => {
    expect([...(lengths.get(5) ?? [])]).to.have.members([1]);
    expect([...(lengths.get(0) ?? [])]).to.have.members([9, 10, 11]);
  });

  for (const [name, answers] of Object.entries(breaches))
    it(name, () => {
      expectNone(answers);
    });

  it('I4: making any one answer worse never gives a more permissive outcome', () => {
    expect(comparisons).to.be.greaterThan(500_000);
    expect(lenient.slice(0, 5)).to.deep.equal([]);
  });

  it('I17: every option and every outcome is reachable', () => {
    const all = model.flatMap(({ id, options }) =>
      options.map((option) => `${id}.${option.id}`),
    );
    expect([...reached]).to.have.members(all);
    for (const [rank, count] of ends.entries())
      expect(count, outcomes[rank]).to.be.greaterThan(0);
  });
});
