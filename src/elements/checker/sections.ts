/**
 * What follows a result and opens on demand, as far as the guidance allows.
 * The guide holds the same sections, open.
 */
import { nothing } from 'lit';
import {
  listedAlternatives,
  planWords,
  signWords,
  watchWords,
  weekWords,
  words,
} from '../../content/index.js';
import type { Part } from '../../logic/guidance.js';
import type { SourceId } from '../../logic/ids.js';
import type { Start } from '../../logic/plan.js';
import { alternativeCards } from '../alternatives/list.js';
import { paragraph } from '../blocks.js';
import type { Clinic } from './clinic.js';
import { lowImpactLimits, monitoringView } from './monitoring.js';
import { signsView } from './signs.js';
import { sourceList } from './sources.js';
import type { Cite } from './sources.js';
import { beginView, stepsHint } from './steps.js';

/** What a section is made from. */
export interface Told {
  /** The level of its own headings. */
  readonly level: number;
  readonly clinic: Clinic;
  readonly cite: Cite;
  readonly sources: readonly SourceId[];
  /** Where this person begins; unknown to a reader of the whole guide. */
  readonly start: Start | undefined;
  /** Someone must be asked before any of it. */
  readonly askFirst: boolean;
  /** A physio or doctor has looked at one of the warning signs. */
  readonly lookedAt: boolean;
}

export interface Section {
  readonly part: Part;
  readonly title: (told: Told) => string;
  readonly hint: (told: Told) => string | undefined;
  readonly view: (told: Told) => unknown;
}

const noHint = () => undefined;

/** In the order in which they are shown. */
export const sections: readonly Section[] = [
  {
    part: 'steps',
    title: () => planWords.start(),
    hint: ({ start }) => stepsHint(start),
    view: ({ level, start, cite }) => beginView(level, start, cite),
  },
  {
    part: 'monitoring',
    title: () => watchWords.title(),
    hint: noHint,
    view: ({ level, cite }) => monitoringView(level, cite),
  },
  {
    part: 'pain-limits',
    title: () => watchWords.lowTitle(),
    hint: noHint,
    view: ({ cite }) => lowImpactLimits(cite),
  },
  {
    part: 'alternatives',
    title: ({ askFirst }) =>
      askFirst ? words.alternativesAsk() : words.alternatives(),
    hint: noHint,
    view: alternativesView,
  },
  {
    part: 'warning-signs',
    title: () => signWords.all(),
    hint: noHint,
    view: ({ clinic, lookedAt }) => [
      lookedAt ? paragraph(signWords.again()) : nothing,
      signsView(clinic),
    ],
  },
  {
    part: 'balance',
    title: () => planWords.balance(),
    hint: noHint,
    view: ({ cite }) => [
      paragraph(cite(['neason2024'], planWords.balanceResearch())),
      paragraph(cite(['article'], planWords.balanceArticle())),
    ],
  },
  {
    part: 'references',
    title: () => words.references(),
    hint: noHint,
    view: ({ sources }) => sourceList(sources),
  },
];

/** The alternatives; said to be advised where nobody must be asked first. */
function alternativesView({ level, cite, askFirst }: Told): readonly unknown[] {
  return [
    askFirst
      ? nothing
      : paragraph(cite(['article'], words.alternativesIntro())),
    askFirst ? nothing : paragraph(weekWords.swap()),
    alternativeCards(listedAlternatives, level),
  ];
}
