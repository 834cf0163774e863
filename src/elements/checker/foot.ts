/** What stands at the head and foot of a result, and of its paper. */
import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { words } from '../../content/index.js';
import {
  currentLocale,
  formatter,
  isUnchecked,
} from '../../localization/localize.js';
import { fresh, paragraph } from '../blocks.js';
import { bare } from '../page.js';
import { creditLine } from '../references/list.js';
import type { Clinic } from './clinic.js';

const longDay = (day: Date, timeZone?: string): string =>
  formatter(
    `on ${timeZone}`,
    (tag) =>
      new Intl.DateTimeFormat(
        // English is that of Britain and Australia: the day comes first.
        tag.replace('en-u', 'en-GB-u'),
        bare({ dateStyle: 'long', timeZone }),
      ),
  ).format(day);

/** What a paper says at its top: about what, when and from whom it is. */
export const paperLine = ({ name }: Clinic): TemplateResult =>
  html`<p class="paper letterhead">
    <strong>${fresh(words.title())}</strong> <span>${longDay(new Date())}</span>
    <span>${fresh(name)}</span>
  </p>`;

/** Whose advice it is, and who reviewed it. */
export const creditView = ({ review }: Clinic): TemplateResult =>
  paragraph(
    isUnchecked(currentLocale())
      ? html`<span class="paper">${words.translationNote()} </span>`
      : '',
    creditLine(),
    review
      ? words.reviewed(review.by, longDay(review.on, 'UTC'))
      : words.notReviewed(),
  );
