/**
 * What has to hold in an app of any framework. The apps show the same page:
 * the three elements; buttons that draw the parent again, change an option,
 * and take the checker away and bring it back; and, in #told, all that their
 * handler was told.
 */
import { deepEqual, equal, ok } from 'node:assert/strict';
import { checker, emergency } from '../support/visitor.mjs';

const fallback = `${checker} a[href$="/back-pain"]`;

/** What the app's handler was told, less what is not of the element's making. */
async function told(visitor) {
  const text = await visitor.text('#told');
  return text
    .split(' ')
    .filter(Boolean)
    .map((json) => {
      const event = JSON.parse(json);
      delete event.isTrusted;
      // Vue notes here when it saw the event.
      delete event._vts;
      return event;
    });
}

export const frameworkChecks = {
  async 'draws the three elements'(visitor) {
    await visitor.sees(checker, 'Continue');
    await visitor.sees('can-i-run-alternatives', 'Swimming');
    await visitor.sees('can-i-run-references', 'Running with a back injury');
  },

  async 'hides the fallback link'(visitor) {
    equal(await visitor.isShown(fallback), false);
  },

  async 'takes attributes'(visitor) {
    const level = await visitor.page.$eval(checker, ({ shadowRoot }) =>
      shadowRoot.querySelector('[role=heading]').getAttribute('aria-level'),
    );
    equal(level, '3');
    const alternatives = await visitor.text('can-i-run-alternatives');
    ok(!alternatives.includes('Cross trainer'));
  },

  async 'takes properties'(visitor) {
    equal(await visitor.property(checker, 'clinicName'), 'North Street');
    equal(await visitor.property(checker, 'maxSessions'), '2');
    await visitor.sees(checker, '000');
  },

  async 'takes words'(visitor) {
    await visitor.sees(checker, 'May I run?');
  },

  async 'takes what is slotted'(visitor) {
    const slot = await visitor.page.$eval(
      'a[slot=yoga]',
      ({ assignedSlot }) => assignedSlot?.name,
    );
    equal(slot, 'yoga');
    await visitor.sees('a[slot=yoga]', 'seen 0 times');
  },

  async 'keeps a half-given answer while its parent is drawn again'(visitor) {
    await visitor.answerAll({ upTo: 'calm' });
    await visitor.press('#again');
    await visitor.sees('#again', 'again: 1');
    await visitor.sees('a[slot=yoga]', 'seen 1 times');
    equal(await visitor.question(), 'calm: calm');
  },

  async 'tells the handler the outcome, and nothing else'(visitor) {
    deepEqual(await told(visitor), []);
    await visitor.answerAll();
    await visitor.sees('#told', 'outcome');
    deepEqual(await told(visitor), [{ outcome: 'yes-with-limits' }]);
  },

  async 'leads to the clinic'(visitor) {
    await visitor.sees(checker, 'North Street');
    const booking = await visitor.page.$eval(checker, ({ shadowRoot }) =>
      Boolean(
        shadowRoot.querySelector('a[href="https://clinic.example/book"]'),
      ),
    );
    ok(booking);
  },

  async 'keeps the outcome while its parent is drawn again'(visitor) {
    await visitor.press('#again');
    await visitor.sees('#again', 'again: 2');
    equal(await visitor.outcome(), 'yes-with-limits');
    equal((await told(visitor)).length, 1);
  },

  async 'follows a change of region'(visitor) {
    await visitor.press('#move');
    await visitor.sees(checker, '999');
    equal(await visitor.outcome(), 'yes-with-limits');
  },

  async 'follows a region that is taken away'(visitor) {
    await visitor.press('#nowhere');
    await visitor.sees(checker, 'your local emergency number');
  },

  async 'follows a change of sessions'(visitor) {
    await visitor.sees(checker, 'At most 2 runs a week');
    await visitor.press('#once');
    await visitor.sees(checker, 'At most 1 run a week');
    equal(await visitor.outcome(), 'yes-with-limits');
  },

  async 'follows a change of words'(visitor) {
    await visitor.press('#reword');
    await visitor.sees(checker, 'Shall I run?');
    equal(await visitor.outcome(), 'yes-with-limits');
  },

  async 'starts afresh when taken away and brought back'(visitor) {
    await visitor.press('#leave');
    await visitor.missesAll(checker);
    await visitor.press('#leave');
    await visitor.sees(checker, 'Shall I run?');
    equal(await visitor.question(), 'now: ');
    equal(await visitor.property(checker, 'maxSessions'), '1');
  },

  async 'tells the handler once after that'(visitor) {
    await visitor.answerAll({ differs: emergency });
    await visitor.sees('#told', 'emergency');
    deepEqual(await told(visitor), [
      { outcome: 'yes-with-limits' },
      { outcome: 'emergency' },
    ]);
  },
};
