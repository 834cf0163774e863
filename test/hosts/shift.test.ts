/** What happens while a page loads: nothing moves, nothing takes the focus. */
import { expect } from '@open-wc/testing';
import { snippet } from '../../src/embed/snippets/snippet.js';
import { checker, link, pageOf } from '../support/host-page.js';
import type { HostPage } from '../support/host-page.js';
import { until } from '../support/until.js';

/** What the embed builder has sites paste, but for the script. */
function documented(method: string): { pasted: string; stylesheet: string } {
  const { html, css } = snippet({
    method,
    elements: ['checker'],
    region: 'AU',
  });
  const pasted = html.replace(/<script.*/, '');
  const plain = pasted
    .replace(/<style>.*<\/style>/, '')
    .replace(/ style="[^"]*"/, '');
  return { pasted, stylesheet: `<style>${css}</style>${plain}` };
}

const after = '<p id="after" style="height: 300px">What comes after it.</p>';

interface Shift extends PerformanceEntry {
  readonly value: number;
  readonly hadRecentInput: boolean;
}

/** Until the page has been painted as it is now. */
async function painted({ window }: HostPage): Promise<void> {
  for (let left = 3; left > 0; left -= 1)
    await new Promise((resolve) => window.requestAnimationFrame(resolve));
}

/** Loads the script late, and tells how far what comes after it moved. */
async function shiftsOn(
  markup: string,
  size: { width: number; height: number },
): Promise<{ moved: number; score: number }> {
  const page = await pageOf(markup, size);
  const place = () => {
    const { top } = page.find('#after').getBoundingClientRect();
    // Further down it is out of sight, wherever it is.
    return Math.min(top, size.height);
  };
  const before = place();
  let score = 0;
  const count = (entries: PerformanceEntryList) => {
    for (const { value, hadRecentInput } of entries as Shift[])
      if (!hadRecentInput) score += value;
  };
  const observer = new page.window.PerformanceObserver((list) => {
    count(list.getEntries());
  });
  // Only Chromium measures it; where it does not, what moved tells.
  observer.observe({ type: 'layout-shift', buffered: true });
  await painted(page);
  await page.load();
  await until('it has drawn', () => page.visitor().question() === 'now');
  await painted(page);
  count(observer.takeRecords());
  observer.disconnect();
  return { moved: place() - before, score };
}

describe('“layout shift (no reservation 0.366, `min-height` 0)”', () => {
  for (const [width, height] of [
    [320, 568],
    [360, 640],
    [412, 915],
    [800, 600],
    [1280, 800],
    [1920, 1080],
  ] as const)
    for (const method of ['tag', 'placeholder'])
      for (const style of ['pasted', 'stylesheet'] as const)
        it(`with the documented ${method} (${style}) it is 0, at ${width} x ${height}`, async () => {
          const markup = `<h1>Clinic</h1>${documented(method)[style]}${after}`;
          const found = await shiftsOn(markup, { width, height });
          expect(found).to.deep.equal({ moved: 0, score: 0 });
        });

  for (const lang of ['en-US', 'de'])
    for (const method of ['tag', 'placeholder'])
      for (const style of ['pasted', 'stylesheet'] as const)
        it(`nor where the words come after the script: ${lang}, ${method} (${style})`, async () => {
          const found = await shiftsOn(
            `<h1>Clinic</h1><div lang="${lang}">${documented(method)[style]}</div>${after}`,
            { width: 800, height: 600 },
          );
          expect(found).to.deep.equal({ moved: 0, score: 0 });
        });

  for (const [method, style] of [
    ['tag', 'pasted'],
    ['tag', 'stylesheet'],
    ['placeholder', 'stylesheet'],
  ] as const)
    it(`“released at the first answer, or with the stylesheet form”: ${method}, ${style}`, async () => {
      const page = await pageOf(documented(method)[style]);
      await page.load();
      const visitor = page.visitor();
      const spare = () =>
        page.find('[data-can-i-run], can-i-run-checker').clientHeight -
        Math.round(visitor.find('.box').getBoundingClientRect().height);
      expect(spare()).to.equal(0);
      visitor.answerNext();
      expect(visitor.question()).to.equal('warning');
      expect(spare()).to.equal(0);
    });

  it('without reservation it would be seen', async () => {
    const { moved, score } = await shiftsOn(
      `<h1>Clinic</h1>${checker}${after}`,
      {
        width: 800,
        height: 600,
      },
    );
    expect(moved).to.be.greaterThan(100);
    if (PerformanceObserver.supportedEntryTypes.includes('layout-shift'))
      expect(score).to.be.greaterThan(0.1);
  });
});

describe('“Focus: never take focus or scroll on load”', () => {
  const long = `<p style="height: 900px">Long</p><input>${checker}<div data-can-i-run="references">${link}</div><p style="height: 900px">Long</p>`;

  it('not from the page', async () => {
    const page = await pageOf(long);
    page.window.scrollTo(0, 100);
    await page.load();
    expect(page.document.activeElement === page.document.body).to.equal(true);
    expect(page.window.scrollY).to.equal(100);
    expect(page.visitor().focused()).to.equal(null);
  });

  it('not from what the visitor does meanwhile', async () => {
    const page = await pageOf(long);
    const input = page.find('input');
    input.focus({ preventScroll: true });
    page.window.scrollTo(0, 500);
    await page.load();
    expect(page.document.activeElement === input).to.equal(true);
    expect(page.window.scrollY).to.equal(500);
  });

  it('not even where an attribute changes or the element moves', async () => {
    const page = await pageOf(long);
    await page.load();
    const { element } = page.visitor();
    page.find('input').focus({ preventScroll: true });
    page.window.scrollTo(0, 500);
    element.setAttribute('region', 'AU');
    page.document.body.append(element);
    expect(page.document.activeElement === page.find('input')).to.equal(true);
    expect(page.window.scrollY).to.equal(500);
  });

  it('“after a step, focus goes to the new heading”, which is in sight', async () => {
    const page = await pageOf(long);
    await page.load();
    const visitor = page.visitor();
    while (visitor.question()) {
      visitor.answerNext();
      expect(visitor.at()).to.match(/^(heading|fieldset) /);
      await until('the heading is in sight', () => {
        const place = visitor.focused()?.getBoundingClientRect();
        return (
          place !== undefined &&
          place.top >= -1 &&
          place.top < page.window.innerHeight
        );
      });
    }
    expect(visitor.outcome()).to.equal('yes-with-limits');
  });

  it('“a live region exists before its first message”', async () => {
    const page = await pageOf(long);
    await page.load();
    const visitor = page.visitor();
    const region = visitor.find('[role=status]');
    expect(visitor.announced()).to.equal('');
    visitor.answerAll({}, 'warning');
    visitor.tick('fever', 'none');
    expect(visitor.announced()).not.to.equal('');
    expect(visitor.find('[role=status]') === region).to.equal(true);
  });
});
