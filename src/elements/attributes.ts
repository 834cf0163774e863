/**
 * What an embedder may write, read kindly: stray quotes and spaces are taken
 * off, a value that is not accepted falls back, and the console says once
 * what is.
 *
 * Values are read where they are used and not as they are set: a property set
 * from a script takes no way past this.
 */
import type { LitElement } from 'lit';
import { spelled } from './names.js';

const hinted = new Set<string>();

/** Says something on the console, once. */
export function sayOnce(text: string): void {
  if (hinted.has(text)) return;
  hinted.add(text);
  console.warn(text);
}

/** Says once, on the console, what an attribute accepts. */
export const hint = (
  host: Element,
  attribute: string,
  accepted: string,
): void => {
  sayOnce(`<${host.localName}> ${attribute}: ${accepted}`);
};

/**
 * A hint for each attribute whose name is only almost that of one that the
 * element knows, such as `bookingurl` or `data-region`. None for what has a
 * value all the same: some frameworks set the property as well.
 */
export function hintNames(host: LitElement): void {
  const known = host.constructor as typeof LitElement;
  for (const [meant, written] of spelled(host, known)) {
    const property = meant.replace(/-./, (end) => end.slice(1).toUpperCase());
    if (meant !== written && !host[property as keyof LitElement])
      hint(host, written, `use ${meant}.`);
  }
}

/**
 * The text of a value, empty when there is none, without spaces around it or
 * the curly quotes that word processors leave behind.
 */
export function textOf(value: unknown): string {
  try {
    return String(value ?? '').replace(/^[\s"'“”„‘’«»]+|[\s"'“”„‘’«»]+$/g, '');
  } catch {
    // Not every object has one.
    return '';
  }
}

/**
 * The value if it is one of those accepted, else the first and a hint. A level
 * is also understood as the name of its tag, `h3`.
 */
export function oneOf<T extends string>(
  host: Element,
  attribute: string,
  value: unknown,
  accepted: readonly [T, ...T[]],
): T {
  const text = textOf(value);
  const found = accepted.find(
    (item) => item === text.toLowerCase().replace(/^h(?=\d)/, ''),
  );
  if (!found && text) hint(host, attribute, `use ${accepted.join(', ')}.`);
  return found ?? accepted[0];
}
