/**
 * @lit/localize, configured for several languages on one page: `msg()` answers
 * for the element that is being drawn, in its language, with the page's own
 * words on top.
 *
 * The library never asks for translations of the source language, so that a
 * page could not reword English. Hence it knows one language, the one that is
 * spoken now, whichever that is.
 */
import { configureReentrantLocalization } from '@lit/localize/init/reentrant.js';
import type { LocaleModule } from '@lit/localize/internal/types.js';

type Templates = LocaleModule['templates'];

/** The language in which the words are written. */
export const sourceLocale = 'en';

const loaded = new Map<string, Templates>();

let locale = sourceLocale;
let templates: Templates = {};

configureReentrantLocalization({
  sourceLocale,
  targetLocales: ['spoken-now'],
  getLocale: () => 'spoken-now',
  loadLocaleSync: () => ({ templates }),
});

/** Makes the words of a language known. Its elements show it when next drawn. */
export function addLocale(name: string, module: LocaleModule): void {
  loaded.set(name, module.templates);
}

/** Whether the words of a language are here. */
export const isKnown = (name: string): boolean =>
  name === sourceLocale || loaded.has(name);

/** The language in which `msg()` answers now. */
export const currentLocale = (): string => locale;

/** The direction in which that language is written. */
export const currentDirection = (): 'rtl' | 'ltr' =>
  /^(ar|fa|he|ur)\b/.test(locale) ? 'rtl' : 'ltr';

/**
 * What `say` returns, with `msg()` answering in a language, and with the page's
 * own words, by message id, where it gives any.
 */
export function inLocale<T>(
  name: string,
  say: () => T,
  words?: Readonly<Record<string, string>>,
): T {
  const before = [locale, templates] as const;
  locale = name;
  // Without a prototype, in which a page could put words for any id.
  templates = Object.assign(Object.create(null), loaded.get(name), words);
  try {
    return say();
  } finally {
    [locale, templates] = before;
  }
}
