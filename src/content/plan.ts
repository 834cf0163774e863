/**
 * The words of the plan, the week, the steps and the monitoring.
 *
 * The limits on pain are this tool's own, stricter than the study they lean
 * on, and say so. The article's caution and what research found stand side by
 * side, so that neither frightens nor promises.
 */
import type { OptionKey } from '../logic/flow.js';
import { dayIds } from '../logic/ids.js';
import type { DayId } from '../logic/ids.js';
import type { Refusal, Session, Start } from '../logic/plan.js';
import { msg, str } from '@lit/localize';

export const sessionWords: Readonly<Record<Session, () => string>> = {
  run: () =>
    msg('Run', { id: 'session.run', desc: 'In a week plan, one word' }),
  swim: () => msg('Swim', { id: 'session.swim', desc: 'In a week plan' }),
  pilates: () => msg('Pilates', { id: 'session.pilates' }),
  bike: () => msg('Bike', { id: 'session.bike', desc: 'In a week plan' }),
  rest: () => msg('Rest', { id: 'session.rest', desc: 'In a week plan' }),
};

export const startWords: Readonly<
  Record<Start, { head: () => string; text: () => string }>
> = {
  'step-0': {
    head: () => msg('You begin with walking', { id: 'start.step-0.head' }),
    text: () =>
      msg(
        'First walk fast for 30 minutes, twice in one week. If your back is no worse the next morning, go to step 1.',
        { id: 'start.step-0.text' },
      ),
  },
  'step-1': {
    head: () => msg('You begin with step 1', { id: 'start.step-1.head' }),
    text: () =>
      msg(
        'Even if you ran more before. If you cannot talk while you run, or are not sure, go slower for now.',
        { id: 'start.step-1.text' },
      ),
  },
  'easy-pace': {
    head: () =>
      msg('You can keep your easy pace', { id: 'start.easy-pace.head' }),
    text: () =>
      msg(
        'Run no longer than your longest run in the last 30 days. If your back gets worse, go to the steps below.',
        { id: 'start.easy-pace.text' },
      ),
  },
};

export const refusalWords: Readonly<
  Record<Refusal | 'too-many-for-one', () => string>
> = {
  'too-many': () =>
    msg('2 runs a week at most. Take one away first.', {
      id: 'refusal.too-many',
    }),
  'too-many-for-one': () =>
    msg('1 run a week at most. Take one away first.', {
      id: 'refusal.too-many-for-one',
      desc: 'The same where the clinic allows one run a week only',
    }),
  consecutive: () =>
    msg(
      'Not two days in a row. Your back needs 48 hours to show how it took the run.',
      { id: 'refusal.consecutive' },
    ),
};

export const planWords = {
  limits: () => msg('Your limits', { id: 'plan.limits' }),
  atMostOne: () => msg('At most 1 run a week.', { id: 'plan.at-most-one' }),
  atMostTwo: () =>
    msg('Start with 1 run a week. At most 2, never on two days in a row.', {
      id: 'plan.at-most-two',
    }),
  moreLowImpact: () =>
    msg('Always more low-impact exercise than running.', {
      id: 'plan.more-low-impact',
    }),
  noLonger: () =>
    msg('No run more than 10% longer than your longest in the last 30 days.', {
      id: 'plan.no-longer',
    }),
  ground: () => msg('Run on flat, even ground.', { id: 'plan.ground' }),
  clinicianFirst: () =>
    msg('If a clinician gave you a plan, that plan comes first.', {
      id: 'plan.clinician-first',
    }),
  personal: () =>
    msg(
      'The point where running stops feeling good or safe is your own. Listen to your body, stop there, and ask someone who knows your back.',
      { id: 'plan.personal' },
    ),

  week: () => msg('Your week', { id: 'plan.week' }),
  lowImpactWeek: () => msg('A week for now', { id: 'plan.low-impact-week' }),
  runDays: () => msg('Choose your run days', { id: 'plan.run-days' }),
  swap: () =>
    msg(
      'You can swap the swim for deep water running, and the bike for a cross trainer.',
      { id: 'plan.swap' },
    ),

  start: () => msg('How to begin', { id: 'plan.start' }),
  stepsIntro: () =>
    msg(
      'Small steps are a good way to begin. Walk for 5 minutes before and after.',
      { id: 'plan.steps-intro' },
    ),
  stepsPicture: () =>
    msg('Filled parts are running, empty parts are walking.', {
      id: 'plan.steps-picture',
    }),
  step: (number: number) => msg(str`Step ${number}:`, { id: 'plan.step' }),
  stepText: (repeats: number, run: string, walk: string) =>
    msg(str`${repeats} × run ${run}, walk ${walk}`, {
      id: 'plan.step-text',
      desc: '8 × run 30 seconds, walk 2 minutes',
    }),
  lastStep: (run: string) =>
    msg(str`Run ${run} without a walk`, { id: 'plan.last-step' }),
  moveOn: () =>
    msg(
      'Move on after at least 2 good runs at a step. It takes 12 to 24 weeks in all.',
      { id: 'plan.move-on' },
    ),
  stepBack: () =>
    msg('If a run does not go well, see “While you run”.', {
      id: 'plan.step-back',
    }),

  checks: () => msg('Before your first run', { id: 'plan.checks' }),
  checksIntro: () =>
    msg(
      'In each of these, pain should be 2 out of 10 or less, and your back no worse the next morning.',
      { id: 'plan.checks-intro' },
    ),
  checkStand: () =>
    msg('Stand on one leg for 10 seconds, each side.', {
      id: 'plan.check-stand',
    }),
  checkSquat: () =>
    msg('Do 10 small squats on one leg, each side.', {
      id: 'plan.check-squat',
    }),
  checkJog: () =>
    msg('Jog on the spot for 1 minute.', { id: 'plan.check-jog' }),

  talk: () => msg('The talk test', { id: 'plan.talk' }),
  talkText: () =>
    msg(
      'The talk test: in any exercise that makes you breathe harder, you should be able to hold a conversation. At your old pace, or in any running, that will likely be hard.',
      { id: 'plan.talk-text' },
    ),
  talkFail: () =>
    msg(
      'If you cannot talk, slow down or walk until you can. If running at all is too hard, choose low-impact exercise.',
      { id: 'plan.talk-fail' },
    ),

  monitor: () =>
    msg('While you run, and the next morning', { id: 'plan.monitor' }),
  monitorIntro: () =>
    msg(
      'It may feel fine at the time. Judge by the next morning too. 0 is no pain, 10 is the worst pain.',
      { id: 'plan.monitor-intro' },
    ),
  honest: () =>
    msg(
      'These limits are cautious. They come from other injuries, not from trials with back pain.',
      { id: 'plan.honest' },
    ),

  balance: () => msg('What is known, and what is not', { id: 'plan.balance' }),
  balanceResearch: () =>
    msg(
      'Research does not show that easy running harms most backs. In a small trial, a run-walk plan suited adults aged 18 to 45 with long-term back pain, and helped a little (40 people; pain 15 points out of 100 lower than in those who waited, 95% CI 5 to 25; 9 unwanted effects, none serious). People with nerve problems, back surgery and some other conditions were left out.',
      {
        id: 'plan.balance-research',
        desc: '95% confidence interval 5 to 25; 9 non-serious adverse events',
      },
    ),
  balanceArticle: () =>
    msg(
      'The article behind this tool is more careful. Being able to run does not mean that it is harmless: it could be hard on joints and discs. Mind the load on joints, ligaments, tendons and muscles. Stretched ligaments and tendons, it says, do not recover as muscle does. Long-term effects are not known.',
      { id: 'plan.balance-article' },
    ),
};

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
        'Pain is over 3, up to 5, or your back is not as usual the next morning. Do not run for 2 days, then go back one step.',
        { id: 'monitor.not-yet.signs' },
      ),
  },
  'ask-clinician': {
    head: () =>
      msg('Stop and ask your clinician', { id: 'monitor.ask-clinician.head' }),
    signs: () =>
      msg(
        'Pain is over 5, or has not settled in 48 hours. You had to step back twice. It rises from week to week. You need painkillers to run.',
        { id: 'monitor.ask-clinician.signs' },
      ),
  },
  'doctor-today': {
    head: () => msg('Stop and get help', { id: 'monitor.doctor-today.head' }),
    signs: () =>
      msg('You have one of these warning signs.', {
        id: 'monitor.doctor-today.signs',
      }),
  },
};

/** Warning signs, by the care that they need. */
export const signWords = {
  all: () => msg('See the warning signs', { id: 'signs.all' }),
  now: () => msg('Get emergency help now for:', { id: 'signs.now' }),
  today: () => msg('Get medical advice today for:', { id: 'signs.today' }),
  soon: () => msg('See a doctor soon for:', { id: 'signs.soon' }),
};

/** What several answers wait for. */
const calmFirst = () =>
  msg(
    'Check again when your back has been calm for 4 weeks: pain 0 to 3 on most days, and not getting worse.',
    { id: 'wait.calm-first' },
  );
const walkFirst = () =>
  msg(
    'Check again when you can walk fast for 30 minutes, twice in one week, and your back is no worse the next morning.',
    { id: 'wait.walk-first' },
  );

/** What must change before somebody checks again, by the answer that decided. */
export const waitWords: Readonly<Partial<Record<OptionKey, () => string>>> = {
  'stage.under-6-weeks': () =>
    msg(
      'Check again 6 weeks after it began or last flared up, at the earliest. Until 12 weeks, a physio or doctor should agree before you run.',
      { id: 'wait.stage.under-6-weeks' },
    ),
  'stage.6-to-12-weeks': () =>
    msg(
      'Check again 12 weeks after it began or last flared up. A physio may say that you can start sooner.',
      { id: 'wait.stage.6-to-12-weeks' },
    ),
  'stage.unsure': () =>
    msg(
      'If you do not know when it began, count from today: check again in 12 weeks, or ask a physio sooner.',
      { id: 'wait.stage.unsure' },
    ),
  'calm.up-and-down': calmFirst,
  'calm.sore': calmFirst,
  'calm.unsure': calmFirst,
  'ready.walk-less': walkFirst,
  'ready.worse-next-day': walkFirst,
  'ready.unsure': walkFirst,
  'cleared.no': () =>
    msg('Ask a physio or doctor who knows your back if you can run.', {
      id: 'wait.cleared.no',
    }),
  'want.other-is-fine': () =>
    msg('If you find that you really miss running, answer again.', {
      id: 'wait.want.other-is-fine',
    }),
};

/** A day of the week as people write it, in a language. */
export const dayName = (
  day: DayId,
  locale: string,
  weekday: 'short' | 'long',
): string =>
  // 1 January 2024 was a Monday.
  new Intl.DateTimeFormat(locale, { weekday, timeZone: 'UTC' }).format(
    new Date(Date.UTC(2024, 0, 1 + dayIds.indexOf(day))),
  );
