/** Lists where several answers may be ticked: every subset, and pairs. */
import { expect } from 'chai';
import * as fc from 'fast-check';
import { describe, it } from 'node:test';
import { checkboxes, model, outcomes, rankOf } from '../support/model.js';
import type { ModelOutcome } from '../support/model.js';
import { ask, best, has, show, withOption } from './every-path.js';
import type { Given } from './every-path.js';

/** Answers elsewhere, beside which each list is tried. */
const elsewhere: Record<string, Given> = {
  'the best answers and clearance': { ...best, cleared: 'yes' },
  'the best answers and no clearance': { ...best, cleared: 'no' },
  'a start less than 6 weeks ago': { ...best, stage: 'under-6-weeks' },
  'a preference for other exercise': {
    ...best,
    cleared: 'yes',
    want: 'other-is-fine',
  },
};

const idsOf = (question: { options: readonly { id: string }[] }) =>
  question.options.map(({ id }) => id);

const subsets = (ids: readonly string[]): string[][] =>
  ids.reduce<string[][]>(
    (sets, id) => [...sets, ...sets.map((set) => [...set, id])],
    [[]],
  );

const worst = (all: readonly ModelOutcome[]) =>
  outcomes[Math.max(...all.map(rankOf))];

function outcomeOf(given: Given): ModelOutcome {
  const { outcome, next } = ask(given);
  if (!outcome) throw new Error(`"${String(next)}" is open: ${show(given)}`);
  return outcome;
}

for (const [beside, rest] of Object.entries(elsewhere))
  describe(`ticks beside ${beside}`, () => {
    for (const question of checkboxes) {
      const { id } = question;
      const sets = subsets(idsOf(question)).filter((set) => set.length > 0);
      const alone = Object.fromEntries(
        idsOf(question).map((tick) => [
          tick,
          outcomeOf(withOption(rest, id, tick)),
        ]),
      );

      it(`I5: each of ${String(sets.length)} sets in "${id}" is the worst of its members`, () => {
        for (const set of sets) {
          const members = set.flatMap((tick) => alone[tick] ?? []);
          if (outcomeOf({ ...rest, [id]: set }) !== worst(members))
            expect.fail(`${id}: ${String(set)}`);
        }
      });
    }

    it('I5: two ticks in two lists are the worst of both', () => {
      for (const one of checkboxes)
        for (const two of checkboxes.slice(checkboxes.indexOf(one) + 1))
          for (const a of idsOf(one))
            for (const b of idsOf(two)) {
              const first = withOption(rest, one.id, a);
              const both = withOption(first, two.id, b);
              const members = [first, withOption(rest, two.id, b)];
              expect(outcomeOf(both), show(both)).to.equal(
                worst(members.map(outcomeOf)),
              );
            }
    });
  });

describe('ticks', () => {
  it('I16: an empty list is asked again, never taken for "none"', () => {
    for (const { id } of checkboxes) {
      const { next, outcome } = ask({ ...best, [id]: [] });
      expect({ next, outcome }).to.deep.equal({ next: id, outcome: undefined });
    }
  });

  it('count the same in any order', () => {
    for (const question of checkboxes) {
      const ids = idsOf(question).slice(0, 3);
      const result = ask({ ...best, [question.id]: ids });
      const reversed = { ...best, [question.id]: [...ids].reverse() };
      expect(ask(reversed)).to.deep.equal(result);
    }
  });

  it('I1-I3: decide in "now" whatever stands beside them', () => {
    for (const { id } of checkboxes[0]?.options ?? []) {
      const { outcome } = ask({ now: ['none', 'unsure', id] });
      const strict = ['none', 'unsure'].includes(id);
      expect(outcome).to.equal(strict ? 'doctor-today' : 'emergency');
    }
  });
});

/** Answers to every question, with any ticks. */
const anyAnswers: fc.Arbitrary<Given> = fc.record(
  Object.fromEntries(
    model.map((question) => [
      question.id,
      question.type === 'radio'
        ? fc.constantFrom(...idsOf(question))
        : fc.oneof(
            fc.constant(['none']),
            fc.subarray(idsOf(question), { minLength: 1 }),
          ),
    ]),
  ),
);

describe('any combination of answers', () => {
  const settings = { seed: 18, numRuns: 1500 };

  it('I5: one more tick never lowers the outcome', () => {
    const tick = fc.constantFrom(
      ...checkboxes.flatMap(({ id, options }) =>
        options.map((option) => [id, option.id] as const),
      ),
    );
    fc.assert(
      fc.property(anyAnswers, tick, (given, [question, id]) => {
        const more = {
          ...given,
          [question]: [...new Set([given[question] ?? [], id].flat())],
        };
        return rankOf(outcomeOf(more)) >= rankOf(outcomeOf(given));
      }),
      settings,
    );
  });

  it('I4: a worse answer never gives a more permissive outcome', () => {
    const worse = fc.constantFrom(
      ...model
        .filter(({ type }) => type === 'radio')
        .flatMap(({ id, options }) =>
          options.flatMap((from) =>
            options
              .filter((to) => to.rank > from.rank)
              .map((to) => [id, from.id, to.id] as const),
          ),
        ),
    );
    fc.assert(
      fc.property(anyAnswers, worse, (given, [question, from, to]) => {
        const milder = outcomeOf({ ...given, [question]: from });
        return (
          rankOf(outcomeOf({ ...given, [question]: to })) >= rankOf(milder)
        );
      }),
      settings,
    );
  });

  it('keep I2 and I6-I11 with several ticks as well', () => {
    fc.assert(
      fc.property(anyAnswers, (given) => {
        const calmed = { ...given, calm: 'calm', ready: 'run', want: 'enjoy' };
        const outcome = outcomeOf(calmed);
        const only = (id: string) => String(given[id]) === 'none';
        if (outcome === 'emergency') return !only('now');
        if (outcome !== 'yes-with-limits') return true;
        const toClear =
          !only('health') ||
          !only('back') ||
          has(given, 'stage', '6-to-12-weeks');
        return (
          only('now') &&
          only('warning') &&
          !has(given, 'health', 'under18', 'cancer', 'heart') &&
          !has(given, 'back', 'fragility') &&
          !has(given, 'stage', 'under-6-weeks', 'unsure') &&
          (!toClear || has(given, 'cleared', 'yes'))
        );
      }),
      settings,
    );
  });
});
