/**
 * The words of every question, hint and option.
 *
 * A few medical names (osteoporosis, spondylolisthesis, ankylosing
 * spondylitis, stenosis) lift the reading grade of their options. They stay,
 * in brackets after the plain words, since people know the name they were
 * told.
 */
import type { OptionKey, QuestionId } from '../logic/flow.js';
import { msg } from '@lit/localize';

/** What a question asks, and what helps to answer it. */
export interface QuestionWords {
  readonly legend: () => string;
  readonly hint?: () => string;
}

const tickAll = () => msg('Tick all that fit.', { id: 'q.tick-all' });

export const questionWords: Readonly<Record<QuestionId, QuestionWords>> = {
  now: {
    legend: () =>
      msg('Do you have any of these, new or getting worse?', {
        id: 'q.now.legend',
      }),
    hint: () =>
      msg(
        'Tick all that fit. Some are private. We do not save or send your answers.',
        { id: 'q.now.hint' },
      ),
  },
  warning: {
    legend: () => msg('Do any of these fit you?', { id: 'q.warning.legend' }),
    hint: tickAll,
  },
  health: {
    legend: () =>
      msg('Are any of these true for you?', { id: 'q.health.legend' }),
    hint: tickAll,
  },
  back: {
    legend: () =>
      msg(
        'Has a doctor, physio or other health worker told you that you have one of these?',
        {
          id: 'q.back.legend',
          desc: 'Any health professional, now or in the past',
        },
      ),
    hint: () =>
      msg('Tick all that fit, now or in the past.', { id: 'q.back.hint' }),
  },
  stage: {
    legend: () =>
      msg('When did this back problem start, or last flare up?', {
        id: 'q.stage.legend',
      }),
    hint: () =>
      msg(
        'Use the date of the last flare-up, even if your back feels fine now.',
        { id: 'q.stage.hint' },
      ),
  },
  calm: {
    legend: () =>
      msg('How has your back been in the last 4 weeks?', {
        id: 'q.calm.legend',
      }),
    hint: () =>
      msg(
        'Think of most days. 0 is no pain. 10 is the worst pain you can think of.',
        { id: 'q.calm.hint' },
      ),
  },
  ready: {
    legend: () =>
      msg(
        'What can you do now, without your back being worse the next morning?',
        { id: 'q.ready.legend' },
      ),
    hint: () =>
      msg('Without taking extra painkillers to get through it.', {
        id: 'q.ready.hint',
      }),
  },
  cleared: {
    legend: () =>
      msg('Has a physio or doctor who knows about this said you can run?', {
        id: 'q.cleared.legend',
      }),
    hint: () =>
      msg('It should be about your back as it is now.', {
        id: 'q.cleared.hint',
      }),
  },
  want: {
    legend: () => msg('Why do you want to run?', { id: 'q.want.legend' }),
  },
  talk: {
    legend: () =>
      msg('When you run, can you talk in full sentences?', {
        id: 'q.talk.legend',
      }),
    hint: () =>
      msg('This is the talk test. It shows how hard you are working.', {
        id: 'q.talk.hint',
      }),
  },
};

/** Options that several questions share. */
const notSureOfOne = () =>
  msg('I am not sure about one of these', { id: 'o.not-sure-of-one' });
const notSure = () => msg('I am not sure', { id: 'o.not-sure' });
const none = () => msg('None of these', { id: 'o.none' });

export const optionWords: Readonly<Record<OptionKey, () => string>> = {
  'now.saddle': () =>
    msg('Numbness or tingling around your genitals, bottom or inner thighs', {
      id: 'o.now.saddle',
    }),
  'now.bladder': () =>
    msg('Trouble peeing, leaking pee, or not feeling when you need to pee', {
      id: 'o.now.bladder',
    }),
  'now.bowel': () =>
    msg('You cannot control your poo, or cannot feel when you need to go', {
      id: 'o.now.bowel',
    }),
  'now.sexual': () =>
    msg('A new loss of feeling or function during sex', {
      id: 'o.now.sexual',
    }),
  'now.both-legs': () =>
    msg('Pain, tingling, numbness or weakness in both legs', {
      id: 'o.now.both-legs',
    }),
  'now.weak-leg': () =>
    msg(
      'A leg that is quickly getting weak, a foot that drags, or you are unsteady when you walk',
      { id: 'o.now.weak-leg' },
    ),
  'now.injury': () =>
    msg(
      'Your back hurts after a serious accident or hard fall that no one has checked. If you have weak bones or take steroid tablets, this means any fall',
      { id: 'o.now.injury' },
    ),
  'now.chest-tummy': () =>
    msg('Chest pain, or sudden very bad pain in your tummy or back', {
      id: 'o.now.chest-tummy',
    }),
  'now.very-ill': () =>
    msg(
      'You feel very ill: faint, confused, cold and clammy, or hot and shaking',
      { id: 'o.now.very-ill' },
    ),
  'now.unsure': notSureOfOne,
  'now.none': none,

  'warning.fever': () =>
    msg('A high temperature, or you feel unwell with it', {
      id: 'o.warning.fever',
    }),
  'warning.weight': () =>
    msg('You have lost weight without trying', { id: 'o.warning.weight' }),
  'warning.night': () =>
    msg('The pain does not ease when you rest, or is worse at night', {
      id: 'o.warning.night',
    }),
  'warning.lump-or-shape': () =>
    msg('A lump or swelling on your back, or your back has changed shape', {
      id: 'o.warning.lump-or-shape',
    }),
  'warning.upper-back': () =>
    msg('The pain is at the top of your back, between your shoulders', {
      id: 'o.warning.upper-back',
    }),
  'warning.cough': () =>
    msg('The pain is worse when you cough, sneeze or poo', {
      id: 'o.warning.cough',
    }),
  'warning.one-leg': () =>
    msg('New or worse numbness, tingling or weakness in one leg', {
      id: 'o.warning.one-leg',
    }),
  'warning.morning-stiffness': () =>
    msg(
      'Your back is stiff for more than 30 minutes most mornings, then eases as you move',
      { id: 'o.warning.morning-stiffness' },
    ),
  'warning.unsure': notSureOfOne,
  'warning.none': none,

  'health.cancer': () =>
    msg('I have cancer, or had it in the past', { id: 'o.health.cancer' }),
  'health.infection-risk': () =>
    msg(
      'My body finds it hard to fight infection, or I inject drugs. Or I had a serious infection not long ago',
      { id: 'o.health.infection-risk' },
    ),
  'health.heart': () =>
    msg(
      'A heart problem, or chest pain, fainting or dizzy spells, or a doctor told me to be careful with exercise',
      { id: 'o.health.heart' },
    ),
  'health.older-new': () =>
    msg('I am 60 or over and this is a new kind of back pain for me', {
      id: 'o.health.older-new',
    }),
  'health.weak-bones': () =>
    msg('Weak bones (osteoporosis), or steroid tablets for 3 months or more', {
      id: 'o.health.weak-bones',
    }),
  'health.pregnancy': () =>
    msg('I am pregnant, or had a baby in the last 12 months', {
      id: 'o.health.pregnancy',
    }),
  'health.under18': () => msg('I am under 18', { id: 'o.health.under18' }),
  'health.unsure': notSureOfOne,
  'health.none': none,

  'back.surgery': () =>
    msg('A back operation, or an injection into my back in the last 3 months', {
      id: 'o.back.surgery',
    }),
  'back.stress-fracture-or-slip': () =>
    msg('A stress fracture in my back, or a slipped bone (spondylolisthesis)', {
      id: 'o.back.stress-fracture-or-slip',
    }),
  'back.fragility': () =>
    msg('A broken bone in my back because of weak bones', {
      id: 'o.back.fragility',
    }),
  'back.disc-or-nerve': () =>
    msg(
      'A slipped disc, a trapped nerve or sciatica, or a narrow spine (stenosis)',
      { id: 'o.back.disc-or-nerve' },
    ),
  'back.inflammatory': () =>
    msg('Arthritis of the spine (such as ankylosing spondylitis)', {
      id: 'o.back.inflammatory',
    }),
  'back.unsure': () =>
    msg('I was told something else, or I do not know what it was', {
      id: 'o.back.unsure',
    }),
  'back.none': () =>
    msg('None of these, or I was told it is a strain or simple back pain', {
      id: 'o.back.none',
    }),

  'stage.over-12-weeks': () =>
    msg('More than 12 weeks ago (about 3 months)', {
      id: 'o.stage.over-12-weeks',
    }),
  'stage.6-to-12-weeks': () =>
    msg('6 to 12 weeks ago', { id: 'o.stage.6-to-12-weeks' }),
  'stage.unsure': notSure,
  'stage.under-6-weeks': () =>
    msg('Less than 6 weeks ago', { id: 'o.stage.under-6-weeks' }),

  'calm.calm': () =>
    msg('Calm: pain is 0 to 3, and the same or getting better', {
      id: 'o.calm.calm',
    }),
  'calm.up-and-down': () =>
    msg('Up and down: I keep getting flare-ups', {
      id: 'o.calm.up-and-down',
    }),
  'calm.sore': () =>
    msg('Sore: pain is 4 to 6 most days', { id: 'o.calm.sore' }),
  'calm.unsure': notSure,
  'calm.worse': () => msg('Getting worse week by week', { id: 'o.calm.worse' }),
  'calm.very-sore': () =>
    msg('Very sore: pain is 7 to 10, or too bad to sleep or think', {
      id: 'o.calm.very-sore',
    }),

  'ready.run': () =>
    msg('I already run, and my back is fine the next day', {
      id: 'o.ready.run',
    }),
  'ready.walk30': () =>
    msg('Walk fast for 30 minutes', { id: 'o.ready.walk30' }),
  'ready.walk-less': () =>
    msg('Walk, but for less than 30 minutes', { id: 'o.ready.walk-less' }),
  'ready.worse-next-day': () =>
    msg('I run or walk, but my back is worse the next day', {
      id: 'o.ready.worse-next-day',
    }),
  'ready.unsure': () =>
    msg('I am not sure, I have not tried', { id: 'o.ready.unsure' }),
  'ready.very-little': () =>
    msg('Very little: walking, washing or dressing is hard', {
      id: 'o.ready.very-little',
    }),

  'cleared.yes': () =>
    msg('Yes, in the last 3 months', { id: 'o.cleared.yes' }),
  'cleared.no': () =>
    msg('No, or it was longer ago, or I am not sure', { id: 'o.cleared.no' }),

  'want.enjoy': () => msg('I really enjoy it', { id: 'o.want.enjoy' }),
  'want.other-is-fine': () =>
    msg('I want to get fit. Other exercise is fine too', {
      id: 'o.want.other-is-fine',
    }),

  'talk.sentences': () =>
    msg('Yes, in full sentences', { id: 'o.talk.sentences' }),
  'talk.words': () => msg('Only a few words at a time', { id: 'o.talk.words' }),
  'talk.unsure': notSure,
};
