/**
 * What people type, attribute by attribute, that is not what they mean: it is
 * understood where it can be read in one way only and that way is safe; else
 * the fallback shows, and one hint names the attribute and what it accepts.
 *
 * Where mistakes come from, by the platform's own documents:
 * - HTML attribute values keep every character: spaces around a value, line
 *   breaks of a wrapped line, curly quotes of word processors, which do not
 *   delimit a value (HTML, "unquoted attribute value syntax"), and entities;
 * - names of attributes are not case-sensitive in HTML, their values are;
 * - URL standard: "www.x" and "clinic.example/book" are relative, `//x` has the
 *   scheme of the page, `https:/x` and `https:x` of another site are absolute,
 *   `http//x` is relative, backslashes are slashes, `tel:` and `mailto:` are
 *   opaque; bidirectional and zero-width marks come along with a copy;
 * - phone numbers with spaces, brackets, hyphens, dots, `+`, `00`, `(0)`;
 * - ISO 3166 and people: UK for GB, the name of a country for its code, a code
 *   with an underscore (BCP 47 and Java write `en_GB`), lower case;
 * - dates of day-first and month-first countries, words, times after a day;
 * - lists with commas, semicolons, "and"; ids with spaces or underscores;
 * - numbers as words, as headings (`h3`), with a unit, with a sign.
 */
import { expect } from '@open-wc/testing';
import { words } from '../../src/content/interface.js';
import { planWords } from '../../src/content/plan.js';
import { waysTo } from '../support/harness.js';
import type { Visitor } from '../support/harness.js';
import { pageOf, script } from '../support/host-page.js';
import type { HostPage } from '../support/host-page.js';
import { until } from '../support/until.js';

type Kind = 'checker' | 'alternatives' | 'references';

/** A page with one element, whose attributes are written as HTML has them. */
const pageWith = (attributes: string, kind: Kind = 'checker') =>
  pageOf(`<can-i-run-${kind} ${attributes}></can-i-run-${kind}>${script}`);

/** As an author writes it, in straight quotes. */
const written = (name: string, value: string) =>
  `${name}="${value.replace(/&/g, '&amp;').replace(/"/g, '&quot;')}"`;

/** The hints on a page: which attribute each names, and of which element. */
const hintsOn = ({ seen }: HostPage): string[] => {
  expect(seen.filter((line) => !line.startsWith('warn('))).to.deep.equal([]);
  return [...seen];
};

/** Exactly one hint, with the name of the attribute and what is accepted. */
function expectHint(
  page: HostPage,
  name: string,
  accepted: readonly string[],
  kind: Kind = 'checker',
): void {
  const hints = hintsOn(page);
  expect(hints).to.have.lengthOf(1);
  expect(hints[0]).to.include(`<can-i-run-${kind}> ${name}: `);
  for (const one of accepted) expect(hints[0]).to.include(one);
}

const result = (page: HostPage): Visitor => {
  const visitor = page.visitor();
  visitor.answerAll();
  return visitor;
};

describe('booking-without-https', () => {
  const links = (page: HostPage) =>
    result(page)
      .all<HTMLAnchorElement>('a.button')
      .map(({ href }) => href);

  // prettier-ignore
  const understood: readonly (readonly [string, string])[] = [
    ['www.hillstreet.example/book', 'https://www.hillstreet.example/book'],
    ['WWW.hillstreet.example', 'https://www.hillstreet.example/'],
    ['Www.Hillstreet.Example/Book?a=1&b=2#c', 'https://www.hillstreet.example/Book?a=1&b=2#c'],
    ['  www.hillstreet.example/book\n', 'https://www.hillstreet.example/book'],
    ['“www.hillstreet.example/book”', 'https://www.hillstreet.example/book'],
    ['HTTPS://hillstreet.example/book', 'https://hillstreet.example/book'],
    ['http://hillstreet.example', 'http://hillstreet.example/'],
    ['https:/hillstreet.example/book', 'https://hillstreet.example/book'],
    ['https:\\\\hillstreet.example\\book', 'https://hillstreet.example/book'],
    ['https:///hillstreet.example', 'https://hillstreet.example/'],
    ['(02) 5550 1234', 'tel:0255501234'],
    ['02 5550 1234', 'tel:0255501234'],
    ['+61 2 5550 1234', 'tel:+61255501234'],
    ['02-5550-1234', 'tel:0255501234'],
    ['02.5550.1234', 'tel:0255501234'],
    ['1800 555 123', 'tel:1800555123'],
    ['tel:+61255501234', 'tel:+61255501234'],
    ['Tel:0255501234', 'tel:0255501234'],
    ['desk@hillstreet.example', 'mailto:desk@hillstreet.example'],
    ['MAILTO:desk@hillstreet.example', 'mailto:desk@hillstreet.example'],
    ['mailto:desk@hillstreet.example?subject=Book', 'mailto:desk@hillstreet.example?subject=Book'],
    ['http:/hillstreet.example/book', 'http://hillstreet.example/book'],
    ['http:\\hillstreet.example', 'http://hillstreet.example/'],
    ['http://localhost:8000/book', 'http://localhost:8000/book'],
    ['+61 (0)2 5550 1234', 'tel:+61255501234'],
    ['+61(0)255501234', 'tel:+61255501234'],
    ['0061 (0)2 5550 1234', 'tel:0061255501234'],
    ['(+61) (0)2 5550 1234', 'tel:+61255501234'],
    ['tel:+44 (0)20 5550 1234', 'tel:+442055501234'],
    // In Italy it is dialled from everywhere.
    ['+39 (0)6 5550 1234', 'tel:+390655501234'],
    ['+ 39 (0)6 5550 1234', 'tel:+390655501234'],
    ['(0)2 5550 1234', 'tel:0255501234'],
    ['tel:02 5550 1234', 'tel:0255501234'],
    ['tel://0255501234', 'tel:0255501234'],
    ['02–5550–1234', 'tel:0255501234'],
    ['tel:+61255501234;ext=12', 'tel:+61255501234;ext=12'],
    ['tel:111', 'tel:111'],
  ];
  for (const [value, href] of understood)
    it(`${JSON.stringify(value)} leads to ${href}`, async () => {
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
    'hillstreet.example',
    'http//hillstreet.example',
    'https//hillstreet.example',
    'http:hillstreet',
    'http:hillstreet.example',
    'https:hillstreet.example',
    'https://',
    'https://https://hillstreet.example/book',
    'http://https://hillstreet.example/book',
    'https://http:hillstreet.example',
    'https://https//hillstreet.example',
    'https://tel:0255501234',
    'https://desk@hillstreet.example',
    'tel:',
    'tel: ',
    'tel:call us',
    'tel:desk@hillstreet.example',
    'tel:https://hillstreet.example',
    '131 450 or 131 451',
    '02 5550 1234 / 02 5550 1235',
    '02 5550 1234, 02 5550 1235',
    'mailto:',
    'mailto:desk',
    'mailto:?subject=Book',
    'mailto:https://hillstreet.example',
    'mailto://desk@hillstreet.example',
    'desk@hillstreet.example or 02 5550 1234',
    'http:// hillstreet.example',
    'htp://hillstreet.example',
    'ttps://hillstreet.example',
    'https;//hillstreet.example',
    'call us',
    'call 02 5550 1234',
    'book',
    'desk at hillstreet.example',
    'facebook.com/hillstreet',
    'whatsapp://send',
    'sms:0255501234',
    '@hillstreet',
    'N/A',
    'none',
    'TODO',
    '-',
    'www.',
    'www hillstreet example',
    'https://www hillstreet example',
    'javascript:alert(1)',
    'null',
    'undefined',
  ])
    it(`${JSON.stringify(value)} is no link, and a hint says what is`, async () => {
      const page = await pageWith(written('booking-url', value));
      expect(links(page)).to.deep.equal([]);
      expectHint(page, 'booking-url', ['https', 'http', 'tel', 'mailto']);
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

const regions = ['AU', 'NZ', 'GB-ENG', 'GB-WLS', 'GB-SCT', 'GB-NIR'];

describe('region', () => {
  const calls = (page: HostPage) => {
    const visitor = page.visitor();
    visitor.answerAll(waysTo.emergency);
    return visitor.links();
  };

  for (const [value, number] of [
    ['au', '000'],
    [' AU ', '000'],
    ['“AU”', '000'],
    ['Au', '000'],
    ['gb-eng', '999'],
    ['Gb-Eng', '999'],
    ['us', '911'],
    ['eu', '112'],
    ['GB_ENG', '999'],
    ['GB ENG', '999'],
    ['GB–ENG', '999'],
  ] as const)
    it(`${JSON.stringify(value)} is understood`, async () => {
      const page = await pageWith(written('region', value));
      expect(calls(page)).to.deep.equal([`tel:${number}`]);
      expect(hintsOn(page)).to.deep.equal([]);
    });

  // A number is shown only where there is no doubt whose it is.
  for (const value of [
    'UK',
    'uk',
    'GB',
    'Australia',
    'england',
    'New Zealand',
    'USA',
    'AUS',
    'Europe',
    'en-AU',
    'AU/NZ',
    'AU, NZ',
    'AU.',
    'NSW',
    'Sydney',
    '000',
    '+61',
    'auto',
    'SE',
  ])
    it(`${JSON.stringify(value)} names no number, and a hint says what does`, async () => {
      const page = await pageWith(written('region', value));
      const visitor = page.visitor();
      expect(visitor.text()).to.include(words.callLocal());
      expect(calls(page)).to.deep.equal([]);
      expectHint(page, 'region', [...regions, 'IE', 'US', 'CA', 'EU']);
    });
});

const titleLevel = (visitor: Visitor) => Number(visitor.headings()[0]?.[0]);

describe('heading-level', () => {
  for (const [value, level] of [
    [' 3 ', 3],
    ['“3”', 3],
    ["'3'", 3],
    ['h3', 3],
    ['H3', 3],
  ] as const)
    it(`${JSON.stringify(value)} is understood`, async () => {
      const page = await pageWith(written('heading-level', value));
      expect(titleLevel(page.visitor())).to.equal(level);
      expect(hintsOn(page)).to.deep.equal([]);
    });

  for (const value of [
    '0',
    '7',
    'h7',
    '2.5',
    '-1',
    'three',
    'title',
    '33',
    '<h3>',
    '03',
    '3.',
    'h 3',
    'level 3',
    'h',
  ])
    it(`${JSON.stringify(value)} is none, and a hint says what is`, async () => {
      const page = await pageWith(written('heading-level', value));
      expect(titleLevel(page.visitor())).to.equal(2);
      expectHint(page, 'heading-level', ['1', '2', '3', '4', '5', '6']);
    });
});

describe('theme', () => {
  for (const value of ['dark', 'Dark', 'DARK', ' dark ', '“dark”', '‘dark’'])
    it(`${JSON.stringify(value)} is dark`, async () => {
      const page = await pageWith(written('theme', value));
      const { colorScheme } = page.style(page.visitor().find('.box'));
      expect(colorScheme).to.equal('dark');
      expect(hintsOn(page)).to.deep.equal([]);
    });

  for (const value of [
    'night',
    'dark mode',
    'true',
    'black',
    'system',
    'dark light',
  ])
    it(`${JSON.stringify(value)} is as the page is, and a hint says what is not`, async () => {
      const page = await pageWith(written('theme', value));
      const { colorScheme } = page.style(page.visitor().find('.box'));
      expect(colorScheme).to.match(/\blight\b/);
      expectHint(page, 'theme', ['auto', 'light', 'dark']);
    });
});

describe('max-sessions', () => {
  for (const [value, most] of [
    ['1', 1],
    [' 1 ', 1],
    ['“1”', 1],
    ['2', 2],
    ['“2”', 2],
  ] as const)
    it(`${JSON.stringify(value)} is understood`, async () => {
      const page = await pageWith(written('max-sessions', value));
      expect(result(page).text()).to.include(
        most === 1 ? planWords.atMostOne() : planWords.atMostTwo(),
      );
      expect(hintsOn(page)).to.deep.equal([]);
    });

  // Never more than what the advice has.
  for (const value of ['two', '3', '0', '-1', '1.5', '99', 'unlimited', '2x'])
    it(`${JSON.stringify(value)} changes nothing, and a hint says what does`, async () => {
      const page = await pageWith(written('max-sessions', value));
      expect(result(page).text()).to.include(planWords.atMostTwo());
      expectHint(page, 'max-sessions', ['1', '2']);
    });

  // Whoever writes this wants one run: two would be more than they allow.
  for (const value of ['one', '1 per week', '1/week', '1x', '01', '1.'])
    it(`${JSON.stringify(value)} is a hint at least`, async () => {
      const page = await pageWith(written('max-sessions', value));
      const text = result(page).text();
      if (hintsOn(page).length > 0)
        expectHint(page, 'max-sessions', ['1', '2']);
      else expect(text).to.include(planWords.atMostOne());
    });
});

describe('reviewed-on', () => {
  const by = 'reviewed-by="Dr Bo Lee"';
  for (const value of [
    '2026-11-23',
    ' 2026-11-23 ',
    '“2026-11-23”',
    '\n2026-11-23\n',
  ])
    it(`${JSON.stringify(value)} is understood`, async () => {
      const page = await pageWith(`${by} ${written('reviewed-on', value)}`);
      expect(result(page).text()).to.include(
        'Reviewed by Dr Bo Lee on 23 November 2026.',
      );
      expect(hintsOn(page)).to.deep.equal([]);
    });

  // Some can be read in two ways, and who reads them does not know which.
  for (const value of [
    '23/11/2026',
    '11/23/2026',
    '03/04/2026',
    '23.11.2026',
    '23-11-2026',
    '2026/11/23',
    '2026.11.23',
    '2026_11_23',
    '20261123',
    '2026-11',
    '2026',
    '26-11-23',
    '2026-1-2',
    '2026-02-30',
    '2026-13-01',
    '23 November 2026',
    'Nov 23, 2026',
    '2026-11-23T10:00',
    '2026-11-23 10:00',
    'yesterday',
    'last year',
    '2126-11-23',
    '1666',
    '0206-11-01',
    '1026-11-01',
    '1999-11-01',
  ])
    it(`${JSON.stringify(value)} is no day of a review, and a hint says what is`, async () => {
      const page = await pageWith(`${by} ${written('reviewed-on', value)}`);
      const text = result(page).text();
      expect(text).to.include(words.notReviewed());
      expect(text).not.to.include('Dr Bo Lee');
      expectHint(page, 'reviewed-on', ['2026-11-23']);
    });
});

describe('names', () => {
  const booking = written('booking-url', 'https://clinic.example/');
  for (const [value, name] of [
    [' “Hill Street” ', 'Hill Street'],
    ['Hill&nbsp;Street', 'Hill&nbsp;Street'],
    ['Hill\n      Street', 'Hill Street'],
    ["O'Brien’s Physio", "O'Brien’s Physio"],
    ['<b>Hill Street</b>', '<b>Hill Street</b>'],
    ['{{clinic.name}}', '{{clinic.name}}'],
  ] as const)
    it(`${JSON.stringify(value)} reads ${JSON.stringify(name)}`, async () => {
      const page = await pageWith(
        `${booking} ${written('clinic-name', value)}`,
      );
      expect(result(page).text('a.button')).to.equal(
        `Book with ${name} (clinic.example)`,
      );
      expect(hintsOn(page)).to.deep.equal([]);
    });

  for (const value of ['', ' ', '“”', '\n'])
    it(`${JSON.stringify(value)} is no name, and no mistake`, async () => {
      const page = await pageWith(
        `${booking} ${written('clinic-name', value)} ${written('reviewed-by', value)}`,
      );
      expect(result(page).text('a.button')).to.equal(
        `${words.book()} (clinic.example)`,
      );
      expect(hintsOn(page)).to.deep.equal([]);
    });

  it('half a review is none, and a hint names the other half', async () => {
    const page = await pageWith('reviewed-by="Dr Bo Lee"');
    expect(result(page).text()).to.include(words.notReviewed());
    expectHint(page, 'reviewed-by', ['reviewed-on']);
  });
});

describe('only', () => {
  const ids = [
    'swimming',
    'pilates',
    'bike',
    'cross-trainer',
    'yoga',
    'deep-water-running',
  ];
  const shown = (page: HostPage) =>
    page
      .visitor('can-i-run-alternatives')
      .headings()
      .slice(1)
      .map((heading) => heading.slice(2));
  const two = ['Clinical Pilates', 'Cross trainer'];

  for (const value of [
    'pilates cross-trainer',
    'cross-trainer pilates',
    ' pilates  cross-trainer ',
    'pilates, cross-trainer',
    'pilates,cross-trainer',
    '“pilates cross-trainer”',
    'pilates\ncross-trainer',
    'pilates pilates cross-trainer',
    'Pilates Cross-Trainer',
    'PILATES CROSS-TRAINER',
    'pilates cross_trainer',
    'pilates; cross-trainer',
    'pilates | cross-trainer',
    'pilates, cross-trainer,',
    '“pilates” “cross-trainer”',
  ])
    it(`${JSON.stringify(value)} is understood`, async () => {
      const page = await pageWith(written('only', value), 'alternatives');
      expect(shown(page)).to.deep.equal(two);
      expect(hintsOn(page)).to.deep.equal([]);
    });

  for (const [value, count] of [
    ['none', 6],
    ['all', 6],
    ['swim', 6],
    ['bicycle walking', 6],
    ['pilates hurdles', 1],
    ['pilates and yoga', 2],
    [',', 6],
    ['плавание', 6],
  ] as const)
    it(`${JSON.stringify(value)} shows ${String(count)}, and a hint says which there are`, async () => {
      const page = await pageWith(written('only', value), 'alternatives');
      expect(shown(page)).to.have.lengthOf(count);
      expectHint(page, 'only', ids, 'alternatives');
    });

  for (const value of ['', ' ', '“”'])
    it(`${JSON.stringify(value)} is all of them, and no mistake`, async () => {
      const page = await pageWith(written('only', value), 'alternatives');
      expect(shown(page)).to.have.lengthOf(6);
      expect(hintsOn(page)).to.deep.equal([]);
    });
});

describe('group', () => {
  const groups = (page: HostPage) =>
    page.visitor('can-i-run-references').headings().length - 1;

  for (const value of ['article', 'Article', ' article ', '“article”'])
    it(`${JSON.stringify(value)} is understood`, async () => {
      const page = await pageWith(written('group', value), 'references');
      expect(groups(page)).to.equal(1);
      expect(hintsOn(page)).to.deep.equal([]);
    });

  for (const value of ['articles', 'seed', 'safety', 'article all', 'true'])
    it(`${JSON.stringify(value)} shows all, and a hint says what does not`, async () => {
      const page = await pageWith(written('group', value), 'references');
      expect(groups(page)).to.equal(4);
      expectHint(page, 'group', ['all', 'article'], 'references');
    });
});

describe('lang', () => {
  for (const value of ['en', 'EN', 'en-AU', 'en_GB', '“en”', ' en ', ''])
    it(`${JSON.stringify(value)} is English`, async () => {
      const page = await pageWith(written('lang', value));
      const visitor = page.visitor();
      expect(visitor.headings()[0]).to.equal(`2 ${words.title()}`);
      expect(visitor.find('.box').lang).to.equal('en');
      expect(hintsOn(page)).to.deep.equal([]);
    });

  for (const value of ['english', 'xx', 'en gb', 'constructor'])
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

describe('names of attributes', () => {
  it('in any case, as HTML has them', async () => {
    const page = await pageWith('REGION="AU" Heading-Level="3"');
    expect(page.visitor().text()).to.include('Call 000');
    expect(titleLevel(page.visitor())).to.equal(3);
    expect(hintsOn(page)).to.deep.equal([]);
  });

  // What HTML makes of bookingUrl, and what else people write.
  for (const [written, meant, kind] of [
    ['bookingUrl', 'booking-url', 'checker'],
    ['booking_url', 'booking-url', 'checker'],
    ['data-booking-url', 'booking-url', 'checker'],
    ['clinicName', 'clinic-name', 'checker'],
    ['reviewedBy', 'reviewed-by', 'checker'],
    ['reviewedOn', 'reviewed-on', 'checker'],
    ['maxSessions', 'max-sessions', 'checker'],
    ['headingLevel', 'heading-level', 'checker'],
    ['heading_level', 'heading-level', 'references'],
    ['data-region', 'region', 'checker'],
    ['data-lang', 'lang', 'checker'],
    ['data-theme', 'theme', 'alternatives'],
    ['data-only', 'only', 'alternatives'],
    ['data-group', 'group', 'references'],
  ] as const)
    it(`${written} of ${kind} gets one hint that names ${meant}`, async () => {
      const page = await pageWith(`${written}="x"`, kind);
      const { element } = page.visitor(`can-i-run-${kind}`);
      expectHint(page, written.toLowerCase(), [`use ${meant}.`], kind);
      // Of two elements, and of what is drawn again, no more.
      element.setAttribute('theme', 'light');
      element.after(element.cloneNode());
      await until(
        'the copy has drawn',
        () => page.visitor(`can-i-run-${kind} + *`).headings().length > 0,
      );
      expect(hintsOn(page)).to.have.lengthOf(1);
    });

  it('none where the right one is set as well, or the property', async () => {
    const page = await pageWith(
      'bookingurl="https://x.example" booking-url="https://clinic.example/" data-region="AU" region="NZ" data-lang="de" lang="en"',
    );
    const visitor = result(page);
    expect(visitor.links('https://clinic.example/')).to.have.lengthOf(1);
    const { element } = visitor;
    const added = page.document.createElement('can-i-run-checker');
    added.setAttribute('clinicname', 'Hill Street');
    Object.assign(added, { clinicName: 'Hill Street' });
    element.after(added);
    await until(
      'it has drawn',
      () => page.visitor('can-i-run-checker + *').headings().length > 0,
    );
    expect(hintsOn(page)).to.deep.equal([]);
  });

  it('and none for what only looks like one', async () => {
    const page = await pageWith(
      'class="region" data-id="1" data-region-id="2" aria-label="x" data-v-7ba5bd90 title="x" themes="x"',
    );
    expect(page.visitor().question()).to.equal('now');
    expect(hintsOn(page)).to.deep.equal([]);
  });

  it('of a placeholder, curly quotes and all', async () => {
    const page = await pageOf(
      `<div data-can-i-run=“checker” data-region=“au” data-booking-url="www.clinic.example"></div>${script}`,
    );
    const visitor = result(page);
    expect(visitor.links('https://www.clinic.example')).to.have.lengthOf(1);
    expect(visitor.text()).to.include('000');
    expect(hintsOn(page)).to.deep.equal([]);
  });
});
