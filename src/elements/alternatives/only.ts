/** Which alternatives a page asks for. */
import { listedAlternatives } from '../../content/index.js';
import type { AlternativeId } from '../../logic/ids.js';
import { hint, textOf } from '../attributes.js';

/**
 * Those whose ids are in a text, whatever stands between them, in the order of
 * the card; all of them where none is. What is no id gets a hint.
 */
export function shownOf(
  host: Element,
  only: unknown,
): readonly AlternativeId[] {
  const text = textOf(only);
  const wanted = new Set<string>(
    text
      .toLowerCase()
      .replaceAll('_', '-')
      .match(/[\w-]+/g),
  );
  const known = listedAlternatives.filter((id) => wanted.has(id));
  if (text && known.length < (wanted.size || 1))
    hint(host, 'only', `use ids of ${listedAlternatives.join(', ')}.`);
  return known.length > 0 ? known : listedAlternatives;
}
