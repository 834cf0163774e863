import { html, nothing } from 'lit';
import type { PropertyDeclarations, TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { words } from '../../content/index.js';
import { currentLocale, inLocale } from '../../localization/localize.js';
import type { QuestionId } from '../../logic/flow.js';
import type { DayId, RegionId } from '../../logic/ids.js';
import { CanIRunElement, findIn } from '../can-i-run-element.js';
import {
  CanIRunOutcomeEvent,
  CanIRunRestartEvent,
  CanIRunStartEvent,
} from '../events.js';
import { heading } from '../blocks.js';
import { Announcer } from './announcer.js';
import { clinicOf } from './clinic.js';
import { ForgetController } from './forget-controller.js';
import { guideView } from './guide.js';
import { Interview } from './interview.js';
import { introView } from './intro.js';
import { Keeping } from './keeping.js';
import type { Way } from './keeping.js';
import { Moving } from './moving.js';
import { chosenText, refusalText } from './week.js';
import { questionView } from './question.js';
import { resultView } from './result.js';
import { checkerStyles } from './styles.js';

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
 * @slot intro - The clinic's own words before the first question.
 * @slot result - The clinic's own words or button after any result but `emergency` and `doctor-today`.
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
 * @csspart outcome - The card that names the outcome, whichever it is. No rule restyles it, and so none learns which.
 */
export class CanIRunChecker extends CanIRunElement {
  static override readonly properties: PropertyDeclarations = {
    region: {},
    clinicName: { attribute: 'clinic-name' },
    bookingUrl: { attribute: 'booking-url' },
    reviewedBy: { attribute: 'reviewed-by' },
    reviewedOn: { attribute: 'reviewed-on' },
    maxSessions: { attribute: 'max-sessions' },
  };

  static override styles = [...CanIRunElement.styles, ...checkerStyles];

  /**
   * Where visitors are: decides the emergency number and the advice line.
   * Without it, and for any other value: "your local emergency number".
   * @type {'AU' | 'NZ' | 'GB-ENG' | 'GB-WLS' | 'GB-SCT' | 'GB-NIR' | 'IE' | 'US' | 'CA' | 'EU' | undefined}
   */
  declare region: RegionId | undefined;

  /**
   * Name of the clinic, for the booking button. Plain text.
   */
  declare clinicName: string | undefined;

  /**
   * Where the booking button leads: an https, http, tel or mailto link. No
   * button without it, and none after `emergency` and `doctor-today`.
   */
  declare bookingUrl: string | undefined;

  /**
   * Who reviewed the advice for this site. Shown only with `reviewed-on`.
   */
  declare reviewedBy: string | undefined;

  /**
   * The day of that review, such as `2026-11-23`. Shown only with
   * `reviewed-by`.
   */
  declare reviewedOn: string | undefined;

  /**
   * The most runs in a week that a plan may hold. It can only tighten the
   * advice.
   * @default 2
   */
  declare maxSessions: '1' | '2' | number | undefined;

  readonly #interview = new Interview();
  #keeping = new Keeping();
  readonly #announcer = new Announcer();
  readonly #moving = new Moving(this);
  /** Counts the screens: each is drawn anew. */
  #screen = 0;
  /** Continue was pressed with nothing chosen. */
  #missing = false;
  /** The whole guide is open instead of the questions. */
  #reading = false;

  constructor() {
    super();
    new ForgetController(this, () => {
      this.#interview.restart();
      this.#keeping = new Keeping();
      this.#announcer.say(undefined);
      this.#missing = this.#reading = false;
      this.#screen += 1;
      this.requestUpdate();
    });
  }

  protected override view(level: number): TemplateResult {
    // An emergency is said in no words but the checker's own.
    return this.#interview.resolution.outcome === 'emergency'
      ? inLocale(currentLocale(), () => this.#view(level))
      : this.#view(level);
  }

  #view(level: number): TemplateResult {
    const { started } = this.#interview;
    return html`${heading(level, words.title(), started ? 'small' : 'title')}
    ${started || this.#reading ? nothing : introView(clinicOf(this), this.#toggleGuide)}
    ${keyed(this.#screen, this.#screenView(level + 1))}
    ${this.#announcer.view()}`;
  }

  #screenView(level: number): unknown {
    const clinic = clinicOf(this);
    const interview = this.#interview;
    const { question } = interview;
    const { byHand } = this.#keeping;
    const shared = { clinic, level, byHand, onKeep: this.#keep };
    if (this.#reading)
      return guideView({ ...shared, onQuestions: this.#toggleGuide });
    if (question)
      return questionView({
        interview,
        question,
        level,
        missing: this.#missing,
        note: this.#announcer.said,
        onContinue: this.#answer,
        onBack: this.#back,
        say: this.#say,
      });
    return resultView({
      ...shared,
      interview,
      onRunDays: this.#chooseRunDays,
      onChange: this.#change,
      onRestart: this.#restart,
    });
  }

  readonly #answer = (chosen: readonly string[]): void => {
    const interview = this.#interview;
    const { begun, question } = interview;
    if (question && chosen.length > 0) interview.answer(question.id, chosen);
    this.#step(chosen.length === 0);
    // An event tells what is on the screen.
    if (!this.canDraw) return;
    if (!begun && interview.begun) this.dispatchEvent(new CanIRunStartEvent());
    const { outcome } = interview.resolution;
    if (outcome) this.dispatchEvent(new CanIRunOutcomeEvent(outcome));
  };

  readonly #back = (): void => {
    this.#interview.back();
    this.#step();
  };

  readonly #change = (question: QuestionId): void => {
    this.#interview.change(question);
    this.#step();
  };

  readonly #restart = (): void => {
    this.#interview.restart();
    this.#step();
    this.dispatchEvent(new CanIRunRestartEvent());
  };

  readonly #toggleGuide = (): void => {
    this.#reading = !this.#reading;
    this.#step();
  };

  readonly #chooseRunDays = (days: readonly DayId[], last: DayId): void => {
    const { maxRuns } = clinicOf(this);
    const refusal = this.#interview.chooseRunDays(days, last, maxRuns);
    this.#keeping.forgetText();
    this.#say(() => refusalText(refusal, maxRuns) || chosenText(days));
  };

  readonly #keep = async (way: Way): Promise<void> => {
    const summary = findIn(this, '.kept');
    const screen = this.#screen;
    if (!summary) return;
    const said = await this.#keeping.keep(way, {
      summary,
      styles: CanIRunChecker.elementStyles,
      schedule: this.#interview.schedule(clinicOf(this).maxRuns),
      say: (file) => this.inOwnWords(file),
    });
    // Somebody may have gone on while the browser asked.
    if (screen !== this.#screen) return;
    this.#say(said);
  };

  readonly #say = (what: (() => string) | undefined): void => {
    this.#announcer.say(what);
    this.drawNow();
  };

  /** Draws the next step and moves the focus to its heading. */
  #step(missing = false): void {
    this.#missing = missing;
    this.#announcer.say(undefined);
    this.#keeping.forgetText();
    // What stays on the screen with an error keeps its place.
    if (!missing) this.#screen += 1;
    this.#moving.on(() => {
      this.drawNow();
    });
  }
}
