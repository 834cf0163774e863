/** What a page says of itself and its visitors, read from the attributes. */
import { regions } from '../../content/index.js';
import type { Region } from '../../content/index.js';
import { regionIds } from '../../logic/ids.js';
import { hint, oneOf, textOf } from '../attributes.js';
import { page } from '../page.js';
import type { CanIRunChecker } from './checker.js';

/** Who reviewed the advice, and the day; only both say anything. */
interface Review {
  readonly by: string;
  readonly on: Date;
}

export interface Clinic {
  /** Empty if it has none. */
  readonly name: string;
  readonly bookingUrl: string | undefined;
  readonly region: Region | undefined;
  readonly review: Review | undefined;
  /** The most runs in a week, 1 or 2. */
  readonly maxRuns: number;
}

/**
 * The text of a name: in one line, of a sensible length, and set apart, so that
 * it turns no sentence around that is written in the other direction.
 */
function nameOf(value: unknown): string {
  const name = textOf(value)
    .replace(/[\p{Cc}\p{Zl}\p{Zp}\u202a-\u202e\u2066-\u2069]+/gu, ' ')
    .trim();
  return name && `\u2068${[...name].slice(0, 100).join('')}\u2069`;
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
function safeLink(
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

/** The review that a page names, or none, and a hint where half is missing. */
function reviewOf(
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
function regionFor(host: Element, value: unknown): Region | undefined {
  const text = textOf(value);
  const wanted = text.toUpperCase().replace(/[\s_–]+/g, '-');
  const id = regionIds.find((known) => known === wanted);
  if (!id && text) hint(host, 'region', `use ${regionIds.join(', ')}.`);
  return id && regions[id];
}

export const clinicOf = (element: CanIRunChecker): Clinic => ({
  name: nameOf(element.clinicName),
  bookingUrl: safeLink(element, 'booking-url', element.bookingUrl),
  region: regionFor(element, element.region),
  review: reviewOf(element, element.reviewedBy, element.reviewedOn),
  maxRuns: Number(
    oneOf(element, 'max-sessions', element.maxSessions, ['2', '1']),
  ),
});
