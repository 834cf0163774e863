/** What the page is told, and what it is not. */
import { expect } from '@open-wc/testing';
import { words } from '../../src/content/interface.js';
import {
  Visitor,
  make,
  open,
  press,
  room,
  waysTo,
} from '../support/harness.js';

const names = ['can-i-run-start', 'can-i-run-outcome', 'can-i-run-restart'];

/** Lists the events that reach the window until the test ends. */
function heard(): Event[] {
  const events: Event[] = [];
  for (const name of names) addEventListener(name, note);
  forget.push(() => {
    for (const name of names) removeEventListener(name, note);
  });
  return events;

  function note(event: Event): void {
    events.push(event);
  }
}

const forget: (() => void)[] = [];
afterEach(() => {
  for (const stop of forget.splice(0)) stop();
});

const typesOf = (events: readonly Event[]): string[] =>
  events.map(({ type }) => type);

/** Every name that a script could list on an object, its own and inherited. */
function listable(object: object): string[] {
  const keys: string[] = [];
  for (const key in object) keys.push(key);
  return keys.sort();
}

describe('events', () => {
  it('tell of the start once, of the outcome once, of the restart once', () => {
    const events = heard();
    const visitor = open();
    visitor.continue();
    expect(typesOf(events), 'an error is no start').to.be.empty;
    visitor.tick('none');
    expect(typesOf(events), 'a tick is no answer').to.be.empty;
    visitor.continue();
    expect(typesOf(events)).to.deep.equal(['can-i-run-start']);
    visitor.back();
    visitor.answerAll({}, 'want');
    expect(typesOf(events)).to.deep.equal(['can-i-run-start']);
    visitor.answerAll();
    expect(typesOf(events)).to.deep.equal(names.slice(0, 2));
    visitor.restart();
    expect(typesOf(events)).to.deep.equal(names);
    visitor.answer('now', 'saddle');
    expect(typesOf(events)).to.deep.equal([...names, ...names.slice(0, 2)]);
  });

  for (const [outcome, says] of Object.entries(waysTo))
    it(`tell of the outcome ${outcome} by its id`, () => {
      const events = heard();
      open().answerAll(says);
      expect(events.at(-1)).to.include({ type: 'can-i-run-outcome', outcome });
    });

  it('tell of the outcome again after a change, and not of a change alone', () => {
    const visitor = open();
    visitor.answerAll();
    const events = heard();
    visitor.change('calm');
    expect(events).to.be.empty;
    visitor.answer('calm', 'sore');
    expect(events.map((event) => Reflect.get(event, 'outcome'))).to.deep.equal([
      'not-yet',
    ]);
  });

  it('bubble and cross shadow roots, from the element itself', () => {
    const events = heard();
    const into = room().attachShadow({ mode: 'open' });
    const visitor = open({ into });
    const fromElement: boolean[] = [];
    for (const name of names)
      into.addEventListener(name, ({ target }) => {
        fromElement.push(target === visitor.element);
      });
    visitor.answerAll();
    visitor.restart();
    expect(typesOf(events)).to.deep.equal(names);
    expect(fromElement).to.deep.equal([true, true, true]);
    for (const { bubbles, composed, cancelable } of events)
      expect([bubbles, composed, cancelable]).to.deep.equal([
        true,
        true,
        false,
      ]);
  });

  it('carry the outcome and nothing else', () => {
    const events = heard();
    const visitor = open();
    visitor.answerAll({ calm: ['sore'] });
    visitor.restart();
    const bare = listable(new Event('bare'));
    const more = events.map((event) =>
      listable(event).filter((key) => !bare.includes(key)),
    );
    expect(more).to.deep.equal([[], ['outcome'], []]);
    const own = new Set(
      events.flatMap((event) => Object.getOwnPropertyNames(event)),
    );
    expect([...own].filter((key) => key !== 'isTrusted')).to.deep.equal([
      'outcome',
    ]);
  });

  it('come when the screen already shows what they tell of', () => {
    const visitor = open();
    const screens: unknown[] = [];
    for (const name of names)
      visitor.element.addEventListener(name, () => {
        screens.push(visitor.outcome() ?? visitor.question());
      });
    visitor.answerAll();
    visitor.restart();
    expect(screens).to.deep.equal(['warning', 'yes-with-limits', 'now']);
  });

  it('never come from what the page does', () => {
    const visitor = open();
    visitor.answerAll();
    const events = heard();
    for (const [name, value] of [
      ['region', 'AU'],
      ['max-sessions', '1'],
      ['heading-level', '3'],
      ['theme', 'dark'],
    ] as const)
      visitor.element.setAttribute(name, value);
    room().append(visitor.element);
    const copy = make('can-i-run-checker');
    room().append(copy);
    copy.replaceWith(visitor.element.cloneNode());
    visitor.element.remove();
    expect(events).to.be.empty;
    expect(visitor.outcome()).to.equal('yes-with-limits');
  });
});

describe('what is typed and ticked', () => {
  const private_ = [
    'beforeinput',
    'input',
    'change',
    'submit',
    'reset',
    'invalid',
    'keydown',
    'keypress',
    'keyup',
  ];

  /** Lists such events where the page can hear them, as "keydown a". */
  function overheard(): string[] {
    const said: string[] = [];
    const note = (event: Event) => {
      const key = event instanceof KeyboardEvent ? ` ${event.key}` : '';
      said.push(event.type + key);
    };
    for (const name of private_) addEventListener(name, note);
    forget.push(() => {
      for (const name of private_) removeEventListener(name, note);
    });
    return said;
  }

  it('stays in the element', async () => {
    const visitor = open();
    const said = overheard();
    visitor.find('input').focus();
    await press('Space');
    await press('a');
    await press('j');
    await press('Enter');
    expect(visitor.outcome()).to.equal('emergency');
    visitor.press(words.changeAnswers());
    visitor.answerAll({}, 'stage');
    visitor.find('input').focus();
    await press('Space');
    await press('ArrowDown');
    expect(visitor.ticked()).to.deep.equal(['6-to-12-weeks']);
    expect(said).to.be.empty;
  });

  it('Tab and Escape still reach the page', async () => {
    const visitor = open();
    visitor.find('input').focus();
    const said = overheard();
    await press('Escape');
    await press('Tab');
    expect(said.filter((one) => one.startsWith('keydown'))).to.deep.equal([
      'keydown Escape',
      'keydown Tab',
    ]);
  });

  it('run days stay in the element too', () => {
    const visitor = open();
    visitor.answerAll();
    const said = overheard();
    visitor.find('input[name=run-day]').click();
    expect(said).to.be.empty;
  });

  it("is the page's own where a self-closed tag has swallowed the page", async () => {
    const field = document.createElement('input');
    open({ content: [field, document.createElement('p')] });
    const said = overheard();
    field.focus();
    await press('a');
    expect(field.value).to.equal('a');
    expect(said).to.include.members(['keydown a', 'input', 'keyup a']);
  });
});

describe('a second visitor', () => {
  it('hears nothing of the first', () => {
    const into = room();
    const first = open({ into });
    const second = open({ into });
    const events: Event[] = [];
    for (const name of names)
      second.element.addEventListener(name, (event) => events.push(event));
    first.answerAll();
    first.restart();
    expect(events).to.be.empty;
    expect(new Visitor(second.element).question()).to.equal('now');
  });
});
