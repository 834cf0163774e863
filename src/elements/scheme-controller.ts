import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { bare, page } from './page.js';

/**
 * Whether the page around an element may be dark, by its colour scheme. Where
 * it may not, or says nothing, it is light, and the element says so itself: some
 * browsers darken whatever does not. Has its element drawn again when that
 * changes by a class of the whole page, by a sheet that comes late, or by the
 * system; what changes otherwise is seen when the element is next drawn.
 */
export class SchemeController implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element;
  /** As it was when last looked at. */
  mayBeDark = false;
  readonly #system = matchMedia('(prefers-color-scheme: dark)');

  constructor(host: ReactiveControllerHost & Element) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.#look();
    // There may be no body yet.
    for (const one of page.querySelectorAll('html, body'))
      this.#observer.observe(one, bare({ attributes: true }));
    page.addEventListener('load', this.hostUpdated, true);
    this.#system.addEventListener('change', this.hostUpdated);
  }

  hostDisconnected(): void {
    this.#observer.disconnect();
    page.removeEventListener('load', this.hostUpdated, true);
    this.#system.removeEventListener('change', this.hostUpdated);
  }

  /** With its frame, in which styles are worked out anyway. */
  readonly hostUpdated = (): void => {
    requestAnimationFrame(this.#look);
  };

  readonly #look = (): void => {
    // Away from any page, it has no colours.
    if (!this.#host.isConnected) return;
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
