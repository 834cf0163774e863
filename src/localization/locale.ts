/**
 * One language per element: the language in which `msg()` answers is set
 * around each render, so that elements in several languages share a page.
 */
import { configureReentrantLocalization } from '@lit/localize/init/reentrant.js';
import type { LocaleModule } from '@lit/localize/internal/types.js';

/** The language in which the words are written. */
export const sourceLocale = 'en';

/** Languages with a file in `locales/`. The one so far is made for tests. */
const targetLocales = ['en-XA'];

const loaded = new Map<string, LocaleModule>();
let current = sourceLocale;
let configured = false;

/** Makes the words of a language known. Its elements show it when they next render. */
export function addLocale(locale: string, module: LocaleModule): void {
  loaded.set(locale, module);
}

/** The language an element renders in: the nearest `lang`, if its words are here. */
export function localeOf(element: Element): string {
  let at: Element | undefined = element;
  while (at) {
    const lang: string | undefined = at.closest<HTMLElement>('[lang]')?.lang;
    if (lang !== undefined) return loaded.has(lang) ? lang : sourceLocale;
    const root: Node = at.getRootNode();
    at = root instanceof ShadowRoot ? root.host : undefined;
  }
  return sourceLocale;
}

/** The language in which `msg()` answers now. */
export const currentLocale = (): string => current;

/** Runs `render` with `msg()` answering in a language. */
export function inLocale(locale: string, render: () => void): void {
  if (!configured) {
    configured = true;
    configureReentrantLocalization({
      sourceLocale,
      targetLocales,
      getLocale: () => current,
      loadLocaleSync: (code) => loaded.get(code),
    });
  }
  const before = current;
  current = locale;
  try {
    render();
  } finally {
    current = before;
  }
}
