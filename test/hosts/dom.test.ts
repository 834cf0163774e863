/** Where and how elements get onto a page, and away from it. */
import { expect, oneEvent } from '@open-wc/testing';
import { Visitor } from '../support/harness.js';
import { checker, pageOf, script, visit } from '../support/host-page.js';
import type { HostPage } from '../support/host-page.js';
import { until } from '../support/until.js';

const checkerIn = (root: ParentNode): Visitor => {
  const found = root.querySelector<HTMLElement>('can-i-run-checker');
  if (!found) throw new Error('There is no checker.');
  return new Visitor(found);
};

describe('“innerHTML insertion”', () => {
  it('of the tag, after the script', async () => {
    const page = await pageOf(`<main></main>${script}`);
    page.find('main').innerHTML = `<p>News</p>${checker}`;
    const visitor = page.visitor();
    expect(page.shows('a')).to.equal(false);
    visitor.answerAll();
    expect(visitor.outcome()).to.equal('yes-with-limits');
  });

  it('again and again', async () => {
    const page = await pageOf(`<main></main>${script}`);
    for (const region of ['AU', 'NZ', 'IE']) {
      page.find('main').innerHTML = checker.replace('>', ` region=${region}>`);
      page.visitor().answerAll({ now: ['saddle'] });
    }
    expect(page.visitor().text()).to.include('Call 112 or 999');
    expect(page.seen).to.deep.equal([]);
  });
});

describe('“moved node keeps answers; cloned node starts again”', () => {
  it('moved', async () => {
    const page = await pageOf(`${checker}<aside></aside>${script}`);
    const visitor = page.visitor();
    visitor.answer('now', 'none');
    visitor.tick('fever');
    page.find('aside').append(visitor.element);
    expect(visitor.question()).to.equal('warning');
    expect(visitor.ticked()).to.deep.equal(['fever']);
    visitor.element.remove();
    page.document.body.prepend(visitor.element);
    visitor.continue();
    expect(visitor.outcome()).to.equal('doctor-today');
  });

  it('cloned', async () => {
    const page = await pageOf(`${checker}<aside></aside>${script}`);
    page.visitor().answerAll({}, 'stage');
    page.find('aside').append(page.visitor().element.cloneNode(true));
    expect(page.visitor('aside can-i-run-checker').question()).to.equal('now');
    expect(page.visitor().question()).to.equal('stage');
    expect(page.shows('aside a')).to.equal(false);
  });
});

describe('“inside a closed tab or accordion (`display:none`)”', () => {
  const opened = {
    'a tab': [
      `<div style="display:none">${checker}</div>`,
      (page: HostPage) => {
        page.find('div').style.display = 'block';
      },
    ],
    'an accordion': [
      `<details><summary>Running</summary>${checker}</details>`,
      (page: HostPage) => {
        page.find('details').toggleAttribute('open', true);
      },
    ],
    'a dialog': [
      `<dialog>${checker}</dialog>`,
      (page: HostPage) => {
        page.find<HTMLDialogElement>('dialog').showModal();
      },
    ],
  } as const;
  for (const [what, [markup, show]] of Object.entries(opened))
    it(what, async () => {
      const page = await pageOf(markup + script);
      expect(page.shows('can-i-run-checker')).to.equal(false);
      show(page);
      expect(page.shows('can-i-run-checker')).to.equal(true);
      const visitor = page.visitor();
      visitor.answer('now', 'none');
      expect(visitor.at()).to.match(/^(heading|fieldset) /);
      visitor.answerAll();
      expect(visitor.outcome()).to.equal('yes-with-limits');
    });
});

describe('“inside another shadow root”', () => {
  for (const mode of ['open', 'closed'] as const)
    it(mode, async () => {
      const page = await pageOf(`<main></main>${script}`);
      const root = page.find('main').attachShadow({ mode });
      root.innerHTML = checker;
      const visitor = checkerIn(root);
      visitor.answer('now', 'none');
      expect(visitor.at()).to.match(/^(heading|fieldset) /);
      visitor.answerAll();
      expect(visitor.outcome()).to.equal('yes-with-limits');
      visitor.marks()[0]?.click();
      expect(visitor.at()).to.match(/^li /);
    });

  it('of the page’s markup, before the script', async () => {
    const page = await pageOf(
      `<main><template shadowrootmode="open">${checker}</template></main>${script}`,
    );
    const { shadowRoot } = page.find('main');
    if (!shadowRoot) throw new Error('This browser reads no shadow roots.');
    expect(checkerIn(shadowRoot).question()).to.equal('now');
  });
});

describe('“properties set before upgrade”', () => {
  it('are taken over once the script is there', async () => {
    const page = await pageOf(checker);
    Object.assign(page.find('can-i-run-checker'), {
      region: 'IE',
      headingLevel: 4,
      words: { continue: 'Go on' },
    });
    await page.load();
    const visitor = page.visitor();
    expect(visitor.text()).to.include('Call 112 or 999');
    expect(visitor.headings()[0]).to.match(/^4 /);
    expect(visitor.text('[part=continue]')).to.equal('Go on');
    Object.assign(visitor.element, { region: 'NZ' });
    expect(visitor.text()).to.include('Call 111');
  });
});

describe('“attributes set late (Wix)”', () => {
  it('show at once, and no answer is lost', async () => {
    const page = await pageOf(checker + script);
    const visitor = page.visitor();
    visitor.answer('now', 'none');
    visitor.element.setAttribute('region', 'GB-ENG');
    visitor.element.setAttribute('heading-level', '3');
    expect(visitor.question()).to.equal('warning');
    visitor.answer('warning', 'fever');
    expect(visitor.links('tel:')).to.deep.equal(['tel:111']);
    expect(visitor.headings()[0]).to.match(/^3 /);
  });
});

describe('“`<can-i-run-checker/>` self-closed swallows the page into its default slot, which must show it”', () => {
  it('all of it, at every step but an emergency, which stands alone', async () => {
    const page = await pageOf(
      `<can-i-run-checker/><h2>About us</h2><p>A <a href="/clinic">clinic</a>.</p>${script}<footer>Open daily</footer>`,
    );
    expect(
      page.find('can-i-run-checker').contains(page.find('footer')),
    ).to.equal(true);
    const visitor = page.visitor();
    const expectPage = () => {
      const alone = visitor.outcome() === 'emergency';
      for (const part of ['h2', 'p', 'a', 'footer'])
        expect(page.shows(part), part).to.equal(!alone);
    };
    for (const differs of [{}, { now: ['saddle'] }, { calm: ['sore'] }]) {
      expectPage();
      visitor.answerAll(differs);
      expectPage();
      visitor.restart();
    }
  });

  it('of the other elements too', async () => {
    for (const name of ['alternatives', 'references']) {
      const page = await pageOf(
        `<can-i-run-${name}/><h2>About us</h2>${script}`,
      );
      expect(page.shows('h2'), name).to.equal(true);
    }
  });
});

describe('“smart quotes inside attribute values are trimmed and unknown values fall back with one console hint”', () => {
  it('trimmed', async () => {
    const page = await pageOf(
      `<can-i-run-checker region=“NZ” heading-level=’3’ theme=«dark» clinic-name="“North Clinic”"></can-i-run-checker>${script}`,
    );
    const visitor = page.visitor();
    expect(visitor.text()).to.include('Call 111');
    expect(visitor.headings()[0]).to.match(/^3 /);
    expect(page.style(visitor.find('.box')).colorScheme).to.equal('dark');
    expect(page.seen).to.deep.equal([]);
  });

  it('fall back', async () => {
    const bad =
      '<can-i-run-checker region="Mars" heading-level="9" theme="pink" max-sessions="3"></can-i-run-checker>';
    const page = await pageOf(bad + bad + script);
    const visitor = page.visitor();
    visitor.answerAll();
    expect(visitor.headings()[0]).to.match(/^2 /);
    for (const attribute of [
      'region',
      'heading-level',
      'theme',
      'max-sessions',
    ])
      expect(
        page.seen.filter((line) => line.includes(` ${attribute}:`)),
        attribute,
      ).to.have.length(1);
    expect(page.seen).to.have.length(4);
  });
});

describe('“50 instances”', () => {
  it('all are drawn, and none touches another', async () => {
    const page = await pageOf(checker.repeat(50) + script);
    const visitors = page
      .all('can-i-run-checker')
      .map((element) => new Visitor(element));
    expect(visitors).to.have.length(50);
    visitors.at(7)?.answerAll({ calm: ['sore'] });
    visitors.at(49)?.answerAll();
    const ends = visitors.flatMap((visitor) => visitor.outcome() ?? []);
    expect(ends).to.deep.equal(['not-yet', 'yes-with-limits']);
    expect(page.seen).to.deep.equal([]);
  });
});

describe('“Back/forward cache”', () => {
  it('a page that is shown again out of it goes on', async () => {
    const page = await pageOf(checker + script);
    const visitor = page.visitor();
    visitor.answerAll({}, 'stage');
    const turn = (type: string) =>
      page.window.dispatchEvent(
        new page.window.PageTransitionEvent(type, { persisted: true }),
      );
    turn('pagehide');
    turn('pageshow');
    expect(visitor.question()).to.equal('stage');
    visitor.answerAll();
    expect(visitor.outcome()).to.equal('yes-with-limits');
  });

  it('nothing keeps a page out of it', async () => {
    const page = await pageOf(`<script>
      window.kept = [];
      const { addEventListener } = window;
      window.addEventListener = function (type, ...rest) {
        kept.push(type);
        addEventListener.call(this, type, ...rest);
      };
    </script>${checker}${script}`);
    page.visitor().answerAll();
    const { kept } = page.window as unknown as { kept: string[] };
    expect(kept).not.to.include('unload');
    expect(kept).not.to.include('beforeunload');
  });

  it('back and forward on a page that was not kept: it starts again', async () => {
    const page = await visit('/raw/test/hosts/pages/plain.html');
    page.visitor().answerAll({}, 'stage');
    const there = oneEvent(page.frame, 'load');
    page.find('a#away').click();
    await there;
    expect(page.all('can-i-run-checker')).to.be.empty;
    const back = oneEvent(page.frame, 'load');
    page.window.history.back();
    await back;
    const visitor = page.visitor();
    expect(visitor.question()).to.equal('now');
    expect(visitor.ticked()).to.be.empty;
    visitor.answerAll();
    expect(visitor.outcome()).to.equal('yes-with-limits');
  });

  it('steps are no pages: the history stays as it was', async () => {
    const page = await pageOf(checker + script);
    const { length } = page.window.history;
    page.visitor().answerAll();
    expect(page.window.history.length).to.equal(length);
  });
});

describe('“Storage, print and pop-ups denied”', () => {
  it('answers lead to a result, and its text can be copied by hand', async () => {
    const page = await pageOf(`<script>
      for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches'])
        Object.defineProperty(window, name, {
          get() { throw new DOMException('denied', 'SecurityError'); },
        });
      window.print = window.open = () => { throw Error('denied'); };
      Object.defineProperty(navigator, 'clipboard', { value: undefined });
    </script>${checker}${script}`);
    const visitor = page.visitor();
    visitor.answerAll();
    for (const way of ['Print', 'Copy text']) {
      visitor.press(way);
      await until(
        `a text after ${way}`,
        () => visitor.all('textarea').length > 0,
      );
      expect(
        visitor.find<HTMLTextAreaElement>('textarea').value,
        way,
      ).to.include('Running may suit you, with limits');
      visitor.restart();
      visitor.answerAll();
    }
    expect(page.seen).to.deep.equal([]);
  });
});
