/**
 * A week as a calendar file (RFC 5545) that repeats for eight weeks. Times
 * float, so that they stay at the same hour wherever the phone is, and steps
 * are not dated: people move on at their own pace.
 */
import type { Session, Week } from './week.js';

/** How long the calendar runs. */
export const calendarWeeks = 8;

/** A week, and in how many weeks the session of each day begins. */
export interface Schedule {
  readonly week: Week;
  readonly startsIn: readonly number[];
}

/** What a calendar file is made from. */
export interface CalendarInput {
  /** Days of rest are left out. */
  readonly schedule: Schedule;
  /**
   * What was in the files before this one, whose events this one corrects: in
   * all of them, since nobody knows which were added to a calendar.
   */
  readonly before: readonly Schedule[];
  /** The name of a session, in the visitor's language. */
  readonly nameOf: (session: Session) => string;
  /** What to know for a session, if anything. */
  readonly noteOf: (session: Session) => string | false | undefined;
  /** Now. The calendar begins on the day after. */
  readonly now: Date;
}

/** One event: a session on a weekday, in some of the weeks. */
interface Slot {
  /**
   * The first run of a week is `run-1` whatever its day, so that a calendar
   * moves it when the day changes, and does not keep both.
   */
  readonly id: string;
  readonly session: Session;
  readonly weekday: number;
  /** The weeks from and to, the latter not included. */
  readonly from: number;
  readonly to: number;
}

/** The calendar file. Lines end as the format asks, and fold at 75 bytes. */
export function calendar(input: CalendarInput): string {
  const slots = slotsOf(input.schedule);
  const gone = input.before
    .flatMap(slotsOf)
    .filter(({ id }, at, all) =>
      [...slots, ...all.slice(at + 1)].every((slot) => slot.id !== id),
    );
  return [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Can I run?//EN',
    ...slots.flatMap((slot) => eventOf(slot, 'CONFIRMED', input)),
    ...gone
      // Some programs show what is cancelled: once is enough.
      .map((slot) => ({ ...slot, to: slot.from + 1 }))
      .flatMap((slot) => eventOf(slot, 'CANCELLED', input)),
    'END:VCALENDAR',
    '',
  ].join('\r\n');
}

/** The events of a schedule. Until a session begins, its day holds a walk. */
function slotsOf({ week, startsIn }: Schedule): readonly Slot[] {
  const taken: Session[] = [];
  return week
    .flatMap((session, weekday) => {
      const from = startsIn.at(weekday) ?? 0;
      return [
        { session: 'walk' as const, weekday, from: 0, to: from },
        { session, weekday, from, to: calendarWeeks },
      ];
    })
    .filter(({ session, from, to }) => session !== 'rest' && from < to)
    .map((slot) => {
      taken.push(slot.session);
      const nth = taken.filter((session) => session === slot.session).length;
      return { ...slot, id: `${slot.session}-${nth}` };
    });
}

function eventOf(
  { id, session, weekday, from, to }: Slot,
  status: 'CONFIRMED' | 'CANCELLED',
  { nameOf, noteOf, now }: CalendarInput,
): string[] {
  const note = noteOf(session);
  return [
    'BEGIN:VEVENT',
    `UID:${id}@can-i-run`,
    // Which of two files about the same event is the newer one: grows from file
    // to file without anything being kept, and fits until 2106.
    `SEQUENCE:${Math.floor(now.getTime() / 2000)}`,
    `STATUS:${status}`,
    `DTSTAMP:${now.toISOString().replace(/[-:]|\.\d+/g, '')}`,
    `DTSTART:${dateOf(now, weekday, from)}T080000`,
    `DURATION:PT${session === 'run' ? '45' : '30'}M`,
    `RRULE:FREQ=WEEKLY;COUNT=${to - from}`,
    textLine('SUMMARY', nameOf(session)),
    ...(note ? [textLine('DESCRIPTION', note)] : []),
    'END:VEVENT',
  ];
}

/** The first such weekday after today and some weeks, as 20261125. */
function dateOf(now: Date, weekday: number, weeks: number): string {
  // Monday is 0 here, and Sunday in a date.
  const today = (now.getDay() + 6) % 7;
  const ahead = ((weekday - today + 6) % 7) + 1 + 7 * weeks;
  const day = new Date(
    Date.UTC(now.getFullYear(), now.getMonth(), now.getDate() + ahead),
  );
  return day.toISOString().slice(0, 10).replace(/-/g, '');
}

/**
 * A line of text: escaped, without anything that ends or controls a line, and
 * folded so that no part is over 75 bytes: 18 letters of at most four bytes
 * each are not, in any script.
 */
const textLine = (name: string, text: string): string =>
  `${name}:${text
    .replace(/[\\;,]/g, '\\$&')
    .replace(/\r\n|[\n\r\u0085\u2028\u2029]/g, '\\n')
    .replace(/\p{Cc}/gu, ' ')}`.replace(/.{18}(?=.)/gu, '$&\r\n ');
