/**
 * Why an answer matters: one sentence beside the visitor's own words. Answers
 * that ask for the same care share a sentence. None says more than the rule's
 * source does.
 */
import type { OptionKey } from '../logic/flow.js';
import { messages } from '../localization/messages.js';
import { msg } from '../localization/msg.js';

/** Reasons that several answers share. */
const { needsHelpNow, checkToday, calmFirst, ownPlan, copes, slowDown } =
  messages('why.', {
    needsHelpNow: () =>
      msg('This needs help now.', { id: 'why.needs-help-now' }),
    checkToday: () =>
      msg('With back pain, this needs to be checked today.', {
        id: 'why.check-today',
      }),
    calmFirst: () =>
      msg('Your back should be calm before you run.', { id: 'why.calm-first' }),
    ownPlan: () =>
      msg('This needs a plan from someone who knows your back.', {
        id: 'why.own-plan',
      }),
    copes: () =>
      msg('Your back copes with this now, and on the next morning.', {
        id: 'why.copes',
      }),
    slowDown: () =>
      msg('You may be going too fast. Slow down until you can talk.', {
        id: 'why.slow-down',
      }),
  });

/** Answers without a reason: they only say that there is nothing to say. */
type Silent = 'now.none' | 'warning.none' | 'health.none' | 'back.none';

export const reasonWords: Readonly<
  Record<Exclude<OptionKey, Silent>, () => string>
> = messages('why.', {
  'now.saddle': needsHelpNow,
  'now.bladder': needsHelpNow,
  'now.bowel': needsHelpNow,
  'now.sexual': needsHelpNow,
  'now.both-legs': needsHelpNow,
  'now.weak-leg': needsHelpNow,
  'now.injury': needsHelpNow,
  'now.chest-tummy': needsHelpNow,
  'now.very-ill': needsHelpNow,
  'now.unsure': () =>
    msg('If you are not sure about one of these, ask today.', {
      id: 'why.now.unsure',
    }),

  'warning.fever': checkToday,
  'warning.weight': checkToday,
  'warning.night': checkToday,
  'warning.lump-or-shape': checkToday,
  'warning.upper-back': checkToday,
  'warning.cough': checkToday,
  'warning.one-leg': () =>
    msg('A change in how a leg feels or works needs to be checked today.', {
      id: 'why.warning.one-leg',
    }),
  'warning.morning-stiffness': () =>
    msg('Stiffness like this can have a cause that a doctor should look for.', {
      id: 'why.warning.morning-stiffness',
    }),
  'warning.unsure': () =>
    msg('If you are not sure, let a doctor check first.', {
      id: 'why.warning.unsure',
    }),

  'health.cancer': () =>
    msg('With cancer, now or in the past, a doctor should check back pain.', {
      id: 'why.health.cancer',
    }),
  'health.infection-risk': () =>
    msg('A doctor should check that no infection is behind the pain.', {
      id: 'why.health.infection-risk',
    }),
  'health.heart': () =>
    msg('Running makes your heart work hard. Ask a doctor what suits you.', {
      id: 'why.health.heart',
    }),
  'health.older-new': () =>
    msg('A new kind of back pain at 60 or over should be checked.', {
      id: 'why.health.older-new',
    }),
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
  'health.unsure': () =>
    msg('A physio or doctor can help you find out.', {
      id: 'why.health.unsure',
    }),

  'back.surgery': () =>
    msg('Ask the people who treated you before you run.', {
      id: 'why.back.surgery',
    }),
  'back.stress-fracture-or-slip': ownPlan,
  'back.fragility': ownPlan,
  'back.disc-or-nerve': ownPlan,
  'back.inflammatory': ownPlan,
  'back.unsure': () =>
    msg('Ask what it was, and if running is all right with it.', {
      id: 'why.back.unsure',
    }),

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
  'calm.unsure': () =>
    msg('Watch how your back is on most days first.', {
      id: 'why.calm.unsure',
    }),
  'calm.worse': () =>
    msg('Pain that gets worse week by week should be checked by a doctor.', {
      id: 'why.calm.worse',
    }),
  'calm.very-sore': () =>
    msg('Pain this strong should be checked by a doctor.', {
      id: 'why.calm.very-sore',
    }),

  'ready.run': copes,
  'ready.walk30': copes,
  'ready.walk-less': () =>
    msg('Build up your walking first.', { id: 'why.ready.walk-less' }),
  'ready.worse-next-day': () =>
    msg('A worse back the next day means it was too much for now.', {
      id: 'why.ready.worse-next-day',
    }),
  'ready.unsure': () =>
    msg('Try a walk first, and see how your back is the next morning.', {
      id: 'why.ready.unsure',
    }),
  'ready.very-little': () =>
    msg('If daily things are this hard, a doctor should check first.', {
      id: 'why.ready.very-little',
    }),

  'cleared.yes': () =>
    msg('Their plan comes first, before this one.', { id: 'why.cleared.yes' }),
  'cleared.no': () =>
    msg('Someone who knows your back should say yes first.', {
      id: 'why.cleared.no',
    }),

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
});
