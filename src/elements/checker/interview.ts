/**
 * What a visitor does with answers: give one, go back, change one, start again,
 * choose the days of a week. It holds no more than what was answered and chosen;
 * what is asked next and what it comes to is resolved anew each time. It knows
 * no page.
 */
import { chosenOptions, withAnswer } from '../../logic/answers.js';
import type { Answers, Item } from '../../logic/answers.js';
import type { Schedule } from '../../logic/calendar.js';
import { questions } from '../../logic/flow.js';
import type { FlowQuestion, QuestionId } from '../../logic/flow.js';
import type { DayId } from '../../logic/ids.js';
import { runPlan } from '../../logic/plan.js';
import type { RunPlan } from '../../logic/plan.js';
import { progress } from '../../logic/progress.js';
import type { Progress } from '../../logic/progress.js';
import { clearables, resolve } from '../../logic/resolve.js';
import type { Resolution } from '../../logic/resolve.js';
import { revise } from '../../logic/revise.js';
import { firstRunDays, lowImpactWeek, refusalOf } from '../../logic/week.js';
import type { Refusal } from '../../logic/week.js';

/** Why a choice of days cannot be, and the day that was chosen last. */
export interface Refused {
  readonly why: Refusal;
  readonly day: DayId;
}

export class Interview {
  #answers: Answers = {};
  /** What was answered before going back, to start from when asked again. */
  #earlier: Answers = {};
  /** What the clearance was about, as one text. */
  #about = '';
  #runDays = firstRunDays;
  #refusal: Refused | undefined;

  get answers(): Answers {
    return this.#answers;
  }

  /** What the answers come to. */
  get resolution(): Resolution {
    return resolve(this.#answers);
  }

  /** What is asked now; nothing once there is an outcome. */
  get question(): FlowQuestion | undefined {
    const { next } = this.resolution;
    return questions.find(({ id }) => id === next);
  }

  /** Whether a question was answered before the one that is asked now. */
  get canGoBack(): boolean {
    return this.resolution.asked.length > 0;
  }

  /** What the question about clearance is about. */
  get clearables(): readonly Item[] {
    return clearables(this.#answers);
  }

  get progress(): Progress {
    return progress(this.#answers);
  }

  /** Whether an answer stands. */
  get started(): boolean {
    return Object.keys(this.#answers).length > 0;
  }

  /** Whether anything was ever answered, also if it was taken back. */
  get begun(): boolean {
    return Object.keys(this.#earlier).length > 0;
  }

  /** What was chosen when this question was answered before. */
  before(question: QuestionId): readonly string[] {
    return questions
      .filter(({ id }) => id === question)
      .flatMap((asked) => chosenOptions(this.#earlier, asked))
      .map(({ id }) => id);
  }

  answer(question: QuestionId, chosen: readonly string[]): void {
    // Beside what was said before, to tell whether it changed.
    const before = withAnswer(this.#answers, question, this.before(question));
    this.#answers = revise(before, question, chosen);
    this.#holdClearance(question);
    this.#earlier = { ...this.#earlier, ...this.#answers };
    // What somebody else agreed to is never suggested: it is said anew.
    if (!Object.hasOwn(this.#answers, 'cleared'))
      this.#earlier = withAnswer(this.#earlier, 'cleared', []);
  }

  /**
   * Takes a clearance away once its list is another: not before, since questions
   * that are asked again may be answered as they were.
   */
  #holdClearance(answered: QuestionId): void {
    const about = JSON.stringify(this.clearables);
    if (answered === 'cleared') this.#about = about;
    const isHeld = this.resolution.asked.includes('cleared');
    if (isHeld && about !== this.#about)
      this.#answers = withAnswer(this.#answers, 'cleared', []);
  }

  /** Asks the last question again. */
  back(): void {
    const { asked } = this.resolution;
    const last = asked[asked.length - 1];
    if (last) this.change(last);
  }

  /** Asks a question again; the answers to the others stay. */
  change(question: QuestionId): void {
    this.#earlier = { ...this.#earlier, ...this.#answers };
    // A clearance waits for the new answer, which may leave its list the same.
    this.#answers = withAnswer(this.#answers, question, []);
    this.#refusal = undefined;
  }

  restart(): void {
    this.#answers = {};
    this.#earlier = {};
    this.#runDays = firstRunDays;
    this.#refusal = undefined;
  }

  /** What was wrong with the last choice of days, if anything. */
  get refusal(): Refused | undefined {
    return this.#refusal;
  }

  /**
   * Takes these days for running if they can be, else says why not: `day` is
   * the one that was chosen last.
   */
  chooseRunDays(
    days: readonly DayId[],
    day: DayId,
    maxRuns: number,
  ): Refused | undefined {
    const why = refusalOf(days, maxRuns);
    this.#refusal = why && { why, day };
    if (!why) this.#runDays = days;
    return this.#refusal;
  }

  /** The plan that goes with a yes; none with any other outcome. */
  plan(maxRuns: number): RunPlan | undefined {
    return runPlan(this.#answers, this.#runDays, maxRuns);
  }

  /** What a calendar can hold; nothing with most outcomes. */
  schedule(maxRuns: number): Schedule | undefined {
    return this.resolution.outcome === 'not-yet'
      ? { week: lowImpactWeek, startsIn: [] }
      : this.plan(maxRuns);
  }
}
