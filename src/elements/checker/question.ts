import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { questionWords, words } from '../../content/index.js';
import type { FlowQuestion, Option, Question } from '../../logic/flow.js';
import { fresh, heading, list } from '../blocks.js';
import { button } from '../button.js';
import { goTo } from '../page.js';
import { answerText, namesOf } from './answers.js';
import type { Interview } from './interview.js';

/** What a question screen shows and whom it tells. */
export interface QuestionView {
  readonly interview: Interview;
  readonly question: FlowQuestion;
  readonly level: number;
  /** Continue was pressed with nothing chosen. */
  readonly missing: boolean;
  /** What was done by itself to the ticks, if anything. */
  readonly note: (() => string) | undefined;
  readonly onContinue: (chosen: readonly string[]) => void;
  readonly onBack: () => void;
  /** Says something to those who cannot see it. */
  readonly say: (what: (() => string) | undefined) => void;
}

/** One question: a native form, so that every way of input works. */
export function questionView(view: QuestionView): TemplateResult {
  const { question, interview, missing } = view;
  const { progress, canGoBack } = interview;
  const chosen = interview.before(question.id);
  const { legend, hint } = questionWords[question.id];
  const error = question.type === 'radio' ? words.chooseOne() : words.tickOne();
  // Were Continue ever left to the browser, this would send nothing.
  return html`<form
    method="dialog"
    autocomplete="off"
    @change=${(event: Event) => {
      view.say(settleExclusive(question, event));
    }}
  >
    <div>
      <p id="progress" class="muted">
        ${words.progress(progress.number, progress.about)}
      </p>
      <svg class="bar" aria-hidden="true">
        <rect
          width="${(100 * progress.number) / progress.about}%"
          height="100%"
        />
      </svg>
    </div>
    ${missing ? summary(error, view.level) : nothing}
    <fieldset
      class="flow"
      part="question"
      tabindex="-1"
      aria-describedby="progress hint error"
    >
      <legend>${heading(view.level, legend(), 'question')}</legend>
      ${hint ? html`<p id="hint" class="muted">${hint()}</p>` : nothing}
      ${question.id === 'cleared' ? aboutThis(interview) : nothing}
      ${missing ? html`<p id="error" class="error">${error}</p>` : nothing}
      <div class="options">
        ${question.options.map((option) => [
          option.exclusive
            ? html`<div class="or">${words.or()}</div>`
            : nothing,
          optionView(question, option, chosen.includes(option.id)),
        ])}
      </div>
      ${view.note ? html`<p class="note muted">${fresh(view.note())}</p>` : nothing}
    </fieldset>
    <div class="actions">
      <button
        class="button filled"
        part="continue"
        .onclick=${(event: Event) => {
          // Not on submit, which a sandboxed frame forbids. Enter clicks too.
          event.preventDefault();
          view.onContinue(checkedIn(event.currentTarget));
        }}
      >
        ${words.continue()}
      </button>
      ${
        canGoBack
          ? button(words.back(), view.onBack, { part: 'back' })
          : nothing
      }
    </div>
  </form>`;
}

const optionView = (question: FlowQuestion, option: Option, chosen: boolean) =>
  html`<label class="option framed">
    <input
      type=${question.type}
      name=${question.id}
      value=${option.id}
      ?checked=${chosen}
    />
    <span>${answerText({ question: question.id, option: option.id })}</span>
  </label>`;

/** Says what is wrong, and leads to where it can be put right. */
const summary = (error: string, level: number) =>
  html`<div
    class="summary framed flow"
    role="group"
    aria-label=${error}
    tabindex="-1"
    @focusin=${({ currentTarget }: Event) => {
      // Orca says no description of a group on the way into it. Not before:
      // of what has the focus, it says what becomes of its description.
      (currentTarget as Element).parentElement
        ?.querySelector('input')
        ?.setAttribute('aria-describedby', 'error');
    }}
  >
    ${heading(level, words.problem())}
    ${button(
      error,
      ({ currentTarget }) => {
        const [input] = inputsIn(currentTarget);
        if (input) goTo(input);
      },
      { look: 'link' },
    )}
  </div>`;

const checkedIn = (button: EventTarget | null): string[] =>
  inputsIn(button)
    .filter((input) => input.checked)
    .map((input) => input.value);

/** All that the form of a button or an input has. */
const inputsIn = (inside: EventTarget | null): HTMLInputElement[] => [
  ...((inside as HTMLInputElement).form?.querySelectorAll('input') ?? []),
];

/** What a physio or doctor would have looked at, item by item. */
const aboutThis = (interview: Interview) =>
  html`<div class="quote framed">
    <p>${words.aboutThis()}</p>
    ${list(namesOf(interview.clearables))}
  </div>`;

/**
 * "None of these" stands alone: choosing it takes the other ticks away, and
 * the other way round. A doubt may stand beside a sign, and never removes one.
 * What to say of it, if any went.
 *
 * By its form: session recorders put themselves before `checked`, which must
 * never be set.
 */
function settleExclusive(
  question: Question,
  event: Event,
): (() => string) | undefined {
  const { target } = event;
  if (
    !(target instanceof HTMLInputElement) ||
    !target.checked ||
    target.type !== 'checkbox'
  )
    return undefined;
  const standsAlone = (input: HTMLInputElement) =>
    question.options.some(
      (option) => option.id === input.value && option.exclusive,
    );
  const going = inputsIn(target).filter(
    (input) =>
      input !== target &&
      input.checked &&
      (standsAlone(target) || standsAlone(input)),
  );
  if (going.length === 0) return undefined;
  for (const input of inputsIn(target))
    input.toggleAttribute('checked', input.checked && !going.includes(input));
  target.form?.reset();
  return standsAlone(target)
    ? () => words.ticksCleared()
    : () => words.noneCleared();
}
