/** Placeholders, for editors and roles that strip scripts and unknown tags. */
import { expect } from '@open-wc/testing';
import { snippet } from '../../src/embed/snippets/snippet.js';
import {
  attributesOf,
  built,
  link,
  pageOf,
  script,
} from '../support/host-page.js';
import type { HostPage } from '../support/host-page.js';
import { until } from '../support/until.js';

/** Content that comes later, as a site's own script adds it. */
function add(page: HostPage, markup: string): void {
  page.document.body.insertAdjacentHTML('beforeend', markup);
}

function scan(page: HostPage, root?: ParentNode): void {
  const { CanIRun } = page.window;
  if (!CanIRun) throw new Error('The script offers nothing to the page.');
  CanIRun.scan(root);
}

describe('“`<div data-can-i-run="checker" data-lang="fr"><a href="...">...</a></div>`: placeholders that the script upgrades”', () => {
  for (const name of ['checker', 'alternatives', 'references'])
    it(name, async () => {
      const page = await pageOf(
        `<div data-can-i-run="${name}" data-lang="fr">${link}</div>${script}`,
      );
      const visitor = page.visitor(`div > can-i-run-${name}`);
      await until('it has drawn', () => visitor.headings().length > 0);
      expect(visitor.element.lang).to.equal('fr');
      expect(visitor.find('.box').lang).to.equal('fr');
      expect(page.shows('a')).to.equal(false);
      expect(page.seen).to.deep.equal([]);
    });

  it('with every attribute of the checker', async () => {
    const attributes = {
      'heading-level': '3',
      region: 'NZ',
      theme: 'dark',
      'clinic-name': 'Hill Street Clinic',
      'booking-url': 'https://clinic.example/book',
      'reviewed-by': 'Dr Example',
      'reviewed-on': '2026-01-31',
      'max-sessions': '1',
      lang: 'en',
    };
    const data = Object.entries(attributes)
      .map(([name, value]) => `data-${name}="${value}"`)
      .join(' ');
    const page = await pageOf(
      `<div data-can-i-run="checker" ${data}>${link}</div>${script}`,
    );
    const visitor = page.visitor();
    expect(attributesOf(visitor.element)).to.deep.equal(attributes);
    expect(visitor.headings()[0]).to.match(/^3 /);
    visitor.answerAll();
    expect(visitor.text()).to.include('Book with Hill Street Clinic');
    expect(visitor.text()).to.include('Reviewed by Dr Example');
  });

  it('with those of the others', async () => {
    const page = await pageOf(
      `<div data-can-i-run="alternatives" data-only="yoga bike">${link}</div>
      <div data-can-i-run="references" data-group="article">${link}</div>${script}`,
    );
    const cards = page.visitor('can-i-run-alternatives').all('.alternative');
    expect(cards).to.have.length(2);
    const items = page.visitor('can-i-run-references').all('li');
    expect(items).to.have.length(3);
  });

  it('and nothing else that an author may not write', async () => {
    const page = await pageOf(
      `<div data-can-i-run="checker" data-onclick="document.title = 'Mine'"
        data-onmouseover="document.title = 'Mine'" data-style="position:fixed"
        data-id="content" data-class="admin" data-slot="x" data-1="x"
        data-v-7ba5bd90="">${link}</div>${script}`,
    );
    const { element } = page.visitor();
    element.click();
    expect(page.document.title).to.equal('A page of somebody else');
    expect(attributesOf(element)).to.deep.equal({});
    expect(page.seen).to.deep.equal([]);
  });

  it('with the script in the head, before anything stands on the page', async () => {
    for (const kind of ['', 'async', 'defer', 'type="module"']) {
      const page = await pageOf(`<div data-can-i-run="checker">${link}</div>`, {
        head: script.replace('src', `${kind} src`),
      });
      expect(page.visitor().question(), kind).to.equal('now');
    }
  });

  it('with the script in the midst of one, once all of it is read', async () => {
    const page = await pageOf(
      `<div data-can-i-run="checker">${script}${link}</div><p>More</p>`,
    );
    expect(page.visitor().question()).to.equal('now');
    expect(page.all('can-i-run-checker a')).to.have.lengthOf(1);
  });

  it('with curly quotes around what is written', async () => {
    const page = await pageOf(
      `<div data-can-i-run=“checker” data-region=“NZ”>${link}</div>${script}`,
    );
    const visitor = page.visitor();
    visitor.answerAll({ now: ['saddle'] });
    expect(visitor.text()).to.include('Call 111');
  });

  it('of unknown kinds: the link stays, and one hint says which there are', async () => {
    const page = await pageOf(
      `<div data-can-i-run="quiz">${link}</div><p data-can-i-run>${link}</p>${script}`,
    );
    for (const anchor of page.all('a'))
      expect(anchor.checkVisibility()).to.equal(true);
    scan(page);
    expect(page.seen).to.deep.equal([
      'warn(data-can-i-run: use checker, alternatives, references.)',
    ]);
  });

  for (const [written, kind] of [
    ['Checker', 'checker'],
    ['CHECKER', 'checker'],
    ['alternative', 'alternatives'],
    ['Reference', 'references'],
    ['can-i-run-reference', 'references'],
  ] as const)
    it(`${written} is the ${kind}`, async () => {
      const page = await pageOf(
        `<div data-can-i-run="${written}">${link}</div>${script}`,
      );
      expect(page.visitor(`div > can-i-run-${kind}`).headings()).not.to.be
        .empty;
      expect(page.seen).to.deep.equal([]);
    });

  it('with names in any spelling', async () => {
    const page = await pageOf(
      `<div data-can-i-run="checker" data-bookingUrl="https://clinic.example/" data-clinic_name="Hill Street" data-HeadingLevel="3" region="NZ" lang="en">${link}</div>${script}`,
    );
    const { element } = page.visitor();
    expect(attributesOf(element)).to.deep.equal({
      'booking-url': 'https://clinic.example/',
      'clinic-name': 'Hill Street',
      'heading-level': '3',
      region: 'NZ',
    });
    expect(page.seen).to.deep.equal([]);
  });
});

describe('“also in content added later (`CanIRun.scan(root)`)”', () => {
  const placeholder = `<div data-can-i-run="checker">${link}</div>`;

  it('on the whole page, or only around a root', async () => {
    const page = await pageOf(script);
    add(
      page,
      `<section>${placeholder}</section><article><aside>${placeholder}</aside></article>`,
    );
    expect(page.all('can-i-run-checker')).to.be.empty;
    scan(page, page.find('aside'));
    expect(page.all('section can-i-run-checker')).to.be.empty;
    expect(page.visitor('aside can-i-run-checker').question()).to.equal('now');
    scan(page);
    expect(page.visitor('section can-i-run-checker').question()).to.equal(
      'now',
    );
  });

  it('on the whole page, where a listener hands it an event', async () => {
    const page = await pageOf(script);
    const { CanIRun } = page.window;
    page.document.addEventListener(
      'turbo:render',
      CanIRun?.scan as unknown as EventListener,
    );
    add(page, placeholder);
    page.document.dispatchEvent(new page.window.Event('turbo:render'));
    expect(page.visitor().question()).to.equal('now');
  });

  it('on a placeholder itself', async () => {
    const page = await pageOf(`<main></main>${script}`);
    const root = page.find('main').attachShadow({ mode: 'open' });
    for (const place of [page.document.body, root]) {
      const [added] = [
        ...page.document.createRange().createContextualFragment(placeholder)
          .children,
      ];
      if (!added) throw new Error('Nothing was made.');
      place.append(added);
      scan(page, added);
      const found = added.querySelector('can-i-run-checker');
      expect(found?.shadowRoot ?? null).not.to.equal(null);
    }
  });

  it('inside a shadow root', async () => {
    const page = await pageOf(`<main></main>${script}`);
    const root = page.find('main').attachShadow({ mode: 'open' });
    root.innerHTML = placeholder;
    scan(page, root);
    const found = root.querySelector('can-i-run-checker');
    expect(found?.shadowRoot).not.to.equal(null);
  });

  it('twice changes nothing, and no answer is lost', async () => {
    const page = await pageOf(placeholder + script);
    const visitor = page.visitor();
    visitor.answerAll({}, 'stage');
    scan(page);
    scan(page, page.find('div'));
    expect(page.all('can-i-run-checker')).to.have.length(1);
    expect(visitor.question()).to.equal('stage');
    expect(page.all('a')).to.have.length(1);
  });
});

describe('where placeholders count', () => {
  const phish = `<section class="comments"><div data-can-i-run="checker" data-region="AU" data-clinic-name="Sydney Spine Clinic (verified)" data-booking-url="https://phish.example/login">${link}</div></section>`;
  const own = `<article class="entry-content"><div data-can-i-run="checker">${link}</div></article>`;
  const where = (selector: string, kind = '') =>
    `<script ${kind} data-placeholders="${selector}" src="${built}"></script>`;
  const filled = (page: HostPage) =>
    page
      .all('[data-can-i-run]')
      .map(
        (place) =>
          place.childElementCount > 0 &&
          place.querySelector('can-i-run-checker') !== null,
      );

  for (const kind of ['', 'async', 'defer', 'type="module"'])
    it(`is where the script tag says, not in a comment: comment-phish ${kind}`, async () => {
      const page = await pageOf(phish + own + where('.entry-content', kind));
      expect(filled(page)).to.deep.equal([false, true]);
      expect(page.shows('.comments a')).to.equal(true);
      expect(page.seen).to.have.lengthOf(1);
    });

  it('is not where a comment writes the class, if comments are left out', async () => {
    const forged = phish
      .replace('<div', '<div class="entry-content"><div class="entry-content"')
      .replace('</div>', '</div></div>');
    const page = await pageOf(
      forged + own + where('.entry-content:not(.comments *)'),
    );
    expect(filled(page)).to.deep.equal([false, true]);
    expect(page.shows('.comments a')).to.equal(true);
  });

  for (const [what, tag] of Object.entries({
    'nothing is said': `<script src="${built}"></script>`,
    'it says off': where('off'),
    'it says what is no selector': where('!'),
    'it matches nothing': where('.page'),
  }))
    it(`is nowhere if ${what}, and a hint says so once`, async () => {
      const page = await pageOf(phish + own + tag);
      expect(filled(page)).to.deep.equal([false, false]);
      expect(page.shows('.comments a')).to.equal(true);
      scan(page);
      expect(page.seen).to.have.lengthOf(1);
      expect(page.seen[0]).to.match(/data-placeholders.*everywhere.*selector/);
    });

  it('is twenty times at the most', async () => {
    const page = await pageOf(phish.repeat(500) + where('everywhere'));
    expect(filled(page).filter(Boolean)).to.have.lengthOf(20);
    scan(page);
    expect(filled(page).filter(Boolean)).to.have.lengthOf(20);
    expect(page.seen).to.have.lengthOf(1);
    expect(page.seen[0]).to.include('20 at most');
  });

  it('is asked once, however many wait', async () => {
    const page = await pageOf('');
    add(page, '<div data-can-i-run="checker"></div>'.repeat(500));
    const { querySelectorAll } = page.window.Document.prototype;
    let asked = 0;
    page.window.Document.prototype.querySelectorAll = function (
      selector: string,
    ) {
      asked += 1;
      return querySelectorAll.call(this, selector);
    };
    await page.load();
    const before = asked;
    scan(page);
    expect(asked - before).to.be.within(1, 2);
  });

  it('is hinted at once, whatever tags wait', async () => {
    const tags = ['p', 'b', 'i', 'span', 'section'];
    const page = await pageOf(
      `${tags.map((tag) => `<${tag} data-can-i-run="checker"></${tag}>`).join('')}<script src="${built}"></script>`,
    );
    expect(page.seen).to.have.lengthOf(1);
  });

  it('is not inside another, nor inside an element', async () => {
    const inner = `<div data-can-i-run="references">${link}</div>`;
    const page = await pageOf(
      `<div data-can-i-run="checker">${inner}</div><can-i-run-alternatives>${inner}</can-i-run-alternatives>${where('everywhere')}`,
    );
    scan(page);
    expect(page.all('can-i-run-references')).to.be.empty;
    expect(page.all('can-i-run-checker')).to.have.lengthOf(1);
  });

  it('is not five hundred deep, nor on an element itself', async () => {
    const open = '<div data-can-i-run="checker">';
    const page = await pageOf(
      `<can-i-run-references data-can-i-run="checker"></can-i-run-references>${open.repeat(500)}${'</div>'.repeat(500)}${where('everywhere')}`,
    );
    scan(page);
    expect(page.all('can-i-run-checker')).to.have.lengthOf(1);
    expect(page.all('can-i-run-references *')).to.be.empty;
  });

  it('is known on a page whose markup owns the names that ask for it', async () => {
    const page = await pageOf(
      `<a id="CanIRun"></a><form id="CanIRun"><input name="scan"></form><img name="querySelector" alt=""><img name="readyState" alt="">${own}${where('everywhere')}`,
    );
    const { querySelector } = page.window.Document.prototype;
    const found = querySelector.call(page.document, 'can-i-run-checker');
    expect(found?.shadowRoot).not.to.equal(null);
    expect(page.seen).to.deep.equal([]);
  });
});

describe('“WordPress without `unfiltered_html` strips scripts, iframes and unknown tags, but keeps a `div` with `class`, `style` and `data-*`”', () => {
  // As it is left for an author who pasted a tag, and what the builder writes
  // for WordPress: its filter of styles keeps no `display`.
  const pasted = snippet({ platform: 'wordpress', region: 'AU' }).html;
  const left = `<div class="entry-content wp-block-post-content">
    ${link}
    <p>Some words between.</p>
    ${pasted.replace('display:block;', '').replace(/<script.*/, '')}
  </div>`;

  it('the site’s script, from its theme, fills the placeholder', async () => {
    const page = await pageOf(left, {
      head: script.replace('src', 'async src'),
    });
    const visitor = page.visitor('[data-can-i-run] > can-i-run-checker');
    visitor.answerAll({ now: ['saddle'] });
    expect(visitor.text()).to.include('Call 000');
    expect(page.shows('.entry-content > a')).to.equal(true);
    expect(page.shows('[data-can-i-run] a')).to.equal(false);
    const { minHeight } = page.style(page.find('[data-can-i-run]'));
    expect(minHeight).to.equal('1280px');
  });

  it('without that script the link stays', async () => {
    const page = await pageOf(left);
    expect(page.shows('[data-can-i-run] a')).to.equal(true);
  });
});

describe('a form with data of a placeholder', () => {
  it('is none, and stops no other by the names of its fields', async () => {
    const fields = ['matches', 'querySelector', 'getAttribute', 'closest']
      .map((name) => `<input name="${name}">`)
      .join('');
    const page = await pageOf(
      `<form data-can-i-run="checker">${fields}</form><div data-can-i-run="checker">${link}</div>${script}`,
    );
    expect(page.all('can-i-run-checker')).to.have.lengthOf(1);
    expect(page.visitor().question()).to.equal('now');
    expect(page.seen).to.deep.equal([]);
  });
});

describe('“`div:empty{display:none}` hides placeholders”', () => {
  const head = '<style>div:empty { display: none }</style>';

  it('an empty one shows once it is filled', async () => {
    const page = await pageOf(`<div data-can-i-run="checker"></div>${script}`, {
      head,
    });
    expect(page.shows('can-i-run-checker')).to.equal(true);
  });

  it('nothing that the elements draw is lost by it', async () => {
    const page = await pageOf(
      `<div data-can-i-run="checker">${link}</div>${script}`,
      { head: '<style>:empty { display: none }</style>' },
    );
    const visitor = page.visitor();
    visitor.answerAll();
    expect(visitor.outcome()).to.equal('yes-with-limits');
    expect(page.shows('can-i-run-checker')).to.equal(true);
    const status = visitor.find('[role=status]');
    expect(page.style(status).display).to.equal('block');
  });
});
