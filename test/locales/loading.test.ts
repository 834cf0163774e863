/**
 * A language that the script does not hold comes from beside it, in whatever
 * way a page loads that script.
 */
import { expect, nextFrame } from '@open-wc/testing';
import { templatesOf } from '../../src/localization/pack.js';
import type { Pack } from '../../src/localization/pack.js';
import { built, pageOf, reserved, script } from '../support/host-page.js';
import type { HostPage } from '../support/host-page.js';
import { until } from '../support/until.js';

const beside = (name: string) => new URL(name, built).href;

/** What a language calls the checker. */
async function titleIn(language: string): Promise<string> {
  const { default: pack } = (await import(
    beside(`locales/${language}.js`)
  )) as {
    default: Pack;
  };
  return String(templatesOf(pack)['title']);
}
const english = 'Can I run with a sore back?';
let hindi = '';
before(async () => {
  hindi = await titleIn('hi');
});

const inHindi = '<can-i-run-checker lang="hi"></can-i-run-checker>';

/** The files of languages that a page has asked for. */
const fetched = ({ window }: HostPage): string[] =>
  window.performance
    .getEntriesByType('resource')
    .map(({ name }) => name)
    .filter((name) => name.includes('/locales/'));

const speaks = async (page: HostPage, title: string, selector?: string) => {
  const visitor = page.visitor(selector);
  await until(`it says “${title}”`, () => visitor.text().includes(title));
  return visitor;
};

/** What a page writes to its console from its first script on. */
const listening = {
  head: '<script>window.said = []; console.warn = (text) => said.push(text)</script>',
};
const said = ({ window }: HostPage) => Reflect.get(window, 'said') as string[];

describe('a language is fetched', () => {
  const other = new URL(built);
  other.hostname = other.hostname === 'localhost' ? '127.0.0.1' : 'localhost';
  const ways: Readonly<Record<string, string>> = {
    'by a classic script': `<script src="${built}"></script>`,
    'by one that is async': `<script async src="${built}"></script>`,
    'by a module': `<script type="module" src="${built}"></script>`,
    'by a versioned address': `<script src="${built}?v=1.2"></script>`,
    'by a script of another origin': `<script src="${other.href}"></script>`,
    'by one that asks for its bytes': `<script src="${other.href}" crossorigin="anonymous"></script>`,
    'on a page with a base': `<base href="https://clinic.example/deep/"><script src="${built}"></script>`,
    'by a minified script': `<script src="${built.replace('/raw/', '/jsmin/')}"></script>`,
  };
  for (const [how, tag] of Object.entries(ways))
    it(how, async () => {
      const page = await pageOf(inHindi + tag);
      const visitor = await speaks(page, hindi);
      expect(visitor.find('.box').lang).to.equal('hi');
      expect(fetched(page)).to.have.lengthOf(1);
      if (tag.includes('?v=1.2'))
        expect(fetched(page)[0]).to.match(/\/hi\.js\?v=1\.2$/);
      expect(page.seen).to.deep.equal([]);
    });

  it('once for all elements of a page, and not for those in English', async () => {
    const page = await pageOf(
      `${inHindi}<can-i-run-alternatives lang="hi-IN"></can-i-run-alternatives><can-i-run-references lang="en-GB"></can-i-run-references>${script}`,
    );
    await speaks(page, hindi);
    await until(
      'the other has drawn',
      () => page.visitor('can-i-run-alternatives').all('.box').length > 0,
    );
    expect(page.visitor('can-i-run-alternatives').find('.box').lang).to.equal(
      'hi',
    );
    expect(page.visitor('can-i-run-references').find('.box').lang).to.equal(
      'en',
    );
    expect(fetched(page)).to.deep.equal([beside('locales/hi.js')]);
  });

  it('for several languages on one page, each its own', async () => {
    const page = await pageOf(
      `<div lang="de">${inHindi}<can-i-run-checker id="de"></can-i-run-checker></div><can-i-run-checker id="en"></can-i-run-checker>${script}`,
    );
    await speaks(page, hindi);
    const german = await titleIn('de');
    const visitors = [
      await speaks(page, german, '#de'),
      await speaks(page, english, '#en'),
    ];
    expect(visitors.map((one) => one.find('.box').lang)).to.deep.equal([
      'de',
      'en',
    ]);
    expect(fetched(page)).to.have.lengthOf(2);
  });
});

describe('until a language is there', () => {
  it('nothing shows, in no other language, and the room is kept', async () => {
    const page = await pageOf(
      `<can-i-run-checker lang="hi" ${reserved}></can-i-run-checker>`,
    );
    const shown: string[] = [];
    const { element } = page.visitor();
    await page.load();
    const { shadowRoot } = element;
    if (!shadowRoot) throw new Error('The element has no root.');
    const observer = new MutationObserver(() => {
      shown.push(shadowRoot.textContent ?? '');
    });
    observer.observe(shadowRoot, { childList: true, subtree: true });
    const before = element.getBoundingClientRect().height;
    const visitor = await speaks(page, hindi);
    observer.disconnect();
    expect(before).to.be.at.least(80 * 16);
    expect(visitor.text()).not.to.include(english);
    for (const text of shown) expect(text).not.to.include(english);
  });

  it('an element in use goes on in its own', async () => {
    const page = await pageOf(
      `<can-i-run-checker></can-i-run-checker>${script}`,
    );
    const visitor = page.visitor();
    visitor.answer('now', 'none');
    visitor.tick('fever');
    visitor.element.lang = 'hi';
    await Promise.resolve();
    await Reflect.get(visitor.element, 'updateComplete');
    expect(visitor.find('.box').lang).to.equal('en');
    await until('it has changed', () => visitor.find('.box').lang === 'hi');
    expect(visitor.question()).to.equal('warning');
    expect(visitor.ticked()).to.deep.equal(['fever']);
  });
});

describe('the page’s own words', () => {
  it('count once the language is there, if they were set before', async () => {
    const page = await pageOf(
      `<main lang="hi"><can-i-run-checker languages="hi en"></can-i-run-checker></main><script>
        document.querySelector('can-i-run-checker').words = { title: 'Our title' };
      </script>${script}`,
    );
    const visitor = await speaks(page, 'Our title');
    expect(visitor.find('.box').lang).to.equal('hi');
    // They are in the language of the page.
    visitor.find('button[lang=en]').click();
    await until('it has changed', () => visitor.find('.box').lang === 'en');
    expect(visitor.text()).to.include(english).and.not.include('Our title');
  });
});

describe('where a language cannot be fetched', () => {
  const flaky = `<script src="${built.replace('/raw/', '/flaky/')}"></script>`;

  it('English stands in, and the console says so once', async () => {
    const page = await pageOf(inHindi + inHindi + flaky, listening);
    const visitor = await speaks(page, english);
    expect(visitor.find('.box').lang).to.equal('en');
    expect(said(page)).to.deep.equal([
      '<can-i-run-checker> lang: the words in "hi" could not be loaded.',
    ]);
  });

  it('it is tried again at the next need', async () => {
    const page = await pageOf(inHindi + flaky, listening);
    await speaks(page, english);
    const late = page.document.createElement('can-i-run-references');
    late.lang = 'hi';
    page.document.body.append(late);
    await until(
      'it has drawn',
      () => page.visitor('can-i-run-references').all('.box').length > 0,
    );
    expect(page.visitor('can-i-run-references').find('.box').lang).to.equal(
      'hi',
    );
    const visitor = page.visitor();
    const { element } = visitor;
    // Whoever reads in English by now is not turned round by a step.
    visitor.answer('now', 'none');
    expect(visitor.find('.box').lang).to.equal('en');
    element.lang = 'en';
    await nextFrame();
    element.lang = 'hi';
    await speaks(page, hindi);
  });

  it('a visitor who chose it does not shut out what the page asks for then', async () => {
    const page = await pageOf(
      `<can-i-run-checker languages="en hi"></can-i-run-checker>${flaky}`,
      listening,
    );
    const { element } = page.visitor();
    page.visitor().find('button[lang=hi]').click();
    await until('it is told', () => said(page).length > 0);
    element.lang = 'hi';
    await speaks(page, hindi);
  });

  it('nothing is beside a script that is copied into the page: nothing is asked for', async () => {
    const copy = await (await fetch(built)).text();
    const page = await pageOf(`${inHindi}<script>${copy}</script>`, listening);
    await speaks(page, english);
    expect(fetched(page)).to.be.empty;
    expect(said(page)).to.have.lengthOf(1);
  });

  it('a visitor who chose it keeps what is there, and can try again', async () => {
    const page = await pageOf(
      `<can-i-run-checker languages="en hi"></can-i-run-checker>${flaky}`,
      listening,
    );
    const visitor = page.visitor();
    const press = () => {
      visitor.find('button[lang=hi]').click();
    };
    press();
    await until('it is told', () => said(page).length > 0);
    expect(visitor.find('.box').lang).to.equal('en');
    press();
    await speaks(page, hindi);
    expect(visitor.find('.box').lang).to.equal('hi');
  });

  it('a visitor who chose it sees that it is on its way, and when it is not', async () => {
    const page = await pageOf(
      `<can-i-run-checker languages="en hi"></can-i-run-checker>`,
      listening,
    );
    await page.load(built.replace('/raw/', '/silent/'));
    const visitor = page.visitor();
    const busy = () => visitor.all('[aria-busy=true]').map(({ lang }) => lang);
    await speaks(page, english);
    expect(busy()).to.be.empty;
    visitor.find('button[lang=hi]').click();
    await until('it is on its way', () => busy().join() === 'hi');
    await until('it is not', () => busy().length === 0);
    expect(said(page)).to.have.lengthOf(1);
  });

  it('its answer never comes: English stands in', async () => {
    const page = await pageOf(inHindi, listening);
    // Afterwards: a page has not loaded before what it asks for at first.
    await page.load(built.replace('/raw/', '/silent/'));
    await speaks(page, english);
    expect(said(page)).to.have.lengthOf(1);
  });

  it('there is none: English, and a hint that names it', async () => {
    const page = await pageOf(
      `<can-i-run-checker lang="tlh"></can-i-run-checker>${script}`,
      listening,
    );
    await speaks(page, english);
    expect(said(page)).to.deep.equal([
      '<can-i-run-checker> lang: there are no words in "tlh", so these are in English.',
    ]);
    expect(fetched(page)).to.be.empty;
  });
});

describe('a script that holds a language', () => {
  it('asks for nothing', async () => {
    const page = await pageOf(
      `${inHindi}<script src="${beside('can-i-run.hi.js')}"></script>`,
    );
    const visitor = page.visitor();
    expect(visitor.text()).to.include(hindi);
    expect(fetched(page)).to.be.empty;
  });
});

describe('lang="auto"', () => {
  const auto = '<can-i-run-checker lang="auto"></can-i-run-checker>';
  const browserIn = (...languages: string[]) => ({
    head: `<script>Object.defineProperty(navigator, 'languages', { value: ${JSON.stringify(languages)} })</script>`,
  });

  it('is the first that the browser asks for', async () => {
    const page = await pageOf(auto + script, browserIn('tlh', 'hi-IN', 'de'));
    await speaks(page, hindi);
  });

  it('is English where there are no words in any', async () => {
    const page = await pageOf(auto + script, browserIn('tlh'));
    await speaks(page, english);
  });

  it('without it, the browser is not asked', async () => {
    const page = await pageOf(
      `<can-i-run-checker></can-i-run-checker>${script}`,
      browserIn('hi'),
    );
    await speaks(page, english);
    expect(fetched(page)).to.be.empty;
  });
});
