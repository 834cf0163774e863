/**
 * Whatever may fail when an element is first drawn may fail later too, and both
 * are calm: nothing is thrown at the page, what stands in shows, and the
 * console says it once.
 *
 * What draws again (DOM: custom element reactions; HTML: upgrades): an attribute
 * or a property that is set, a step, a language around it, a page that comes
 * back from the back/forward cache, an element that is put back.
 *
 * What may fail meanwhile:
 * - a policy on Trusted Types, of the response or of a <meta> that is added
 *   later (CSP: "a policy can be added to a document after it was loaded");
 * - what Lit calls: Document.importNode, createComment, createTextNode,
 *   Node.insertBefore, Element.setAttribute, toggleAttribute, the setter of
 *   CharacterData.data; a library that patches them throws;
 * - what draws the fallback: Document.createElement, Element.replaceChildren;
 * - styles: CSSStyleSheet.replaceSync, the setter of
 *   ShadowRoot.adoptedStyleSheets (CSSOM);
 * - Element.attachShadow, for an element that comes later.
 */
import { expect } from '@open-wc/testing';
import { built, checker, pageOf, script, visit } from '../support/host-page.js';
import type { HostPage } from '../support/host-page.js';
import { Visitor } from '../support/harness.js';

const tag = 'can-i-run-checker';

/** What is thrown at the page. A violation of a policy is the browser's note. */
const thrown = ({ seen }: HostPage) =>
  seen.filter((line) => !/^(violates |warn\()/.test(line));

const hints = ({ seen }: HostPage) =>
  seen.filter((line) => line.startsWith('warn('));

/** Has the page's elements draw what is due, as they do by themselves. */
async function drawn(page: HostPage): Promise<void> {
  for (const element of page.all<HTMLElementTagNameMap[typeof tag]>(tag))
    await element.updateComplete;
}

/** Everything that draws an element again, without a visitor. */
async function touch(page: HostPage): Promise<void> {
  const element = page.find(tag);
  for (const [name, value] of [
    ['region', 'NZ'],
    ['clinic-name', 'North Street'],
    ['theme', 'dark'],
    ['heading-level', '3'],
  ] as const) {
    element.setAttribute(name, value);
    await drawn(page);
  }
  element.removeAttribute('region');
  await drawn(page);
  Object.assign(element, { words: { title: 'Mine' } });
  await drawn(page);
  page.find('html').lang = 'fr';
  await drawn(page);
  const { parentElement } = element;
  element.remove();
  parentElement?.append(element);
  await drawn(page);
}

/** What stands in shows, and only that. */
function expectFallback(page: HostPage): void {
  expect(page.shows(`${tag} a`)).to.equal(true);
  expect(page.visitor().all('.box')).to.be.empty;
}

describe('trusted-types-uncaught', () => {
  const policy = "require-trusted-types-for 'script'; trusted-types 'none'";

  it('with region="AU", and attributes that change later: nothing is thrown', async () => {
    const page = await visit(
      `/csp/test/hosts/pages/policy-region.html?trusted-types=${encodeURIComponent(policy)}`,
    );
    await drawn(page);
    // A browser that knows no Trusted Types draws.
    const isHeld = 'trustedTypes' in page.window;
    expect(page.shows(`${tag} a`)).to.equal(isHeld);
    await touch(page);
    expect(page.shows(`${tag} a`)).to.equal(isHeld);
    expect(thrown(page)).to.deep.equal([]);
    expect(hints(page)).to.have.lengthOf(isHeld ? 1 : 0);
  });

  it('each element of a page says it once, and no more', async () => {
    const page = await visit(
      `/csp/test/hosts/pages/policy-region.html?trusted-types=${encodeURIComponent(policy)}`,
    );
    const isHeld = 'trustedTypes' in page.window;
    page.document.body.append(
      page.document.createElement('can-i-run-references'),
    );
    await drawn(page);
    await touch(page);
    expect(thrown(page)).to.deep.equal([]);
    expect(hints(page)).to.have.lengthOf(isHeld ? 2 : 0);
  });

  for (const late of [
    "require-trusted-types-for 'script'",
    policy,
    "script-src 'none'; style-src 'none'",
    "default-src 'none'",
  ])
    it(`a policy that comes later: ${late}`, async () => {
      const page = await pageOf(checker + script);
      const visitor = page.visitor();
      visitor.answer('now', 'none');
      const meta = page.document.createElement('meta');
      meta.httpEquiv = 'Content-Security-Policy';
      meta.content = late;
      page.document.head.append(meta);
      visitor.answerAll();
      expect(visitor.outcome()).to.equal('yes-with-limits');
      expect(page.style(visitor.find('.box')).borderTopWidth).to.equal('1px');
      await touch(page);
      expect(visitor.outcome()).to.equal('yes-with-limits');
      expect(thrown(page)).to.deep.equal([]);
      // Where it forbids scripts, it forbids the words of a language too.
      expect(
        hints(page).filter((text) => !text.includes('could not be loaded')),
      ).to.deep.equal([]);
    });
});

/** What a library may patch, and how it is done. */
const broken = {
  importNode: 'Document.prototype.importNode',
  createComment: 'Document.prototype.createComment',
  insertBefore: 'Node.prototype.insertBefore',
} as const;

/** From now on a method of the page's browser throws. */
function breakMethod(page: HostPage, path: string): () => void {
  const [owner = '', , method = ''] = path.split('.');
  const { prototype } = Reflect.get(page.window, owner) as typeof Element;
  const was = Object.getOwnPropertyDescriptor(prototype, method);
  if (!was) throw new Error(`There is no ${path}.`);
  const fail = (): never => {
    throw new page.window.Error(`${method} is broken`);
  };
  Object.defineProperty(prototype, method, {
    ...was,
    ['value' in was ? 'value' : 'set']: fail,
  });
  return () => {
    Object.defineProperty(prototype, method, was);
  };
}

describe('a method of the browser that begins to throw', () => {
  for (const [name, path] of Object.entries(broken)) {
    it(`${name}, at a step: what stands in shows`, async () => {
      const page = await pageOf(checker + script);
      const visitor = page.visitor();
      visitor.answer('now', 'none');
      visitor.choose('none');
      breakMethod(page, path);
      visitor.continue();
      expectFallback(page);
      await touch(page);
      expectFallback(page);
      expect(thrown(page)).to.deep.equal([]);
      expect(hints(page)).to.have.lengthOf(1);
    });

    it(`${name}, and is mended again: what stands in stays`, async () => {
      const page = await pageOf(checker + script);
      const visitor = page.visitor();
      visitor.answer('now', 'none');
      visitor.choose('none');
      const mend = breakMethod(page, path);
      visitor.continue();
      mend();
      await touch(page);
      expectFallback(page);
      expect(thrown(page)).to.deep.equal([]);
    });
  }

  const taken: Readonly<Record<string, (root: ParentNode) => void>> = {
    'all that was drawn': (root) => {
      root.replaceChildren();
    },
    'the box': (root) => root.querySelector('.box')?.remove(),
    'the marks of Lit': (root) => {
      const walker = document.createTreeWalker(root, NodeFilter.SHOW_COMMENT);
      const marks: Comment[] = [];
      while (walker.nextNode()) marks.push(walker.currentNode as Comment);
      for (const mark of marks) mark.remove();
    },
  };
  for (const [what, take] of Object.entries(taken))
    it(`${what} is taken out: all is drawn anew, with the answers`, async () => {
      const page = await pageOf(checker + script);
      const visitor = page.visitor();
      visitor.answer('now', 'none');
      take(visitor.root);
      await touch(page);
      expect(visitor.question()).to.equal('warning');
      visitor.choose('fever');
      take(visitor.root);
      await touch(page);
      visitor.answer('warning', 'fever');
      expect(visitor.outcome()).to.equal('doctor-today');
      expect(thrown(page)).to.deep.equal([]);
    });

  it('the marks of Lit go before an emergency: it is said', async () => {
    const page = await pageOf(checker + script);
    const visitor = page.visitor();
    visitor.choose('saddle');
    taken['the marks of Lit']?.(visitor.root);
    visitor.continue();
    expect(visitor.outcome()).to.equal('emergency');
    expect(visitor.text()).to.include('Get emergency help now');
    expect(page.seen).to.deep.equal([]);
  });

  for (const path of [
    'Document.prototype.createElement',
    'Element.prototype.setAttribute',
    'Element.prototype.toggleAttribute',
    'Element.prototype.scrollIntoView',
    'HTMLElement.prototype.focus',
    'Element.prototype.closest',
    'Element.prototype.getAttribute',
    'Node.prototype.getRootNode',
    'Document.prototype.createTextNode',
    'CharacterData.prototype.data',
    'EventTarget.prototype.addEventListener',
    'Document.prototype.querySelector',
  ])
    it(`${path}: a result or what stands in, and nothing thrown`, async () => {
      const page = await pageOf(checker + script);
      const visitor = page.visitor();
      visitor.answer('now', 'none');
      visitor.choose('none');
      const mend = breakMethod(page, path);
      visitor.continue();
      visitor.arrive();
      mend();
      expect(thrown(page)).to.deep.equal([]);
      if (visitor.all('.box').length === 0) expectFallback(page);
      else {
        visitor.answerAll();
        expect(visitor.outcome()).to.equal('yes-with-limits');
      }
    });

  it('requestAnimationFrame: what stands in, and nothing thrown', async () => {
    const page = await pageOf(checker + script);
    const visitor = page.visitor();
    visitor.choose('none');
    page.window.requestAnimationFrame = () => {
      throw new page.window.Error('requestAnimationFrame is broken');
    };
    visitor.continue();
    expectFallback(page);
    expect(thrown(page)).to.deep.equal([]);
  });
});

describe('a result that cannot be drawn', () => {
  it('is told to nobody: an event tells what is on the screen', async () => {
    const page = await pageOf(checker + script);
    const visitor = page.visitor();
    const told: string[] = [];
    for (const type of ['can-i-run-start', 'can-i-run-outcome'])
      page.document.addEventListener(type, () => told.push(type));
    visitor.tick('saddle');
    breakMethod(page, broken.importNode);
    visitor.continue();
    expectFallback(page);
    expect(told).to.deep.equal([]);
  });
});

describe('styles that fail later', () => {
  for (const path of [
    'ShadowRoot.prototype.adoptedStyleSheets',
    'CSSStyleSheet.prototype.replaceSync',
  ])
    it(`${path}: what is drawn goes on, what comes shows something`, async () => {
      const page = await pageOf(`${checker}<aside></aside>${script}`);
      const visitor = page.visitor();
      visitor.answer('now', 'none');
      breakMethod(page, path);
      visitor.answerAll();
      expect(visitor.outcome()).to.equal('yes-with-limits');
      page.find('aside').innerHTML = checker;
      const late = new Visitor(page.find(`aside ${tag}`));
      await drawn(page);
      const isDrawn = late.all('.box').length > 0;
      expect(isDrawn || page.shows(`aside ${tag} a`)).to.equal(true);
      expect(thrown(page)).to.deep.equal([]);
    });
});

describe('an element that comes where no root can be made', () => {
  it('leaves what stands in, and throws nothing', async () => {
    const page = await pageOf(`<aside></aside>${checker}`);
    breakMethod(page, 'Element.prototype.attachShadow');
    await page.load(built);
    await drawn(page);
    expect(page.shows(`${tag} a`)).to.equal(true);
    expect(thrown(page)).to.deep.equal([]);
  });
});
