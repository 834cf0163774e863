/** Every translation on every screen: how it fits, and what it is to tools. */
import { expect } from '@open-wc/testing';
import { addPack } from '../../src/localization/localize.js';
import { languages } from '../../src/localization/languages.js';
import type { Pack } from '../../src/localization/pack.js';
import { open, show, waysTo } from '../support/harness.js';
import type { Reader } from '../support/harness.js';
import { reached } from '../support/screens.js';

const translations = languages.filter((language) => language !== 'en');

/** Those that hold most words between them. */
const screens = reached.filter(({ name }) =>
  /^(start|guide|error at now|question (warning|health|back|stage|cleared)|outcome (doctor-today|ask-clinician|yes-with-limits, (after|slower).*)|alternatives|references)$/.test(
    name,
  ),
);

before(async () => {
  for (const language of translations) {
    const file = `/raw/dist/locales/${language}.js`;
    const module = (await import(file)) as { default: Pack };
    addPack(language, module.default);
  }
});

describe('a translation', () => {
  for (const lang of translations)
    it(`in ${lang} fits a narrow column, and says its language`, () => {
      expect(screens).to.have.lengthOf(14);
      for (const screen of screens) {
        const { element, root } = screen.open({ attributes: { lang } });
        element.style.inlineSize = '320px';
        const box = root.querySelector<HTMLElement>('.box');
        expect(box?.lang, screen.name).to.equal(lang);
        expect(box?.dir, screen.name).to.equal(lang === 'ar' ? 'rtl' : 'ltr');
        expect(box?.scrollWidth, screen.name).to.be.at.most(320);
        element.style.inlineSize = '';
      }
    });

  for (const lang of ['ar', 'hi', 'zh-Hans'])
    it(`in ${lang} has no fault that axe finds`, async () => {
      const readers: readonly Reader[] = [
        open({ attributes: { lang, languages: `en ${lang}` } }),
        ...(['emergency', 'yes-with-limits'] as const).map((outcome) => {
          const visitor = open({ attributes: { lang, region: 'AU' } });
          visitor.answerAll(waysTo[outcome]);
          return visitor;
        }),
        show('can-i-run-alternatives', { attributes: { lang } }),
        show('can-i-run-references', { attributes: { lang } }),
      ];
      for (const { element } of readers)
        await expect(element).to.be.accessible();
    });
});

describe('Arabic', () => {
  const inArabic = (attributes: Record<string, string> = {}) =>
    open({ attributes: { lang: 'ar', region: 'AU', ...attributes } });

  /** Where a piece of a text begins on the screen. */
  function leftOf(text: Text, piece: string, from: number): number {
    const range = new Range();
    const start = text.data.indexOf(piece, from);
    range.setStart(text, start);
    range.setEnd(text, start + piece.length);
    return range.getBoundingClientRect().left;
  }

  function textsOf({ root }: Reader, holds: string): Text[] {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    const found: Text[] = [];
    for (let node = walker.nextNode(); node; node = walker.nextNode())
      if (node instanceof Text && node.data.includes(holds)) found.push(node);
    return found;
  }

  it('a phone number stays from left to right, in text and on its button', () => {
    const visitor = inArabic();
    visitor.answerAll(waysTo['doctor-today']);
    const number = '1800 633 422';
    const texts = textsOf(visitor, number);
    expect(texts.length).to.be.at.least(2);
    for (const text of texts) {
      const from = text.data.indexOf(number);
      const places = number
        .split(' ')
        .map((group) => leftOf(text, group, from));
      expect(places).to.deep.equal(
        places.toSorted((one, other) => one - other),
      );
    }
    expect(visitor.links('tel:')).to.include('tel:1800633422');
  });

  it('its digits are those of the messages', () => {
    const visitor = inArabic({
      'reviewed-by': 'Dr Example',
      'reviewed-on': '2026-01-31',
    });
    visitor.answerAll();
    expect(visitor.text())
      .to.include('2026')
      .and.not.to.match(/[٠-٩۰-۹]/);
  });

  it('the week, the steps and the bar of progress begin on the right', () => {
    const visitor = inArabic();
    const bar = visitor.find('.bar').getBoundingClientRect();
    const done = visitor.find('.bar rect').getBoundingClientRect();
    expect(done.right).to.be.closeTo(bar.right, 1);
    visitor.answerAll({ ready: ['run'] });
    for (const details of visitor.all<HTMLDetailsElement>('details'))
      details.open = true;
    const [monday, tuesday] = visitor.all('.week .day > :first-child');
    expect(monday?.getBoundingClientRect().right).to.be.at.least(
      tuesday?.getBoundingClientRect().right ?? Infinity,
    );
    for (const moving of ['.day .icon', '.alternative > .icon'])
      expect(getComputedStyle(visitor.find(moving)).transform).to.equal(
        'matrix(-1, 0, 0, 1, 0, 0)',
      );
    const bars = visitor.find('.bars');
    const runs = [...bars.querySelectorAll('path')].at(-1);
    expect(runs?.getBoundingClientRect().right).to.be.closeTo(
      bars.getBoundingClientRect().right,
      2,
    );
  });
});
