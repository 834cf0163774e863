/**
 * How to tell, while running and the next morning, whether to carry on: what
 * to do when, and the warning signs by the care that they need.
 *
 * The limits on pain are this tool's own, stricter than the study they lean
 * on, and say so.
 */
import { msg } from '@lit/localize';

/** What to do when, mildest first. Words before any colour. */
export const monitorWords = {
  'yes-with-limits': {
    head: () => msg('Carry on', { id: 'monitor.yes-with-limits.head' }),
    signs: () =>
      msg(
        'Pain is 0 to 3 during and after. Your back is as usual the next morning. Your legs feel normal. You can talk.',
        { id: 'monitor.yes-with-limits.signs' },
      ),
  },
  'not-yet': {
    head: () => msg('Step back', { id: 'monitor.not-yet.head' }),
    signs: () =>
      msg(
        'Pain is over 3, up to 5, or your back is not as usual the next morning. Do not run for 2 days, then go back one step, or to step 1 if you ran at your own pace.',
        { id: 'monitor.not-yet.signs' },
      ),
  },
  'ask-clinician': {
    head: () =>
      msg('Stop and ask your physio or doctor', {
        id: 'monitor.ask-clinician.head',
      }),
    signs: () =>
      msg(
        'Pain is over 5, has not settled in 48 hours, or rises from week to week. You had to step back twice. You need painkillers to run. You get new leg pain, numbness or tingling on a run, or it spreads.',
        { id: 'monitor.ask-clinician.signs' },
      ),
  },
  'doctor-today': {
    head: () => msg('Stop and get help', { id: 'monitor.doctor-today.head' }),
    signs: () =>
      msg('You have one of the warning signs.', {
        id: 'monitor.doctor-today.signs',
      }),
  },
};

export const watchWords = {
  title: () =>
    msg('While you run, and the next morning', { id: 'watch.title' }),
  /** The same for exercise other than running. */
  lowTitle: () => msg('How much is right', { id: 'watch.low-title' }),
  intro: () =>
    msg(
      'It may feel fine at the time. Judge by the next morning too. 0 is no pain, 10 is the worst pain.',
      { id: 'watch.intro' },
    ),
  low: () =>
    msg(
      'Carry on if pain is 0 to 3 and back to usual the next morning. Do less if it is over 3. Stop and ask your physio or doctor if it is over 5, or has not settled in 48 hours.',
      { id: 'watch.low' },
    ),
  rise: () =>
    msg(
      'If it hurts more from week to week, stop and ask your physio or doctor.',
      { id: 'watch.rise' },
    ),
  honest: () =>
    msg(
      'These limits are cautious. They come from other injuries, not from trials with back pain.',
      { id: 'watch.honest' },
    ),
};

/** Warning signs, by the care that they need. */
export const signWords = {
  all: () => msg('Warning signs', { id: 'signs.all' }),
  now: () => msg('Get emergency help now for:', { id: 'signs.now' }),
  today: () => msg('Get medical advice today for:', { id: 'signs.today' }),
  soon: () => msg('See a doctor soon for:', { id: 'signs.soon' }),
  again: () =>
    msg(
      'What a physio or doctor has looked at counts again if it gets worse or changes.',
      {
        id: 'signs.again',
        desc: 'Before the warning signs, to somebody who has one of them and told that it was looked at',
      },
    ),
};
