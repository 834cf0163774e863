/** The heights that frames have on pages with the script. */
import { expect, oneEvent } from '@open-wc/testing';
import {
  Inner,
  fits,
  framePage,
  heightOf,
  parentOf,
} from '../support/frame-page.js';
import { attributesOf, checker, script, visit } from '../support/host-page.js';
import { until } from '../support/until.js';

const oembedPage = (element: string) =>
  `${location.origin}/raw/dist/oembed/${element}.html`;

describe('“and tells its height by postMessage for parents that listen (the pasted script does)”', () => {
  const small = 'width="400" height="150" style="border:0"';

  it('the frame takes the height of its first screen, and what is longer scrolls in it', async () => {
    const page = await parentOf(
      `<iframe ${small} src="${framePage()}"></iframe>${script}`,
    );
    const inner = new Inner(page);
    await until('the frame fits its start', () => fits(page));
    const start = heightOf(page);
    const root = inner.document.documentElement;
    expect(root.scrollHeight).to.equal(root.clientHeight);
    inner.visitor().answerAll();
    for (const details of inner.visitor().all<HTMLDetailsElement>('details'))
      details.open = true;
    expect(root.scrollHeight).to.be.greaterThan(start);
    root.scrollTo(0, root.scrollHeight);
    expect(root.scrollTop).to.be.greaterThan(0);
    inner.visitor().restart();
    const { top } = inner
      .visitor()
      .find('.question, .headline')
      .getBoundingClientRect();
    expect(top).to.be.within(0, start);
    expect(heightOf(page)).to.equal(start);
    expect(page.seen).to.deep.equal([]);
  });

  it('it follows the width until somebody answers', async () => {
    const page = await parentOf(
      `<iframe ${small} src="${framePage()}"></iframe>${script}`,
    );
    await until('the frame fits its start', () => fits(page));
    const start = heightOf(page);
    page.find('iframe').style.width = '600px';
    await until('it fits again', () => fits(page) && heightOf(page) < start);
  });

  it('one that asks nothing follows what is opened in it', async () => {
    const page = await parentOf(
      `<iframe ${small} src="${framePage('?element=alternatives')}"></iframe>${script}`,
    );
    const inner = new Inner(page);
    await until('the frame fits', () => fits(page));
    const start = heightOf(page);
    const element = inner.document.querySelector<HTMLElement>(
      'can-i-run-alternatives',
    );
    if (!element) throw new Error('There are no alternatives.');
    element.click();
    element.setAttribute('only', 'yoga');
    await until('it fits again', () => fits(page) && heightOf(page) < start);
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

  for (const [what, address] of [
    ['', framePage()],
    [', of an address for oEmbed', oembedPage('references')],
  ] as const)
    it(`a script that comes late still learns it${what}`, async () => {
      const page = await parentOf(`<iframe ${small}></iframe>`);
      const { frame } = new Inner(page);
      const told = oneEvent(page.window, 'message');
      frame.src = address;
      await told;
      await page.load();
      await until('the frame has grown', () => heightOf(page) > 400);
    });

  it('also where another frame of the page has no proper address', async () => {
    const page = await parentOf(
      `<iframe ${small} src="${framePage()}"></iframe><iframe src="http://:"></iframe><iframe src="http://:/embed.html"></iframe><iframe></iframe>${script}`,
    );
    await until('the frame has grown', () => heightOf(page) > 400);
    expect(page.seen).to.deep.equal([]);
  });
});

describe('a step in a frame', () => {
  for (const [what, after] of [
    ['grown by the script', script],
    ['of the documented height', ''],
  ] as const)
    it(`shows the next heading inside and does not move the page around, ${what}`, async () => {
      const page = await parentOf(
        `<h1>Clinic</h1><iframe style="width: 100%; height: 80em; max-height: 90svh; border: 0" src="${framePage()}"></iframe><p style="height: 1000px">Opening hours</p>${after}`,
        { height: 700 },
      );
      const inner = new Inner(page);
      const { innerHeight } = page.window;
      await until(
        'the frame fits the window',
        () =>
          heightOf(page) > 0.8 * innerHeight && heightOf(page) <= innerHeight,
      );
      const visitor = inner.visitor();
      page.window.scrollTo(0, 50);
      const { scrollY } = page.window;
      while (visitor.question()) {
        visitor.find('[part=continue]').scrollIntoView({ block: 'nearest' });
        page.window.scrollTo(0, scrollY);
        visitor.answerNext();
        visitor.arrive();
        const { top, bottom } = visitor
          .find('.question, .headline')
          .getBoundingClientRect();
        expect(top).to.be.at.least(0);
        expect(bottom).to.be.at.most(heightOf(page));
        expect(page.window.scrollY).to.equal(scrollY);
      }
      expect(visitor.outcome()).to.equal('yes-with-limits');
    });
});

describe('oEmbed', () => {
  it('the address of a region shows it, whatever is added to it', async () => {
    const page = await visit(
      '/raw/dist/oembed/checker-NZ.html?element=references&region=AU&lang=fr',
    );
    const visitor = page.visitor();
    expect(attributesOf(visitor.element)).to.deep.equal({ region: 'NZ' });
    expect(visitor.text()).to.include('111');
  });

  it('a frame of the address of a region grows', async () => {
    const page = await parentOf(
      `<iframe height="150" src="${oembedPage('checker-NZ')}"></iframe>${script}`,
    );
    await until('it has its own height', () => fits(page));
  });

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

    it(`a frame of the address of ${name} grows`, async () => {
      const page = await parentOf(
        `<iframe height="150" src="${oembedPage(name)}"></iframe>${script}`,
      );
      await until('it has its own height', () => fits(page));
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
