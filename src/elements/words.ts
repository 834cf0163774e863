/**
 * The page's own words in place of single messages. Text only: it is drawn as
 * text, never as markup.
 */
import { rewordable } from '../content/index.js';
import { hint } from './attributes.js';

/** No title or button needs more characters. */
const longest = 200;

/** Message id to text. */
export type Words = Readonly<Record<string, string>>;

/**
 * A copy of those words that may be replaced, each read once; a hint for each
 * that may not.
 */
export function acceptedWords(host: Element, words: unknown): Words {
  const accepted: Record<string, string> = {};
  try {
    for (const [id, text] of Object.entries(words ?? {}))
      if (rewordable.includes(id) && typeof text === 'string' && text.trim())
        accepted[id] = text.slice(0, longest);
      else hint(host, 'words', `"${id}" stays as it is.`);
  } catch {
    hint(host, 'words', 'use a plain object of message ids and texts.');
  }
  return accepted;
}
