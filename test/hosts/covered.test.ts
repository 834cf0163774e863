/**
 * What has the focus is not covered by what a page keeps in its place (WCAG
 * 2.4.11): looked up where it is, not assumed. Pages keep headers, bars of
 * cookies, bubbles of chats and players there, by `position: sticky` and
 * `fixed`, in a box that scrolls as well as in the window, and in the top layer.
 */
import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { open, press, room } from '../support/harness.js';
import { pageOf, script } from '../support/host-page.js';
import type { HostPage } from '../support/host-page.js';

const bar = (id: string, style: string) =>
  `<div id="${id}" style="background:#246;color:#fff;${style}">Bar</div>`;

const header = bar('header', 'position:sticky;top:0;height:140px;z-index:9');
const plainHeader = bar('header', 'position:sticky;top:0;height:140px');
const fixed = bar('header', 'position:fixed;inset:0 0 auto;height:140px');
const cookies = bar('cookies', 'position:fixed;inset:auto 0 0;height:160px');

const show = (markup: string) =>
  pageOf(`${markup}<p style="height:2000px">more</p>${script}`, {
    width: 400,
    height: 600,
  });

const element =
  '<p style="height:200px">intro</p><can-i-run-checker region="AU"></can-i-run-checker>';

/** Whether the edges of something in an element can be seen. */
function isSeen(part: Element, { ownerDocument, localName }: Element): boolean {
  const { left, top, bottom, width } = part.getBoundingClientRect();
  return [top + 2, bottom - 2].every(
    (y) =>
      ownerDocument.elementFromPoint(left + width / 2, y)?.localName ===
      localName,
  );
}

/** Whether what has the focus can be; of a question, what it asks. */
function isUncovered(page: HostPage): boolean {
  const visitor = page.visitor();
  const focused = visitor.focused();
  if (!focused) throw new Error('Nothing has the focus.');
  const part = focused.querySelector('.question') ?? focused;
  return isSeen(part, visitor.element);
}

function tall(height: number): HTMLElement {
  const more = document.createElement('p');
  more.style.height = `${String(height)}px`;
  return more;
}

/** Ticks, scrolls to Continue as people do, and presses it. */
function stepOn(page: HostPage): void {
  const visitor = page.visitor();
  visitor.find('[part=continue]').scrollIntoView({ block: 'center' });
  visitor.answerNext({});
  visitor.arrive();
}

const bars: Readonly<Record<string, string>> = {
  'a fixed header': fixed,
  'a bar of cookies': cookies,
  both: fixed + cookies,
};

const pages: Readonly<Record<string, string>> = {
  'sticky-header': header + element,
  'a header that names no layer': plainHeader + element,
  'a page that scrolls smoothly': `<style>:root{scroll-behavior:smooth}</style>${header}${element}${cookies}`,
  'a fixed header': fixed + element,
  'a bar of cookies': element + cookies,
  both: header + element + cookies,
  'a header in a box that scrolls': `<div id="box" style="height:560px;overflow:auto">${header}${element}<p style="height:900px">more</p></div>`,
};

describe('what has the focus is not covered', () => {
  for (const [name, markup] of Object.entries(pages)) {
    it(`after a step: ${name}`, async () => {
      const page = await show(markup);
      const visitor = page.visitor();
      while (visitor.question()) {
        stepOn(page);
        expect(isUncovered(page), visitor.question() ?? 'result').to.equal(
          true,
        );
      }
      expect(visitor.outcome()).to.equal('yes-with-limits');
    });
  }

  // In this page, since Firefox tells of no focus in a frame that has none.
  for (const [name, markup] of Object.entries(bars))
    it(`by Tab and back: ${name}`, async () => {
      const place = document.createElement('div');
      place.innerHTML = markup;
      document.body.append(place);
      const visitor = open({ into: room() });
      visitor.element.after(tall(2000));
      visitor.find('button').focus();
      for (const back of [false, true])
        for (let count = 0; count < 9; count += 1) {
          if (back) await sendKeys({ down: 'Shift' });
          await press('Tab');
          if (back) await sendKeys({ up: 'Shift' });
          const focused = visitor.root.activeElement;
          if (focused)
            expect(isSeen(focused, visitor.element), visitor.at()).to.equal(
              true,
            );
        }
      place.remove();
    });

  it('a header that names no layer lies over every step', async () => {
    const page = await show(plainHeader + element);
    const visitor = page.visitor();
    for (;;) {
      const { offsetTop, offsetHeight } = visitor.element;
      for (let top = offsetTop; top < offsetTop + offsetHeight; top += 140) {
        page.window.scrollTo({ top, behavior: 'instant' });
        for (const [x, y] of [
          [200, 70],
          [40, 20],
          [370, 120],
        ] as const)
          expect(page.document.elementFromPoint(x, y)?.id).to.equal('header');
      }
      if (!visitor.question()) break;
      visitor.answerNext({});
      visitor.arrive();
      for (const details of visitor.all<HTMLDetailsElement>('details'))
        details.open = true;
    }
  });

  it('without anything over it, the page moves no further than it must', async () => {
    const page = await show(element);
    const visitor = page.visitor();
    stepOn(page);
    const { top } = visitor.find('.question').getBoundingClientRect();
    expect(top).to.be.within(0, 600);
    const before = page.window.scrollY;
    visitor.find('input').focus();
    expect(page.window.scrollY).to.equal(before);
  });

  it('what a page has put into a slot is the page’s own to move', async () => {
    const page = await show(
      `${header}<can-i-run-checker><a slot="intro" href="/about">About us</a></can-i-run-checker>`,
    );
    const own = page.find('a[slot]');
    own.focus();
    expect(own.getAttribute('style')).to.equal(null);
  });

  it('by mouse nothing moves under the pointer', async () => {
    const page = await show(header + element);
    const visitor = page.visitor();
    const input = visitor.find('input');
    const { top } = input.getBoundingClientRect();
    // Half of it lies under the header.
    page.window.scrollBy(0, top - 140 + 8);
    const before = page.window.scrollY;
    input.click();
    expect(page.window.scrollY).to.equal(before);
    expect(visitor.ticked()).to.have.lengthOf(1);
  });

  it('all over, nothing is moved about', async () => {
    const page = await show(
      element + bar('all', 'position:fixed;inset:0;z-index:9'),
    );
    stepOn(page);
    expect(page.seen).to.deep.equal([]);
    expect(page.visitor().question()).to.equal('warning');
  });
});
