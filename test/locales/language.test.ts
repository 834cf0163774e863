/** The language of one element: its own, or that of what stands around it. */
import { expect } from '@open-wc/testing';
import { words } from '../../src/content/interface.js';
import { Visitor, make, open, room } from '../support/harness.js';
import { addPseudo, pseudoLocale } from '../support/pseudo.js';

before(addPseudo);

const isPseudo = (visitor: Visitor) => visitor.text().includes('⟦');

/** Waits as a page would that has changed something around an element. */
async function settled({ element }: Visitor): Promise<void> {
  // What watches the page hears of it in a microtask; then Lit draws.
  await Promise.resolve();
  await Reflect.get(element, 'updateComplete');
}

/** An element inside others; the outermost is put on the page. */
function within(...around: readonly HTMLElement[]): Visitor {
  const element = make('can-i-run-checker');
  const innermost = around.reduce((outer, inner) => {
    (outer.shadowRoot ?? outer).append(inner);
    return inner;
  }, room());
  (innermost.shadowRoot ?? innermost).append(element);
  return new Visitor(element);
}

const place = (lang?: string): HTMLElement => {
  const element = document.createElement('div');
  if (lang !== undefined) element.lang = lang;
  return element;
};

function hostOf(lang?: string): HTMLElement {
  const element = place(lang);
  element.attachShadow({ mode: 'open' });
  return element;
}

describe('the language of an element', () => {
  it('is its own before that of the page', () => {
    const visitor = open({ attributes: { lang: pseudoLocale } });
    expect(isPseudo(visitor)).to.be.true;
    expect(visitor.find('.box').lang).to.equal(pseudoLocale);
  });

  it('is that of the nearest element around with a lang', () => {
    expect(isPseudo(within(place(pseudoLocale), place()))).to.be.true;
    expect(isPseudo(within(place(pseudoLocale), place('en')))).to.be.false;
  });

  it('reaches through shadow roots', () => {
    expect(isPseudo(within(hostOf(pseudoLocale), hostOf()))).to.be.true;
    expect(isPseudo(within(hostOf(pseudoLocale), place('en')))).to.be.false;
  });

  it('is English where its words are not known', () => {
    const visitor = open({ attributes: { lang: 'xx' } });
    expect(visitor.text()).to.include(words.title());
    expect(visitor.find('.box').lang).to.equal('en');
  });

  it('is one of several on a page', () => {
    const into = room();
    const one = open({ into, attributes: { lang: pseudoLocale } });
    const other = open({ into, attributes: { lang: 'en' } });
    expect([one, other].map(isPseudo)).to.deep.equal([true, false]);
  });
});

describe('a change of language', () => {
  const changes: Readonly<
    Record<string, () => readonly [Visitor, HTMLElement]>
  > = {
    'on itself': () => {
      const visitor = open();
      return [visitor, visitor.element];
    },
    'around it': () => {
      const outer = place();
      return [within(outer, place()), outer];
    },
    'around the shadow root that it is in': () => {
      const outer = hostOf();
      return [within(outer, hostOf(), place()), outer];
    },
  };
  for (const [where, make] of Object.entries(changes))
    it(`${where} is drawn at once, and keeps the answers`, async () => {
      const [visitor, changed] = make();
      visitor.answerAll({}, 'stage');
      visitor.tick('6-to-12-weeks');
      changed.lang = pseudoLocale;
      await settled(visitor);
      expect(isPseudo(visitor)).to.be.true;
      expect(visitor.question()).to.equal('stage');
      expect(visitor.ticked()).to.deep.equal(['6-to-12-weeks']);
      changed.lang = 'en';
      await settled(visitor);
      expect(isPseudo(visitor)).to.be.false;
      changed.lang = pseudoLocale;
      changed.removeAttribute('lang');
      await settled(visitor);
      expect(isPseudo(visitor)).to.be.false;
    });

  it('is noticed where it is moved to', async () => {
    const visitor = within(place());
    visitor.answer('now', 'none');
    const there = place(pseudoLocale);
    room().append(there);
    there.append(visitor.element);
    await settled(visitor);
    expect(isPseudo(visitor)).to.be.true;
    expect(visitor.question()).to.equal('warning');
    there.lang = 'en';
    await settled(visitor);
    expect(isPseudo(visitor)).to.be.false;
  });
});
