/** How to begin: the self-checks, the walk-run steps, the limits. */
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { planWords, startWords } from '../../content/index.js';
import { formatter } from '../../localization/localize.js';
import { steps } from '../../logic/plan.js';
import type { Start, Step } from '../../logic/plan.js';
import { heading, list, paragraph } from '../blocks.js';
import { bare } from '../page.js';
import type { Cite } from './sources.js';

/** `start` is unknown to a reader of the whole guide. */
export const beginView = (
  level: number,
  start: Start | undefined,
  cite: Cite,
): readonly unknown[] => [
  start
    ? nothing
    : list(
        Object.values(startWords).map(
          ({ head, text }) => `${head()}. ${text()}`,
        ),
      ),
  heading(level, planWords.checks(), 'sub'),
  paragraph(planWords.checksIntro()),
  list([planWords.checkStand(), planWords.checkSquat(), planWords.checkJog()]),
  paragraph(cite(['this-tool'], planWords.checksFail())),
  heading(
    level,
    start === 'easy-pace' ? planWords.stepsLater() : planWords.steps(),
    'sub',
  ),
  paragraph(
    planWords.stepsIntro(),
    html`<span aria-hidden="true">${planWords.stepsPicture()}</span>`,
  ),
  stepsView(start),
  paragraph(cite(['this-tool'], planWords.moveOn(), planWords.stepBack())),
  heading(level, planWords.limits(), 'sub'),
  list([
    planWords.moreLowImpact(),
    ...(start === 'easy-pace' || !start
      ? [cite(['frandsen2025'], planWords.noLonger())]
      : []),
    planWords.ground(),
  ]),
  paragraph(cite(['article'], planWords.personal())),
];

/** A hint beside the title: where this person begins, or with what. */
export const stepsHint = (start: Start | undefined): string =>
  start === 'step-0' ? planWords.stepsFrom(steps.length) : planWords.checks();

/** The walk-run steps, as text and as pictures to scale. */
const stepsView = (start: Start | undefined): TemplateResult =>
  html`<ol class="steps plain">
    ${start === 'easy-pace' ? nothing : stepRow(0, planWords.stepZero(), undefined, start === 'step-0')}
    ${steps.map((step) =>
      stepRow(step.step, stepText(step), stepPicture(step), false),
    )}
  </ol>`;

const stepRow = (
  number: number,
  text: string,
  picture: unknown,
  here: boolean,
) =>
  html`<li class=${here ? 'here' : nothing}>
    <strong>${number}<span class="hidden">:</span></strong>
    <span
      >${text}${here ? [html`<span class="hidden">.</span>`, ' ', html`<span class="badge">${planWords.here()}</span>`] : nothing}</span
    >
    ${picture}
  </li>`;

export function stepText({ repeats, runSeconds, walkSeconds }: Step): string {
  const run = duration(runSeconds);
  return walkSeconds
    ? planWords.stepText(repeats, run, duration(walkSeconds))
    : planWords.lastStep(run);
}

/** The longest interval part of any step, which fills the width. */
const longest = Math.max(
  ...steps.map((s) => s.repeats * (s.runSeconds + s.walkSeconds)),
);

/** How far apart the stripes of walking are, in seconds. */
const stripe = 20;

/** Runs as solid parts on a striped ground, which is walking. */
function stepPicture({ repeats, runSeconds, walkSeconds }: Step) {
  const turn = runSeconds + walkSeconds;
  const whole = repeats * turn;
  const stripes = [...Array(Math.floor(whole / stripe)).keys()].map(
    (i) => i * stripe,
  );
  const runs = Array(repeats).fill(`h${runSeconds}v9h-${runSeconds}z`);
  return html`<svg
    class="bar bars"
    aria-hidden="true"
    viewBox="0 0 ${longest} 9"
    preserveAspectRatio="none"
  >
    <path
      class="walking"
      d="M0 0h${whole}v9H0z${stripes.map((at) => `M${at} 9l${stripe}-9`).join('')}"
    />
    <path d=${runs.map((run, i) => `M${i * turn} 0${run}`).join('')} />
  </svg>`;
}

/** Minutes and seconds, in the language: 1 min 45 sec. */
function duration(seconds: number): string {
  const unit = (value: number, name: 'minute' | 'second') =>
    value > 0
      ? [
          formatter(
            name,
            (tag) =>
              new Intl.NumberFormat(
                tag,
                bare({ style: 'unit', unit: name, unitDisplay: 'short' }),
              ),
          ).format(value),
        ]
      : [];
  return formatter(
    'unit',
    (tag) => new Intl.ListFormat(tag, bare({ type: 'unit', style: 'narrow' })),
  ).format([
    ...unit(Math.floor(seconds / 60), 'minute'),
    ...unit(seconds % 60, 'second'),
  ]);
}
