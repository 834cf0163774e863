/** The words of every outcome: how urgent, what it is, and what to do now. */
import { msg } from '@lit/localize';
import type { OutcomeId } from '../logic/ids.js';

/** What an outcome says before anything else. */
export interface OutcomeWords {
  /** How urgent it is, in a word or two, before any colour. */
  readonly urgency: () => string;
  readonly headline: () => string;
  readonly lead: () => string;
}

export const outcomeWords: Readonly<Record<OutcomeId, OutcomeWords>> = {
  emergency: {
    urgency: () => msg('Emergency', { id: 'outcome.emergency.urgency' }),
    headline: () =>
      msg('Get emergency help now', { id: 'outcome.emergency.headline' }),
    lead: () =>
      msg('It may turn out not to be serious. But if it is, hours count.', {
        id: 'outcome.emergency.lead',
      }),
  },
  'doctor-today': {
    urgency: () => msg('Urgent', { id: 'outcome.doctor-today.urgency' }),
    headline: () =>
      msg('Do not run. Get medical advice today', {
        id: 'outcome.doctor-today.headline',
      }),
    lead: () =>
      msg('Do not wait to see if it passes. Talk to a doctor or nurse today.', {
        id: 'outcome.doctor-today.lead',
      }),
  },
  'doctor-soon': {
    urgency: () => msg('Important', { id: 'outcome.doctor-soon.urgency' }),
    headline: () =>
      msg('See a doctor before you run', {
        id: 'outcome.doctor-soon.headline',
      }),
    lead: () =>
      msg('See your doctor within a week or so. Do not run until then.', {
        id: 'outcome.doctor-soon.lead',
      }),
  },
  'ask-clinician': {
    urgency: () => msg('Ask first', { id: 'outcome.ask-clinician.urgency' }),
    headline: () =>
      msg('Ask your physio or doctor before you run', {
        id: 'outcome.ask-clinician.headline',
      }),
    lead: () =>
      msg(
        'Running may or may not suit you. Someone who knows your back can say.',
        { id: 'outcome.ask-clinician.lead' },
      ),
  },
  'not-yet': {
    urgency: () => msg('For now', { id: 'outcome.not-yet.urgency' }),
    headline: () =>
      msg('Not yet. Choose low-impact exercise for now', {
        id: 'outcome.not-yet.headline',
      }),
    lead: () =>
      msg(
        'Keep moving while your back settles. Low-impact exercise is a good way.',
        { id: 'outcome.not-yet.lead' },
      ),
  },
  'yes-with-limits': {
    urgency: () =>
      msg('What usually helps', { id: 'outcome.yes-with-limits.urgency' }),
    headline: () =>
      msg('Running may suit you, with limits', {
        id: 'outcome.yes-with-limits.headline',
      }),
    lead: () =>
      msg(
        'A little running can have its place among more low-impact exercise.',
        { id: 'outcome.yes-with-limits.lead' },
      ),
  },
};

/** The words of a `not-yet` that came only from why somebody wants to run. */
export const betterChoice: Pick<OutcomeWords, 'headline' | 'lead'> = {
  headline: () =>
    msg('Low-impact exercise is the better choice for you', {
      id: 'outcome.better-choice.headline',
    }),
  lead: () =>
    msg('It can get you fit with less impact than running.', {
      id: 'outcome.better-choice.lead',
    }),
};
