/**
 * Why an answer matters: one sentence beside the visitor's own words. Answers
 * that ask for the same care share a sentence. None says more than the rule's
 * source does.
 */
import { msg } from '@lit/localize';
import type { OptionKey } from '../logic/flow.js';
import type { OutcomeId } from '../logic/ids.js';

const needsHelpNow = () =>
  msg('This needs help now.', { id: 'why.needs-help-now' });
const checkToday = () =>
  msg('With a sore back, this needs to be checked today.', {
    id: 'why.check-today',
  });
const checkFirst = () =>
  msg('With a sore back, a doctor should check this before you run.', {
    id: 'why.check-first',
  });
const askFirst = () =>
  msg('Ask a physio or doctor who knows your back before you run.', {
    id: 'why.ask-first',
  });
const heartFirst = () =>
  msg('Running makes your heart work hard. Ask a doctor what suits you.', {
    id: 'why.heart-first',
  });
const calmFirst = () =>
  msg('Your back should be calm before you run.', { id: 'why.calm-first' });
const walkFirst = () =>
  msg('See first how your back takes a brisk walk.', { id: 'why.walk-first' });
const copes = () =>
  msg('Your back copes with this now, and on the next morning.', {
    id: 'why.copes',
  });
const slowDown = () =>
  msg('You may be going too fast. Slow down until you can talk.', {
    id: 'why.slow-down',
  });
const bodyNeedsTime = () =>
  msg('Your body needs time. Ask when running is right for you.', {
    id: 'why.body-needs-time',
  });

/** What most answers mean that bring an outcome. */
export const reasonOf: Readonly<Record<OutcomeId, () => string>> = {
  emergency: needsHelpNow,
  'doctor-today': checkToday,
  'doctor-soon': checkFirst,
  'ask-clinician': askFirst,
  'not-yet': calmFirst,
  'yes-with-limits': copes,
};

/** What the others mean, whatever they bring. */
export const reasonWords: ReadonlyMap<OptionKey, () => string> = new Map([
  ['health.chest-effort', heartFirst],
  ['health.heart', heartFirst],
  [
    'health.other-illness',
    () =>
      msg('Ask which exercise suits you, and how hard it may be.', {
        id: 'why.health.other-illness',
      }),
  ],
  [
    'about-you.weak-bones',
    () =>
      msg('Weak bones can break more easily, so ask before you run.', {
        id: 'why.about-you.weak-bones',
      }),
  ],
  ['about-you.pregnancy', bodyNeedsTime],
  ['about-you.postnatal', bodyNeedsTime],
  [
    'about-you.under18',
    () =>
      msg('This advice is for adults. A physio or doctor can help you.', {
        id: 'why.about-you.under18',
      }),
  ],
  [
    'back.surgery',
    () =>
      msg('Ask the people who treated you before you run.', {
        id: 'why.back.surgery',
      }),
  ],
  [
    'stage.over-12-weeks',
    () =>
      msg('Your back has had some time to settle.', {
        id: 'why.stage.over-12-weeks',
      }),
  ],
  [
    'stage.6-to-12-weeks',
    () =>
      msg('It may still be settling. A physio may say you can start sooner.', {
        id: 'why.stage.6-to-12-weeks',
      }),
  ],
  [
    'stage.under-6-weeks',
    () =>
      msg('A new problem or a fresh flare-up needs time to settle.', {
        id: 'why.stage.under-6-weeks',
      }),
  ],
  [
    'stage.unsure',
    () =>
      msg('If you do not know when it began, it is best to wait.', {
        id: 'why.stage.unsure',
      }),
  ],
  [
    'calm.calm',
    () =>
      msg('A calm back is a better place to start from.', {
        id: 'why.calm.calm',
      }),
  ],
  ['ready.walk-less', walkFirst],
  ['ready.unsure', walkFirst],
  [
    'ready.worse-next-day',
    () =>
      msg('A worse back the next day means it was too much for now.', {
        id: 'why.ready.worse-next-day',
      }),
  ],
  [
    'want.enjoy',
    () =>
      msg('If you really enjoy it, running may suit a stable back.', {
        id: 'why.want.enjoy',
      }),
  ],
  [
    'want.other-is-fine',
    () =>
      msg(
        'The article says that it is always better to choose low-impact exercise than to run.',
        {
          id: 'why.want.other-is-fine',
        },
      ),
  ],
  [
    'talk.sentences',
    () =>
      msg('Keep to a pace at which you can talk.', {
        id: 'why.talk.sentences',
      }),
  ],
  ['talk.words', slowDown],
  ['talk.unsure', slowDown],
]);
