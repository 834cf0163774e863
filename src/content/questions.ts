/**
 * The words of every question, hint and option. Questions speak to "you",
 * options say "I", since they are the visitor's own words and come back so in
 * the result.
 *
 * A few medical names (osteoporosis, spondylolisthesis, ankylosing
 * spondylitis, stenosis) lift the reading grade of their options. They stay,
 * in brackets after the plain words, since people know the name they were
 * told.
 */
import { msg } from '@lit/localize';
import type { OptionKey, QuestionId } from '../logic/flow.js';

/** What a question asks, and what helps to answer it. */
export interface QuestionWords {
  readonly legend: () => string;
  readonly hint: (() => string) | undefined;
}

const tickAll = () => msg('Tick all that fit.', { id: 'q.tick-all' });

export const questionWords: Readonly<Record<QuestionId, QuestionWords>> = {
  now: {
    legend: () =>
      msg(
        'Do you have any of these: new, getting worse, or not yet checked by a doctor?',
        { id: 'q.now.legend' },
      ),
    hint: () =>
      msg(
        'Tick all that fit. Some are private. We do not save or send your answers.',
        { id: 'q.now.hint' },
      ),
  },
  warning: {
    legend: () =>
      msg('Do you have any of these now, or in the last few weeks?', {
        id: 'q.warning.legend',
      }),
    hint: tickAll,
  },
  health: {
    legend: () =>
      msg('Do any of these apply to your health?', { id: 'q.health.legend' }),
    hint: () =>
      msg(
        'Tick all that fit. High blood pressure that is under control does not count.',
        { id: 'q.health.hint' },
      ),
  },
  'about-you': {
    legend: () => msg('Do any of these fit you?', { id: 'q.about-you.legend' }),
    hint: tickAll,
  },
  back: {
    legend: () =>
      msg('Do any of these apply to your back, now or in the past?', {
        id: 'q.back.legend',
      }),
    hint: tickAll,
  },
  stage: {
    legend: () =>
      msg('When did this back problem start, or last flare up?', {
        id: 'q.stage.legend',
      }),
    hint: () =>
      msg(
        'A flare-up is when it is clearly worse for more than a day or two. Use the date of the last one, even if your back feels fine now.',
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
      msg('Which of these fits you best now?', { id: 'q.ready.legend' }),
    hint: () =>
      msg('Without taking extra painkillers to get through it.', {
        id: 'q.ready.hint',
      }),
  },
  cleared: {
    legend: () =>
      msg('Has a physio or doctor looked at all of this?', {
        id: 'q.cleared.legend',
        desc: 'Followed by a list of what the visitor ticked',
      }),
    hint: undefined,
  },
  want: {
    legend: () => msg('Why do you want to run?', { id: 'q.want.legend' }),
    hint: undefined,
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
    msg('Numbness or tingling around my genitals, bottom or inner thighs', {
      id: 'o.now.saddle',
    }),
  'now.bladder': () =>
    msg(
      'New trouble with peeing: hard to start, leaking, or not feeling when I need to',
      { id: 'o.now.bladder' },
    ),
  'now.bowel': () =>
    msg('I cannot control my poo, or cannot feel when I need to go', {
      id: 'o.now.bowel',
    }),
  'now.sexual': () =>
    msg('New loss of feeling in sex, or new trouble with erection or orgasm', {
      id: 'o.now.sexual',
    }),
  'now.both-legs': () =>
    msg(
      'Pain, tingling, numbness or weakness in both legs, not just muscles that are sore after exercise',
      { id: 'o.now.both-legs' },
    ),
  'now.weak-leg': () =>
    msg(
      'A leg that is quickly getting weak, a foot that drags, or I am unsteady when I walk',
      { id: 'o.now.weak-leg' },
    ),
  'now.injury': () =>
    msg(
      'My back hurts after a serious accident or hard fall that no one has checked. If I am 65 or over, have weak bones or take steroid tablets, any fall counts',
      { id: 'o.now.injury' },
    ),
  'now.chest-tummy': () =>
    msg('Chest pain, or sudden very bad pain in my tummy or back', {
      id: 'o.now.chest-tummy',
    }),
  'now.very-ill': () =>
    msg(
      'I feel very ill: faint, confused, cold and clammy, or hot and shaking',
      {
        id: 'o.now.very-ill',
      },
    ),
  'now.unsure': notSureOfOne,
  'now.none': none,

  'warning.fever': () =>
    msg(
      'A high temperature, chills or night sweats, or I feel generally unwell',
      { id: 'o.warning.fever' },
    ),
  'warning.weight': () =>
    msg('I have lost weight without trying', { id: 'o.warning.weight' }),
  'warning.night': () =>
    msg('The pain does not ease when I rest, or is worse at night', {
      id: 'o.warning.night',
    }),
  'warning.lump-or-shape': () =>
    msg('A lump or swelling on my back, or my back looks a different shape', {
      id: 'o.warning.lump-or-shape',
    }),
  'warning.after-procedure': () =>
    msg(
      'My back got worse after an operation or an injection into it, in the last 3 months',
      { id: 'o.warning.after-procedure' },
    ),
  'warning.one-leg': () =>
    msg('New or worse weakness in one leg', { id: 'o.warning.one-leg' }),
  'warning.upper-back': () =>
    msg('The pain is high up, between my shoulder blades', {
      id: 'o.warning.upper-back',
    }),
  'warning.cough': () =>
    msg('It hurts more when I cough, sneeze or poo', {
      id: 'o.warning.cough',
    }),
  'warning.leg-numb': () =>
    msg('New numbness or tingling in one leg', { id: 'o.warning.leg-numb' }),
  'warning.morning-stiffness': () =>
    msg(
      'My back is stiff for more than 30 minutes most mornings, then eases as I move',
      { id: 'o.warning.morning-stiffness' },
    ),
  'warning.unsure': notSureOfOne,
  'warning.none': none,

  'health.cancer-new-pain': () =>
    msg(
      'I have or had cancer, and this back pain is new, getting worse, or keeps me awake',
      { id: 'o.health.cancer-new-pain' },
    ),
  'health.cancer': () =>
    msg('I have cancer, or had it in the past', { id: 'o.health.cancer' }),
  'health.infection-risk': () =>
    msg(
      'My body finds it hard to fight infection, or I take medicine that weakens it. Or I inject drugs, or had a serious infection in the last 3 months',
      { id: 'o.health.infection-risk' },
    ),
  'health.chest-effort': () =>
    msg(
      'I get chest pain, feel faint or get more out of breath than usual when I exercise',
      {
        id: 'o.health.chest-effort',
      },
    ),
  'health.heart': () =>
    msg(
      'A heart problem or a stroke, or a doctor told me to be careful with exercise',
      { id: 'o.health.heart' },
    ),
  'health.other-illness': () =>
    msg(
      'Diabetes, high blood pressure or asthma that is hard to control, a joint replacement, or very loose joints',
      { id: 'o.health.other-illness' },
    ),
  'health.unsure': notSureOfOne,
  'health.none': none,

  'about-you.older-new': () =>
    msg('I am 60 or over, and this is a new kind of back pain for me', {
      id: 'o.about-you.older-new',
    }),
  'about-you.weak-bones': () =>
    msg(
      'Weak bones (osteoporosis), or steroid tablets for 3 months or more. Inhalers do not count',
      { id: 'o.about-you.weak-bones' },
    ),
  'about-you.pregnancy': () =>
    msg('I am pregnant, or had a baby in the last 12 weeks', {
      id: 'o.about-you.pregnancy',
    }),
  'about-you.postnatal': () =>
    msg(
      'I had a baby 3 to 12 months ago, or I leak pee or feel a heaviness down below when I move',
      { id: 'o.about-you.postnatal' },
    ),
  'about-you.under18': () =>
    msg('I am under 18', { id: 'o.about-you.under18' }),
  'about-you.unsure': notSureOfOne,
  'about-you.none': none,

  'back.surgery': () =>
    msg(
      'A back operation at any time, or an injection into my back in the last 3 months',
      { id: 'o.back.surgery' },
    ),
  'back.stress-fracture-or-slip': () =>
    msg('A stress fracture in my back, or a slipped bone (spondylolisthesis)', {
      id: 'o.back.stress-fracture-or-slip',
    }),
  'back.fragility': () =>
    msg(
      'A broken bone in my back because of weak bones, or more than one bone broken by a small fall',
      { id: 'o.back.fragility' },
    ),
  'back.disc-or-nerve': () =>
    msg(
      'A slipped disc, a trapped nerve or sciatica, or a narrow spine (stenosis)',
      { id: 'o.back.disc-or-nerve' },
    ),
  'back.leg-pain': () =>
    msg(
      'Pain that runs down my leg below the knee, or old numbness or weakness in a leg',
      { id: 'o.back.leg-pain' },
    ),
  'back.inflammatory': () =>
    msg(
      'Inflammatory arthritis of the spine (such as ankylosing spondylitis)',
      { id: 'o.back.inflammatory' },
    ),
  'back.unsure': () =>
    msg('I was told something else, or I do not know what it was', {
      id: 'o.back.unsure',
    }),
  'back.none': () =>
    msg(
      'None of these. I was told it is a strain, simple back pain or wear and tear, or nobody has looked at it',
      { id: 'o.back.none' },
    ),

  'stage.over-12-weeks': () =>
    msg('More than 12 weeks ago (about 3 months)', {
      id: 'o.stage.over-12-weeks',
    }),
  'stage.6-to-12-weeks': () =>
    msg('6 to 12 weeks ago', { id: 'o.stage.6-to-12-weeks' }),
  'stage.under-6-weeks': () =>
    msg('Less than 6 weeks ago', { id: 'o.stage.under-6-weeks' }),
  'stage.unsure': notSure,

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
  'calm.worse': () => msg('Getting worse week by week', { id: 'o.calm.worse' }),
  'calm.very-sore': () =>
    msg('Very sore: pain is 7 to 10, or too bad to sleep or think', {
      id: 'o.calm.very-sore',
    }),
  'calm.unsure': notSure,

  'ready.run': () =>
    msg('I already run, and my back is no worse the next morning', {
      id: 'o.ready.run',
    }),
  'ready.walk30': () =>
    msg(
      'I can walk briskly for 30 minutes, and my back is no worse the next morning',
      { id: 'o.ready.walk30' },
    ),
  'ready.walk-less': () =>
    msg('I can walk, but for less than 30 minutes', {
      id: 'o.ready.walk-less',
    }),
  'ready.worse-next-day': () =>
    msg('I run or walk, but my back is worse the next morning', {
      id: 'o.ready.worse-next-day',
    }),
  'ready.very-little': () =>
    msg('I can do very little: walking, washing or dressing is hard', {
      id: 'o.ready.very-little',
    }),
  'ready.unsure': () =>
    msg('I am not sure, I have not tried', { id: 'o.ready.unsure' }),

  'cleared.yes': () =>
    msg('Yes. They said I can run, and nothing has got worse since', {
      id: 'o.cleared.yes',
    }),
  'cleared.checked': () =>
    msg(
      'Yes, and nothing has got worse since, but we did not talk about running',
      { id: 'o.cleared.checked' },
    ),
  'cleared.no': () =>
    msg('No, or not all of it, or it has got worse since, or I am not sure', {
      id: 'o.cleared.no',
    }),

  'want.enjoy': () =>
    msg('I enjoy running, or I really want to run', { id: 'o.want.enjoy' }),
  'want.other-is-fine': () =>
    msg('I want to get fit. Other exercise is fine too', {
      id: 'o.want.other-is-fine',
    }),

  'talk.sentences': () =>
    msg('Yes, in full sentences', { id: 'o.talk.sentences' }),
  'talk.words': () => msg('Only a few words at a time', { id: 'o.talk.words' }),
  'talk.unsure': notSure,
};
