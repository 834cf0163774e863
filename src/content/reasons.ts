/**
 * Why an answer matters: one sentence beside the visitor's own words. Answers
 * that ask for the same care share a sentence. None says more than the rule's
 * source does.
 */
import type { OptionKey } from '../logic/flow.js';
import { msg } from '@lit/localize';

/** Reasons that several answers share. */
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
  msg('Ask someone who knows your back before you run.', {
    id: 'why.ask-first',
  });
const calmFirst = () =>
  msg('Your back should be calm before you run.', { id: 'why.calm-first' });
const walkFirst = () =>
  msg('See first how your back takes a fast walk.', {
    id: 'why.walk-first',
  });
const copes = () =>
  msg('Your back copes with this now, and on the next morning.', {
    id: 'why.copes',
  });
const slowDown = () =>
  msg('You may be going too fast. Slow down until you can talk.', {
    id: 'why.slow-down',
  });

/** Answers without a reason: they only say that there is nothing to say. */
type Silent = 'now.none' | 'warning.none' | 'health.none' | 'back.none';

export const reasonWords: Readonly<
  Record<Exclude<OptionKey, Silent>, () => string>
> = {
  'now.saddle': needsHelpNow,
  'now.bladder': needsHelpNow,
  'now.bowel': needsHelpNow,
  'now.sexual': needsHelpNow,
  'now.both-legs': needsHelpNow,
  'now.weak-leg': needsHelpNow,
  'now.injury': needsHelpNow,
  'now.chest-tummy': needsHelpNow,
  'now.very-ill': needsHelpNow,
  'now.unsure': checkToday,

  'warning.fever': checkToday,
  'warning.weight': checkToday,
  'warning.night': checkToday,
  'warning.lump-or-shape': checkToday,
  'warning.upper-back': checkToday,
  'warning.cough': checkToday,
  'warning.one-leg': checkToday,
  'warning.morning-stiffness': checkFirst,
  'warning.unsure': checkFirst,

  'health.cancer': checkFirst,
  'health.infection-risk': checkFirst,
  'health.heart': () =>
    msg('Running makes your heart work hard. Ask a doctor what suits you.', {
      id: 'why.health.heart',
    }),
  'health.older-new': checkFirst,
  'health.weak-bones': () =>
    msg('Weak bones can break more easily, so ask before you run.', {
      id: 'why.health.weak-bones',
    }),
  'health.pregnancy': () =>
    msg('Your body needs time. Ask when running is right for you.', {
      id: 'why.health.pregnancy',
    }),
  'health.under18': () =>
    msg('This advice is for adults. A physio or doctor can help you.', {
      id: 'why.health.under18',
    }),
  'health.unsure': askFirst,

  'back.surgery': () =>
    msg('Ask the people who treated you before you run.', {
      id: 'why.back.surgery',
    }),
  'back.stress-fracture-or-slip': askFirst,
  'back.fragility': askFirst,
  'back.disc-or-nerve': askFirst,
  'back.inflammatory': askFirst,
  'back.unsure': askFirst,

  'stage.over-12-weeks': () =>
    msg('Your back has had some time to settle.', {
      id: 'why.stage.over-12-weeks',
    }),
  'stage.6-to-12-weeks': () =>
    msg('It may still be settling. A physio may say you can start sooner.', {
      id: 'why.stage.6-to-12-weeks',
    }),
  'stage.unsure': () =>
    msg('If you do not know when it began, it is best to wait.', {
      id: 'why.stage.unsure',
    }),
  'stage.under-6-weeks': () =>
    msg('A new problem or a fresh flare-up needs time to settle.', {
      id: 'why.stage.under-6-weeks',
    }),

  'calm.calm': () =>
    msg('A calm back is a better place to start from.', {
      id: 'why.calm.calm',
    }),
  'calm.up-and-down': calmFirst,
  'calm.sore': calmFirst,
  'calm.unsure': calmFirst,
  'calm.worse': checkFirst,
  'calm.very-sore': checkFirst,

  'ready.run': copes,
  'ready.walk30': copes,
  'ready.walk-less': walkFirst,
  'ready.worse-next-day': () =>
    msg('A worse back the next day means it was too much for now.', {
      id: 'why.ready.worse-next-day',
    }),
  'ready.unsure': walkFirst,
  'ready.very-little': checkFirst,

  'cleared.yes': () =>
    msg('Their plan comes first, before this one.', { id: 'why.cleared.yes' }),
  'cleared.no': askFirst,

  'want.enjoy': () =>
    msg('If you really enjoy it, running may suit a stable back.', {
      id: 'why.want.enjoy',
    }),
  'want.other-is-fine': () =>
    msg('Low-impact exercise is always advised over running.', {
      id: 'why.want.other-is-fine',
    }),

  'talk.sentences': () =>
    msg('Keep to a pace at which you can talk.', { id: 'why.talk.sentences' }),
  'talk.words': slowDown,
  'talk.unsure': slowDown,
};
