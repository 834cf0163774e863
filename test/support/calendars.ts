/** Calendar files, and what a program that follows the format makes of them. */
import ICAL from 'ical.js';
import { calendar } from '../../src/logic/calendar.js';
import type { CalendarInput } from '../../src/logic/calendar.js';
import type { Week } from '../../src/logic/week.js';

// prettier-ignore
export const weeks = {
  oneRun:  ['swim', 'walk', 'run', 'walk', 'pilates', 'rest', 'bike'],
  twoRuns: ['run', 'pilates', 'swim', 'run', 'walk', 'bike', 'rest'],
  noRun:   ['swim', 'walk', 'bike', 'walk', 'pilates', 'rest', 'bike'],
} as const satisfies Record<string, Week>;

/** All of a week's sessions begin in the first week. */
export const atOnce = (week: Week) => ({
  week,
  startsIn: [0, 0, 0, 0, 0, 0, 0],
});

export const monday = new Date(2026, 10, 23, 10, 30);

export const file = ({
  week = weeks.oneRun,
  ...input
}: Partial<CalendarInput> & { week?: Week } = {}): string =>
  calendar({
    schedule: atOnce(week),
    before: [],
    nameOf: (session) => `A ${session}`,
    noteOf: (session) => session === 'run' && 'Your current step.',
    now: monday,
    ...input,
  });

export const eventsIn = (text: string): ICAL.Event[] =>
  new ICAL.Component(ICAL.parse(text) as unknown[])
    .getAllSubcomponents('vevent')
    .map((component) => new ICAL.Event(component));

/** Every start of an event, as 2026-11-25T08:00:00. */
export function startsOf(event: ICAL.Event): string[] {
  const starts: string[] = [];
  const iterator = event.iterator();
  for (
    let next = iterator.next();
    next && starts.length < 100;
    next = iterator.next()
  )
    starts.push(next.toString());
  return starts;
}

/**
 * A calendar that does what RFC 5546 asks of one: an event takes the place of
 * the one with its id, if its sequence is not lower, or if it is the same, its
 * stamp; a cancelled one is not shown.
 */
export class CalendarProgram {
  readonly #events = new Map<string, ICAL.Event>();

  import(text: string): void {
    for (const event of eventsIn(text)) {
      const known = this.#events.get(event.uid);
      if (!known || isNewer(event, known)) this.#events.set(event.uid, event);
    }
  }

  /** What it shows: for each session, its starts. */
  get shown(): { name: string; starts: string[] }[] {
    return [...this.#events.values()]
      .filter(
        ({ component }) =>
          component.getFirstPropertyValue('status') !== 'CANCELLED',
      )
      .map((event) => ({ name: event.summary, starts: startsOf(event) }));
  }
}

const isNewer = (event: ICAL.Event, known: ICAL.Event): boolean =>
  event.sequence === known.sequence
    ? stampOf(event) >= stampOf(known)
    : event.sequence > known.sequence;

const stampOf = ({ component }: ICAL.Event): string =>
  String(component.getFirstPropertyValue('dtstamp'));
