/**
 * Every id of the model. Ids are a public contract: pages, tests and other
 * languages refer to them, so an id may be added but never renamed.
 */

/** Outcomes, most permissive first: the index is the rank. */
export const outcomeIds = [
  'yes-with-limits',
  'not-yet',
  'ask-clinician',
  'doctor-soon',
  'doctor-today',
  'emergency',
] as const;
export type OutcomeId = (typeof outcomeIds)[number];

/** 0 is `yes-with-limits`, 5 is `emergency`. */
export type Rank = 0 | 1 | 2 | 3 | 4 | 5;

export const alternativeIds = [
  'swimming',
  'pilates',
  'bike',
  'cross-trainer',
  'yoga',
  'deep-water-running',
] as const;
export type AlternativeId = (typeof alternativeIds)[number];

/**
 * References, in the order in which they are listed: the article's own, then
 * what the rules rest on, then what the plan and its limits do.
 */
export const referenceIds = [
  'almeida2018',
  'foster2018',
  'booth2017',
  'nhs',
  'nhs-sciatica',
  'finucane2020',
  'ng59',
  'ng65',
  'rnoh',
  'scot-cancer',
  'brooke2022',
  'goom2019',
  'apss',
  'silbernagel2007',
  'reed2014',
  'pocovi2024',
  'neason2024',
  'frandsen2025',
] as const;
export type ReferenceId = (typeof referenceIds)[number];

/**
 * Where a rule comes from: a reference, the source article itself, or
 * `this-tool` for a cautious choice made for this product without a source.
 */
export type SourceId = ReferenceId | 'article' | 'this-tool';

/** Where visitors can be: a country, a part of one, or the rest of the EU. */
export const regionIds = [
  'AU',
  'NZ',
  'GB-ENG',
  'GB-WLS',
  'GB-SCT',
  'GB-NIR',
  'IE',
  'US',
  'CA',
  'EU',
] as const;
export type RegionId = (typeof regionIds)[number];

/** The days of a week, Monday first. */
export const dayIds = [
  'mon',
  'tue',
  'wed',
  'thu',
  'fri',
  'sat',
  'sun',
] as const;
export type DayId = (typeof dayIds)[number];
