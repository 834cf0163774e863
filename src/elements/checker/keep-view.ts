/** The ways to take something away, and what came of the last try. */
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { words } from '../../content/interface.js';
import type { Way } from './keeping.js';

export interface KeepView {
  /** What may be kept holds a week, for a calendar. */
  readonly hasWeek: boolean;
  /** The text to copy by hand, where the page allows nothing else. */
  readonly byHand: string;
  readonly onKeep: (way: Way) => void;
}

export const keepView = (view: KeepView): TemplateResult => {
  const button = (way: Way, label: string, look = '') =>
    html`<button
      class="button ${look}"
      @click=${() => {
        view.onKeep(way);
      }}
    >
      ${label}
    </button>`;
  return html`<div class="actions">
      ${button('print', words.print(), 'filled')}
      ${button('copy', words.copy())} ${button('save', words.save())}
      ${view.hasWeek ? button('calendar', words.addToCalendar()) : nothing}
    </div>
    ${
      view.byHand
        ? html`<label class="flow"
            >${words.byHand()}
            <textarea
              class="framed"
              readonly
              rows="8"
              .value=${view.byHand}
            ></textarea>
          </label>`
        : nothing
    }`;
};
