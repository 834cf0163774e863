/**
 * An answer as the visitor would say it to a doctor or nurse, where the words
 * of the option do not stand alone: those of a choice of one, and doubts.
 */
import { msg, str } from '@lit/localize';
import type { OptionKey } from '../logic/flow.js';
import { optionWords } from './questions.js';

const unsureOfSigns = () =>
  msg('I am not sure if I have one of the warning signs on the list', {
    id: 'said.unsure-of-signs',
    desc: 'A visitor to a doctor, about a list of symptoms',
  });

const asSaid: ReadonlyMap<OptionKey, () => string> = new Map([
  ['now.unsure', unsureOfSigns],
  ['warning.unsure', unsureOfSigns],
  [
    'health.unsure',
    () =>
      msg(
        'I am not sure about one of these: cancer, infections, chest pain, heart, other illness',
        { id: 'said.health.unsure' },
      ),
  ],
  [
    'about-you.unsure',
    () =>
      msg(
        'I am not sure about one of these: age, weak bones, pregnancy, birth',
        {
          id: 'said.about-you.unsure',
        },
      ),
  ],
  [
    'back.unsure',
    () =>
      msg(
        'I was told something else about my back, or I do not know what it was',
        { id: 'said.back.unsure' },
      ),
  ],
  [
    'stage.6-to-12-weeks',
    () =>
      msg('My back problem started, or last flared up, 6 to 12 weeks ago', {
        id: 'said.stage.6-to-12-weeks',
      }),
  ],
  [
    'calm.worse',
    () =>
      msg('My back is getting worse week by week', { id: 'said.calm.worse' }),
  ],
  [
    'calm.very-sore',
    () =>
      msg(
        'My back is very sore: pain is 7 to 10 out of 10, or too bad to sleep or think',
        { id: 'said.calm.very-sore' },
      ),
  ],
]);

/**
 * Options that hold one thing only. Whoever ticked any other may have one of
 * its things, and must not be made to claim them all.
 */
const single: ReadonlySet<OptionKey> = new Set<OptionKey>([
  'now.injury',
  'warning.weight',
  'warning.one-leg',
  'warning.upper-back',
  'warning.cough',
  'warning.morning-stiffness',
  'health.cancer',
  'about-you.older-new',
  'about-you.under18',
  'back.inflammatory',
  'ready.very-little',
]);

/** An answer that stands alone, away from its question. */
export const ownWords = (key: OptionKey): string =>
  (asSaid.get(key) ?? optionWords[key])();

/** What a visitor can read out to a doctor or nurse. */
export function saidWords(key: OptionKey): string {
  const answer = ownWords(key);
  return asSaid.has(key) || single.has(key)
    ? answer
    : msg(str`At least one of: ${answer}`, {
        id: 'said.at-least-one',
        desc: 'Before an answer that names several things, of which somebody may have one. The answer begins with a capital letter',
      });
}
