/** What pages do to everything in them, and what of it reaches the elements. */
import { expect, nextFrame } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
import { sharedRoom } from '../support/harness.js';
import { checker, pageOf, script } from '../support/host-page.js';
import type { HostPage } from '../support/host-page.js';
import {
  differences,
  dressed,
  galleryOn,
  looksOf,
  widen,
} from '../support/looks.js';
import type { Look } from '../support/looks.js';
import { until } from '../support/until.js';

const style = (css: string) => `<style>${css}</style>`;

/** All that is drawn, by each of the elements on a page. */
const drawn = (page: HostPage): HTMLElement[] =>
  page
    .all('can-i-run-checker, can-i-run-alternatives, can-i-run-references')
    .flatMap(({ shadowRoot }) => [
      ...(shadowRoot?.querySelectorAll<HTMLElement>('.box *') ?? []),
    ]);

const isSeen = (element: Element) =>
  element.getClientRects().length > 0 && !element.closest('.hidden');

/** A page with all screens, which is left as it was: to reach them takes long. */
let gallery: HostPage;
const into = sharedRoom();
before(async () => {
  gallery = await galleryOn({ into });
});

describe('on a page with styles of its own', () => {
  let bare: readonly Look[] = [];
  before(() => {
    bare = looksOf(gallery);
  });

  it('“`html{font-size:62.5%}` (use em from the inherited size with a floor; no rem)”', async () => {
    for (const body of ['', 'body{font-size:1.6rem}']) {
      const head = style(`html{font-size:62.5%}${body}`);
      const looks = await dressed(gallery, head, () => {
        const { documentElement } = gallery.document;
        expect(gallery.style(documentElement).fontSize).to.equal('10px');
        return looksOf(gallery);
      });
      expect(differences(looks, bare), body).to.deep.equal([]);
    }
  });

  it('“Inherited `letter-spacing, text-transform, line-height, text-indent, white-space, text-shadow, -webkit-text-fill-color, cursor, font-variant` all leak in”', async () => {
    const head = style(`body {
      text-transform: uppercase; text-indent: 3em; white-space: nowrap;
      text-shadow: 1px 1px red; -webkit-text-fill-color: red; cursor: wait;
      font-variant: small-caps; font-style: italic; font-weight: 900;
      text-align: center; color: red; list-style: square;
      word-break: break-all; hyphens: auto; quotes: none; tab-size: 1;
      border-collapse: collapse; user-select: none;
    }`);
    const looks = await dressed(gallery, head, () => looksOf(gallery));
    expect(differences(looks, bare)).to.deep.equal([]);
  });

  it('“`*{...}` on the page beats `:host{all:initial}`; `all:initial` on an inner wrapper holds and leaves the host styleable”', async () => {
    const head = style(`
      * { margin: 9px !important; padding: 7px !important; text-indent: 3em;
        border: 2px dotted red !important; text-transform: uppercase !important;
        color: red !important; background: yellow !important; float: left;
        text-align: center; box-sizing: border-box; outline: 3px solid red;
        box-shadow: 0 0 3px red; cursor: wait; white-space: nowrap; }
      #column { padding: 0 !important; border: 0 !important; }
      #column > * { float: none; box-sizing: content-box;
        padding: 0 !important; margin: 0 !important; border-width: 0 !important }
      #column > can-i-run-references { max-width: 900px;
        display: flow-root }`);
    const looks = await dressed(gallery, head, () => {
      const { maxWidth, display, outlineWidth } = gallery.style(
        gallery.find('can-i-run-references'),
      );
      expect([maxWidth, display, outlineWidth]).to.deep.equal([
        '900px',
        'flow-root',
        '3px',
      ]);
      return looksOf(gallery);
    });
    expect(differences(looks, bare)).to.deep.equal([]);
  });

  it('a change would be noticed', async () => {
    const head = style('body{letter-spacing:1px}');
    const looks = await dressed(gallery, head, () => looksOf(gallery));
    expect(differences(looks, bare).join()).to.include(
      'letter-spacing: 1px, not normal',
    );
    expect(differences(looksOf(gallery), bare)).to.deep.equal([]);
  });
});

describe('“then let font family and size and colour (by token) back in, and letter-, word-spacing and line-height so that a reader’s text-spacing styles still reach the text”', () => {
  it('font family, size and colours', async () => {
    const page = await pageOf(checker + script, {
      head: style(`body { font: 22px cursive; --can-i-run-text: #123456;
        --can-i-run-surface: #fedcba; --can-i-run-accent: #654321 }`),
    });
    const box = page.style(page.visitor().find('.box'));
    expect(box.fontFamily).to.equal('cursive');
    expect(box.fontSize).to.equal('22px');
    expect(box.color).to.equal('rgb(18, 52, 86)');
    expect(box.backgroundColor).to.equal('rgb(254, 220, 186)');
    const button = page.style(page.visitor().find('[part=continue]'));
    expect(button.backgroundColor).to.equal('rgb(101, 67, 33)');
    expect(button.fontFamily).to.equal('cursive');
  });

  it('a reader’s text spacing', async () => {
    const head = style(`* { font-size: 16px; letter-spacing: 0.12em !important;
      word-spacing: 0.16em !important; line-height: 2 !important }`);
    // An emergency keeps its own, by which no page can make it unreadable.
    const texts = drawn(gallery).filter(
      (element) =>
        element.matches('p, li, dt, dd, label, legend, .heading, button') &&
        !element.closest('[part=outcome] .emergency'),
    );
    expect(texts).not.to.be.empty;
    await dressed(gallery, head, () => {
      for (const text of texts) {
        const { letterSpacing, wordSpacing, lineHeight } = gallery.style(text);
        const name = text.textContent;
        expect(parseFloat(letterSpacing), name).to.be.closeTo(1.92, 0.01);
        expect(parseFloat(wordSpacing), name).to.be.closeTo(2.56, 0.01);
        expect(parseFloat(lineHeight), name).to.be.at.least(32);
      }
    });
  });
});

describe('“leaking styles”', () => {
  it('nothing of ours reaches the page around it', async () => {
    const page = await pageOf(
      `<h1 class="heading">Clinic</h1><form class="question"><input class="option"><button class="filled">Go</button></form>${checker}`,
      // A scrollbar that comes would make all of it narrower.
      { head: style('html{overflow-y:scroll}') },
    );
    const looks = () =>
      page
        .all('h1, form, input, button')
        .map((element) => page.style(element))
        .map((style) =>
          [...style].map((name) => `${name}:${style.getPropertyValue(name)}`),
        );
    const before = looks();
    await page.load();
    page.visitor().answerAll();
    expect(looks()).to.deep.equal(before);
    expect(page.document.adoptedStyleSheets).to.be.empty;
    expect(page.document.styleSheets).to.have.length(1);
  });
});

describe('“`color-scheme` is lost by that reset: black text on dark pages” and “dark host”', () => {
  const surface = (page: HostPage) => {
    const { color, backgroundColor } = page.style(page.visitor().find('.box'));
    return `${color} on ${backgroundColor}`;
  };
  const dark = 'rgb(241, 245, 246) on rgb(18, 25, 29)';
  const light = 'rgb(27, 43, 52) on rgb(255, 255, 255)';

  for (const [what, css, expected] of [
    ['a dark scheme', ':root{color-scheme:dark}', dark],
    ['a dark part of the page', 'body{color-scheme:dark}', dark],
    ['a light scheme', ':root{color-scheme:light}', light],
    ['dark colours and no scheme', 'body{background:#000;color:#fff}', light],
  ] as const)
    it(what, async () => {
      const page = await pageOf(checker + script, { head: style(css) });
      expect(surface(page)).to.equal(expected);
    });

  it('a dark scheme in a sheet that comes late', async () => {
    const page = await pageOf(checker + script);
    expect(surface(page)).to.equal(light);
    const late = page.document.createElement('link');
    late.rel = 'stylesheet';
    late.href = 'data:text/css,:root{color-scheme:dark}';
    page.document.head.append(late);
    await until('it is dark', () => surface(page) === dark);
  });

  // Only Chromium lets a test choose for the system.
  if (/ Chrome\//.test(navigator.userAgent))
    it('a dark scheme where the system is dark, once it becomes so', async () => {
      const css =
        '@media (prefers-color-scheme: dark){:root{color-scheme:dark}}';
      const page = await pageOf(checker + script, { head: style(css) });
      expect(surface(page)).to.equal(light);
      await emulateMedia({ colorScheme: 'dark' });
      await until('it is dark', () => surface(page) === dark);
      await emulateMedia({ colorScheme: 'light' });
      await until('it is light', () => surface(page) === light);
    });

  it('an element that is taken away, and comes back', async () => {
    const page = await pageOf(checker + script, {
      head: style(':root{color-scheme:dark}'),
    });
    const visitor = page.visitor();
    visitor.answer('now', 'none');
    visitor.element.remove();
    await nextFrame();
    await nextFrame();
    expect(visitor.find('.box').className).to.equal('box auto');
    page.document.body.append(visitor.element);
    expect(surface(page)).to.equal(dark);
  });

  it('a page that has no body yet', async () => {
    const page = await pageOf(script);
    const { document } = page;
    document.body.remove();
    const element = document.createElement('can-i-run-checker');
    document.documentElement.append(element);
    expect(page.visitor().text()).to.include('Can I run');
    expect(page.seen).to.be.empty;
  });
});

describe('a style sheet that cuts off what is asked', () => {
  it('hides no sign: the part keeps its height', async () => {
    const height = async (css: string) => {
      const page = await pageOf(checker + script, { head: style(css) });
      const part = page.visitor().find('[part=question]');
      expect(page.style(part).overflow).to.equal('visible');
      return part.getBoundingClientRect().height;
    };
    const whole = await height('');
    expect(whole).to.be.greaterThan(400);
    expect(
      await height(
        'can-i-run-checker::part(question){height:13em!important;max-height:13em;overflow:hidden;clip-path:inset(9em 0 0)}',
      ),
    ).to.equal(whole);
  });
});

describe('“`@media print{body *{visibility:hidden}}` hides the widget”', () => {
  /** Has everything that is said for paper hold on the screen. */
  function showPaper({ document }: HostPage): void {
    for (const { cssRules } of [
      ...document.styleSheets,
      ...document.adoptedStyleSheets,
    ])
      for (const rule of cssRules)
        if ('media' in rule) (rule as CSSMediaRule).media.mediaText = 'all';
  }

  it('its own sheet still prints, and nothing but that', async () => {
    const page = await pageOf(`<h1>Clinic</h1>${checker}${script}`, {
      head: style(
        '@media print{body *{visibility:hidden} html{font-size:3px;columns:3}}',
      ),
    });
    const visitor = page.visitor();
    visitor.answerAll();
    const printed: string[] = [];
    page.window.print = () => {
      page.window.dispatchEvent(new Event('beforeprint'));
      showPaper(page);
      const paper = page.find('[data-can-i-run-paper]');
      const lines = [
        ...(paper.shadowRoot?.querySelectorAll('p, li, .heading, td') ?? []),
      ].filter((line) => line.getClientRects().length > 0);
      for (const line of lines)
        expect(page.style(line).visibility).to.equal('visible');
      printed.push(...lines.map(({ textContent }) => textContent.trim()));
      expect(page.shows('h1')).to.equal(false);
      expect(page.style(page.document.documentElement).columnCount).to.equal(
        'auto',
      );
      page.window.dispatchEvent(new Event('afterprint'));
    };
    visitor.press('Print');
    expect(printed.join('\n')).to.include('Begin with 1 run a week');
    expect(printed).to.have.length.greaterThan(80);
    expect(page.all('[data-can-i-run-paper]')).to.be.empty;
    expect(page.document.adoptedStyleSheets).to.be.empty;
  });
});

describe('“400% zoom, a 240-320 px column”', () => {
  for (const width of [320, 240])
    it(`${width} px: nothing sticks out, and no text is cut`, () => {
      widen(gallery, width);
      const { right: edge } = gallery.find('#column').getBoundingClientRect();
      for (const element of drawn(gallery).filter(isSeen)) {
        const { left, right } = element.getBoundingClientRect();
        const name = `${element.localName} ${element.textContent}`;
        expect(left, name).to.be.at.least(0);
        expect(right, name).to.be.at.most(edge + 0.5);
        if (/hidden|clip/.test(gallery.style(element).overflowX))
          expect(element.scrollWidth).to.be.at.most(element.clientWidth + 1);
      }
    });

  it('a window of 1280 px at 400% has no need to scroll sideways', async () => {
    const page = await pageOf(checker + script, { width: 320, height: 256 });
    page.visitor().answerAll();
    const { scrollWidth, clientWidth } = page.document.documentElement;
    expect(scrollWidth).to.equal(clientWidth);
  });
});

describe('“`dir=rtl` on any ancestor”: English reads from the left all the same', () => {
  const turned = {
    'the page': (page: HostPage) => {
      page.document.documentElement.dir = 'rtl';
    },
    'its body': (page: HostPage) => {
      page.document.body.dir = 'rtl';
    },
    'what is around': (page: HostPage) => {
      page.find('div').dir = 'rtl';
    },
    'the element': (page: HostPage) => {
      page.find('can-i-run-checker').dir = 'rtl';
    },
    'another shadow host': (page: HostPage) => {
      const host = page.document.createElement('div');
      host.dir = 'rtl';
      page.document.body.append(host);
      host.attachShadow({ mode: 'open' }).append(page.find('main'));
    },
  };
  for (const [where, turn] of Object.entries(turned))
    it(where, async () => {
      const page = await pageOf(`<div><main>${checker}</main></div>${script}`);
      const visitor = page.visitor();
      turn(page);
      const option = visitor.find('.option');
      const input = visitor.find('.option input').getBoundingClientRect();
      const words = option.querySelector('span')?.getBoundingClientRect();
      expect(input.right).to.be.lessThan(words?.left ?? 0);
      visitor.answerAll({ calm: ['sore'] });
      const card = page.style(visitor.find('.card'));
      expect(card.borderLeftWidth).to.equal('6px');
      expect(card.borderRightWidth).to.equal('0px');
    });
});

describe('“Reduced motion”', () => {
  it('nothing moves, for anybody', () => {
    for (const element of drawn(gallery)) {
      const { animationName, transitionDuration, scrollBehavior } =
        gallery.style(element);
      expect([animationName, transitionDuration, scrollBehavior]).to.deep.equal(
        ['none', '0s', 'auto'],
      );
    }
  });

  it('what comes into sight does so at once', async () => {
    const page = await pageOf(checker + script, {
      head: `<script>
        asked = [];
        Element.prototype.scrollIntoView = (how) => {
          asked.push(how.behavior);
        };
      </script>`,
    });
    page.visitor().answerAll();
    page.visitor().marks()[0]?.click();
    const asked = Reflect.get(page.window, 'asked') as unknown[];
    expect(asked.length).to.be.greaterThan(1);
    expect(new Set(asked)).to.deep.equal(new Set(['instant']));
  });
});
