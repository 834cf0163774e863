/**
 * The one way to another screen, such that it is heard as well as seen.
 *
 * When what has the focus goes, Orca silently takes the next text for its
 * place. Where that is the new heading, a focus that comes with it is no
 * change, and nobody hears of it: in Chromium an emergency was not said. In
 * Firefox the reading cursor went behind the element, with the selection. So
 * the selection is given up, and the focus comes a little later.
 */
import { findIn } from '../can-i-run-element.js';
import type { CanIRunElement } from '../can-i-run-element.js';
import { focusOn, page, uncover } from '../page.js';

/** How long screen readers take to notice what has gone, in milliseconds. */
const notice = 180;

export class Moving {
  readonly #host: CanIRunElement;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #target: HTMLElement | null | undefined;
  #left: Element | null = null;
  /** It has not been brought into sight yet. */
  #hidden = false;

  constructor(host: CanIRunElement) {
    this.#host = host;
  }

  /** Has the next screen drawn, and moves to what is marked in it. */
  on(draw: () => void): void {
    getSelection()?.empty();
    draw();
    // The first that there is: what is wrong stands before the question, and
    // the guide's own title before those of its parts.
    this.#target = findIn(this.#host, '.headline,.summary,fieldset');
    if (!this.#target) return;
    this.#left = this.#focused();
    // With the frame that shows it: to measure before is to lay out twice.
    this.#hidden = true;
    requestAnimationFrame(this.#show);
    clearTimeout(this.#timer);
    this.#timer = setTimeout(this.#arrive, notice);
    addEventListener('keydown', this.#hear, true);
    addEventListener('keyup', this.#hear, true);
  }

  /** What has the focus, in the element or on the page. */
  readonly #focused = () => findIn(this.#host, ':focus') ?? page.activeElement;

  /** What the step leads to, until somebody goes elsewhere. */
  get #awaited(): HTMLElement | null | undefined {
    const target = this.#target;
    return target?.isConnected && this.#focused() === this.#left
      ? target
      : undefined;
  }

  readonly #show = (): void => {
    const target = this.#awaited;
    // The answers may be longer than the window.
    if (target && this.#hidden)
      uncover(target.querySelector<HTMLElement>('.question') ?? target);
    this.#hidden = false;
  };

  readonly #arrive = (): void => {
    // No frame comes to a page in a frame that is out of sight.
    this.#show();
    clearTimeout(this.#timer);
    removeEventListener('keydown', this.#hear, true);
    removeEventListener('keyup', this.#hear, true);
    const target = this.#awaited;
    if (target) focusOn(target);
  };

  /**
   * Whoever types fast goes on from there, and the page hears none of it. The
   * key that led here is still to be lifted.
   */
  readonly #hear = (event: KeyboardEvent): void => {
    const { key, type } = event;
    if (this.#awaited && key !== 'Escape' && key !== 'Tab')
      event.stopPropagation();
    if (type === 'keydown') this.#arrive();
  };
}
