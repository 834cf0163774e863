/** Answers that lead somewhere, for tests with and without a page. */
import type { OutcomeId, QuestionId } from '../../src/logic/index.js';

export type Given = Readonly<Partial<Record<QuestionId, readonly string[]>>>;

/** Answers to everything that can be asked, all of them the best. */
export const best: Given = {
  now: ['none'],
  warning: ['none'],
  health: ['none'],
  'about-you': ['none'],
  back: ['none'],
  stage: ['over-12-weeks'],
  calm: ['calm'],
  ready: ['walk30'],
  cleared: ['yes'],
  want: ['enjoy'],
  talk: ['sentences'],
};

/** For each outcome, the fewest answers besides the best that lead to it. */
export const waysTo: Readonly<Record<OutcomeId, Given>> = {
  emergency: { now: ['saddle'] },
  'doctor-today': { warning: ['fever'] },
  'doctor-soon': { health: ['cancer'], cleared: ['no'] },
  'ask-clinician': { back: ['disc-or-nerve'], cleared: ['no'] },
  'not-yet': { calm: ['sore'] },
  'yes-with-limits': {},
};
