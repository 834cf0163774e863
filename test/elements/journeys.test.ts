/** Whole journeys through the real interface, each a sentence. */
import { expect } from '@open-wc/testing';
import { words } from '../../src/content/interface.js';
import { betterChoice, outcomeWords } from '../../src/content/outcomes.js';
import { questionWords } from '../../src/content/questions.js';
import type { OutcomeId } from '../../src/logic/index.js';
import { open, waysTo } from '../support/harness.js';
import type { Given } from '../support/harness.js';
import { model } from '../support/model.js';

interface Journey {
  readonly who: string;
  /** What differs from the best answers. */
  readonly says: Given;
  readonly gets: OutcomeId;
  /** The number of questions. */
  readonly after: number;
}

// prettier-ignore
const journeys: readonly Journey[] = [
  { who: 'Someone numb between the legs', says: { now: ['saddle'] }, gets: 'emergency', after: 1 },
  { who: 'The same, unsure of another sign', says: { now: ['saddle', 'unsure'] }, gets: 'emergency', after: 1 },
  { who: 'Someone unsure about an emergency', says: { now: ['unsure'] }, gets: 'doctor-today', after: 1 },
  { who: 'Someone with a fever', says: { warning: ['fever'] }, gets: 'doctor-today', after: 2 },
  { who: 'The same, unsure of another sign', says: { warning: ['fever', 'unsure'] }, gets: 'doctor-today', after: 2 },
  { who: 'Someone with a cancer and new pain', says: { health: ['cancer-new-pain'] }, gets: 'doctor-today', after: 3 },
  { who: 'Someone with chest pain on effort', says: { health: ['chest-effort'] }, gets: 'doctor-soon', after: 3 },

  { who: 'Someone who had cancer, not looked at', says: { health: ['cancer'], cleared: ['no'] }, gets: 'doctor-soon', after: 9 },
  { who: 'Someone who had cancer, looked at', says: { health: ['cancer'], cleared: ['checked'] }, gets: 'ask-clinician', after: 9 },
  { who: 'Someone who had cancer, cleared', says: { health: ['cancer'] }, gets: 'yes-with-limits', after: 10 },
  { who: 'Someone who had cancer and is unsure of more, not looked at', says: { health: ['cancer', 'unsure'], cleared: ['no'] }, gets: 'doctor-soon', after: 9 },

  { who: 'Someone who hurts on coughing, not looked at', says: { warning: ['cough'], cleared: ['no'] }, gets: 'doctor-today', after: 9 },
  { who: 'Someone who hurts on coughing, looked at', says: { warning: ['cough'], cleared: ['checked'] }, gets: 'ask-clinician', after: 9 },
  { who: 'Someone who hurts on coughing, cleared', says: { warning: ['cough'] }, gets: 'yes-with-limits', after: 10 },
  { who: 'Someone sore who hurts on coughing, looked at', says: { warning: ['cough'], calm: ['sore'], cleared: ['checked'] }, gets: 'ask-clinician', after: 9 },
  { who: 'Someone getting worse who hurts on coughing, not looked at', says: { warning: ['cough'], calm: ['worse'], cleared: ['no'] }, gets: 'doctor-today', after: 8 },
  { who: 'The same, looked at', says: { warning: ['cough'], calm: ['worse'], cleared: ['checked'] }, gets: 'doctor-soon', after: 8 },
  { who: 'The same, cleared', says: { warning: ['cough'], calm: ['worse'] }, gets: 'doctor-soon', after: 8 },

  { who: 'Someone with a start under 6 weeks ago', says: { stage: ['under-6-weeks'] }, gets: 'not-yet', after: 8 },
  { who: 'The same with a disc, whom no clearance could help', says: { stage: ['under-6-weeks'], back: ['disc-or-nerve'] }, gets: 'ask-clinician', after: 8 },
  { who: 'The same who hurts on coughing, looked at', says: { stage: ['under-6-weeks'], warning: ['cough'], cleared: ['checked'] }, gets: 'ask-clinician', after: 9 },
  { who: 'Someone at 6 to 12 weeks, cleared', says: { stage: ['6-to-12-weeks'] }, gets: 'yes-with-limits', after: 10 },
  { who: 'Someone at 6 to 12 weeks, not cleared', says: { stage: ['6-to-12-weeks'], cleared: ['no'] }, gets: 'not-yet', after: 9 },
  { who: 'Someone at 6 to 12 weeks, only looked at', says: { stage: ['6-to-12-weeks'], cleared: ['checked'] }, gets: 'not-yet', after: 9 },

  { who: 'Someone over 12 weeks, calm, who walks 30 minutes and enjoys running', says: {}, gets: 'yes-with-limits', after: 9 },
  { who: 'Someone who already runs', says: { ready: ['run'] }, gets: 'yes-with-limits', after: 10 },
  { who: 'Someone with a disc, cleared', says: { back: ['disc-or-nerve'] }, gets: 'yes-with-limits', after: 10 },
  { who: 'Someone with a disc, only looked at', says: { back: ['disc-or-nerve'], cleared: ['checked'] }, gets: 'ask-clinician', after: 9 },
  { who: 'Someone with a disc, not looked at', says: { back: ['disc-or-nerve'], cleared: ['no'] }, gets: 'ask-clinician', after: 9 },
  { who: 'Someone with a disc, cleared, for whom other exercise is fine', says: { back: ['disc-or-nerve'], want: ['other-is-fine'] }, gets: 'not-yet', after: 10 },
  { who: 'Someone sore with a disc, whom no clearance could help', says: { back: ['disc-or-nerve'], calm: ['sore'] }, gets: 'ask-clinician', after: 8 },

  { who: 'Someone up and down', says: { calm: ['up-and-down'] }, gets: 'not-yet', after: 8 },
  { who: 'Someone for whom other exercise is fine', says: { want: ['other-is-fine'] }, gets: 'not-yet', after: 9 },
  { who: 'Someone with weak bones, cleared', says: { 'about-you': ['weak-bones'] }, gets: 'yes-with-limits', after: 10 },
  { who: 'Someone with weak bones and a start under 6 weeks ago', says: { 'about-you': ['weak-bones'], stage: ['under-6-weeks'] }, gets: 'doctor-soon', after: 6 },
  { who: 'Someone who broke a weak bone', says: { back: ['fragility'] }, gets: 'ask-clinician', after: 8 },
  { who: 'The same, under 6 weeks ago', says: { back: ['fragility'], stage: ['under-6-weeks'] }, gets: 'doctor-soon', after: 6 },
  { who: 'Someone very sore', says: { calm: ['very-sore'] }, gets: 'doctor-soon', after: 7 },
  { who: 'Someone under 18', says: { 'about-you': ['under18'] }, gets: 'ask-clinician', after: 8 },
  { who: 'A pregnant woman, whatever was said to her', says: { 'about-you': ['pregnancy'] }, gets: 'ask-clinician', after: 8 },
  { who: 'A mother of a child of six months, cleared', says: { 'about-you': ['postnatal'] }, gets: 'yes-with-limits', after: 10 },
  { who: 'Someone with new numbness in one leg, not looked at', says: { warning: ['leg-numb'], cleared: ['no'] }, gets: 'doctor-soon', after: 9 },
];

describe('journeys through the checker', () => {
  for (const { who, says, gets, after } of journeys)
    it(`${who}: ${gets}, after ${String(after)} questions`, () => {
      const visitor = open();
      expect(visitor.answerAll(says)).to.have.lengthOf(after);
      expect(visitor.outcome()).to.equal(gets);
      const { headline, urgency } = outcomeWords[gets];
      expect(visitor.text('[part~=outcome]')).to.include(
        says.want ? betterChoice.headline() : headline(),
      );
      // How urgent it is comes in words, before anything else.
      expect(visitor.text('[part~=outcome]')).to.match(
        new RegExp(`^${urgency()} ?:`),
      );
    });
});

describe('the start', () => {
  it('shows the title, what this is, and the first question at once', () => {
    const visitor = open();
    expect(visitor.question()).to.equal('now');
    for (const text of [
      words.title(),
      words.intro(),
      words.introFacts(),
      words.introPrivacy(),
      words.introEmergency(words.callLocal()),
    ])
      expect(visitor.text()).to.include(text);
  });

  it('has nowhere to go back to', () => {
    expect(open().all('[part=back]')).to.be.empty;
  });
});

const legends: Readonly<Record<string, () => string>> = Object.fromEntries(
  Object.entries(questionWords).map(([id, { legend }]) => [id, legend]),
);

describe('a screen', () => {
  it('holds one question, in order, and no outcome', () => {
    const visitor = open();
    const longest: Given = { back: ['disc-or-nerve'], ready: ['run'] };
    for (const { id, type, options } of model) {
      expect(visitor.question()).to.equal(id);
      expect(visitor.outcome(), id).to.equal(undefined);
      expect(visitor.all('form'), id).to.have.lengthOf(1);
      expect(visitor.all('[part=question]'), id).to.have.lengthOf(1);
      expect(visitor.text('legend')).to.equal(legends[id]?.());
      expect(visitor.options()).to.deep.equal(options.map((one) => one.id));
      expect(visitor.all(`input[type=${type}][name=${id}]`)).to.have.lengthOf(
        options.length,
      );
      visitor.answerNext(longest);
    }
    expect(visitor.outcome()).to.equal('yes-with-limits');
  });

  it('says what this is once only', () => {
    const visitor = open();
    visitor.answer('now', 'none');
    expect(visitor.text()).not.to.include(words.intro());
  });

  for (const [outcome, says] of Object.entries(waysTo))
    it(`of the outcome ${outcome} asks nothing more`, () => {
      const visitor = open();
      visitor.answerAll(says);
      expect(visitor.outcome()).to.equal(outcome);
      expect(visitor.question()).to.equal(undefined);
      expect(visitor.all('[part=continue], [part=back]')).to.be.empty;
      // Which outcome it is, no style sheet of the page can tell.
      const parts = visitor.all('[part]').map(({ part }) => part.value);
      expect(parts).to.deep.equal(['outcome']);
    });
});

describe('starting again', () => {
  for (const [outcome, says] of Object.entries(waysTo))
    it(`after ${outcome} forgets every answer`, () => {
      const visitor = open();
      visitor.answerAll(says);
      visitor.restart();
      expect(visitor.question()).to.equal('now');
      expect(visitor.text()).to.include(words.intro());
      while (visitor.question()) {
        expect(visitor.ticked(), visitor.question()).to.be.empty;
        visitor.answerNext();
      }
      expect(visitor.outcome()).to.equal('yes-with-limits');
    });
});
