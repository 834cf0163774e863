/**
 * The page's own words in place of single messages. Text only: it is drawn as
 * text, never as markup. What keeps people safe stays as it is.
 */
import { messageIds } from '../localization/messages.js';
import { hint } from './attributes.js';

/** Message id to text. */
export type Words = Readonly<Record<string, string>>;

/**
 * Messages that keep people safe, set a limit, or say whose advice it is: a
 * page can neither remove nor reword them.
 */
const kept =
  /^(call|not-r|added|if-|advice|contact|walk|say|signs|refusal|monitor|start|wait|[oq]\.|outcome|why|.*care|plan\.(at|m|no|c|st|ta|pe))/;

const mayReplace = (id: string) => messageIds.has(id) && !kept.test(id);

/** Those words that may be replaced; a hint for each that may not. */
export function acceptedWords(
  host: Element,
  words: unknown,
): Words | undefined {
  const accepted: Record<string, string> = {};
  for (const [id, text] of Object.entries(words ?? {}))
    if (typeof text === 'string' && text.trim() && mayReplace(id))
      accepted[id] = text;
    else hint(host, 'words', `"${id}" is unknown, or stays as it is.`);
  return Object.keys(accepted).length > 0 ? accepted : undefined;
}
