import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { isKnown, sourceLocale } from './localize.js';

/**
 * The language of one element: that of the nearest `lang` around it, through
 * shadow roots, if its words are here, else the one in which they are written.
 * Has its element drawn again when that changes.
 */
export class LocaleController implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element;
  #locale = sourceLocale;
  readonly #observer = new MutationObserver(() => {
    if (this.#nearest() !== this.#locale) this.#host.requestUpdate();
  });

  constructor(host: ReactiveControllerHost & Element) {
    this.#host = host;
    host.addController(this);
  }

  /** A BCP 47 tag, such as `en`. */
  get locale(): string {
    return this.#locale;
  }

  hostConnected(): void {
    for (const [, root] of placesOf(this.#host))
      this.#observer.observe(root, {
        // In so many words, or Object.prototype could say otherwise.
        attributes: true,
        attributeFilter: ['lang'],
        subtree: true,
      });
    // It may have been moved to where another language is spoken.
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    this.#observer.disconnect();
  }

  hostUpdate(): void {
    this.#locale = this.#nearest();
  }

  #nearest(): string {
    for (const [element] of placesOf(this.#host)) {
      const lang = element.closest<HTMLElement>('[lang]')?.lang;
      if (lang !== undefined) return isKnown(lang) ? lang : sourceLocale;
    }
    return sourceLocale;
  }
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
