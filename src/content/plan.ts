/**
 * The words of the plan: where to begin, the limits, the steps, the talk test,
 * and what is known.
 *
 * The article's caution and what research found stand side by side, so that
 * neither frightens nor promises.
 */
import { msg, str } from '@lit/localize';
import type { Start } from '../logic/plan.js';

export const startWords: Readonly<
  Record<Start, { head: () => string; text: () => string }>
> = {
  'step-0': {
    head: () => msg('You begin with walking', { id: 'start.step-0.head' }),
    text: () =>
      msg(
        'First take two brisk walks of 30 minutes in one week. If your back is no worse the next morning, do the checks in “How to begin”, then step 1.',
        { id: 'start.step-0.text' },
      ),
  },
  'slow-down': {
    head: () =>
      msg('You begin with a slower pace', { id: 'start.slow-down.head' }),
    text: () =>
      msg(
        'Slow down until you can talk in full sentences. Then run no longer than your longest run in the last 30 days. If you cannot talk, even at your slowest, begin with step 1.',
        { id: 'start.slow-down.text' },
      ),
  },
  'easy-pace': {
    head: () =>
      msg('You can keep your easy pace', { id: 'start.easy-pace.head' }),
    text: () =>
      msg(
        'For now, run no longer than your longest run in the last 30 days. If your back gets worse, do not run for 2 days, then begin with step 1.',
        { id: 'start.easy-pace.text' },
      ),
  },
};

export const planWords = {
  limits: () => msg('Your limits', { id: 'plan.limits' }),
  atMostOne: () => msg('At most 1 run a week.', { id: 'plan.at-most-one' }),
  atMostTwo: () =>
    msg('At most 2 runs a week, never on two days in a row.', {
      id: 'plan.at-most-two',
    }),
  oneAtFirst: () =>
    msg('Begin with 1 run a week. Go to 2 after 4 weeks of good runs.', {
      id: 'plan.one-at-first',
    }),
  moreLowImpact: () =>
    msg('Always more low-impact exercise than running.', {
      id: 'plan.more-low-impact',
    }),
  noLonger: () =>
    msg(
      'If you keep your own pace: later, no run more than 10% longer than your longest in the last 30 days.',
      { id: 'plan.no-longer' },
    ),
  ground: () => msg('Run on flat, even ground.', { id: 'plan.ground' }),
  theirPlanFirst: () =>
    msg('If a physio or doctor gave you a plan, follow that one.', {
      id: 'plan.their-plan-first',
    }),
  cleared: () =>
    msg('A physio or doctor said that you can run. Their advice comes first.', {
      id: 'plan.cleared',
    }),
  clearedItems: () =>
    msg('They said yes to running with:', {
      id: 'plan.cleared-items',
      desc: 'A physio or doctor did. Followed by a list of conditions',
    }),
  whenToStop: () => msg('When to stop', { id: 'plan.when-to-stop' }),
  stop: () =>
    msg(
      'Stop and ask your physio or doctor if pain goes over 5 out of 10, or has not settled in 48 hours. Get help for any warning sign.',
      { id: 'plan.stop' },
    ),
  personal: () =>
    msg(
      'The point where running stops feeling good or safe is your own. Listen to your body, stop there, and ask someone who knows your back.',
      { id: 'plan.personal' },
    ),

  start: () => msg('How to begin', { id: 'plan.start' }),
  stepsFrom: (count: number) =>
    msg(str`${count} steps, you begin at 0`, { id: 'plan.steps-from' }),
  steps: () => msg('The steps', { id: 'plan.steps' }),
  stepsLater: () =>
    msg('The steps, if your back gets worse', {
      id: 'plan.steps-later',
      desc: 'For somebody who runs at a pace of their own until then',
    }),
  stepZero: () =>
    msg('Two brisk walks of 30 minutes in one week', {
      id: 'plan.step-zero',
      desc: 'The step before the first with running',
    }),
  stepsIntro: () =>
    msg(
      'Small steps are a good way to begin. Walk for 5 minutes before and after.',
      { id: 'plan.steps-intro' },
    ),
  stepsPicture: () =>
    msg('Filled parts are running, striped parts are walking.', {
      id: 'plan.steps-picture',
    }),
  stepText: (repeats: number, run: string, walk: string) =>
    msg(str`${repeats} × run ${run}, walk ${walk}`, {
      id: 'plan.step-text',
      desc: '8 × run 30 sec, walk 2 min',
    }),
  lastStep: (run: string) =>
    msg(str`Run ${run} without a walk`, { id: 'plan.last-step' }),
  here: () =>
    msg('You begin here', { id: 'plan.here', desc: 'Beside one of the steps' }),
  moveOn: () =>
    msg(
      'Move on after at least 2 good runs at a step, and only if you stay well. It takes 12 to 24 weeks in all.',
      { id: 'plan.move-on' },
    ),
  stepBack: () =>
    msg(
      'If a run does not go well, see “While you run, and the next morning”.',
      {
        id: 'plan.step-back',
      },
    ),

  checks: () => msg('Before the first run of this plan', { id: 'plan.checks' }),
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
  checksFail: () =>
    msg(
      'If one of them does not go well, wait 2 weeks and try again. If it does not go well twice, ask a physio.',
      { id: 'plan.checks-fail' },
    ),

  talk: () => msg('The talk test', { id: 'plan.talk' }),
  talkText: () =>
    msg(
      'The talk test: if you can chat while you exercise, the pace is right. At your old running pace, or at any running pace, you will likely find that hard.',
      { id: 'plan.talk-text' },
    ),
  talkFail: () =>
    msg(
      'If you cannot talk, slow down or walk until you can. If running at all is too hard, choose low-impact exercise.',
      { id: 'plan.talk-fail' },
    ),

  balance: () => msg('What is known, and what is not', { id: 'plan.balance' }),
  balanceResearch: () =>
    msg(
      'Research does not show that easy running harms most backs. In one small trial, a run-walk plan suited adults with long-term back pain, and helped a little. It left out people with nerve problems, back surgery and other conditions.',
      { id: 'plan.balance-research' },
    ),
  balanceArticle: () =>
    msg(
      'The article behind this tool is more careful. Being able to run does not mean that it is harmless: it could be hard on joints and discs. Be aware of the load on joints, ligaments, tendons and muscles. Stretched ligaments and tendons, it says, do not recover as muscle does. Nobody knows the long-term effects.',
      { id: 'plan.balance-article' },
    ),
};
