/** Why the outcome is what it is; every path is in the promises. */
import { expect } from 'chai';
import { describe, it } from 'node:test';
import { decisive, onlyWantDecided } from '../../src/logic/index.js';
import { ask, best, fewTicks, expectNone } from './every-path.js';
import type { Given } from './every-path.js';

const answer = (given: Given) => ask({ ...best, ...given });

const reasonsOf = (given: Given) =>
  answer(given).reasons.map(
    ({ question, option, outcome }) => `${question}.${option}: ${outcome}`,
  );

describe('reasons, several at once', () => {
  it('list every emergency that was ticked', () => {
    expect(reasonsOf({ now: ['chest-tummy', 'saddle'] })).to.deep.equal([
      'now.saddle: emergency',
      'now.chest-tummy: emergency',
    ]);
  });

  it('put the stricter tick of one list before the milder ones', () => {
    expect(reasonsOf({ warning: ['unsure', 'fever'] })).to.deep.equal([
      'warning.fever: doctor-today',
      'warning.unsure: doctor-soon',
    ]);
  });

  it('sort across questions, and keep the order of asking within a rank', () => {
    expect(
      reasonsOf({
        'about-you': ['pregnancy', 'under18'],
        back: ['disc-or-nerve'],
        stage: 'unsure',
        calm: 'sore',
        ready: 'very-little',
      }),
    ).to.deep.equal([
      'ready.very-little: doctor-soon',
      'about-you.pregnancy: ask-clinician',
      'about-you.under18: ask-clinician',
      'back.disc-or-nerve: ask-clinician',
      'stage.unsure: not-yet',
      'calm.sore: not-yet',
    ]);
  });

  it('raise weak bones beside a recent start', () => {
    expect(
      reasonsOf({ 'about-you': ['weak-bones'], stage: 'under-6-weeks' }),
    ).to.deep.equal([
      'about-you.weak-bones: doctor-soon',
      'stage.under-6-weeks: not-yet',
    ]);
  });

  it('cite what supports each, as the model has it', () => {
    const { reasons } = answer({ warning: ['fever', 'one-leg'] });
    expect(reasons.map(({ sources }) => sources)).to.deep.equal([
      ['nhs'],
      ['this-tool'],
    ]);
  });
});

describe('reasons beside what was said about clearance', () => {
  const cough = { warning: ['cough'], back: ['disc-or-nerve'] };

  it('stay as they are where nobody has looked', () => {
    expect(reasonsOf({ ...cough, cleared: 'no' })).to.deep.equal([
      'warning.cough: doctor-today',
      'back.disc-or-nerve: ask-clinician',
    ]);
  });

  it('weigh less where somebody has looked', () => {
    expect(reasonsOf({ ...cough, cleared: 'checked' })).to.deep.equal([
      'warning.cough: ask-clinician',
      'back.disc-or-nerve: ask-clinician',
    ]);
  });

  it('stay in spite of a yes where something else speaks against running', () => {
    const { reasons, cleared } = answer({
      ...cough,
      calm: 'sore',
      cleared: 'yes',
    });
    expect(reasons.map(({ option }) => option)).to.deep.equal([
      'cough',
      'disc-or-nerve',
      'sore',
    ]);
    expect(cleared).to.deep.equal([]);
  });

  it('are gone with a yes, and each is named among what was cleared', () => {
    const { reasons, cleared } = answer({ ...cough, cleared: 'yes' });
    expect(reasons).to.deep.equal([]);
    expect(cleared).to.deep.equal([
      { question: 'warning', option: 'cough' },
      { question: 'back', option: 'disc-or-nerve' },
    ]);
  });

  it('stay as they are where it was not asked', () => {
    const given = { back: ['disc-or-nerve'], calm: 'sore', cleared: 'yes' };
    expect(answer(given).asked).not.to.include('cleared');
    expect(reasonsOf(given)).to.deep.equal([
      'back.disc-or-nerve: ask-clinician',
      'calm.sore: not-yet',
    ]);
  });
});

describe('what decided', () => {
  const paths = fewTicks();

  it('is every reason that brings the outcome, and at least one', () => {
    const wrong = paths.filter(({ result }) => {
      const deciding = decisive(result);
      return (
        deciding.some(({ outcome }) => outcome !== result.outcome) ||
        (deciding.length === 0) !== (result.outcome === 'yes-with-limits')
      );
    });
    expectNone(wrong.map(({ answers }) => answers));
  });

  it('is only the wish, when other exercise is fine', () => {
    const wrong = paths.filter(
      ({ answers, result }) =>
        onlyWantDecided(result) !== (answers['want'] === 'other-is-fine'),
    );
    expectNone(wrong.map(({ answers }) => answers));
    expect(onlyWantDecided(answer({ want: 'other-is-fine' }))).to.equal(true);
  });

  it('is nothing before the end', () => {
    expect(decisive(ask({ now: ['none'], warning: ['cough'] }))).to.deep.equal(
      [],
    );
  });
});
