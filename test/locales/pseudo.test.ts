/**
 * Finds English that nobody could translate: in a language in which no
 * translated word keeps a plain letter, plain letters may only be data.
 */
import { expect } from '@open-wc/testing';
import {
  articleCredit,
  referenceName,
  references,
} from '../../src/content/references.js';
import { regionIds } from '../../src/logic/ids.js';
import { referenceIds } from '../../src/logic/index.js';
import { open, waysTo } from '../support/harness.js';
import type { Reader } from '../support/harness.js';
import { addPseudo, pseudoLocale } from '../support/pseudo.js';
import { clinic, reached as screens } from '../support/screens.js';

const lang = pseudoLocale;

/** What stays as it is in every language. */
const data: readonly string[] = [
  ...Object.values(articleCredit),
  ...referenceIds.flatMap((id) => [
    references[id].cite,
    references[id].link?.replace('https://', '') ?? '',
    referenceName(id),
  ]),
  clinic['clinic-name'],
  new URL(clinic['booking-url']).host,
  clinic['reviewed-by'],
  // Names of services. The parts of longer ones are translated around them.
  'NHS 111 Wales',
  'NHS 111',
  'NHS 24',
  'Healthline',
].sort((one, other) => other.length - one.length);

const year = [...Array(12).keys()].map((month) => new Date(2026, month, 1));
const week = [...Array(7).keys()].map((day) => new Date(2026, 0, 1 + day));

const inWords = (dates: readonly Date[], options: Intl.DateTimeFormatOptions) =>
  dates.map(new Intl.DateTimeFormat(lang, options).format);

/** The browser's own words for days, dates, durations and lists: no message. */
const fromIntl = new RegExp(
  `\\b(${[
    ...inWords(year, { month: 'long' }),
    ...inWords(week, { weekday: 'long' }),
    ...inWords(week, { weekday: 'short' }),
    '\\d+ (sec|min)',
    // Between the two emergency numbers of Ireland.
    '112 or 999',
  ].join('|')})\\b`,
  'g',
);

/** Plain letters that are no data, in what is drawn or read out. */
function english({ root }: Reader): string[] {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const texts: string[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode())
    texts.push(node.nodeValue ?? '');
  for (const element of root.querySelectorAll('*'))
    for (const name of ['aria-label', 'title', 'alt', 'placeholder'])
      texts.push(element.getAttribute(name) ?? '');
  return texts
    .map((text) => text.replace(/\s+/g, ' ').trim())
    .filter((text) => {
      let rest = text;
      for (const known of data) rest = rest.replaceAll(known, '');
      return /[a-z]/i.test(rest.replace(fromIntl, ''));
    });
}

describe('in the language made for tests', () => {
  before(addPseudo);

  for (const screen of screens)
    it(`no English is left on: ${screen.name}`, () => {
      const reader = screen.open({ attributes: { lang } });
      expect(reader.find('.box').lang).to.equal(lang);
      expect(reader.text()).to.match(/⟦[^⟦]+⟧/);
      expect(english(reader)).to.deep.equal([]);
    });

  it('no English is left in any region', () => {
    for (const region of ['', ...regionIds])
      for (const outcome of ['emergency', 'doctor-today'] as const) {
        const visitor = open({ attributes: { lang, region } });
        expect(english(visitor), `start in ${region}`).to.deep.equal([]);
        visitor.answerAll(waysTo[outcome]);
        expect(english(visitor), `${outcome} in ${region}`).to.deep.equal([]);
        visitor.element.remove();
      }
  });

  it('English that is left would be found', () => {
    const reader = open({ attributes: { lang } });
    reader.find('.box').append('Hello');
    expect(english(reader)).to.deep.equal(['Hello']);
  });

  it('the whole language fits a narrow column', () => {
    for (const screen of screens) {
      const { element, root } = screen.open({ attributes: { lang } });
      element.style.inlineSize = '320px';
      const box = root.querySelector('.box');
      expect(box?.scrollWidth, screen.name).to.be.at.most(320);
      element.remove();
    }
  });
});
