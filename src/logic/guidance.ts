/**
 * What may be said with each outcome, beyond the outcome itself, its reasons and
 * its foot; and beyond the answers, the ways to keep the result and the page's
 * own slot, none of which an emergency has. What is not listed for an outcome
 * must not reach the page.
 */
import type { Item } from './answers.js';
import { optionKey } from './flow.js';
import type { OptionKey } from './flow.js';
import type { OutcomeId } from './ids.js';
import type { Reason } from './reasons.js';

/**
 * A part of a result:
 *
 * - `contact`: whom to contact here, and how soon. `say`: what to tell them.
 * - `walking`: gentle walking is fine if it does not make you worse.
 * - `walking-unless-heart`: the same, but not with trouble of the heart.
 * - `ask`: questions to take along.
 * - `wait`: what must change before checking again, and when.
 * - `their-plan-first`: if a physio or doctor gave you a plan, follow that one.
 * - `not-better`: see one if it is not better after a few weeks (NHS).
 * - `low-impact-week`: a week without running, with walking.
 * - `pain-limits`: the limits on pain, for exercise other than running.
 * - `cleared`: each cleared item by name, and that their advice comes first.
 * - `start`, `limits`, `run-week`, `steps`, `monitoring`, `stop-rules`: the plan
 *   to run within limits; the self-checks are in `steps`, the talk test is in
 *   `monitoring`.
 * - `alternatives`, `warning-signs`, `references`: those lists.
 * - `balance`: what is known of running with a sore back, and what is not.
 * - `hand-over`: the clinic's booking button and its slot `result`.
 */
export type Part =
  | 'contact'
  | 'say'
  | 'walking'
  | 'walking-unless-heart'
  | 'ask'
  | 'wait'
  | 'their-plan-first'
  | 'not-better'
  | 'low-impact-week'
  | 'pain-limits'
  | 'cleared'
  | 'start'
  | 'limits'
  | 'run-week'
  | 'steps'
  | 'monitoring'
  | 'stop-rules'
  | 'alternatives'
  | 'warning-signs'
  | 'balance'
  | 'references'
  | 'hand-over';

/**
 * The most that each outcome may show. What is said at once keeps this order;
 * what opens on demand has an order of its own, the same for every outcome.
 */
export const guidance: Readonly<Record<OutcomeId, readonly Part[]>> = {
  emergency: [],
  'doctor-today': ['contact', 'say', 'warning-signs', 'references'],
  'doctor-soon': [
    'contact',
    'say',
    'walking',
    'walking-unless-heart',
    'hand-over',
    'warning-signs',
    'references',
  ],
  'ask-clinician': [
    'ask',
    'hand-over',
    'alternatives',
    'warning-signs',
    'references',
  ],
  'not-yet': [
    'low-impact-week',
    'wait',
    'their-plan-first',
    'not-better',
    'hand-over',
    'pain-limits',
    'alternatives',
    'warning-signs',
    'references',
  ],
  'yes-with-limits': [
    'start',
    'run-week',
    'limits',
    'stop-rules',
    'their-plan-first',
    'cleared',
    'hand-over',
    'steps',
    'monitoring',
    'alternatives',
    'warning-signs',
    'balance',
    'references',
  ],
};

/** A result, as far as its parts depend on it. */
interface Result {
  readonly outcome: OutcomeId;
  readonly reasons: readonly Reason[];
  readonly cleared: readonly Item[];
}

/** The parts of one result: those of its outcome that fit this person. */
export const partsOf = (result: Result): readonly Part[] =>
  guidance[result.outcome].filter((part) => fits.get(part)?.(result) ?? true);

const fits: ReadonlyMap<Part, (result: Result) => boolean> = new Map([
  ['walking', (result) => mayWalk(result) && !mayBeHeart(result)],
  ['walking-unless-heart', (result) => mayWalk(result) && mayBeHeart(result)],
  ['not-better', mayNeedToBeSeen],
  ['cleared', ({ cleared }: Result) => cleared.length > 0],
]);

/** With trouble of the heart or on effort, a doctor comes before any walk. */
const mayWalk = (result: Result): boolean =>
  !has(result, 'health.chest-effort', 'health.heart');

/** A doubt about one's health may be about the heart. */
const mayBeHeart = (result: Result): boolean => has(result, 'health.unsure');

/** From 6 weeks on, or nobody knows: what still troubles should be looked at. */
function mayNeedToBeSeen(result: Result): boolean {
  return (
    !has(result, 'stage.under-6-weeks') &&
    has(
      result,
      'calm.sore',
      'calm.up-and-down',
      'ready.walk-less',
      'ready.worse-next-day',
    )
  );
}

const has = ({ reasons }: Result, ...keys: OptionKey[]): boolean =>
  reasons.some(({ question, option }) =>
    keys.includes(optionKey(question, option)),
  );
