/** The heights that frame pages tell, and whose word a page takes for it. */
import { expect, oneEvent } from '@open-wc/testing';
import { Inner, framePage, parentOf } from '../support/frame-page.js';
import { checker, script, until, visit } from '../support/host-page.js';
import type { HostPage } from '../support/host-page.js';

const heightOf = (page: HostPage) =>
  page.find('iframe').getBoundingClientRect().height;

describe('“and tells its height by postMessage for parents that listen (the pasted script does)”', () => {
  const small = 'width="400" height="150" style="border:0"';

  it('the frame grows and shrinks with what is in it, and never scrolls itself (“Iframe height and double scrollbars”)', async () => {
    const page = await parentOf(
      `<iframe ${small} src="${framePage()}"></iframe>${script}`,
    );
    const inner = new Inner(page);
    const fits = () =>
      heightOf(page) > 150 &&
      Math.abs(
        inner.document.documentElement.getBoundingClientRect().height -
          heightOf(page),
      ) < 1;
    await until('the frame fits its start', fits);
    const start = heightOf(page);
    inner.visitor().answerAll();
    await until('it fits the result', () => fits() && heightOf(page) > start);
    expect(inner.document.documentElement.scrollHeight).to.be.at.most(
      Math.ceil(heightOf(page)),
    );
    inner.visitor().restart();
    await until('it fits the start again', () => heightOf(page) === start);
    expect(page.seen).to.deep.equal([]);
  });

  for (const sandbox of [
    'allow-scripts',
    'allow-scripts allow-popups allow-modals allow-downloads',
    'allow-scripts allow-same-origin',
  ])
    it(`also with sandbox="${sandbox}"`, async () => {
      const page = await parentOf(
        `<iframe ${small} sandbox="${sandbox}" src="${framePage('?theme=light')}"></iframe>${script}`,
      );
      await until('the frame has grown', () => heightOf(page) > 400);
    });

  it('of two frames, each gets its own', async () => {
    const frame = (element: string) =>
      `<iframe ${small} src="${framePage(`?element=${element}`)}"></iframe>`;
    const page = await parentOf(
      frame('checker') + frame('references') + checker + script,
    );
    const heights = () =>
      page.all('iframe').map(({ clientHeight }) => clientHeight);
    await until('both have grown', () => heights().every((one) => one > 150));
    expect(new Set(heights()).size).to.equal(2);
  });

  it('a script that comes late still learns it', async () => {
    const page = await parentOf(`<iframe ${small}></iframe>`);
    const { frame } = new Inner(page);
    const told = oneEvent(page.window, 'message');
    frame.src = framePage();
    await told;
    await page.load();
    await until('the frame has grown', () => heightOf(page) > 400);
  });

  it('also where another frame of the page has no proper address', async () => {
    const page = await parentOf(
      `<iframe ${small} src="${framePage()}"></iframe><iframe src="http://:"></iframe><iframe></iframe>${script}`,
    );
    await until('the frame has grown', () => heightOf(page) > 400);
    expect(page.seen).to.deep.equal([]);
  });
});

describe('the next question in a frame that is taller than the window', () => {
  for (const [what, after] of [
    ['grown by the script', script],
    ['of the documented height', ''],
  ] as const)
    it(`is in sight, ${what}`, async () => {
      const page = await parentOf(
        `<h1>Clinic</h1><iframe style="width: 100%; height: 80em; border: 0" src="${framePage()}"></iframe><p style="height: 1000px">Opening hours</p>${after}`,
      );
      const inner = new Inner(page);
      await until('the frame is high', () => heightOf(page) > 1000);
      const visitor = inner.visitor();
      visitor.find('[part=continue]').scrollIntoView({ block: 'end' });
      expect(page.window.scrollY).to.be.greaterThan(300);
      visitor.answer('now', 'none');
      await until('its heading is in sight', () => {
        const { top } = visitor.find('[data-focus]').getBoundingClientRect();
        const place = inner.frame.getBoundingClientRect().top + top;
        return place >= 0 && place < page.window.innerHeight;
      });
    });
});

describe('forged messages', () => {
  const type = 'can-i-run-height';

  async function parent(): Promise<HostPage> {
    const page = await parentOf(
      `<iframe src="${framePage()}"></iframe><iframe name="other" src="/raw/test/hosts/pages/away.html"></iframe>${script}`,
    );
    await until('the frame has its height', () => heightOf(page) > 200);
    return page;
  }

  const send = (page: HostPage, init: MessageEventInit) =>
    page.window.dispatchEvent(new page.window.MessageEvent('message', init));

  it('the real one, made here, counts', async () => {
    const page = await parent();
    const { source } = new Inner(page);
    send(page, {
      data: { type, height: 777 },
      origin: location.origin,
      source,
    });
    expect(heightOf(page)).to.be.closeTo(777, 5);
  });

  const forged: Readonly<Record<string, (page: HostPage) => MessageEventInit>> =
    {
      'from the page itself': (page) => ({ source: page.window }),
      'from another frame': (page) => ({
        source: page.find<HTMLIFrameElement>('[name=other]').contentWindow,
      }),
      'from nowhere': () => ({ source: null }),
      'from the frame, after it went to another origin': () => ({
        origin: 'https://evil.example',
      }),
      'from the frame, sandboxed elsewhere': () => ({ origin: 'null' }),
      'of another kind': () => ({ data: { type: 'height', height: 777 } }),
      'of text': () => ({ data: `${type}:777` }),
      'of nothing': () => ({ data: null }),
      'without a height': () => ({ data: { type } }),
      'with a height in words': () => ({ data: { type, height: '1px;x:y' } }),
      'with a height below nothing': () => ({ data: { type, height: -777 } }),
    };
  for (const [what, forge] of Object.entries(forged))
    it(`${what} change nothing`, async () => {
      const page = await parent();
      const before = page.all('iframe').map(({ style }) => style.cssText);
      send(page, {
        data: { type, height: 777 },
        origin: location.origin,
        source: new Inner(page).source,
        ...forge(page),
      });
      const after = page.all('iframe').map(({ style }) => style.cssText);
      expect(after).to.deep.equal(before);
      expect(page.seen).to.deep.equal([]);
    });

  it('a height without end ends', async () => {
    const page = await parent();
    const { source } = new Inner(page);
    for (const height of [1e9, Infinity]) {
      send(page, { data: { type, height }, origin: location.origin, source });
      expect(heightOf(page)).to.be.at.most(30_010);
    }
  });
});

describe('oEmbed', () => {
  for (const name of ['checker', 'alternatives', 'references']) {
    it(`the address of ${name} shows it, and leads to its answer alone`, async () => {
      const page = await visit(`/raw/dist/oembed/${name}.html`);
      expect(page.find(`can-i-run-${name}`).shadowRoot).not.to.equal(null);
      const links = page.all<HTMLLinkElement>(
        'link[type="application/json+oembed"]',
      );
      expect(links.map(({ href }) => new URL(href).pathname)).to.deep.equal([
        `/can-i-run/oembed/${name}.json`,
      ]);
    });

    it(`the frame of ${name} in its answer is one that grows`, async () => {
      const { html, type } = (await (
        await fetch(`/raw/dist/oembed/${name}.json`)
      ).json()) as { html: string; type: string };
      expect(type).to.equal('rich');
      // Built for the place where it will be served, which is not this one.
      const page = await parentOf(
        html.replace(/src="[^"?]*/, `src="${framePage()}`) + script,
      );
      const frame = page.find<HTMLIFrameElement>('iframe');
      expect(frame.src).to.equal(framePage(`?element=${name}`));
      expect(frame.title).not.to.be.empty;
      expect(frame.height).to.equal('800');
      await until('it has its own height', () => frame.clientHeight !== 800);
    });
  }
});
