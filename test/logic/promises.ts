/**
 * What every path must keep, whatever was ticked. Each promise is judged by
 * the hand-copied model and by the rules as they were read a second time.
 */
import { model, outcomes } from '../support/model.js';
import type { ModelOption } from '../support/model.js';
import { verdict, weights } from '../support/oracle.js';
import { ask, has } from './every-path.js';
import type { Chosen, Given, Path } from './every-path.js';

const emergencies = [
  ...['saddle', 'bladder', 'bowel', 'sexual', 'both-legs', 'weak-leg'],
  ...['injury', 'chest-tummy', 'very-ill'],
];
let turn = 0;
const neverYes = (a: Given) =>
  has(a, 'about-you', 'under18', 'pregnancy') || has(a, 'back', 'fragility');
const anyClearable = (choices: readonly Chosen[]) =>
  choices.some(({ option }) => option.clearable);
const unsure = (choices: readonly Chosen[]) =>
  choices.filter(
    // How somebody talks while running changes nothing but the plan.
    ({ question, option }) => option.id === 'unsure' && question !== 'talk',
  );

/** Each promise, and what breaks it: true for a path that does. */
export const promises: Readonly<Record<string, (path: Path) => boolean>> = {
  'the rules, read a second time, ask the same and come to the same': ({
    answers,
    result,
  }) => {
    const { asked, outcome } = verdict(answers);
    return outcome !== result.outcome || asked.join() !== result.asked.join();
  },
  'what was asked is what was answered, in the order of the model': ({
    answers,
    result,
  }) => result.asked.join() !== Object.keys(answers).join(),

  'I1: any emergency item gives emergency, whatever else': ({ answers }) => {
    // Each path with one of the nine, by turns.
    turn = (turn + 1) % emergencies.length;
    const item = emergencies[turn] ?? '';
    return (
      ask({ ...answers, now: [item] }).outcome !== 'emergency' ||
      ask({ ...answers, now: ['none', 'unsure', item] }).outcome !== 'emergency'
    );
  },
  'I2: no emergency without an emergency item': ({ answers, rank }) =>
    rank === 5 && !has(answers, 'now', ...emergencies),
  'I3: unsure about an emergency gives at least doctor-today': ({ answers }) =>
    !['doctor-today', 'emergency'].includes(
      ask({ ...answers, now: ['unsure'] }).outcome ?? '',
    ),
  'I6: under 6 weeks or unsure when it began is never yes': ({
    answers,
    rank,
  }) => rank === 0 && has(answers, 'stage', 'under-6-weeks', 'unsure'),
  'I7: 6 to 12 weeks is yes only if cleared': ({ answers, rank }) =>
    rank === 0 &&
    has(answers, 'stage', '6-to-12-weeks') &&
    !has(answers, 'cleared', 'yes'),
  'I8: any clearable item is yes only if cleared is yes': ({
    answers,
    choices,
    rank,
  }) => rank === 0 && anyClearable(choices) && !has(answers, 'cleared', 'yes'),
  'I9: under 18, pregnancy or a fragility fracture is never yes': ({
    answers,
    rank,
  }) => rank === 0 && neverYes(answers),
  'what the model marks neverYes is never yes': ({ choices, rank }) =>
    rank === 0 && choices.some(({ option }) => option.neverYes),
  'I10: yes only with calm, run or walk30, and enjoy': ({ answers, rank }) =>
    rank === 0 &&
    !(
      has(answers, 'calm', 'calm') &&
      has(answers, 'ready', 'run', 'walk30') &&
      has(answers, 'want', 'enjoy')
    ),
  'I11: unsure is never yes, unless it is clearable and was cleared': ({
    answers,
    choices,
    rank,
  }) =>
    rank === 0 &&
    unsure(choices).some(
      ({ option }) => !option.clearable || !has(answers, 'cleared', 'yes'),
    ),
  'I12: asking stops early only if nothing unasked can raise the rank': ({
    answers,
    rank,
  }) => model.some(({ id, worst }) => !(id in answers) && worst > rank),
  'I13: answers that are no longer on the path have no effect': ({
    answers,
    result,
  }) => {
    const littered = ask({ ...litter, ...answers });
    return (
      littered.outcome !== result.outcome ||
      littered.asked.join() !== result.asked.join() ||
      littered.reasons.length !== result.reasons.length
    );
  },
  'reasons are all that ranks 1 or above, worst first, with their sources': ({
    answers,
    choices,
    result,
  }) => {
    const due = choices
      .map((one) => ({ one, rank: rankBeside(one, answers) }))
      .filter(({ rank }) => rank > 0)
      .sort((one, other) => other.rank - one.rank);
    return (
      due.length !== result.reasons.length ||
      result.reasons.some(({ question, option, outcome, sources }, nth) => {
        const { one, rank } = due[nth] ?? {};
        return (
          question !== one?.question ||
          option !== one.option.id ||
          outcome !== outcomes[rank ?? 0] ||
          sources.join(' ') !== one.option.sources
        );
      })
    );
  },
  'what was cleared is named item by item, and is no reason any more': ({
    answers,
    choices,
    result: { cleared },
  }) => {
    const due = choices.filter(
      (one) => one.option.clearable && rankBeside(one, answers) === 0,
    );
    return (
      due.length !== cleared.length ||
      cleared.some(
        ({ question, option }, nth) =>
          question !== due[nth]?.question || option !== due[nth].option.id,
      )
    );
  },
  'I21: cleared is asked exactly when it matters': ({ answers }) => {
    const { firm, clearable } = weights(answers);
    const matters = firm > 0 ? clearable > Math.max(firm, 2) : clearable > 0;
    return 'cleared' in answers !== matters;
  },
};

/** How one answer ranks beside the others, by the model. */
function rankBeside({ option }: Chosen, answers: Given): number {
  const { rank, raised } = option;
  if (raised && has(answers, 'stage', 'under-6-weeks', 'unsure')) return 3;
  if (!option.clearable) return rank;
  const said = answers['cleared'];
  if (said === 'yes' && weights(answers).firm === 0) return 0;
  return said === 'yes' || said === 'checked' ? Math.min(rank, 2) : rank;
}

/** An answer to everything, such as could be left over: here, the worst. */
const litter: Given = {
  now: ['saddle'],
  warning: ['fever', 'cough'],
  health: ['cancer-new-pain', 'heart'],
  'about-you': ['under18', 'older-new'],
  back: ['fragility', 'surgery'],
  stage: 'under-6-weeks',
  calm: 'very-sore',
  ready: 'very-little',
  cleared: 'no',
  want: 'other-is-fine',
  talk: 'unsure',
};

/** Beyond doubt the worse of two options of one question. */
export function isWorse(
  question: string,
  milder: ModelOption,
  worse: ModelOption,
): boolean {
  if (question === 'cleared') {
    const order = ['yes', 'checked', 'no'];
    return order.indexOf(worse.id) > order.indexOf(milder.id);
  }
  if (milder.rank === 0) return worse.rank > 0;
  return (
    worse !== milder &&
    worse.rank >= milder.rank &&
    // What a physio or doctor can settle may end milder than what stands.
    (!worse.clearable || milder.clearable === true) &&
    // A rank raised by a recent start is 3, and nothing settles it.
    (!milder.raised ||
      worse.raised === true ||
      (worse.rank >= 3 && !worse.clearable))
  );
}
