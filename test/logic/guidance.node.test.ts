/**
 * What may be said with each outcome. The table is copied by hand from the
 * clinical one; that it holds is shown on every path.
 */
import { expect } from 'chai';
import { describe, it } from 'node:test';
import { guidance, partsOf } from '../../src/logic/guidance.js';
import type { Part } from '../../src/logic/guidance.js';
import type { Answers, OutcomeId, Resolution } from '../../src/logic/index.js';
import { runPlan } from '../../src/logic/plan.js';
import { outcomes } from '../support/model.js';
import { ask, best, expectNone, has, walk } from './every-path.js';
import type { Given } from './every-path.js';

// prettier-ignore
const runParts: readonly Part[] = [
  'start', 'limits', 'run-week', 'steps', 'monitoring', 'stop-rules', 'balance',
  'cleared',
];
const lists: readonly Part[] = ['warning-signs', 'references'];
const walks: readonly Part[] = ['walking', 'walking-unless-heart'];

interface Row {
  readonly shows: readonly Part[];
  readonly never: readonly Part[];
}

// prettier-ignore
const table: Readonly<Record<OutcomeId, Row>> = {
  emergency: {
    shows: [],
    never: ['contact', 'say', ...walks, 'ask', 'wait', 'their-plan-first', 'not-better', 'low-impact-week', 'pain-limits', 'alternatives', 'hand-over', ...runParts, ...lists],
  },
  'doctor-today': {
    shows: ['contact', 'say', ...lists],
    never: [...walks, 'ask', 'wait', 'their-plan-first', 'not-better', 'low-impact-week', 'pain-limits', 'alternatives', 'hand-over', ...runParts],
  },
  'doctor-soon': {
    shows: ['contact', 'say', ...walks, 'hand-over', ...lists],
    never: ['ask', 'wait', 'their-plan-first', 'not-better', 'low-impact-week', 'pain-limits', 'alternatives', ...runParts],
  },
  'ask-clinician': {
    shows: ['ask', 'alternatives', 'hand-over', ...lists],
    never: ['contact', 'say', ...walks, 'wait', 'their-plan-first', 'not-better', 'low-impact-week', 'pain-limits', ...runParts],
  },
  'not-yet': {
    shows: ['low-impact-week', 'wait', 'their-plan-first', 'not-better', 'pain-limits', 'alternatives', 'hand-over', ...lists],
    never: ['contact', 'say', ...walks, 'ask', ...runParts],
  },
  'yes-with-limits': {
    shows: ['their-plan-first', 'alternatives', 'hand-over', ...runParts, ...lists],
    never: ['contact', 'say', ...walks, 'ask', 'wait', 'not-better', 'low-impact-week', 'pain-limits'],
  },
};

describe('what may be said', () => {
  for (const [outcome, { shows, never }] of Object.entries(table))
    it(`with ${outcome} is this and no more`, () => {
      const parts = guidance[outcome as OutcomeId];
      expect(parts).to.have.members(shows);
      // The two halves of a row name every part there is, once.
      expect(new Set([...shows, ...never]).size).to.equal(22);
      for (const part of never) expect(parts).not.to.include(part);
    });
});

/** The parts of a result; all results here are results. */
const partsIn = (result: Resolution): readonly Part[] =>
  result.outcome ? partsOf(result) : [];

const broken: Readonly<
  Record<string, (a: Given, parts: readonly Part[], rank: number) => boolean>
> = {
  'no result shows what its outcome must not': (_, parts, rank) =>
    parts.some(
      (part) => !table[outcomes[rank] ?? 'emergency'].shows.includes(part),
    ),
  'I14: a yes carries limits, monitoring, stop rules and alternatives, and at most 2 runs':
    (answers, parts, rank) =>
      rank === 0 &&
      (!(['limits', 'monitoring', 'stop-rules', 'alternatives'] as const).every(
        (part) => parts.includes(part),
      ) ||
        (runPlan(answers as Answers)?.week ?? []).filter(
          (session) => session === 'run',
        ).length > 2),
  'I15: no other outcome has a run plan or steps': (answers, parts, rank) =>
    rank > 0 &&
    (runPlan(answers as Answers) !== undefined ||
      runParts.some((part) => parts.includes(part))),
  'I22: every result but an emergency holds the list of warning signs': (
    _,
    parts,
    rank,
  ) => parts.includes('warning-signs') !== rank < 5,
  'nobody with trouble of the heart or on effort is told to walk': (
    answers,
    parts,
  ) =>
    walks.some((walk) => parts.includes(walk)) &&
    has(answers, 'health', 'heart', 'chest-effort'),
  'nor is who does not know, without a word of the heart': (answers, parts) =>
    parts.includes('walking') && has(answers, 'health', 'unsure'),
  'all others who should see a doctor soon are told that walking is fine': (
    answers,
    parts,
    rank,
  ) =>
    rank === 3 &&
    walks.filter((walk) => parts.includes(walk)).length !== 1 &&
    !has(answers, 'health', 'heart', 'chest-effort'),
  'who waits with a back that troubles is told to see somebody, from 6 weeks on':
    (answers, parts, rank) => {
      const troubled =
        has(answers, 'calm', 'sore', 'up-and-down') ||
        has(answers, 'ready', 'walk-less', 'worse-next-day');
      const recent = has(answers, 'stage', 'under-6-weeks');
      return (
        parts.includes('not-better') !== (rank === 1 && troubled && !recent)
      );
    },
  'a yes after clearance says what was cleared, and no other result does': (
    answers,
    parts,
    rank,
  ) =>
    parts.includes('cleared') !==
    (rank === 0 && has(answers, 'cleared', 'yes')),
};

const breaches = Object.fromEntries(
  Object.keys(broken).map((name): [string, Given[]] => [name, []]),
);
walk({
  atEnd: ({ answers, result, rank }) => {
    const parts = partsIn(result);
    for (const [name, breaks] of Object.entries(broken))
      if (breaks(answers, parts, rank)) breaches[name]?.push(answers);
  },
});

describe('on every path', () => {
  for (const [name, answers] of Object.entries(breaches))
    it(name, () => {
      expectNone(answers);
    });

  it('the heart that was cleared for one reason does not walk for another', () => {
    const result = ask({
      ...best,
      health: ['heart'],
      calm: 'worse',
      cleared: 'yes',
    });
    expect(result.outcome).to.equal('doctor-soon');
    const walking = partsIn(result).filter((part) => walks.includes(part));
    expect(walking).to.deep.equal([]);
  });
});
