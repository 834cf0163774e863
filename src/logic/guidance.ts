/**
 * What may be said with each outcome, beyond the outcome itself, its reasons
 * and its foot. What is not listed for an outcome must not reach the page.
 */
import type { OutcomeId } from './ids.js';

/**
 * A part of a result:
 *
 * - `contact`: whom to contact here. `say`: what to tell them.
 * - `walking`: gentle walking is fine if it does not make you worse.
 * - `ask`: questions to take along. `wait`: what must change, and when.
 * - `low-impact-week`: a week without running.
 * - `run-plan`: limits, week, first steps, talk test, monitoring, stop rules.
 * - `alternatives`, `references`, `answers`: the lists of those names.
 * - `hand-over`: the clinic's own booking link.
 */
export type Part =
  | 'contact'
  | 'say'
  | 'walking'
  | 'ask'
  | 'wait'
  | 'low-impact-week'
  | 'run-plan'
  | 'alternatives'
  | 'references'
  | 'answers'
  | 'hand-over';

/** The parts of each outcome, in the order in which they are shown. */
export const guidance: Readonly<Record<OutcomeId, readonly Part[]>> = {
  emergency: [],
  'doctor-today': ['contact', 'say', 'hand-over', 'answers', 'references'],
  'doctor-soon': [
    'contact',
    'say',
    'walking',
    'hand-over',
    'answers',
    'references',
  ],
  'ask-clinician': [
    'ask',
    'hand-over',
    'alternatives',
    'answers',
    'references',
  ],
  'not-yet': [
    'low-impact-week',
    'wait',
    'alternatives',
    'hand-over',
    'answers',
    'references',
  ],
  'yes-with-limits': [
    'run-plan',
    'alternatives',
    'hand-over',
    'answers',
    'references',
  ],
};
