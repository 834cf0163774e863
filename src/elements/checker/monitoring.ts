/** While you run and the next morning: what to do when. */
import { html, nothing } from 'lit';
import {
  monitorWords,
  planWords,
  watchWords,
  words,
} from '../../content/index.js';
import { heading, paragraph } from '../blocks.js';
import { icon } from '../icons.js';
import type { Cite } from './sources.js';

/** How a run went, mildest first, under the outcomes whose look they share. */
const monitorLevels = [
  'yes-with-limits',
  'not-yet',
  'ask-clinician',
  'doctor-today',
] as const;

export const monitoringView = (
  level: number,
  cite: Cite,
): readonly unknown[] => [
  paragraph(cite(['article'], watchWords.intro())),
  monitorLevels.map((outcome) => {
    const { head, signs } = monitorWords[outcome];
    return html`<div class="card flow ${outcome}">
      ${heading(
        level,
        html`<span class="urgency">${icon(outcome)} ${head()}</span>`,
        'sub',
      )}
      ${paragraph(outcome === 'ask-clinician' ? words.forThose() : nothing, signs())}
    </div>`;
  }),
  paragraph(cite(['silbernagel2007', 'this-tool'], watchWords.honest())),
  heading(level, planWords.talk(), 'sub'),
  paragraph(
    cite(['article', 'reed2014'], planWords.talkText(), planWords.talkFail()),
  ),
];

/** The same limits for exercise other than running. */
export const lowImpactLimits = (cite: Cite): readonly unknown[] => [
  paragraph(cite(['article'], watchWords.intro())),
  paragraph(watchWords.low(), watchWords.rise()),
  paragraph(cite(['silbernagel2007', 'this-tool'], watchWords.honest())),
];
