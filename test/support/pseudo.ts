/**
 * The language made for tests, as a page would load it: read from its file,
 * without the build that ships real languages.
 */
import { str } from '@lit/localize';
import { addLocale } from '../../src/localization/localize.js';

export const pseudoLocale = 'en-XA';

async function units(): Promise<Element[]> {
  const response = await fetch(`/locales/${pseudoLocale}.xlf`);
  const file = new DOMParser().parseFromString(
    await response.text(),
    'text/xml',
  );
  return [...file.querySelectorAll('trans-unit')];
}

/** A translation: text, or text with numbered places for values. */
function templateOf(unit: Element) {
  const target = unit.querySelector('target');
  if (!target) throw new Error(`${unit.id} has no translation.`);
  const strings = [''];
  const values: number[] = [];
  for (const node of target.childNodes) {
    if (node instanceof Element) {
      values.push(Number(node.id));
      strings.push('');
    } else strings[strings.length - 1] += node.nodeValue ?? '';
  }
  if (values.length === 0) return strings.join('');
  return str(Object.assign(strings, { raw: strings }), ...values);
}

/** Makes the pseudo words known. */
export async function addPseudo(): Promise<void> {
  const entries = (await units()).map((unit) => [unit.id, templateOf(unit)]);
  addLocale(pseudoLocale, { templates: Object.fromEntries(entries) });
}

/** Makes known a language in which every message says its own id: `#title`. */
export async function addIds(): Promise<readonly string[]> {
  const ids = (await units()).map(({ id }) => id);
  const entries = ids.map((id) => [id, `#${id} `]);
  addLocale(pseudoLocale, { templates: Object.fromEntries(entries) });
  return ids;
}
