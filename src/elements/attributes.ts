/**
 * What an embedder may write, read kindly: stray quotes and spaces are taken
 * off, a value that is not accepted falls back, and the console says once
 * what is.
 */
const hinted = new Set<string>();

/** Says once, on the console, what an attribute accepts. */
export function hint(
  element: Element,
  attribute: string,
  accepted: string,
): void {
  const name = element.localName;
  const text = `<${name}> ${attribute}: ${accepted}`;
  if (hinted.has(text)) return;
  hinted.add(text);
  console.warn(text);
}

/** Takes off spaces and the curly quotes that word processors leave behind. */
const clean = (value: string | null): string =>
  (value ?? '').replace(/^[\s"'“”„‘’«»]+|[\s"'“”„‘’«»]+$/g, '');

/** An attribute of plain text. Empty when absent. */
export const asText = { fromAttribute: clean };

/** An attribute that holds a whole number. NaN when it does not. */
export const asNumber = {
  fromAttribute: (value: string | null) => parseFloat(clean(value) || 'NaN'),
};

/** The value if it is one of those accepted, else the fallback and a hint. */
export function oneOf<T extends string | number>(
  element: Element,
  attribute: string,
  value: unknown,
  accepted: readonly T[],
  fallback: T,
): T {
  const found = accepted.find((item) => item === value);
  if (found === undefined && value !== undefined && value !== '')
    hint(
      element,
      attribute,
      `use one of ${accepted.join(', ')}. Using ${fallback}.`,
    );
  return found ?? fallback;
}

/** A heading level from 1 to 6; 2 unless the page says otherwise. */
export const headingLevel = (element: Element, value: unknown): number =>
  oneOf(element, 'heading-level', value, [1, 2, 3, 4, 5, 6], 2);

export type Theme = 'auto' | 'light' | 'dark';

/** The colour scheme: the page's own unless the page says otherwise. */
export const themeOf = (element: Element, value: unknown): Theme =>
  oneOf(element, 'theme', value, ['auto', 'light', 'dark'], 'auto');

const protocols = ['https:', 'http:', 'tel:', 'mailto:'];

/** A link that is safe to follow, or none and a hint. */
export function safeLink(
  element: Element,
  attribute: string,
  value: string | undefined,
): string | undefined {
  if (!value) return undefined;
  try {
    const url = new URL(value, element.ownerDocument.baseURI);
    if (protocols.includes(url.protocol)) return url.href;
  } catch {
    // Not a link at all: told below, with the other refusals.
  }
  hint(element, attribute, 'use an https, http, tel or mailto link.');
  return undefined;
}

/** A calendar day such as 2026-11-23, at midnight UTC, or none and a hint. */
export function isoDay(
  element: Element,
  attribute: string,
  value: string | undefined,
): Date | undefined {
  if (!value) return undefined;
  const day = new Date(`${value}T00:00:00Z`);
  // The round trip refuses what engines would bend into a day: 2026-02-31.
  if (!isNaN(day.getTime()) && day.toISOString().startsWith(`${value}T`))
    return day;
  hint(element, attribute, 'use a date such as 2026-11-23.');
  return undefined;
}
