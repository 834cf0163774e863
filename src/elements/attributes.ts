/**
 * What an embedder may write, read kindly: stray quotes and spaces are taken
 * off, a value that is not accepted falls back, and the console says once
 * what is.
 */
import { regionIds, regionOf } from '../content/regions.js';
import type { Region } from '../content/regions.js';

const hinted = new Set<string>();

/** Says once, on the console, what an attribute accepts. */
export function hint(host: Element, attribute: string, accepted: string): void {
  const text = `<${host.localName}> ${attribute}: ${accepted}`;
  if (hinted.has(text)) return;
  hinted.add(text);
  console.warn(text);
}

/**
 * The text of an attribute, empty when absent, without spaces around it or
 * the curly quotes that word processors leave behind.
 */
export const textOf = (host: Element, attribute: string): string =>
  (host.getAttribute(attribute) ?? '').replace(
    /^[\s"'“”„‘’«»]+|[\s"'“”„‘’«»]+$/g,
    '',
  );

/** The value if it is one of those accepted, else the first and a hint. */
export function oneOf<T extends string>(
  host: Element,
  attribute: string,
  accepted: readonly [T, ...T[]],
): T {
  const value = textOf(host, attribute);
  const found = accepted.find((item) => item === value);
  if (!found && value) hint(host, attribute, `use ${accepted.join(', ')}.`);
  return found ?? accepted[0];
}

/** A heading level from 1 to 6; 2 unless the page says otherwise. */
export const headingLevel = (host: Element): number =>
  Number(oneOf(host, 'heading-level', ['2', '1', '3', '4', '5', '6']));

export type Theme = 'auto' | 'light' | 'dark';

/** The colour scheme: the page's own unless the page says otherwise. */
export const themeOf = (host: Element): Theme =>
  oneOf(host, 'theme', ['auto', 'light', 'dark']);

const protocols = ['https:', 'http:', 'tel:', 'mailto:'];

/** A link that is safe to follow, or none and a hint. */
export function safeLink(host: Element, attribute: string): string | undefined {
  const value = textOf(host, attribute);
  if (!value) return undefined;
  try {
    const url = new URL(value, host.ownerDocument.baseURI);
    if (protocols.includes(url.protocol)) return url.href;
  } catch {
    // Not a link at all: told below, with the other refusals.
  }
  hint(host, attribute, 'use an https, http, tel or mailto link.');
  return undefined;
}

/** A calendar day such as 2026-11-23, at midnight UTC, or none and a hint. */
function isoDay(host: Element, attribute: string): Date | undefined {
  const value = textOf(host, attribute);
  if (!value) return undefined;
  const day = new Date(`${value}T00:00:00Z`);
  // The round trip refuses what engines would bend into a day: 2026-02-31.
  if (!isNaN(day.getTime()) && day.toISOString().startsWith(`${value}T`))
    return day;
  hint(host, attribute, 'use a date such as 2026-11-23.');
  return undefined;
}

/** Who reviewed the advice, and the day; only both say anything. */
export interface Review {
  readonly by: string;
  readonly on: Date;
}

/** The review that a page names, or none, and a hint where half is missing. */
export function reviewOf(host: Element): Review | undefined {
  const by = textOf(host, 'reviewed-by');
  const on = isoDay(host, 'reviewed-on');
  if (by && on) return { by, on };
  if (by ? !textOf(host, 'reviewed-on') : on)
    hint(
      host,
      by ? 'reviewed-by' : 'reviewed-on',
      'shown only with both reviewed-by and reviewed-on.',
    );
  return undefined;
}

/** The region that a page names, or none, and a hint where it is not known. */
export function regionFor(host: Element): Region | undefined {
  const value = textOf(host, 'region');
  const region = regionOf(value);
  if (!region && value) hint(host, 'region', `use ${regionIds.join(', ')}.`);
  return region;
}
