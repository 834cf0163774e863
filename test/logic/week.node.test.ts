/** The week: which days can be run days, and what fills the days around them. */
import { expect } from 'chai';
import { describe, it } from 'node:test';
import type { Answers } from '../../src/logic/index.js';
import { dayIds } from '../../src/logic/ids.js';
import type { DayId } from '../../src/logic/ids.js';
import { runPlan } from '../../src/logic/plan.js';
import { lowImpactWeek, refusalOf, weekWith } from '../../src/logic/week.js';
import type { Week } from '../../src/logic/week.js';
import { best } from './every-path.js';

const runner = { ...best, ready: 'run', talk: 'sentences' } as Answers;

function planned(days?: readonly DayId[], maxRuns?: number) {
  const plan = runPlan(runner, days, maxRuns);
  if (!plan) throw new Error('There is no plan.');
  return plan;
}

// prettier-ignore
const neighbours: readonly (readonly [DayId, DayId])[] = [
  ['mon', 'tue'], ['tue', 'wed'], ['wed', 'thu'], ['thu', 'fri'],
  ['fri', 'sat'], ['sat', 'sun'], ['sun', 'mon'],
];

/** Every set of days, from none to all seven. */
const daySets: readonly (readonly DayId[])[] = dayIds.reduce<DayId[][]>(
  (sets, day) => [...sets, ...sets.map((set) => [...set, day])],
  [[]],
);

const holdsNeighbours = (days: readonly DayId[]): boolean =>
  neighbours.some((pair) => pair.every((day) => days.includes(day)));

const runDaysIn = (week: Week): DayId[] =>
  dayIds.filter((_, index) => week[index] === 'run');

const lowImpact = (week: Week): number =>
  week.filter((session) => ['swim', 'pilates', 'bike'].includes(session))
    .length;

/**
 * The days on which the week itself says to walk, or leaves room for it: all
 * but those of rest, and of a run, which begins and ends with walking.
 */
const walkDays = (week: Week): DayId[] =>
  dayIds.filter((_, day) => week[day] !== 'rest' && week[day] !== 'run');

/** What must hold of every week, whatever was chosen. */
function expectSound(week: Week, name: string): void {
  expect(week, name).to.have.lengthOf(7);
  const runs = runDaysIn(week);
  expect(runs.length, name).to.be.at.most(2);
  expect(holdsNeighbours(runs), name).to.equal(false);
  expect(lowImpact(week), name).to.be.greaterThan(runs.length);
  expect(week, name).to.include('walk');
  expect(week, name).to.include('rest');
  // Most days are four or more.
  expect(walkDays(week).length, name).to.be.at.least(4);
}

describe('run days', () => {
  it('are tried in all 128 ways', () => {
    expect(new Set(daySets.map(String)).size).to.equal(128);
  });

  for (const maxRuns of [1, 2])
    it(`are refused if there are more than ${String(maxRuns)} or two in a row, and only then`, () => {
      for (const days of daySets) {
        const tooMany = days.length > maxRuns;
        const inARow = holdsNeighbours(days);
        const refusal = refusalOf(days, maxRuns);
        const name = days.join();
        if (tooMany && inARow)
          expect(refusal, name).to.be.oneOf(['too-many', 'consecutive']);
        else if (tooMany) expect(refusal, name).to.equal('too-many');
        else if (inARow) expect(refusal, name).to.equal('consecutive');
        else expect(refusal, name).to.equal(undefined);
      }
    });

  for (const pair of [
    ['sun', 'mon'],
    ['mon', 'sun'],
  ] as const)
    it(`${pair.join(' and ')} are in a row, since the week goes round`, () => {
      expect(refusalOf(pair, 2)).to.equal('consecutive');
    });

  it('may come in any order, and twice', () => {
    expect(refusalOf(['thu', 'mon'], 2)).to.equal(undefined);
    expect(refusalOf(['mon', 'mon'], 1)).to.equal(undefined);
    expect(planned(['thu', 'mon']).runDays).to.deep.equal(['mon', 'thu']);
  });

  it('that are refused leave one run, on Wednesday', () => {
    for (const days of daySets.filter((some) => refusalOf(some, 2))) {
      const { runDays, week } = planned(days);
      expect(runDays, days.join()).to.deep.equal(['wed']);
      expect(runDaysIn(week), days.join()).to.deep.equal(['wed']);
    }
  });
});

describe('the week', () => {
  for (const maxRuns of [1, 2])
    it(`holds for every accepted choice of up to ${String(maxRuns)}`, () => {
      let accepted = 0;
      for (const days of daySets) {
        const { runDays, week } = planned(days, maxRuns);
        expectSound(week, days.join());
        if (refusalOf(days, maxRuns)) continue;
        accepted += 1;
        expect(runDays, days.join()).to.deep.equal(days);
        expect(runDaysIn(week), days.join()).to.deep.equal(days);
      }
      // None, seven single days, and fourteen pairs that are no neighbours.
      expect(accepted).to.equal(maxRuns === 1 ? 8 : 22);
    });

  // prettier-ignore
  const tables: readonly { days: readonly DayId[]; week: Week }[] = [
    { days: ['wed'],        week: ['swim', 'walk', 'run', 'walk', 'pilates', 'rest', 'bike'] },
    { days: ['mon', 'thu'], week: ['run', 'pilates', 'swim', 'run', 'walk', 'bike', 'rest'] },
    { days: ['sun'],        week: ['walk', 'pilates', 'rest', 'bike', 'swim', 'walk', 'run'] },
  ];
  for (const { days, week } of tables)
    it(`with runs on ${days.join(' and ')} is as it was laid down`, () => {
      expect(planned(days).week).to.deep.equal(week);
      expect(weekWith(days)).to.deep.equal(week);
    });

  it('has one run, on Wednesday, unless somebody chooses', () => {
    expect(planned().runDays).to.deep.equal(['wed']);
    expect(planned().week).to.deep.equal(tables[0]?.week);
  });

  it('of low impact has no run, walks for who must show two, and rest', () => {
    expectSound(lowImpactWeek, 'low impact');
    expect(runDaysIn(lowImpactWeek)).to.deep.equal([]);
    const walks = lowImpactWeek.filter((session) => session === 'walk');
    expect(walks.length).to.be.at.least(2);
    expect(planned([]).week).to.deep.equal(lowImpactWeek);
  });
});

describe('I20: what a page sets', () => {
  const loose = [3, 7, 99, 0, -1, 1.5, NaN, Infinity, '3', null];
  for (const value of loose)
    it(`never loosens the limit: ${String(value)}`, () => {
      const maxRuns = value as number;
      for (const days of daySets) {
        expectSound(planned(days, maxRuns).week, days.join());
        if (days.length > 2) expect(refusalOf(days, maxRuns)).to.be.a('string');
      }
    });

  it('can tighten it', () => {
    for (const days of daySets)
      expect(runDaysIn(planned(days, 1).week).length).to.be.at.most(1);
  });
});
