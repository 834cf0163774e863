/**
 * The numbers of the plan, with what they rest on; the walk-run steps stand in
 * plan.ts, what only a diary needs in calendar.ts. Most are cautious choices of
 * this tool: no trial with sore backs gives these exact numbers.
 */
import type { SourceId } from './ids.js';

/** A number, and where it comes from. */
export interface Limit {
  readonly value: number;
  readonly sources: readonly [SourceId, ...SourceId[]];
}

export const limits = {
  /** At most: about 1 or 2 impact sessions a week. A page can only tighten it. */
  runsPerWeek: { value: 2, sources: ['article'] },
  runsPerWeekAtFirst: { value: 1, sources: ['this-tool'] },
  /** Weeks of good runs before one run a week becomes two. */
  weeksOfOneRun: { value: 4, sources: ['this-tool'] },
  hoursBetweenRuns: { value: 48, sources: ['this-tool'] },

  /** Walking, before and after a run. */
  warmUpMinutes: { value: 5, sources: ['this-tool'] },
  coolDownMinutes: { value: 5, sources: ['this-tool'] },
  goodSessionsPerStep: { value: 2, sources: ['this-tool'] },
  /** How long all the steps take. */
  weeksInAllAtLeast: { value: 12, sources: ['this-tool'] },
  weeksInAllAtMost: { value: 24, sources: ['this-tool'] },

  /** For an easy pace: no run over this much longer than the longest of late. */
  longerThanLongestPercent: { value: 10, sources: ['frandsen2025'] },
  longestOfDays: { value: 30, sources: ['frandsen2025'] },

  /** Step 0: fast walks of so many minutes, so many in one week. */
  fastWalkMinutes: { value: 30, sources: ['this-tool'] },
  fastWalksInAWeek: { value: 2, sources: ['this-tool'] },

  /** Self-checks before the first run, with no more pain than this. */
  checkPain: { value: 2, sources: ['this-tool'] },
  checkStandSeconds: { value: 10, sources: ['this-tool'] },
  checkSquats: { value: 10, sources: ['this-tool'] },
  checkJogMinutes: { value: 1, sources: ['this-tool'] },
  /** After a check that fails: wait, try again; failed so often, ask. */
  checkWaitWeeks: { value: 2, sources: ['this-tool'] },
  checkFailures: { value: 2, sources: ['this-tool'] },

  /** Pain from 0 to 10: up to the first carry on, over the second stop. */
  carryOnPain: { value: 3, sources: ['silbernagel2007', 'this-tool'] },
  stopPain: { value: 5, sources: ['silbernagel2007', 'this-tool'] },
  /** Without running, before going back one step. */
  restDays: { value: 2, sources: ['this-tool'] },
  /** Pain that has not settled by then, or so many steps back: stop and ask. */
  settleHours: { value: 48, sources: ['this-tool'] },
  stepsBack: { value: 2, sources: ['this-tool'] },
} as const satisfies Readonly<Record<string, Limit>>;

/** Why every week says to walk on most days, as far as the back allows. */
export const walkingSources: readonly SourceId[] = ['pocovi2024', 'ng59'];
