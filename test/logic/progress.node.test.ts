/** "Question n of about m", on the way forward. */
import { expect } from 'chai';
import { describe, it } from 'node:test';
import { progress } from '../../src/logic/index.js';
import type { Answers } from '../../src/logic/index.js';
import { best, finished, forks, isFork, only, show } from './every-path.js';
import type { Given } from './every-path.js';

const at = (given: Given) => progress(given as Answers);

describe('progress', () => {
  const places = forks.map((fork) => ({ fork, here: at(fork.answers) }));
  const byPath = new Map(
    places.map(({ fork, here }) => [show(fork.answers), here]),
  );

  it('begins at question 1 of about 8', () => {
    expect(at({})).to.deep.equal({ number: 1, about: 8 });
  });

  it('counts the questions, and never more than it announces', () => {
    for (const { fork, here } of places) {
      const { number, about } = here;
      expect(number).to.equal(Object.keys(fork.answers).length + 1);
      expect(number <= about, show(fork.answers)).to.equal(true);
    }
  });

  it('never runs backwards on the way forward', () => {
    for (const { fork, here } of places)
      for (const branch of Object.values(fork.branches).filter(isFork)) {
        const then = byPath.get(show(branch.answers)) ?? {
          number: 0,
          about: 1,
        };
        const gain = then.number / then.about - here.number / here.about;
        expect(gain >= 0, show(branch.answers)).to.equal(true);
      }
  });

  it('announces no more than some path really takes', () => {
    const longest = new Map<string, number>();
    for (const { answers } of finished) {
      const asked = Object.keys(answers);
      for (const question of asked) {
        const key = show(
          only(answers, asked.slice(0, asked.indexOf(question))),
        );
        longest.set(key, Math.max(longest.get(key) ?? 0, asked.length));
      }
    }
    for (const { fork, here } of places)
      expect(here.about <= (longest.get(show(fork.answers)) ?? 0)).to.equal(
        true,
      );
  });

  it('adds the questions that an answer brings', () => {
    const until = (last: string, given: Given) =>
      at(
        only(
          given,
          Object.keys(best).slice(0, Object.keys(best).indexOf(last) + 1),
        ),
      );
    expect(until('back', { ...best, back: ['surgery'] })).to.deep.equal({
      number: 5,
      about: 9,
    });
    expect(until('ready', { ...best, ready: 'run' })).to.deep.equal({
      number: 8,
      about: 9,
    });
    expect(until('calm', { ...best, calm: 'sore' })).to.deep.equal({
      number: 7,
      about: 7,
    });
  });
});
