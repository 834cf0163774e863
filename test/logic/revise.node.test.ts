/** Going back and changing an answer. */
import { expect } from 'chai';
import { describe, it } from 'node:test';
import { clearables, revise } from '../../src/logic/index.js';
import type { Answers, QuestionId } from '../../src/logic/index.js';
import { checkboxes, questionOf } from '../support/model.js';
import { ask, best, chosen, fewTicks, only, show } from './every-path.js';
import type { Given } from './every-path.js';

/** A copy as any other object, to compare it with others. */
const plain = (answers: Answers): Given => ({ ...answers }) as Given;

const change = (given: Given, question: string, ...ids: string[]): Given =>
  plain(revise(given as Answers, question as QuestionId, ids));

/** What a clearance would be about, by the model. */
const toClear = (given: Given): string =>
  chosen(given)
    .filter(({ option }) => option.clearable)
    .map(({ question, option }) => `${question}.${option.id}`)
    .join();

/** A new visitor who is asked one by one and gives these answers. */
function freshRun(wanted: Given) {
  let given: Given = {};
  for (;;) {
    const result = ask(given);
    const answer = wanted[result.next ?? ''];
    if (!result.next || answer === undefined) return { given, result };
    given = { ...given, [result.next]: answer };
  }
}

describe('revise, on hundreds of paths and for each other answer', () => {
  const changes = fewTicks()
    .filter((_, nth) => nth % 47 === 0)
    .flatMap(({ answers }) =>
      Object.keys(answers).flatMap((question) =>
        questionOf(question).options.map(({ id }) => ({
          before: answers,
          question,
          option: id,
          after: change(answers, question, id),
        })),
      ),
    );

  it('I13: the result equals a fresh run of the changed answers', () => {
    for (const { before, question, option, after } of changes) {
      const wanted = { ...before, [question]: after[question] ?? '' };
      const path = freshRun(wanted).given;
      const cleared =
        question === 'cleared' || toClear(before) === toClear(path);
      const fresh = freshRun(
        cleared
          ? wanted
          : only(
              wanted,
              Object.keys(wanted).filter((id) => id !== 'cleared'),
            ),
      );
      if (JSON.stringify(ask(after)) !== JSON.stringify(fresh.result))
        expect.fail(`${show(before)}, then ${question}=${option}`);
    }
  });

  it('I13: the result equals that of the answers on the path alone', () => {
    for (const { before, question, option, after } of changes) {
      const result = ask(after);
      const alone = ask(only(after, result.asked));
      if (JSON.stringify(result) !== JSON.stringify(alone))
        expect.fail(`${show(before)}, then ${question}=${option}`);
    }
  });

  it('keeps nothing that an outcome does not rest on', () => {
    for (const { before, question, option, after } of changes) {
      const { asked, outcome } = ask(after);
      if (
        outcome &&
        String(Object.keys(only(after, asked))) !== String(Object.keys(after))
      )
        expect.fail(`${show(before)}, then ${question}=${option}`);
    }
  });

  it('asks again only what it must', () => {
    for (const { before, question, option, after } of changes) {
      const { next } = ask(after);
      if (!next || !(next in before)) continue;
      const other = toClear(before) !== toClear(after);
      if (next !== 'cleared' || !other)
        expect.fail(`${show(before)}, then ${question}=${option}`);
    }
  });

  it('gives the same answers back when nothing changes', () => {
    for (const { before, question, option, after } of changes)
      if (String(before[question]) === option)
        expect(after, show(before)).to.deep.equal(before);
  });
});

describe('what has been cleared', () => {
  const cleared: Given = { ...best, back: ['disc-or-nerve'], cleared: 'yes' };

  const forgetful: readonly [string, string, ...string[]][] = [
    ['another diagnosis', 'back', 'surgery'],
    ['one more diagnosis', 'back', 'disc-or-nerve', 'surgery'],
    ['a doubt beside it', 'back', 'disc-or-nerve', 'unsure'],
    ['a health condition', 'health', 'heart'],
    ['a warning sign that can be looked at', 'warning', 'cough'],
    ['a stage that needs clearance', 'stage', '6-to-12-weeks'],
  ];
  for (const [what, question, ...ids] of forgetful)
    it(`is forgotten when there comes ${what}`, () => {
      const after = change(cleared, question, ...ids);
      expect(after).not.to.have.property('cleared');
      expect(after).to.include({
        calm: 'calm',
        ready: 'walk30',
        want: 'enjoy',
      });
      expect(ask(after).next).to.equal('cleared');
    });

  it('is forgotten when one of two problems goes', () => {
    const both = { ...cleared, back: ['disc-or-nerve', 'surgery'] };
    expect(ask(change(both, 'back', 'surgery')).next).to.equal('cleared');
  });

  it('is forgotten when a stop takes one of two problems off the path', () => {
    const both = { ...cleared, warning: ['cough'] };
    const stopped = change(both, 'health', 'chest-effort');
    expect(ask(stopped).next).to.equal('cleared');
    expect(clearables(stopped as Answers)).to.deep.equal([
      { question: 'warning', option: 'cough' },
    ]);
    expect(ask(change(stopped, 'cleared', 'yes')).outcome).to.equal(
      'doctor-soon',
    );
  });

  it('is forgotten for good when the problem goes and comes back', () => {
    const gone = change(cleared, 'back', 'none');
    expect(ask(gone).outcome).to.equal('yes-with-limits');
    expect(ask(change(gone, 'back', 'disc-or-nerve')).next).to.equal('cleared');
  });

  it('is forgotten when the question of the problem is opened again', () => {
    expect(change(cleared, 'back')).not.to.have.property('cleared');
    expect(change(cleared, 'back')).to.include({ calm: 'calm', want: 'enjoy' });
  });

  it('is kept when something else changes or is opened again', () => {
    const after = change(cleared, 'ready', 'run');
    expect(after).to.include({ cleared: 'yes' });
    expect(ask(after).next).to.equal('talk');
    for (const question of ['now', 'calm', 'ready', 'want'])
      expect(change(cleared, question)).to.include({ cleared: 'yes' });
  });

  it('can be changed itself', () => {
    const after = change(cleared, 'cleared', 'no');
    expect(ask(after).outcome).to.equal('ask-clinician');
    expect(after).not.to.have.property('want');
    expect(ask(change(after, 'cleared', 'yes')).next).to.equal('want');
  });

  it('is about every clearable item by name, in order, and nothing else', () => {
    const given = {
      ...best,
      warning: ['morning-stiffness', 'cough'],
      health: ['unsure', 'heart'],
      'about-you': ['weak-bones', 'under18'],
      back: ['disc-or-nerve', 'fragility'],
      stage: '6-to-12-weeks',
      cleared: 'no',
    };
    expect(
      clearables(given as unknown as Answers).map(
        ({ question, option }) => `${question}.${option}`,
      ),
    ).to.deep.equal([
      'warning.cough',
      'warning.morning-stiffness',
      'health.heart',
      'health.unsure',
      'about-you.weak-bones',
      'back.disc-or-nerve',
      'stage.6-to-12-weeks',
    ]);
  });
});

describe('revise', () => {
  it('leaves the answers that it was given as they were', () => {
    const before = Object.freeze({ ...best });
    change(before, 'back', 'surgery');
    expect(before).to.deep.equal(best);
  });

  it('drops what a stop passes by, so nothing of it comes back', () => {
    const stopped = change(best, 'now', 'saddle');
    expect(stopped).to.deep.equal({ now: ['saddle'] });
    expect(ask(change(stopped, 'now', 'none')).next).to.equal('warning');
  });

  it('asks one question when a sore back turns out to be calm', () => {
    const sore = change(best, 'calm', 'sore');
    expect(ask(sore).outcome).to.equal('not-yet');
    expect(ask(change(sore, 'calm', 'calm')).next).to.equal('want');
  });

  it('takes an emptied answer away, so it is asked again', () => {
    for (const { id } of checkboxes)
      expect(ask(change(best, id)).next).to.equal(id);
    expect(ask(change(best, 'calm')).next).to.equal('calm');
  });

  it('gives answers that inherit nothing', () => {
    const answers = revise(best as Answers, 'calm', ['calm']);
    expect(Object.getPrototypeOf(answers)).to.equal(null);
  });
});
