/** What has to hold on a page that htmx fills, in its second and fourth version. */
import { deepEqual, equal, ok } from 'node:assert/strict';
import { emergency } from '../support/visitor.mjs';

const first = '#first';
const second = '#second';

/** Counts what a placeholder holds, which must be one element. */
const elementsIn = (visitor, selector) =>
  visitor.page.$$eval(`${selector} > *`, (found) =>
    found.map(({ localName }) => localName),
  );

export const htmxChecks = {
  async 'draws an element of the page'(visitor) {
    await visitor.sees(first, '000');
  },

  async 'draws an element that is swapped in'(visitor) {
    await visitor.press('#inside');
    await visitor.sees(second, '000');
  },

  async 'fills a placeholder inside what is swapped in'(visitor) {
    await visitor.sees('#inner can-i-run-alternatives', 'Yoga');
    deepEqual(await elementsIn(visitor, '#inner'), ['can-i-run-alternatives']);
  },

  async 'keeps answers while something else is swapped'(visitor) {
    await visitor.answerAll({ selector: first, upTo: 'calm' });
    await visitor.answerAll({ selector: second });
    await visitor.ask(() => {
      document.querySelector('#second').dataset.old = '';
    });
    await visitor.press('#instead');
    await visitor.missesAll('[data-old]');
    equal(await visitor.question(first), 'calm: calm');
  },

  async 'starts afresh when it is replaced'(visitor) {
    await visitor.sees(second, '000');
    equal(await visitor.question(second), 'now: ');
  },

  async "tells htmx's handler the outcome, and nothing else"(visitor) {
    await visitor.answerAll({ selector: first });
    await visitor.sees('#told', 'outcome');
    equal(
      await visitor.text('#told'),
      '{"isTrusted":false,"outcome":"yes-with-limits"}',
    );
  },

  async 'posts the outcome, and nothing else'(visitor, { posted }) {
    await visitor.page.waitForNetworkIdle({ idleTime: 50 });
    deepEqual(posted.splice(0), ['outcome=yes-with-limits']);
  },

  async 'fills a placeholder that is itself swapped in'(visitor) {
    await visitor.press('#bare');
    await visitor.sees('#outer can-i-run-references', 'Millie Shield');
    deepEqual(await elementsIn(visitor, '#outer'), ['can-i-run-references']);
  },

  async 'is drawn on the next page of a boosted link'(visitor) {
    await visitor.press('#away');
    await visitor.sees(first, '111');
    equal(await visitor.question(first), 'now: ');
    await visitor.answerAll({ selector: first, upTo: 'calm' });
  },

  async 'is drawn, and starts afresh, when the visitor goes back'(visitor) {
    await visitor.page.goBack();
    await visitor.sees(first, '000');
    equal(await visitor.question(first), 'now: ');
  },

  async 'leaves no answer in what htmx keeps'(visitor) {
    const kept = await visitor.ask(() =>
      JSON.stringify([sessionStorage, localStorage, history.state]),
    );
    ok(!/over-12-weeks|walk30/.test(kept), kept);
  },

  async 'tells the handler once after that'(visitor, { posted }) {
    await visitor.ask(() => {
      document.querySelector('#told').textContent = '';
    });
    await visitor.answerAll({ selector: first, differs: emergency });
    await visitor.sees('#told', 'outcome');
    equal(
      await visitor.text('#told'),
      '{"isTrusted":false,"outcome":"emergency"}',
    );
    await visitor.page.waitForNetworkIdle({ idleTime: 50 });
    deepEqual(posted.splice(0), ['outcome=emergency']);
  },
};

/** The fourth version brings a swap that changes only what differs. */
export const morphChecks = {
  async 'keeps answers and follows attributes in a morph'(visitor) {
    await visitor.press('#inside');
    await visitor.sees(second, '000');
    await visitor.answerAll({ selector: second, differs: emergency });
    await visitor.sees(second, 'Call 000');
    await visitor.press('#morph');
    await visitor.sees(second, 'Call 999');
    equal(await visitor.outcome(second), 'emergency');
  },

  async 'keeps a placeholder filled in a morph'(visitor) {
    await visitor.sees('#inner can-i-run-alternatives', 'Yoga');
    deepEqual(await elementsIn(visitor, '#inner'), ['can-i-run-alternatives']);
  },
};
