/** What Orca says, from the log that it keeps of itself. */
import { readFileSync, statSync } from 'node:fs';
import { setTimeout as delay } from 'node:timers/promises';

/** How long the expected words may take to come, in milliseconds. */
const patience = 45_000;

/** How often the log is looked at. */
const pause = 40;

/** How long Orca must have had nothing to do for all to be said. */
const quiet = 300;

const spoken = / - SPEECH OUTPUT: '(.*?)'(?:\{.*)?$/gm;

/** Orca also says the name of each key, with a space after it. */
const isKey = (words) =>
  /^(F5|down|return|space|tab|up|left shift) $/.test(words);

export class Listener {
  #log;
  #from = 0;

  constructor(log) {
    this.#log = log;
  }

  /** From here on, what is said belongs to what is done next. */
  mark() {
    this.#from = this.#size();
  }

  /** What has been said since the mark, a string for each utterance. */
  said() {
    const log = this.#size() > 0 ? readFileSync(this.#log) : Buffer.alloc(0);
    const since = log.subarray(this.#from).toString('utf8');
    return [...since.matchAll(spoken)]
      .map(([, words]) => words)
      .filter((words) => !isKey(words))
      .map((words) => words.trim())
      .filter((words) => words !== '');
  }

  /**
   * Waits until `isAll` of what was said, and nothing more comes. Resolves to
   * all that was said, whether or not it came in time.
   */
  async hear(isAll) {
    const deadline = Date.now() + patience;
    while (Date.now() < deadline && !isAll(this.said())) await delay(pause);
    let size = this.#size();
    let since = Date.now();
    while (Date.now() < deadline && Date.now() - since < quiet) {
      await delay(pause);
      if (size !== this.#size()) since = Date.now();
      size = this.#size();
    }
    return this.said();
  }

  #size() {
    return statSync(this.#log, { throwIfNoEntry: false })?.size ?? 0;
  }
}
