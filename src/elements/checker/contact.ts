/** Whom to call: always as text, and as a link where the number is known. */
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { words } from '../../content/index.js';
import type { Region } from '../../content/index.js';
import { currentLocale, directionOf } from '../../localization/localize.js';
import { fresh } from '../blocks.js';

/** One sentence that says what to do in an emergency here. */
export const callSentence = (region: Region | undefined): string =>
  region
    ? words.callNumber(
        region.emergency.map(leftToRight).join(` ${words.or()} `),
        region.department(),
      )
    : words.callLocal();

/** A button for each emergency number; none where no number is known. */
export const callButtons = (
  region: Region | undefined,
): TemplateResult | typeof nothing =>
  region
    ? html`<p class="actions screen">${region.emergency.map(callButton)}</p>`
    : nothing;

/** Whom to ask for advice that cannot wait, in a sentence. */
export function adviceText(region: Region | undefined): string {
  const advice = region?.advice;
  if (!advice) return words.adviceLocal();
  return advice.number
    ? words.adviceCall(advice.name(), leftToRight(advice.number))
    : words.adviceContact(advice.name());
}

/** Whom else to ask for an appointment. */
export const elsewhere = (region: Region | undefined): string =>
  region?.advice.number
    ? words.adviceIfNone(adviceText(region))
    : words.adviceElsewhere();

/** A sentence, in which a number to ask for advice can be pressed. */
export function withLink(
  sentence: string,
  region: Region | undefined,
): unknown {
  const number = region?.advice.number;
  if (!number) return sentence;
  const shown = leftToRight(number);
  // The name of a service may hold its number, as "NHS 111" does.
  const at = sentence.lastIndexOf(shown);
  const before = sentence.slice(0, at);
  const after = sentence.slice(at + shown.length);
  return html`${fresh(before)}<a href=${addressOf(number)}>${fresh(shown)}</a
    >${fresh(after)}`;
}

/** Whom to ask, with a button to call where there is a number. */
export function adviceView(region: Region | undefined): TemplateResult {
  const advice = region?.advice;
  return html`<p>${fresh(adviceText(region))}</p>
    ${
      advice?.number
        ? html`<p class="actions screen">${callButton(advice.number)}</p>`
        : nothing
    }`;
}

/** In a script from right to left, its groups would change places. */
const leftToRight = (number: string): string =>
  directionOf(currentLocale()) === 'rtl' ? `\u2066${number}\u2069` : number;

const addressOf = (number: string) => `tel:${number.replaceAll(' ', '')}`;

const callButton = (number: string) =>
  html`<a class="button filled" href=${addressOf(number)}>
    ${fresh(words.call(leftToRight(number)))}
  </a>`;
