/** What a visitor does with answers, without any page. */
import { expect } from 'chai';
import { describe, it } from 'node:test';
import { Interview } from '../../src/elements/checker/interview.js';
import { waysTo, best } from '../support/answers.js';
import type { Given } from '../support/answers.js';

/** Answers until nothing more is asked. */
function finished(differs: Given = {}): Interview {
  const interview = new Interview();
  for (let { question } = interview; question; { question } = interview)
    interview.answer(question.id, { ...best, ...differs }[question.id] ?? []);
  return interview;
}

describe('an interview', () => {
  it('begins with the first question and nothing answered', () => {
    const interview = new Interview();
    expect(interview.question?.id).to.equal('now');
    expect(interview.started).to.be.false;
    expect(interview.begun).to.be.false;
    expect(interview.canGoBack).to.be.false;
  });

  for (const [outcome, differs] of Object.entries(waysTo))
    it(`comes to ${outcome}`, () => {
      const interview = finished(differs);
      expect(interview.question).to.equal(undefined);
      expect(interview.resolution.outcome).to.equal(outcome);
    });

  it('asks the last question again on going back, with what was chosen', () => {
    const interview = finished({ want: ['other-is-fine'] });
    interview.back();
    expect(interview.question?.id).to.equal('want');
    expect(interview.before('want')).to.deep.equal(['other-is-fine']);
  });

  it('keeps the other answers when one is changed', () => {
    const interview = finished();
    interview.change('calm');
    expect(interview.question?.id).to.equal('calm');
    interview.answer('calm', ['sore']);
    expect(interview.resolution.outcome).to.equal('not-yet');
  });

  it('never suggests what somebody else agreed to', () => {
    const interview = finished({ back: ['disc-or-nerve'] });
    interview.change('back');
    interview.answer('back', ['surgery']);
    expect(interview.question?.id).to.equal('cleared');
    expect(interview.before('cleared')).to.be.empty;
  });

  it('forgets everything when it starts again', () => {
    const interview = finished();
    interview.chooseRunDays(['mon', 'thu'], 2);
    interview.restart();
    expect(interview.answers).to.deep.equal({});
    expect(interview.begun).to.be.false;
    expect(interview.before('now')).to.be.empty;
    expect(interview.runDays).to.deep.equal(['wed']);
  });
});

describe('the days of a week', () => {
  it('are taken if they can be', () => {
    const interview = finished();
    expect(interview.chooseRunDays(['mon', 'thu'], 2)).to.equal(undefined);
    expect(interview.week(2)?.filter((day) => day === 'run')).to.have.length(2);
  });

  it('stay as they were if not, and it says why', () => {
    const interview = finished();
    expect(interview.chooseRunDays(['mon', 'tue'], 2)).to.equal('consecutive');
    expect(interview.chooseRunDays(['mon', 'thu'], 1)).to.equal('too-many');
    expect(interview.refusal).to.equal('too-many');
    expect(interview.runDays).to.deep.equal(['wed']);
  });

  it('make a week only where there is a plan', () => {
    expect(finished(waysTo['ask-clinician']).week(2)).to.equal(undefined);
    expect(finished(waysTo['not-yet']).week(2)).not.to.include('run');
  });
});
