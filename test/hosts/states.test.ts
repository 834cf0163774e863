/**
 * A page hides and disables its parts in many ways. All of them are states, not
 * looks, and reach into the elements: on the element itself, on what is around
 * it, and with each style that a snippet of ours gives it.
 *
 * The ways, from the HTML Standard (hidden, popover, inert, dialog, details) and
 * from CSS (Display, Visibility in CSS 2, Pointer Events in SVG 2 and UI 4,
 * Containment for content-visibility, Color for opacity, interactivity in UI 4).
 */
import { expect } from '@open-wc/testing';
import { alternatives } from '../../src/content/alternatives.js';
import { words } from '../../src/content/interface.js';
import type { CanIRunElement } from '../../src/elements/can-i-run-element.js';
import { link, pageOf, reserved, script, visit } from '../support/host-page.js';
import type { HostPage } from '../support/host-page.js';
import { until } from '../support/until.js';

/** What the snippets of ours put on an element. */
const styles = ['', reserved, 'style="display: block; min-height: 400px"'];

const tags = [
  'can-i-run-checker',
  'can-i-run-alternatives',
  'can-i-run-references',
] as const;

/** What is drawn in an element. */
const boxOf = (page: HostPage, tag: string): HTMLElement => {
  const box = page.find(tag).shadowRoot?.querySelector<HTMLElement>('.box');
  if (!box) throw new Error(`${tag} has drawn nothing.`);
  return box;
};

const isSeen = (page: HostPage, tag: string): boolean =>
  boxOf(page, tag).checkVisibility({ checkVisibilityCSS: true });

/** Whether a click at its beginning would reach it. */
function isPressed(page: HostPage, tag: string): boolean {
  const { left, top } = boxOf(page, tag).getBoundingClientRect();
  return page.document.elementFromPoint(left + 20, top + 20) === page.find(tag);
}

/** Whether the first thing in it that can have the focus gets it. */
function isFocused(page: HostPage, tag: string): boolean {
  const box = boxOf(page, tag);
  box.querySelector<HTMLElement>('button, a, input')?.focus();
  return page.document.activeElement === page.find(tag);
}

const show = (markup: string) =>
  pageOf(markup + script, { width: 900, height: 900 });

const element = (tag: string, more = '') => `<${tag} ${more}>${link}</${tag}>`;

describe('what hides an element', () => {
  const hiding: Readonly<Record<string, string>> = {
    hidden: 'hidden',
    'hidden in capitals': 'HIDDEN=HIDDEN',
    'a popover that is closed': 'popover',
    'a popover by hand that is closed': 'popover="manual"',
  };
  for (const [how, state] of Object.entries(hiding))
    for (const style of styles)
      it(`on itself, whatever its style: ${how} ${style} (hidden-with-readme-style)`, async () => {
        const page = await show(
          tags.map((tag) => element(tag, `${state} ${style}`)).join(''),
        );
        for (const tag of tags) {
          expect(isSeen(page, tag), tag).to.equal(false);
          expect(page.find(tag).getClientRects(), tag).to.have.lengthOf(0);
          for (const name of ['hidden', 'popover'])
            page.find(tag).removeAttribute(name);
          expect(isSeen(page, tag), tag).to.equal(true);
        }
      });

  for (const style of styles)
    it(`until-found: takes no room but its own, and is shown once found ${style}`, async () => {
      const page = await show(
        tags
          .map((tag) => element(tag, `hidden="until-found" ${style}`))
          .join(''),
      );
      for (const tag of tags) {
        const host = page.find(tag);
        // Where a browser does not know the word, it is as good as hidden.
        expect(isSeen(page, tag), tag).to.equal(false);
        host.hidden = false;
        expect(isSeen(page, tag), tag).to.equal(true);
      }
    });

  it('a popover that is opened shows', async () => {
    const page = await show(
      tags.map((tag) => element(tag, 'popover')).join(''),
    );
    for (const tag of tags) {
      page.find(tag).showPopover();
      expect(isSeen(page, tag), tag).to.equal(true);
      page.find(tag).hidePopover();
      expect(isSeen(page, tag), tag).to.equal(false);
    }
  });

  const around: Readonly<Record<string, (inner: string) => string>> = {
    'visibility: hidden, visibility-hidden-parent': (inner) =>
      `<div id="pane" style="visibility:hidden"><h2>Closed tab</h2>${inner}</div>`,
    'visibility: collapse': (inner) =>
      `<div id="pane" style="visibility:collapse">${inner}</div>`,
    'display: none': (inner) =>
      `<div id="pane" style="display:none">${inner}</div>`,
    hidden: (inner) => `<div id="pane" hidden>${inner}</div>`,
    'hidden until found': (inner) =>
      `<div id="pane" hidden="until-found">${inner}</div>`,
    'content-visibility: hidden': (inner) =>
      `<div id="pane" style="content-visibility:hidden">${inner}</div>`,
    'a closed details': (inner) =>
      `<details><summary>More</summary>${inner}</details>`,
    'a closed dialog': (inner) => `<dialog>${inner}</dialog>`,
    'a closed popover': (inner) => `<div popover>${inner}</div>`,
  };
  for (const [how, wrap] of Object.entries(around))
    it(`around it: ${how}`, async () => {
      const page = await show(
        wrap(tags.map((tag) => element(tag, reserved)).join('')),
      );
      for (const tag of tags) {
        expect(isSeen(page, tag), tag).to.equal(false);
        expect(isFocused(page, tag), tag).to.equal(false);
      }
    });

  for (const state of ['visibility:hidden', 'content-visibility:hidden'])
    it(`the style of the page for it: ${state}`, async () => {
      const page = await show(
        `<style>can-i-run-checker { ${state} }</style>${element('can-i-run-checker')}`,
      );
      expect(isSeen(page, 'can-i-run-checker')).to.equal(false);
      expect(isFocused(page, 'can-i-run-checker')).to.equal(false);
    });

  it('also an emergency', async () => {
    const page = await show(
      `<div id="pane">${element('can-i-run-checker')}</div>`,
    );
    const visitor = page.visitor();
    visitor.answerAll({ now: ['saddle'] });
    const card = visitor.find('.card');
    expect(card.checkVisibility({ checkVisibilityCSS: true })).to.equal(true);
    page.find('#pane').style.visibility = 'hidden';
    expect(card.checkVisibility({ checkVisibilityCSS: true })).to.equal(false);
  });
});

describe('what disables an element', () => {
  const tag = 'can-i-run-checker';

  for (const [how, style] of [
    ['pointer-events: none', 'pointer-events:none'],
    [
      'opacity with pointer-events, closed-modal-catches-clicks',
      'position:fixed;inset:0;opacity:0;pointer-events:none',
    ],
  ] as const)
    for (const outcome of [false, true])
      it(`around it: ${how}${outcome ? ', at an emergency' : ''}`, async () => {
        const page = await show(
          `<button style="position:absolute;inset:0">Book</button>
          <div id="pane" style="${style}">${element(tag)}</div>`,
        );
        if (outcome) page.visitor().answerAll({ now: ['saddle'] });
        page.window.scrollTo(0, 0);
        const under = page.document.elementFromPoint(200, 200);
        expect(under?.localName).to.equal('button');
        page.find('#pane').style.cssText = 'position:relative';
        expect(isPressed(page, tag)).to.equal(true);
      });

  it('inert, around it and on itself', async () => {
    for (const markup of [
      `<div inert>${element(tag)}</div>`,
      element(tag, 'inert'),
    ]) {
      const page = await show(markup);
      expect(isFocused(page, tag)).to.equal(false);
      expect(isPressed(page, tag)).to.equal(false);
      page.find('[inert]').inert = false;
      expect(isFocused(page, tag)).to.equal(true);
      expect(isPressed(page, tag)).to.equal(true);
    }
  });

  it('a modal dialog elsewhere, and not the one around it', async () => {
    const page = await show(
      `<dialog id="other"><button>Close</button></dialog>
      <dialog id="own">${element(tag)}</dialog>`,
    );
    page.find<HTMLDialogElement>('#own').showModal();
    expect(isFocused(page, tag)).to.equal(true);
    page.find<HTMLDialogElement>('#other').showModal();
    expect(isPressed(page, tag)).to.equal(false);
  });

  it('interactivity: inert, where a browser knows it', async () => {
    const page = await show(
      `<div style="interactivity:inert">${element(tag)}</div>`,
    );
    const isKnown = CSS.supports('interactivity', 'inert');
    expect(isFocused(page, tag)).to.equal(!isKnown);
  });
});

/** What each has drawn, and nothing else on the page says. */
const drawn = {
  'can-i-run-checker': () => words.intro(),
  'can-i-run-alternatives': () => alternatives.swimming.name(),
  'can-i-run-references': () => words.referencesTitle(),
} as const;

/** WebKit was not seen to search where a script, as here, changes the address. */
const searchesByScript = / (Chrome|Firefox)\//.test(navigator.userAgent);

describe('until-found: the search of the browser finds what is drawn', () => {
  for (const tag of searchesByScript ? tags : [])
    for (const [where, markup] of Object.entries({
      'on itself': element(tag, 'hidden="until-found"'),
      'as documented': element(tag, `hidden="until-found" ${reserved}`),
      'around it': `<div hidden="until-found">${element(tag)}</div>`,
    }))
      it(`and shows it: ${tag}, ${where}`, async () => {
        // Chromium searches no page without an address.
        const page = await visit('/closed/test/hosts/pages/plain.html');
        const { body } = page.document;
        body.innerHTML = `<div style="height: 3000px"></div>${markup}`;
        await page.find<CanIRunElement>(tag).updateComplete;
        expect(page.all('[hidden]')).to.have.lengthOf(1);
        // A text in an address is looked for as what a visitor types is.
        page.window.location.hash = `:~:text=${encodeURIComponent(drawn[tag]())}`;
        await until('it is found', () => !body.querySelector('[hidden]'));
        await until('it is scrolled to', () => page.window.scrollY > 2000);
      });
});
