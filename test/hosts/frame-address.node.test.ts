/**
 * Addresses of the frame page, as people write them and editors bend them (URL
 * standard, urlencoded): `+`, `%20`, `&amp;` that was escaped twice, `?` for
 * `&`, names in other cases, `#` in a colour.
 */
import { expect } from 'chai';
import { describe, it } from 'node:test';
import {
  accentOf,
  kindOf,
  optionsIn,
  schemeOf,
} from '../../src/embed/address.js';
import { oneOf } from '../../src/elements/attributes.js';
import { read } from '../support/read.js';

/** What a frame page with an address is asked for, and what it says of it. */
function asked(query: string) {
  const hints: string[] = [];
  const hint = (name: string, accepted: string) => {
    hints.push(`${name}: ${accepted}`);
  };
  const options = optionsIn(
    new URL(`embed.html${query}`, 'https://clinic.example'),
    hint,
  );
  return {
    options: Object.fromEntries(options),
    kind: kindOf(options, hint),
    accent: accentOf(options, hint),
    scheme: schemeOf(options),
    hints,
  };
}

const unknown = (what: string) =>
  `${what}: not an option, use element, accent, heading-level, theme, region, max-sessions, group, only, lang, languages.`;

describe('the options in an address', () => {
  // prettier-ignore
  const understood: readonly (readonly [string, Readonly<Record<string, string>>])[] = [
    ['?element=checker&region=au', { element: 'checker', region: 'au' }],
    ['?element=checker&region=%20AU%20', { element: 'checker', region: ' AU ' }],
    ['?element=checker&region=AU+', { element: 'checker', region: 'AU ' }],
    ['?element=checker&region=%E2%80%9CAU%E2%80%9D', { element: 'checker', region: '“AU”' }],
    ['?element=checker&region=GB_ENG', { element: 'checker', region: 'GB_ENG' }],
    ['?region=AU&region=NZ', { region: 'AU' }],
    ['?element=Checker&region=AU', { element: 'Checker', region: 'AU' }],
    ['?element=&region=AU', { element: '', region: 'AU' }],
    ['?&&region=AU&', { region: 'AU' }],
    ['?region=AU#results', { region: 'AU' }],
    ['?region=AU&utm_source=newsletter', { region: 'AU' }],
    ['?element=checker&amp;region=AU', { element: 'checker', region: 'AU' }],
    ['?element=checker&amp;amp;region=AU', { element: 'checker', region: 'AU' }],
    ['?element=checker?region=AU', { element: 'checker', region: 'AU' }],
    ['?element=checker;region=AU', { element: 'checker', region: 'AU' }],
    ['?element=checker& region=AU', { element: 'checker', region: 'AU' }],
    ['?element=checker&%20region=AU', { element: 'checker', region: 'AU' }],
    ['?element=checker region=AU', { element: 'checker', region: 'AU' }],
    ['?element=checker,region=AU', { element: 'checker', region: 'AU' }],
    ['?element=checker%26region=AU', { element: 'checker', region: 'AU' }],
    ['?element%3Dchecker%26region%3DAU', { element: 'checker', region: 'AU' }],
    ['??region=AU', { region: 'AU' }],
    ['#region=AU', { region: 'AU' }],
    ['?accent=#c00000&region=AU', { accent: 'c00000', region: 'AU' }],
    ['?accent=%23c00000&region=AU', { accent: 'c00000', region: 'AU' }],
    ['?data-region=AU', { region: 'AU' }],
    ['?region =AU', { region: 'AU' }],
    ['?Region=AU', { region: 'AU' }],
    ['?Element=Checker&REGION=AU', { element: 'Checker', region: 'AU' }],
    ['?region=UK', { region: 'UK' }],
    ['?region=', { region: '' }],
    ['?region', {}],
    // Lists keep what stands between.
    ['?element=alternatives&only=yoga;bike,pilates', { element: 'alternatives', only: 'yoga;bike,pilates' }],
    ['?language=de', { lang: 'de' }],
  ];
  for (const [query, options] of understood)
    it(`${query} are ${JSON.stringify(options)}`, () => {
      const { options: found, hints } = asked(query);
      expect(found).to.deep.equal(options);
      expect(hints).to.be.empty;
    });

  const led = 'https://a.example/?a=1&region=US';
  for (const [query, options] of [
    // What stands where it belongs comes first.
    ['?from=https://a.example/?region=US&region=AU', { region: 'AU' }],
    // What stands in something else is nobody's option.
    ['?from=https://a.example/?region=US', {}],
    [`?from=${encodeURIComponent(led)}`, {}],
  ] as const)
    it(`${query} are ${JSON.stringify(options)}, and a hint says which there are`, () => {
      const { options: found, hints } = asked(query);
      expect(found).to.deep.equal(options);
      expect(hints).to.deep.equal([unknown('from')]);
    });

  for (const query of [
    '?heading-level=h3',
    '?heading-level=3',
    '?headinglevel=3',
    '?headingLevel=3',
    '?heading_level=3',
    '?heading%2Dlevel=3',
    '?max-sessions=1&heading-level=%203',
  ])
    it(`${query} puts the title at 3`, () => {
      const { options, hints } = asked(query);
      const { value } = read((host) =>
        oneOf(host, 'heading-level', options['heading-level'], ['2', '3']),
      );
      expect(value).to.equal('3');
      expect(hints).to.be.empty;
    });
});

describe('the element in an address', () => {
  for (const value of [
    'alternatives',
    'Alternatives',
    ' alternatives ',
    'can-i-run-alternatives',
    'ALTERNATIVES',
    'alternative',
    'alternatives?region=AU',
  ])
    it(`element=${JSON.stringify(value)} is the alternatives`, () => {
      const { kind, hints } = asked(`?element=${encodeURIComponent(value)}`);
      expect(kind).to.equal('alternatives');
      expect(hints).to.be.empty;
    });
});

describe('the colours in an address', () => {
  for (const query of [
    '?theme=dark',
    '?theme=Dark',
    '?theme=%20dark',
    '?theme=%E2%80%9Cdark%E2%80%9D',
  ])
    it(`${query} is dark, in the element and behind it`, () => {
      const { options, scheme, hints } = asked(query);
      const { value } = read((host) =>
        oneOf(host, 'theme', options['theme'], ['auto', 'dark']),
      );
      expect(value).to.equal('dark');
      expect(scheme).to.equal('dark');
      expect(hints).to.be.empty;
    });

  for (const accent of [
    '7A1fc0',
    '7a1fc0',
    '%237a1fc0',
    '#7a1fc0',
    ' 7a1fc0 ',
    '“%237a1fc0”',
  ])
    it(`accent=${accent} is a colour`, () => {
      const { accent: colour, hints } = asked(`?accent=${accent}`);
      expect(colour.toLowerCase()).to.equal('#7a1fc0');
      expect(hints).to.be.empty;
    });
});

describe('a mistake in an address', () => {
  const kinds = 'element: use checker, alternatives, references.';
  const colours = 'accent: use a colour such as 7a1fc0 or 71c.';
  for (const [query, hint] of [
    ['element=refrences', kinds],
    ['element=quiz', kinds],
    ['elment=references', unknown('elment')],
    ['country=AU&place=x', unknown('country, place')],
    ['clinic-name=North', unknown('clinic-name')],
    ['accent=red', colours],
    ['accent=c000', colours],
    ['accent=c00000c00', colours],
    ['accent=rgb(1,2,3)', colours],
  ] as const)
    it(`${query} is the checker as it is, and a hint says what is accepted`, () => {
      const { kind, accent, hints } = asked(`?${query}`);
      expect(kind).to.equal('checker');
      expect(accent).to.equal('');
      expect(hints).to.deep.equal([hint]);
    });

  for (const [query, kind] of [
    ['', 'checker'],
    ['element=checker&region=AU&theme=dark&accent=7a1fc0', 'checker'],
    ['element=&accent=&region=', 'checker'],
    ['element=reference', 'references'],
    [
      'utm_source=newsletter&utm_medium=email&fbclid=x&gclid=y&mc_eid=z',
      'checker',
    ],
    ['element=checker&amp;region=AU#results', 'checker'],
  ] as const)
    it(`${query || 'nothing'} is no mistake`, () => {
      const { kind: shown, hints } = asked(`?${query}`);
      expect(shown).to.equal(kind);
      expect(hints).to.be.empty;
    });
});
