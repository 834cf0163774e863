/**
 * The built script on a page that allows nothing but its own scripts: it
 * works, asks for nothing, keeps nothing and says nothing.
 */
import { expect, fixtureSync, oneEvent } from '@open-wc/testing';
import { outcomeIds } from '../../src/logic/index.js';
import { Reader, Visitor, waysTo } from '../support/harness.js';

interface Page extends Window {
  /** What witness.js wrote down. */
  readonly seen: readonly string[];
  readonly performance: Performance;
}

const address = new URL('/csp/test/package/pages/strict.html', location.href);

async function load(): Promise<Page> {
  const frame = fixtureSync<HTMLIFrameElement>('<iframe></iframe>');
  frame.src = address.href;
  await oneEvent(frame, 'load');
  const page = frame.contentWindow;
  if (!page || !('seen' in page)) throw new Error('The page did not load.');
  return page as Page;
}

function element(page: Page, name: string): HTMLElement {
  const found = page.document.querySelector<HTMLElement>(`can-i-run-${name}`);
  if (!found) throw new Error(`The page has no ${name}.`);
  return found;
}

/** Answers every kind of journey, reads all that is folded, starts again. */
function walk(page: Page): void {
  const visitor = new Visitor(element(page, 'checker'));
  visitor.continue();
  for (const outcome of outcomeIds) {
    visitor.answerAll(waysTo[outcome]);
    expect(visitor.outcome()).to.equal(outcome);
    for (const details of visitor.all<HTMLDetailsElement>('details'))
      details.open = true;
    visitor.all('.mark')[0]?.click();
    visitor.restart();
  }
  visitor.answerAll({ ready: ['run'] });
  visitor.find('input[value=thu]').click();
  visitor.find('input[value=sat]').click();
  visitor.change('calm');
  visitor.back();
}

describe('under a strict policy', () => {
  it('the three elements are drawn, in their own look', async () => {
    const page = await load();
    for (const name of ['checker', 'alternatives', 'references']) {
      const reader = new Reader(element(page, name));
      expect(reader.headings(), name).not.to.be.empty;
      const { borderTopWidth, maxWidth } = page.getComputedStyle(
        reader.find('.box'),
      );
      expect(`${borderTopWidth} ${maxWidth}`, name).to.equal('1px 640px');
    }
  });

  it('a visitor reaches every outcome, and nobody hears of it', async () => {
    const page = await load();
    walk(page);
    expect(page.seen).to.deep.equal([]);
  });

  it('nothing is asked for but the page and its scripts', async () => {
    const page = await load();
    walk(page);
    const asked = page.performance
      .getEntriesByType('resource')
      .map(({ name }) => new URL(name).pathname.split('/').pop());
    expect(asked.sort()).to.deep.equal([
      'can-i-run.js',
      'open-roots.js',
      'witness.js',
    ]);
  });

  it('nothing is kept, and the page stays where it is', async () => {
    const page = await load();
    const kept = () => [
      page.document.cookie,
      page.localStorage.length,
      page.sessionStorage.length,
      page.history.length,
      page.name,
      page.location.href,
    ];
    const before = kept();
    walk(page);
    expect(kept()).to.deep.equal(before);
    expect(page.location.href).to.equal(address.href);
  });

  it('what the page does would be noticed', async () => {
    const page = await load();
    const { document } = page;
    document.body.setAttribute('style', 'color: red');
    page.localStorage.setItem('witness', '1');
    page.localStorage.removeItem('witness');
    const script = document.createElement('script');
    script.textContent = 'console.log("never")';
    document.body.append(script);
    document.cookie = 'witness=1; max-age=0';
    // Violations are reported in tasks of their own, the style's first.
    await oneEvent(page, 'securitypolicyviolation');
    if (!/script/.test(page.seen.join()))
      await oneEvent(page, 'securitypolicyviolation');
    expect(page.seen).to.include.members([
      'setItem(witness, 1)',
      'writes cookie',
    ]);
    expect(page.seen.join()).to.match(
      /violates style-src.*violates script-src/,
    );
  });
});
