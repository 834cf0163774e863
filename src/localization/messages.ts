/**
 * Tables of messages, whose ids their places tell: in `messages('o.', ...)`,
 * `introFacts` is `o.intro-facts`. The source spells every id out beside its
 * text, so that tools find it; the build checks that it fits its place and
 * leaves only the text (see locales/compact.mjs).
 */
import { msg } from './msg.js';
import type { str } from './msg.js';

/** The ids of all messages that a page may replace with its own words. */
export const messageIds = new Set<string>();

/** What the extraction tool must not take for a message of its own. */
type Say = (text: ReturnType<typeof str>, options: { id: string }) => string;

const known = new Set<unknown>();

/** The same table, known by its ids; what the build left as text speaks again. */
export function messages<const T extends object>(prefix: string, table: T): T {
  const entries = table as Record<string, unknown>;
  for (const key of Object.keys(entries)) {
    const value = entries[key];
    const id =
      prefix + key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
    if (typeof value === 'object' && value) messages(`${id}.`, value);
    let blanks = typeof value === 'function' && value.length > 0;
    if (typeof value === 'string') {
      const strings = value.split('{}') as unknown as TemplateStringsArray;
      blanks = strings.length > 1;
      entries[key] = (...values: string[]) =>
        (msg as Say)({ strTag: true, strings, values }, { id });
    }
    // Not one with blanks: a text without them would lose a number. Not by the
    // ids of other places that share it: it goes by its own.
    const message = entries[key];
    if (typeof message === 'function' && !blanks && !known.has(message))
      messageIds.add(id);
    known.add(message);
  }
  return table;
}
