/**
 * One language per element: the nearest `lang`, if its words are here, else
 * the one in which the words are written.
 */
import type { LocaleModule } from '@lit/localize/internal/types.js';
import { sourceLocale, speaking } from './msg.js';

const loaded = new Map<string, LocaleModule>();

/** Makes the words of a language known. Its elements show it when next drawn. */
export function addLocale(locale: string, module: LocaleModule): void {
  loaded.set(locale, module);
}

/** The language an element is drawn in. */
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

/**
 * Runs `render` with `msg()` answering in a language, and with the page's own
 * words, by message id, where it gives any.
 */
export function inLocale(
  locale: string,
  render: () => void,
  words?: Readonly<Record<string, string>>,
): void {
  const templates = loaded.get(locale)?.templates ?? {};
  speaking(locale, words ? { ...templates, ...words } : templates, render);
}
