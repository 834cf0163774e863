/** What has to hold on a site whose pages Turbo swaps, caches and morphs. */
import { deepEqual, equal } from 'node:assert/strict';
import { emergency } from '../support/visitor.mjs';

/** What a placeholder holds, which must be one element. */
const elementsIn = (visitor, selector) =>
  visitor.page.$$eval(`${selector} > *`, (found) =>
    found.map(({ localName }) => localName),
  );

const told = (visitor) => visitor.ask(() => window.told);

export const turboChecks = {
  async 'draws the elements of the first page'(visitor) {
    await visitor.sees('#first', '000');
    await visitor.sees('#placeholder can-i-run-alternatives', 'Yoga');
  },

  async 'tells the page the outcome, and nothing else'(visitor) {
    await visitor.answerAll({ selector: '#first' });
    deepEqual(await told(visitor), [
      '{"isTrusted":false,"outcome":"yes-with-limits"}',
    ]);
  },

  async 'draws an element that a frame brings'(visitor) {
    await visitor.press('#frame-link');
    await visitor.sees('#frame #framed', '111');
    await visitor.sees('#elsewhere can-i-run-references', 'Millie Shield');
    equal(await visitor.outcome('#first'), 'yes-with-limits');
  },

  async 'keeps answers and follows attributes when the page is morphed'(
    visitor,
  ) {
    await visitor.ask(() => {
      history.replaceState(history.state, '', '?region=GB-ENG');
      window.Turbo.session.refresh(location.href);
    });
    await visitor.sees('#first', '999');
    equal(await visitor.outcome('#first'), 'yes-with-limits');
  },

  async 'keeps a placeholder filled when the page is morphed'(visitor) {
    await visitor.sees('#placeholder can-i-run-alternatives', 'Yoga');
    deepEqual(await elementsIn(visitor, '#placeholder'), [
      'can-i-run-alternatives',
    ]);
  },

  async 'draws the elements of the next page'(visitor) {
    await visitor.answerAll({ selector: '#kept', upTo: 'calm' });
    await visitor.press('#away');
    await visitor.sees('#framed', '111');
    await visitor.sees('#elsewhere can-i-run-references', 'Millie Shield');
    // The script's own variable shows that the browser loaded no new page.
    equal((await told(visitor)).length, 1);
  },

  async 'keeps answers in an element that is permanent'(visitor) {
    equal(await visitor.question('#kept'), 'calm: calm');
  },

  async 'is drawn, and starts afresh, when the visitor goes back'(visitor) {
    await visitor.answerAll({ selector: '#framed', upTo: 'calm' });
    await visitor.page.goBack();
    await visitor.sees('#first', '999');
    equal(await visitor.question('#first'), 'now: ');
    equal(await visitor.question('#kept'), 'calm: calm');
  },

  async 'holds each element once after going back'(visitor) {
    await visitor.sees('#placeholder can-i-run-alternatives', 'Yoga');
    deepEqual(await elementsIn(visitor, '#placeholder'), [
      'can-i-run-alternatives',
    ]);
  },

  async 'tells the page once after that'(visitor) {
    await visitor.answerAll({ selector: '#first', differs: emergency });
    deepEqual((await told(visitor)).slice(1), [
      '{"isTrusted":false,"outcome":"emergency"}',
    ]);
  },

  async 'draws an element that a stream brings'(visitor) {
    await visitor.ask(() => {
      window.Turbo.renderStreamMessage(
        `<turbo-stream action="append" targets="body"><template>
          <can-i-run-checker id="streamed" region="IE"></can-i-run-checker>
        </template></turbo-stream>`,
      );
    });
    await visitor.sees('#streamed', '112');
  },
};
