/**
 * What the checker tells the page. Events fire only on what a visitor does,
 * bubble, and cross shadow roots. None carries an answer.
 */
import type { OutcomeId } from '../logic/ids.js';

const options = { bubbles: true, composed: true };

/** The browser's own: MooTools puts another in place of `Event`. */
const NativeEvent = Object.getPrototypeOf(CustomEvent) as typeof Event;

/** The visitor answered the first question. */
export class CanIRunStartEvent extends NativeEvent {
  static readonly eventName = 'can-i-run-start';
  constructor() {
    super(CanIRunStartEvent.eventName, options);
  }
}

/** The visitor reached an outcome, for the first time or after a change. */
export class CanIRunOutcomeEvent extends NativeEvent {
  static readonly eventName = 'can-i-run-outcome';
  /** The id of the outcome. Nothing tells how it came about. */
  readonly outcome: OutcomeId;
  constructor(outcome: OutcomeId) {
    super(CanIRunOutcomeEvent.eventName, options);
    this.outcome = outcome;
  }
}

/** The visitor started again. Every answer is gone. */
export class CanIRunRestartEvent extends NativeEvent {
  static readonly eventName = 'can-i-run-restart';
  constructor() {
    super(CanIRunRestartEvent.eventName, options);
  }
}

declare global {
  interface HTMLElementEventMap {
    'can-i-run-start': CanIRunStartEvent;
    'can-i-run-outcome': CanIRunOutcomeEvent;
    'can-i-run-restart': CanIRunRestartEvent;
  }
}
