/**
 * Pages, and what they load, put things on Object.prototype, some by mistake
 * and some to make people pre-ticked. None of it is an answer, and none of it
 * marks an option.
 */
import { expect } from 'chai';
import { build } from 'esbuild';
import * as fc from 'fast-check';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { createContext, runInContext } from 'node:vm';
import { model } from '../support/model.js';
import { best } from './every-path.js';

const { outputFiles } = await build({
  absWorkingDir: fileURLToPath(new URL('../../', import.meta.url)),
  stdin: {
    contents: `
      import { clearables, progress, resolve, revise } from './src/logic/index.js';
      import { partsOf } from './src/logic/guidance.js';
      import { runPlan } from './src/logic/plan.js';
      import { calendar } from './src/logic/calendar.js';
      import { lowImpactWeek } from './src/logic/week.js';
      // Not as exports: what bundles those here walks all that is inherited.
      globalThis.logic = {
        clearables, progress, resolve, revise, partsOf, runPlan, calendar,
        lowImpactWeek,
      };
    `,
    resolveDir: '.',
    loader: 'ts',
  },
  bundle: true,
  format: 'iife',
  write: false,
});
const code = outputFiles[0]?.text ?? '';

/** Everything that can be asked of the logic about these answers, as text. */
const everything = `
  var all = (answers) => {
    const result = logic.resolve(answers);
    const plan = logic.runPlan(answers);
    return JSON.stringify([
      result,
      logic.clearables(answers),
      logic.progress(answers),
      Object.entries(logic.revise(answers, 'calm', ['calm'])),
      result.outcome && logic.partsOf(result),
      plan,
      logic.calendar({
        schedule: plan ?? { week: logic.lowImpactWeek, startsIn: [] },
        before: [],
        nameOf: (session) => session,
        noteOf: () => undefined,
        now: new Date(Date.UTC(2026, 10, 23)),
      }),
    ]);
  };
`;

/** The logic on a page that did this before the script came, or after it. */
function page({ first = '', then = '' }) {
  const context = createContext({});
  runInContext(`'use strict';${first};${code};${everything};${then};`, context);
  return (answers: unknown): string =>
    String(
      runInContext(
        `all(JSON.parse(${JSON.stringify(JSON.stringify(answers))}))`,
        context,
      ),
    );
}

const pollute = (marks: Readonly<Record<string, unknown>>) =>
  Object.entries(marks)
    .map(
      ([key, value]) =>
        `Object.prototype[${JSON.stringify(key)}] = ${JSON.stringify(value)}`,
    )
    .join(';');

const asReason = { question: 'now', option: 'none', outcome: 'emergency' };
const asItems = (item: unknown) =>
  pollute(
    Object.fromEntries(
      Array.from({ length: 14 }, (_, at) => [String(at), item]),
    ),
  );

const preTicked = { ...best, cleared: 'yes', ready: 'run', talk: 'sentences' };
const pollutions: Readonly<Record<string, string>> = {
  'answers to every question': pollute(preTicked),
  'answers to every question, as lists': pollute(
    Object.fromEntries(
      Object.entries(preTicked).map(([id, answer]) => [id, [answer].flat()]),
    ),
  ),
  'every mark of an option': pollute({
    clearable: true,
    neverYes: false,
    exclusive: true,
    rank: 0,
    rankIf: [],
    sources: ['article'],
    askIf: { clearanceMatters: true },
    clearanceMatters: true,
    yesSoFar: true,
    answered: { question: 'now', option: 'none' },
  }),
  'every part of a result': pollute({
    outcome: 'yes-with-limits',
    next: 'talk',
    asked: ['now'],
    reasons: [],
    cleared: 'yes',
    clearance: 'yes',
    runDays: ['mon', 'tue', 'wed'],
    maxRuns: 7,
    startsIn: 0,
    before: { week: ['run', 'run', 'run'] },
  }),
  'items of every list': asItems('none'),
  'reasons in every list': asItems(asReason),
  'numbers in every list': asItems(3),
};

const anyAnswers: fc.Arbitrary<object> = fc.record(
  Object.fromEntries(
    model.map(({ id, type, options }) => {
      const ids = options.map((option) => option.id);
      return [
        id,
        type === 'radio'
          ? fc.constantFrom(...ids)
          : fc.oneof(fc.constant(['none']), fc.subarray(ids)),
      ];
    }),
  ),
  { requiredKeys: [] },
);

const clean = page({});

describe('what a page puts on Object.prototype', () => {
  for (const [what, pollution] of Object.entries(pollutions))
    for (const when of ['first', 'then'])
      it(`changes nothing: ${what}, ${when === 'first' ? 'before' : 'after'} the script`, () => {
        const dirty = page({ [when]: pollution });
        expect(dirty({})).to.equal(clean({}));
        expect(dirty(best)).to.equal(clean(best));
        fc.assert(
          fc.property(anyAnswers, (given) => dirty(given) === clean(given)),
          { seed: 3, numRuns: 150 },
        );
      });

  it('is there in these tests', () => {
    const dirty = page({
      first: pollute({ now: ['none'] }),
      then: 'all = () => ({}).now',
    });
    expect(dirty({})).to.equal('none');
  });
});
