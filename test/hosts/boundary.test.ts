/**
 * What is drawn is a house of its own: nothing in it reaches out, and nothing
 * outside reaches in but what is meant to.
 *
 * What could cross, from CSS: containing blocks and overflow (Positioned
 * Layout), floats and margins that collapse (CSS 2, 9 and 8.3.1), widths that
 * depend on contents (Sizing), the first line and letter (Pseudo-Elements),
 * counters, quotes and list markers (Lists, Content), hyphens, line breaks and
 * direction (Text, Writing Modes), stacking (CSS 2, Appendix E), columns.
 */
import { expect } from '@open-wc/testing';
import { waysTo } from '../support/harness.js';
import { link, pageOf, script } from '../support/host-page.js';
import type { HostPage } from '../support/host-page.js';

const element = '<can-i-run-checker region="AU"></can-i-run-checker>';

/** Or the window would change its width as the page grows. */
const steady = '<style>html{overflow-y:scroll}</style>';

const boxOf = (page: HostPage): HTMLElement => {
  const { shadowRoot } = page.find('can-i-run-checker');
  const box = shadowRoot?.querySelector<HTMLElement>('.box');
  if (!box) throw new Error('Nothing is drawn.');
  return box;
};

/** What holds at each step on the way to the lowest and the highest card. */
function atEachStep(page: HostPage, check: (step: string) => void): void {
  const visitor = page.visitor();
  check('start');
  for (const outcome of ['emergency', 'yes-with-limits'] as const) {
    const way = waysTo[outcome];
    while (visitor.question()) {
      visitor.answerNext(way);
      check(visitor.question() ?? outcome);
    }
    visitor.restart();
  }
}

describe('nothing in it reaches out', () => {
  it('phantom-scroll: it is placed against itself, in a small box that scrolls', async () => {
    const page = await pageOf(
      `<h1>Clinic</h1><div id="scroller" style="height:300px;overflow:auto">${element}</div><footer>End</footer>${script}`,
    );
    const { scrollingElement } = page.document;
    const before = scrollingElement?.scrollHeight;
    expect(before).to.be.lessThan(700);
    atEachStep(page, (step) => {
      expect(scrollingElement?.scrollHeight, step).to.equal(before);
    });
  });

  it('nor in a box without overflow, a transform or a fixed place', async () => {
    for (const style of [
      'overflow:clip;height:300px',
      'position:fixed;inset:0;height:300px;overflow:hidden',
      'contain:strict;height:300px',
    ]) {
      const page = await pageOf(
        `<div style="${style}">${element}</div>${script}`,
      );
      const before = page.document.scrollingElement?.scrollHeight;
      page.visitor().answerAll();
      const after = page.document.scrollingElement?.scrollHeight;
      expect(after, style).to.equal(before);
    }
  });

  it('no counter, no quote, no list number of the page changes', async () => {
    const list = '<ol id="list"><li>a</li><li>b</li></ol>';
    const page = await pageOf(
      `<style>body { counter-reset: part } p.count { counter-increment: part }
        p.count::before { content: counter(part) ' ' open-quote }</style>
      <p class="count">One</p>${element}<p class="count" id="two">Two</p>${list}${script}`,
    );
    const textOf = () =>
      page
        .all('#two, #list li')
        .map((one) => one.getBoundingClientRect().width);
    const before = textOf();
    page.visitor().answerAll();
    expect(textOf()).to.deep.equal(before);
    expect(page.style(boxOf(page)).contain).to.match(/style|content/);
  });

  /** Where a page asks how narrow it could be, it has room for words. */
  const narrow: Readonly<Record<string, string>> = {
    'min-content': `<div style="width:min-content">${element}</div>`,
    'a table cell beside a wide one': `<table style="width:100%"><tr><td>${element}<td style="width:100%">Wide</table>`,
    'a column of min-content': `<div style="display:grid;grid-template-columns:min-content 1fr">${element}<p>Wide</p></div>`,
    'a table of 1%': `<figure style="display:table;width:1%;margin:0">${element}</figure>`,
    'beside something wide': `<div style="display:flex">${element}<div style="flex:1 0 900px">Wide</div></div>`,
  };
  for (const [where, markup] of Object.entries(narrow))
    it(`it is never thinner than a few words: ${where}`, async () => {
      const page = await pageOf(markup + script);
      atEachStep(page, (step) => {
        expect(boxOf(page).offsetWidth, step).to.be.at.least(190);
      });
    });

  it('nothing in it stands over what the page lays on it', async () => {
    const page = await pageOf(
      `<div style="position:relative">${element}
        <div id="over" style="position:absolute;inset:0;z-index:0"></div></div>${script}`,
    );
    atEachStep(page, (step) => {
      const { left, top, width } = boxOf(page).getBoundingClientRect();
      for (const [x, y] of [
        [30, 30],
        [width / 2, 60],
        [width - 30, 90],
      ] as const) {
        page.window.scrollTo(0, 0);
        const at = page.document.elementFromPoint(left + x, top + y);
        if (at) expect(at.id, `${step} ${String(x)}`).to.equal('over');
      }
    });
  });

  it('no margin of it collapses with one of the page', async () => {
    const page = await pageOf(
      `<div id="around" style="background:#eee">${element}</div>${script}`,
    );
    atEachStep(page, (step) => {
      const around = page.find('#around').getBoundingClientRect();
      const box = boxOf(page).getBoundingClientRect();
      expect(box.top - around.top, step).to.be.closeTo(0, 0.5);
      expect(around.bottom - box.bottom, step).to.be.closeTo(0, 0.5);
    });
  });
});

describe('nothing outside reaches in', () => {
  it('float-beside: it stands beside what floats, or below it', async () => {
    for (const width of [300, 600]) {
      const page = await pageOf(
        `<article style="max-width:680px"><img alt="" style="float:left;width:${String(width)}px;height:500px;margin-right:16px;background:teal">${element}</article>${script}`,
        { width: 800 },
      );
      atEachStep(page, (step) => {
        const image = page.find('img').getBoundingClientRect();
        const box = boxOf(page).getBoundingClientRect();
        const isBeside = box.left >= image.right || box.top >= image.bottom;
        expect(isBeside, `${step} beside ${String(width)}`).to.equal(true);
        for (const part of page.visitor().all('.bar, .card, .option')) {
          const { left, right } = part.getBoundingClientRect();
          expect(left).to.be.at.least(box.left);
          expect(right).to.be.at.most(box.right);
        }
      });
    }
  });

  it('no first line and no first letter', async () => {
    const styled = `<style>article::first-line, div::first-line { font-size: 60px; color: red }
      article::first-letter, div::first-letter { font-size: 90px; color: red }</style>`;
    const heights = [];
    for (const style of ['', styled]) {
      const page = await pageOf(
        `${style}<article><div>${element}</div></article>${script}`,
      );
      const row: number[] = [];
      atEachStep(page, () => {
        row.push(boxOf(page).getBoundingClientRect().height);
      });
      heights.push(row);
    }
    expect(heights[1]).to.deep.equal(heights[0]);
  });

  it('nor columns, hyphens, quotes, markers and breaks of the page', async () => {
    const page = await pageOf(
      `<article style="columns:1;hyphens:auto;quotes:'x' 'y';list-style:'!' inside;word-break:break-all;orphans:9;widows:9;text-align-last:center;text-wrap:balance;line-break:anywhere">${element}</article>${script}`,
    );
    page.visitor().answerAll();
    const style = page.style(boxOf(page));
    expect(style.hyphens).to.equal('manual');
    expect(style.wordBreak).to.equal('normal');
    expect(style.textAlignLast).to.equal('auto');
    expect(style.quotes).not.to.include('x');
    expect(style.listStyleType).to.equal('disc');
  });
});

describe('one width for all steps: flex-width-jumps', () => {
  const parents: Readonly<Record<string, string>> = {
    'a flex row, centred': 'display:flex;justify-content:center',
    'a flex column, centred':
      'display:flex;flex-direction:column;align-items:center',
    'a grid, centred': 'display:grid;place-items:center',
    'a grid of automatic columns':
      'display:grid;grid-template-columns:auto;justify-content:center',
    'a float': 'float:left',
    'an inline block': 'display:inline-block',
    'a place of its own': 'position:absolute;left:0',
    'a box that fits': 'width:fit-content;margin:auto',
    'a table': 'display:table',
    'a plain block': '',
  };
  for (const [name, style] of Object.entries(parents))
    for (const width of [320, 900])
      it(`${name}, ${String(width)} px wide`, async () => {
        const page = await pageOf(
          `${steady}<style>body{margin:0}</style><div style="${style}">${element}</div>${script}`,
          { width },
        );
        const widths = new Set<number>();
        atEachStep(page, () => {
          widths.add(Math.round(boxOf(page).getBoundingClientRect().width));
        });
        const room = page.document.documentElement.clientWidth;
        expect([...widths]).to.deep.equal([Math.min(room, 640)]);
        expect(page.document.documentElement.scrollWidth).to.equal(room);
      });

  it('beside something else it gives way like any text', async () => {
    const page = await pageOf(
      `${steady}<div style="display:flex"><p style="flex:none;width:300px">Menu</p>${element}</div>${script}`,
      { width: 800 },
    );
    const widths = new Set<number>();
    atEachStep(page, () => {
      widths.add(Math.round(boxOf(page).getBoundingClientRect().width));
    });
    expect([...widths]).to.have.lengthOf(1);
    expect([...widths][0]).to.be.within(450, 500);
  });

  it('the others keep to it as well', async () => {
    const page = await pageOf(
      `<div style="display:flex;flex-direction:column;align-items:center">
        <can-i-run-alternatives>${link}</can-i-run-alternatives>
        <can-i-run-references>${link}</can-i-run-references></div>${script}`,
      { width: 900 },
    );
    for (const tag of ['can-i-run-alternatives', 'can-i-run-references'])
      expect(page.find(tag).getBoundingClientRect().width, tag).to.equal(640);
  });
});
