/** What a visitor does with answers, without any page. */
import { expect } from 'chai';
import { describe, it } from 'node:test';
import { Interview } from '../../src/elements/checker/interview.js';
import { waysTo, best } from '../support/answers.js';
import type { Given } from '../support/answers.js';

/** Answers until nothing more is asked. */
function answerAll(interview: Interview, differs: Given = {}): void {
  for (let { question } = interview; question; { question } = interview)
    interview.answer(question.id, { ...best, ...differs }[question.id] ?? []);
}

function finished(differs: Given = {}): Interview {
  const interview = new Interview();
  answerAll(interview, differs);
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

  it('names all that clearance is about, in the order of the questions', () => {
    const { clearables } = finished({
      stage: ['6-to-12-weeks'],
      health: ['cancer'],
      warning: ['cough'],
      'about-you': ['under18'],
    });
    expect(
      clearables.map(({ question, option }) => `${question}.${option}`),
    ).to.deep.equal(['warning.cough', 'health.cancer', 'stage.6-to-12-weeks']);
  });

  it('keeps a clearance while its list is the same', () => {
    const interview = finished({ back: ['disc-or-nerve'] });
    interview.change('back');
    interview.answer('back', ['disc-or-nerve']);
    expect(interview.resolution.outcome).to.equal('yes-with-limits');
    interview.change('warning');
    interview.answer('warning', ['upper-back']);
    expect(interview.question?.id).to.equal('cleared');
  });

  it('asks for clearance anew when two questions change on the way back', () => {
    const interview = finished({ back: ['disc-or-nerve'] });
    interview.change('back');
    interview.back();
    interview.answer('about-you', ['none']);
    interview.answer('back', ['disc-or-nerve', 'surgery']);
    expect(interview.question?.id).to.equal('cleared');
    expect(interview.before('cleared')).to.be.empty;
  });

  it('asks for clearance anew where a question of its list is not asked again', () => {
    const interview = finished({ warning: ['cough'], back: ['surgery'] });
    expect(interview.resolution.outcome).to.equal('yes-with-limits');
    interview.change('back');
    interview.back();
    interview.back();
    interview.answer('health', ['chest-effort']);
    expect(interview.question?.id).to.equal('cleared');
    interview.answer('cleared', ['no']);
    expect(interview.resolution.outcome).to.equal('doctor-today');
  });

  it('keeps a clearance where questions are asked again and answered alike', () => {
    const interview = finished({ warning: ['cough'], back: ['surgery'] });
    interview.change('back');
    interview.back();
    interview.back();
    interview.answer('health', ['none']);
    interview.answer('about-you', ['none']);
    interview.answer('back', ['surgery']);
    expect(interview.resolution.outcome).to.equal('yes-with-limits');
  });

  it('forgets everything when it starts again', () => {
    const interview = finished();
    interview.chooseRunDays(['mon', 'thu'], 'thu', 2);
    interview.restart();
    expect(interview.answers).to.deep.equal({});
    expect(interview.begun).to.be.false;
    expect(interview.before('now')).to.be.empty;
    answerAll(interview);
    expect(interview.plan(2)?.runDays).to.deep.equal(['wed']);
  });
});

describe('the days of a week', () => {
  it('are taken if they can be', () => {
    const interview = finished();
    expect(interview.chooseRunDays(['mon', 'thu'], 'thu', 2)).to.equal(
      undefined,
    );
    const { week = [] } = interview.plan(2) ?? {};
    expect(week.filter((day) => day === 'run')).to.have.length(2);
  });

  it('stay as they were if not, and it says why, and which day', () => {
    const interview = finished();
    const next = interview.chooseRunDays(['mon', 'tue'], 'tue', 2);
    expect(next).to.deep.equal({ why: 'consecutive', day: 'tue' });
    const second = interview.chooseRunDays(['mon', 'thu'], 'mon', 1);
    expect(second).to.deep.equal({ why: 'too-many', day: 'mon' });
    expect(interview.refusal).to.equal(second);
    expect(interview.plan(2)?.runDays).to.deep.equal(['wed']);
  });

  for (const [way, ask] of [
    ['changing an answer', (interview) => interview.change('calm')],
    ['going back', (interview) => interview.back()],
  ] satisfies [string, (interview: Interview) => void][])
    it(`are refused no more after ${way}`, () => {
      const interview = finished();
      interview.chooseRunDays(['wed', 'thu'], 'thu', 2);
      ask(interview);
      answerAll(interview);
      expect(interview.resolution.outcome).to.equal('yes-with-limits');
      expect(interview.refusal).to.equal(undefined);
      expect(interview.plan(2)?.runDays).to.deep.equal(['wed']);
    });

  it('make a plan only with a yes', () => {
    for (const [outcome, differs] of Object.entries(waysTo))
      expect(finished(differs).plan(2) !== undefined, outcome).to.equal(
        outcome === 'yes-with-limits',
      );
  });

  it('make a schedule with a yes and, without runs, with a not-yet', () => {
    const scheduled = Object.entries(waysTo).filter(([, differs]) =>
      finished(differs).schedule(2),
    );
    expect(scheduled.map(([outcome]) => outcome)).to.have.members([
      'yes-with-limits',
      'not-yet',
    ]);
    expect(finished(waysTo['not-yet']).schedule(2)?.week)
      .to.have.length(7)
      .and.not.include('run');
  });
});
