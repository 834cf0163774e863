/** The week, and the days to choose from. */
import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { refusalWords, sessionWords, weekWords } from '../../content/index.js';
import { formatter } from '../../localization/localize.js';
import { dayIds } from '../../logic/ids.js';
import type { DayId } from '../../logic/ids.js';
import { walkingSources } from '../../logic/limits.js';
import type { RunPlan } from '../../logic/plan.js';
import type { Week } from '../../logic/week.js';
import { folded, fresh } from '../blocks.js';
import { icon } from '../icons.js';
import { bare } from '../page.js';
import type { Refused } from './interview.js';
import type { Shown } from './shown.js';
import type { Cite } from './sources.js';

/** A day of the week as people write it. */
export const dayName = (day: DayId, weekday: 'short' | 'long'): string =>
  // 1 January 2024 was a Monday.
  formatter(
    weekday,
    (tag) => new Intl.DateTimeFormat(tag, bare({ weekday, timeZone: 'UTC' })),
  ).format(new Date(Date.UTC(2024, 0, 1 + dayIds.indexOf(day))));

/** Seven days, told apart by shape and word. */
export const weekView = (week: Week): unknown =>
  // As what is fresh: words of others would stay with the wrong day.
  keyed(
    week.join(),
    html`<div class="week-room">
      <ol class="week plain">
        ${dayIds.map((day, index) => {
          const session = week[index] ?? 'rest';
          return html`<li class="day framed ${session}">
            <span class="muted">${dayName(day, 'short')}</span>
            ${icon(session === 'swim' ? 'swimming' : session)}
            <span>${sessionWords[session]()}</span>
          </li>`;
        })}
      </ol>
    </div>`,
  );

/** What goes with every week. Pilates is never named without its care. */
export const weekNotes = (cite: Cite): TemplateResult =>
  html`<p>
    ${cite(walkingSources, weekWords.walking())} ${weekWords.pilates()}
  </p>`;

export const dayNames = (days: readonly DayId[]): string =>
  formatter('and', (tag) => new Intl.ListFormat(tag)).format(
    days.map((day) => dayName(day, 'long')),
  );

/** The days a visitor would run, and why the last choice was refused. */
interface RunDaysView {
  readonly runDays: readonly DayId[];
  readonly refusal: Refused | undefined;
  readonly maxRuns: number;
  readonly onRunDays: Shown['onRunDays'];
}

/** The same as a part of a result. */
export const runDays = (
  { interview, clinic, onRunDays, level }: Shown,
  { runDays: days }: RunPlan,
): TemplateResult =>
  html`<div class="screen">
    ${folded(
      level + 1,
      weekWords.runDays(),
      runDaysView({
        runDays: days,
        refusal: interview.refusal,
        maxRuns: clinic.maxRuns,
        onRunDays,
      }),
      dayNames(days),
    )}
  </div>`;

const runDaysView = (view: RunDaysView): TemplateResult =>
  html`<form method="dialog" autocomplete="off" role="none">
    <fieldset
      class="flow"
      @focusout=${(event: Event) => {
        describeRefused(view, event.currentTarget as Element);
      }}
    >
      <legend class="hidden">${weekWords.runDays()}</legend>
      <div class="actions">
        ${dayIds.map(
          (day) =>
            html`<label class="option framed">
              <input
                type="checkbox"
                name="run-day"
                value=${day}
                ?checked=${view.runDays.includes(day)}
                @change=${(event: Event) => {
                  chooseDay(view, day, event.currentTarget);
                }}
              />
              <span>${dayName(day, 'long')}</span>
            </label>`,
        )}
      </div>
      <p id="refusal" class="error">
        ${fresh(refusalText(view.refusal, view.maxRuns))}
      </p>
    </fieldset>
  </form>`;

/**
 * The refused day says why to whoever comes back to it: until then it has the
 * focus, and would say so twice.
 */
function describeRefused({ refusal }: RunDaysView, group: Element): void {
  for (const input of group.querySelectorAll('input'))
    input.setAttribute(
      'aria-describedby',
      input.value === refusal?.day ? 'refusal' : '',
    );
}

/** Why a choice of days cannot be; nothing where it can. */
export const refusalText = (
  refusal: Refused | undefined,
  maxRuns: number,
): string => {
  if (!refusal) return '';
  const { why, day } = refusal;
  return refusalWords[
    why === 'too-many' && maxRuns === 1 ? 'too-many-for-one' : why
  ](dayName(day, 'long'));
};

/** The days that were chosen, said to those who do not see the week change. */
export const chosenText = (days: readonly DayId[]): string =>
  days.length > 0 ? weekWords.chosen(dayNames(days)) : weekWords.noneChosen();

function chooseDay(
  { runDays, onRunDays }: RunDaysView,
  day: DayId,
  input: EventTarget | null,
): void {
  if (!(input instanceof HTMLInputElement)) return;
  const chosen = dayIds.filter((other) =>
    other === day ? input.checked : runDays.includes(other),
  );
  onRunDays(chosen, day);
  // To what was drawn. Recorders would note down a `checked` that is set.
  input.form?.reset();
}
