/** The diary: on paper only, for runs that a visitor writes down. */
import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { words } from '../../content/index.js';

/**
 * How many runs a diary has room for, at the most and at the least. In eight
 * weeks, whoever begins with one run a week has 12 at the most.
 */
const diaryRows = { most: 14, least: 3 };

/**
 * Eight weeks to fill in by hand; the tool computes nothing from it. What a
 * physio or doctor said yes to is named twice on the paper, which takes about
 * the room of a row, so that two pages hold it all.
 */
export const diary = (cleared: number): TemplateResult =>
  html`<table class="paper diary">
    <caption class="section lead">
      ${words.diary()}
    </caption>
    <tr>
      ${[
        words.diaryDay(),
        words.diaryStep(),
        words.diaryBefore(),
        words.diaryDuring(),
        words.diaryAfter(),
        words.diaryTalk(),
      ].map((head) => html`<th scope="col">${head}</th>`)}
    </tr>
    ${Array(Math.max(diaryRows.least, diaryRows.most - cleared)).fill(
      html`<tr>
        ${Array(6).fill(html`<td></td>`)}
      </tr>`,
    )}
  </table>`;
