/**
 * The built script in a frame that may run scripts and nothing else: it has no
 * origin, no storage, no printing, no downloads, no clipboard. Whatever is
 * pressed, the visitor hears what came of it and can take the text by hand.
 */
import { expect, oneEvent, waitUntil } from '@open-wc/testing';
import { words } from '../../src/content/interface.js';
import { best, room, sharedRoom, waysTo } from '../support/harness.js';
import type { Given } from '../support/harness.js';
import { missing, summaries, ways } from '../support/summaries.js';

/** What sandbox.js tells. */
interface Screen {
  readonly outcome?: string;
  readonly announced: string;
  readonly label: string;
  readonly text?: string;
  readonly selected?: string;
  readonly troubles: readonly string[];
}

interface Message {
  readonly answers: number;
  readonly screen: Screen;
}

const page = new URL('./pages/sandbox.html', import.meta.url);

class Sandbox {
  private asked = 0;

  private constructor(readonly frame: HTMLIFrameElement) {}

  static async open(
    permissions = 'allow-scripts',
    into: ParentNode = room(),
  ): Promise<Sandbox> {
    const frame = document.createElement('iframe');
    frame.setAttribute('sandbox', permissions);
    frame.src = page.href;
    const loaded = oneEvent(frame, 'load');
    into.append(frame);
    await loaded;
    return new Sandbox(frame);
  }

  /** Asks for a deed. Resolves to the screen after it. */
  async do(deed: string, details?: unknown): Promise<Screen> {
    const id = ++this.asked;
    this.frame.contentWindow?.postMessage({ id, deed, details }, '*');
    for (;;) {
      const { data, source } = (await oneEvent(
        window,
        'message',
      )) as MessageEvent<Message>;
      if (source === this.frame.contentWindow && data.answers === id)
        return data.screen;
    }
  }

  /** What is on the screen once something is said. */
  async hear(): Promise<Screen> {
    let screen = await this.do('look');
    await waitUntil(
      async () => {
        screen = await this.do('look');
        return screen.announced !== '';
      },
      'nothing is said',
      { timeout: 10_000 },
    );
    return screen;
  }

  async result(differs: Given = {}): Promise<Screen> {
    const screen = await this.do('answer', { ...best, ...differs });
    expect(screen.troubles).to.deep.equal([]);
    return screen;
  }
}

describe('in a sandbox', () => {
  describe('that is used again and again', () => {
    const into = sharedRoom();
    let sandbox: Sandbox;
    before(async () => {
      sandbox = await Sandbox.open('allow-scripts', into);
    });

    it('the page is not the origin it comes from', () => {
      expect(sandbox.frame.contentDocument).to.equal(null);
    });

    for (const { outcome } of summaries)
      it(`a visitor reaches ${outcome}`, async () => {
        const screen = await sandbox.result(waysTo[outcome]);
        expect(screen.outcome).to.match(new RegExp(`\\b${outcome}$`));
        const { outcome: none } = await sandbox.do('press', words.restart());
        expect(none).to.equal(undefined);
      });
  });

  for (const [way, label] of Object.entries(ways))
    it(`${way} says what came of it and offers the text`, async () => {
      const sandbox = await Sandbox.open();
      await sandbox.result();
      await sandbox.do('press', label);
      const { announced, text, selected, troubles, ...screen } =
        await sandbox.hear();
      expect(troubles).to.deep.equal([]);
      expect(announced).to.equal(words.byHand());
      expect(screen.label).to.include(words.byHand());
      const summary = summaries.find(
        (one) => one.outcome === 'yes-with-limits',
      );
      const parts = summary?.holds ?? ['a summary'];
      expect(missing(text ?? '', parts)).to.deep.equal([]);
      expect(selected).to.equal('');
    });

  // Nothing tells such a frame whether a file came of it.
  for (const permissions of [
    'allow-scripts allow-same-origin',
    'allow-scripts allow-downloads',
  ])
    for (const way of ['save', 'calendar'] as const)
      it(`sandbox-says-saved: ${way} claims no file with "${permissions}"`, async () => {
        const sandbox = await Sandbox.open(permissions);
        await sandbox.result();
        await sandbox.do('press', ways[way]);
        const { announced, text, troubles } = await sandbox.hear();
        expect(troubles).to.deep.equal([]);
        expect(announced).to.equal(words.byHand());
        expect(text ?? '').not.to.equal('');
      });

  it('all of them in turn do the same', async () => {
    const sandbox = await Sandbox.open();
    await sandbox.result();
    for (const label of Object.values(ways)) {
      await sandbox.do('press', label);
      const { announced, text, troubles } = await sandbox.hear();
      expect(troubles).to.deep.equal([]);
      expect(announced).to.equal(words.byHand());
      expect(text ?? '').not.to.equal('');
    }
  });
});
