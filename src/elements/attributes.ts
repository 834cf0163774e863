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
import { page } from './page.js';
import { regions } from '../content/index.js';
import type { Region } from '../content/index.js';
import { regionIds } from '../logic/ids.js';

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
 * The same for a name: in one line, of a sensible length, and set apart, so that
 * it turns no sentence around that is written in the other direction.
 */
export function nameOf(value: unknown): string {
  const name = textOf(value)
    .replace(/[\p{Cc}\p{Zl}\p{Zp}\u202a-\u202e\u2066-\u2069]+/gu, ' ')
    .trim();
  return name && `\u2068${[...name].slice(0, 100).join('')}\u2069`;
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

/**
 * The links to elsewhere that are safe to follow: to a host, which is no scheme
 * written twice; to a number that is no longer than one, with an extension; to
 * a mailbox.
 */
const elsewhere =
  /^(https?:\/\/(?!https?\/)[^/@%]+\/|tel:\+?\d{3,15}([;,]\w|$)|mailto:[^/:?@]+@\S+$)/;

/**
 * A link that is safe to follow, or none and a hint. What people write instead
 * of a whole address is understood where it can be read in one way only: a
 * number, a mailbox, a name with `www.` in front.
 */
export function safeLink(
  host: Element,
  attribute: string,
  value: unknown,
): string | undefined {
  const text = textOf(value)
    .replace(/^www\.(?=\w)/i, 'https://$&')
    // Browsers would take "http:book" for a host.
    .replace(/^https?:(?![/\\])/i, '')
    .replace(/^[^\s/:?]+@[^\s/]+$/, 'mailto:$&')
    .replace(
      /^(tel:[\s/]*)?[\s+(]*\d[\d\s()./–-]+/i,
      (number) =>
        `tel:${number
          // Dialled within the country only, but in Italy.
          .replace(/((\+|00)(?!\s*39).*)\(0\)/, '$1')
          .replace(/[^\d+]/g, '')}`,
    );
  if (!text) return undefined;
  try {
    // Only what begins so is of this site: "clinic.example/book" is meant to be
    // elsewhere, and "http:/clinic.example", too.
    const own = /^[./?#]/.test(text);
    const { href } = new URL(text, own ? page.baseURI : undefined);
    if (own || elsewhere.test(href)) return href;
  } catch {
    // Not a link at all: told below, with the other refusals.
  }
  hint(host, attribute, 'use an https, http, tel or mailto link.');
  return undefined;
}

/** A calendar day such as 2026-11-23, at midnight UTC, or none and a hint. */
function isoDay(host: Element, attribute: string, text: string) {
  if (!text) return undefined;
  const day = new Date(`${text}T00:00:00Z`);
  if (
    /^20\d\d-/.test(text) &&
    // Where the day begins first, it has tomorrow's date.
    day.getTime() < Date.now() + 864e5 &&
    // The round trip refuses what engines would bend into a day: 2026-02-31.
    day.toISOString().startsWith(`${text}T`)
  )
    return day;
  hint(host, attribute, 'use a past date such as 2026-11-23.');
  return undefined;
}

/** Who reviewed the advice, and the day; only both say anything. */
export interface Review {
  readonly by: string;
  readonly on: Date;
}

/** The review that a page names, or none, and a hint where half is missing. */
export function reviewOf(
  host: Element,
  reviewedBy: unknown,
  reviewedOn: unknown,
): Review | undefined {
  const by = nameOf(reviewedBy);
  const written = textOf(reviewedOn);
  const on = isoDay(host, 'reviewed-on', written);
  if (by && on) return { by, on };
  if (by ? !written : on)
    hint(
      host,
      by ? 'reviewed-by' : 'reviewed-on',
      'shown only with both reviewed-by and reviewed-on.',
    );
  return undefined;
}

/**
 * The region that a page names, such as "AU" or "gb_eng"; none and a hint for
 * what is not known or stands for several regions, such as "GB".
 */
export function regionFor(host: Element, value: unknown): Region | undefined {
  const text = textOf(value);
  const wanted = text.toUpperCase().replace(/[\s_–]+/g, '-');
  const id = regionIds.find((known) => known === wanted);
  if (!id && text) hint(host, 'region', `use ${regionIds.join(', ')}.`);
  return id && regions[id];
}
