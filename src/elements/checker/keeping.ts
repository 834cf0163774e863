/**
 * What a visitor can take away: on paper, as text, as a file, in a calendar.
 */
import type { CSSResultOrNative } from 'lit';
import { alternatives, sessionWords, words } from '../../content/index.js';
import { currentLocale } from '../../localization/localize.js';
import { calendar } from '../../logic/calendar.js';
import type { Schedule } from '../../logic/calendar.js';
import { bare, click, createObjectURL, page, writeText } from '../page.js';
import { printSummary } from './paper.js';
import { asText } from './text.js';

/** A way to keep what is on the screen. */
export type Way = 'print' | 'copy' | 'save' | 'calendar';

/** What can be taken away. */
export interface Kept {
  /** What is on the screen. */
  readonly summary: Element;
  readonly styles: CSSResultOrNative[];
  readonly schedule: Schedule | undefined;
  /** Has words said in the language of what is on the screen. */
  readonly say: (words: () => string) => string;
}

export class Keeping {
  /** The text to copy by hand, by the language it is in. */
  readonly #byHand = new Map<string, string>();

  /** What went into calendar files, for the next one to correct. */
  readonly #calendared: Schedule[] = [];

  /** The text to copy by hand, where the page allows nothing else. */
  get byHand(): string {
    return this.#byHand.get(currentLocale()) ?? '';
  }

  /** What is on the screen is another. */
  forgetText(): void {
    this.#byHand.clear();
  }

  /** Takes it away, and answers with what there is to say of it. */
  async keep(way: Way, kept: Kept): Promise<(() => string) | undefined> {
    let done = false;
    try {
      done = await this.#take(way, kept);
    } catch {
      // No clipboard here, or the page lets nobody make a file.
    }
    this.forgetText();
    // The browser may have taken its time: what is on the screen by now, if any.
    if (!done && kept.summary.isConnected)
      this.#byHand.set(kept.say(currentLocale), asText(kept.summary));
    return done ? doneWords[way] : () => words.byHand();
  }

  /** False where it is known that nothing came of it. */
  async #take(
    way: Way,
    { summary, styles, schedule, say }: Kept,
  ): Promise<boolean> {
    switch (way) {
      case 'print':
        // Before that, browsers put it off, and print the page as it then is.
        return page.readyState === 'complete' && printSummary(summary, styles);
      case 'copy':
        await writeText(navigator.clipboard, asText(summary));
        return true;
      case 'save':
        return saveFile(
          'can-i-run.txt',
          'text/plain',
          `\ufeff${asText(summary)}`,
        );
      case 'calendar': {
        const file = say(() => calendarOf(schedule, this.#calendared));
        if (schedule) this.#calendared.push(schedule);
        return saveFile('can-i-run.ics', 'text/calendar', file);
      }
    }
  }
}

/** What is said once it is done. Printing speaks for itself. */
const doneWords: Readonly<Record<Way, (() => string) | undefined>> = {
  print: undefined,
  copy: () => words.copied(),
  save: () => words.saved(),
  calendar: () => words.calendarSaved(),
};

/** A week as a calendar file, in the language that is spoken now. */
const calendarOf = (
  schedule: Schedule | undefined,
  before: readonly Schedule[],
): string =>
  calendar({
    schedule: schedule ?? { week: [], startsIn: [] },
    before,
    nameOf: (session) => sessionWords[session](),
    noteOf: (session) =>
      session === 'run'
        ? words.calendarNote()
        : session === 'pilates' && alternatives.pilates.care?.(),
    now: new Date(),
  });

/**
 * Hands a text over as a file. False in a frame or a sandbox, which may drop
 * it without a word.
 */
function saveFile(name: string, type: string, text: string): boolean {
  const link = page.createElement('a');
  link.href = createObjectURL(new Blob([text], bare({ type })));
  link.download = name;
  click(link);
  setTimeout(() => {
    URL.revokeObjectURL(link.href);
  }, 60_000);
  return origin !== 'null' && parent === window;
}
