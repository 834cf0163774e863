/**
 * Speaks to the elements as a visitor would: reads what is on the screen,
 * ticks, presses, goes back. It knows the ids, parts and names that the
 * elements promise to scripts, and nothing of how they are made.
 *
 * Elements draw in a microtask, of which no visitor takes notice: wherever the
 * screen is read, what is due is drawn first. So nothing here waits.
 */
import { fixtureSync } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { words } from '../../src/content/interface.js';
import { questionWords } from '../../src/content/questions.js';
import './open-roots.js';
import '../../src/define.js';
import { outcomeIds } from '../../src/logic/index.js';
import type { OutcomeId, QuestionId } from '../../src/logic/index.js';
import { best, waysTo } from './answers.js';
import type { Given } from './answers.js';
import './readable-failures.js';
import { until } from './until.js';

export { best, waysTo };
export type { Given };

type Tag = Extract<keyof HTMLElementTagNameMap, `can-i-run-${string}`>;
type Attributes = Readonly<Record<string, string>>;

/** An element that is not on any page yet. */
export function make<T extends Tag>(
  tag: T,
  attributes: Attributes = {},
  content: readonly (Node | string)[] = [],
): HTMLElementTagNameMap[T] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes))
    element.setAttribute(name, value);
  element.append(...content);
  return element;
}

/** A room of its own on the page, gone after the test. */
export const room = (): HTMLElement => fixtureSync('<div></div>');

/** One for all the tests of a suite, such as only look at what is in it. */
export function sharedRoom(): HTMLElement {
  const shared = document.createElement('div');
  before(() => {
    document.body.append(shared);
  });
  after(() => {
    shared.remove();
  });
  return shared;
}

/** Element content such as `link('Book', '/book', 'yoga')`, as pages write it. */
export function link(text: string, href: string, slot?: string): HTMLElement {
  const anchor = document.createElement('a');
  anchor.href = href;
  anchor.textContent = text;
  if (slot) anchor.slot = slot;
  return anchor;
}

interface Opening {
  readonly attributes?: Attributes;
  readonly content?: readonly (Node | string)[];
  readonly into?: ParentNode;
}

/** Puts a checker on the page, for a visitor to use. */
export const open = ({
  attributes,
  content,
  into = room(),
}: Opening = {}): Visitor => {
  const element = make('can-i-run-checker', attributes, content);
  into.append(element);
  settle(element);
  return new Visitor(element);
};

/** The same for an element that is only read. */
export const show = (
  tag: 'can-i-run-alternatives' | 'can-i-run-references',
  { attributes, content, into = room() }: Opening = {},
): Reader => {
  const element = make(tag, attributes, content);
  into.append(element);
  settle(element);
  return new Reader(element);
};

/** As it is read: without the marks that set a name apart. */
const plain = (text: string | null): string =>
  (text ?? '')
    .replace(/[\u2068\u2069]/g, '')
    .replace(/\s+/g, ' ')
    .trim();

/** What an element is called to those who cannot see it. */
export const nameOf = (element: Element): string =>
  plain(
    element.getAttribute('aria-label') ??
      (element.querySelector(':scope > legend') ?? element).textContent,
  );

declare global {
  interface Window {
    /** The closed roots of pages that run hold-roots.js. */
    heldRoots: WeakMap<Element, ShadowRoot>;
    /** What stands in for methods of the browser: see open-roots.js. */
    readonly standIns: {
      click?: (this: HTMLElement) => void;
      writeText?: (text: string) => Promise<void>;
      createObjectURL?: (blob: Blob) => string;
    };
  }
}
window.heldRoots = new WeakMap();

/** Has an element draw what is due, also one of another window. */
function settle(element: HTMLElement): void {
  const draw: unknown = Reflect.get(element, 'performUpdate');
  if (element.isConnected && typeof draw === 'function') draw.call(element);
}

/** Someone who reads an element. */
export class Reader {
  constructor(readonly element: HTMLElement) {}

  /** What the element has drawn. */
  get root(): ShadowRoot {
    settle(this.element);
    const shadowRoot =
      this.element.shadowRoot ?? window.heldRoots.get(this.element);
    if (!shadowRoot) throw new Error('The element has drawn nothing.');
    return shadowRoot;
  }

  all<T extends Element = HTMLElement>(selector: string): T[] {
    return [...this.root.querySelectorAll<T>(selector)];
  }

  /** The first that matches; fails where there is none. */
  find<T extends Element = HTMLElement>(selector: string): T {
    const found = this.root.querySelector<T>(selector);
    if (!found) throw new Error(`There is no ${selector} on the screen.`);
    return found;
  }

  /** All words, in order; of one place if a selector is given. */
  text(selector?: string): string {
    const whole = this.root.textContent;
    return plain(selector ? this.find(selector).textContent : whole);
  }

  /** The headings, in order, as "2 Title". */
  headings(): string[] {
    return this.all('[role=heading]').map(
      (heading) =>
        `${heading.getAttribute('aria-level') ?? '?'} ${plain(heading.textContent)}`,
    );
  }

  /** Where the links lead; of one kind if its beginning is given. */
  links(start = ''): string[] {
    return this.all('a')
      .map((anchor) => anchor.getAttribute('href') ?? '')
      .filter((href) => href.startsWith(start));
  }

  /**
   * After a step, what it leads to comes into sight with the next frame, and
   * the focus a little later: or both at once for whoever presses a key.
   */
  arrive(): void {
    const { defaultView } = this.root.ownerDocument;
    defaultView?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Shift' }));
  }

  /** What has the focus inside, if anything. */
  focused(): Element | null {
    this.arrive();
    return this.root.activeElement;
  }

  /** The same as it is read out, such as "button Back"; empty if nothing. */
  at(): string {
    const focused = this.focused();
    if (!focused) return '';
    return focused instanceof HTMLInputElement
      ? `${focused.type} ${focused.value}`
      : `${focused.getAttribute('role') ?? focused.localName} ${nameOf(focused)}`;
  }
}

/**
 * For tests that only look: who comes to the same place again is the one who
 * was there before, in another room. To answer all the way to it each time
 * takes most of the time of such tests. Fails where one changed what is read.
 */
export function once<From extends readonly unknown[], Who extends Reader>(
  reach: (...from: From) => Who,
): (...from: From) => Who {
  const known = new Map<string, { readonly who: Who; readonly text: string }>();
  return (...from) => {
    const key = JSON.stringify(from);
    const before = known.get(key);
    if (!before) {
      const who = reach(...from);
      known.set(key, { who, text: who.text() });
      return who;
    }
    const { who, text } = before;
    if (!who.element.isConnected) room().append(who.element);
    if (who.text() !== text)
      throw new Error(`A test changed what was only to be read: ${key}.`);
    return who;
  };
}

/** Someone who answers. */
export class Visitor extends Reader {
  /** The id of the question on the screen, if there is one. */
  question(): QuestionId | undefined {
    const [id, ...others] = new Set(this.inputs().map(({ name }) => name));
    if (others.length > 0) throw new Error('Two questions on one screen.');
    return id as QuestionId | undefined;
  }

  /** The id of the outcome on the screen, if there is one. */
  outcome(): OutcomeId | undefined {
    const ids = this.all('.card:is([part], [part] > *)').flatMap(
      ({ classList }) => outcomeIds.filter((id) => classList.contains(id)),
    );
    if (ids.length > 1) throw new Error('Two outcomes on one screen.');
    return ids[0];
  }

  /** The ids of the options on the screen. */
  options(): string[] {
    return this.inputs().map(({ value }) => value);
  }

  ticked(): string[] {
    return this.inputs()
      .filter(({ checked }) => checked)
      .map(({ value }) => value);
  }

  /** Ticks an option, or takes its tick away. */
  tick(...options: readonly string[]): void {
    for (const option of options) this.input(option).click();
  }

  /** Leaves just these options ticked. */
  choose(...options: readonly string[]): void {
    const unwanted = this.inputs().filter(
      ({ type, checked, value }) =>
        type === 'checkbox' && checked && !options.includes(value),
    );
    for (const input of unwanted) input.click();
    for (const option of options)
      if (!this.input(option).checked) this.tick(option);
  }

  /** Answers the question, which must be the one on the screen, and goes on. */
  answer(question: QuestionId, ...options: readonly string[]): void {
    const asked = this.question();
    if (asked !== question)
      throw new Error(`Asked is ${String(asked)}, not ${question}.`);
    this.choose(...options);
    this.continue();
  }

  /** Answers whatever is asked now, with the best answer if none is given. */
  answerNext(differs: Given = {}): QuestionId {
    const question = this.question();
    if (!question) throw new Error('Nothing is asked.');
    this.answer(question, ...({ ...best, ...differs }[question] ?? []));
    return question;
  }

  /** Answers until nothing more is asked, or up to a question. Says what was. */
  answerAll(differs: Given = {}, upTo?: QuestionId): QuestionId[] {
    const asked: QuestionId[] = [];
    while (this.question() && this.question() !== upTo) {
      const question = this.answerNext(differs);
      if (asked.includes(question))
        throw new Error(`${question} is asked again.`);
      asked.push(question);
    }
    return asked;
  }

  continue(): void {
    this.find('[part=continue]').click();
  }

  back(): void {
    this.find('[part=back]').click();
  }

  restart(): void {
    this.press(words.restart());
  }

  /** Presses Change beside an answer. */
  change(question: QuestionId): void {
    this.press(words.changeAnswer(questionWords[question].legend()));
  }

  /** Presses the one button with this name. */
  press(name: string): void {
    this.button(name).click();
  }

  /** The one button with this name. */
  button(name: string): HTMLElement {
    const [button, ...others] = this.all('button').filter(
      (one) =>
        plain(one.getAttribute('aria-label') ?? one.textContent) === name,
    );
    if (!button || others.length > 0)
      throw new Error(`There is not one button "${name}".`);
    return button;
  }

  /** The marks that lead to the sources of what stands before them. */
  marks(): HTMLElement[] {
    return this.all(`button[aria-label^="${words.source('').trim()}"]`);
  }

  /** The place on the way, as the screen says it. */
  progress(): string {
    const said = /Question \d+ of about \d+/.exec(this.text());
    if (!said) throw new Error('The screen does not say how far it is.');
    return said[0];
  }

  /** What the live region says. */
  announced(): string {
    return this.text('[role=status]');
  }

  private inputs(): HTMLInputElement[] {
    return this.all<HTMLInputElement>('[part=question] input');
  }

  private input(option: string): HTMLInputElement {
    return this.find<HTMLInputElement>(
      `[part=question] input[value="${option}"]`,
    );
  }
}

/** A window and those of the frames in it, as far as a test reaches. */
function windowsIn(outer: Window): Window[] {
  const frames = [...outer.document.querySelectorAll('iframe')];
  return [
    outer,
    ...frames.flatMap(({ contentDocument }) =>
      contentDocument?.defaultView
        ? windowsIn(contentDocument.defaultView)
        : [],
    ),
  ];
}

/**
 * Does something by a driver, and waits until a page has had an event of it,
 * with all that follows: WebKit's driver may come back before.
 */
export async function arrival(
  type: keyof WindowEventMap,
  send: () => Promise<void>,
): Promise<void> {
  const stop = new AbortController();
  let came = false;
  const note = ({ isTrusted }: Event) => {
    if (isTrusted) setTimeout(() => (came = true));
  };
  for (const one of windowsIn(window))
    one.addEventListener(type, note, { capture: true, signal: stop.signal });
  await send();
  await until(`a page has ${type}`, () => came);
  stop.abort();
}

/** Presses a key, for real. */
export const press = (key: string): Promise<void> =>
  // Whoever leaves a page by Tab lets the key go somewhere else.
  arrival(key === 'Tab' ? 'keydown' : 'keyup', () => sendKeys({ press: key }));
