/**
 * What people type, attribute by attribute, that is not what they mean: it is
 * understood where it can be read in one way only and that way is safe; else
 * the fallback shows, and one hint names the attribute and what it accepts.
 * Here is what only the checker has; see attributes.node.test.ts for the rest,
 * and ../hosts/typing-mistakes.test.ts for what it takes a page to know.
 *
 * Where mistakes come from, by the platform's own documents:
 * - HTML attribute values keep every character: spaces around a value, line
 *   breaks of a wrapped line, curly quotes of word processors, which do not
 *   delimit a value (HTML, "unquoted attribute value syntax"), and entities;
 * - URL standard: "www.x" and "clinic.example/book" are relative, `//x` has the
 *   scheme of the page, `https:/x` and `https:x` of another site are absolute,
 *   `http//x` is relative, backslashes are slashes, `tel:` and `mailto:` are
 *   opaque; bidirectional and zero-width marks come along with a copy;
 * - phone numbers with spaces, brackets, hyphens, dots, `+`, `00`, `(0)`;
 * - ISO 3166 and people: UK for GB, the name of a country for its code, a code
 *   with an underscore (BCP 47 and Java write `en_GB`), lower case;
 * - dates of day-first and month-first countries, words, times after a day;
 * - numbers as words, with a unit, with a sign.
 */
import { expect } from 'chai';
import { describe, it } from 'node:test';
import type { CanIRunChecker } from '../../src/elements/checker/checker.js';
import { clinicOf } from '../../src/elements/checker/clinic.js';
import { read } from '../support/read.js';

/** What a checker makes of the attributes that a page gives it. */
const clinic = (attributes: Readonly<Record<string, string>>) =>
  read((host) => clinicOf({ ...host, ...attributes } as CanIRunChecker));

describe('booking-url', () => {
  const link = (bookingUrl: string) => {
    const { value, hints } = clinic({ bookingUrl });
    return { href: value.bookingUrl, hints };
  };

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
    it(`${JSON.stringify(value)} leads to ${href}`, () => {
      expect(link(value)).to.deep.equal({ href, hints: [] });
    });

  // prettier-ignore
  const refused = [
    'hillstreet.example/book', 'hillstreet.example',
    'http//hillstreet.example', 'https//hillstreet.example',
    'http:hillstreet', 'http:hillstreet.example', 'https:hillstreet.example',
    'https://', 'https://https://hillstreet.example/book',
    'http://https://hillstreet.example/book',
    'https://http:hillstreet.example', 'https://https//hillstreet.example',
    'https://tel:0255501234', 'https://desk@hillstreet.example', 'tel:',
    'tel: ', 'tel:call us', 'tel:desk@hillstreet.example',
    'tel:https://hillstreet.example', '131 450 or 131 451',
    '02 5550 1234 / 02 5550 1235', '02 5550 1234, 02 5550 1235', 'mailto:',
    'mailto:desk', 'mailto:?subject=Book',
    'mailto:https://hillstreet.example', 'mailto://desk@hillstreet.example',
    'desk@hillstreet.example or 02 5550 1234', 'http:// hillstreet.example',
    'htp://hillstreet.example', 'ttps://hillstreet.example',
    'https;//hillstreet.example', 'call us', 'call 02 5550 1234', 'book',
    'desk at hillstreet.example', 'facebook.com/hillstreet',
    'whatsapp://send', 'sms:0255501234', '@hillstreet', 'N/A', 'none', 'TODO',
    '-', 'www.', 'www hillstreet example', 'https://www hillstreet example',
    'javascript:alert(1)', 'null', 'undefined',
  ];
  for (const value of refused)
    it(`${JSON.stringify(value)} is no link, and a hint says what is`, () => {
      expect(link(value)).to.deep.equal({
        href: undefined,
        hints: [
          '<element> booking-url: use an https, http, tel or mailto link.',
        ],
      });
    });
});

describe('region', () => {
  const emergency = (region: string) => {
    const { value, hints } = clinic({ region });
    return { numbers: value.region?.emergency, hints };
  };

  for (const [value, number] of [
    ['au', '000'],
    ['AU', '000'],
    [' AU ', '000'],
    ['AU ', '000'],
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
    it(`${JSON.stringify(value)} is understood`, () => {
      expect(emergency(value)).to.deep.equal({ numbers: [number], hints: [] });
    });

  // A number is shown only where there is no doubt whose it is.
  // prettier-ignore
  const refused = [
    'UK', 'uk', 'GB', 'Australia', 'england', 'New Zealand', 'USA', 'AUS',
    'Europe', 'en-AU', 'AU/NZ', 'AU, NZ', 'AU.', 'NSW', 'Sydney', '000',
    '+61', 'auto', 'SE',
  ];
  for (const value of refused)
    it(`${JSON.stringify(value)} names no number, and a hint says what does`, () => {
      expect(emergency(value)).to.deep.equal({
        numbers: undefined,
        hints: [
          '<element> region: use AU, NZ, GB-ENG, GB-WLS, GB-SCT, GB-NIR, IE, US, CA, EU.',
        ],
      });
    });

  for (const value of ['', ' ', '“”'])
    it(`${JSON.stringify(value)} names no number, and is no mistake`, () => {
      expect(emergency(value)).to.deep.equal({
        numbers: undefined,
        hints: [],
      });
    });
});

describe('max-sessions', () => {
  const most = (maxSessions: string) => {
    const { value, hints } = clinic({ maxSessions });
    return { runs: value.maxRuns, hints };
  };

  for (const [value, runs] of [
    ['1', 1],
    [' 1 ', 1],
    ['“1”', 1],
    ['2', 2],
    ['“2”', 2],
  ] as const)
    it(`${JSON.stringify(value)} is understood`, () => {
      expect(most(value)).to.deep.equal({ runs, hints: [] });
    });

  // prettier-ignore
  const refused = [
    // Never more than what the advice has.
    'two', '3', '0', '-1', '1.5', '99', 'unlimited', '2x',
    // Whoever writes these wants one run: two are more than they allow.
    'one', '1 per week', '1/week', '1x', '01', '1.',
  ];
  for (const value of refused)
    it(`${JSON.stringify(value)} changes nothing, and a hint says what does`, () => {
      expect(most(value)).to.deep.equal({
        runs: 2,
        hints: ['<element> max-sessions: use 2, 1.'],
      });
    });
});

describe('reviewed-on', () => {
  const by = 'Dr Bo Lee';
  const review = (reviewedOn: string) => {
    const { value, hints } = clinic({ reviewedBy: by, reviewedOn });
    return { review: value.review, hints };
  };

  for (const value of [
    '2026-11-23',
    ' 2026-11-23 ',
    '“2026-11-23”',
    '\n2026-11-23\n',
  ])
    it(`${JSON.stringify(value)} is understood`, () => {
      expect(review(value)).to.deep.equal({
        review: { by: apart(by), on: new Date('2026-11-23T00:00:00Z') },
        hints: [],
      });
    });

  // Some can be read in two ways, and who reads them does not know which.
  // prettier-ignore
  const refused = [
    '23/11/2026', '11/23/2026', '03/04/2026', '23.11.2026', '23-11-2026',
    '2026/11/23', '2026.11.23', '2026_11_23', '20261123', '2026-11', '2026',
    '26-11-23', '2026-1-2', '2026-02-30', '2026-13-01', '23 November 2026',
    'Nov 23, 2026', '2026-11-23T10:00', '2026-11-23 10:00', 'yesterday',
    'last year', '2099-11-23', '2126-11-23', '1666', '0206-11-01',
    '1026-11-01', '1999-11-01',
  ];
  for (const value of refused)
    it(`${JSON.stringify(value)} is no day of a review, and a hint says what is`, () => {
      expect(review(value)).to.deep.equal({
        review: undefined,
        hints: ['<element> reviewed-on: use a past date such as 2026-11-23.'],
      });
    });
});

describe('names', () => {
  for (const [value, name] of [
    [' “Hill Street” ', 'Hill Street'],
    ['Hill&nbsp;Street', 'Hill&nbsp;Street'],
    // On a page, spaces run together.
    ['Hill\n      Street', 'Hill       Street'],
    ["O'Brien’s Physio", "O'Brien’s Physio"],
    ['<b>Hill Street</b>', '<b>Hill Street</b>'],
    ['{{clinic.name}}', '{{clinic.name}}'],
  ] as const)
    it(`${JSON.stringify(value)} reads ${JSON.stringify(name)}`, () => {
      const { value: made, hints } = clinic({ clinicName: value });
      expect(made.name).to.equal(apart(name));
      expect(hints).to.be.empty;
    });

  for (const value of ['', ' ', '“”', '\n'])
    it(`${JSON.stringify(value)} is no name, and no mistake`, () => {
      const { value: made, hints } = clinic({
        clinicName: value,
        reviewedBy: value,
      });
      expect(made.name).to.equal('');
      expect(made.review).to.equal(undefined);
      expect(hints).to.be.empty;
    });

  for (const [name, half] of [
    ['reviewed-by', { reviewedBy: 'Dr Bo Lee' }],
    ['reviewed-on', { reviewedOn: '2026-11-23' }],
  ] as const)
    it(`${name} alone is half a review, so none, and a hint names both halves`, () => {
      const { value: made, hints } = clinic(half);
      expect(made.review).to.equal(undefined);
      expect(hints).to.deep.equal([
        `<element> ${name}: shown only with both reviewed-by and reviewed-on.`,
      ]);
    });
});

/** Set apart, so that a name turns no sentence around. */
function apart(name: string): string {
  return `\u2068${name}\u2069`;
}
