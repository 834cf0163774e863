import type { ReactiveController, ReactiveControllerHost } from 'lit';

/**
 * How long answers wait for somebody who comes back, in milliseconds. Sources
 * open in a tab of their own; a visit to the clinic's booking page takes less.
 */
const patience = 5 * 60_000;

/**
 * Forgets on return: browsers keep a page that was left, answers and all, and
 * show it again to whoever presses Back, which on a shared computer may be
 * somebody else.
 */
export class ForgetController implements ReactiveController {
  readonly #forget: () => void;
  #left = 0;

  constructor(host: ReactiveControllerHost, forget: () => void) {
    this.#forget = forget;
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('pagehide', this);
    addEventListener('pageshow', this);
  }

  hostDisconnected(): void {
    removeEventListener('pagehide', this);
    removeEventListener('pageshow', this);
  }

  handleEvent({ type }: Event): void {
    if (type === 'pagehide') this.#left = Date.now();
    else if (this.#left && Date.now() - this.#left > patience) this.#forget();
  }
}
