/** The front page around the builder, and the pages that it leads to. */
import { expect } from '@open-wc/testing';
import { others, platforms } from '../../src/embed/snippets/choices.js';
import { narrow, openBuilder, textOf, wide } from '../support/builder.js';
import type { Builder } from '../support/builder.js';
import { sharedRoom } from '../support/harness.js';
import { visit } from '../support/host-page.js';
import type { HostPage } from '../support/host-page.js';
import { until } from '../support/until.js';

interface Finding {
  readonly id: string;
  readonly nodes: readonly { readonly html: string }[];
}
interface Axe {
  run(
    context: Document,
    options: object,
  ): Promise<{ readonly violations: readonly Finding[] }>;
}

interface Moved {
  readonly node: Node | null;
  readonly previousRect: DOMRectReadOnly;
  readonly currentRect: DOMRectReadOnly;
}

async function violations(
  page: HostPage,
  options: object = {},
): Promise<string[]> {
  await page.load('/node_modules/axe-core/axe.min.js');
  const { axe } = page.window as unknown as { readonly axe: Axe };
  const found = await axe.run(page.document, {
    iframes: false,
    resultTypes: ['violations'],
    ...options,
  });
  return found.violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`,
  );
}

const headingsOf = (root: Document | ShadowRoot): number[] =>
  [
    ...root.querySelectorAll<HTMLElement>(
      'h1, h2, h3, h4, h5, h6, [role=heading], can-i-run-checker',
    ),
  ].flatMap((element) => {
    if (element.shadowRoot) return headingsOf(element.shadowRoot);
    if (element.closest('[slot=fallback], [hidden]')) return [];
    return Number(
      element.getAttribute('aria-level') ?? element.localName.slice(1),
    );
  });

/** What moved, from where to where. */
const what = (entry: PerformanceEntry): string =>
  (entry as PerformanceEntry & { readonly sources: readonly Moved[] }).sources
    .map(
      ({ node, previousRect: { y }, currentRect }) =>
        `${node ? textOf(node).slice(0, 40) : '?'}: ${y} to ${currentRect.y}`,
    )
    .join('; ');

const into = sharedRoom();
/** The page as it opens, for tests that only read it. */
let page: HostPage;
before(async () => {
  ({ page } = await openBuilder('', { ...wide, into }));
});

describe('the front page', () => {
  for (const [name, layout] of Object.entries({ wide, narrow }))
    it(`has nothing that axe finds: ${name}`, async () => {
      const builder = await openBuilder(
        'clinic-name=x&booking-url=x:y',
        layout,
      );
      const { page } = builder;
      builder.unfold();
      expect(await violations(page)).to.eql([]);
      page.document.documentElement.style.colorScheme = 'dark';
      const contrast = { runOnly: ['color-contrast'] };
      expect(await violations(page, contrast), 'dark').to.eql([]);
    });

  it('has one title, and headings that skip no level', () => {
    const levels = headingsOf(page.document);
    expect(levels.filter((level) => level === 1)).to.have.lengthOf(1);
    levels.reduce((above, level, index) => {
      expect(level, `heading ${index}`).to.be.at.most(above + 1);
      return level;
    }, 0);
  });

  describe('fits into 320 pixels', () => {
    let builder: Builder;
    before(async () => {
      builder = await openBuilder('', { ...narrow, into });
    });

    for (const { id } of platforms)
      it(`with ${id}`, async () => {
        builder.page.window.location.hash = `platform=${id}&elements=checker,alternatives,references`;
        await until(
          'the choices follow',
          () =>
            builder.control('platform', id).checked &&
            builder.control('elements', 'references').checked,
        );
        builder.unfold();
        const { scrollWidth, clientWidth } =
          builder.page.document.documentElement;
        expect(scrollWidth).to.equal(clientWidth);
      });
  });

  it('asks no other server for anything', async () => {
    const { page } = await openBuilder('platform=frame');
    const asked = page.window.performance
      .getEntriesByType('resource')
      .map(({ name }) => new URL(name).origin);
    expect([...new Set(asked)]).to.eql([location.origin]);
  });

  it('takes neither focus nor scroll', () => {
    expect(page.window.scrollY).to.equal(0);
    expect(page.document.activeElement).to.equal(page.document.body);
  });

  for (const state of ['', 'platform=react&width=phone'])
    it(`does not shift while it loads: ${state || 'no state'}`, async () => {
      const { page } = await openBuilder(state);
      const { PerformanceObserver: Observer } = page.window;
      // Only Chromium measures it.
      if (!Observer.supportedEntryTypes.includes('layout-shift')) return;
      const observer = new Observer(() => undefined);
      observer.observe({ type: 'layout-shift', buffered: true });
      expect(observer.takeRecords().map(what)).to.eql([]);
    });

  it('shows a checker that works, and the others where they are opened', async () => {
    const { page } = await openBuilder();
    const visitor = page.visitor();
    visitor.answerAll();
    expect(visitor.outcome()).to.equal('yes-with-limits');
    for (const name of ['alternatives', 'references'])
      expect(page.find(`can-i-run-${name}`).shadowRoot).not.to.equal(null);
  });

  it('carries the whole guide for visitors without JavaScript', async () => {
    const fallbackOf = async (path: string) => {
      const html = await (await fetch(`/raw${path}`)).text();
      const page = new DOMParser().parseFromString(html, 'text/html');
      return textOf(page.querySelector('[slot=fallback]') ?? page);
    };
    const expected = await fallbackOf('/src/embed/fallback.html');
    expect(expected).to.match(/^Can I run/);
    expect(await fallbackOf('/demo/index.html')).to.equal(expected);
  });

  it('explains every element from its manifest', () => {
    expect(page.all('#manifest summary').map((one) => one.textContent)).to.eql([
      'can-i-run-checker',
      'can-i-run-alternatives',
      'can-i-run-references',
    ]);
    expect(page.find('#manifest').textContent).to.contain('clinic-name');
  });

  it('says what an attribute is where it is not written', () => {
    const said = (tag: string, name: string) => {
      const section = page
        .all('#manifest details')
        .find((one) => one.querySelector('summary')?.textContent === tag);
      const term = [...(section?.querySelectorAll('dt') ?? [])].find(
        ({ textContent }) => textContent === name,
      );
      return term?.nextElementSibling?.textContent ?? '';
    };
    for (const [tag, name, value] of [
      ['can-i-run-checker', 'heading-level', '2'],
      ['can-i-run-checker', 'theme', 'auto'],
      ['can-i-run-checker', 'max-sessions', '2'],
      ['can-i-run-references', 'group', 'all'],
      ['can-i-run-alternatives', '--can-i-run-radius', '12px'],
    ] as const)
      expect(said(tag, name), name).to.match(
        new RegExp(`Default ${value}\\.$`),
      );
    expect(said('can-i-run-checker', 'region')).not.to.contain('Default');
  });

  it('says of each platform what it takes out or needs', () => {
    const said = textOf(page.find('#platforms'));
    for (const { name, notes } of [...platforms, ...others]) {
      expect(said).to.contain(name);
      for (const note of notes)
        expect(said).to.contain(textOf(new Text(note.replaceAll('`', ''))));
    }
  });
});

const links = [
  'bare',
  'hostile',
  'small-root',
  'dark',
  'rtl',
  'narrow',
  'form',
  'folded',
  'placeholders',
  'frame',
  'strict',
  'many',
  'no-script',
].map((name) => `hosts/${name}.html`);

describe('the gallery', () => {
  it('lists every page', () => {
    expect(
      page.all('.gallery a').map((link) => link.getAttribute('href')),
    ).to.eql(links);
  });

  for (const link of links)
    it(`has a page that says what it shows: ${link}`, async () => {
      const page = await visit(`/raw/demo/${link}`, wide);
      expect(page.document.title).to.match(/ \| Can I run\?$/);
      expect(page.document.title).to.contain(page.find('h1').textContent);
      const [back] = page.all<HTMLAnchorElement>('a');
      expect(back?.getAttribute('href')).to.equal('../index.html#hosts');
      const elements = page.all(
        'can-i-run-checker, can-i-run-alternatives, can-i-run-references, iframe',
      );
      expect(elements).not.to.be.empty;
      const drawn = elements.filter(
        (element) =>
          element.shadowRoot ??
          (element as HTMLIFrameElement).contentWindow?.length === 0,
      );
      expect(drawn).to.have.lengthOf(
        link.includes('no-script') ? 0 : elements.length,
      );
    });
});
