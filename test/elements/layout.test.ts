/**
 * Room: narrow and wide columns, targets that a thumb hits, pages with other
 * root sizes, readers with other spacing, right-to-left pages.
 */
import { expect } from '@open-wc/testing';
import { addLocale } from '../../src/localization/localize.js';
import { open, room } from '../support/harness.js';
import type { Reader } from '../support/harness.js';
import { reached as screens } from '../support/screens.js';

const widths = [240, 320, 480, 768, 1280];

/** A column of the page, as wide as its site made it. */
function column(width: number): HTMLElement {
  const wrapper = room();
  wrapper.style.inlineSize = `${width}px`;
  return wrapper;
}

const nameOf = (element: Element): string =>
  `${element.localName}.${element.getAttribute('class') ?? ''} "${element.textContent.trim().replace(/\s+/g, ' ').slice(0, 30)}"`;

/** What is seen: not the words that only screen readers meet. */
const seen = (reader: Reader): HTMLElement[] =>
  reader
    .all('.box, .box :not(.hidden, .hidden *, svg, svg *)')
    .filter((element) => element.getClientRects().length > 0);

/** What sticks out of its column, or is cut off. */
function misfits(reader: Reader, wrapper: Element): string[] {
  const { left, right } = wrapper.getBoundingClientRect();
  return seen(reader)
    .filter((element) => {
      const rect = element.getBoundingClientRect();
      return (
        rect.left < left - 0.5 ||
        rect.right > right + 0.5 ||
        // Words may stick out of an inline-size that its box itself keeps to.
        (element.scrollWidth > element.clientWidth + 1 &&
          getComputedStyle(element).display !== 'inline')
      );
    })
    .map(nameOf);
}

/** Marks that have lost the word before them to the line above. */
const alone = (reader: Reader): string[] =>
  reader
    .all('.mark')
    .filter((mark) => {
      const walker = document.createTreeWalker(
        mark.closest('p, li') ?? reader.root,
        NodeFilter.SHOW_TEXT,
      );
      const before = document.createRange();
      while (walker.nextNode()) {
        const { currentNode: text } = walker;
        if (text.parentElement?.closest('.mark') === mark) break;
        const length = text.textContent?.trimEnd().length ?? 0;
        if (length > 0 && !text.parentElement?.closest('.mark, .hidden')) {
          before.setStart(text, length - 1);
          before.setEnd(text, length);
        }
      }
      const word = before.getBoundingClientRect();
      const { top, bottom } = mark.getBoundingClientRect();
      return word.bottom <= top || word.top >= bottom;
    })
    .map(nameOf);

/** Reader's styles (WCAG 1.4.12): on everything of the page that they reach. */
function spaceText(wrapper: HTMLElement): void {
  const style = document.createElement('style');
  style.textContent = `* {
    line-height: 1.5 !important;
    letter-spacing: 0.12em !important;
    word-spacing: 0.16em !important;
  }`;
  wrapper.append(style);
}

describe('a column', () => {
  for (const screen of screens)
    it(`of any width, in either direction, holds: ${screen.name}`, () => {
      const wrapper = room();
      const reader = screen.open({ into: wrapper });
      for (const dir of ['ltr', 'rtl'])
        for (const width of widths) {
          wrapper.dir = dir;
          wrapper.style.inlineSize = `${width}px`;
          const where = `${width} px, ${dir}`;
          expect(misfits(reader, wrapper), where).to.deep.equal([]);
          expect(alone(reader), where).to.deep.equal([]);
        }
    });

  it('that is too narrow for a word would be found', () => {
    const wrapper = column(240);
    const reader = open({ into: wrapper });
    reader.find('.option span').style.whiteSpace = 'nowrap';
    expect(misfits(reader, wrapper)).not.to.be.empty;
  });
});

describe('targets', () => {
  /** Rows, buttons and folds; then what stands in a line of text. */
  const large = '.option, .button, summary';
  const small = '.mark, .link';

  for (const screen of screens)
    it(`are large enough on: ${screen.name}`, () => {
      const wrapper = room();
      const reader = screen.open({ into: wrapper });
      for (const width of widths) {
        wrapper.style.inlineSize = `${width}px`;
        for (const target of reader.all(large)) {
          const { height } = target.getBoundingClientRect();
          expect(height, nameOf(target)).to.be.at.least(44);
        }
        for (const target of reader.all(small)) {
          // The way back from a source is there once somebody came by a mark.
          if (target.closest('[hidden]')) continue;
          const rect = target.getBoundingClientRect();
          expect(rect.height, nameOf(target)).to.be.at.least(24);
          expect(rect.width, nameOf(target)).to.be.at.least(24);
        }
      }
    });

  it('are all of these kinds, or links in a sentence', () => {
    for (const screen of screens) {
      const reader = screen.open();
      for (const target of reader.all('button, summary, input, label, a'))
        if (!target.closest(`${large}, ${small}`))
          expect(target.closest('li, p'), nameOf(target)).to.exist;
    }
  });
});

describe('the size of text', () => {
  const sizes = (reader: Reader): number[] =>
    seen(reader).map((element) =>
      parseFloat(getComputedStyle(element).fontSize),
    );

  afterEach(() => {
    document.documentElement.removeAttribute('style');
  });

  it('is 16 px or more for body text, never below 15', () => {
    for (const screen of screens) {
      const reader = screen.open();
      expect(Math.min(...sizes(reader)), screen.name).to.be.at.least(15);
      for (const element of reader.all('p, li, dd, label, button')) {
        if (element.closest('.muted, .day, .mark')) continue;
        const { fontSize } = getComputedStyle(element);
        expect(parseFloat(fontSize), nameOf(element)).to.be.at.least(16);
      }
    }
  });

  it('does not change with the root size of the page', () => {
    for (const screen of screens) {
      const into = column(480);
      into.style.fontSize = '16px';
      const reader = screen.open({ into });
      const before = sizes(reader);
      const { height } = reader.element.getBoundingClientRect();
      document.documentElement.style.fontSize = '62.5%';
      expect(sizes(reader), screen.name).to.deep.equal(before);
      expect(reader.element.getBoundingClientRect().height).to.equal(height);
      document.documentElement.removeAttribute('style');
    }
  });

  it('is 16 px where a page hands down 10', () => {
    document.documentElement.style.fontSize = '62.5%';
    const { fontSize } = getComputedStyle(open().find('.box'));
    expect(fontSize).to.equal('16px');
  });

  it('grows with that of the page', () => {
    const into = room();
    into.style.fontSize = '20px';
    expect(getComputedStyle(open({ into }).find('.box')).fontSize).to.equal(
      '20px',
    );
  });
});

/** Every rule that the elements draw with, those inside others too. */
function* rulesOf(list: CSSRuleList): Generator<CSSRule> {
  for (const rule of list) {
    yield rule;
    if (rule instanceof CSSGroupingRule) yield* rulesOf(rule.cssRules);
  }
}

const adopted = (): CSSRule[] => {
  const sheets = screens.flatMap(
    (screen) => screen.open().root.adoptedStyleSheets,
  );
  return [...new Set(sheets)].flatMap((sheet) => [...rulesOf(sheet.cssRules)]);
};

describe('styles', () => {
  it('know no rem', () => {
    const rules = adopted();
    expect(rules).not.to.be.empty;
    for (const { cssText } of rules) expect(cssText).not.to.match(/\drem\b/);
  });

  it('move nothing for who asked for less motion', () => {
    const still = ['', 'none', '0s', 'auto', 'initial', 'unset'];
    const moves = ({ style }: CSSStyleRule) =>
      ['animation-name', 'transition-duration', 'scroll-behavior'].some(
        (property) => !still.includes(style.getPropertyValue(property)),
      );
    const isSpared = ({ parentRule }: CSSRule) =>
      parentRule instanceof CSSMediaRule &&
      /prefers-reduced-motion: no-preference/.test(parentRule.conditionText);
    const moving = adopted().filter(
      (rule) => rule instanceof CSSStyleRule && moves(rule) && !isSpared(rule),
    );
    expect(moving.map(({ cssText }) => cssText)).to.deep.equal([]);
  });
});

describe('a reader’s text spacing', () => {
  it('reaches the text', () => {
    const wrapper = column(320);
    spaceText(wrapper);
    for (const screen of screens) {
      const reader = screen.open({ into: wrapper });
      for (const element of reader.all('p, li, dd, dt, label, summary')) {
        // An emergency keeps its own, by which no page makes it unreadable.
        if (element.closest('[part=outcome] .emergency')) continue;
        const style = getComputedStyle(element);
        const size = parseFloat(style.fontSize);
        const name = `${screen.name}: ${nameOf(element)}`;
        expect(parseFloat(style.lineHeight), name).to.be.at.least(size * 1.5);
        // Taken over from the page, whose text is of this size.
        expect(parseFloat(style.letterSpacing), name).to.be.closeTo(1.92, 0.01);
        expect(parseFloat(style.wordSpacing), name).to.be.closeTo(2.56, 0.01);
      }
      reader.element.remove();
    }
  });

  for (const screen of screens)
    it(`leaves all of it in any width: ${screen.name}`, () => {
      const wrapper = room();
      spaceText(wrapper);
      const reader = screen.open({ into: wrapper });
      for (const width of [240, 320, 768]) {
        wrapper.style.inlineSize = `${width}px`;
        expect(misfits(reader, wrapper), `${width} px`).to.deep.equal([]);
        const cut = seen(reader).filter(
          (element) =>
            element.scrollHeight > element.clientHeight + 1 &&
            /hidden|clip/.test(getComputedStyle(element).overflow),
        );
        expect(cut.map(nameOf), `${width} px`).to.deep.equal([]);
      }
    });
});

describe('words that read from right to left', () => {
  before(() => {
    // As far as layout goes: English in the direction of Arabic.
    addLocale('ar', { templates: {} });
  });

  const openIn = (dir: string) =>
    open({ attributes: { lang: dir === 'rtl' ? 'ar' : 'en' } });

  function resultIn(dir: string): Reader {
    const visitor = openIn(dir);
    visitor.answerAll({ calm: ['sore'] });
    return visitor;
  }

  it('has the band of an outcome on the right', () => {
    const band = (dir: string) => {
      const { borderLeftWidth, borderRightWidth } = getComputedStyle(
        resultIn(dir).find('.card'),
      );
      return `${borderLeftWidth} ${borderRightWidth}`;
    };
    expect(band('ltr')).to.equal('6px 0px');
    expect(band('rtl')).to.equal('0px 6px');
  });

  it('has the tick to the right of its words', () => {
    const option = openIn('rtl').find('.option');
    const input = option.querySelector('input')?.getBoundingClientRect();
    const words = option.querySelector('span')?.getBoundingClientRect();
    expect(input?.left).to.be.greaterThan(words?.right ?? Infinity);
  });

  it('has progress that grows from the right', () => {
    const bar = openIn('rtl').find('.bar');
    const filled = bar.querySelector('rect')?.getBoundingClientRect();
    const { right, width } = bar.getBoundingClientRect();
    expect(filled?.right).to.be.closeTo(right, 0.5);
    expect(filled?.width).to.be.lessThan(width / 2);
  });

  it('decide the direction, whatever that of the page: english-in-rtl', () => {
    for (const [lang, dir, around] of [
      ['en', 'ltr', 'rtl'],
      ['ar', 'rtl', 'ltr'],
    ] as const) {
      const into = room();
      into.dir = around;
      const visitor = open({ into, attributes: { lang } });
      const slotted = document.createElement('p');
      slotted.slot = 'intro';
      visitor.element.append(slotted);
      expect(getComputedStyle(visitor.find('.box')).direction).to.equal(dir);
      // What the page has put in is the page's.
      expect(getComputedStyle(slotted).direction).to.equal(around);
    }
  });
});

describe('the theme', () => {
  const light = 'rgb(255, 255, 255)';
  const dark = 'rgb(18, 25, 29)';

  /** The surface of each element in a page of some colour scheme. */
  function surfaces(scheme: string, theme?: string): string[] {
    const attributes: Record<string, string> = theme ? { theme } : {};
    return screens
      .filter(({ name }) => /^(start|alternatives|references)$/.test(name))
      .map((screen) => {
        const into = room();
        into.style.colorScheme = scheme;
        const reader = screen.open({ into, attributes });
        return getComputedStyle(reader.find('.box')).backgroundColor;
      });
  }

  it('is the page’s, unless it is set', () => {
    for (const theme of [undefined, 'auto']) {
      expect(surfaces('light', theme)).to.deep.equal([light, light, light]);
      expect(surfaces('dark', theme)).to.deep.equal([dark, dark, dark]);
      expect(surfaces('normal', theme)).to.deep.equal([light, light, light]);
    }
  });

  it('is forced by "light" and "dark"', () => {
    for (const scheme of ['light', 'dark']) {
      expect(surfaces(scheme, 'light')).to.deep.equal([light, light, light]);
      expect(surfaces(scheme, 'dark')).to.deep.equal([dark, dark, dark]);
    }
  });

  it('changes at once', () => {
    const visitor = open({ attributes: { theme: 'light' } });
    visitor.element.setAttribute('theme', 'dark');
    const { backgroundColor, colorScheme } = getComputedStyle(
      visitor.find('.box'),
    );
    expect(backgroundColor).to.equal(dark);
    expect(colorScheme).to.equal('dark');
  });
});
