/**
 * What people type, as a page has it: that the elements ask the readers that
 * understand it, and fall back with one hint. Here are a few values of each
 * attribute, and all that takes a page to know: addresses of its own site, and
 * languages that are loaded. What every value comes to is in
 * ../elements/clinic.node.test.ts and attributes.node.test.ts, and for
 * languages in ../locales/languages.node.test.ts.
 */
import { expect } from '@open-wc/testing';
import { words } from '../../src/content/interface.js';
import { planWords } from '../../src/content/plan.js';
import { waysTo } from '../support/harness.js';
import type { Visitor } from '../support/harness.js';
import type { HostPage } from '../support/host-page.js';
import { until } from '../support/until.js';
import {
  expectHint,
  hintsOn,
  pageWith,
  written,
} from '../support/written-page.js';

const result = (page: HostPage): Visitor => {
  const visitor = page.visitor();
  visitor.answerAll();
  return visitor;
};

describe('booking-url', () => {
  const links = (page: HostPage) =>
    result(page)
      .all<HTMLAnchorElement>('a.button')
      .map(({ href }) => href);

  for (const [value, href] of [
    ['“www.hillstreet.example/book”', 'https://www.hillstreet.example/book'],
    ['+61 (0)2 5550 1234', 'tel:+61255501234'],
  ] as const)
    it(`${value} leads to ${href}`, async () => {
      const page = await pageWith(written('booking-url', value));
      expect(links(page)).to.deep.equal([href]);
      expect(hintsOn(page)).to.deep.equal([]);
    });

  // What is meant as a page of this site is one.
  for (const value of [
    '/book',
    '/2026/book',
    '/1',
    './book',
    '../book',
    '?book',
    '#book',
  ])
    it(`${value} is of this site`, async () => {
      const page = await pageWith(written('booking-url', value));
      const { baseURI } = page.document;
      expect(links(page)).to.deep.equal([new URL(value, baseURI).href]);
      expect(hintsOn(page)).to.deep.equal([]);
    });

  for (const value of [
    'hillstreet.example/book',
    'https:hillstreet.example',
    'javascript:alert(1)',
  ])
    it(`${value} is no link, and a hint says what is`, async () => {
      const page = await pageWith(written('booking-url', value));
      expect(links(page)).to.deep.equal([]);
      expectHint(
        page,
        'booking-url',
        'use an https, http, tel or mailto link.',
      );
    });

  it('//hillstreet.example has the scheme of the page, as everywhere in HTML', async () => {
    const page = await pageWith(
      written('booking-url', '//hillstreet.example/book'),
    );
    const { protocol } = new URL(page.document.baseURI);
    expect(links(page)).to.deep.equal([`${protocol}//hillstreet.example/book`]);
    expect(hintsOn(page)).to.deep.equal([]);
  });
});

describe('region', () => {
  const calls = (page: HostPage) => {
    const visitor = page.visitor();
    visitor.answerAll(waysTo.emergency);
    return visitor.links();
  };

  for (const [value, number] of [
    ['“AU”', '000'],
    ['GB_ENG', '999'],
  ] as const)
    it(`${value} is understood`, async () => {
      const page = await pageWith(written('region', value));
      expect(calls(page)).to.deep.equal([`tel:${number}`]);
      expect(hintsOn(page)).to.deep.equal([]);
    });

  // A number is shown only where there is no doubt whose it is.
  for (const value of ['UK', 'Australia', '000'])
    it(`${value} names no number, and a hint says what does`, async () => {
      const page = await pageWith(written('region', value));
      expect(page.visitor().text()).to.include(words.callLocal());
      expect(calls(page)).to.deep.equal([]);
      expectHint(
        page,
        'region',
        'use AU, NZ, GB-ENG, GB-WLS, GB-SCT, GB-NIR, IE, US, CA, EU.',
      );
    });
});

const titleLevel = (visitor: Visitor) => Number(visitor.headings()[0]?.[0]);

describe('heading-level', () => {
  it('h3 is understood', async () => {
    const page = await pageWith('heading-level="h3"');
    expect(titleLevel(page.visitor())).to.equal(3);
    expect(hintsOn(page)).to.deep.equal([]);
  });

  it('7 is none, and a hint says what is', async () => {
    const page = await pageWith('heading-level="7"');
    expect(titleLevel(page.visitor())).to.equal(2);
    expectHint(page, 'heading-level', 'use 2, 1, 3, 4, 5, 6.');
  });
});

describe('theme', () => {
  const scheme = (page: HostPage) =>
    page.style(page.visitor().find('.box')).colorScheme;

  it('“Dark” is dark', async () => {
    const page = await pageWith('theme="“Dark”"');
    expect(scheme(page)).to.equal('dark');
    expect(hintsOn(page)).to.deep.equal([]);
  });

  it('night is as the page is, and a hint says what is not', async () => {
    const page = await pageWith('theme="night"');
    expect(scheme(page)).to.match(/\blight\b/);
    expectHint(page, 'theme', 'use auto, light, dark.');
  });
});

describe('max-sessions', () => {
  for (const [value, says] of [
    ['“1”', planWords.atMostOne()],
    [' 2 ', planWords.atMostTwo()],
  ] as const)
    it(`${JSON.stringify(value)} is understood`, async () => {
      const page = await pageWith(written('max-sessions', value));
      expect(result(page).text()).to.include(says);
      expect(hintsOn(page)).to.deep.equal([]);
    });

  // Never more than what the advice has.
  for (const value of ['3', 'unlimited', 'one'])
    it(`${value} changes nothing, and a hint says what does`, async () => {
      const page = await pageWith(written('max-sessions', value));
      expect(result(page).text()).to.include(planWords.atMostTwo());
      expectHint(page, 'max-sessions', 'use 2, 1.');
    });
});

describe('reviewed-by and reviewed-on', () => {
  it('“2026-11-23” is understood', async () => {
    const page = await pageWith(
      'reviewed-by=" Dr Bo Lee " reviewed-on="“2026-11-23”"',
    );
    expect(result(page).text()).to.include(
      'Reviewed by Dr Bo Lee on 23 November 2026.',
    );
    expect(hintsOn(page)).to.deep.equal([]);
  });

  for (const value of ['03/04/2026', '2126-11-23'])
    it(`${value} is no day of a review, and a hint says what is`, async () => {
      const page = await pageWith(
        `reviewed-by="Dr Bo Lee" ${written('reviewed-on', value)}`,
      );
      const text = result(page).text();
      expect(text).to.include(words.notReviewed());
      expect(text).not.to.include('Dr Bo Lee');
      expectHint(page, 'reviewed-on', 'use a past date such as 2026-11-23.');
    });

  it('half a review is none, and a hint names the other half', async () => {
    const page = await pageWith('reviewed-by="Dr Bo Lee"');
    expect(result(page).text()).to.include(words.notReviewed());
    expectHint(
      page,
      'reviewed-by',
      'shown only with both reviewed-by and reviewed-on.',
    );
  });
});

describe('clinic-name', () => {
  for (const [value, says] of [
    ['“Hill\n      Street”', 'Book with Hill Street'],
    ['<b>Hill Street</b>', 'Book with <b>Hill Street</b>'],
    // No name, and no mistake.
    ['“”', words.book()],
  ] as const)
    it(`${JSON.stringify(value)} makes it “${says}”`, async () => {
      const page = await pageWith(
        `booking-url="https://clinic.example/" ${written('clinic-name', value)}`,
      );
      expect(result(page).text('a.button')).to.equal(
        `${says} (clinic.example)`,
      );
      expect(hintsOn(page)).to.deep.equal([]);
    });
});

describe('only', () => {
  const shown = (page: HostPage) =>
    page
      .visitor('can-i-run-alternatives')
      .headings()
      .slice(1)
      .map((heading) => heading.slice(2));

  it('“Pilates, cross_trainer” is understood', async () => {
    const page = await pageWith(
      'only="“Pilates, cross_trainer”"',
      'alternatives',
    );
    expect(shown(page)).to.deep.equal(['Clinical Pilates', 'Cross trainer']);
    expect(hintsOn(page)).to.deep.equal([]);
  });

  for (const [value, count] of [
    ['swim', 6],
    ['pilates hurdles', 1],
  ] as const)
    it(`${value} shows ${String(count)}, and a hint says which there are`, async () => {
      const page = await pageWith(written('only', value), 'alternatives');
      expect(shown(page)).to.have.lengthOf(count);
      expectHint(
        page,
        'only',
        'use ids of swimming, pilates, bike, cross-trainer, yoga, deep-water-running.',
        'alternatives',
      );
    });
});

describe('group', () => {
  const groups = (page: HostPage) =>
    page.visitor('can-i-run-references').headings().length - 1;

  it('“Article” is understood', async () => {
    const page = await pageWith('group="“Article”"', 'references');
    expect(groups(page)).to.equal(1);
    expect(hintsOn(page)).to.deep.equal([]);
  });

  it('seed shows all, and a hint says what does not', async () => {
    const page = await pageWith('group="seed"', 'references');
    expect(groups(page)).to.equal(4);
    expectHint(page, 'group', 'use all, article.', 'references');
  });
});

describe('lang', () => {
  for (const value of ['“en”', ' en_GB ', ''])
    it(`${JSON.stringify(value)} is English`, async () => {
      const page = await pageWith(written('lang', value));
      const visitor = page.visitor();
      expect(visitor.headings()[0]).to.equal(`2 ${words.title()}`);
      expect(visitor.find('.box').lang).to.equal('en');
      expect(hintsOn(page)).to.deep.equal([]);
    });

  for (const value of ['english', 'constructor'])
    it(`${JSON.stringify(value)} is none: English, and a hint`, async () => {
      const page = await pageWith(written('lang', value));
      const visitor = page.visitor();
      expect(visitor.find('.box').lang).to.equal('en');
      expect(hintsOn(page)).to.deep.equal([
        `warn(<can-i-run-checker> lang: there are no words in "${value}", so these are in English.)`,
      ]);
    });

  for (const [value, lang] of [
    ['DE', 'de'],
    ['de_AT', 'de'],
    ['“pt”', 'pt-BR'],
    ['zh-cn', 'zh-Hans'],
    ['en-us', 'en-US'],
  ] as const)
    it(`${JSON.stringify(value)} is ${lang}`, async () => {
      const page = await pageWith(written('lang', value));
      const visitor = page.visitor();
      await until('it has drawn', () => visitor.all('.box').length > 0);
      expect(visitor.find('.box').lang).to.equal(lang);
      expect(hintsOn(page)).to.deep.equal([]);
    });
});
