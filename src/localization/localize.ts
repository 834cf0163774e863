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
import { languages, matchLanguage } from './languages.js';
import { templatesOf } from './pack.js';
import type { Pack } from './pack.js';

/** Where the words of a language come from; `again` counts earlier tries. */
export type Source = (name: string, again: number) => Promise<Pack>;

/** The language in which the words are written. */
export const sourceLocale = 'en';

const loaded = new Map<string, LocaleModule['templates']>([[sourceLocale, {}]]);
const unchecked = new Set<string>();
const underway = new Map<string, Promise<void>>();
const tries = new Map<string, number>();

/** How long words may take before those of the source stand in, in ms. */
const patience = 5000;

let source: Source | undefined;
let locale = sourceLocale;
let templates: LocaleModule['templates'] = {};

configureReentrantLocalization({
  sourceLocale,
  targetLocales: ['spoken-now'],
  getLocale: () => 'spoken-now',
  loadLocaleSync: () => ({ templates }),
});

/** Makes the words of a language known. Its elements show it when next drawn. */
export function addLocale(name: string, { templates }: LocaleModule): void {
  loaded.set(name, templates);
}

/** The same with a translation as it travels. */
export function addPack(name: string, pack: Pack): void {
  addLocale(name, { templates: templatesOf(pack) });
  if (pack.unchecked) unchecked.add(name);
}

/** Names where words come from that are not here yet. */
export function loadFrom(from: Source): void {
  source = from;
}

/** Whether the words of a language are here. */
export const isLoaded = (name: string): boolean => loaded.has(name);

/** Gets the words of a language: once, or again after it went wrong. */
export function load(name: string): Promise<void> {
  const again = tries.get(name) ?? 0;
  const loading =
    underway.get(name) ??
    Promise.race([
      source?.(name, again).then((pack) => {
        addPack(name, pack);
      }) ?? Promise.reject(new Error()),
      new Promise<void>((_, reject) => setTimeout(reject, patience)),
    ]);
  underway.set(name, loading);
  loading.catch(() => {
    tries.set(name, again + 1);
    underway.delete(name);
  });
  return loading;
}

/** The language that serves readers of another, if one does. */
export const languageFor = (tag: string): string | undefined =>
  matchLanguage(tag, [...languages, ...loaded.keys()]);

/** Whether a translation still waits for a clinician to look at it. */
export const isUnchecked = (name: string): boolean => unchecked.has(name);

/** The language in which `msg()` answers now. */
export const currentLocale = (): string => locale;

const formatters = Object.create(null) as Record<string, unknown>;

/**
 * What the browser has to write days, numbers or lists in the language of now,
 * with the digits of the messages. To make one takes a while: each is kept.
 */
export function formatter<Formatter>(
  name: string,
  make: (tag: string) => Formatter,
): Formatter {
  const tag = `${locale}-u-nu-latn`;
  return (formatters[name + tag] ??= make(tag)) as Formatter;
}

/** The direction in which a language is written. */
export const directionOf = (name: string): 'rtl' | 'ltr' =>
  /^(ar|fa|he|ur)\b/.test(name) ? 'rtl' : 'ltr';

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
