/**
 * Others rewrite what was drawn: what is drawn later is right and whole all the
 * same. No word of before stands beside a new one, and nothing is thrown.
 *
 * The roots are closed to pages. Extensions reach in all the same
 * (WebExtensions: dom.openOrClosedShadowRoot), as do the browsers themselves
 * when they translate. What they do, by the methods of the DOM standard:
 * - Node.replaceWith: a text node gives way to <font><font>, as translators do;
 * - CharacterData.data: a text is set in place, as other translators do;
 * - Element.append: a text is wrapped in an element, as highlighters, readers
 *   for dyslexia and checkers of grammar do; Range.surroundContents is the same;
 * - Text.splitText, to mark or hyphenate a part of it; Node.normalize, which
 *   joins texts and removes empty ones, when such an extension tidies up;
 * - ChildNode.remove: of texts, as blockers of words do; of elements;
 * - Element.before: something is put beside, as checkers of grammar do;
 * - attributes of what was drawn: lang, dir, class, style, title, data-*.
 *
 * What is the page's own, and what morphing and in-place editing do to it:
 * - innerHTML and replaceChildren of the host, or of its parent;
 * - removeAttribute of what the page's markup does not have, such as the class
 *   that the host gives itself (idiomorph, morphdom);
 * - insertBefore and moveBefore of the host; adoptNode, into a frame and back;
 * - contenteditable around it, and designMode.
 */
import { expect, oneEvent } from '@open-wc/testing';
import { Visitor, press } from '../support/harness.js';

import { checker, link, pageOf, script } from '../support/host-page.js';
import type { HostPage } from '../support/host-page.js';

type Rewrite = (text: Text) => void;

/** Every text that a translator would take. */
function textsIn(root: ParentNode & Node): Text[] {
  const { ownerDocument } = root;
  if (!ownerDocument) throw new Error('That is a document.');
  const walker = ownerDocument.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walker.nextNode()) {
    const text = walker.currentNode as Text;
    // Once only, as they mark what they have done.
    if (text.data.trim() && !text.parentElement?.closest('font, mark'))
      texts.push(text);
  }
  return texts;
}

/** Which ways there are to rewrite a text. */
const rewrites: Readonly<Record<string, Rewrite>> = {
  'replaced by <font>, as in translator-stale-week': (text) => {
    const font = text.ownerDocument.createElement('font');
    font.append(text.ownerDocument.createElement('font'));
    font.firstElementChild?.append(`«${text.data.trim()}»`);
    text.replaceWith(font);
  },
  'set in place': (text) => {
    if (!text.data.includes('«')) text.data = `«${text.data.trim()}»`;
  },
  wrapped: (text) => {
    const mark = text.ownerDocument.createElement('mark');
    text.replaceWith(mark);
    mark.append(text);
  },
  split: (text) => {
    if (text.data.length > 2) text.splitText(1);
  },
  'replaced by its like': (text) => {
    text.replaceWith(text.ownerDocument.createTextNode(text.data));
  },
  'with something beside': (text) => {
    text.before(text.ownerDocument.createElement('mark'));
    text.after(text.ownerDocument.createElement('mark'));
  },
};

/** As it is read, whoever wrote it. */
const bare = (text: string): string => text.replace(/[«»\s\u2068\u2069]/g, '');

const said = (visitor: Visitor): string => bare(visitor.text());

/** Where two texts part, for a report that can be read. */
function differs(wanted: string, found: string): string {
  const at = [...wanted].findIndex((letter, index) => found[index] !== letter);
  const near = (text: string) => text.slice(Math.max(0, at - 20), at + 50);
  return at < 0
    ? `more than there should be: ${found.slice(wanted.length)}`
    : `“${near(found)}” and not “${near(wanted)}”`;
}

/** The last button of a result, whatever a translator has made of its name. */
const startAgain = (visitor: Visitor): void =>
  visitor.all('button').at(-1)?.click();

/** Two visitors who do the same, one of whom has an extension. */
class Pair {
  /** What the two do not read alike. */
  readonly differences: string[] = [];

  private constructor(
    readonly page: HostPage,
    readonly plain: Visitor,
    readonly other: Visitor,
    private readonly rewrite: (root: ShadowRoot) => void,
  ) {}

  static async open(
    rewrite: (root: ShadowRoot) => void,
    attributes = 'region="AU"',
  ): Promise<Pair> {
    const tag = `<can-i-run-checker ${attributes}>${link}</can-i-run-checker>`;
    const page = await pageOf(
      `<div id="plain">${tag}</div><div id="other">${tag}</div>${script}`,
    );
    // Nothing leaves this page.
    page.window.standIns.writeText = () => Promise.reject(new Error('no'));
    const [plain, other] = ['plain', 'other'].map((id) =>
      page.visitor(`#${id} can-i-run-checker`),
    );
    if (!plain || !other) throw new Error('There are not two.');
    const pair = new Pair(page, plain, other, rewrite);
    rewrite(other.root);
    return pair;
  }

  /** Both do it; then what they read is the same, and it is rewritten. */
  do(what: string, act: (visitor: Visitor) => void): void {
    const [plain = '', other = ''] = [this.plain, this.other].map((visitor) => {
      act(visitor);
      return [said(visitor), ...visitor.ticked()].join('|');
    });
    if (plain !== other)
      this.differences.push(`${what}: ${differs(plain, other)}`);
    this.rewrite(this.other.root);
  }
}

const pick =
  (...days: readonly string[]) =>
  (visitor: Visitor): void => {
    for (const day of days)
      visitor.find(`input[name=run-day][value=${day}]`).click();
  };

/** Everything by which a screen changes while somebody is on it. */
function walk(pair: Pair): void {
  pair.do('an error', (visitor) => {
    visitor.continue();
  });
  pair.do('the same error again', (visitor) => {
    visitor.continue();
  });
  pair.do('a tick', (visitor) => {
    visitor.tick('none');
  });
  pair.do('a note: none was taken away', (visitor) => {
    visitor.tick('saddle');
  });
  pair.do('the other note: the others were taken away', (visitor) => {
    visitor.tick('none');
  });
  pair.do('the first note again', (visitor) => {
    visitor.tick('injury');
  });
  pair.do('no note', (visitor) => {
    visitor.tick('injury');
    visitor.tick('saddle');
  });
  pair.do('a step to an emergency', (visitor) => {
    visitor.continue();
  });
  pair.do('Change', (visitor) => {
    visitor.find('.actions:not(.screen) button').click();
  });
  pair.do('a step, with the progress', (visitor) => {
    visitor.answer('now', 'none');
  });
  pair.do('Back', (visitor) => {
    visitor.back();
  });
  pair.do('to a result', (visitor) => {
    visitor.answerAll({ ready: ['run'] });
  });
  pair.do('a second run day', pick('sat'));
  pair.do('a third, which is refused', pick('mon'));
  pair.do('a refusal for another reason', (visitor) => {
    pick('sat', 'thu')(visitor);
  });
  pair.do('a day that can be', (visitor) => {
    pick('wed', 'fri')(visitor);
  });
  pair.do('no day', pick('fri'));
  pair.do('a day again', pick('tue'));
  pair.do('an answer that is changed', (visitor) => {
    visitor.change('calm');
  });
  pair.do('to another result', (visitor) => {
    visitor.answer('calm', 'sore');
  });
  pair.do('Start again', (visitor) => {
    startAgain(visitor);
  });
  pair.do('the guide', (visitor) => {
    // The one button of the start screen that takes part in no question.
    visitor.find('button:not([part])').click();
  });
  pair.do('the questions', (visitor) => {
    visitor.find('.screen button').click();
  });
  pair.do('an operation of who walks first', (visitor) => {
    visitor.answerAll();
  });
  pair.do('later run days', pick('wed', 'thu'));
}

describe('translator-stale-week', () => {
  for (const [how, rewrite] of Object.entries(rewrites)) {
    const all = (root: ShadowRoot) => {
      for (const text of textsIn(root)) rewrite(text);
    };

    it(`texts ${how}: what changes is drawn anew`, async () => {
      const pair = await Pair.open(all);
      walk(pair);
      expect(pair.differences).to.deep.equal([]);
      expect(pair.page.seen).to.deep.equal([]);
    });

    it(`texts ${how}: what the page sets is drawn anew`, async () => {
      const pair = await Pair.open(all);
      const set = (name: string, value: string) => {
        pair.do(`${name}="${value}"`, ({ element }) => {
          element.setAttribute(name, value);
        });
      };
      set('region', 'NZ');
      pair.do('an emergency', (visitor) => {
        visitor.answerAll({ now: ['saddle'] });
      });
      set('region', 'GB-SCT');
      pair.do('a result', (visitor) => {
        startAgain(visitor);
        visitor.answerAll({ warning: ['fever'] });
      });
      set('region', 'AU');
      pair.do('another result', (visitor) => {
        startAgain(visitor);
        visitor.answerAll({ ready: ['run'] });
      });
      set('booking-url', 'https://clinic.example/book');
      set('clinic-name', 'North Street');
      set('clinic-name', 'South Street');
      set('reviewed-by', 'Dr Bo Lee');
      set('reviewed-on', '2026-11-23');
      set('reviewed-by', 'Dr Cy Roe');
      set('max-sessions', '1');
      set('heading-level', '3');
      pair.do('words', ({ element }) => {
        Object.assign(element, { words: { title: 'Mine' } });
      });
      pair.do('other words', ({ element }) => {
        Object.assign(element, { words: { title: 'Ours', restart: 'Anew' } });
      });
      expect(pair.differences).to.deep.equal([]);
      expect(
        pair.page.seen.filter((line) => !line.includes('reviewed-')),
      ).to.deep.equal([]);
    });
  }

  it('as in the case: the run moves from Wednesday to Friday', async () => {
    const pair = await Pair.open((root) => {
      for (const text of textsIn(root))
        rewrites['replaced by <font>, as in translator-stale-week']?.(text);
    });
    pair.do('a result', (visitor) => {
      visitor.answerAll({ ready: ['run'] });
    });
    pair.do('another day', pick('wed', 'fri'));
    const days = pair.other
      .all('.week li')
      .map(({ textContent }) => textContent.replace(/[«»\s]/g, ''));
    expect(days.filter((day) => day.endsWith('Run'))).to.deep.equal(['FriRun']);
  });
});

describe('a rewritten screen', () => {
  const all = (root: ShadowRoot) => {
    for (const text of textsIn(root))
      rewrites['replaced by <font>, as in translator-stale-week']?.(text);
  };

  it('keeps the focus where a step puts it', async () => {
    const { page, other: visitor } = await Pair.open(all);
    for (let left = 3; left > 0; left -= 1) {
      all(visitor.root);
      visitor.continue();
      expect(visitor.focused()?.className).to.include('summary');
      visitor.answerNext();
      expect(visitor.at()).to.match(/^(fieldset|heading) /);
      expect(visitor.text('legend')).not.to.include('«');
    }
    expect(page.seen).to.deep.equal([]);
  });

  it('keeps the focus on a day that is chosen, and what is open', async () => {
    const { other: visitor } = await Pair.open(all);
    visitor.answerAll({ ready: ['run'] });
    for (const details of visitor.all<HTMLDetailsElement>('details'))
      details.open = true;
    all(visitor.root);
    const saturday = visitor.find<HTMLInputElement>('input[value=sat]');
    saturday.focus();
    saturday.click();
    expect(visitor.focused() === saturday).to.equal(true);
    expect(visitor.all('details:not([open])')).to.be.empty;
  });

  it('is taken away as it is read, and without what has changed since', async () => {
    const { page, other: visitor } = await Pair.open(all);
    const texts: string[] = [];
    page.window.standIns.writeText = (text) => {
      texts.push(text);
      return Promise.resolve();
    };
    visitor.answerAll({ ready: ['run'] });
    all(visitor.root);
    pick('wed', 'fri')(visitor);
    all(visitor.root);
    visitor.find('.keep button:nth-of-type(2)').click();
    const [text = ''] = texts;
    expect(text).to.match(/«Fri»\s+«Run»/);
    expect(text).not.to.match(/«Wed»\s+«Run»/);
  });
});

/** What others take away or tidy up, without a look at what it is. */
const removals: Readonly<Record<string, (root: ShadowRoot) => void>> = {
  'all texts are removed': (root) => {
    for (const text of textsIn(root)) text.remove();
  },
  'texts are normalized': (root) => {
    root.normalize();
  },
  'an option is removed': (root) => {
    root.querySelector('.option')?.remove();
  },
  'the progress is removed': (root) => {
    root.querySelector('#progress')?.parentElement?.remove();
  },
  'the title and the status are removed': (root) => {
    for (const gone of root.querySelectorAll('.title, [role=status]'))
      gone.remove();
  },
  'Continue is moved': (root) => {
    root
      .querySelector('form')
      ?.prepend(root.querySelector('[part=continue]') ?? '');
  },
  'all parts are turned round': (root) => {
    const form = root.querySelector('form');
    form?.append(...[...form.children].reverse());
  },
  'attributes are set': (root) => {
    for (const element of root.querySelectorAll('*')) {
      element.setAttribute('lang', 'xx');
      element.setAttribute('style', 'color: teal');
      element.setAttribute('data-gramm', 'false');
    }
  },
  'a widget is put into each part': (root) => {
    for (const element of root.querySelectorAll('div, p, fieldset, form'))
      element.append(
        element.ownerDocument.createElement('grammarly-extension'),
      );
  },
};

describe('what others take away', () => {
  for (const [what, rewrite] of Object.entries(removals)) {
    it(`${what}: the next screen is whole, and so is the result`, async () => {
      const page = await pageOf(checker + script);
      const visitor = page.visitor();
      visitor.choose('none');
      rewrite(visitor.root);
      visitor.continue();
      expect(visitor.text('#progress')).to.match(/^Question 2 of about \d+$/);
      expect(visitor.text('legend')).not.to.equal('');
      visitor.answerAll({ ready: ['run'] });
      expect(visitor.outcome()).to.equal('yes-with-limits');
      pick('sat')(visitor);
      rewrite(visitor.root);
      pick('wed')(visitor);
      expect(page.seen).to.deep.equal([]);
    });
  }
});

describe('what is the page’s own', () => {
  const ways: Readonly<Record<string, (host: HTMLElement) => void>> = {
    'innerHTML of the host': (host) => {
      host.innerHTML = '<a href="/other">Another link</a>';
    },
    'an empty host': (host) => {
      host.replaceChildren();
    },
    'the same markup again': (host) => {
      host.innerHTML = String(host.innerHTML);
    },
    'its children, as texts': (host) => {
      host.textContent = 'Can I run?';
    },
    'attributes that the markup does not have are removed': (host) => {
      for (const name of host.getAttributeNames())
        if (name !== 'region') host.removeAttribute(name);
    },
    'all attributes': (host) => {
      for (const name of host.getAttributeNames()) host.removeAttribute(name);
    },
    'a language and a direction': (host) => {
      host.lang = 'ar';
      host.dir = 'rtl';
    },
    'it is moved before its neighbour': (host) => {
      host.parentElement?.prepend(host);
    },
    'its parent is wrapped': (host) => {
      const wrapper = host.ownerDocument.createElement('div');
      host.replaceWith(wrapper);
      wrapper.append(host);
    },
    'its neighbours are drawn anew': (host) => {
      host.before('News');
      host.after(host.ownerDocument.createElement('hr'));
    },
    'its parent is an editor': (host) => {
      host.parentElement?.setAttribute('contenteditable', 'true');
    },
    'the whole page is edited': (host) => {
      host.ownerDocument.designMode = 'on';
    },
  };
  for (const [what, change] of Object.entries(ways))
    it(`${what}: no answer is lost, and the visitor goes on`, async () => {
      const page = await pageOf(
        `<main><p>Before</p><can-i-run-checker region="AU">${link}</can-i-run-checker></main>${script}`,
      );
      const visitor = page.visitor();
      visitor.answer('now', 'none');
      visitor.tick('fever');
      change(visitor.element);
      expect(visitor.question()).to.equal('warning');
      expect(visitor.ticked()).to.deep.equal(['fever']);
      visitor.continue();
      expect(visitor.outcome()).to.equal('doctor-today');
      expect(visitor.at()).to.match(/^(fieldset|heading) /);
      change(visitor.element);
      visitor.restart();
      visitor.answerAll({ ready: ['run'] });
      pick('wed', 'fri')(visitor);
      expect(visitor.text('.week')).to.include('Fri Run');
      expect(page.seen).to.deep.equal([]);
    });

  it('a parent that is written anew has a checker that starts again', async () => {
    const page = await pageOf(`<main>${checker}</main>${script}`);
    page.visitor().answerAll();
    const main = page.find('main');
    main.innerHTML = String(main.innerHTML);
    expect(page.visitor().question()).to.equal('now');
    page.visitor().answerAll();
    expect(page.visitor().outcome()).to.equal('yes-with-limits');
    expect(page.seen).to.deep.equal([]);
  });
});

describe('an element that is adopted by another document', () => {
  /** A frame of the same site, with a page of its own. */
  async function frameIn(page: HostPage): Promise<Document> {
    const frame = page.document.createElement('iframe');
    frame.srcdoc = '<!doctype html><title>A frame</title><body></body>';
    const loaded = oneEvent(frame, 'load');
    page.document.body.append(frame);
    await loaded;
    const { contentDocument } = frame;
    if (!contentDocument) throw new Error('The frame lets nobody look in.');
    return contentDocument;
  }

  it('has them there where it was never here', async () => {
    const page = await pageOf(checker + script);
    const inner = await frameIn(page);
    const made = page.document.createElement('can-i-run-checker');
    inner.body.append(made);
    const box = new Visitor(made).find('.box');
    expect(inner.defaultView?.getComputedStyle(box).display).to.equal(
      page.style(page.visitor().find('.box')).display,
    );
    expect(inner.defaultView?.getComputedStyle(box).borderStyle).to.equal(
      page.style(page.visitor().find('.box')).borderStyle,
    );
    expect(page.seen).to.be.empty;
  });

  // CSSOM: adopting a root clears its sheets, which are of one document only.
  it('has its looks there, and back here', async () => {
    const page = await pageOf(checker + script);
    const { element, root } = page.visitor();
    const inner = await frameIn(page);
    const look = () => {
      const box = root.querySelector('.box');
      const { defaultView } = element.ownerDocument;
      if (!box || !defaultView) throw new Error('It is nowhere.');
      const { display, borderTopLeftRadius } =
        defaultView.getComputedStyle(box);
      return [display, borderTopLeftRadius];
    };
    const before = look();
    expect(before).to.deep.equal(['grid', '12px']);
    inner.body.append(element);
    expect(look()).to.deep.equal(before);
    page.document.body.append(element);
    expect(look()).to.deep.equal(before);
    expect(page.seen).to.deep.equal([]);
  });

  it('and comes back keeps its answers', async () => {
    const page = await pageOf(checker + script);
    const visitor = page.visitor();
    const inner = await frameIn(page);
    visitor.answer('now', 'none');
    visitor.tick('fever');
    inner.body.append(visitor.element);
    page.document.body.append(visitor.element);
    expect(visitor.ticked()).to.deep.equal(['fever']);
    visitor.continue();
    expect(visitor.outcome()).to.equal('doctor-today');
    expect(page.seen).to.deep.equal([]);
  });

  it('goes on there', async () => {
    const page = await pageOf(checker + script);
    const visitor = page.visitor();
    const inner = await frameIn(page);
    visitor.answer('now', 'none');
    inner.body.append(visitor.element);
    visitor.answerAll({ ready: ['run'] });
    expect(visitor.outcome()).to.equal('yes-with-limits');
    pick('wed', 'fri')(visitor);
    expect(visitor.text('.week')).to.include('Fri Run');
    expect(page.seen).to.deep.equal([]);
  });

  it('by a document without a window, as parsers and sanitizers have', async () => {
    const page = await pageOf(`<main>${checker}</main>${script}`);
    const visitor = page.visitor();
    visitor.answer('now', 'none');
    const other = page.document.implementation.createHTMLDocument();
    other.body.append(visitor.element);
    page.find('main').append(visitor.element);
    visitor.answerAll();
    expect(visitor.outcome()).to.equal('yes-with-limits');
    expect(page.seen).to.deep.equal([]);
  });

  it('in a template of the page', async () => {
    const page = await pageOf(
      `<main>${checker}</main><template></template>${script}`,
    );
    const visitor = page.visitor();
    visitor.answer('now', 'none');
    page.find<HTMLTemplateElement>('template').content.append(visitor.element);
    page.find('main').append(visitor.element);
    visitor.answerAll();
    expect(visitor.outcome()).to.equal('yes-with-limits');
    expect(page.style(visitor.find('.box')).borderTopWidth).to.equal('1px');
    expect(page.seen).to.deep.equal([]);
  });
});

describe('a page that is edited in place', () => {
  it('does not edit the checker: a key goes where it goes without', async () => {
    const page = await pageOf(
      `<main contenteditable="true"><p>Text</p>${checker}</main>${script}`,
    );
    const visitor = page.visitor();
    visitor.find<HTMLInputElement>('input[value=none]').focus();
    const before = visitor.text();
    await press('Space');
    expect(visitor.ticked()).to.deep.equal(['none']);
    await press('a');
    expect(visitor.text()).to.equal(before);
    await press('Enter');
    expect(visitor.question()).to.equal('warning');
    expect(page.seen).to.deep.equal([]);
  });
});
