/**
 * The clinic's own words: single messages in place of others, slots, the
 * booking button, and who reviewed. None of it can take away or reword what
 * tells people to get help, and none of it stands beside an emergency.
 */
import { expect } from '@open-wc/testing';
import { words } from '../../src/content/interface.js';
import { optionWords } from '../../src/content/questions.js';
import { alternativeIds, outcomeIds } from '../../src/logic/index.js';
import type { OutcomeId } from '../../src/logic/index.js';
import { listenToConsole } from '../support/console.js';
import { make, open, room, show, Visitor, waysTo } from '../support/harness.js';
import { addIds, addPseudo, pseudoLocale } from '../support/pseudo.js';
import { missing } from '../support/summaries.js';

type Checker = HTMLElementTagNameMap['can-i-run-checker'];
type Replaced = Checker['words'];

const checker = ({ element }: Visitor): Checker => element as Checker;

/** Someone on a page that has words of its own. */
function reading(
  own: unknown,
  attributes: Record<string, string> = {},
): Visitor {
  const visitor = open({ attributes });
  checker(visitor).words = own as Replaced;
  // Drawn with them.
  visitor.text();
  return visitor;
}

/** Everything that is said on the way to some outcome, and there. */
function saidOnTheWay(visitor: Visitor, outcome: OutcomeId): string {
  let said = visitor.text();
  while (visitor.question()) {
    visitor.answerNext(waysTo[outcome]);
    said += ` ${visitor.text()}`;
  }
  expect(visitor.outcome()).to.equal(outcome);
  return said;
}

/** The hints about `words`. */
const hints = (said: readonly string[]): string[] =>
  said.filter((line) => line.includes(' words:'));

describe('words', () => {
  it('stand in place of a message', () => {
    const visitor = reading({ title: 'Is it time to run?' });
    expect(visitor.headings()[0]).to.equal('2 Is it time to run?');
    expect(visitor.text()).not.to.include(words.title());
    // All else is as it was.
    expect(visitor.text()).to.include(words.intro());
  });

  it('are copied: what becomes of the object later says nothing (words-mutable)', () => {
    const own: Record<string, string> = { title: 'ok' };
    const visitor = reading(own);
    own['title'] = 'Running is fine';
    own['outcome.emergency.headline'] = 'Running is fine';
    own['call-local'] = 'No need to call.';
    visitor.element.setAttribute('theme', 'light');
    expect(visitor.headings()[0]).to.equal('2 ok');
    visitor.answerAll(waysTo.emergency);
    expect(visitor.text()).not.to.match(/fine|No need/);
    expect(visitor.text()).to.include(words.callLocal());
  });

  const thrower = () => {
    throw new Error('Not for you.');
  };
  const hostile: Readonly<Record<string, object>> = {
    'a getter': Object.defineProperty({}, 'title', {
      enumerable: true,
      get: thrower,
    }),
    'a proxy': new Proxy({}, { ownKeys: thrower, get: thrower }),
    'a revoked proxy': (() => {
      const { proxy, revoke } = Proxy.revocable({}, {});
      revoke();
      return proxy;
    })(),
  };
  for (const [what, own] of Object.entries(hostile))
    it(`that throw when they are read get a hint, and say nothing: ${what}`, () => {
      const said = listenToConsole();
      const visitor = reading(own);
      expect(visitor.headings()[0]).to.equal(`2 ${words.title()}`);
      expect(hints(said).length).to.be.at.most(1);
      visitor.answerAll(waysTo.emergency);
      expect(visitor.outcome()).to.equal('emergency');
    });

  it('that change between two looks are read once', () => {
    let looks = 0;
    const visitor = reading({
      get title() {
        looks += 1;
        return looks === 1 ? 'Fine' : 'Running is fine';
      },
    });
    visitor.element.setAttribute('theme', 'light');
    expect(visitor.headings()[0]).to.equal('2 Fine');
  });

  it('can be set before the element is defined', () => {
    // A document without a window upgrades nothing.
    const early = document.implementation
      .createHTMLDocument()
      .createElement('can-i-run-checker');
    early.words = { title: 'Early words' };
    expect(early.shadowRoot).to.equal(null);
    room().append(early);
    expect(new Visitor(early).text()).to.include('Early words');
  });

  it('can be set before the element is put on a page', () => {
    const element = make('can-i-run-checker');
    element.words = { title: 'Words at home' };
    room().append(element);
    expect(new Visitor(element).text()).to.include('Words at home');
  });

  it('can be set, changed and taken away at any time', () => {
    const visitor = open();
    visitor.answerAll(waysTo['not-yet']);
    const before = visitor.text();
    const title = 'alternatives';
    for (const text of ['Kinder ways', 'Other ways']) {
      checker(visitor).words = { [title]: text };
      expect(visitor.text()).to.include(text);
    }
    for (const none of [{}, undefined, null]) {
      checker(visitor).words = { [title]: 'Later' };
      expect(visitor.text()).not.to.equal(before);
      checker(visitor).words = none as Replaced;
      expect(visitor.text()).to.equal(before);
    }
  });

  it('are those of one element', () => {
    const into = room();
    const first = open({ into });
    const second = open({ into });
    checker(first).words = { title: 'Only here' };
    expect(first.text()).to.include('Only here');
    expect(second.text()).not.to.include('Only here');
  });

  it('are for the other elements too', () => {
    const alternatives = show('can-i-run-alternatives');
    Object.assign(alternatives.element, {
      words: { 'alternatives-title': 'What we offer' },
    });
    expect(alternatives.text()).to.include('What we offer');
    const references = show('can-i-run-references');
    Object.assign(references.element, {
      words: { 'references-title': 'What we read' },
    });
    expect(references.text()).to.include('What we read');
  });

  it('stay in any language', async () => {
    await addPseudo();
    const visitor = reading(
      { title: 'In any language' },
      { lang: pseudoLocale },
    );
    expect(visitor.headings()[0]).to.equal('2 In any language');
    expect(visitor.text()).not.to.include(words.intro());
  });

  it('are kept in what a visitor takes along', () => {
    const note = 'Ask us at the desk.';
    const visitor = reading({ alternatives: note });
    visitor.answerAll();
    expect(visitor.text()).to.include(note);
  });
});

describe('markup in words', () => {
  for (const markup of [
    '<b>bold</b>',
    '<img src=x onerror="document.title=1">',
    '</p><script>document.title = 1</script>',
    '&lt;i&gt; &amp; ${1}',
  ])
    it(`is text: ${markup}`, () => {
      const title = document.title;
      const visitor = open();
      const before = visitor.all('*').length;
      checker(visitor).words = { 'intro-ask': markup };
      expect(visitor.text()).to.include(markup);
      expect(visitor.all('*').length).to.equal(before);
      expect(document.title).to.equal(title);
    });
});

/** Messages that stay as they are, and texts that are none. */
// prettier-ignore
const refused: readonly [why: string, id: string, text: unknown][] = [
  ['no such message', 'titel', 'A text'],
  ['no such message', 'toString', 'A text'],
  ['no such message', '', 'A text'],
  ['no text', 'restart', ''],
  ['no text', 'continue', ' \n\t '],
  ['no text', 'guide', undefined],
  ['no text', 'read-guide', null],
  ['its blanks would be lost', 'progress', 'A question'],
  ['its blanks would be lost', 'plan.step-text', 'Run a bit'],
  ['its blanks would be lost', 'book-with', 'Book'],
];

describe('words that cannot be', () => {
  for (const [why, id, text] of refused)
    it(`get one hint and change nothing: "${id}", ${why}`, () => {
      const said = listenToConsole();
      const before = open().text();
      for (let times = 0; times < 2; times++)
        expect(reading({ [id]: text }).text() === before).to.be.true;
      expect(hints(said)).to.have.lengthOf(1);
      expect(hints(said)[0])
        .to.match(/^<can-i-run-checker> words:/)
        .and.to.include(`"${id}"`);
    });

  it('do not keep others from being used', () => {
    listenToConsole();
    const visitor = reading({ 'no-such': 'A', title: 'The good one' });
    expect(visitor.text()).to.include('The good one');
  });

  for (const value of ['title', 7, true, [], ['title'], () => 'title'])
    it(`are taken calmly: ${JSON.stringify(value) ?? 'a function'}`, () => {
      listenToConsole();
      const before = open().text();
      expect(reading(value).text()).to.equal(before);
    });
});

describe('words that keep people safe', () => {
  const signs = Object.keys(optionWords).filter((key) =>
    /^(now|warning)\.(?!unsure|none)/.test(key),
  );
  /** Names of places and of actions: all that a page may put otherwise. */
  // prettier-ignore
  const rewordable: readonly string[] = [
    'title', 'intro-ask', 'read-guide', 'guide', 'to-questions', 'continue',
    'restart', 'alternatives', 'alternatives-title', 'references',
    'references-title', 'book',
  ];
  /** Every other message there is. */
  let kept: readonly string[] = [];
  const taken = 'A page took this away';

  before(async () => {
    kept = (await addIds()).filter((id) => !rewordable.includes(id));
  });

  it('are all but the names of places and of actions', () => {
    const said = listenToConsole();
    reading(Object.fromEntries(rewordable.map((id) => [id, 'Ours'])));
    expect(hints(said)).to.be.empty;
    expect(kept.length).to.be.greaterThan(300);
  });

  it('are known to hold nineteen signs and what is said of them', () => {
    expect(signs).to.have.lengthOf(19);
    expect(kept).to.include.members([
      ...signs.map((key) => `o.${key}`),
      ...['intro-emergency', 'call-number', 'call-local', 'do-not-drive'],
      ...['outcome.emergency.headline', 'why.needs-help-now', 'q.now.legend'],
      ...['o.none', 'o.not-sure-of-one', 'said.unsure-of-signs', 'signs.now'],
      ...['plan.at-most-one', 'plan.stop', 'plan.their-plan-first'],
      ...['wait.stage.under-6-weeks', 'alternative.yoga.care', 'week.pilates'],
      ...['not-reviewed', 'reviewed', 'based-on'],
    ]);
  });

  it('get a hint each', () => {
    const said = listenToConsole();
    const own = Object.fromEntries(kept.map((id) => [id, taken]));
    reading(own);
    reading(own);
    const named = hints(said).map((hint) => /"(.*?)"/.exec(hint)?.[1]);
    // Each hint is given once a page, and some were in a test above.
    const known = refused.map(([, id]) => id);
    const due = kept.filter((id) => !known.includes(id));
    expect(due.filter((id) => !named.includes(id))).to.deep.equal([]);
    expect(named).to.have.lengthOf(due.length);
  });

  for (const outcome of outcomeIds)
    it(`stay as they are on the way to ${outcome}`, () => {
      listenToConsole();
      const own = Object.fromEntries(kept.map((id) => [id, taken]));
      for (const attributes of [{}, { region: 'AU' }]) {
        const visitor = reading(own, attributes);
        const said = saidOnTheWay(visitor, outcome);
        expect(said.split(taken)).to.have.lengthOf(1);
        const untouched = saidOnTheWay(open({ attributes }), outcome);
        expect(said === untouched).to.be.true;
      }
    });

  it('stay in the guide', () => {
    listenToConsole();
    const visitor = reading(Object.fromEntries(kept.map((id) => [id, taken])));
    visitor.press(words.readGuide());
    expect(visitor.text().split(taken)).to.have.lengthOf(1);
  });
});

/** Content of the page for a slot. */
function offer(slot: string): HTMLElement {
  const element = document.createElement('p');
  element.slot = slot;
  element.textContent = `Our ${slot}`;
  return element;
}

/** Whether content of the page can be seen where it was put. */
const isShown = (element: HTMLElement): boolean =>
  element.assignedSlot !== null && element.getClientRects().length > 0;

describe('slots', () => {
  it('intro shows before the first answer, and again after a restart', () => {
    const intro = offer('intro');
    const visitor = open({ content: [intro] });
    expect(isShown(intro)).to.be.true;
    visitor.answer('now', 'none');
    expect(isShown(intro)).to.be.false;
    visitor.answerAll();
    expect(isShown(intro)).to.be.false;
    visitor.restart();
    expect(isShown(intro)).to.be.true;
  });

  for (const outcome of outcomeIds)
    it(`of results show with ${outcome} where they are for it`, () => {
      const any = offer('result');
      const each = outcomeIds.map((id) => offer(`result-${id}`));
      const visitor = open({ content: [any, ...each] });
      for (const one of [any, ...each]) expect(isShown(one)).to.be.false;
      visitor.answerAll(waysTo[outcome]);
      const shown = [any, ...each].filter(isShown).map(({ slot }) => slot);
      // Where help is due today, only what the clinic made for that.
      const today = outcome === 'doctor-today';
      expect(shown).to.deep.equal(
        outcome === 'emergency'
          ? []
          : [...(today ? [] : ['result']), `result-${outcome}`],
      );
    });

  for (const outcome of outcomeIds)
    it(`of the alternatives show with ${outcome} only where those do`, () => {
      const each = alternativeIds.map((id) => offer(id));
      const visitor = open({ content: each });
      visitor.answerAll(waysTo[outcome]);
      const shown = each.filter(isShown);
      expect(shown).to.have.lengthOf(
        ['ask-clinician', 'not-yet', 'yes-with-limits'].includes(outcome)
          ? each.length
          : 0,
      );
    });

  it('that are unknown show nowhere', () => {
    const stray = offer('banner');
    const visitor = open({ content: [stray] });
    for (const outcome of outcomeIds) {
      visitor.answerAll(waysTo[outcome]);
      expect(isShown(stray), outcome).to.be.false;
      visitor.restart();
    }
  });

  it('stay filled when the result is drawn again', () => {
    const button = offer('result-yes-with-limits');
    const visitor = open({ content: [button] });
    visitor.answerAll();
    visitor.find('input[name=run-day][value=sat]').click();
    visitor.element.setAttribute('region', 'NZ');
    expect(isShown(button)).to.be.true;
  });
});

describe('the hand-over', () => {
  const href = 'https://clinic.example/book';
  const attributes = { 'booking-url': href, 'clinic-name': 'North' };

  it('is a button where it is allowed, and nowhere before a result', () => {
    for (const outcome of outcomeIds) {
      const visitor = open({ attributes });
      expect(visitor.links(href)).to.be.empty;
      visitor.answerAll(waysTo[outcome]);
      expect(visitor.links(href), outcome).to.have.lengthOf(
        ['emergency', 'doctor-today'].includes(outcome) ? 0 : 1,
      );
    }
  });

  it('takes the words of the page', () => {
    const visitor = reading(
      { book: 'Come and see us' },
      { 'booking-url': href },
    );
    visitor.answerAll();
    expect(visitor.text(`a[href="${href}"]`)).to.equal(
      'Come and see us (clinic.example)',
    );
  });
});

describe('who reviewed it', () => {
  const reviewed = { 'reviewed-by': 'Dr Bo Lee', 'reviewed-on': '2026-11-23' };

  for (const outcome of outcomeIds)
    it(`is on ${outcome}, or that nobody did, unless each second counts`, () => {
      for (const [attributes, says, never] of [
        [{}, words.notReviewed(), 'Reviewed by'],
        [reviewed, 'Reviewed by Dr Bo Lee on 23 November', words.notReviewed()],
      ] as const) {
        const visitor = open({ attributes });
        visitor.answerAll(waysTo[outcome]);
        expect(missing(visitor.text(), [says, never])).to.deep.equal(
          outcome === 'emergency' ? [says, never] : [never],
        );
      }
    });
});
