/** The plan: limits, week, first steps, checks, monitoring and balance. */
import { html, nothing, svg } from 'lit/html.js';
import type { TemplateResult } from 'lit/html.js';
import { words } from '../../content/interface.js';
import {
  dayName,
  monitorWords,
  planWords,
  refusalWords,
  sessionWords,
  signWords,
  startWords,
  waitWords,
} from '../../content/plan.js';
import { optionWords } from '../../content/questions.js';
import { currentLocale } from '../../localization/locale.js';
import { questions } from '../../logic/answers.js';
import type { QuestionId } from '../../logic/flow.js';
import type { Rank } from '../../logic/ids.js';
import { dayIds, lowImpactWeek, runPlan, steps } from '../../logic/plan.js';
import type { DayId, Session, Step } from '../../logic/plan.js';
import { optionKey } from '../../logic/resolve.js';
import { heading } from '../heading.js';
import { icon } from '../icons.js';
import { callSentence } from './contact.js';
import type { ResultView } from './result.js';

/** A plan to run within limits; only ever for `yes-with-limits`. */
export function runPlanView(view: ResultView): TemplateResult | typeof nothing {
  const plan = runPlan(view.answers, view);
  if (!plan) return nothing;
  const level = view.level + 1;
  const start = startWords[plan.start];
  return html`
    <section>
      ${heading(level, planWords.limits())}
      <ul>
        <li>
          ${view.maxRuns === 1 ? planWords.atMostOne() : planWords.atMostTwo()}
        </li>
        <li>${planWords.moreLowImpact()}</li>
        <li>${planWords.noLonger()}</li>
        <li>${planWords.ground()}</li>
        <li>${planWords.clinicianFirst()}</li>
      </ul>
      <p>${planWords.personal()}</p>
    </section>
    <section>
      ${heading(level, planWords.week())} ${weekView(plan.week)}
      ${runDaysView(view)}
      <p class="muted">${planWords.swap()}</p>
    </section>
    <section>
      ${heading(level, planWords.checks())}
      <p>${planWords.checksIntro()}</p>
      <ul>
        ${planWords.checksList.map((check) => html`<li>${check()}</li>`)}
      </ul>
    </section>
    <section>
      ${heading(level, planWords.start())}
      <p><strong>${start.head()}.</strong> ${start.text()}</p>
      <p>${planWords.stepsIntro()}</p>
      ${stepsView(plan.start === 'step-1' ? 1 : undefined)}
      <p>${planWords.moveOn()} ${planWords.stepBack()}</p>
    </section>
    <section>
      ${heading(level, planWords.talk())}
      <p>${planWords.talkText()} ${planWords.talkFail()}</p>
    </section>
    <section>
      ${heading(level, planWords.monitor())}
      <p>${planWords.monitorIntro()}</p>
      <ul class="plain flow">
        ${monitorLevels.map((outcome) => {
          const { head, signs } = monitorWords[outcome];
          return html`<li class="card flow ${outcome}">
            ${heading(
              level + 1,
              html`<span class="urgency">${icon(outcome)} ${head()}</span>`,
            )}
            <p>${signs()}</p>
            ${outcome === 'doctor-today' ? signsView(view) : nothing}
          </li>`;
        })}
      </ul>
      <p class="muted">${planWords.honest()}</p>
    </section>
    <section>
      ${heading(level, planWords.balance())}
      <p>${planWords.balanceResearch()}</p>
      <p>${planWords.balanceArticle()}</p>
    </section>
  `;
}

/** How a run went, mildest first, under the outcomes whose look they share. */
const monitorLevels = [
  'yes-with-limits',
  'not-yet',
  'ask-clinician',
  'doctor-today',
] as const;

/** A week of the same kind without running. */
export const lowImpactWeekView = ({ level }: ResultView): TemplateResult =>
  html`<section>
    ${heading(level + 1, planWords.lowImpactWeek())} ${weekView(lowImpactWeek)}
    <p class="muted">${planWords.swap()}</p>
  </section>`;

/** What must change before somebody checks again, and when that can be. */
export const waitView = ({ level, reasons }: ResultView): TemplateResult => {
  const waits = new Set(
    reasons.map(({ question, option }) =>
      waitWords[optionKey(question, option)]?.(),
    ),
  );
  return html`<section>
    ${heading(level + 1, words.wait())}
    <ul>
      ${[...waits].map((wait) => html`<li>${wait}</li>`)}
    </ul>
  </section>`;
};

/** Seven days, told apart by shape and word. */
const weekView = (week: readonly Session[]): TemplateResult =>
  html`<div class="week-room">
    <ol class="week plain">
      ${dayIds.map((day, index) => {
        const session = week[index] ?? 'rest';
        const name = session === 'swim' ? 'swimming' : session;
        return html`<li class="day ${session}">
          <span class="muted">${dayName(day, currentLocale(), 'short')}</span>
          ${icon(name)}
          <span>${sessionWords[session]()}</span>
        </li>`;
      })}
    </ol>
  </div>`;

/** The days a visitor would run; a choice that cannot be says why. */
const runDaysView = (view: ResultView): TemplateResult =>
  html`<fieldset>
    <legend>${planWords.runDays()}</legend>
    <div class="days">
      ${dayIds.map(
        (day) =>
          html`<label class="option">
            <input
              type="checkbox"
              name="run-day"
              value=${day}
              ?checked=${view.runDays.includes(day)}
              @change=${(event: Event) => {
                chooseDay(view, day, event);
              }}
            />
            <span>${dayName(day, currentLocale(), 'long')}</span>
          </label>`,
      )}
    </div>
    <p class="error" role="alert">${refusalText(view)}</p>
  </fieldset>`;

const refusalText = ({ refusal, maxRuns }: ResultView): string =>
  refusal
    ? refusalWords[
        refusal === 'too-many' && maxRuns === 1 ? 'too-many-for-one' : refusal
      ]()
    : '';

function chooseDay(view: ResultView, day: DayId, event: Event): void {
  const { target } = event;
  if (!(target instanceof HTMLInputElement)) return;
  view.onRunDays(
    dayIds.filter((other) =>
      other === day ? target.checked : view.runDays.includes(other),
    ),
  );
}

/** The walk-run steps, as pictures to scale and as text. */
const stepsView = (here: number | undefined): TemplateResult =>
  html`<ol class="plain rows">
    ${steps.map(
      (step) =>
        html`<li class="step-row ${step.step === here ? 'here' : ''}">
          <strong>${planWords.step(step.step)}</strong>
          ${stepPicture(step)}
          <span>${stepText(step)}</span>
        </li>`,
    )}
  </ol>`;

function stepText({ repeats, runSeconds, walkSeconds }: Step): string {
  const run = duration(runSeconds);
  return walkSeconds
    ? planWords.stepText(repeats, run, duration(walkSeconds))
    : planWords.lastStep(run);
}

/** The longest interval part of any step, which fills the width. */
const longest = Math.max(
  ...steps.map((s) => s.repeats * (s.runSeconds + s.walkSeconds)),
);

function stepPicture({ repeats, runSeconds, walkSeconds }: Step) {
  const percent = (seconds: number) => `${(100 * seconds) / longest}%`;
  const bars = [];
  for (let turn = 0; turn < repeats; turn++) {
    const from = turn * (runSeconds + walkSeconds);
    bars.push(
      svg`<rect class="running" x=${percent(from)} width=${percent(runSeconds)} height="100%" />
        <rect class="walking" x=${percent(from + runSeconds)} width=${percent(walkSeconds)} height="100%" fill="url(#stripes)" />`,
    );
  }
  return html`<svg class="bars" aria-hidden="true">
    <pattern
      id="stripes"
      width="6"
      height="6"
      patternUnits="userSpaceOnUse"
      patternTransform="rotate(45)"
    >
      <path d="M0 0v6" stroke="currentColor" stroke-width="2" />
    </pattern>
    ${bars}
  </svg>`;
}

/** Seconds below two minutes, else minutes, with the unit in the language. */
const duration = (seconds: number): string =>
  new Intl.NumberFormat(currentLocale(), {
    style: 'unit',
    unit: seconds < 120 ? 'second' : 'minute',
    unitDisplay: 'long',
  }).format(seconds < 120 ? seconds : seconds / 60);

/** Every warning sign, under the care that it needs. */
const signsView = (view: ResultView): TemplateResult =>
  html`<details>
    <summary>${signWords.all()}</summary>
    <div class="flow">
      <p><strong>${signWords.now()}</strong></p>
      ${signList('now', 5)}
      <p>${callSentence(view.region)}</p>
      <p><strong>${signWords.today()}</strong></p>
      ${signList('warning', 4)}
      <p><strong>${signWords.soon()}</strong></p>
      ${signList('warning', 3)}
    </div>
  </details>`;

const signList = (question: QuestionId, rank: Rank): TemplateResult =>
  html`<ul>
    ${questions
      .find(({ id }) => id === question)
      ?.options.filter((option) => option.rank === rank && !option.exclusive)
      .map(
        (option) =>
          html`<li>${optionWords[optionKey(question, option.id)]()}</li>`,
      )}
  </ul>`;
