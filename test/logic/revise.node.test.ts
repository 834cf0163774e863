/** Going back and changing an answer. */
import { expect } from 'chai';
import { describe, it } from 'node:test';
import { revise } from '../../src/logic/index.js';
import type { Answers, QuestionId } from '../../src/logic/index.js';
import { checkboxes, questionOf } from '../support/model.js';
import { ask, best, chosen, finished, only, show } from './every-path.js';
import type { Given } from './every-path.js';

const change = (given: Given, question: string, ...ids: string[]): Given =>
  revise(given as Answers, question as QuestionId, ids) as Given;

/** What a clinician's agreement would be about. */
const toClear = (given: Given): string =>
  chosen(given)
    .filter(({ option }) => option.clearable || option.needsClearance)
    .map(({ question, option }) => `${question}.${option.id}`)
    .sort()
    .join();

/** A new visitor who is asked one by one and gives these answers. */
function freshRun(wanted: Given) {
  let given: Given = {};
  for (;;) {
    const result = ask(given);
    const answer = result.next && wanted[result.next];
    if (!result.next || answer === undefined) return { given, result };
    given = { ...given, [result.next]: answer };
  }
}

describe('revise, on every 17th path and for each other answer', () => {
  const changes = finished
    .filter((_, nth) => nth % 17 === 0)
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
      const cleared =
        question === 'cleared' || toClear(before) === toClear(wanted);
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
      const other = toClear(before) !== toClear({ ...before, ...after });
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

describe('revise', () => {
  const cleared: Given = { ...best, back: ['disc-or-nerve'], cleared: 'yes' };

  it('leaves the answers that it was given as they were', () => {
    const before = Object.freeze({ ...cleared });
    change(before, 'back', 'surgery');
    expect(before).to.deep.equal(cleared);
  });

  const forgetful: readonly [string, string, ...string[]][] = [
    ['another diagnosis', 'back', 'surgery'],
    ['one more diagnosis', 'back', 'disc-or-nerve', 'surgery'],
    ['a health condition beside it', 'health', 'pregnancy'],
    ['a stage that needs clearance', 'stage', '6-to-12-weeks'],
  ];
  for (const [what, question, ...ids] of forgetful)
    it(`forgets a clearance when there comes ${what}`, () => {
      const after = change(cleared, question, ...ids);
      expect(after).not.to.have.property('cleared');
      expect(after).to.include({
        calm: 'calm',
        ready: 'walk30',
        want: 'enjoy',
      });
      expect(ask(after).next).to.equal('cleared');
    });

  it('forgets a clearance when one of two problems goes', () => {
    const both = { ...cleared, back: ['disc-or-nerve', 'surgery'] };
    expect(ask(change(both, 'back', 'surgery')).next).to.equal('cleared');
  });

  it('forgets a clearance for good when the problem goes and comes back', () => {
    const gone = change(cleared, 'back', 'none');
    expect(ask(gone).outcome).to.equal('yes-with-limits');
    expect(ask(change(gone, 'back', 'disc-or-nerve')).next).to.equal('cleared');
  });

  it('keeps a clearance when something else changes', () => {
    const after = change(cleared, 'ready', 'run');
    expect(after).to.include({ cleared: 'yes' });
    expect(ask(after).next).to.equal('talk');
  });

  it('takes a change of the clearance itself', () => {
    const after = change(cleared, 'cleared', 'no');
    expect(ask(after).outcome).to.equal('ask-clinician');
    expect(after).not.to.have.property('want');
    expect(ask(change(after, 'cleared', 'yes')).next).to.equal('want');
  });

  it('drops what a stop passes by, so nothing of it comes back', () => {
    const stopped = change(cleared, 'now', 'saddle');
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
});
