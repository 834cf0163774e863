/** What a page says of itself and its visitors, read from the attributes. */
import type { Region } from '../../content/index.js';
import { nameOf, oneOf, regionFor, reviewOf, safeLink } from '../attributes.js';
import type { Review } from '../attributes.js';
import type { CanIRunChecker } from './checker.js';

export interface Clinic {
  /** Empty if it has none. */
  readonly name: string;
  readonly bookingUrl: string | undefined;
  readonly region: Region | undefined;
  readonly review: Review | undefined;
  /** The most runs in a week, 1 or 2. */
  readonly maxRuns: number;
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
