/**
 * Says a message in the language, and with the words, of the element that is
 * being drawn: several languages share a page.
 *
 * This is @lit/localize's reentrant mode for what is needed here: every message
 * has an id and holds no markup. Its own runtime would also bring hashes of
 * texts and templates, a third of a kilobyte.
 */
import { joinStringsAndValues, str } from '@lit/localize/internal/str-tag.js';
import type { StrResult } from '@lit/localize/internal/str-tag.js';
import type {
  LocaleModule,
  MsgFn,
  MsgOptions,
} from '@lit/localize/internal/types.js';

export { str };

/** Message id to text, or to a text with blanks. */
export type Templates = LocaleModule['templates'];

/** The language in which the words are written. */
export const sourceLocale = 'en';

let locale = sourceLocale;
let translated: Templates = {};

/** The language in which `msg()` answers now. */
export const currentLocale = (): string => locale;

/** Has `msg()` answer in a language while `render` runs. */
export function speaking(
  language: string,
  templates: Templates,
  render: () => void,
): void {
  const before = [locale, translated] as const;
  [locale, translated] = [language, templates];
  try {
    render();
  } finally {
    [locale, translated] = before;
  }
}

export const msg: MsgFn = ((
  source: string | StrResult,
  { id }: MsgOptions & { id: string },
): string => {
  const found = (translated[id] ?? source) as string | StrResult;
  if (typeof found === 'string') return found;
  // A translation keeps the places of its blanks, the source their values.
  const { values } = source as StrResult;
  const order = found === source ? undefined : (found.values as number[]);
  return joinStringsAndValues(found.strings, values, order);
}) as MsgFn;
