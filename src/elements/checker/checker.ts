import { html, nothing } from 'lit/html.js';
import type { TemplateResult } from 'lit/html.js';
import { alternatives } from '../../content/alternatives.js';
import { words } from '../../content/interface.js';
import { sessionWords } from '../../content/plan.js';
import { inLocale, localeOf } from '../../localization/locale.js';
import { currentLocale } from '../../localization/msg.js';
import { questions } from '../../logic/answers.js';
import type { Answers } from '../../logic/answers.js';
import { calendar } from '../../logic/calendar.js';
import type { QuestionId } from '../../logic/flow.js';
import { lowImpactWeek, refusalOf, runPlan } from '../../logic/plan.js';
import type { DayId } from '../../logic/ids.js';
import type { Refusal, Session } from '../../logic/plan.js';
import { progress } from '../../logic/progress.js';
import { resolve } from '../../logic/resolve.js';
import { revise, without } from '../../logic/revise.js';
import { alternativesStyles } from '../alternatives/list.js';
import {
  headingLevel,
  oneOf,
  regionFor,
  reviewOf,
  safeLink,
  textOf,
  themeOf,
} from '../attributes.js';
import type { Theme } from '../attributes.js';
import {
  CanIRunOutcomeEvent,
  CanIRunRestartEvent,
  CanIRunStartEvent,
} from '../events.js';
import { heading } from '../heading.js';
import { PageElement, draw, takeProperties } from '../shell.js';
import { theme } from '../theme.js';
import type { Words } from '../words.js';
import { callSentence } from './contact.js';
import { guideView } from './guide.js';
import type { KeepView, Way } from './keep-view.js';
import { asText, copyText, printSummary, saveFile } from './keep.js';
import { paper } from './paper.js';
import { refusalText } from './plan.js';
import { questionView } from './question.js';
import { resultView } from './result.js';
import type { Clinic } from './result.js';
import { styles } from './styles.js';

/**
 * Asks a few plain questions and says what usually helps: get help now, see a
 * doctor, ask a physio, choose low-impact exercise for now, or run within
 * limits. Nothing that is answered leaves the element.
 *
 * @customElement can-i-run-checker
 *
 * @fires {CanIRunStartEvent} can-i-run-start - The first question was answered.
 * @fires {CanIRunOutcomeEvent} can-i-run-outcome - An outcome was reached; `outcome` is its id.
 * @fires {CanIRunRestartEvent} can-i-run-restart - The visitor started again.
 *
 * @attr {string} lang - Language of the words, such as `en`. Without it, that of the nearest element around with a `lang`. English where the words are not there in it.
 *
 * @slot - What stands in where the script does not run. A single link is hidden once it does; other content stays, unless it takes `slot="fallback"`.
 * @slot intro - The clinic's own words before the first question.
 * @slot result - The clinic's own words or button after any result but an emergency.
 * @slot result-yes-with-limits - The same after that outcome only.
 * @slot result-not-yet - The same after that outcome only.
 * @slot result-ask-clinician - The same after that outcome only.
 * @slot result-doctor-soon - The same after that outcome only.
 * @slot result-doctor-today - The same after that outcome only.
 * @slot swimming - The clinic's own offer beside swimming.
 * @slot pilates - The clinic's own offer beside clinical Pilates.
 * @slot bike - The clinic's own offer beside the stationary bike.
 * @slot cross-trainer - The clinic's own offer beside the cross trainer.
 * @slot yoga - The clinic's own offer beside yoga.
 * @slot deep-water-running - The clinic's programme of deep water running.
 *
 * @csspart question - The group of a question and its options.
 * @csspart continue - The button that goes on.
 * @csspart back - The button that goes back.
 * @csspart restart - The button that starts again.
 * @csspart outcome - The card that names the outcome, whichever it is.
 * @csspart outcome-yes-with-limits - The same card for that outcome only.
 * @csspart outcome-not-yet - The same card for that outcome only.
 * @csspart outcome-ask-clinician - The same card for that outcome only.
 * @csspart outcome-doctor-soon - The same card for that outcome only.
 * @csspart outcome-doctor-today - The same card for that outcome only.
 * @csspart outcome-emergency - The same card for that outcome only.
 */
export class CanIRunChecker extends PageElement {
  static readonly observedAttributes = [
    'heading-level',
    'region',
    'theme',
    'clinic-name',
    'booking-url',
    'reviewed-by',
    'reviewed-on',
    'max-sessions',
    'lang',
  ];

  /**
   * Level of the title in the page's outline.
   * @attr {'1' | '2' | '3' | '4' | '5' | '6'} heading-level
   * @default 2
   */
  declare headingLevel: number | string | undefined;

  /**
   * Where visitors are: decides the emergency number and the advice line.
   * Without it, and for any other value: "your local emergency number".
   * @attr {'AU' | 'NZ' | 'GB-ENG' | 'GB-WLS' | 'GB-SCT' | 'GB-NIR' | 'IE' | 'US' | 'CA' | 'EU'} region
   */
  declare region: string | undefined;

  /**
   * Light or dark colours; `auto` for the page's own colour scheme.
   * @attr {'auto' | 'light' | 'dark'} theme
   * @default auto
   */
  declare theme: Theme | undefined;

  /**
   * Name of the clinic, for the booking button. Plain text.
   * @attr {string} clinic-name
   */
  declare clinicName: string | undefined;

  /**
   * Where the booking button leads: an https, http, tel or mailto link. No
   * button without it, and none for an emergency.
   * @attr {string} booking-url
   */
  declare bookingUrl: string | undefined;

  /**
   * Who reviewed the advice for this site. Shown only with `reviewed-on`.
   * @attr {string} reviewed-by
   */
  declare reviewedBy: string | undefined;

  /**
   * The day of that review, such as `2026-11-23`. Shown only with
   * `reviewed-by`.
   * @attr {string} reviewed-on
   */
  declare reviewedOn: string | undefined;

  /**
   * The most runs in a week that a plan may hold. It can only tighten the
   * advice.
   * @attr {'1' | '2'} max-sessions
   * @default 2
   */
  declare maxSessions: number | string | undefined;

  /**
   * The page's own words in place of single messages: message id to plain
   * text. Questions, answers, outcomes, reasons, limits and what holds a number
   * or name stay as they are. A property only.
   */
  declare words: Words | undefined;

  #answers: Answers = {};
  /** What was answered before going back, to start from when asked again. */
  #earlier: Answers = {};
  /** Continue was pressed with nothing chosen. */
  #missing = false;
  /** What the live region says. */
  #said: (() => string) | undefined;
  /** Turns at each message: see `#say`. */
  #saidAnew = false;
  /** Turns at each step: see `#step`. */
  #stepAnew = false;
  /** The whole guide is open instead of the questions. */
  #reading = false;
  /** The text to copy by hand, where the page allows nothing else. */
  #byHand = '';
  /** The days on which the visitor would run. */
  #runDays: readonly DayId[] = ['wed'];
  /** Why the last choice of days was refused. */
  #refusal: Refusal | undefined;

  constructor() {
    super();
    takeProperties(this);
  }

  connectedCallback(): void {
    this.update();
  }

  attributeChangedCallback(): void {
    if (this.isConnected) this.update();
  }

  /** Draws the element again, with what its attributes say now. */
  update(): ShadowRoot {
    return draw(this, allStyles, () => this.#view());
  }

  /** Draws the next step and moves the focus to its heading. */
  #step(): void {
    this.#said = undefined;
    this.#byHand = '';
    // The next question is drawn anew: its heading takes the focus, which one
    // that has it already would not, and its form has no ticks yet.
    if (!this.#missing) this.#stepAnew = !this.#stepAnew;
    const root = this.update();
    const target = root.querySelector<HTMLElement>('[data-focus]');
    if (!target) return;
    target.focus({ preventScroll: true });
    // Also where it stands in a frame that is taller than the window.
    target.scrollIntoView({ block: 'nearest' });
  }

  #view(): TemplateResult {
    const level = headingLevel(this);
    const started = Object.keys(this.#answers).length > 0;
    return html`<div
      class="box ${themeOf(this)}"
      lang=${currentLocale()}
      data-private
      data-hj-suppress
      data-clarity-mask="true"
      data-sentry-mask
      data-dd-privacy="mask"
      @keydown=${keepInside}
      @keypress=${keepInside}
      @keyup=${keepInside}
      @input=${keepInside}
    >
      ${heading(level, words.title(), started ? 'small' : 'title')}
      ${started || this.#reading ? nothing : this.#introView()}
      ${this.#reading ? this.#guide(level + 1) : this.#questionOrResult(level + 1)}
      <slot></slot>
      <div class="hidden" role="status">
        ${this.#saidAnew ? html`<p>${this.#said?.()}</p>` : this.#said?.()}
      </div>
    </div>`;
  }

  #introView(): TemplateResult {
    return html`<div class="flow">
      <p>${words.intro()} ${words.introAsk()}</p>
      <p class="muted">${words.introFacts()} ${words.introPrivacy()}</p>
      <p>
        <strong>${words.introEmergency(callSentence(regionFor(this)))}</strong>
      </p>
      <slot name="intro"></slot>
      <p>
        <button class="link" @click=${this.#toggleGuide}>
          ${words.readGuide()}
        </button>
      </p>
    </div>`;
  }

  #questionOrResult(level: number): TemplateResult | undefined {
    const { asked, next, outcome, reasons } = resolve(this.#answers);
    const question = questions.find(({ id }) => id === next);
    if (question) {
      const view = questionView({
        question,
        progress: progress(this.#answers),
        chosen: ids(this.#earlier[question.id]),
        level,
        missing: this.#missing,
        onContinue: (chosen) => {
          this.#answer(question.id, chosen);
        },
        onBack: asked.length > 0 ? this.#back : undefined,
        onTicksCleared: () => {
          this.#say(words.ticksCleared);
        },
      });
      return this.#stepAnew ? html`<div>${view}</div>` : view;
    }
    if (!outcome) return undefined;
    const maxRuns = this.#maxRuns;
    return resultView({
      ...this.#keeping(),
      ...this.#clinic(),
      outcome,
      reasons,
      asked,
      answers: this.#answers,
      region: regionFor(this),
      level,
      bookingUrl: safeLink(this, 'booking-url'),
      maxRuns,
      runDays: this.#runDays,
      refusal: this.#refusal,
      onRunDays: (days) => {
        this.#refusal = refusalOf(days, maxRuns);
        if (!this.#refusal) this.#runDays = days;
        this.#byHand = '';
        this.#say(() => refusalText(this.#refusal, maxRuns));
        return !this.#refusal;
      },
      onChange: this.#change,
      onRestart: this.#restart,
    });
  }

  #guide(level: number): TemplateResult {
    return guideView({
      ...this.#keeping(),
      ...this.#clinic(),
      level,
      region: regionFor(this),
      maxRuns: this.#maxRuns,
      onQuestions: this.#toggleGuide,
    });
  }

  get #maxRuns(): number {
    return oneOf(this, 'max-sessions', ['2', '1']) === '1' ? 1 : 2;
  }

  #clinic(): Clinic {
    return {
      clinicName: textOf(this, 'clinic-name'),
      review: reviewOf(this),
    };
  }

  #keeping(): KeepView {
    return {
      hasWeek: this.#week() !== undefined,
      byHand: this.#byHand,
      onKeep: (way) => {
        void this.#keep(way);
      },
    };
  }

  #week(): readonly Session[] | undefined {
    const { outcome } = resolve(this.#answers);
    return outcome === 'not-yet'
      ? lowImpactWeek
      : runPlan(this.#answers, {
          maxRuns: this.#maxRuns,
          runDays: this.#runDays,
        })?.week;
  }

  async #keep(way: Way): Promise<void> {
    const root = this.update();
    const kept = root.querySelector('.kept');
    if (!kept) return;
    const text = asText(kept);
    const done = await {
      print: () =>
        printSummary(kept, allStyles, getComputedStyle(this).direction),
      copy: () => copyText(text),
      save: () => saveFile('can-i-run.txt', 'text/plain', `\ufeff${text}`),
      calendar: () =>
        saveFile('can-i-run.ics', 'text/calendar', this.#calendar()),
    }[way]();
    this.#byHand = done ? '' : text;
    this.#say(done ? doneWords[way] : words.byHand);
    root.querySelector('textarea')?.select();
  }

  #calendar(): string {
    let file = '';
    inLocale(
      localeOf(this),
      () => {
        file = calendar({
          week: this.#week() ?? [],
          nameOf: (session) => sessionWords[session](),
          noteOf: (session) =>
            session === 'run'
              ? words.calendarNote()
              : session === 'pilates' && alternatives.pilates.care?.(),
          now: new Date(),
        });
      },
      this.words,
    );
    return file;
  }

  #say(what: (() => string) | undefined): void {
    this.#said = what;
    // Within another element, or the same words would not be spoken again.
    this.#saidAnew = !this.#saidAnew;
    this.update();
  }

  readonly #toggleGuide = (): void => {
    this.#reading = !this.#reading;
    this.#missing = false;
    this.#step();
  };

  #answer(question: QuestionId, chosen: readonly string[]): void {
    this.#missing = chosen.length === 0;
    if (this.#missing) {
      this.#step();
      return;
    }
    const first = Object.keys(this.#earlier).length === 0;
    // Beside what was said before, to tell whether it changed.
    const before = { ...this.#answers, [question]: this.#earlier[question] };
    this.#answers = revise(before, question, chosen);
    this.#earlier = { ...this.#earlier, ...this.#answers };
    // What a clinician agreed to is never suggested: it is said anew.
    if (!this.#answers.cleared)
      this.#earlier = without(this.#earlier, 'cleared');
    this.#step();
    if (first) this.dispatchEvent(new CanIRunStartEvent());
    const { outcome } = resolve(this.#answers);
    if (outcome) this.dispatchEvent(new CanIRunOutcomeEvent(outcome));
  }

  readonly #back = (): void => {
    const { asked } = resolve(this.#answers);
    const last = asked[asked.length - 1];
    if (last) this.#change(last);
  };

  /** Asks a question again; the answers to the others stay. */
  readonly #change = (question: QuestionId): void => {
    this.#earlier = { ...this.#earlier, ...this.#answers };
    this.#answers = without(this.#answers, question);
    this.#missing = false;
    this.#step();
  };

  readonly #restart = (): void => {
    this.#answers = {};
    this.#earlier = {};
    this.#runDays = ['wed'];
    this.#refusal = undefined;
    this.#missing = false;
    this.#step();
    this.dispatchEvent(new CanIRunRestartEvent());
  };
}

/** What is said once it is done. Printing speaks for itself. */
const doneWords: Readonly<Partial<Record<Way, () => string>>> = {
  copy: words.copied,
  save: words.saved,
  calendar: words.calendarSaved,
};

const allStyles = theme + alternativesStyles + styles + paper;

/** Keeps the page's own shortcuts, and its analytics, from what is typed here. */
function keepInside(event: Event): void {
  const { key } = event as KeyboardEvent;
  // What a page has put into a slot is the page's own.
  const own =
    (event.target as Node).getRootNode() ===
    (event.currentTarget as Node).getRootNode();
  if (own && key !== 'Escape' && key !== 'Tab') event.stopPropagation();
}

const ids = (answer: string | readonly string[] | undefined) =>
  typeof answer === 'string' ? [answer] : (answer ?? []);
