/**
 * The plan: which run days can be, what fills the week around them, where
 * somebody begins, and what may be said with each outcome. The tables are
 * copied by hand from the clinical ones.
 */
import { expect } from 'chai';
import { describe, it } from 'node:test';
import { guidance } from '../../src/logic/guidance.js';
import type { Part } from '../../src/logic/guidance.js';
import type { Answers, OutcomeId } from '../../src/logic/index.js';
import { dayIds } from '../../src/logic/ids.js';
import {
  limits,
  lowImpactWeek,
  refusalOf,
  runPlan,
  runWeek,
  steps,
} from '../../src/logic/plan.js';
import type { DayId } from '../../src/logic/ids.js';
import type { RunPlan, Session } from '../../src/logic/plan.js';
import { model } from '../support/model.js';
import { best, expectNone, finished, withOption } from './every-path.js';
import type { Given } from './every-path.js';

/** What a page or a visitor sets, whatever its type. */
interface Wishes {
  readonly runDays?: readonly DayId[];
  readonly maxRuns?: number;
}

const plan = (given: Given, wishes?: Wishes): RunPlan | undefined =>
  runPlan(given as Answers, wishes);

function planned(given: Given, wishes?: Wishes): RunPlan {
  const found = plan(given, wishes);
  if (!found) throw new Error('There is no plan.');
  return found;
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

const runDaysIn = (week: readonly Session[]): DayId[] =>
  dayIds.filter((_, index) => week[index] === 'run');

const lowImpact = (week: readonly Session[]): number =>
  week.filter((session) => ['swim', 'pilates', 'bike'].includes(session))
    .length;

/** What must hold of every week, whatever was chosen. */
function expectSound(week: readonly Session[], name: string): void {
  expect(week, name).to.have.lengthOf(7);
  const runs = runDaysIn(week);
  expect(runs.length, name).to.be.at.most(2);
  expect(holdsNeighbours(runs), name).to.be.false;
  expect(lowImpact(week), name).to.be.greaterThan(runs.length);
  expect(week, name).to.include('rest');
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
        else expect(refusal, name).to.be.undefined;
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
    expect(refusalOf(['thu', 'mon'], 2)).to.be.undefined;
    expect(refusalOf(['mon', 'mon'], 1)).to.be.undefined;
    expect(planned(best, { runDays: ['thu', 'mon'] }).runDays).to.deep.equal([
      'mon',
      'thu',
    ]);
  });

  it('that are refused leave one run, on Wednesday, and the reason', () => {
    for (const days of daySets) {
      const { refusal, runDays, week } = planned(best, { runDays: days });
      expect(refusal, days.join()).to.equal(refusalOf(days, 2));
      if (!refusal) continue;
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
        const { refusal, runDays, week } = planned(best, {
          runDays: days,
          maxRuns,
        });
        expectSound(week, days.join());
        if (refusal) continue;
        accepted += 1;
        expect(runDays, days.join()).to.deep.equal(days);
        expect(runDaysIn(week), days.join()).to.deep.equal(days);
      }
      // None, seven single days, and fourteen pairs that are no neighbours.
      expect(accepted).to.equal(maxRuns === 1 ? 8 : 22);
    });

  // prettier-ignore
  const tables: readonly { days: readonly DayId[]; week: readonly Session[] }[] = [
    { days: ['wed'],        week: ['swim', 'rest', 'run', 'rest', 'pilates', 'rest', 'bike'] },
    { days: ['mon', 'thu'], week: ['run', 'pilates', 'swim', 'run', 'rest', 'bike', 'rest'] },
  ];
  for (const { days, week } of tables)
    it(`with runs on ${days.join(' and ')} is as it was laid down`, () => {
      expect(planned(best, { runDays: days }).week).to.deep.equal(week);
    });

  it('has one run, on Wednesday, unless somebody chooses', () => {
    expect(planned(best).runDays).to.deep.equal(['wed']);
    expect(planned(best).week).to.deep.equal(tables[0]?.week);
    expect(runWeek()).to.deep.equal(tables[0]?.week);
  });

  it('of low impact has no run, and days of rest', () => {
    expectSound(lowImpactWeek, 'low impact');
    expect(runDaysIn(lowImpactWeek)).to.be.empty;
    expect(planned(best, { runDays: [] }).week).to.deep.equal(lowImpactWeek);
  });
});

describe('what a page sets', () => {
  const loose = [3, 7, 99, 0, -1, 1.5, NaN, Infinity, '3', null];
  for (const value of loose)
    it(`never loosens the limit: ${String(value)}`, () => {
      const maxRuns = value as number;
      for (const days of daySets) {
        const { week } = planned(best, { runDays: days, maxRuns });
        expectSound(week, days.join());
        if (days.length > 2) expect(refusalOf(days, maxRuns)).to.exist;
      }
    });

  it('can tighten it', () => {
    for (const days of daySets) {
      const { week } = planned(best, { runDays: days, maxRuns: 1 });
      expect(runDaysIn(week).length, days.join()).to.be.at.most(1);
    }
  });
});

describe('no plan', () => {
  it('comes with any other outcome, on any path', () => {
    const others = finished.filter(
      ({ outcome }) => outcome !== 'yes-with-limits',
    );
    expect(others).not.to.be.empty;
    expectNone(
      others.map(({ answers }) => answers).filter((answers) => plan(answers)),
    );
  });

  it('comes with any answer that speaks against it', () => {
    // Clearance is asked only beside what needs it, so it is given to all.
    for (const { id, options } of model.filter(({ id }) => id !== 'cleared'))
      for (const { id: option, rank, needsClearance } of options) {
        if (rank === 0 && !needsClearance) continue;
        const given = withOption({ ...best, cleared: 'no' }, id, option);
        expect(plan(given), `${id}.${option}`).to.be.undefined;
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
  ];
  for (const given of unfinished)
    it(`comes before the end: ${JSON.stringify(given)}`, () => {
      expect(plan(given)).to.be.undefined;
    });
});

describe('the start', () => {
  // prettier-ignore
  const starts: readonly [who: string, says: Given, start: RunPlan['start']][] = [
    ['Somebody who walks fast for 30 minutes', { ready: 'walk30' }, 'step-0'],
    ['A runner who can talk', { ready: 'run', talk: 'sentences' }, 'easy-pace'],
    ['A runner who gets out a few words', { ready: 'run', talk: 'words' }, 'step-1'],
    ['A runner who does not know', { ready: 'run', talk: 'unsure' }, 'step-1'],
    ['A walker who once said to talk while running', { ready: 'walk30', talk: 'sentences' }, 'step-0'],
  ];
  for (const [who, says, start] of starts)
    it(`of ${who.toLowerCase()} is ${start}`, () => {
      expect(planned({ ...best, ...says }).start).to.equal(start);
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
  it('are those that were laid down', () => {
    expect(limits).to.deep.equal({
      runsPerWeek: 2,
      runsPerWeekAtFirst: 1,
      hoursBetweenRuns: 48,
      warmUpMinutes: 5,
      coolDownMinutes: 5,
      goodSessionsPerStep: 2,
      longerThanLongestPercent: 10,
    });
  });
});

describe('what may be said', () => {
  interface Row {
    readonly shows: readonly Part[];
    readonly never: readonly Part[];
  }
  const kept: readonly Part[] = ['answers', 'references', 'hand-over'];

  // prettier-ignore
  const table: Readonly<Record<OutcomeId, Row>> = {
    emergency: {
      shows: [],
      never: ['contact', 'say', 'walking', 'ask', 'wait', 'low-impact-week', 'run-plan', 'alternatives', ...kept],
    },
    'doctor-today': {
      shows: ['contact', 'say', ...kept],
      never: ['walking', 'ask', 'wait', 'low-impact-week', 'run-plan', 'alternatives'],
    },
    'doctor-soon': {
      shows: ['contact', 'say', 'walking', ...kept],
      never: ['ask', 'wait', 'low-impact-week', 'run-plan', 'alternatives'],
    },
    'ask-clinician': {
      shows: ['ask', 'alternatives', ...kept],
      never: ['contact', 'say', 'walking', 'wait', 'low-impact-week', 'run-plan'],
    },
    'not-yet': {
      shows: ['low-impact-week', 'wait', 'alternatives', ...kept],
      never: ['contact', 'say', 'walking', 'ask', 'run-plan'],
    },
    'yes-with-limits': {
      shows: ['run-plan', 'alternatives', ...kept],
      never: ['contact', 'say', 'walking', 'ask', 'wait', 'low-impact-week'],
    },
  };

  for (const [outcome, { shows, never }] of Object.entries(table))
    it(`with ${outcome} is this and no more`, () => {
      const parts = guidance[outcome as OutcomeId];
      expect(parts).to.have.members(shows);
      // The two halves of a row name every part there is, once.
      expect([...shows, ...never]).to.have.lengthOf(11);
      for (const part of never) expect(parts).not.to.include(part);
    });

  it('is a plan only where running may suit', () => {
    const withPlan = Object.entries(guidance).filter(([, parts]) =>
      parts.includes('run-plan'),
    );
    expect(withPlan.map(([outcome]) => outcome)).to.deep.equal([
      'yes-with-limits',
    ]);
  });
});
