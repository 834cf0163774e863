/**
 * The plan: where somebody begins, the steps, the limits, and when runs begin.
 * The tables are copied by hand from the clinical ones.
 */
import { expect } from 'chai';
import { describe, it } from 'node:test';
import type { Answers } from '../../src/logic/index.js';
import { dayIds, referenceIds } from '../../src/logic/ids.js';
import type { DayId } from '../../src/logic/ids.js';
import { limits, walkingSources } from '../../src/logic/limits.js';
import { runPlan, steps } from '../../src/logic/plan.js';
import type { RunPlan } from '../../src/logic/plan.js';
import { model } from '../support/model.js';
import { best, withOption } from './every-path.js';
import type { Given } from './every-path.js';

const plan = (given: Given, ...wishes: [DayId[]?, number?]) =>
  runPlan(given as Answers, ...wishes);

function planned(given: Given, ...wishes: [DayId[]?, number?]): RunPlan {
  const found = plan(given, ...wishes);
  if (!found) throw new Error('There is no plan.');
  return found;
}

describe('no plan', () => {
  it('comes with any answer that speaks against it', () => {
    for (const { id, options } of model)
      for (const { id: option, rank } of options) {
        if (rank === 0) continue;
        const given = withOption({ ...best, cleared: 'no' }, id, option);
        expect(plan(given), `${id}.${option}`).to.equal(undefined);
      }
  });

  // prettier-ignore
  const unfinished: readonly Given[] = [
    {},
    { now: ['none'] },
    { ...best, want: '' },
    { ...best, want: 'toString' },
    { ...best, now: [] },
    { ...best, now: 'none' },
    { ...best, stage: ['over-12-weeks'] },
    { ...best, calm: 'great' },
    { ...best, ready: 'run' },
    { ...best, back: ['disc-or-nerve'] },
  ];
  for (const given of unfinished)
    it(`comes before the end: ${JSON.stringify(given)}`, () => {
      expect(plan(given)).to.equal(undefined);
    });
});

const walker = best;
const runner = { ...best, ready: 'run', talk: 'sentences' };
const breathless = { ...best, ready: 'run', talk: 'words' };

describe('the start', () => {
  // prettier-ignore
  const starts: readonly [who: string, says: Given, start: RunPlan['start']][] = [
    ['somebody who walks fast for 30 minutes', walker, 'step-0'],
    ['a runner who can talk', runner, 'easy-pace'],
    ['a runner who gets out a few words', breathless, 'slow-down'],
    ['a runner who does not know', { ...runner, talk: 'unsure' }, 'slow-down'],
    ['a walker who once said to talk while running', { ...walker, talk: 'sentences' }, 'step-0'],
  ];
  for (const [who, says, start] of starts)
    it(`of ${who} is ${start}`, () => {
      expect(planned(says).start).to.equal(start);
    });
});

describe('when runs begin', () => {
  const weeksUntil = (given: Given, ...days: DayId[]) => {
    const { startsIn } = planned(given, days);
    return days.map((day) => startsIn[dayIds.indexOf(day)]);
  };

  it('after a week of walks for who begins at step 0', () => {
    expect(weeksUntil(walker, 'wed')).to.deep.equal([1]);
    expect(planned(walker).firstWeek).to.deep.equal([
      ...['swim', 'walk', 'walk', 'walk', 'pilates', 'rest', 'bike'],
    ]);
  });

  it('at once for who runs already', () => {
    expect(weeksUntil(runner, 'wed')).to.deep.equal([0]);
    expect(weeksUntil(breathless, 'wed')).to.deep.equal([0]);
    for (const given of [runner, breathless])
      expect(planned(given).firstWeek).to.deep.equal(planned(given).week);
  });

  it('the second of a week after 4 weeks of one, unless an easy pace is kept', () => {
    expect(weeksUntil(walker, 'mon', 'thu')).to.deep.equal([1, 5]);
    expect(weeksUntil(breathless, 'mon', 'thu')).to.deep.equal([0, 4]);
    expect(weeksUntil(runner, 'mon', 'thu')).to.deep.equal([0, 0]);
  });

  it('and until then there is a walk, with two of them before any first run', () => {
    for (const given of [walker, breathless, runner])
      for (const days of [['wed'], ['mon', 'thu'], ['sun', 'wed']] as const) {
        const { week, startsIn, firstWeek } = planned(given, [...days]);
        for (const [day, session] of firstWeek.entries())
          expect(session).to.equal(startsIn[day] ? 'walk' : week[day]);
        const walks = firstWeek.filter((session) => session === 'walk');
        if (given === walker) {
          expect(firstWeek).not.to.include('run');
          expect(walks.length).to.be.at.least(limits.fastWalksInAWeek.value);
        }
      }
  });
});

describe('the steps', () => {
  // prettier-ignore
  const table: readonly (readonly number[])[] = [
    // repeats, run seconds, walk seconds, minutes of running, minutes in all
    [8,   30, 120,  4,   20],
    [8,   45, 105,  6,   20],
    [8,   60,  90,  8,   20],
    [7,   90,  90, 10.5, 21],
    [6,  120,  90, 12,   21],
    [5,  180,  90, 15,   22.5],
    [4,  240,  90, 16,   22],
    [4,  270,  60, 18,   22],
    [3,  390,  60, 19.5, 22.5],
    [3,  420,  60, 21,   24],
    [2,  660,  60, 22,   24],
    [1, 1440,   0, 24,   24],
  ];

  it('are those that were laid down', () => {
    const found = steps.map(({ repeats, runSeconds, walkSeconds }) => [
      repeats,
      runSeconds,
      walkSeconds,
      (repeats * runSeconds) / 60,
      (repeats * (runSeconds + walkSeconds)) / 60,
    ]);
    expect(found).to.deep.equal(table);
  });

  it('are numbered from 1 to 12', () => {
    expect(steps.map(({ step }) => step)).to.deep.equal([
      1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12,
    ]);
  });

  it('reach week 1 of Couch to 5K at the third: 8 times 60 s, then 90 s', () => {
    expect(steps[2]).to.deep.equal({
      step: 3,
      repeats: 8,
      runSeconds: 60,
      walkSeconds: 90,
    });
  });
});

describe('the limits', () => {
  // prettier-ignore
  const table: Readonly<Record<keyof typeof limits, [number, ...string[]]>> = {
    runsPerWeek:              [2,  'article'],
    runsPerWeekAtFirst:       [1,  'this-tool'],
    weeksOfOneRun:            [4,  'this-tool'],
    hoursBetweenRuns:         [48, 'this-tool'],
    warmUpMinutes:            [5,  'this-tool'],
    coolDownMinutes:          [5,  'this-tool'],
    goodSessionsPerStep:      [2,  'this-tool'],
    weeksInAllAtLeast:        [12, 'this-tool'],
    weeksInAllAtMost:         [24, 'this-tool'],
    longerThanLongestPercent: [10, 'frandsen2025'],
    longestOfDays:            [30, 'frandsen2025'],
    fastWalkMinutes:          [30, 'this-tool'],
    fastWalksInAWeek:         [2,  'this-tool'],
    checkPain:                [2,  'this-tool'],
    checkStandSeconds:        [10, 'this-tool'],
    checkSquats:              [10, 'this-tool'],
    checkJogMinutes:          [1,  'this-tool'],
    checkWaitWeeks:           [2,  'this-tool'],
    checkFailures:            [2,  'this-tool'],
    carryOnPain:              [3,  'silbernagel2007', 'this-tool'],
    stopPain:                 [5,  'silbernagel2007', 'this-tool'],
    restDays:                 [2,  'this-tool'],
    settleHours:              [48, 'this-tool'],
    stepsBack:                [2,  'this-tool'],
  };

  it('are those that were laid down, each with its source', () => {
    expect(
      Object.fromEntries(
        Object.entries(limits).map(([name, { value, sources }]) => [
          name,
          [value, ...sources],
        ]),
      ),
    ).to.deep.equal(table);
  });

  it('of walking rest on works that are listed', () => {
    expect(walkingSources).to.deep.equal(['pocovi2024', 'ng59']);
    expect(referenceIds).to.include.members([...walkingSources]);
  });
});
