/** A page about health: nothing leaves it, nothing stays in it. */
import { expect } from '@open-wc/testing';
import { outcomeIds } from '../../src/logic/index.js';
import { waysTo } from '../support/harness.js';
import type { Visitor } from '../support/harness.js';
import { checker, link, pageOf, script } from '../support/host-page.js';
import type { HostPage } from '../support/host-page.js';

/** What such a page loads, of itself. */
const files = ['open-roots.js', 'witness.js', 'can-i-run.js'];

const everything = `${checker}
  <can-i-run-alternatives>${link}</can-i-run-alternatives>
  <div data-can-i-run="references">${link}</div>${script}`;

/** The files that a page asked for. */
const asked = ({ window }: HostPage) =>
  window.performance
    .getEntriesByType('resource')
    .map(({ name }) => name.split('/').pop());

/** Goes everywhere and touches everything, but for links and files. */
function useAll(page: HostPage): void {
  const visitor = page.visitor();
  visitor.continue();
  for (const outcome of outcomeIds) {
    visitor.answerAll(waysTo[outcome]);
    for (const details of visitor.all<HTMLDetailsElement>('details'))
      details.open = true;
    visitor.marks()[0]?.click();
    visitor.restart();
  }
  visitor.press('Read it all instead');
  visitor.find('.screen button').click();
}

describe('“privacy of health pages (so: no network, no storage, no cookies, events without answers)”', () => {
  it('nothing is asked for but the script', async () => {
    const page = await pageOf(everything);
    expect(asked(page)).to.deep.equal(files);
    useAll(page);
    // What was asked for is listed when it has been answered.
    await fetch('/raw/dist/embed.css');
    expect(asked(page)).to.deep.equal(files);
  });

  for (const lang of ['de', 'xx-Nowhere', 'constructor', ''])
    it(`“Blocked locale file”: none is asked for, and lang="${lang}" shows English`, async () => {
      const page = await pageOf(
        `<main lang="${lang}"><can-i-run-checker lang="${lang}">${link}</can-i-run-checker></main>${script}`,
      );
      const visitor = page.visitor();
      expect(visitor.headings()[0]).to.equal('2 Can I run with a sore back?');
      expect(visitor.find('.box').lang).to.equal('en');
      visitor.answerAll();
      expect(visitor.outcome()).to.equal('yes-with-limits');
      expect(asked(page)).to.deep.equal(files);
      expect(page.seen).to.deep.equal([]);
    });

  it('nothing is kept, sent or said: storage, cookies, history, beacons, console', async () => {
    const page = await pageOf(everything);
    const kept = () => [
      page.document.cookie,
      page.window.localStorage.length,
      page.window.sessionStorage.length,
      page.window.history.length,
      page.window.name,
      page.window.location.href,
    ];
    const before = kept();
    const seen = page.seen.length;
    useAll(page);
    expect(kept()).to.deep.equal(before);
    const since = page.seen.slice(seen);
    expect(since.filter((line) => !/cookie|key\(/.test(line))).to.deep.equal(
      [],
    );
  });

  it('events say the outcome, and no answer', async () => {
    const page = await pageOf(checker + script);
    const events: Event[] = [];
    for (const name of ['start', 'outcome', 'restart'])
      page.document.addEventListener(`can-i-run-${name}`, (event) =>
        events.push(event),
      );
    const visitor = page.visitor();
    visitor.answerAll({ warning: ['fever'] });
    visitor.restart();
    const told = events.map((event) => [event.type, { ...event }]);
    for (const [, own] of told)
      delete (own as { isTrusted?: boolean }).isTrusted;
    expect(told).to.deep.equal([
      ['can-i-run-start', {}],
      ['can-i-run-outcome', { outcome: 'doctor-today' }],
      ['can-i-run-restart', {}],
    ]);
  });

  it('what is ticked is not heard outside', async () => {
    const page = await pageOf(checker + script);
    const heard: string[] = [];
    for (const type of ['input', 'change', 'submit', 'keydown', 'keyup'])
      page.document.addEventListener(type, () => heard.push(type));
    page.visitor().answerAll();
    expect(heard).to.deep.equal([]);
  });
});

describe('“Session-replay tools walk open shadow roots: answers carry the common mask attributes (`data-private`, `data-hj-suppress`, `data-clarity-mask`, `data-sentry-mask`, `data-dd-privacy="mask"`)”', () => {
  const marks = [
    'data-private',
    'data-hj-suppress',
    'data-clarity-mask',
    'data-sentry-mask',
    'data-dd-privacy="mask"',
  ].map((mark) => `[${mark}]`);

  /** Text that a replay could read: none of it may be without each mark. */
  function unmasked(root: ParentNode): string[] {
    const found = [];
    const walker = document.createTreeWalker(
      root as Node,
      NodeFilter.SHOW_TEXT,
    );
    for (let node = walker.nextNode(); node; node = walker.nextNode())
      if (
        node.nodeValue?.trim() &&
        !marks.every((mark) => node.parentElement?.closest(mark))
      )
        found.push(node.nodeValue.trim());
    return found;
  }

  const screens: Readonly<Record<string, (visitor: Visitor) => void>> = {
    'a question': (visitor) => {
      visitor.answerAll({}, 'stage');
    },
    'an error': (visitor) => {
      visitor.continue();
    },
    ...Object.fromEntries(
      outcomeIds.map((outcome) => [
        `the outcome ${outcome}`,
        (visitor: Visitor) => {
          visitor.answerAll(waysTo[outcome]);
        },
      ]),
    ),
  };
  for (const [name, reach] of Object.entries(screens))
    it(name, async () => {
      const page = await pageOf(checker + script);
      const visitor = page.visitor();
      reach(visitor);
      expect(visitor.text()).not.to.be.empty;
      expect(unmasked(visitor.root)).to.deep.equal([]);
    });

  it('the sheet that is printed', async () => {
    const page = await pageOf(checker + script);
    const visitor = page.visitor();
    visitor.answerAll({ warning: ['fever'] });
    let open: string[] | undefined;
    page.window.print = () => {
      page.window.dispatchEvent(new Event('beforeprint'));
      const { shadowRoot } = page.find('[data-can-i-run-paper]');
      open = shadowRoot ? unmasked(shadowRoot) : undefined;
      page.window.dispatchEvent(new Event('afterprint'));
    };
    visitor.press('Print');
    expect(open).to.deep.equal([]);
  });
});
