/** Whom to call: always as text, and as a link where the number is known. */
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { words } from '../../content/interface.js';
import type { Region } from '../../content/regions.js';

/** One sentence that says what to do in an emergency here. */
export const callSentence = (region: Region | undefined): string =>
  region
    ? words.callNumber(
        region.emergency.join(` ${words.or()} `),
        region.department(),
      )
    : words.callLocal();

/** A button for each emergency number; none where no number is known. */
export const callButtons = (
  region: Region | undefined,
): TemplateResult | typeof nothing =>
  region
    ? html`<p class="actions screen">
        ${region.emergency.map((number) =>
          callButton(number, words.call(number)),
        )}
      </p>`
    : nothing;

/** Whom to ask for advice that cannot wait, and how to reach them. */
export function adviceView(region: Region | undefined): TemplateResult {
  const advice = region?.advice;
  if (!advice) return html`<p>${words.adviceLocal()}</p>`;
  const { tel, display } = advice;
  return tel && display
    ? html`<p>${words.adviceCall(advice.name(), display)}</p>
        <p class="actions screen">${callButton(tel, words.call(display))}</p>`
    : html`<p>${words.adviceContact(advice.name())}</p>`;
}

const callButton = (number: string, label: string) =>
  html`<a class="button filled" href="tel:${number}"> ${label} </a>`;
