/** The visitor's way to another language. */
import { html, nothing } from 'lit';
import { words } from '../content/index.js';
import type { LocaleController } from '../localization/locale-controller.js';
import {
  currentLocale,
  isUnchecked,
  languageFor,
  sourceLocale,
} from '../localization/localize.js';
import { button } from './button.js';
import { hint, textOf } from './attributes.js';
import { bare } from './page.js';

/** The languages that a page offers, in its order, or none. */
export function languagesOf(host: Element, value: unknown): string[] {
  const found = new Set<string>();
  // There are not as many.
  for (const tag of textOf(value).split(/[\s,;]+/, 30)) {
    const language = languageFor(tag);
    if (language) found.add(language);
    else if (tag) hint(host, 'languages', `there are no words in "${tag}".`);
  }
  return [...found];
}

/** A row of languages, each named in itself. */
export const languageMenu = (
  languages: readonly string[],
  controller: LocaleController,
): unknown =>
  languages.length > 0
    ? html`<div class="actions" role="group" aria-label=${words.language()}>
        ${languages.map((language) => languageButton(language, controller))}
      </div>`
    : nothing;

/**
 * What is said below a translation that no clinician has checked yet, with a
 * way to English, and from there a way back.
 */
export function translationNote(
  offered: readonly string[],
  controller: LocaleController,
): unknown {
  const unchecked = isUnchecked(currentLocale());
  const { given } = controller;
  const other = unchecked ? sourceLocale : given;
  const leads = other !== currentLocale() && !offered.includes(other);
  return unchecked || leads
    ? html`<div class="actions muted">
        ${unchecked ? html`<span>${words.translationNote()}</span>` : nothing}
        ${leads ? languageButton(other, controller) : nothing}
      </div>`
    : nothing;
}

const languageButton = (language: string, controller: LocaleController) =>
  button(
    nameIn(language),
    () => {
      controller.choose(language);
    },
    {
      look: 'link',
      language,
      pressed: language === currentLocale(),
      busy: language === controller.awaited,
    },
  );

/** What a language calls itself, as a name on its own. */
function nameIn(language: string): string {
  const names = new Intl.DisplayNames([language], bare({ type: 'language' }));
  const name = names.of(language) ?? language;
  return name.replace(/^./u, (letter) => letter.toLocaleUpperCase(language));
}
