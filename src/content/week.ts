/** The words of a week: what its days hold, and which days can be run days. */
import { msg, str } from '@lit/localize';
import type { Refusal, Session } from '../logic/week.js';

export const sessionWords: Readonly<Record<Session, () => string>> = {
  run: () =>
    msg('Run', { id: 'session.run', desc: 'In a week plan, one word' }),
  walk: () =>
    msg('Walk', { id: 'session.walk', desc: 'In a week plan, one word' }),
  swim: () => msg('Swim', { id: 'session.swim', desc: 'In a week plan' }),
  pilates: () => msg('Pilates', { id: 'session.pilates' }),
  bike: () => msg('Bike', { id: 'session.bike', desc: 'In a week plan' }),
  rest: () => msg('Rest', { id: 'session.rest', desc: 'In a week plan' }),
};

export const weekWords = {
  thisWeek: () => msg('This week', { id: 'week.this-week' }),
  low: () => msg('A week for now', { id: 'week.low' }),
  withRun: () => msg('A week with one run', { id: 'week.with-run' }),
  runDays: () => msg('Choose your run days', { id: 'week.run-days' }),
  chosen: (days: string) =>
    msg(str`You chose to run on ${days}.`, {
      id: 'week.chosen',
      desc: 'Spoken after a choice of run days, whose runs may begin in later weeks: “Wednesday and Friday”',
    }),
  noneChosen: () =>
    msg('You chose no run days.', {
      id: 'week.none-chosen',
      desc: 'Spoken when the last run day was taken away',
    }),
  laterRuns: () =>
    msg('Run days in later weeks:', {
      id: 'week.later-runs',
      desc: 'Followed by a list of days',
    }),
  pilates: () =>
    msg(
      'Do Pilates only with a physiotherapist or a senior instructor. They must have the right training.',
      {
        id: 'week.pilates',
        desc: 'The supervision that Pilates needs: do not soften',
      },
    ),
  walking: () =>
    msg('Walk on most days, as far as your back allows.', {
      id: 'week.walking',
    }),
  swap: () =>
    msg(
      'You can swap the swim for deep water running, and the bike for a cross trainer.',
      { id: 'week.swap' },
    ),
};

export const refusalWords: Readonly<
  Record<Refusal | 'too-many-for-one', (day: string) => string>
> = {
  'too-many': (day) =>
    msg(str`Not ${day}: 2 runs a week at most. Take one away first.`, {
      id: 'refusal.too-many',
      desc: 'After the day that was chosen and cannot be',
    }),
  'too-many-for-one': (day) =>
    msg(str`Not ${day}: 1 run a week at most. Take one away first.`, {
      id: 'refusal.too-many-for-one',
      desc: 'The same where the clinic allows one run a week only',
    }),
  consecutive: (day) =>
    msg(
      str`Not ${day}: no two days in a row. Your back needs 48 hours to show how it took the run.`,
      { id: 'refusal.consecutive' },
    ),
};
