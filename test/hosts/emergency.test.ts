/**
 * An emergency keeps its place, size, colours and text, whatever a page has in
 * its style sheets and its slots. The page owns the host element and can hide it
 * as a whole; what is shown is never turned round.
 */
import { expect } from '@open-wc/testing';
import { ownWords } from '../../src/content/said.js';
import { open, waysTo } from '../support/harness.js';
import { checker, pageOf, script } from '../support/host-page.js';
import type { HostPage } from '../support/host-page.js';

const part = (rules: string, more = '') =>
  `can-i-run-checker::part(outcome)${more} { ${rules} }`;
const tokens = (rules: string) => `can-i-run-checker { ${rules} }`;

/** The worst that could be thought of, by what it tries. */
const sheets: Readonly<Record<string, string>> = {
  'part-css: an address to fetch, and another text': `
    ${part('font-size:0;background:#0f5a2e url(/raw/package.json?emergency)')}
    ${part('content:"Yes. Running is fine for you.";font-size:24px;color:#fff', '::before')}
    can-i-run-checker::part(outcome-emergency) { background: url(/raw/package.json?which) }`,
  'another text after it': part('content:"Just run."', '::after'),
  'a picture in its place': part('content:url(/raw/demo/icon.svg)'),
  hidden: part('display:none !important'),
  invisible: part('visibility:hidden !important;opacity:0 !important'),
  'out of sight': part('position:absolute !important;left:-9999px !important'),
  'moved, turned and shrunk': part(
    'transform:rotate(180deg) scale(.01);translate:0 -900px;rotate:90deg;scale:0;zoom:.01',
  ),
  'cut away': part(
    'clip-path:inset(50%);mask:linear-gradient(#0000,#0000);block-size:0;max-block-size:0;inline-size:1px;overflow:hidden;contain:strict;content-visibility:hidden',
  ),
  'covered by what comes before it': part(
    'margin-block-start:-900px;z-index:-1;position:relative;mix-blend-mode:difference;filter:invert(1) blur(9px)',
  ),
  'colours of an all-clear': part(
    'color:#0f5a2e !important;background:#0f5a2e !important;-webkit-text-fill-color:transparent !important;-webkit-text-stroke:3px #0f5a2e;text-shadow:0 0 9px #000;accent-color:green;color-scheme:dark',
  ),
  'its own names for colours': `
    ${part('--_can-i-run-alarm:#0f5a2e !important;--_can-i-run-band:#0f5a2e !important;--_can-i-run-ink:#0f5a2e;--_can-i-run-space:-900px;--_can-i-run-soft:900px')}
    ${tokens('--_can-i-run-alarm:#0f5a2e !important;--_can-i-run-band:#0f5a2e !important')}`,
  'a first line and a first letter': `
    ${part('font-size:0 !important;color:transparent !important', '::first-line')}
    ${part('font-size:200px !important', '::first-letter')}`,
  'an animation': `@keyframes gone { to { opacity: 0; visibility: hidden; translate: -9999px } }
    ${part('animation:gone 1ms forwards !important;transition:all 9s 9s !important')}`,
  'letters in another order': part(
    'unicode-bidi:bidi-override !important;direction:rtl !important;writing-mode:vertical-rl !important;text-orientation:upright',
  ),
  'columns, floats and a grid': part(
    'columns:9 !important;float:right !important;display:inline-flex !important;gap:900px;grid-template-columns:repeat(9,1px)',
  ),
  'a private name that takes no colour': `@property --_can-i-run-alarm {
    syntax:"<length>";inherits:false;initial-value:0px }
    @property --_can-i-run-band { syntax:"transparent | a";inherits:false;initial-value:transparent }
    @property --_can-i-run-space { syntax:"<percentage>";inherits:false;initial-value:90% }`,
  'a private name that fetches': `@property --_can-i-run-alarm {
    syntax:"<image>";inherits:false;initial-value:url(/raw/package.json?alarm) }`,
  'tokens that are addresses': tokens(
    '--can-i-run-accent:url(/raw/package.json?accent);--can-i-run-surface:url(/raw/package.json?surface);--can-i-run-text:url(/raw/package.json?text)',
  ),
  'tokens that hide': tokens(
    '--can-i-run-text:transparent;--can-i-run-surface:transparent;--can-i-run-accent:transparent;--can-i-run-font:"Blank"',
  ),
  'tokens out of measure': tokens(
    '--can-i-run-space:-900px;--can-i-run-radius:-900px',
  ),
  'a room that nothing inherits': `@property --_can-i-run-space {
    syntax: "<length>"; inherits: false; initial-value: -900px }`,
  'tokens that are no such thing': tokens(
    '--can-i-run-space:red;--can-i-run-radius:red;--can-i-run-font:1px;--can-i-run-accent:;--can-i-run-text:9',
  ),
  'all that is inherited': tokens(`
    color:transparent;font-size:0;line-height:0;letter-spacing:-9em;
    word-spacing:-9em;text-indent:-900px;text-transform:lowercase;white-space:nowrap;
    -webkit-text-fill-color:transparent;-webkit-text-security:disc;cursor:none;
    text-align:right;word-break:break-all;hyphens:auto;
    font-variant:small-caps;font-stretch:50%;font-weight:1;tab-size:0;text-shadow:0 0 9px red;
    text-emphasis:dot;text-decoration:line-through;quotes:none;list-style:none`),
};

/** What somebody sees of the card: each piece, where it is and how it looks. */
function seenIn(page: HostPage): string[] {
  const visitor = page.visitor();
  const card = visitor.find('.emergency');
  const { top } = card.getBoundingClientRect();
  return [card, ...card.querySelectorAll('*')].map((piece) => {
    const style = page.style(piece);
    const rect = piece.getBoundingClientRect();
    return [
      piece.localName,
      rect.top - top,
      rect.height,
      ...[
        'color',
        'backgroundColor',
        'backgroundImage',
        'webkitTextFillColor',
        'fontSize',
        'fontWeight',
        'opacity',
        'visibility',
        'letterSpacing',
      ].map((property) => Reflect.get(style, property) as string),
    ].join(' | ');
  });
}

/** The card takes the width of the box, at its top, below the title. */
function isInPlace(page: HostPage): boolean {
  const visitor = page.visitor();
  const box = visitor.find('.box').getBoundingClientRect();
  const card = visitor.find('.emergency').getBoundingClientRect();
  const title = visitor.find('.small').getBoundingClientRect();
  return (
    card.left >= box.left &&
    card.right <= box.right &&
    card.width > box.width * 0.85 &&
    card.top >= title.bottom &&
    card.top < title.bottom + 40
  );
}

/** Somebody with a red flag, on a page with this in its head and its tag. */
async function emergency(head = '', tag = checker): Promise<HostPage> {
  const page = await pageOf(tag + script, { head });
  const visitor = page.visitor();
  visitor.answerAll({ now: ['saddle'] });
  expect(visitor.outcome()).to.equal('emergency');
  return page;
}

const isOnTop = (page: HostPage): boolean => {
  const visitor = page.visitor();
  const card = visitor.find('.emergency');
  card.scrollIntoView({ block: 'center' });
  return [...card.querySelectorAll('.heading, p')].every((line) => {
    const { left, top, width, height } = line.getBoundingClientRect();
    const hit = visitor.root.elementFromPoint(
      left + width / 2,
      top + height / 2,
    );
    return hit !== null && card.contains(hit);
  });
};

const fetched = ({ window }: HostPage): string[] =>
  window.performance
    .getEntriesByType('resource')
    .map(({ name }) => name)
    .filter((name) => name.includes('?'));

describe('an emergency', () => {
  let bare: readonly string[] = [];
  /** Without room around it, a line of text may end a word later. */
  let close: readonly string[] = [];
  before(async () => {
    bare = seenIn(await emergency());
    const rule = tokens('--can-i-run-space:0px');
    close = seenIn(await emergency(`<style>${rule}</style>`));
  });

  for (const [what, css] of Object.entries(sheets))
    it(`stays what it is: ${what}`, async () => {
      const page = await emergency(`<style>${css}</style>`);
      expect([bare, close]).to.deep.include(seenIn(page));
      expect(isInPlace(page), 'is in place').to.equal(true);
      expect(isOnTop(page), 'is on top').to.equal(true);
      for (const pseudo of ['::before', '::after']) {
        const { content } = page.window.getComputedStyle(
          page.visitor().find('[part=outcome]'),
          pseudo,
        );
        expect(content).to.equal('none');
      }
      // The part tells nothing that another outcome would not.
      expect(fetched(page)).to.deep.equal([]);
    });

  it('is 40 px at the most where all is huge', async () => {
    const page = await emergency(
      `<style>${tokens('font-size:9999px;line-height:99')}</style>`,
    );
    const { fontSize } = page.style(page.visitor().find('.emergency'));
    expect(fontSize).to.equal('40px');
  });

  it('would be noticed if it changed', async () => {
    const page = await emergency();
    page.visitor().find('.emergency p').style.opacity = '0.9';
    expect(seenIn(page)).not.to.deep.equal(bare);
  });

  it('shows nothing that the page has put into a slot: slot-overlay', async () => {
    const overlay =
      '<div style="margin-top:-640px;height:620px;background:#0f5a2e;color:#fff;opacity:.999">Yes. You can run. No need to call.</div>';
    const slots = ['', 'intro', 'result', 'result-doctor-today', 'swimming'];
    const page = await emergency(
      '',
      `<can-i-run-checker>${slots
        .map((slot) => overlay.replace('<div', `<div slot="${slot}"`))
        .join('')}</can-i-run-checker>`,
    );
    expect(seenIn(page)).to.deep.equal(bare);
    expect(isOnTop(page)).to.equal(true);
    for (const child of page.find('can-i-run-checker').children)
      expect(child.getClientRects()).to.have.lengthOf(0);
  });
});

describe('the card of each outcome', () => {
  for (const [outcome, way] of Object.entries(waysTo))
    it(`takes no rule of the page: ${outcome}`, async () => {
      const rule = `background-image:url(/raw/package.json?card);font-size:0;opacity:0;transform:scale(0)`;
      const page = await pageOf(checker + script, {
        head: `<style>can-i-run-checker::part(outcome) { ${rule} }
          can-i-run-checker::part(outcome)::before { content: 'Yes. Running is fine for you.'; font-size: 24px }</style>`,
      });
      const visitor = page.visitor();
      visitor.answerAll(way);
      expect(visitor.outcome()).to.equal(outcome);
      const card = visitor.find('[part=outcome]');
      const style = page.style(card);
      expect(style.backgroundImage).to.equal('none');
      expect(parseFloat(style.fontSize)).to.be.at.least(16);
      expect([style.opacity, style.transform]).to.deep.equal(['1', 'none']);
      expect(page.window.getComputedStyle(card, '::before').content).to.equal(
        'none',
      );
      expect(fetched(page)).to.deep.equal([]);
    });

  it('of an emergency says nothing of what may wait until later', () => {
    const visitor = open();
    visitor.answerAll({ now: ['saddle', 'unsure'] });
    expect(visitor.outcome()).to.equal('emergency');
    expect(visitor.text()).to.include(ownWords('now.unsure'));
    expect(visitor.text()).not.to.match(/\btoday\b/);
  });

  it('of an emergency stands under the checker’s own title and buttons', () => {
    const visitor = open();
    const words = { title: 'All clear', restart: 'Start running' };
    Object.assign(visitor.element, { words });
    visitor.answerAll({ now: ['saddle'] });
    expect(visitor.text()).not.to.match(/All clear|Start running/);
    visitor.press('Start again');
    expect(visitor.headings()[0]).to.include('All clear');
  });
});

describe('what a page has put into a slot', () => {
  it('covers no advice', async () => {
    const page = await pageOf(
      `<can-i-run-checker>
        <div style="position:relative;margin-top:-3000px;height:2900px;background:#0f5a2e;z-index:9">Yes.</div>
        <div slot="result" style="position:fixed;inset:0;background:#0f5a2e;z-index:9">Yes.</div>
      </can-i-run-checker>${script}`,
    );
    const visitor = page.visitor();
    visitor.answerAll({ health: ['cancer'], cleared: ['no'] });
    expect(visitor.outcome()).to.equal('doctor-soon');
    const lines = visitor.all('[part=outcome] .heading, .now p, .keep button');
    for (const line of lines) {
      line.scrollIntoView({ block: 'center' });
      const { left, top, width, height } = line.getBoundingClientRect();
      const hit = visitor.root.elementFromPoint(
        left + width / 2,
        top + height / 2,
      );
      expect(hit && line.contains(hit), line.textContent).to.equal(true);
    }
  });
});

describe('names of CSS that are its own', () => {
  const namesOn = (page: HostPage) =>
    new Set(
      page
        .visitor()
        .root.adoptedStyleSheets.flatMap((sheet) =>
          [...sheet.cssRules].flatMap(
            ({ cssText }) => cssText.match(/--_[\w-]+/g) ?? [],
          ),
        ),
    );

  it('are other ones on each page, so that nobody registers or sets them', async () => {
    const one = namesOn(await pageOf(checker + script));
    const other = namesOn(await pageOf(checker + script));
    expect(one.size).to.be.greaterThan(10);
    for (const name of one) {
      expect(name).to.match(/^--_can-i-run-\w+-[a-z-]+$/);
      expect(other.has(name), name).to.equal(false);
    }
  });

  it('of those that are the page’s, none fetches anything at any step', async () => {
    const names = ['accent', 'surface', 'text', 'radius', 'font', 'space'];
    const set = names.map(
      (name) => `--can-i-run-${name}:url(/raw/package.json?${name});`,
    );
    const page = await pageOf(checker + script, {
      head: `<style>can-i-run-checker, can-i-run-checker::part(question),
        can-i-run-checker::part(outcome) { ${set.join('')} }</style>`,
    });
    const visitor = page.visitor();
    visitor.tick('saddle', 'none');
    for (const way of Object.values(waysTo)) {
      visitor.answerAll(way);
      for (const details of visitor.all<HTMLDetailsElement>('details'))
        details.open = true;
      expect(page.shows('can-i-run-checker')).to.equal(true);
      visitor.restart();
    }
    expect(fetched(page)).to.deep.equal([]);
  });
});
