/** Why the outcome is what it is: what speaks against running, worst first. */
import { expect } from 'chai';
import { describe, it } from 'node:test';
import { optionOf, rankOf } from '../support/model.js';
import { ask, best, chosen, expectNone, finished } from './every-path.js';
import type { Given } from './every-path.js';

const reasonsOf = (given: Given) =>
  ask({ ...best, ...given }).reasons.map(
    ({ question, option, outcome }) => `${question}.${option}: ${outcome}`,
  );

describe('reasons, on every path', () => {
  it('are sorted, worst first, and the first one is the outcome', () => {
    const wrong = finished.filter(({ outcome, result: { reasons } }) => {
      const ranks = reasons.map((reason) => rankOf(reason.outcome));
      return (
        ranks.some((rank, nth) => rank > (ranks[nth - 1] ?? rank)) ||
        (reasons[0]?.outcome ?? 'yes-with-limits') !== outcome
      );
    });
    expectNone(wrong.map(({ answers }) => answers));
  });

  it('carry at least one source each', () => {
    for (const { result } of finished)
      for (const { question, option, sources } of result.reasons)
        expect(sources, `${question}.${option}`).not.to.have.lengthOf(0);
  });

  it('name every answer that ranks 1 or above, once', () => {
    const wrong = finished.filter(({ answers, outcome, result }) => {
      if (outcome === 'yes-with-limits') return result.reasons.length > 0;
      const given = result.reasons.map((r) => `${r.question}.${r.option}`);
      const due = chosen(answers)
        .filter(({ option }) => option.rank > 0)
        .map(({ question, option }) => `${question}.${option.id}`);
      return (
        due.some((key) => !given.includes(key)) ||
        new Set(given).size !== given.length
      );
    });
    expectNone(wrong.map(({ answers }) => answers));
  });

  it('name nothing that ranks 0, except a stage that needs clearance', () => {
    const wrong = finished.filter(({ result }) =>
      result.reasons.some(({ question, option }) => {
        const { rank, needsClearance } = optionOf(question, option);
        return rank === 0 && !needsClearance;
      }),
    );
    expectNone(wrong.map(({ answers }) => answers));
  });
});

describe('reasons, several at once', () => {
  it('list every emergency that was ticked', () => {
    expect(reasonsOf({ now: ['chest-tummy', 'saddle'] })).to.deep.equal([
      'now.saddle: emergency',
      'now.chest-tummy: emergency',
    ]);
  });

  it('put the stricter tick of one list before the milder ones', () => {
    expect(
      reasonsOf({ warning: ['morning-stiffness', 'cough'] }),
    ).to.deep.equal([
      'warning.cough: doctor-today',
      'warning.morning-stiffness: doctor-soon',
    ]);
  });

  it('sort across questions, and keep the order of asking within a rank', () => {
    expect(
      reasonsOf({
        health: ['pregnancy', 'under18'],
        back: ['disc-or-nerve'],
        stage: 'unsure',
        calm: 'sore',
        ready: 'very-little',
      }),
    ).to.deep.equal([
      'ready.very-little: doctor-soon',
      'health.pregnancy: ask-clinician',
      'health.under18: ask-clinician',
      'back.disc-or-nerve: ask-clinician',
      'stage.unsure: not-yet',
      'calm.sore: not-yet',
    ]);
  });

  it('raise weak bones beside a recent start', () => {
    expect(
      reasonsOf({ health: ['weak-bones'], stage: 'under-6-weeks' }),
    ).to.deep.equal([
      'health.weak-bones: doctor-soon',
      'stage.under-6-weeks: not-yet',
    ]);
  });

  it('name a missing clearance beside what it would have cleared', () => {
    expect(
      reasonsOf({ back: ['surgery'], stage: '6-to-12-weeks', cleared: 'no' }),
    ).to.deep.equal([
      'back.surgery: ask-clinician',
      'cleared.no: ask-clinician',
      'stage.6-to-12-weeks: not-yet',
    ]);
  });

  it('are one alone when only the wish for other exercise decided it', () => {
    expect(reasonsOf({ want: 'other-is-fine' })).to.deep.equal([
      'want.other-is-fine: not-yet',
    ]);
  });

  it('cite what supports each, not everything its rule rests on', () => {
    const { reasons } = ask({ ...best, warning: ['fever', 'one-leg'] });
    expect(reasons.map(({ sources }) => sources)).to.deep.equal([
      ['nhs'],
      ['this-tool'],
    ]);
  });
});
