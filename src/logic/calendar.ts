/**
 * A week as a calendar file (RFC 5545) that repeats for eight weeks. Times
 * float, so that they stay at the same hour wherever the phone is, and steps
 * are not dated: people move on at their own pace.
 */
import type { Session } from './plan.js';

/** How long the calendar runs. */
export const calendarWeeks = 8;

/** What a calendar file is made from. */
export interface CalendarInput {
  /** What each day holds, Monday first. Days of rest are left out. */
  readonly week: readonly Session[];
  /** The name of a session, in the visitor's language. */
  readonly nameOf: (session: Session) => string;
  /** What to know for a session, if anything. */
  readonly noteOf: (session: Session) => string | false | undefined;
  /** Now. The calendar begins on the day after. */
  readonly now: Date;
}

/** The calendar file. Lines end as the format asks, and fold at 75 bytes. */
export function calendar(input: CalendarInput): string {
  const { week, nameOf, noteOf, now } = input;
  const stamp = now.toISOString().replace(/[-:]|\.\d+/g, '');
  const events = week.flatMap((session, weekday) => {
    if (session === 'rest') return [];
    const day = dateOf(now, weekday);
    const note = noteOf(session);
    return [
      'BEGIN:VEVENT',
      // The same day gives the same id: adding the file again changes nothing.
      `UID:${day}-${session}@can-i-run`,
      `DTSTAMP:${stamp}`,
      `DTSTART:${day}T080000`,
      'DURATION:PT45M',
      `RRULE:FREQ=WEEKLY;COUNT=${calendarWeeks}`,
      textLine('SUMMARY', nameOf(session)),
      ...(note ? [textLine('DESCRIPTION', note)] : []),
      'END:VEVENT',
    ];
  });
  return [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Can I run?//EN',
    ...events,
    'END:VCALENDAR',
    '',
  ].join('\r\n');
}

/** The first such weekday after today, as 20261125. Monday is 0. */
function dateOf(now: Date, weekday: number): string {
  const today = (now.getDay() + 6) % 7;
  const ahead = ((weekday - today + 6) % 7) + 1;
  const day = new Date(
    Date.UTC(now.getFullYear(), now.getMonth(), now.getDate() + ahead),
  );
  return day.toISOString().slice(0, 10).replace(/-/g, '');
}

/**
 * A line of text, escaped, and folded so that no part is over 75 bytes: 18
 * letters of at most four bytes each are not, in any script.
 */
const textLine = (name: string, text: string): string =>
  `${name}:${text.replace(/[\\;,]/g, '\\$&').replace(/\r\n?|\n/g, '\\n')}`.replace(
    /.{18}(?=.)/gu,
    '$&\r\n ',
  );
