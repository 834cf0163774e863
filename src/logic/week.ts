/**
 * The week: what its days hold, and which days can be run days. Every week has
 * more low-impact exercise than runs, walking, and a day of rest; no two runs
 * stand on consecutive days.
 */
import { dayIds } from './ids.js';
import type { DayId } from './ids.js';
import { limits } from './limits.js';

/**
 * What a day holds. `swim` stands for swimming or deep water running, `bike`
 * for the stationary bike or the cross trainer.
 */
export type Session = 'run' | 'swim' | 'pilates' | 'bike' | 'walk' | 'rest';

/** Seven sessions, Monday first. */
export type Week = readonly Session[];

/** Why chosen run days cannot be. */
export type Refusal = 'too-many' | 'consecutive';

/** The run days before anybody chooses, and where a choice cannot be. */
export const firstRunDays: readonly DayId[] = ['wed'];

/** A week without running. */
export const lowImpactWeek: Week = [
  'swim',
  'walk',
  'bike',
  'walk',
  'pilates',
  'rest',
  'bike',
];

/** The days around a run, the run first, by how far ahead the other run is. */
const aroundRuns: ReadonlyMap<number | undefined, Week> = new Map<
  number | undefined,
  Week
>([
  [undefined, ['run', 'walk', 'pilates', 'rest', 'bike', 'swim', 'walk']],
  [2, ['run', 'pilates', 'run', 'walk', 'swim', 'bike', 'rest']],
  [3, ['run', 'pilates', 'swim', 'run', 'walk', 'bike', 'rest']],
  [4, ['run', 'walk', 'bike', 'rest', 'run', 'pilates', 'swim']],
  [5, ['run', 'walk', 'swim', 'bike', 'rest', 'run', 'pilates']],
]);

/** The week with runs on these days, which must not be refused. */
export function weekWith(runDays: readonly DayId[]): Week {
  const [first, second] = dayIds.flatMap((day, index) =>
    runDays.includes(day) ? [index] : [],
  );
  if (first === undefined) return lowImpactWeek;
  const around = aroundRuns.get(second && second - first) ?? [];
  return dayIds.map((_, day) => around[(day - first + 7) % 7] ?? 'rest');
}

/** Why these run days cannot be, if they cannot. */
export function refusalOf(
  runDays: readonly DayId[],
  maxRuns: number,
): Refusal | undefined {
  const chosen = dayIds.map((day) => runDays.includes(day));
  // What a page sets can tighten the limit and never loosens it.
  const most = maxRuns === 1 ? 1 : limits.runsPerWeek.value;
  if (chosen.filter(Boolean).length > most) return 'too-many';
  // Sunday and Monday are neighbours too: the week goes round.
  return chosen.some((runs, day) => runs && chosen[(day + 1) % 7])
    ? 'consecutive'
    : undefined;
}
