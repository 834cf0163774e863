/** The plan: limits, week, first steps, checks, monitoring and balance. */
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { alternatives } from '../../content/alternatives.js';
import {
  dayName,
  monitorWords,
  planWords,
  refusalWords,
  sessionWords,
  signWords,
  startWords,
} from '../../content/plan.js';
import { questionWords } from '../../content/questions.js';
import { currentLocale } from '../../localization/localize.js';
import { questions } from '../../logic/answers.js';
import type { Option, QuestionId } from '../../logic/flow.js';
import type { Rank, ReferenceId } from '../../logic/ids.js';
import { dayIds } from '../../logic/ids.js';
import { steps } from '../../logic/plan.js';
import type { DayId } from '../../logic/ids.js';
import type { Refusal, Session, Start, Step } from '../../logic/plan.js';
import { heading, list, paragraph, section } from '../heading.js';
import { icon } from '../icons.js';
import { cite } from './cite.js';
import type { Clinic } from './clinic.js';
import { callSentence } from './contact.js';
import { answerText } from './question.js';

/** What the sections of a plan need to know. */
export interface PlanView {
  readonly level: number;
  readonly clinic: Clinic;
  readonly week: readonly Session[];
  /** Where this person begins; unknown to a reader of the whole guide. */
  readonly start?: Start;
  /** Lets the visitor choose the days. */
  readonly days?: RunDaysView;
}

/** The run days, and whom to tell of a choice. */
export interface RunDaysView {
  readonly runDays: readonly DayId[];
  readonly refusal: Refusal | undefined;
  /** True if the days can be. */
  readonly onRunDays: (days: readonly DayId[]) => boolean;
}

/** A plan to run within limits; only ever for `yes-with-limits`. */
export function planSections(view: PlanView): TemplateResult {
  const { level, start } = view;
  // Whoever only reads begins where all may.
  const begin = startWords[start ?? 'step-0'];
  return html`
    ${section(level, planWords.limits(), [
      list([
        view.clinic.maxRuns === 1
          ? planWords.atMostOne()
          : planWords.atMostTwo(),
        planWords.moreLowImpact(),
        [
          // Who keeps an easy pace has a limit that is tighter.
          start === 'easy-pace' ? begin.text() : planWords.noLonger(),
          cite('frandsen2025'),
        ],
        planWords.ground(),
        planWords.clinicianFirst(),
      ]),
      paragraph(planWords.personal()),
    ])}
    ${section(level, planWords.checks(), [
      paragraph(planWords.checksIntro()),
      list([
        planWords.checkStand(),
        planWords.checkSquat(),
        planWords.checkJog(),
      ]),
    ])}
    ${section(level, planWords.start(), [
      html`<p><strong>${begin.head()}.</strong> ${begin.text()}</p>`,
      paragraph(
        planWords.stepsIntro(),
        html`<span class="screen" aria-hidden="true"
          >${planWords.stepsPicture()}</span
        >`,
      ),
      stepsView(),
      paragraph(planWords.moveOn(), planWords.stepBack()),
    ])}
    ${section(level, planWords.week(), [
      weekView(view.week),
      view.days && runDaysView(view.days, view.clinic.maxRuns),
      paragraph(planWords.swap()),
    ])}
    ${section(
      level,
      planWords.talk(),
      paragraph(planWords.talkText(), planWords.talkFail(), cite('reed2014')),
    )}
    ${section(level, planWords.monitor(), [
      paragraph(planWords.monitorIntro()),
      monitorLevels.map((outcome) => {
        const { head, signs } = monitorWords[outcome];
        return html`<div class="card flow ${outcome}">
          ${heading(
            level + 1,
            html`<span class="urgency">${icon(outcome)} ${head()}</span>`,
          )}
          ${paragraph(signs())}
          ${outcome === 'doctor-today' ? signsView(view.clinic) : nothing}
        </div>`;
      }),
      paragraph(planWords.honest(), cite('silbernagel2007')),
    ])}
    ${section(
      level,
      planWords.balance(),
      [
        paragraph(planWords.balanceResearch(), cite('neason2024')),
        paragraph(planWords.balanceArticle(), cite('article')),
      ],
      start && 'screen',
    )}
  `;
}

/** The works that a plan cites, beside those of its reasons. */
export const planSources: readonly ReferenceId[] = [
  'frandsen2025',
  'reed2014',
  'silbernagel2007',
  'neason2024',
];

/** How a run went, mildest first, under the outcomes whose look they share. */
const monitorLevels = [
  'yes-with-limits',
  'not-yet',
  'ask-clinician',
  'doctor-today',
] as const;

/** Seven days, told apart by shape and word. */
export const weekView = (week: readonly Session[]): TemplateResult =>
  html`<div class="week-room flow">
    <ol class="week plain">
      ${dayIds.map((day, index) => {
        const session = week[index] ?? 'rest';
        const name = session === 'swim' ? 'swimming' : session;
        return html`<li class="day framed ${session}">
          <span class="muted">${dayName(day, currentLocale(), 'short')}</span>
          ${icon(name)}
          <span>${sessionWords[session]()}</span>
        </li>`;
      })}
    </ol>
    <p>${sessionWords.pilates()}: ${alternatives.pilates.care?.()}</p>
  </div>`;

/** The days a visitor would run; a choice that cannot be says why. */
const runDaysView = (days: RunDaysView, maxRuns: number): TemplateResult =>
  html`<fieldset class="screen">
    <legend>${planWords.runDays()}</legend>
    <div class="days">
      ${dayIds.map(
        (day) =>
          html`<label class="option framed">
            <input
              type="checkbox"
              name="run-day"
              value=${day}
              .checked=${days.runDays.includes(day)}
              @change=${(event: Event) => {
                chooseDay(days, day, event.currentTarget);
              }}
            />
            <span>${dayName(day, currentLocale(), 'long')}</span>
          </label>`,
      )}
    </div>
    <p class="error">${refusalText(days.refusal, maxRuns)}</p>
  </fieldset>`;

/** Why a choice of days cannot be; nothing where it can. */
export const refusalText = (
  refusal: Refusal | undefined,
  maxRuns: number,
): string =>
  refusal
    ? refusalWords[
        refusal === 'too-many' && maxRuns === 1 ? 'too-many-for-one' : refusal
      ]()
    : '';

function chooseDay(
  { runDays, onRunDays }: RunDaysView,
  day: DayId,
  input: EventTarget | null,
): void {
  if (!(input instanceof HTMLInputElement)) return;
  const chosen = dayIds.filter((other) =>
    other === day ? input.checked : runDays.includes(other),
  );
  if (!onRunDays(chosen)) input.checked = runDays.includes(day);
}

/** The walk-run steps, as pictures to scale and as text. */
const stepsView = (): TemplateResult =>
  html`<ol class="plain rows">
    ${steps.map(
      (step) =>
        html`<li>
          <strong>${planWords.step(step.step)}</strong>
          ${stepText(step)} ${stepPicture(step)}
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

/** Runs as solid parts on a striped ground, which is walking. */
const stepPicture = ({ repeats, runSeconds, walkSeconds }: Step) => {
  const turn = runSeconds + walkSeconds;
  const runs = Array(repeats).fill(`h${runSeconds}v9h-${runSeconds}z`);
  return html`<svg
    class="bar bars screen"
    aria-hidden="true"
    viewBox="0 0 ${longest} 9"
    preserveAspectRatio="none"
  >
    <path class="walking" d="M0 0h${repeats * turn}v9H0z" />
    <path d=${runs.map((run, i) => `M${i * turn} 0${String(run)}`).join('')} />
  </svg>`;
};

/** Seconds below two minutes, else minutes, with the unit in the language. */
const duration = (seconds: number): string =>
  new Intl.NumberFormat(currentLocale(), {
    style: 'unit',
    unit: seconds < 120 ? 'second' : 'minute',
    unitDisplay: 'long',
  }).format(seconds < 120 ? seconds : seconds / 60);

/** Every warning sign, under the care that it needs. */
const signsView = ({ region }: Clinic): TemplateResult =>
  html`<details>
    <summary>${signWords.all()}</summary>
    <div class="flow">
      ${paragraph(signWords.now())} ${list(answersOf('now', 5))}
      ${paragraph(callSentence(region))} ${paragraph(signWords.today())}
      ${list(answersOf('warning', 4))} ${paragraph(signWords.soon())}
      ${list(answersOf('warning', 3, false))}
    </div>
  </details>`;

/** A question, and the answers to it that rank so; nothing if none does. */
export function answerList(id: QuestionId, rank: Rank): unknown {
  const answers = answersOf(id, rank);
  return answers.length > 0
    ? [paragraph(questionWords[id].legend()), list(answers)]
    : undefined;
}

/** With `doubts`, also "I am not sure", which is no sign by itself. */
const answersOf = (
  id: QuestionId,
  rank: Rank,
  doubts = true,
): readonly string[] =>
  questions
    .filter((question) => question.id === id)
    .flatMap(({ options }) => options)
    .flatMap((option) =>
      option.rank === rank && (doubts || !option.exclusive)
        ? answerText(id, option.id)
        : besides(option, id, rank),
    );

/** An answer that ranks so only beside others, with those. */
const besides = (option: Option, id: QuestionId, rank: Rank): string[] =>
  Object.entries(option.rankIf ?? {}).flatMap(([other, ranks]) => {
    const question = other as QuestionId;
    const answers = Object.keys(ranks)
      .filter((key) => ranks[key] === rank)
      .map((key) => answerText(question, key));
    return answers.length > 0
      ? `${answerText(id, option.id)}. ${questionWords[question].legend()} ${answers.join(' / ')}`
      : [];
  });
