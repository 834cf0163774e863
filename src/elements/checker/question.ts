import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { words } from '../../content/interface.js';
import { optionWords, questionWords } from '../../content/questions.js';
import type { Option, Question, QuestionId } from '../../logic/flow.js';
import { optionKey } from '../../logic/resolve.js';
import { heading } from '../heading.js';
import type { Interview } from './interview.js';

/** What a question screen shows and whom it tells. */
export interface QuestionView {
  readonly interview: Interview;
  readonly question: Question & { readonly id: QuestionId };
  readonly level: number;
  /** Continue was pressed with nothing chosen. */
  readonly missing: boolean;
  readonly onContinue: (chosen: readonly string[]) => void;
  readonly onBack: () => void;
  /** Says something to those who cannot see it. */
  readonly say: (what: () => string) => void;
}

/** One question: a native form, so that every way of input works. */
export function questionView(view: QuestionView): TemplateResult {
  const { question, interview, missing } = view;
  const { progress, canGoBack } = interview;
  const chosen = interview.before(question.id);
  const { legend, hint } = questionWords[question.id];
  const error = question.type === 'radio' ? words.chooseOne() : words.tickOne();
  const described = [hint && 'hint', missing && 'error'].filter(Boolean);
  return html`<form
    novalidate
    autocomplete="off"
    @change=${(event: Event) => {
      if (settleExclusive(question, event)) view.say(words.ticksCleared);
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
      aria-describedby=${described.join(' ') || nothing}
    >
      <legend>${heading(view.level, legend(), 'question', !missing)}</legend>
      ${hint ? html`<p id="hint" class="muted">${hint()}</p>` : nothing}
      ${missing ? html`<p id="error" class="error">${error}</p>` : nothing}
      <div class="options">
        ${question.options.map((option, index) => [
          option.exclusive && !question.options[index - 1]?.exclusive
            ? html`<div class="or">${words.or()}</div>`
            : nothing,
          optionView(question, option, chosen.includes(option.id)),
        ])}
      </div>
    </fieldset>
    <div class="actions">
      <button
        class="button filled"
        part="continue"
        @click=${(event: Event) => {
          // Not on submit, which a sandboxed frame forbids. Enter clicks too.
          event.preventDefault();
          view.onContinue(checkedIn(event.currentTarget));
        }}
      >
        ${words.continue()}
      </button>
      ${
        canGoBack
          ? html`<button
              class="button"
              type="button"
              part="back"
              @click=${view.onBack}
            >
              ${words.back()}
            </button>`
          : nothing
      }
    </div>
  </form>`;
}

const optionView = (
  question: Question & { readonly id: QuestionId },
  option: Option,
  chosen: boolean,
) =>
  html`<label class="option framed">
    <input
      type=${question.type}
      name=${question.id}
      value=${option.id}
      ?checked=${chosen}
    />
    <span>${answerText(question.id, option.id)}</span>
  </label>`;

/** Says what is wrong, and leads to where it can be put right. */
const summary = (error: string, level: number) =>
  html`<div class="summary framed" tabindex="-1" data-focus>
    <div class="flow" role="alert">
      ${heading(level, words.problem())}
      <button
        class="link"
        type="button"
        @click=${(event: Event) => {
          if (event.currentTarget instanceof Element)
            event.currentTarget
              .closest('form')
              ?.querySelector('input')
              ?.focus();
        }}
      >
        ${error}
      </button>
    </div>
  </div>`;

const checkedIn = (button: EventTarget | null): string[] =>
  button instanceof HTMLButtonElement && button.form
    ? inputsIn(button.form)
        .filter((input) => input.checked)
        .map((input) => input.value)
    : [];

const inputsIn = (form: HTMLFormElement): HTMLInputElement[] => [
  ...form.querySelectorAll('input'),
];

/**
 * "None of these" and "I am not sure" stand alone: choosing one takes the
 * other ticks away, and the other way round. True if any went.
 */
function settleExclusive(question: Question, event: Event): boolean {
  const { target } = event;
  if (!(target instanceof HTMLInputElement) || !target.form || !target.checked)
    return false;
  if (target.type !== 'checkbox') return false;
  const standsAlone = (input: HTMLInputElement) =>
    question.options.some(
      (option) => option.id === input.value && option.exclusive,
    );
  const going = inputsIn(target.form).filter(
    (input) =>
      input !== target &&
      input.checked &&
      (standsAlone(target) || standsAlone(input)),
  );
  for (const input of going) input.checked = false;
  return going.length > 0;
}

/** An answer in words. */
export const answerText = (question: QuestionId, option: string): string =>
  optionWords[optionKey(question, option)]();
