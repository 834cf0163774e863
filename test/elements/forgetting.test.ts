/** Browsers keep a page that was left, and show it again to whoever goes back. */
import { expect } from '@open-wc/testing';
import { words } from '../../src/content/interface.js';
import { open } from '../support/harness.js';
import type { Visitor } from '../support/harness.js';
import { until } from '../support/until.js';
import { replace } from '../support/summaries.js';

const minute = 60_000;
const { now } = Date;
afterEach(() => {
  Date.now = now;
});

/** Leaves the page and comes back, as the browser tells it. */
function awayFor(minutes: number): void {
  const start = now();
  Date.now = () => start;
  dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }));
  Date.now = () => start + minutes * minute;
  dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
}

const answered = (): Visitor => {
  const visitor = open();
  visitor.answerAll({ now: ['saddle'] });
  return visitor;
};

describe('who comes back to the page', () => {
  it('after a while finds it as it was at first', () => {
    const visitor = answered();
    awayFor(6);
    expect(visitor.question()).to.equal('now');
    expect(visitor.ticked()).to.deep.equal([]);
    expect(visitor.text()).to.include('if others use this device');
  });

  it('also in the middle of the questions', () => {
    const visitor = open();
    visitor.answerAll({}, 'calm');
    awayFor(60);
    expect(visitor.question()).to.equal('now');
    visitor.answer('now', 'none');
    expect(visitor.ticked()).to.deep.equal([]);
  });

  it('hears and reads nothing of a day that was chosen', () => {
    const visitor = open();
    visitor.answerAll({ ready: ['run'] });
    visitor.find('input[value=fri]').click();
    expect(visitor.announced()).to.include('Friday');
    awayFor(6);
    expect(visitor.question()).to.equal('now');
    expect(visitor.text()).not.to.include('Friday');
  });

  it('is told of no answer that was missing', () => {
    const visitor = open();
    visitor.answerAll({}, 'calm');
    visitor.continue();
    expect(visitor.text()).to.include(words.problem());
    awayFor(6);
    expect(visitor.question()).to.equal('now');
    expect(visitor.text()).not.to.include(words.problem());
  });

  it('finds the questions where the guide was open', () => {
    const visitor = open();
    visitor.press(words.readGuide());
    expect(visitor.question()).to.equal(undefined);
    awayFor(6);
    expect(visitor.question()).to.equal('now');
  });

  it('at once, as from a booking page, goes on', () => {
    const visitor = answered();
    awayFor(4);
    expect(visitor.outcome()).to.equal('emergency');
  });

  it('loses nothing where the page only begins to show', () => {
    const visitor = answered();
    dispatchEvent(new PageTransitionEvent('pageshow', { persisted: false }));
    expect(visitor.outcome()).to.equal('emergency');
  });

  it('is not listened for once the element is gone', () => {
    const visitor = answered();
    const { element } = visitor;
    const { parentElement } = element;
    element.remove();
    awayFor(60);
    parentElement?.append(element);
    expect(visitor.outcome()).to.equal('emergency');
  });

  it('corrects no calendar of who was here before', async () => {
    const files: Blob[] = [];
    replace(window.standIns, 'click', () => undefined);
    replace(window.standIns, 'createObjectURL', (file: Blob) => {
      files.push(file);
      return 'blob:none';
    });
    const visitor = open();
    const calendar = async () => {
      const { length } = files;
      visitor.press(words.addToCalendar());
      await until('there is a file', () => files.length > length);
      return (await files.at(-1)?.text()) ?? '';
    };
    visitor.answerAll({ ready: ['run'] });
    visitor.find('input[value=fri]').click();
    await calendar();
    visitor.find('input[value=wed]').click();
    expect(await calendar()).to.include('CANCELLED');
    awayFor(6);
    visitor.answerAll({ ready: ['run'] });
    const file = await calendar();
    expect(file).to.include('BEGIN:VEVENT').and.not.to.include('CANCELLED');
  });
});
