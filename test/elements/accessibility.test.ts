/** What axe finds, and the outline of headings, on every screen. */
import { expect } from '@open-wc/testing';
import type Axe from 'axe-core';
// A script, which puts itself on the window.
import 'axe-core/axe.min.js';
import { open } from '../support/harness.js';
import type { Reader } from '../support/harness.js';
import { reached as screens } from '../support/screens.js';
import type { Screen } from '../support/screens.js';

declare global {
  interface Window {
    readonly axe: typeof Axe;
  }
}

/** A screen with one attribute as it should be, whatever it was before. */
function withAttribute(screen: Screen, name: string, value: string): Reader {
  const reader = screen.open();
  for (const other of ['theme', 'heading-level'])
    reader.element.removeAttribute(other);
  reader.element.setAttribute(name, value);
  return reader;
}

describe('accessibility', () => {
  for (const screen of screens) {
    it(`holds on: ${screen.name}`, async () => {
      const { element } = withAttribute(screen, 'theme', 'light');
      await expect(element).to.be.accessible();
    });

    // Another theme is other colours, and nothing else.
    it(`holds for the colours of the dark theme on: ${screen.name}`, async () => {
      const { element } = withAttribute(screen, 'theme', 'dark');
      const { violations, passes } = await window.axe.run(element, {
        runOnly: ['color-contrast', 'link-in-text-block'],
        resultTypes: ['violations'],
      });
      expect(violations).to.deep.equal([]);
      expect(passes).not.to.be.empty;
    });
  }

  it('would be missed if it went', async () => {
    const reader = open();
    for (const words of reader.all('label span')) words.remove();
    await expect(reader.element).not.to.be.accessible();
  });
});

const levelsOf = (root: ShadowRoot): number[] =>
  [...root.querySelectorAll('[role=heading]')].map((heading) =>
    Number(heading.getAttribute('aria-level')),
  );

/** HTML has no level below 6, so what is deeper stays there. */
const deeper = (level: number, by: number) => Math.min(level + by, 6);

describe('the outline of headings', () => {
  for (const screen of screens)
    it(`begins at heading-level and skips none on: ${screen.name}`, () => {
      const reader = screen.open();
      for (const level of [1, 2, 3, 4, 5, 6]) {
        reader.element.setAttribute('heading-level', `${level}`);
        const [title, ...others] = levelsOf(reader.root);
        expect(title, `${level}: title`).to.equal(level);
        expect(others, `${level}`).not.to.be.empty;
        expect(others[0], `${level}: second`).to.equal(deeper(level, 1));
        let above = level;
        for (const [index, each] of others.entries()) {
          expect(each, `${level}: heading ${index + 2}`).to.be.within(
            deeper(level, 1),
            deeper(above, 1),
          );
          above = each;
        }
      }
    });

  it('puts the sections of a result one below its headline', () => {
    for (const screen of screens) {
      const { name } = screen;
      const { root } = withAttribute(screen, 'heading-level', '2');
      if (!root.querySelector('[part~=outcome]')) continue;
      const sections = root.querySelectorAll('section > [role=heading]');
      for (const section of sections)
        expect(section.getAttribute('aria-level'), name).to.equal('4');
    }
  });

  it('is made of headings with words', () => {
    for (const screen of screens)
      for (const heading of screen.open().all('[role=heading]'))
        expect(heading.textContent.trim(), screen.name).not.to.equal('');
  });
});
