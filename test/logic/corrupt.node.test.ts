/** Whatever arrives as answers: never an error, and never a yes by mistake. */
import { expect } from 'chai';
import * as fc from 'fast-check';
import { describe, it } from 'node:test';
import {
  clearables,
  progress,
  resolve,
  revise,
} from '../../src/logic/index.js';
import type { Answers, Resolution } from '../../src/logic/index.js';
import { runPlan } from '../../src/logic/plan.js';
import { checkboxes, model, outcomes, questionOf } from '../support/model.js';
import { ask, best } from './every-path.js';
import type { Given } from './every-path.js';

const settings = { seed: 71, numRuns: 400 };
const feed = (anything: unknown) => resolve(anything as Answers);
const ids = model.map(({ id }) => id);

const isResolution = ({ asked, next, outcome, reasons }: Resolution) =>
  (next === undefined) !== (outcome === undefined) &&
  (next === undefined ? outcomes.includes(outcome) : ids.includes(next)) &&
  asked.every((id) => ids.includes(id) && id !== next) &&
  reasons.every(({ sources }) => sources.length > 0);

const anything = fc.anything({
  withBigInt: true,
  withDate: true,
  withMap: true,
  withNullPrototype: true,
  withSet: true,
  withSparseArray: true,
  withTypedArray: true,
});
const nasty = fc.constantFrom(
  ...['__proto__', 'constructor', 'toString', 'hasOwnProperty', '', ' none'],
  ...['NONE', 'none ', 'no', '0', 'undefined', 'null', '[object Object]'],
);
const optionIds = fc.constantFrom(
  ...model.flatMap(({ options }) => options.map(({ id }) => id)),
);
const anyId = fc.oneof(optionIds, nasty, fc.string());
const answer = fc.oneof(anyId, fc.array(fc.oneof(anyId, anything)), anything);
const underRealKeys = fc.record(
  Object.fromEntries(ids.map((id) => [id, answer])),
  { requiredKeys: [] },
);

/** Counts as an answer: ids of the question, in the shape that it takes. */
function isAnswer(question: string, value: unknown): boolean {
  const { type, options } = questionOf(question);
  const known = (id: unknown) => options.some((option) => option.id === id);
  return type === 'radio'
    ? known(value)
    : Array.isArray(value) && value.length > 0 && [...value].every(known);
}

describe('corrupt answers', () => {
  it('anything at all resolves to a question or an outcome', () => {
    fc.assert(
      fc.property(anything, (value) => isResolution(feed(value))),
      settings,
    );
  });

  it('JSON of any kind resolves to a question or an outcome', () => {
    fc.assert(
      fc.property(fc.json(), (text) => isResolution(feed(JSON.parse(text)))),
      settings,
    );
  });

  it('real questions with any answers resolve, and stay as they were', () => {
    fc.assert(
      fc.property(underRealKeys, (given) => {
        const before = fc.stringify(given);
        return isResolution(feed(given)) && fc.stringify(given) === before;
      }),
      settings,
    );
  });

  it('I18: one corrupt answer among the best ones never gives yes', () => {
    const question = fc.constantFrom(...Object.keys(best));
    fc.assert(
      fc.property(question, answer, (id, value) => {
        fc.pre(!isAnswer(id, value));
        const { outcome } = feed({ ...best, [id]: value });
        return outcome !== 'yes-with-limits';
      }),
      settings,
    );
  });

  it('I18: known ids beside unknown ones never give yes', () => {
    const question = fc.constantFrom(...checkboxes.map(({ id }) => id));
    const unknown = fc.oneof(nasty, fc.integer(), fc.constant(undefined));
    fc.assert(
      fc.property(question, fc.array(optionIds), unknown, (id, known, bad) => {
        const { outcome } = feed({ ...best, [id]: [...known, bad] });
        return outcome !== 'yes-with-limits';
      }),
      settings,
    );
  });

  it('I1: a known emergency counts beside what is unknown', () => {
    for (const other of ['no-such-id', null, 7, {}, ['none']])
      expect(feed({ ...best, now: [other, 'saddle'] }).outcome).to.equal(
        'emergency',
      );
  });

  it('anything milder beside what is unknown is asked again', () => {
    // The unknown could stand for the worst sign of its list.
    const milder = { now: 'unsure', warning: 'cough', health: 'chest-effort' };
    for (const [id, known] of Object.entries(milder))
      expect(feed({ ...best, [id]: [known, 'no-such-id'] }).next).to.equal(id);
  });

  it('an answer of the wrong shape is asked again', () => {
    const shapes = [null, undefined, 0, true, {}, [], '', ['no-such-id'], [[]]];
    for (const id of Object.keys(best)) {
      const { type } = questionOf(id);
      const swapped = type === 'radio' ? [best[id]] : String(best[id]);
      for (const value of [...shapes, swapped]) {
        const { next, outcome } = feed({ ...best, [id]: value });
        expect(next, id).to.equal(id);
        expect(outcome).to.equal(undefined);
      }
    }
  });

  it('a list with holes or without end is asked again', () => {
    const holes: string[] = [];
    holes[1] = 'none';
    for (const now of [holes, new Array<string>(5), new Array<string>(2 ** 31)])
      expect(feed({ ...best, now }).next).to.equal('now');
  });
});

describe('hostile answers', () => {
  const fail = (): never => {
    throw new Error('hostile');
  };
  const traps = { get: fail, has: fail, ownKeys: fail, getPrototypeOf: fail };
  const trapped = () =>
    new Proxy({}, { ...traps, getOwnPropertyDescriptor: fail });
  const revoked = (target: object) => {
    const { proxy, revoke } = Proxy.revocable(target, {});
    revoke();
    return proxy;
  };

  it('proxies that throw are no answers', () => {
    for (const value of [trapped(), revoked({}), revoked([])])
      expect(feed(value).next).to.equal('now');
    const list = new Proxy(['none'], traps);
    for (const now of [list, trapped(), revoked(['none'])])
      expect(feed({ ...best, now }).next).to.equal('now');
  });

  it('getters that throw are no answers', () => {
    for (const id of Object.keys(best)) {
      const given = Object.defineProperty({ ...best }, id, { get: fail });
      expect(feed(given).next).to.equal(id);
    }
    const list = Object.defineProperty(['none'], 0, { get: fail });
    expect(feed({ ...best, now: list }).next).to.equal('now');
  });

  it('inherited answers are no answers', () => {
    expect(feed(Object.create(best)).next).to.equal('now');
    const text = JSON.stringify(best);
    for (const key of ['__proto__', 'constructor', 'prototype'])
      expect(feed(JSON.parse(`{"${key}":${text}}`)).next).to.equal('now');
  });

  it('what a list inherits is no answer', () => {
    const bare: unknown[] = new Array(1);
    Object.defineProperty(Object.prototype, '0', {
      value: 'none',
      configurable: true,
    });
    try {
      expect(feed({ ...best, now: bare }).next).to.equal('now');
    } finally {
      Reflect.deleteProperty(Object.prototype, '0');
    }
  });

  it('frozen answers count like any others', () => {
    const given: Given = Object.fromEntries(
      Object.entries(best).map(([id, value]) => [id, Object.freeze(value)]),
    );
    expect(feed(Object.freeze(given))).to.deep.equal(ask(best));
  });

  it('nothing is written to the answers', () => {
    const traps = { set: fail, defineProperty: fail, deleteProperty: fail };
    const given = Object.fromEntries(
      Object.entries(best).map(([id, value]) => [
        id,
        typeof value === 'string' ? value : new Proxy([...value], traps),
      ]),
    );
    expect(feed(new Proxy(given, traps))).to.deep.equal(ask(best));
  });
});

describe('corrupt answers elsewhere', () => {
  it('make progress a number of questions all the same', () => {
    fc.assert(
      fc.property(underRealKeys, (given) => {
        const { number, about } = progress(given as Answers);
        return number >= 1 && number <= 12 && about >= 1 && about <= 11;
      }),
      settings,
    );
  });

  it('never give a plan, a clearance or an edited answer that is none', () => {
    fc.assert(
      fc.property(fc.oneof(anything, underRealKeys), (given) => {
        const answers = given as Answers;
        const edited = revise(answers, 'calm', ['calm']);
        return (
          (runPlan(answers) !== undefined) ===
            (feed(given).outcome === 'yes-with-limits') &&
          clearables(answers).every(({ option }) => option !== 'none') &&
          Object.entries(edited).every(([id, value]) => isAnswer(id, value)) &&
          !Object.hasOwn(revise(answers, 'calm', []), 'calm')
        );
      }),
      settings,
    );
  });
});
