/** What is asked, in which order, and when asking stops. */
import { expect } from 'chai';
import { describe, it } from 'node:test';
import { model, questionOf, rankOf } from '../support/model.js';
import {
  ask,
  best,
  chosen,
  expectNone,
  finished,
  forks,
  has,
  mayBeCleared,
  only,
  shaped,
  show,
  stillOpen,
  withOption,
} from './every-path.js';
import type { Given } from './every-path.js';

const order = model.map(({ id }) => id);
const unasked = (given: Given) => model.filter(({ id }) => !(id in given));
const yesIsOpen = (given: Given) =>
  stillOpen(given).includes('yes-with-limits');

/** The worst that asking a question that was passed by could have brought. */
function couldHaveBrought(question: string, answers: Given): number {
  const choices = chosen(answers).map(({ option }) => option);
  if (question === 'cleared')
    // A no leaves what waits for clearance as it is.
    return Math.max(
      0,
      ...choices.map((o) => (o.clearable ? o.rank : o.needsClearance ? 1 : 0)),
    );
  const beside = choices.flatMap((o) => Object.values(o.rankIfStage ?? {}));
  return Math.max(
    ...(question === 'stage' ? beside : []),
    ...questionOf(question).options.flatMap((option) => [
      option.rank,
      option.needsClearance ? 1 : 0,
      ...Object.values(option.rankIfStage ?? {}),
    ]),
  );
}

describe('asking', () => {
  it('sets either the next question or the outcome, never both', () => {
    for (const { answers } of forks)
      expect(ask(answers).outcome, show(answers)).to.equal(undefined);
    for (const { answers, result } of finished) {
      expect(result.next, show(answers)).to.equal(undefined);
      expect(result.outcome).to.be.a('string');
    }
  });

  it('follows the order of the model and tells what was asked', () => {
    for (const { answers, result } of finished) {
      const places = result.asked.map((id) => order.indexOf(id));
      expect(places).to.deep.equal([...places].sort((a, b) => a - b));
      expect(result.asked).to.deep.equal(Object.keys(answers));
    }
  });

  it('I12: stops only when no unasked question could raise the rank', () => {
    const tooEarly = finished.filter(({ answers, outcome }) =>
      unasked(answers).some(
        ({ id }) => couldHaveBrought(id, answers) > rankOf(outcome),
      ),
    );
    expectNone(tooEarly.map(({ answers }) => answers));
  });

  it('goes on only when an answer can still matter', () => {
    const needless = forks.filter(({ answers, question }) =>
      question === 'talk'
        ? !has(answers, 'ready', 'run')
        : new Set(stillOpen(answers)).size === 1,
    );
    expectNone(needless.map(({ answers }) => answers));
  });

  it('asks "cleared", "want" and "talk" only where a yes is open', () => {
    const misplaced = forks.filter(
      ({ answers, question }) =>
        questionOf(question).conditional && !yesIsOpen(answers),
    );
    expectNone(misplaced.map(({ answers }) => answers));
  });

  it('asks "cleared" where there is something to clear, and only there', () => {
    const wrong = finished.filter(
      ({ answers, outcome }) =>
        ('cleared' in answers && !mayBeCleared(answers)) ||
        (outcome === 'yes-with-limits' &&
          'cleared' in answers !== mayBeCleared(answers)),
    );
    expectNone(wrong.map(({ answers }) => answers));
  });

  it('asks "talk" of those who already run, and only of them', () => {
    const wrong = finished.filter(
      ({ answers, outcome }) =>
        'talk' in answers !==
        (outcome === 'yes-with-limits' && has(answers, 'ready', 'run')),
    );
    expectNone(wrong.map(({ answers }) => answers));
  });

  it('I13: answers that are not on the path have no effect', () => {
    for (const { answers, result } of finished)
      for (const pick of [0, -1]) {
        const stale = unasked(answers).map(({ id, options }) => [
          id,
          shaped(id, options.at(pick)?.id ?? ''),
        ]);
        const littered = { ...Object.fromEntries(stale), ...answers } as Given;
        const now = ask(littered);
        if (JSON.stringify(now) !== JSON.stringify(result))
          expect.fail(show(littered));
      }
  });

  it('I13: after a change the result equals a fresh run', () => {
    // Every seventh path is plenty: a change is the same edit
    // anywhere, and all of them would take seconds in each browser.
    for (const { answers } of finished.filter((_, nth) => nth % 7 === 0))
      for (const question of Object.keys(answers))
        for (const { id } of questionOf(question).options) {
          const changed = withOption(answers, question, id);
          const result = ask(changed);
          const fresh = ask(only(changed, result.asked));
          if (JSON.stringify(fresh) !== JSON.stringify(result))
            expect.fail(show(changed));
        }
  });

  it('replays in the order of the flow, not of the answers', () => {
    const backwards = Object.fromEntries(Object.entries(best).reverse());
    expect(ask(backwards)).to.deep.equal(ask(best));
  });
});
