/** Any number of ticks in any lists, at random. */
import { expect } from 'chai';
import * as fc from 'fast-check';
import { describe, it } from 'node:test';
import { checkboxes, model, rankOf } from '../support/model.js';
import { ask, best, chosen, only, show } from './every-path.js';
import type { Given } from './every-path.js';
import { isWorse, promises } from './promises.js';

const settings = { seed: 22, numRuns: 20_000 };

const idsOf = ({ options }: { options: readonly { id: string }[] }) =>
  options.map(({ id }) => id);

/** Answers to every question. Most lists hold nothing but "none". */
const anyAnswers: fc.Arbitrary<Given> = fc.record(
  Object.fromEntries(
    model.map((question) => [
      question.id,
      question.type === 'radio'
        ? fc.constantFrom(...idsOf(question))
        : fc.oneof(
            { weight: 3, arbitrary: fc.constant(['none']) },
            {
              weight: 1,
              arbitrary: fc.subarray(idsOf(question), { minLength: 1 }),
            },
          ),
    ]),
  ),
);

const rankAfter = (given: Given): number => {
  const { outcome, next } = ask(given);
  if (!outcome) throw new Error(`"${next}" is open: ${show(given)}`);
  return rankOf(outcome);
};

describe('any ticks at all', () => {
  it('come to every outcome', () => {
    const found = new Set(
      fc.sample(anyAnswers, settings).map((given) => rankAfter(given)),
    );
    expect([...found]).to.have.members([0, 1, 2, 3, 4, 5]);
  });

  for (const [name, breaks] of Object.entries(promises))
    it(name, () => {
      fc.assert(
        fc.property(anyAnswers, (given) => {
          const result = ask(given);
          const answers = only(given, result.asked);
          return !breaks({
            answers,
            choices: chosen(answers),
            result,
            rank: rankAfter(given),
          });
        }),
        { ...settings, numRuns: 2000 },
      );
    });

  it('I4: making any one answer worse never gives a more permissive outcome', () => {
    const worse = fc.constantFrom(
      ...model
        .filter(({ type }) => type === 'radio')
        .flatMap(({ id, options }) =>
          options.flatMap((from) =>
            options
              .filter((to) => isWorse(id, from, to))
              .map((to) => [id, from.id, to.id] as const),
          ),
        ),
    );
    fc.assert(
      fc.property(
        anyAnswers,
        worse,
        (given, [id, from, to]) =>
          rankAfter({ ...given, [id]: to }) >=
          rankAfter({ ...given, [id]: from }),
      ),
      settings,
    );
  });

  it('I5: one more tick never lowers the outcome', () => {
    const tick = fc.constantFrom(
      ...checkboxes.flatMap((question) =>
        idsOf(question).map((id) => [question.id, id] as const),
      ),
    );
    fc.assert(
      fc.property(anyAnswers, tick, (given, [question, id]) => {
        const ticks = [...new Set([given[question] ?? [], id].flat())];
        return rankAfter({ ...given, [question]: ticks }) >= rankAfter(given);
      }),
      settings,
    );
  });

  it('I5: a set of ticks equals the worst of its members', () => {
    fc.assert(
      fc.property(
        anyAnswers,
        fc.constantFrom(...checkboxes.map(({ id }) => id)),
        (given, id) => {
          const alone = [given[id] ?? []]
            .flat()
            .map((tick) => rankAfter({ ...given, [id]: [tick] }));
          return rankAfter(given) === Math.max(...alone);
        },
      ),
      settings,
    );
  });

  it('count the same in any order, and twice as once', () => {
    fc.assert(
      fc.property(anyAnswers, (given) => {
        const turned = Object.fromEntries(
          Object.entries(given).map(([id, answer]) => [
            id,
            typeof answer === 'string' ? answer : [...answer].reverse(),
          ]),
        );
        expect(ask(turned)).to.deep.equal(ask(given));
      }),
      { ...settings, numRuns: 2000 },
    );
  });

  it('I16: an empty list is asked again, and never taken for "none"', () => {
    for (const { id } of checkboxes)
      fc.assert(
        fc.property(anyAnswers, (given) => {
          const { next, outcome } = ask({ ...given, [id]: [] });
          const asked = ask(given).asked.some((one) => one === id);
          return asked ? next === id && !outcome : next !== id;
        }),
        { ...settings, numRuns: 500 },
      );
  });

  it('I16: "unsure" may stand beside any other tick, and takes none away', () => {
    for (const { id, options } of checkboxes)
      for (const { id: sign, rank } of options) {
        if (rank === 0 || sign === 'unsure') continue;
        const { reasons } = ask({ ...best, [id]: ['unsure', sign] });
        expect(reasons.map(({ option }) => option)).to.have.members([
          'unsure',
          sign,
        ]);
      }
  });
});
