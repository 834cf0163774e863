/**
 * Print: only the summary, all of it, in black on white; and the page around
 * is afterwards exactly as it was. What a printer does is stood in for here;
 * the real pages are looked at in test/hosts.
 */
import { expect } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
import { words } from '../../src/content/interface.js';
import { outcomeWords } from '../../src/content/outcomes.js';
import { planWords } from '../../src/content/plan.js';
import { weekWords } from '../../src/content/week.js';
import { addLocale } from '../../src/localization/localize.js';
import { once, open, room } from '../support/harness.js';
import type { Visitor } from '../support/harness.js';
import {
  always,
  finished,
  found,
  missing,
  plain,
  replace,
  summaries,
  ways,
} from '../support/summaries.js';
import { until } from '../support/until.js';

/** Somebody whose result is printed, which changes nothing of it. */
const reader = once((...who: Parameters<typeof finished>) => finished(...who));

/** A print that begins, and lasts until it is ended. */
function printer(): { readonly end: () => void } {
  const print = () => dispatchEvent(new Event('beforeprint'));
  replace(window, 'print', print);
  return { end: () => dispatchEvent(new Event('afterprint')) };
}

/** What stands beside head and body while something is printed. */
const papers = (): Element[] =>
  [...document.documentElement.children].filter(
    (child) => child !== document.head && child !== document.body,
  );

function onlyPaper(): { paper: Element; root: ShadowRoot } {
  const [paper, ...others] = papers();
  if (!paper?.shadowRoot || others.length > 0)
    throw new Error(`There are ${String(papers().length)} papers.`);
  return { paper, root: paper.shadowRoot };
}

/** The words that would be seen on the paper. */
const printedText = (): string =>
  plain(
    [...onlyPaper().root.children]
      .map((child) => (child instanceof HTMLElement ? child.innerText : ''))
      .join(' '),
  );

const sheets = (): CSSStyleSheet[] => [
  ...document.adoptedStyleSheets,
  ...document.styleSheets,
];

/** The rules of a sheet as if the screen were paper. */
const forPrint = (sheet: CSSStyleSheet): string =>
  [...sheet.cssRules]
    .filter((rule) => !(rule instanceof CSSImportRule))
    .map((rule) => rule.cssText.replace('@media print', '@media all'))
    .join('\n');

/** Only Chromium emulates media here; others refuse, loudly. */
const emulatesMedia = / Chrome\//.test(navigator.userAgent);

/**
 * Shows the page as it is printed, in a browser that can; in others, print
 * rules are made to count for the screen. Returns what takes that back.
 */
async function lookAtPaper(): Promise<() => Promise<void>> {
  if (emulatesMedia) {
    await emulateMedia({ media: 'print' });
    return () => emulateMedia({ media: 'screen' });
  }
  const asPrinted = new CSSStyleSheet();
  asPrinted.replaceSync(sheets().map(forPrint).join('\n'));
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, asPrinted];
  return () => {
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter(
      (sheet) => sheet !== asPrinted,
    );
    return Promise.resolve();
  };
}

/** Presses Print, looks at the paper as printed, and ends the print. */
async function whilePrinting(
  visitor: Visitor,
  look: () => void,
): Promise<void> {
  const { end } = printer();
  visitor.press(ways.print);
  const stopLooking = await lookAtPaper();
  try {
    look();
  } finally {
    await stopLooking();
    end();
  }
}

/** All that a page could notice. */
const pageState = () => ({
  html: document.documentElement.outerHTML,
  sheets: [...document.adoptedStyleSheets],
  scroll: [scrollX, scrollY],
  focus: document.activeElement,
  title: document.title,
});

describe('the paper', () => {
  for (const { outcome, holds } of summaries)
    it(`of ${outcome} holds all of its summary`, async () => {
      await whilePrinting(reader(outcome), () => {
        const parts = [...holds, ...always()];
        expect(missing(printedText(), parts)).to.deep.equal([]);
      });
    });

  it('holds the days that the visitor chose', async () => {
    const later = `${weekWords.laterRuns()} Wednesday and Saturday`;
    for (const [differs, parts] of [
      [{ ready: ['run'], talk: ['sentences'] }, ['Wed Run', 'Sat Run']],
      [{}, ['Wed Walk', 'Sat Walk', later]],
    ] as const) {
      const visitor = finished('yes-with-limits', {}, differs);
      visitor.find('input[name=run-day][value=sat]').click();
      await whilePrinting(visitor, () => {
        expect(missing(printedText(), parts)).to.deep.equal([]);
      });
    }
  });

  /** The rows that are seen, without a head. */
  const emptyRows = (): HTMLTableRowElement[] =>
    [...onlyPaper().root.querySelectorAll('tr')].filter(
      (row) => row.querySelector('td') && row.getClientRects().length > 0,
    );

  for (const { outcome } of summaries)
    it(`of ${outcome} has ${outcome === 'yes-with-limits' ? 'a diary of 14 rows' : 'no diary'}`, async () => {
      await whilePrinting(reader(outcome), () => {
        const rows = emptyRows();
        expect(rows).to.have.lengthOf(outcome === 'yes-with-limits' ? 14 : 0);
        for (const row of rows) {
          expect(row.children).to.have.lengthOf(6);
          expect(plain(row.textContent)).to.equal('');
        }
        const heads = [
          ...onlyPaper().root.querySelectorAll('th[scope=col]'),
        ].map(({ textContent }) => plain(textContent));
        expect(heads).to.deep.equal(
          outcome === 'yes-with-limits'
            ? [
                words.diaryDay(),
                words.diaryStep(),
                words.diaryBefore(),
                words.diaryDuring(),
                words.diaryAfter(),
                words.diaryTalk(),
              ]
            : [],
        );
      });
    });

  it('gives rows of the diary away to what was cleared, but not all', async () => {
    for (const [back, rows] of [
      [['surgery', 'disc-or-nerve', 'inflammatory'], 11],
      [
        ['surgery', 'stress-fracture-or-slip'].concat([
          'disc-or-nerve',
          'leg-pain',
          'inflammatory',
        ]),
        3,
      ],
    ] as const) {
      const everything = {
        warning: ['upper-back', 'cough', 'leg-numb', 'morning-stiffness'],
        health: ['cancer', 'infection-risk', 'heart', 'other-illness'],
        'about-you': ['older-new', 'weak-bones', 'postnatal'],
      };
      const differs = { ...(rows === 3 ? everything : {}), back };
      await whilePrinting(finished('yes-with-limits', {}, differs), () => {
        expect(emptyRows()).to.have.lengthOf(rows);
      });
    }
  });

  it('numbers its sources as its marks do', async () => {
    for (const { outcome } of summaries) {
      const visitor = reader(outcome);
      const marks = visitor
        .marks()
        .map(({ textContent }) => plain(textContent));
      await whilePrinting(visitor, () => {
        const text = printedText();
        const printed = found(text, /\[\d+\]/);
        expect(printed, outcome).to.deep.equal(marks);
        const { length } = onlyPaper().root.querySelectorAll(
          'ol:not(.plain) > li',
        );
        for (const mark of printed)
          expect(Number(mark.slice(1, -1))).to.be.within(1, length);
      });
    }
  });

  it('has nothing to press, and no place for the clinic’s own words', async () => {
    for (const { outcome } of summaries)
      await whilePrinting(reader(outcome), () => {
        const { root } = onlyPaper();
        const controls = 'button, .button, input, fieldset, slot, textarea';
        for (const gone of controls.split(', '))
          expect(root.querySelector(gone), gone).to.not.exist;
        const labels = [
          ...Object.values(ways),
          words.change(),
          words.restart(),
          words.bookWith('Hill Street Clinic'),
        ];
        expect(missing(printedText(), labels)).to.deep.equal(labels);
      });
  });

  it('shows the steps as pictures, and says how to read them', async () => {
    await whilePrinting(reader('yes-with-limits'), () => {
      const pictures = [
        ...onlyPaper().root.querySelectorAll('.steps svg'),
      ].filter((picture) => picture.getClientRects().length > 0);
      expect(pictures).to.have.lengthOf(12);
      expect(printedText()).to.include(planWords.stepsPicture());
    });
  });

  it('unfolds what is folded', async () => {
    const visitor = finished('yes-with-limits');
    const folded = () =>
      visitor.all<HTMLDetailsElement>('details').map(({ open }) => open);
    expect(folded()).to.include(false);
    const before = folded();
    await whilePrinting(visitor, () => {
      for (const details of onlyPaper().root.querySelectorAll('details'))
        expect(details.open).to.be.true;
    });
    expect(folded()).to.deep.equal(before);
  });

  for (const theme of ['light', 'dark'])
    it(`is black on white from a ${theme} page, whatever its colours`, async () => {
      const style = document.createElement('style');
      style.textContent = `:root {
        color-scheme: ${theme};
        --can-i-run-surface: #102030;
        --can-i-run-text: #ffe;
        --can-i-run-accent: #c0f;
      }`;
      document.head.append(style);
      try {
        await whilePrinting(finished('yes-with-limits', { theme }), () => {
          const { root } = onlyPaper();
          const spots = [...root.querySelectorAll('*')].filter(
            (spot) =>
              !spot.closest('svg, .button') && spot.getClientRects().length > 0,
          );
          expect(spots.length).to.be.greaterThan(100);
          for (const spot of spots) {
            const { color, backgroundColor } = getComputedStyle(spot);
            expect(color, spot.textContent).to.match(
              /^(rgb\(0, 0, 0\)|oklch\(0 0 0\))$/,
            );
            expect(backgroundColor, spot.className).to.match(
              /^(rgba\(0, 0, 0, 0\)|rgb\(255, 255, 255\))$/,
            );
          }
        });
      } finally {
        style.remove();
      }
    });

  it('reads in the direction of its words', async () => {
    addLocale('ar', { templates: {} });
    for (const [lang, dir, around] of [
      ['en', 'ltr', 'rtl'],
      ['ar', 'rtl', 'ltr'],
    ] as const) {
      const into = room();
      into.dir = around;
      const visitor = open({ into, attributes: { lang } });
      visitor.answerAll();
      await whilePrinting(visitor, () => {
        for (const box of onlyPaper().root.children)
          expect(getComputedStyle(box).direction).to.equal(dir);
      });
    }
  });
});

describe('while it prints', () => {
  it('the page around is gone and the summary is there', async () => {
    const hostile = document.createElement('style');
    hostile.textContent = `@media print {
      html { background: #103; display: none; }
      body * { visibility: hidden; }
      div:empty { display: none; }
    }`;
    document.head.append(hostile);
    const content = document.createElement('p');
    content.textContent = 'Text of the page.';
    room().append(content);
    try {
      await whilePrinting(reader('not-yet'), () => {
        const seen = [...document.body.querySelectorAll('*')].filter(
          (element) => element.getClientRects().length > 0,
        );
        expect(getComputedStyle(document.body).display).to.equal('none');
        expect(seen).to.be.empty;
        const { paper, root } = onlyPaper();
        const { display, visibility } = getComputedStyle(paper);
        expect(`${display} ${visibility}`).to.equal('block visible');
        const heading = root.querySelector('[role=heading]');
        expect(heading?.getClientRects()).not.to.be.empty;
        expect(
          getComputedStyle(document.documentElement).backgroundColor,
        ).to.equal('rgb(255, 255, 255)');
      });
    } finally {
      hostile.remove();
    }
  });

  it('nothing of it shows on the screen', () => {
    const { end } = printer();
    reader('not-yet').press(ways.print);
    expect(getComputedStyle(onlyPaper().paper).display).to.equal('none');
    expect(getComputedStyle(document.body).display).not.to.equal('none');
    end();
  });

  it('only one thing is added to the page, and nothing in it is touched', () => {
    const visitor = finished('yes-with-limits');
    const watch = new MutationObserver(() => undefined);
    watch.observe(document, {
      attributes: true,
      characterData: true,
      childList: true,
      subtree: true,
    });
    const { end } = printer();
    visitor.press(ways.print);
    const { paper } = onlyPaper();
    end();
    const changes = watch.takeRecords();
    watch.disconnect();
    const touched = changes.map(
      ({ type, target, addedNodes, removedNodes }) => [
        type,
        target,
        [...addedNodes, ...removedNodes],
      ],
    );
    const change = ['childList', document.documentElement, [paper]];
    expect(touched).to.deep.equal([change, change]);
  });
});

describe('after a print', () => {
  it('the page is exactly as it was, as often as it prints', () => {
    const theirs = new CSSStyleSheet();
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, theirs];
    try {
      const visitor = finished('yes-with-limits');
      const { end } = printer();
      const before = pageState();
      for (let times = 0; times < 3; times++) {
        visitor.press(ways.print);
        expect(pageState().html).not.to.equal(before.html);
        expect(document.adoptedStyleSheets).to.include(theirs);
        end();
        expect(pageState()).to.deep.equal(before);
      }
    } finally {
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter(
        (sheet) => sheet !== theirs,
      );
    }
  });

  it('a sheet that the page adopted meanwhile stays', () => {
    const { end } = printer();
    const before = [...document.adoptedStyleSheets];
    reader('not-yet').press(ways.print);
    const theirs = new CSSStyleSheet();
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, theirs];
    end();
    expect([...document.adoptedStyleSheets]).to.deep.equal([...before, theirs]);
    document.adoptedStyleSheets = before;
  });

  it('the result is as it was, and nothing more is said', async () => {
    const visitor = finished('yes-with-limits');
    const before = visitor.text();
    const { end } = printer();
    visitor.press(ways.print);
    end();
    // Told by a promise: what it would say comes in a task after this.
    await new Promise((resolve) => setTimeout(resolve));
    expect(visitor.text()).to.equal(before);
    expect(visitor.announced()).to.equal('');
    expect(visitor.all('textarea')).to.be.empty;
  });

  it('a print of the page itself is the page’s own', () => {
    const { end } = printer();
    reader('not-yet').press(ways.print);
    end();
    dispatchEvent(new Event('beforeprint'));
    expect(papers()).to.be.empty;
    dispatchEvent(new Event('afterprint'));
  });
});

describe('where printing does nothing', () => {
  const dead: Readonly<Record<string, () => void>> = {
    'without a word': () => undefined,
    'with an error': () => {
      throw new DOMException('Denied', 'SecurityError');
    },
  };
  for (const [how, print] of Object.entries(dead))
    it(`${how}, the visitor is told and gets the text`, async () => {
      const visitor = finished('not-yet');
      replace(window, 'print', print);
      const before = pageState();
      visitor.press(ways.print);
      await until(
        'the text is there',
        () => visitor.all('textarea').length > 0,
      );
      expect(visitor.announced()).to.equal(words.byHand());
      const area = visitor.find<HTMLTextAreaElement>('textarea');
      expect(area.readOnly).to.be.true;
      expect(plain(area.closest('label')?.textContent ?? '')).to.include(
        words.byHand(),
      );
      const summary = summaries.find(({ outcome }) => outcome === 'not-yet');
      const lacks = missing(area.value, summary?.holds ?? ['a summary']);
      expect(lacks).to.deep.equal([]);
      const { html, sheets: adopted } = pageState();
      expect(html).to.equal(before.html);
      expect(adopted).to.deep.equal(before.sheets);
    });
});

describe('before the page has loaded', () => {
  it('nothing is printed, now or later, and the text is there', async () => {
    const visitor = finished('not-yet');
    let printed = 0;
    replace(window, 'print', () => {
      printed += 1;
    });
    replace(Document.prototype, 'readyState', 'interactive');
    visitor.press(ways.print);
    await until('the text is there', () => visitor.all('textarea').length > 0);
    expect(visitor.announced()).to.equal(words.byHand());
    expect(printed).to.equal(0);
  });
});

describe('an emergency', () => {
  it('is not for printing', () => {
    const visitor = finished('emergency');
    const labels = visitor.all('button').map((b) => plain(b.textContent));
    expect(labels).not.to.include(ways.print);
  });
});

describe('the whole guide', () => {
  it('prints', async () => {
    const visitor = open();
    visitor.press(words.readGuide());
    await whilePrinting(visitor, () => {
      const parts = [
        words.guide(),
        ...Object.values(outcomeWords).map(({ headline }) => headline()),
      ];
      expect(missing(printedText(), parts)).to.deep.equal([]);
    });
  });
});
