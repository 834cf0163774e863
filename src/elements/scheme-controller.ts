import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { bare, page } from './page.js';

/**
 * Whether the page around an element may be dark, by its colour scheme. Where
 * it may not, or says nothing, it is light, and the element says so itself: some
 * browsers darken whatever does not. Has its element drawn again when that
 * changes, as where a page is switched to dark by a class.
 */
export class SchemeController implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element;
  /** As it was when last looked at. */
  mayBeDark = false;

  constructor(host: ReactiveControllerHost & Element) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.#look();
    for (const one of [page.documentElement, page.body])
      this.#observer.observe(one, bare({ attributes: true }));
  }

  hostDisconnected(): void {
    this.#observer.disconnect();
  }

  /** With its frame, in which styles are worked out anyway. */
  hostUpdated(): void {
    requestAnimationFrame(this.#look);
  }

  readonly #look = (): void => {
    // What a page says of itself in its head shows in no style.
    const said = page.querySelector<HTMLMetaElement>('meta[name=color-scheme]');
    const style = getComputedStyle(this.#host);
    const schemes = `${style.getPropertyValue('color-scheme')} ${said?.content}`;
    const mayBeDark = schemes.includes('dark');
    if (mayBeDark !== this.mayBeDark) this.#host.requestUpdate();
    this.mayBeDark = mayBeDark;
  };

  readonly #observer = new MutationObserver(this.#look);
}
