/**
 * What the builder writes, pasted into real pages. What only has to be read is
 * in snippets.node.test.ts.
 */
import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { elements, platforms } from '../../src/embed/snippets/choices.js';
import { snippet } from '../../src/embed/snippets/snippet.js';
import type { Options } from '../../src/embed/snippets/snippet.js';
import { parse } from '../../src/embed/snippets/state.js';
import { fingerprint } from '../support/builder.js';
import { parentOf } from '../support/frame-page.js';
import { Reader, sharedRoom } from '../support/harness.js';
import { pageOf } from '../support/host-page.js';
import type { HostPage } from '../support/host-page.js';
import { everything } from './everything.js';
import { until } from '../support/until.js';

const home = new URL('/raw/dist/can-i-run.js', location.href).href;

let integrity = '';
before(async () => {
  integrity = await fingerprint();
  expect(integrity).to.match(/^sha384-[\w+/]{64}$/);
});

const write = (state: string, more: Partial<Options> = {}) =>
  snippet({ ...parse(state), home, integrity, ...more });

const values: Readonly<Record<string, string>> = {
  lang: 'en',
  languages: 'en hi',
  region: 'AU',
  theme: 'dark',
  'heading-level': '3',
  'clinic-name': 'B & Co',
  'booking-url': 'https://clinic.example/book?a=1&b=2',
  'reviewed-by': 'Dr Who',
  'reviewed-on': '2026-11-23',
  'max-sessions': '1',
  only: 'swimming bike',
  group: 'article',
};

const never = ['clinic-name', 'booking-url', 'reviewed-by', 'reviewed-on'];

/** That an element is drawn, with all the options that it takes. */
function expectDrawn(element: HTMLElement, framed = false): void {
  const kind = element.localName.replace('can-i-run-', '');
  const taken = elements.find(({ id }) => id === kind)?.attributes ?? [];
  for (const name of taken)
    expect(element.getAttribute(name), `${kind} ${name}`).to.equal(
      framed && never.includes(name) ? null : values[name],
    );
  const reader = new Reader(element);
  expect(reader.headings()[0], kind).to.match(/^3 /);
  expect(reader.find('.box').className, kind).to.contain('dark');
  const style = getComputedStyle(element);
  const token = (name: string) =>
    style.getPropertyValue(`--can-i-run-${name}`).trim();
  expect(token('accent')).to.equal('#0a6b3d');
  if (!framed) expect(token('surface')).to.equal('#101010');
  if (kind === 'checker') expect(reader.text()).to.contain('000');
  if (kind === 'alternatives')
    expect(reader.headings()).to.have.lengthOf(1 + 2);
  if (kind === 'references') expect(reader.headings()).to.have.lengthOf(1 + 1);
}

/** The elements of a page, those in its frames included. */
function drawn(page: Document): HTMLElement[] {
  const selector = elements.map(({ id }) => `can-i-run-${id}`).join();
  const frames = [...page.querySelectorAll('iframe')];
  return [page, ...frames.map(({ contentDocument }) => contentDocument)]
    .filter((one) => one !== null)
    .flatMap((one) => [...one.querySelectorAll<HTMLElement>(selector)]);
}

const ways = platforms
  .filter(({ id }) => id !== 'react')
  .flatMap(({ id, fixed, method }) =>
    (fixed ? [method] : ['tag', 'placeholder', 'frame']).map((way) => ({
      platform: id,
      method: way,
    })),
  );

describe('the snippet for each platform', () => {
  const into = sharedRoom();
  const pages = new Map<string, Promise<HostPage>>();

  /** A page that holds it, the same for platforms that are given the same. */
  function pageWith(html: string): Promise<HostPage> {
    // As most themes of WordPress hold what was written.
    const body = `<div class="entry-content">${html}</div>`;
    const page = pages.get(html) ?? pageOf(body, { into });
    pages.set(html, page);
    return page;
  }

  for (const { platform, method } of ways)
    for (const { id } of elements)
      it(`${platform}, ${method}: shows the ${id} with all its options`, async () => {
        const { html } = write(
          `${everything}&platform=${platform}&method=${method}&elements=${id}`,
        );
        const page = await pageWith(html);
        const [element, ...others] = drawn(page.document);
        expect(others).to.be.empty;
        if (!element) throw new Error(`No element came of ${html}`);
        expect(element.localName).to.equal(`can-i-run-${id}`);
        expectDrawn(element, method === 'frame');
        // A frame tells its height.
        expect(
          page.seen.filter((what) => !/^postMessage/.test(what)),
        ).to.deep.equal([]);
      });

  for (const method of ['tag', 'placeholder', 'frame'])
    it(`shows all three at once: ${method}`, async () => {
      const { html } = write(
        `platform=html&method=${method}&elements=checker,alternatives,references`,
      );
      const page = await pageOf(html);
      expect(drawn(page.document).map(({ localName }) => localName)).to.eql([
        'can-i-run-checker',
        'can-i-run-alternatives',
        'can-i-run-references',
      ]);
      expect(html.match(/<script/g) ?? []).to.have.lengthOf(
        method === 'frame' ? 0 : 1,
      );
    });
});

describe('the script of the snippet', () => {
  it('this exact version: carries the fingerprint of the built file', () => {
    const { html } = write('platform=html');
    expect(html).to.contain(
      `<script src="${home}" async crossorigin="anonymous" integrity="${integrity}"></script>`,
    );
  });

  it('this exact version: a script that changed is refused, and the link stays', async () => {
    const page = await pageOf(
      write('platform=html', { integrity: `sha384-${'A'.repeat(64)}` }).html,
    );
    expect(page.find('can-i-run-checker').shadowRoot).to.equal(null);
    expect(page.shows('a')).to.equal(true);
  });

  it('always the newest: has no fingerprint', async () => {
    const { html } = write('platform=html&version=newest');
    expect(html).to.contain(`<script src="${home}" async></script>`);
    expect(drawn((await pageOf(html)).document)).to.have.lengthOf(1);
  });

  it('from your own server: asks nobody else', async () => {
    const { html, csp, privacy } = write(
      'platform=html&version=self&address=/raw/dist/can-i-run.js',
    );
    expect(html).to.contain(
      '<script src="/raw/dist/can-i-run.js" async></script>',
    );
    expect(html).to.contain('<a href="/raw/dist/embed.html?element=checker">');
    expect(csp).to.equal("script-src 'self'");
    expect(privacy).to.contain('your browser asks nobody else');
    expect(drawn((await pageOf(html)).document)).to.have.lengthOf(1);
  });
});

describe('a link of one’s own', () => {
  it('is left where the script does not run', async () => {
    const { html } = write('platform=html&link=/back-pain');
    const page = await pageOf(html.replace(/<script.*/, ''));
    expect(page.find('a').getAttribute('href')).to.equal('/back-pain');
    expect(page.shows('a')).to.equal(true);
  });
});

describe('styles in a stylesheet instead of an attribute', () => {
  for (const method of ['tag', 'placeholder'])
    it(`give a ${method} the same colours, and room until it is drawn`, async () => {
      const { html, css } = write(
        `${everything}&platform=html&method=${method}`,
      );
      const page = await pageOf(
        html
          .replace(/<style>.*<\/style>/, '')
          .replace(/ style="[^"]*"/, '')
          .replace(/<script.*/, ''),
        { head: `<style>${css}</style>` },
      );
      const { minHeight } = page.style(page.find('body > *'));
      expect(minHeight).to.equal(`${80 * 16}px`);
      await page.load();
      const [element] = drawn(page.document);
      if (!element) throw new Error('There is no element.');
      expectDrawn(element);
      const { minHeight: then } = page.style(page.find('body > *'));
      expect(then).to.match(/^(auto|0px)$/);
    });

  it('give a frame the same size', async () => {
    const { html, css } = write('platform=frame');
    const plain = html.replace(/ style="[^"]*"/, '');
    const page = await pageOf(plain, {
      head: `<style>${css}</style>`,
      height: 2000,
    });
    const { height, borderWidth } = page.style(page.find('iframe'));
    expect(height).to.equal(`${80 * 16}px`);
    expect(borderWidth).to.equal('0px');
  });
});

const nasty = [
  `"><script>window.hacked = 1</script>`,
  `' onmouseover='window.hacked = 1`,
  `" onfocus="window.hacked = 1" tabindex="0`,
  '</can-i-run-checker><img src=x onerror="window.hacked = 1">',
  '&quot;&lt;b&gt;&amp;amp;',
  'A & B <C> "D"',
  '<!-- -->',
  '{value} ${value}',
  'ü “q” \u2028',
];

describe('what people type', () => {
  for (const method of ['tag', 'placeholder'])
    for (const text of nasty)
      it(`stays text in a ${method}: ${text}`, async () => {
        const { html } = write('platform=html', {
          method,
          'clinic-name': text,
          'reviewed-by': text,
          'reviewed-on': '2026-11-23',
          link: `/?q=${text}`,
        });
        const page = await pageOf(html);
        const [element, ...others] = drawn(page.document);
        expect(others).to.be.empty;
        expect(element?.getAttribute('clinic-name')).to.equal(text);
        expect(element?.getAttribute('reviewed-by')).to.equal(text);
        expect(page.find('a').getAttribute('href')).to.equal(`/?q=${text}`);
        expect(page.all('img, [onfocus], [onmouseover]')).to.be.empty;
        expect(page.window).not.to.have.property('hacked');
      });

  it('stays text, whatever it is', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const { html } = write('platform=html', {
          'clinic-name': text || '-',
          address: `/script.js?${text}`,
        });
        const page = new DOMParser().parseFromString(html, 'text/html');
        const [tag, link, script, ...others] = page.body.querySelectorAll('*');
        expect(others).to.be.empty;
        expect(tag?.getAttribute('clinic-name')).to.equal(text || '-');
        expect(link?.localName).to.equal('a');
        expect(script?.getAttribute('src')).to.equal(`/script.js?${text}`);
      }),
    );
  });
});

describe('a frame and the script that is offered with it', () => {
  it('has the height of what is in it', async () => {
    const { parts } = write('platform=frame');
    expect(parts).to.have.lengthOf(2);
    const page = await parentOf(parts.map(({ code }) => code).join(''));
    const frame = page.find('iframe');
    await until('its own height', () => frame.style.height.startsWith('min('));
  });
});
