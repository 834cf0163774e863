/**
 * A result: the outcome in words, what to do now, why, and then only the
 * parts that the guidance allows for it.
 */
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { words } from '../../content/interface.js';
import { betterChoice, outcomeWords } from '../../content/outcomes.js';
import { questionWords } from '../../content/questions.js';
import { currentLocale } from '../../localization/localize.js';
import { guidance } from '../../logic/guidance.js';
import type { OutcomeId } from '../../logic/ids.js';
import { heading, paragraph, section } from '../heading.js';
import { icon } from '../icons.js';
import { creditLine } from '../references/list.js';
import { cite } from './cite.js';
import type { Clinic } from './clinic.js';
import { callButtons, callSentence } from './contact.js';
import {
  answerOf,
  grounds,
  isRadio,
  reasonText,
  sourceNames,
} from './grounds.js';
import { keepView } from './keep-view.js';
import { partViews } from './parts.js';
import type { ResultView } from './parts.js';

export function resultView(view: ResultView): TemplateResult {
  const { outcome, clinic } = view;
  const emergency = outcome === 'emergency';
  return html`<div class="flow kept">
      ${paperLine(clinic)}
      <div class="columns flow">
        ${outcomeCard(view)} ${reasonsView(view)}
        ${guidance[outcome].map((part) => partViews[part](view))}
        <div class="flow muted">
          <p>
            ${
              emergency
                ? words.sourceNames(sourceNames(view.reasons))
                : words.ifThingsChange()
            }
          </p>
          ${creditView(clinic)}
        </div>
      </div>
      ${outcome === 'yes-with-limits' ? diary() : nothing}
    </div>
    ${
      emergency
        ? nothing
        : html`<slot name="result"></slot>
            <slot name="result-${outcome}"></slot> ${keepView(view)}`
    }
    <div class="actions">
      ${
        emergency
          ? html`<button
              class="button"
              @click=${() => {
                view.onChange('now');
              }}
            >
              ${words.changeAnswers()}
            </button>`
          : nothing
      }
      <button class="button" part="restart" @click=${view.onRestart}>
        ${words.restart()}
      </button>
    </div>`;
}

/** The card that names an outcome: words first, then picture and colour. */
export const outcomeHeading = (
  outcome: OutcomeId,
  headline: string,
  level: number,
  focus: boolean,
): TemplateResult =>
  heading(
    level,
    html`<span class="urgency">
        ${icon(outcome)}
        <span
          >${outcomeWords[outcome].urgency()}<span class="hidden">:</span></span
        >
      </span>
      ${headline}`,
    'headline',
    focus,
  );

function outcomeCard({
  outcome,
  reasons,
  clinic,
  level,
}: ResultView): TemplateResult {
  const { region } = clinic;
  const onlyWant =
    outcome === 'not-yet' &&
    reasons.every(({ question }) => question === 'want');
  const { headline, lead } = onlyWant ? betterChoice : outcomeWords[outcome];
  return html`<div
    class="card flow ${outcome}"
    part="outcome outcome-${outcome}"
  >
    ${outcomeHeading(outcome, headline(), level, true)}
    ${
      outcome === 'emergency'
        ? html`<p><strong>${callSentence(region)}</strong> ${lead()}</p>
            ${callButtons(region)}`
        : html`<p>${lead()}</p>`
    }
  </div>`;
}

function reasonsView(view: ResultView): TemplateResult {
  const emergency = view.outcome === 'emergency';
  return section(
    view.level + 1,
    emergency ? words.youTold() : words.why(),
    html`<ul class="plain rows">
      ${grounds(view).map(
        (ground) =>
          html`<li>
            ${
              isRadio(ground.question)
                ? html`<span class="muted"
                      >${questionWords[ground.question].legend()}</span
                    ><br />`
                : nothing
            }
            <strong>${answerOf(ground)}</strong><br />
            ${reasonText(ground)}
            ${emergency ? nothing : ground.sources.map(cite)}
          </li>`,
      )}
    </ul>`,
  );
}

/** Eight weeks to fill in by hand; the tool computes nothing from it. */
const diary = () =>
  html`<table class="paper diary">
    <caption>
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
    ${Array(16).fill(
      html`<tr>
        ${Array(6).fill(html`<td></td>`)}
      </tr>`,
    )}
  </table>`;

const longDay = (day: Date, timeZone?: string): string =>
  // English is that of Britain and Australia: the day comes first.
  new Intl.DateTimeFormat(currentLocale().replace(/^en$/, 'en-GB'), {
    dateStyle: 'long',
    ...(timeZone ? { timeZone } : {}),
  }).format(day);

/** What a paper says at its top: about what, when and from whom it is. */
export const paperLine = ({ name }: Clinic): TemplateResult =>
  html`<p class="paper">${words.title()} ${longDay(new Date())} ${name}</p>`;

/** Whose advice it is, and who reviewed it. */
export const creditView = ({ review }: Clinic): TemplateResult =>
  paragraph(
    creditLine(),
    review
      ? words.reviewed(review.by, longDay(review.on, 'UTC'))
      : words.notReviewed(),
  );
