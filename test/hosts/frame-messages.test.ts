/** What frame pages tell, and whose word a page takes for it. */
import { expect, oneEvent } from '@open-wc/testing';
import { Inner, framePage, fits, parentOf } from '../support/frame-page.js';
import { sharedRoom, waysTo } from '../support/harness.js';
import type { Visitor } from '../support/harness.js';
import { script } from '../support/host-page.js';
import type { HostPage, Layout } from '../support/host-page.js';
import { until } from '../support/until.js';

describe('what a frame of the checker tells', () => {
  /** From one to another, some of its lines break elsewhere. */
  const widths = [260, 310, 360, 435, 535, 635, 760];

  /** A page around a frame, and all that it is told. */
  async function listener() {
    const page = await parentOf('<iframe height="600"></iframe>');
    const { window: view } = page;
    const inner = new Inner(page);
    const told: unknown[] = [];
    view.addEventListener('message', ({ data, source }) => {
      if (source === inner.source) told.push(data);
    });
    const loaded = oneEvent(inner.frame, 'load');
    inner.frame.src = framePage('?region=AU');
    await loaded;
    await until('its height is told', () => told.length > 0);

    /** Waits until all is drawn, and what was told of it is heard. */
    function drawn(): Promise<void> {
      const { ResizeObserver } = inner.source as Window & typeof globalThis;
      return new Promise((resolve) => {
        // Called after the page's own, which is older.
        const observer = new ResizeObserver(() => {
          observer.disconnect();
          view.postMessage('drawn', '*');
        });
        view.addEventListener('message', function hear({ data }) {
          if (data !== 'drawn') return;
          view.removeEventListener('message', hear);
          resolve();
        });
        observer.observe(inner.document.documentElement);
      });
    }

    /** Draws at each width in turn. Says how high it was. */
    async function sweep(over = widths): Promise<number[]> {
      const heights: number[] = [];
      const { documentElement } = inner.document;
      for (const width of over) {
        inner.frame.style.width = `${width}px`;
        await drawn();
        heights.push(documentElement.getBoundingClientRect().height);
      }
      return heights;
    }

    /** Says that somebody listens, as only the page itself can. */
    async function listen(): Promise<void> {
      const inside = page.document.createElement('script');
      inside.textContent = `frames[0].postMessage({ type: 'can-i-run-listens' }, '*')`;
      const heard = oneEvent(view, 'message');
      page.document.body.append(inside);
      await heard;
    }
    return { inner, told, drawn, sweep, listen };
  }

  const outcomes = Object.entries(waysTo).map(
    ([outcome, way]) =>
      [
        outcome,
        (visitor: Visitor) => {
          visitor.answerAll(way);
          expect(visitor.outcome()).to.equal(outcome);
        },
      ] as const,
  );
  const others = {
    'the guide': (visitor: Visitor) => {
      // The one button of the start screen that takes part in no question.
      visitor.find('button:not([part])').click();
    },
    'nothing chosen': (visitor: Visitor) => {
      visitor.continue();
    },
    'one tick that takes others away': (visitor: Visitor) => {
      visitor.tick('saddle', 'none');
    },
    'an answer, then back': (visitor: Visitor) => {
      visitor.answerNext();
      visitor.back();
    },
  };

  it('is the same, message for message, whatever was answered, at each width', async () => {
    const all: { what: string; told: unknown[]; heights: number[] }[] = [];
    for (const [what, use] of [...outcomes, ...Object.entries(others)]) {
      const { inner, told, sweep, listen } = await listener();
      // Until then there is the same start on each.
      await sweep([535, 310]);
      use(inner.visitor());
      told.push('touched');
      const heights = await sweep();
      await listen();
      all.push({ what, told, heights });
      inner.frame.remove();
    }
    const [first] = all;
    if (!first) throw new Error('Nothing was told.');
    for (const { what, told } of all)
      expect(told, what).to.deep.equal(first.told);
    // After the first touch one answer to the page that listens, and no more.
    const after = first.told.slice(first.told.indexOf('touched') + 1);
    expect(after).to.deep.equal([first.told[first.told.length - 3]]);
    // They do differ, or this would prove nothing.
    expect(new Set(all.map(({ heights }) => String(heights))).size).to.equal(
      all.length,
    );
  });

  it('is told once for each height', async () => {
    const { inner, told, drawn, sweep } = await listener();
    await sweep();
    // Wider, but not higher or lower.
    inner.frame.style.width = '765px';
    await drawn();
    const heights = told.map((message) => JSON.stringify(message));
    expect(heights.length).to.be.greaterThan(5);
    for (const [index, height] of heights.entries())
      expect(height).not.to.equal(heights[index + 1]);
  });

  it('is told to no stranger that asks', async () => {
    const { inner, told, listen } = await listener();
    const before = told.length;
    // From this page, which is not its parent.
    inner.source.postMessage({ type: 'can-i-run-listens' }, '*');
    inner.source.postMessage(null, '*');
    await listen();
    expect(told).to.have.lengthOf(before + 1);
  });
});

describe('forged messages', () => {
  const type = 'can-i-run-height';

  async function parent(layout?: Layout): Promise<HostPage> {
    const page = await parentOf(
      `<iframe src="${framePage()}"></iframe><iframe name="other" src="/raw/test/hosts/pages/away.html"></iframe>${script}`,
      layout,
    );
    await until('the frame has its height', () => fits(page));
    return page;
  }

  const styleOf = (page: HostPage) => page.find('iframe').style.height;

  /** After the script has done what it puts off until a page is drawn. */
  const nextPass = ({ window: view }: HostPage) =>
    new Promise((resolve) => {
      view.requestAnimationFrame(resolve);
    });

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
    await until('it has it', () => styleOf(page) === '777px');
  });

  for (const origin of ['https://www.clinic.example', 'null'])
    it(`the real one counts wherever its address has led: ${origin}`, async () => {
      const page = await parent();
      const { source } = new Inner(page);
      send(page, { data: { type, height: 777 }, origin, source });
      await until('it has it', () => styleOf(page) === '777px');
    });

  const forged: Readonly<Record<string, (page: HostPage) => MessageEventInit>> =
    {
      'from the page itself': (page) => ({ source: page.window }),
      'from another frame': (page) => ({
        source: page.find<HTMLIFrameElement>('[name=other]').contentWindow,
      }),
      'from nowhere': () => ({ source: null }),
      'of another kind': () => ({ data: { type: 'height', height: 777 } }),
      'of text': () => ({ data: `${type}:777` }),
      'of nothing': () => ({ data: null }),
      'without a height': () => ({ data: { type } }),
      'with a height in words': () => ({ data: { type, height: '1px;x:y' } }),
      ...Object.fromEntries(
        [-777, 0, 0.5, 30_001, 1e9, Infinity, NaN, '777', [777], true].map(
          (height) => [
            `with a height that is none: ${typeof height} ${String(height)}`,
            () => ({ data: { type, height } }),
          ],
        ),
      ),
    };
  // As none of them changes anything, they all come to one page.
  describe('change nothing', () => {
    const into = sharedRoom();
    let page: HostPage;
    let first: string[];
    const styles = () => page.all('iframe').map(({ style }) => style.cssText);
    before(async () => {
      page = await parent({ height: 4000, into });
      first = styles();
    });

    for (const [what, forge] of Object.entries(forged))
      it(what, async () => {
        send(page, {
          data: { type, height: 777 },
          origin: location.origin,
          source: new Inner(page).source,
          ...forge(page),
        });
        await nextPass(page);
        expect(styles()).to.deep.equal(first);
        expect(page.seen).to.deep.equal([]);
      });
  });

  it('a flood of them costs one walk over the frames', async () => {
    const page = await parent();
    page.document.body.append(
      ...Array.from({ length: 200 }, () =>
        page.document.createElement('iframe'),
      ),
    );
    let walks = 0;
    const { prototype } = page.window.Document;
    const { querySelectorAll } = prototype;
    prototype.querySelectorAll = function (this: Document, selector: string) {
      walks += 1;
      return querySelectorAll.call(this, selector);
    };
    const { source } = new Inner(page);
    for (let height = 1; height <= 20_000; height += 1)
      send(page, { data: { type, height }, origin: location.origin, source });
    await nextPass(page);
    prototype.querySelectorAll = querySelectorAll;
    expect(styleOf(page)).to.equal('20000px');
    expect(walks).to.equal(1);
  });
});
