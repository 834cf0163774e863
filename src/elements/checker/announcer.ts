import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';

/** The live region: says to those who cannot see it what has happened. */
export class Announcer {
  #said: (() => string) | undefined;
  #times = 0;

  get said(): (() => string) | undefined {
    return this.#said;
  }

  say(what: (() => string) | undefined): void {
    this.#said = what;
    this.#times += 1;
  }

  /** It is there before its first message, or that would not be heard. */
  view(): TemplateResult {
    // Within a new element, or the same words would not be spoken again.
    const message = this.#said ? html`<p>${this.#said()}</p>` : nothing;
    return html`<div class="hidden" role="status">
      ${keyed(this.#times, message)}
    </div>`;
  }
}
