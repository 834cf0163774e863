import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { isLoaded, languageFor, load, sourceLocale } from './localize.js';

/**
 * The language of one element: what its visitor chose, else that of the nearest
 * `lang` around it, through shadow roots, else the one in which the words are
 * written. Has its element drawn again when that changes.
 *
 * Words that are not here yet are sent for. Until they come, an element that
 * shows something goes on in its language, and one that shows nothing waits.
 */
export class LocaleController implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element;
  readonly #hint: (text: string) => void;
  #locale: string | undefined;
  /** What the visitor wants, and what was had of that. */
  #chosen: string | undefined;
  #had: string | undefined;
  #given = sourceLocale;
  #awaited: string | undefined;
  /** What could not be had: the source language stands in. */
  #failed: string | undefined;
  readonly #observer = new MutationObserver(() => {
    if (this.#read() !== this.#given) this.#host.requestUpdate();
  });

  constructor(
    host: ReactiveControllerHost & Element,
    hint: (text: string) => void,
  ) {
    this.#host = host;
    this.#hint = hint;
    host.addController(this);
  }

  /** The language of what is drawn: a tag such as `en`. */
  get locale(): string {
    return this.#locale ?? sourceLocale;
  }

  /** What the page asks for, of the languages that there are. */
  get given(): string {
    return this.#given;
  }

  /** The language that is sent for, if one is. */
  get awaited(): string | undefined {
    return this.#awaited;
  }

  /** The visitor's own choice, before that of the page. */
  choose(language: string): void {
    this.#chosen = language;
    this.#failed = undefined;
    this.#host.requestUpdate();
  }

  hostConnected(): void {
    for (const [, root] of placesOf(this.#host))
      this.#observer.observe(root, {
        // In so many words, or Object.prototype could say otherwise.
        attributes: true,
        attributeFilter: ['lang'],
        subtree: true,
      });
    this.#failed = undefined;
    // It may have been moved to where another language is spoken.
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    this.#observer.disconnect();
  }

  /** Takes up the language that is wanted, if it can. False: nothing to draw. */
  settle(): boolean {
    this.#given = this.#read();
    const wanted = this.#chosen ?? this.#given;
    this.#awaited = undefined;
    if (wanted !== this.#failed) this.#failed = undefined;
    // Also where its words came in the end: no step turns the language round.
    if (this.#failed) this.#locale = sourceLocale;
    else if (isLoaded(wanted)) {
      this.#locale = wanted;
      this.#had = this.#chosen;
    } else {
      this.#awaited = wanted;
      void this.#fetch(wanted);
    }
    return this.#locale !== undefined;
  }

  /** The same by now. */
  #read(): string {
    const tag = nearestLang(this.#host);
    const language = languageFor(tag);
    if (!language && tag !== 'auto')
      this.#hint(`there are no words in "${tag}", so these are in English.`);
    return language ?? sourceLocale;
  }

  async #fetch(language: string): Promise<void> {
    try {
      await load(language);
    } catch {
      this.#failed = language;
      // A choice that cannot be had leaves what is there.
      if (this.#chosen === language) this.#chosen = this.#had;
      this.#hint(`the words in "${language}" could not be loaded.`);
    }
    this.#host.requestUpdate();
  }
}

/** What the nearest element around says of its language; else that of the words. */
function nearestLang(host: Element): string {
  for (const [element] of placesOf(host)) {
    const lang = element.closest('[lang]')?.getAttribute('lang');
    if (typeof lang === 'string')
      return lang.trim().toLowerCase() || sourceLocale;
  }
  return sourceLocale;
}

/** An element with its root, then the host of that root with its own, outwards. */
function* placesOf(element: Element): Generator<readonly [Element, Node]> {
  let at: Element | undefined = element;
  while (at) {
    const root: Node = at.getRootNode();
    yield [at, root];
    at = root instanceof ShadowRoot ? root.host : undefined;
  }
}
