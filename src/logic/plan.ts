/**
 * The plan that goes with a yes: the walk-run steps, where to begin, the week
 * and when its runs begin. Pure data; it knows no dates, since people move on
 * at their own pace. Its numbers are in limits.ts.
 */
import type { Answers, Choice } from './answers.js';
import { dayIds } from './ids.js';
import type { DayId } from './ids.js';
import { limits } from './limits.js';
import { choicesIn, resolve } from './resolve.js';
import { isChosen } from './rules.js';
import { firstRunDays, refusalOf, weekWith } from './week.js';
import type { Week } from './week.js';

/** One walk-run step: `repeats` times run, then walk. */
export interface Step {
  readonly step: number;
  readonly repeats: number;
  readonly runSeconds: number;
  readonly walkSeconds: number;
}

const step = (
  number: number,
  repeats: number,
  runSeconds: number,
  walkSeconds: number,
): Step => ({ step: number, repeats, runSeconds, walkSeconds });

/**
 * The shape of Couch to 5K, begun more gently: step 3 is its first week. The
 * numbers are this tool's own.
 */
export const steps: readonly Step[] = [
  step(1, 8, 30, 120),
  step(2, 8, 45, 105),
  step(3, 8, 60, 90),
  step(4, 7, 90, 90),
  step(5, 6, 120, 90),
  step(6, 5, 180, 90),
  step(7, 4, 240, 90),
  step(8, 4, 270, 60),
  step(9, 3, 390, 60),
  step(10, 3, 420, 60),
  step(11, 2, 660, 60),
  step(12, 1, 1440, 0),
];

/**
 * Where somebody begins:
 *
 * - `easy-pace`: runs and can talk. Keep the pace, no longer than the longest
 *   run of 30 days; the 10% limit holds, and the steps only after a setback.
 * - `slow-down`: runs and cannot talk, or does not know. Slow down until full
 *   sentences come; if they do not, even at the slowest, begin with step 1.
 * - `step-0`: walks. Two fast walks in one week, then step 1.
 *
 * Whoever follows the steps is not told of the 10% limit.
 */
export type Start = 'easy-pace' | 'slow-down' | 'step-0';

/** A plan to run within limits. */
export interface RunPlan {
  readonly start: Start;
  readonly runDays: readonly DayId[];
  /** What each day holds, Monday first, once all of the runs have begun. */
  readonly week: Week;
  /** In how many weeks the session of each day begins, Monday first. */
  readonly startsIn: readonly number[];
  /** This week: a walk on the days whose run has not begun. */
  readonly firstWeek: Week;
}

/**
 * The plan for answers that come to `yes-with-limits`; none for any others.
 *
 * `runDays`: the days a visitor chose; if they are refused, the first stand in.
 * `maxRuns`: 1 or 2; anything else counts as 2, the most there ever is.
 */
export function runPlan(
  answers: Answers,
  runDays = firstRunDays,
  maxRuns: number = limits.runsPerWeek.value,
): RunPlan | undefined {
  if (resolve(answers).outcome !== 'yes-with-limits') return undefined;
  const start = startOf(choicesIn(answers));
  const chosen = refusalOf(runDays, maxRuns) ? firstRunDays : runDays;
  const days = dayIds.filter((day) => chosen.includes(day));
  const week = weekWith(days);
  const startsIn = dayIds.map((day) => weeksUntil(days.indexOf(day), start));
  return {
    start,
    runDays: days,
    week,
    startsIn,
    firstWeek: week.map((session, day) => (startsIn[day] ? 'walk' : session)),
  };
}

function startOf(choices: readonly Choice[]): Start {
  if (!isChosen(choices, { question: 'ready', option: 'run' })) return 'step-0';
  return isChosen(choices, { question: 'talk', option: 'sentences' })
    ? 'easy-pace'
    : 'slow-down';
}

/**
 * Step 0 takes a week. Nobody begins with two runs a week, except who runs
 * already at a pace that allows to talk.
 */
function weeksUntil(nthRun: number, start: Start): number {
  if (nthRun < 0) return 0;
  const first = start === 'step-0' ? 1 : 0;
  const isSecond = nthRun > 0 && start !== 'easy-pace';
  return first + (isSecond ? limits.weeksOfOneRun.value : 0);
}
