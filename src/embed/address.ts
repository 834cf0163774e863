/**
 * What the address of a frame page asks for, read as kindly as attributes are,
 * from addresses that editors, forms and campaigns have been at.
 */
import { kindIn, kinds, plainName } from '../elements/names.js';

/** What an address may set of an element. */
export const attributes = [
  'heading-level',
  'theme',
  'region',
  'max-sessions',
  'group',
  'only',
  'lang',
  'languages',
];

/** What is told to whoever wrote an address: of which part, what it accepts. */
export type Hint = (name: string, accepted: string) => void;

/** The options that are asked for, by their names. */
export type Asked = ReadonlyMap<string, string>;

/** What an address may ask for, by its plain name. */
const options = new Map(
  ['element', 'accent', ...attributes].map((name) => [plainName(name), name]),
).set('language', 'lang');

/** What may stand in the place of an "&", before another option. */
const ends = /[^\w-]+(?=[\w-]+\s*=)|[&?#]/;

/** What campaigns add to an address, and WordPress to one that it embeds. */
const added = /^(utm|mc)_|clid$|^secret$/i;

/**
 * The options in an address, each as it stands there first: those between "&"s,
 * and then those behind a "?", a ";" or a space that was typed for one. An "&"
 * that an editor has escaped counts, and so does what stands behind the "#" of a
 * colour, which makes a fragment of the rest. What stands in something else,
 * such as the address of a page that led here, is nobody's option.
 */
export function optionsIn(
  { search, hash }: Pick<URL, 'search' | 'hash'>,
  hint: Hint,
): Map<string, string> {
  const pieces = (search + hash)
    .slice(1)
    .split('&')
    .map((piece) =>
      decoded(piece)
        .replace(/=[^\w?]*#/g, '=')
        .split(ends),
    );
  const nameIn = (piece: string) => /^\s*([\w-]+)\s*=/.exec(piece)?.[1] ?? '';
  const isOther = (piece: string) =>
    nameIn(piece) !== '' && !options.has(plainName(nameIn(piece)));
  const found = new Map<string, string>();
  const unknown = new Set<string>();
  for (const piece of [
    ...pieces.map(([first = '']) => first),
    ...pieces.flatMap(([first = '', ...more]) => (isOther(first) ? [] : more)),
  ]) {
    const written = nameIn(piece);
    const value = piece.slice(piece.indexOf('=') + 1);
    const name = options.get(plainName(written));
    if (name && !found.has(name)) found.set(name, value);
    if (!name && written && !added.test(written)) unknown.add(written);
  }
  if (unknown.size > 0)
    hint(
      // An address can be long.
      [...unknown].join(', ').slice(0, 100),
      `not an option, use ${[...new Set(options.values())].join(', ')}.`,
    );
  return found;
}

/** The text of an address, as forms write it; what is no code stays. */
const decoded = (text: string): string =>
  new URLSearchParams(`=${text}`).get('') ?? '';

/** The kind of element that is shown: the checker, unless another is named. */
export function kindOf(asked: Asked, hint: Hint): (typeof kinds)[number] {
  const named = asked.get('element') ?? '';
  const kind = kindIn(named);
  if (named.trim() && !kind) hint('element', `use ${kinds.join(', ')}.`);
  return kind ?? 'checker';
}

/** The accent, as CSS writes it; empty when there is none. */
export function accentOf(asked: Asked, hint: Hint): string {
  const colour = (asked.get('accent') ?? '').replace(/^\W+|\W+$/g, '');
  if (/^([\da-f]{3}){1,2}$/i.test(colour)) return `#${colour}`;
  if (colour) hint('accent', 'use a colour such as 7a1fc0 or 71c.');
  return '';
}

/** Light or dark, if the theme is one: as kindly as the element reads it. */
export const schemeOf = (asked: Asked): string | undefined =>
  /^\W*(light|dark)\W*$/.exec((asked.get('theme') ?? '').toLowerCase())?.[1];
