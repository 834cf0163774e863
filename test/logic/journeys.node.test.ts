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
}

// prettier-ignore
const journeys: readonly Journey[] = [
  { who: 'Someone numb between the legs', says: { now: ['saddle'] },
    gets: 'emergency', after: 1, because: ['now.saddle'] },
  { who: 'Someone with three emergencies', says: { now: ['very-ill', 'bladder', 'both-legs'] },
    gets: 'emergency', after: 1, because: ['now.bladder', 'now.both-legs', 'now.very-ill'] },
  { who: 'Someone unsure about an emergency', says: { now: ['unsure'] },
    gets: 'doctor-today', after: 1, because: ['now.unsure'] },
  { who: 'Someone with a fever', says: { warning: ['fever'] },
    gets: 'doctor-today', after: 2, because: ['warning.fever'] },
  { who: 'Someone with a fever and stiff mornings', says: { warning: ['morning-stiffness', 'fever'] },
    gets: 'doctor-today', after: 2, because: ['warning.fever', 'warning.morning-stiffness'] },
  { who: 'Someone with stiff mornings', says: { warning: ['morning-stiffness'] },
    gets: 'doctor-soon', after: 2, because: ['warning.morning-stiffness'] },
  { who: 'Someone unsure about a warning sign', says: { warning: ['unsure'] },
    gets: 'doctor-soon', after: 2, because: ['warning.unsure'] },
  { who: 'Someone who had cancer', says: { health: ['cancer'] },
    gets: 'doctor-soon', after: 3, because: ['health.cancer'] },
  { who: 'A pregnant woman with a heart problem', says: { health: ['pregnancy', 'heart'] },
    gets: 'doctor-soon', after: 3, because: ['health.heart', 'health.pregnancy'] },
  { who: 'Someone with weak bones and a new flare-up', says: { health: ['weak-bones'], stage: 'under-6-weeks' },
    gets: 'doctor-soon', after: 5, because: ['health.weak-bones', 'stage.under-6-weeks'] },
  { who: 'Someone with weak bones who does not know when it began', says: { health: ['weak-bones'], stage: 'unsure' },
    gets: 'doctor-soon', after: 5, because: ['health.weak-bones', 'stage.unsure'] },
  { who: 'Someone very sore', says: { calm: 'very-sore' },
    gets: 'doctor-soon', after: 6, because: ['calm.very-sore'] },
  { who: 'A child who is getting worse', says: { health: ['under18'], calm: 'worse' },
    gets: 'doctor-soon', after: 6, because: ['calm.worse', 'health.under18'] },
  { who: 'A child who can hardly walk', says: { health: ['under18'], ready: 'very-little' },
    gets: 'doctor-soon', after: 7, because: ['ready.very-little', 'health.under18'] },
  { who: 'Someone under 18', says: { health: ['under18'] },
    gets: 'ask-clinician', after: 7, because: ['health.under18'] },
  { who: 'Someone under 18 who says that running was agreed', says: { health: ['under18'], cleared: 'yes' },
    gets: 'ask-clinician', after: 7, because: ['health.under18'] },
  { who: 'Someone who broke a weak bone in the back', says: { back: ['fragility'] },
    gets: 'ask-clinician', after: 7, because: ['back.fragility'] },
  { who: 'Someone with a disc and a start under 6 weeks ago', says: { back: ['disc-or-nerve'], stage: 'under-6-weeks' },
    gets: 'ask-clinician', after: 7, because: ['back.disc-or-nerve', 'stage.under-6-weeks'] },
  { who: 'The same, who says that running was agreed', says: { back: ['disc-or-nerve'], stage: 'under-6-weeks', cleared: 'yes' },
    gets: 'ask-clinician', after: 7, because: ['back.disc-or-nerve', 'stage.under-6-weeks'] },
  { who: 'Someone with a disc, over 12 weeks, not cleared', says: { back: ['disc-or-nerve'], cleared: 'no' },
    gets: 'ask-clinician', after: 8, because: ['back.disc-or-nerve', 'cleared.no'] },
  { who: 'Someone with a disc, 6 to 12 weeks, not cleared', says: { back: ['disc-or-nerve'], stage: '6-to-12-weeks', cleared: 'no' },
    gets: 'ask-clinician', after: 8, because: ['back.disc-or-nerve', 'cleared.no', 'stage.6-to-12-weeks'] },
  // R6 taken at its word: clearance counts only when all else ranks 0.
  { who: 'Someone with a disc, cleared, for whom other exercise is fine', says: { back: ['disc-or-nerve'], cleared: 'yes', want: 'other-is-fine' },
    gets: 'ask-clinician', after: 9, because: ['back.disc-or-nerve', 'want.other-is-fine'] },
  { who: 'Someone with a start under 6 weeks ago, all else fine', says: { stage: 'under-6-weeks' },
    gets: 'not-yet', after: 7, because: ['stage.under-6-weeks'] },
  { who: 'Someone who does not know when it began', says: { stage: 'unsure' },
    gets: 'not-yet', after: 7, because: ['stage.unsure'] },
  { who: 'Someone up and down', says: { calm: 'up-and-down' },
    gets: 'not-yet', after: 7, because: ['calm.up-and-down'] },
  { who: 'Someone sore who walks less than 30 minutes', says: { calm: 'sore', ready: 'walk-less' },
    gets: 'not-yet', after: 7, because: ['calm.sore', 'ready.walk-less'] },
  { who: 'A runner who is worse the next day', says: { ready: 'worse-next-day' },
    gets: 'not-yet', after: 7, because: ['ready.worse-next-day'] },
  { who: 'Someone at 6 to 12 weeks, not cleared', says: { stage: '6-to-12-weeks', cleared: 'no' },
    gets: 'not-yet', after: 8, because: ['stage.6-to-12-weeks', 'cleared.no'] },
  { who: 'Someone for whom other exercise is fine', says: { want: 'other-is-fine' },
    gets: 'not-yet', after: 8, because: ['want.other-is-fine'] },
  { who: 'A runner for whom other exercise is fine', says: { ready: 'run', want: 'other-is-fine' },
    gets: 'not-yet', after: 8, because: ['want.other-is-fine'] },
  { who: 'Someone over 12 weeks, calm, who walks 30 minutes and enjoys running', says: {},
    gets: 'yes-with-limits', after: 8, because: [] },
  { who: 'Someone at 6 to 12 weeks, cleared', says: { stage: '6-to-12-weeks', cleared: 'yes' },
    gets: 'yes-with-limits', after: 9, because: [] },
  { who: 'Someone with a disc, over 12 weeks, cleared', says: { back: ['disc-or-nerve'], cleared: 'yes' },
    gets: 'yes-with-limits', after: 9, because: [] },
  { who: 'Someone with weak bones, stable, cleared', says: { health: ['weak-bones'], cleared: 'yes' },
    gets: 'yes-with-limits', after: 9, because: [] },
  { who: 'Someone unsure about the diagnosis, cleared', says: { back: ['unsure'], cleared: 'yes' },
    gets: 'yes-with-limits', after: 9, because: [] },
  { who: 'Someone with three things to clear, all cleared', says: { health: ['pregnancy'], back: ['surgery', 'inflammatory'], cleared: 'yes' },
    gets: 'yes-with-limits', after: 9, because: [] },
  { who: 'Someone already running, calm, who enjoys it', says: { ready: 'run', talk: 'sentences' },
    gets: 'yes-with-limits', after: 9, because: [] },
  { who: 'A breathless runner, who only gets another plan', says: { ready: 'run', talk: 'words' },
    gets: 'yes-with-limits', after: 9, because: [] },
  { who: 'A runner with a disc, cleared', says: { back: ['disc-or-nerve'], ready: 'run', cleared: 'yes', talk: 'unsure' },
    gets: 'yes-with-limits', after: 10, because: [] },
];

describe('journeys', () => {
  for (const { who, says, gets, after, because } of journeys)
    it(`${who}: ${gets}, after ${String(after)} questions`, () => {
      const { outcome, asked, reasons } = ask({ ...best, ...says });
      expect(outcome).to.equal(gets);
      expect(asked).to.have.lengthOf(after);
      expect(
        reasons.map(({ question, option }) => `${question}.${option}`),
      ).to.deep.equal(because);
      for (const { question, option, sources } of reasons)
        expect(sources, `${question}.${option}`).not.to.have.lengthOf(0);
    });
});
