/** The ways to take something away, and what came of the last try. */
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { words } from '../../content/index.js';
import { button } from '../button.js';
import type { Way } from './keeping.js';

export interface KeepView {
  /** The text to copy by hand, where the page allows nothing else. */
  readonly byHand: string;
  readonly onKeep: (way: Way) => void;
}

/** With a week, also for a calendar. */
export const keepView = (
  view: KeepView & { readonly hasWeek: boolean },
): TemplateResult => {
  const keep = (way: Way, label: string, look = 'button') =>
    button(
      label,
      () => {
        view.onKeep(way);
      },
      { look },
    );
  return html`<div class="actions keep">
      ${keep('print', words.print(), 'button filled')}
      ${keep('copy', words.copy())} ${keep('save', words.save())}
      ${view.hasWeek ? keep('calendar', words.addToCalendar()) : nothing}
    </div>
    ${view.hasWeek ? html`<p class="muted">${words.calendarAgain()}</p>` : nothing}
    ${
      view.byHand
        ? html`<label class="flow"
            >${words.byHand()}
            <textarea
              class="framed"
              readonly
              rows="8"
              .textContent=${view.byHand}
            ></textarea>
          </label>`
        : nothing
    }`;
};
