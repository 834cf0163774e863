/**
 * Addresses of the frame page: that it asks the readers of address.ts, and does
 * what they say. What every address comes to is in frame-address.node.test.ts.
 */
import { expect } from '@open-wc/testing';
import { words } from '../../src/content/interface.js';
import { framePage } from '../support/frame-page.js';
import { visit } from '../support/host-page.js';
import type { HostPage } from '../support/host-page.js';

const hintsOn = ({ seen }: HostPage) =>
  seen.filter((line) => line.startsWith('warn('));

describe('the address of the frame page', () => {
  for (const [query, says] of [
    ['?element=checker&region=%E2%80%9CAU%E2%80%9D', 'Call 000'],
    ['?element=checker&amp;amp;region=AU', 'Call 000'],
    ['?element=checker region=AU', 'Call 000'],
    ['?accent=#c00000&region=AU', 'Call 000'],
    ['#region=AU', 'Call 000'],
    // What stands in something else is nobody's option.
    ['?from=https://a.example/?region=US', words.callLocal()],
    ['?region=UK', words.callLocal()],
  ] as const)
    it(`${query} says “${says}”`, async () => {
      const page = await visit(framePage(query));
      expect(page.visitor().text()).to.include(says);
    });

  it('can ask for the alternatives, and for some of them', async () => {
    const page = await visit(
      framePage('?element=Alternative&only=yoga;bike,pilates'),
    );
    const visitor = page.visitor('can-i-run-alternatives');
    expect(visitor.headings()).to.have.lengthOf(4);
    expect(visitor.element.getAttribute('only')).to.equal('yoga;bike,pilates');
  });

  it('can ask for the dark, in the element and behind it', async () => {
    const page = await visit(framePage('?theme=%E2%80%9CDark%E2%80%9D'));
    const { colorScheme } = page.style(page.visitor().find('.box'));
    expect(colorScheme).to.equal('dark');
    expect(page.style(page.find('html')).colorScheme).to.equal('dark');
  });

  for (const accent of ['“%237a1fc0”', '#7A1fc0'])
    it(`accent=${accent} is a colour`, async () => {
      const page = await visit(framePage(`?accent=${accent}`));
      const button = page.visitor().find('[part=continue]');
      expect(page.style(button).backgroundColor).to.equal('rgb(122, 31, 192)');
    });

  it('?headingLevel=h3 puts the title at 3', async () => {
    const page = await visit(framePage('?headingLevel=h3'));
    expect(page.visitor().headings()[0]).to.match(/^3 /);
  });

  it('language=de is German', async () => {
    const page = await visit(framePage('?language=de'));
    expect(page.find('html').lang).to.equal('de');
    expect(page.visitor().find('.box').lang).to.equal('de');
  });

  for (const [query, hint] of [
    ['element=refrences', 'element: use checker, alternatives, references.'],
    [
      'clinic-name=North',
      'clinic-name: not an option, use element, accent, heading-level, theme, region, max-sessions, group, only, lang, languages.',
    ],
    ['accent=rgb(1,2,3)', 'accent: use a colour such as 7a1fc0 or 71c.'],
  ] as const)
    it(`${query} is the checker as it is, and a hint says what is accepted`, async () => {
      const page = await visit(framePage(`?witness&${query}`));
      expect(page.visitor().question()).to.equal('now');
      expect(hintsOn(page)).to.deep.equal([`warn(embed.html ${hint})`]);
    });

  for (const query of [
    '',
    'element=checker&amp;region=AU&utm_source=x&fbclid=y#results',
  ])
    it(`${query || 'nothing'} is no mistake`, async () => {
      const page = await visit(framePage(`?witness&${query}`));
      expect(page.all('body > :defined')).to.have.lengthOf(1);
      expect(hintsOn(page)).to.deep.equal([]);
    });
});
