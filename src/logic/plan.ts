/**
 * The plan that goes with an outcome: the week, the walk-run steps, where to
 * begin, and the limits. Pure data; it knows no dates, since people move on at
 * their own pace.
 *
 * Everything here is a cautious choice made for this tool unless a source is
 * named. No trial gives these exact numbers.
 */
import type { Answers } from './answers.js';
import { dayIds } from './ids.js';
import type { DayId } from './ids.js';
import { resolve } from './resolve.js';

/**
 * What a day holds. `swim` stands for swimming or deep water running, `bike`
 * for the stationary bike or the cross trainer.
 */
export type Session = 'run' | 'swim' | 'pilates' | 'bike' | 'rest';

/** What holds for everybody who runs. A page can tighten `runsPerWeek` only. */
export const limits = {
  /** At most. About 1-2 impact sessions a week is the article's own limit. */
  runsPerWeek: 2,
  /** To begin with. */
  runsPerWeekAtFirst: 1,
  hoursBetweenRuns: 48,
  warmUpMinutes: 5,
  coolDownMinutes: 5,
  goodSessionsPerStep: 2,
  /** No run over this much longer than the longest of 30 days (frandsen2025). */
  longerThanLongestPercent: 10,
} as const;

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

/** The shape of Couch to 5K, begun more gently: step 3 is its first week. */
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
 * Where somebody begins: `easy-pace` for a runner who can talk while running,
 * else walk-run step 1; step 0, brisk walking, comes first for who does not
 * run yet.
 */
export type Start = 'easy-pace' | 'step-1' | 'step-0';

/** Why chosen run days cannot be. */
export type Refusal = 'too-many' | 'consecutive';

/** A plan to run within limits. */
export interface RunPlan {
  readonly start: Start;
  readonly runDays: readonly DayId[];
  /** What each day holds, Monday first. */
  readonly week: readonly Session[];
  /** Set if the chosen days were refused and others were taken instead. */
  readonly refusal: Refusal | undefined;
}

/** A week without running: low-impact exercise on every other day. */
export const lowImpactWeek: readonly Session[] = [
  'swim',
  'rest',
  'bike',
  'rest',
  'pilates',
  'rest',
  'bike',
];

/**
 * The plan for answers that come to `yes-with-limits`; none for any others.
 *
 * `runDays`: the days a visitor chose, Wednesday if none. `maxRuns`: 1 or 2;
 * anything else counts as 2, the most there ever is.
 */
export function runPlan(
  answers: Answers,
  {
    runDays = ['wed'],
    maxRuns = limits.runsPerWeek,
  }: { runDays?: readonly DayId[]; maxRuns?: number } = {},
): RunPlan | undefined {
  if (resolve(answers).outcome !== 'yes-with-limits') return undefined;
  const refusal = refusalOf(runDays, maxRuns);
  const days = refusal ? (['wed'] as const) : runDays;
  return {
    start: startOf(answers),
    runDays: dayIds.filter((day) => days.includes(day)),
    week: weekOf(days),
    refusal,
  };
}

/** Why these run days cannot be, if they cannot. */
export function refusalOf(
  runDays: readonly DayId[],
  maxRuns: number,
): Refusal | undefined {
  const chosen = dayIds.map((day) => runDays.includes(day));
  const most = maxRuns === 1 ? 1 : limits.runsPerWeek;
  if (chosen.filter(Boolean).length > most) return 'too-many';
  // Sunday and Monday are neighbours too: the week goes round.
  return chosen.some((runs, day) => runs && chosen[(day + 1) % 7])
    ? 'consecutive'
    : undefined;
}

/** The week with one run, on Wednesday: what everybody begins with. */
export const runWeek = (): readonly Session[] => weekOf(['wed']);

function startOf(answers: Answers): Start {
  if (answers.ready !== 'run') return 'step-0';
  return answers.talk === 'sentences' ? 'easy-pace' : 'step-1';
}

/**
 * Fills the days around the runs: low-impact sessions outnumber the runs, and
 * rest stands on both sides of the longer gap, or, with one run, beside it.
 */
function weekOf(runDays: readonly DayId[]): readonly Session[] {
  const runs = dayIds.flatMap((day, index) =>
    runDays.includes(day) ? [index] : [],
  );
  const [first, second] = runs;
  if (first === undefined) return lowImpactWeek;
  // Days after the first run, so that a pattern turns with the chosen days.
  const patterns: Readonly<Record<number, string>> = {
    2: 'rpr-sb-',
    3: 'rpsr-b-',
    4: 'r-b-rps',
    5: 'r-sb-rp',
  };
  const pattern = patterns[(second ?? first) - first] ?? 'r-p-bs-';
  return dayIds.map((_, day) => {
    const letter = pattern.charAt((day - first + 7) % 7);
    return sessions.find((session) => session.startsWith(letter)) ?? 'rest';
  });
}

const sessions: readonly Session[] = ['run', 'swim', 'pilates', 'bike'];
