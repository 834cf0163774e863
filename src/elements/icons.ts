/**
 * The pictures: line icons on a grid of 24, drawn in the colour of the text.
 * Each stands beside its words, so it is hidden from assistive technology.
 */
import { html } from 'lit';
import type { TemplateResult } from 'lit';
import type { AlternativeId, OutcomeId } from '../logic/ids.js';

export type IconName = AlternativeId | OutcomeId | 'run' | 'walk' | 'rest';

const cross = 'M12 4v16M4 12h16';
const waves = 'M2 20q2.5-3 5 0t5 0 5 0 5 0';
const runner =
  'M16 2a2 2 0 1 0 .1 0zM7 9l3-2 4 1-3 5 4 3-1 5M10 16l-2 2H4M14 8l2 3h4';
const walker =
  'M13 2a2 2 0 1 0 .1 0zM12 8l-1 7-4 6M12 8l-4 3-1 3M12 8l3 4 3 1M11 15l3 2 1 4';

const paths: Readonly<Record<IconName, string>> = {
  swimming: `M18 8a2 2 0 1 0 .1 0zM4 14l7-4-2-4 5-2M11 10l4 4${waves}`,
  pilates: 'M5 5a2 2 0 1 0 .1 0zM2 21h20M6 11l4 6 11-8M8 13l6-5',
  bike: 'M16 11a4 4 0 1 0 .1 0zM4 21h16M4 7h6M7 7l2 8h7M9 15l-1 6M15 4h3l-2 11',
  'cross-trainer': `${walker}M20 22L18 8M3 22h18`,
  yoga: 'M12 3a2 2 0 1 0 .1 0zM12 10v5M3 15l4-1 2-4q3-1 6 0l2 4 4 1M4 20q8-7 16 0z',
  'deep-water-running': runner + waves,
  'yes-with-limits': 'M4 13l5 5L20 6',
  'not-yet': 'M6 3h12M6 21h12M8 3v4l8 10v4M16 3v4l-8 10v4',
  'ask-clinician': 'M3 4h18v13h-8l-5 4v-4H3zM10 8q0-2 2-2t2 2-2 3M12 14h0',
  'doctor-soon': cross,
  'doctor-today': cross,
  emergency: 'M12 3l10 18H2zM12 10v4M12 17h0',
  run: runner,
  walk: walker,
  rest: 'M6 12h12',
};

/** A picture; its size is that of the class `icon`. */
export const icon = (name: IconName): TemplateResult =>
  html`<svg class="icon" viewBox="0 0 24 24" aria-hidden="true">
    <path d=${paths[name]}></path>
  </svg>`;
