/** Whole journeys, each a sentence: who, what comes out, how many questions. */
import { expect } from 'chai';
import { describe, it } from 'node:test';
import type { OutcomeId } from '../../src/logic/index.js';
import { ask, best } from './every-path.js';
import type { Given } from './every-path.js';

interface Journey {
  readonly who: string;
  /** What differs from the best answers. */
  readonly says: Given;
  readonly gets: OutcomeId;
  readonly after: number;
  /** Every reason shown, worst first. */
  readonly because: readonly string[];
  /** Everything that their clearance has settled. */
  readonly cleared?: readonly string[];
}

// prettier-ignore
const journeys: readonly Journey[] = [
  { who: 'Someone numb between the legs', says: { now: ['saddle'] },
    gets: 'emergency', after: 1, because: ['now.saddle'] },
  { who: 'Someone numb between the legs and unsure of another sign', says: { now: ['saddle', 'unsure'] },
    gets: 'emergency', after: 1, because: ['now.saddle', 'now.unsure'] },
  { who: 'Someone with three emergencies', says: { now: ['very-ill', 'bladder', 'both-legs'] },
    gets: 'emergency', after: 1, because: ['now.bladder', 'now.both-legs', 'now.very-ill'] },
  { who: 'Someone unsure about an emergency', says: { now: ['unsure'] },
    gets: 'doctor-today', after: 1, because: ['now.unsure'] },

  { who: 'Someone with a fever', says: { warning: ['fever'] },
    gets: 'doctor-today', after: 2, because: ['warning.fever'] },
  { who: 'Someone with a fever and unsure of another sign', says: { warning: ['fever', 'unsure'] },
    gets: 'doctor-today', after: 2, because: ['warning.fever', 'warning.unsure'] },
  { who: 'Someone whose back got worse after an injection', says: { warning: ['after-procedure'] },
    gets: 'doctor-today', after: 2, because: ['warning.after-procedure'] },
  { who: 'Someone unsure about a warning sign', says: { warning: ['unsure'] },
    gets: 'doctor-soon', after: 3, because: ['warning.unsure'] },
  { who: 'Someone unsure about a warning sign, with a cancer and new pain', says: { warning: ['unsure'], health: ['cancer-new-pain'] },
    gets: 'doctor-today', after: 3, because: ['health.cancer-new-pain', 'warning.unsure'] },
  { who: 'Someone with a cancer and new pain', says: { health: ['cancer-new-pain'] },
    gets: 'doctor-today', after: 3, because: ['health.cancer-new-pain'] },
  { who: 'Someone with chest pain on effort', says: { health: ['chest-effort'] },
    gets: 'doctor-soon', after: 3, because: ['health.chest-effort'] },

  { who: 'Someone who had cancer, and nobody has looked', says: { health: ['cancer'], cleared: 'no' },
    gets: 'doctor-soon', after: 9, because: ['health.cancer'] },
  { who: 'Someone who had cancer, looked at, but not with running in mind', says: { health: ['cancer'], cleared: 'checked' },
    gets: 'ask-clinician', after: 9, because: ['health.cancer'] },
  { who: 'Someone who had cancer and was told that running is fine', says: { health: ['cancer'], cleared: 'yes' },
    gets: 'yes-with-limits', after: 10, because: [], cleared: ['health.cancer'] },
  { who: 'Someone who had cancer and is unsure of another illness, not looked at', says: { health: ['cancer', 'unsure'], cleared: 'no' },
    gets: 'doctor-soon', after: 9, because: ['health.cancer', 'health.unsure'] },

  { who: 'Someone who hurts on coughing, and nobody has looked', says: { warning: ['cough'], cleared: 'no' },
    gets: 'doctor-today', after: 9, because: ['warning.cough'] },
  { who: 'Someone who hurts on coughing, looked at', says: { warning: ['cough'], cleared: 'checked' },
    gets: 'ask-clinician', after: 9, because: ['warning.cough'] },
  { who: 'Someone who hurts on coughing and was told that running is fine', says: { warning: ['cough'], cleared: 'yes' },
    gets: 'yes-with-limits', after: 10, because: [], cleared: ['warning.cough'] },
  { who: 'Someone sore who hurts on coughing, looked at', says: { warning: ['cough'], calm: 'sore', cleared: 'checked' },
    gets: 'ask-clinician', after: 9, because: ['warning.cough', 'calm.sore'] },
  { who: 'Someone sore who hurts on coughing and was told that running is fine', says: { warning: ['cough'], calm: 'sore', cleared: 'yes' },
    gets: 'ask-clinician', after: 9, because: ['warning.cough', 'calm.sore'] },
  { who: 'Someone getting worse who hurts on coughing, not looked at', says: { warning: ['cough'], calm: 'worse', cleared: 'no' },
    gets: 'doctor-today', after: 8, because: ['warning.cough', 'calm.worse'] },
  { who: 'Someone getting worse who hurts on coughing, looked at', says: { warning: ['cough'], calm: 'worse', cleared: 'checked' },
    gets: 'doctor-soon', after: 8, because: ['calm.worse', 'warning.cough'] },
  { who: 'Someone getting worse who hurts on coughing and was told that running is fine', says: { warning: ['cough'], calm: 'worse', cleared: 'yes' },
    gets: 'doctor-soon', after: 8, because: ['calm.worse', 'warning.cough'] },
  { who: 'Someone with chest pain on effort who hurts on coughing, not looked at', says: { warning: ['cough'], health: ['chest-effort'], cleared: 'no' },
    gets: 'doctor-today', after: 4, because: ['warning.cough', 'health.chest-effort'] },
  { who: 'Someone with new numbness in one leg, not looked at', says: { warning: ['leg-numb'], cleared: 'no' },
    gets: 'doctor-soon', after: 9, because: ['warning.leg-numb'] },
  { who: 'Someone stiff in the morning, looked at', says: { warning: ['morning-stiffness'], cleared: 'checked' },
    gets: 'ask-clinician', after: 9, because: ['warning.morning-stiffness'] },
  { who: 'Someone with a heart problem who was told that running is fine', says: { health: ['heart'], cleared: 'yes' },
    gets: 'yes-with-limits', after: 10, because: [], cleared: ['health.heart'] },
  { who: 'Someone over 60 with a new pain, not looked at', says: { 'about-you': ['older-new'], cleared: 'no' },
    gets: 'doctor-soon', after: 9, because: ['about-you.older-new'] },

  { who: 'Someone whose back began under 6 weeks ago', says: { stage: 'under-6-weeks' },
    gets: 'not-yet', after: 8, because: ['stage.under-6-weeks'] },
  { who: 'Someone with a slipped disc, under 6 weeks ago', says: { back: ['disc-or-nerve'], stage: 'under-6-weeks' },
    gets: 'ask-clinician', after: 8, because: ['back.disc-or-nerve', 'stage.under-6-weeks'] },
  { who: 'Someone under 6 weeks who hurts on coughing, looked at', says: { warning: ['cough'], stage: 'under-6-weeks', cleared: 'checked' },
    gets: 'ask-clinician', after: 9, because: ['warning.cough', 'stage.under-6-weeks'] },
  { who: 'Someone who does not know when it began', says: { stage: 'unsure' },
    gets: 'not-yet', after: 8, because: ['stage.unsure'] },
  { who: 'Someone at 6 to 12 weeks who was told that running is fine', says: { stage: '6-to-12-weeks', cleared: 'yes' },
    gets: 'yes-with-limits', after: 10, because: [], cleared: ['stage.6-to-12-weeks'] },
  { who: 'Someone at 6 to 12 weeks, not looked at', says: { stage: '6-to-12-weeks', cleared: 'no' },
    gets: 'not-yet', after: 9, because: ['stage.6-to-12-weeks'] },
  { who: 'Someone at 6 to 12 weeks, looked at, but not with running in mind', says: { stage: '6-to-12-weeks', cleared: 'checked' },
    gets: 'not-yet', after: 9, because: ['stage.6-to-12-weeks'] },
  { who: 'Someone sore at 6 to 12 weeks, whom no clearance could help', says: { stage: '6-to-12-weeks', calm: 'sore' },
    gets: 'not-yet', after: 8, because: ['stage.6-to-12-weeks', 'calm.sore'] },

  { who: 'Someone over 12 weeks, calm, who walks 30 minutes and enjoys running', says: {},
    gets: 'yes-with-limits', after: 9, because: [] },
  { who: 'Someone who runs already', says: { ready: 'run', talk: 'sentences' },
    gets: 'yes-with-limits', after: 10, because: [] },
  { who: 'A breathless runner, who only gets another plan', says: { ready: 'run', talk: 'words' },
    gets: 'yes-with-limits', after: 10, because: [] },

  { who: 'Someone with a slipped disc who was told that running is fine', says: { back: ['disc-or-nerve'], cleared: 'yes' },
    gets: 'yes-with-limits', after: 10, because: [], cleared: ['back.disc-or-nerve'] },
  { who: 'A runner with a slipped disc who was told that running is fine', says: { back: ['disc-or-nerve'], ready: 'run', cleared: 'yes', talk: 'unsure' },
    gets: 'yes-with-limits', after: 11, because: [], cleared: ['back.disc-or-nerve'] },
  { who: 'Someone with a slipped disc, looked at', says: { back: ['disc-or-nerve'], cleared: 'checked' },
    gets: 'ask-clinician', after: 9, because: ['back.disc-or-nerve'] },
  { who: 'Someone with a slipped disc, not looked at', says: { back: ['disc-or-nerve'], cleared: 'no' },
    gets: 'ask-clinician', after: 9, because: ['back.disc-or-nerve'] },
  { who: 'Someone with a slipped disc, cleared, for whom other exercise is fine', says: { back: ['disc-or-nerve'], cleared: 'yes', want: 'other-is-fine' },
    gets: 'not-yet', after: 10, because: ['want.other-is-fine'], cleared: ['back.disc-or-nerve'] },
  { who: 'Someone sore with a slipped disc, whom no clearance could help', says: { back: ['disc-or-nerve'], calm: 'sore' },
    gets: 'ask-clinician', after: 8, because: ['back.disc-or-nerve', 'calm.sore'] },
  { who: 'Someone with four things to clear, all cleared', says: { warning: ['upper-back'], 'about-you': ['postnatal'], back: ['surgery'], stage: '6-to-12-weeks', cleared: 'yes' },
    gets: 'yes-with-limits', after: 10, because: [], cleared: ['warning.upper-back', 'about-you.postnatal', 'back.surgery', 'stage.6-to-12-weeks'] },

  { who: 'Someone up and down', says: { calm: 'up-and-down' },
    gets: 'not-yet', after: 8, because: ['calm.up-and-down'] },
  { who: 'Someone sore who walks less than 30 minutes', says: { calm: 'sore', ready: 'walk-less' },
    gets: 'not-yet', after: 8, because: ['calm.sore', 'ready.walk-less'] },
  { who: 'Someone for whom other exercise is fine', says: { want: 'other-is-fine' },
    gets: 'not-yet', after: 9, because: ['want.other-is-fine'] },
  { who: 'A runner for whom other exercise is fine', says: { ready: 'run', want: 'other-is-fine' },
    gets: 'not-yet', after: 9, because: ['want.other-is-fine'] },
  { who: 'Someone very sore', says: { calm: 'very-sore' },
    gets: 'doctor-soon', after: 7, because: ['calm.very-sore'] },
  { who: 'Someone who can do very little', says: { ready: 'very-little' },
    gets: 'doctor-soon', after: 8, because: ['ready.very-little'] },

  { who: 'Someone with weak bones who was told that running is fine', says: { 'about-you': ['weak-bones'], cleared: 'yes' },
    gets: 'yes-with-limits', after: 10, because: [], cleared: ['about-you.weak-bones'] },
  { who: 'Someone with weak bones, under 6 weeks, whom no clearance could help', says: { 'about-you': ['weak-bones'], stage: 'under-6-weeks' },
    gets: 'doctor-soon', after: 6, because: ['about-you.weak-bones', 'stage.under-6-weeks'] },
  { who: 'Someone with weak bones, under 6 weeks, who hurts on coughing, cleared', says: { warning: ['cough'], 'about-you': ['weak-bones'], stage: 'under-6-weeks', cleared: 'yes' },
    gets: 'doctor-soon', after: 7, because: ['about-you.weak-bones', 'warning.cough', 'stage.under-6-weeks'] },
  { who: 'Someone with a slipped bone who does not know when it began', says: { back: ['stress-fracture-or-slip'], stage: 'unsure' },
    gets: 'doctor-soon', after: 6, because: ['back.stress-fracture-or-slip', 'stage.unsure'] },
  { who: 'Someone who broke a weak bone', says: { back: ['fragility'] },
    gets: 'ask-clinician', after: 8, because: ['back.fragility'] },
  { who: 'Someone who broke a weak bone under 6 weeks ago', says: { back: ['fragility'], stage: 'under-6-weeks' },
    gets: 'doctor-soon', after: 6, because: ['back.fragility', 'stage.under-6-weeks'] },

  { who: 'Someone under 18', says: { 'about-you': ['under18'] },
    gets: 'ask-clinician', after: 8, because: ['about-you.under18'] },
  { who: 'A child who is getting worse', says: { 'about-you': ['under18'], calm: 'worse' },
    gets: 'doctor-soon', after: 7, because: ['calm.worse', 'about-you.under18'] },
  { who: 'A pregnant woman, whatever was said to her', says: { 'about-you': ['pregnancy'], cleared: 'yes' },
    gets: 'ask-clinician', after: 8, because: ['about-you.pregnancy'] },
  { who: 'A pregnant woman who hurts on coughing, cleared', says: { warning: ['cough'], 'about-you': ['pregnancy'], cleared: 'yes' },
    gets: 'ask-clinician', after: 9, because: ['warning.cough', 'about-you.pregnancy'] },
  { who: 'A mother of a child of six months who was told that running is fine', says: { 'about-you': ['postnatal'], cleared: 'yes' },
    gets: 'yes-with-limits', after: 10, because: [], cleared: ['about-you.postnatal'] },
];

const keys = (items: readonly { question: string; option: string }[]) =>
  items.map(({ question, option }) => `${question}.${option}`);

describe('journeys', () => {
  for (const { who, says, gets, after, because, cleared } of journeys)
    it(`${who}: ${gets}, after ${String(after)} questions`, () => {
      const result = ask({ ...best, ...says });
      expect(result.outcome).to.equal(gets);
      expect(result.asked).to.have.lengthOf(after);
      expect(keys(result.reasons)).to.deep.equal(because);
      expect(keys(result.cleared)).to.deep.equal(cleared ?? []);
    });
});
