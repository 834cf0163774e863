/** The frame page, and the page around it. */
import { expect, oneEvent } from '@open-wc/testing';
import { room } from '../support/harness.js';
import { Inner, framePage, parentOf } from '../support/frame-page.js';
import { attributesOf, openRoots, visit } from '../support/host-page.js';
import type { HostPage } from '../support/host-page.js';
import { until } from '../support/until.js';

const elementOn = (page: HostPage): Element => {
  const { firstElementChild } = page.document.body;
  if (!firstElementChild) throw new Error('The frame page is empty.');
  return firstElementChild;
};

/** Shows a page in a sandbox, and waits for what it tells. */
async function sandboxed<T>(src: string, name = ''): Promise<MessageEvent<T>> {
  const frame = document.createElement('iframe');
  frame.name = name;
  frame.setAttribute('sandbox', 'allow-scripts');
  frame.src = src;
  room().append(frame);
  for (;;) {
    const event = (await oneEvent(window, 'message')) as unknown;
    const message = event as MessageEvent<T>;
    if (message.source === frame.contentWindow) return message;
  }
}

describe('“A frame page (`embed.html?element=checker&lang=fr&theme=dark&region=AU`)”', () => {
  it('shows a checker with what the address says', async () => {
    const page = await visit(
      framePage('?element=checker&lang=fr&theme=dark&region=AU'),
    );
    const visitor = page.visitor();
    expect(attributesOf(visitor.element)).to.deep.equal({
      lang: 'fr',
      theme: 'dark',
      region: 'AU',
    });
    expect(visitor.find('.box').lang).to.equal('fr');
    expect(visitor.text()).to.include('000');
    expect(page.style(page.find('html')).colorScheme).to.equal('dark');
    visitor.answerAll();
    expect(visitor.outcome()).to.equal('yes-with-limits');
  });

  it('holds the guidance for whoever has no script', async () => {
    const frame = document.createElement('iframe');
    // It runs no scripts, and lets this one look in.
    frame.setAttribute('sandbox', 'allow-same-origin');
    frame.src = framePage('?element=checker&region=AU');
    room().append(frame);
    await oneEvent(frame, 'load');
    const guidance = frame.contentDocument?.querySelector('body > div');
    if (!guidance) throw new Error('There is no guidance.');
    expect(guidance.textContent).to.include('Call your local emergency number');
    await until(
      'the guidance shows',
      () =>
        getComputedStyle(guidance).visibility === 'visible' &&
        guidance.clientHeight > 1000,
    );
  });

  it('shows none of that guidance beside the element', async () => {
    const page = await visit(framePage());
    expect(page.shows('[slot=fallback]')).to.equal(false);
    expect(page.document.body.childElementCount).to.equal(1);
  });

  /** The scripts that a frame page has asked for. */
  const scriptsOf = ({ window }: HostPage) =>
    window.performance
      .getEntriesByType('resource')
      .map(({ name }) => name.replace(/^.*\//, ''))
      .filter((name) => name.startsWith('can-i-run'));

  for (const [lang, spoken, scripts] of [
    ['ar', 'ar', ['can-i-run.ar.js']],
    ['pt', 'pt-BR', ['can-i-run.pt-BR.js']],
    ['en-AU', 'en', ['can-i-run.js']],
    ['tlh', 'en', ['can-i-run.js']],
  ] as const)
    it(`lang=${lang}: loads the one script that holds it`, async () => {
      const page = await visit(framePage(`?lang=${lang}`));
      expect(page.visitor().find('.box').lang).to.equal(spoken);
      expect(page.find('html').lang).to.equal(spoken);
      expect(scriptsOf(page)).to.deep.equal(scripts);
    });

  for (const [query, name, attributes] of [
    ['', 'checker', {}],
    ['?element=nonsense', 'checker', {}],
    ['?element=script', 'checker', {}],
    [
      '?heading-level=4&max-sessions=1',
      'checker',
      { 'heading-level': '4', 'max-sessions': '1' },
    ],
    [
      '?element=alternatives&only=yoga+bike',
      'alternatives',
      { only: 'yoga bike' },
    ],
    ['?element=references&group=article', 'references', { group: 'article' }],
  ] as const)
    it(`with ${query || 'no options'}`, async () => {
      const element = elementOn(await visit(framePage(query)));
      expect(element.localName).to.equal(`can-i-run-${name}`);
      expect(attributesOf(element)).to.deep.equal(attributes);
    });

  for (const [accent, rgb] of [
    ['7A1fc0', 'rgb(122, 31, 192)'],
    ['%237A1fc0', 'rgb(122, 31, 192)'],
    ['71c', 'rgb(119, 17, 204)'],
    ['%2371c', 'rgb(119, 17, 204)'],
  ] as const)
    it(`takes a colour as its accent: ${accent}`, async () => {
      const page = await visit(framePage(`?accent=${accent}`));
      const { backgroundColor } = page.style(
        page.visitor().find('[part=continue]'),
      );
      expect(backgroundColor).to.equal(rgb);
    });

  for (const accent of [
    'red',
    'ff00',
    'ff00000',
    'ff000080',
    'url(x)',
    '0/**/',
  ])
    it(`takes no other accent: ${accent}`, async () => {
      const page = await visit(framePage(`?accent=${accent}`));
      expect(page.find('html').hasAttribute('style')).to.equal(false);
    });
});

describe('“Phone numbers and links never come from the URL”', () => {
  const evil = 'evil.example';
  for (const parameter of [
    'clinic-name',
    'booking-url',
    'reviewed-by',
    'reviewed-on',
    'words',
    'tel',
    'phone',
    'href',
    'src',
    'srcdoc',
    'style',
    'class',
    'id',
    'slot',
    'onclick',
    'intro',
    'result',
    'fallback',
    'innerHTML',
    '__proto__',
  ])
    it(`nor does ${parameter}`, async () => {
      const value = `tel:+1900${evil}<a href=//${evil}>2026-01-31</a>`;
      const page = await visit(
        framePage(`?${parameter}=${encodeURIComponent(value)}`),
      );
      const element = elementOn(page);
      expect(attributesOf(element)).to.deep.equal({});
      const visitor = page.visitor();
      visitor.answerAll();
      expect(visitor.root.innerHTML).not.to.include(evil);
      expect(page.document.body.innerHTML).not.to.include(evil);
    });

  it('and what does come is text, in no link', async () => {
    const value = `"><a href=//${evil}>000</a>`;
    const query = ['region', 'heading-level', 'theme', 'lang', 'max-sessions']
      .map((name) => `${name}=${encodeURIComponent(value)}`)
      .join('&');
    const page = await visit(framePage(`?${query}`));
    const visitor = page.visitor();
    visitor.answerAll({ now: ['saddle'] });
    expect(visitor.text()).to.include('Call your local emergency number now.');
    expect(visitor.root.innerHTML).not.to.include(evil);
    expect(page.all('a')).to.be.empty;
  });
});

describe('“that works under `sandbox="allow-scripts"`, without a script on the parent page”', () => {
  it('is drawn, and tells its height and nothing else', async () => {
    const { data, origin } = await sandboxed<object>(framePage());
    expect(origin).to.equal('null');
    expect(Object.keys(data)).to.deep.equal(['type', 'height', 'scrolls']);
    // As high as only a checker makes it.
    expect(data).to.have.property('height').greaterThan(400);
  });

  it('“storage throws and `print()` does nothing silently: copy or download stays possible”', async () => {
    const { data } = await sandboxed<{
      origin: string;
      storage: string;
      texts: Record<string, string>;
    }>('/raw/test/hosts/pages/sandboxed.html');
    expect(data.origin).to.equal('null');
    expect(data.storage).to.equal('SecurityError');
    expect(Object.keys(data.texts)).to.deep.equal([
      'Print',
      'Copy text',
      'Save file',
    ]);
    for (const text of Object.values(data.texts))
      expect(text).to.include('Running may suit you, with limits');
  });

  for (const [name, note] of [
    [
      '',
      'Links may not open in this frame. To call, dial the number that you see.',
    ],
    ['links-open', null],
  ] as const)
    it(`says that links may not open, named "${name}": ${note ? 'yes' : 'no'}`, async () => {
      const { data } = await sandboxed<object>(
        '/raw/test/hosts/pages/frame-note.html',
        name,
      );
      expect(data).to.deep.equal({ origin: 'null', note });
    });

  it('without a listener it can be used, and scrolls', async () => {
    const page = await parentOf(
      `<iframe src="${framePage()}" width="300" height="200"></iframe>`,
    );
    const inner = new Inner(page);
    inner.visitor().answerAll();
    expect(inner.visitor().outcome()).to.equal('yes-with-limits');
    const { scrollingElement } = inner.document;
    expect(scrollingElement?.scrollHeight).to.be.greaterThan(1000);
    scrollingElement?.scrollTo(0, 500);
    // Firefox scrolls by parts of a pixel.
    expect(scrollingElement?.scrollTop).to.be.closeTo(500, 1);
    expect(inner.frame.clientHeight).to.equal(200);
    expect(scrollingElement?.scrollWidth).to.equal(
      scrollingElement?.clientWidth,
    );
  });
});

describe('“Self-hosting: `dist/` copied to a server works as it is”', () => {
  it('from any folder: nothing in it names a place', async () => {
    for (const server of ['raw', 'csp']) {
      const page = await visit(framePage('', server));
      page.visitor().answerAll();
      const asked = page.window.performance
        .getEntriesByType('resource')
        .map(({ name }) => name);
      expect(asked.filter((name) => name !== openRoots).sort()).to.deep.equal(
        ['can-i-run.js', 'embed.css', 'embed.js'].map(
          (name) => `${location.origin}/${server}/dist/${name}`,
        ),
      );
    }
  });
});
