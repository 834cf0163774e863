/**
 * A second calendar file after a first one: in a program that follows the
 * format it takes the place of the first, so that no run stays on two days.
 */
import { expect } from 'chai';
import { describe, it } from 'node:test';
import { calendarWeeks } from '../../src/logic/calendar.js';
import type { Answers } from '../../src/logic/index.js';
import type { DayId } from '../../src/logic/ids.js';
import { runPlan } from '../../src/logic/plan.js';
import {
  CalendarProgram,
  atOnce,
  eventsIn,
  file,
  monday,
  weeks,
} from '../support/calendars.js';
import { best } from './every-path.js';

const later = new Date(monday.getTime() + 60_000);
const runner = { ...best, ready: 'run', talk: 'sentences' } as Answers;
const walker = best as Answers;

function scheduleOf(answers: Answers, ...days: DayId[]) {
  const plan = runPlan(answers, days);
  if (!plan) throw new Error('There is no plan.');
  return plan;
}

const namesOf = (weekday: number, program: CalendarProgram) =>
  program.shown.flatMap(({ name, starts }) =>
    starts.some((start) => new Date(`${start}Z`).getUTCDay() === weekday)
      ? name
      : [],
  );
const daysWithRuns = (program: CalendarProgram) =>
  [1, 2, 3, 4, 5, 6, 0].filter((day) =>
    namesOf(day, program).includes('A run'),
  );

describe('a second calendar file', () => {
  it('moves a run to another day, and none stays on both', () => {
    const program = new CalendarProgram();
    program.import(file({ schedule: scheduleOf(runner, 'wed') }));
    expect(daysWithRuns(program)).to.deep.equal([3]);
    program.import(file({ schedule: scheduleOf(runner, 'thu'), now: later }));
    expect(daysWithRuns(program)).to.deep.equal([4]);
    // Nor does anything else: no day holds two things.
    for (const day of [0, 1, 2, 3, 4, 5, 6])
      expect(namesOf(day, program).length, String(day)).to.be.at.most(1);
  });

  it('counts whichever way round the two are read', () => {
    const program = new CalendarProgram();
    program.import(file({ schedule: scheduleOf(runner, 'thu'), now: later }));
    program.import(file({ schedule: scheduleOf(runner, 'wed') }));
    expect(daysWithRuns(program)).to.deep.equal([4]);
  });

  it('makes two runs of one', () => {
    const program = new CalendarProgram();
    program.import(file({ schedule: scheduleOf(runner, 'wed') }));
    const two = scheduleOf(runner, 'mon', 'thu');
    program.import(file({ schedule: two, now: later }));
    expect(daysWithRuns(program)).to.deep.equal([1, 4]);
  });

  it('makes one run of two, where it knows of the first', () => {
    const program = new CalendarProgram();
    const before = scheduleOf(runner, 'mon', 'thu');
    program.import(file({ schedule: before }));
    const schedule = scheduleOf(runner, 'wed');
    program.import(file({ schedule, before: [before], now: later }));
    expect(daysWithRuns(program)).to.deep.equal([3]);
  });

  it('takes every run away when running is off, where it knows of the first', () => {
    const program = new CalendarProgram();
    const before = scheduleOf(runner, 'mon', 'thu');
    program.import(file({ schedule: before }));
    const schedule = atOnce(weeks.noRun);
    program.import(file({ schedule, before: [before], now: later }));
    expect(daysWithRuns(program)).to.deep.equal([]);
    expect(program.shown).to.have.lengthOf(6);
  });

  it('cancels nothing that it does not know of', () => {
    const statuses = eventsIn(file()).map(({ component }) =>
      component.getFirstPropertyValue('status'),
    );
    expect(new Set(statuses)).to.deep.equal(new Set(['CONFIRMED']));
  });

  it('has the ids of the first, whatever the day, the words and the time', () => {
    const idsIn = (text: string) => eventsIn(text).map(({ uid }) => uid);
    const expected = [
      ...['swim-1', 'walk-1', 'run-1', 'walk-2', 'pilates-1', 'bike-1'],
    ].map((slot) => `${slot}@can-i-run`);
    expect(idsIn(file())).to.deep.equal(expected);
    expect(idsIn(file({ nameOf: () => 'Laufen' }))).to.deep.equal(expected);
    const nextYear = new Date(2027, 5, 1);
    expect(idsIn(file({ now: nextYear }))).to.deep.equal(expected);
    expect(
      idsIn(file({ schedule: scheduleOf(runner, 'fri') })),
    ).to.have.members(expected);
  });

  it('has a sequence that grows, and that a calendar can hold', () => {
    const sequenceAt = (now: Date) => eventsIn(file({ now }))[0]?.sequence;
    expect(sequenceAt(later)).to.be.greaterThan(sequenceAt(monday) ?? NaN);
    expect(sequenceAt(new Date(2093, 11, 31))).to.be.lessThan(2 ** 31);
    // A clock that is years behind.
    expect(sequenceAt(new Date(1999, 0, 1))).to.be.within(0, 2 ** 31);
  });
});

describe('runs that do not begin at once', () => {
  const startsIn = (program: CalendarProgram, name: string) =>
    program.shown
      .filter((event) => event.name === name)
      .map(({ starts }) => [starts[0], starts.length]);

  it('begin a week later for who walks first, with a walk until then', () => {
    const program = new CalendarProgram();
    program.import(file({ schedule: scheduleOf(walker, 'wed') }));
    expect(startsIn(program, 'A run')).to.deep.equal([
      ['2026-12-02T08:00:00', calendarWeeks - 1],
    ]);
    expect(startsIn(program, 'A walk')).to.deep.include([
      '2026-11-25T08:00:00',
      1,
    ]);
  });

  it('begin with one a week, and the second after four weeks', () => {
    const program = new CalendarProgram();
    program.import(file({ schedule: scheduleOf(walker, 'wed', 'sat') }));
    expect(startsIn(program, 'A run')).to.deep.equal([
      ['2026-12-02T08:00:00', calendarWeeks - 1],
      // Five Saturdays on.
      ['2027-01-02T08:00:00', calendarWeeks - 5],
    ]);
  });

  it('leave no day with two things', () => {
    const program = new CalendarProgram();
    program.import(file({ schedule: scheduleOf(walker, 'wed', 'sat') }));
    const all = program.shown.flatMap(({ starts }) => starts);
    expect(new Set(all).size).to.equal(all.length);
  });
});
