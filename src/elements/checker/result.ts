/**
 * A result in layers: the outcome, what to do now, what to keep it with; then
 * everything else, which opens on demand.
 */
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import {
  betterChoice,
  outcomeWords,
  planWords,
  words,
} from '../../content/index.js';
import type { OutcomeId, SourceId } from '../../logic/ids.js';
import { onlyWantDecided } from '../../logic/reasons.js';
import { lookedAt } from '../../logic/resolve.js';
import { folded, fresh, heading, paragraph, section } from '../blocks.js';
import { button } from '../button.js';
import { icon } from '../icons.js';
import { page } from '../page.js';
import { answersView } from './answers.js';
import { callButtons, callSentence } from './contact.js';
import { diary } from './diary.js';
import { creditView, paperLine } from './foot.js';
import { keepView } from './keep-view.js';
import { nowView } from './now.js';
import { sections } from './sections.js';
import { shownBy } from './shown.js';
import type { ResultView, Shown } from './shown.js';
import { citeFrom, citedBy, listed, sourceName } from './sources.js';
import type { Cite } from './sources.js';
import { clearedView, groundList, groundsOf } from './why.js';
import { runDays } from './week.js';

export function resultView(view: ResultView): TemplateResult | typeof nothing {
  const shown = shownBy(view);
  if (!shown) return nothing;
  return shown.outcome === 'emergency'
    ? emergencyView(shown)
    : adviceView(shown);
}

/** An emergency: whom to call, and nothing else to choose. */
function emergencyView(shown: Shown): TemplateResult {
  const { clinic, level, interview, reasons, onChange, onRestart } = shown;
  const sources = [...new Set(reasons.flatMap((reason) => reason.sources))];
  return html`${card(
      shown,
      outcomeWords.emergency.headline(),
      html`<p><strong>${fresh(callSentence(clinic.region))}</strong></p>
        ${callButtons(clinic.region)}
        <p>${words.doNotDrive()} ${outcomeWords.emergency.lead()}</p>`,
    )}
    ${section(
      level + 1,
      words.youTold(),
      groundList(groundsOf(interview), undefined),
    )}
    <p class="muted">
      ${words.sourceNames(sources.map(sourceName).join('; '))}
    </p>
    <div class="actions">
      ${button(words.changeAnswers(), () => {
        onChange('now');
      })}
      ${restartButton(onRestart)}
    </div>`;
}

function adviceView(shown: Shown): TemplateResult {
  const sources = listed(citedBy((cite) => layers(shown, [], cite)));
  return layers(shown, sources, citeFrom(sources));
}

function layers(
  shown: Shown,
  sources: readonly SourceId[],
  cite: Cite,
): TemplateResult {
  const { outcome, level, clinic, interview, plan, parts, onRestart } = shown;
  const grounds = groundsOf(interview);
  const fitting = sections.filter(({ part }) => parts.includes(part));
  const hasWeek = interview.schedule(clinic.maxRuns) !== undefined;
  const told = {
    level: level + 2,
    clinic,
    cite,
    sources,
    start: plan?.start,
    askFirst: outcome === 'ask-clinician',
    lookedAt: lookedAt(interview.answers).some(
      ({ question }) => question === 'warning',
    ),
  };
  return html`<div class="kept">
      ${paperLine(clinic)}
      <div class="columns flow">
        ${outcomeCard(shown)} ${nowView(shown, cite)}
        <div class="screen flow">
          ${keepView({ ...shown, hasWeek })}
          ${parts.includes('hand-over') ? handOver(shown) : nothing}
          <slot name="result-${outcome}"></slot>
        </div>
        <div class="parts">
          ${folded(
            level + 1,
            words.why(),
            [
              groundList(grounds, cite),
              parts.includes('cleared') ? clearedView(shown) : nothing,
            ],
            undefined,
            outcome === 'doctor-today' || outcome === 'doctor-soon',
          )}
          ${plan ? runDays(shown, plan) : nothing}
          ${fitting.map(({ title, hint, view }) =>
            folded(level + 1, title(told), view(told), hint(told)),
          )}
          ${folded(level + 1, words.yourAnswers(), answersView(shown))}
        </div>
        <div class="flow muted">
          <p>${words.ifThingsChange()}</p>
          ${creditView(clinic)}
        </div>
      </div>
      ${plan ? diary(shown.cleared.length) : nothing}
    </div>
    <div class="actions">${restartButton(onRestart)}</div>`;
}

/** Where a link leads, if that is another site, a number or a mailbox. */
function hostOf(link: string): TemplateResult | typeof nothing {
  const { host, pathname } = new URL(link);
  const isPage = !/^(tel|mailto):/.test(link);
  return isPage && host === new URL(page.baseURI).host
    ? nothing
    : html`<bdi>(${host || pathname})</bdi>`;
}

const restartButton = (onRestart: () => void) =>
  button(words.restart(), onRestart);

/** The clinic's own: its booking button, and what it puts after a result. */
const handOver = ({ clinic: { bookingUrl, name } }: Shown) => [
  bookingUrl
    ? html`<p class="actions">
        <a class="button" href=${bookingUrl} referrerpolicy="strict-origin">
          <span
            >${fresh(name ? words.bookWith(name) : words.book())}
            ${hostOf(bookingUrl)}</span
          >
        </a>
      </p>`
    : nothing,
  html`<slot name="result"></slot>`,
];

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
        <span>${outcomeWords[outcome].urgency()}:</span>
      </span>
      ${headline}`,
    'headline',
    focus,
  );

/** Which no rule of the page restyles: not what it says, nor that it is there. */
const card = ({ outcome, level }: Shown, headline: string, text: unknown) =>
  html`<div class="guard" part="outcome">
    <div class="card flow ${outcome}">
      ${outcomeHeading(outcome, headline, level, true)} ${text}
    </div>
  </div>`;

function outcomeCard(shown: Shown): TemplateResult {
  const { outcome } = shown;
  const { headline, lead } = onlyWantDecided(shown)
    ? betterChoice
    : outcomeWords[outcome];
  return card(
    shown,
    headline(),
    paragraph(
      lead(),
      outcome === 'not-yet' ? planWords.theirPlanFirst() : nothing,
    ),
  );
}
