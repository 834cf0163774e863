/**
 * What a visitor takes away without a printer: the text to copy, the file, the
 * calendar. None of it is kept by the page, and an emergency offers none.
 */
import { expect } from '@open-wc/testing';
import type ICAL from 'ical.js';
import { alternatives } from '../../src/content/alternatives.js';
import { words } from '../../src/content/interface.js';
import { watchWords } from '../../src/content/monitor.js';
import { outcomeWords } from '../../src/content/outcomes.js';
import { planWords } from '../../src/content/plan.js';
import { optionWords } from '../../src/content/questions.js';
import { reasonOf } from '../../src/content/reasons.js';
import { references } from '../../src/content/references.js';
import { weekWords } from '../../src/content/week.js';
import { CalendarProgram, eventsIn, startsOf } from '../support/calendars.js';
import { open } from '../support/harness.js';
import type { Visitor } from '../support/harness.js';
import {
  always,
  finished,
  found,
  missing,
  plain,
  replace,
  summaries,
  ways,
} from '../support/summaries.js';
import { addPseudo, pseudoLocale } from '../support/pseudo.js';
import { until } from '../support/until.js';

/** A clipboard that takes what it is given, or refuses. */
function clipboard(accepts: boolean): { readonly texts: readonly string[] } {
  const texts: string[] = [];
  const writeText = (text: string): Promise<void> => {
    texts.push(text);
    return accepts
      ? Promise.resolve()
      : Promise.reject(new DOMException('Denied', 'NotAllowedError'));
  };
  replace(window.standIns, 'writeText', writeText);
  return { texts };
}

/** A clipboard that takes its time to refuse: until then, and what follows. */
function slowClipboard(): () => Promise<void> {
  let refuse: (reason: Error) => void = () => undefined;
  replace(
    window.standIns,
    'writeText',
    () => new Promise<void>((_, reject) => (refuse = reject)),
  );
  return async () => {
    let done = false;
    refuse(new DOMException('Denied', 'NotAllowedError'));
    setTimeout(() => (done = true));
    await until('that is dealt with', () => done);
  };
}

interface Download {
  readonly name: string;
  readonly blob: Blob;
}

/** Catches what would be downloaded. */
function downloads(): readonly Download[] {
  const caught: Download[] = [];
  const blobs = new Map<string, Blob>();
  replace(window.standIns, 'createObjectURL', (blob: Blob) => {
    const url = `blob:${String(blobs.size)}`;
    blobs.set(url, blob);
    return url;
  });
  replace(window.standIns, 'click', function (this: HTMLAnchorElement) {
    const blob = blobs.get(this.href);
    if (!blob) throw new Error('The file is from elsewhere.');
    caught.push({ name: this.download, blob });
  });
  return caught;
}

/** Presses a button of those that keep, and waits until something is said. */
async function press(visitor: Visitor, label: string): Promise<void> {
  visitor.press(label);
  await until('something is said', () => visitor.announced() !== '');
}

async function copied(visitor: Visitor): Promise<string> {
  const { texts } = clipboard(true);
  await press(visitor, ways.copy);
  const [text, ...others] = texts;
  if (text === undefined || others.length > 0)
    throw new Error(`Copied ${String(texts.length)} times.`);
  return text;
}

type Outcome = (typeof summaries)[number]['outcome'];
const texts = new Map<Outcome, string>();

/** The text of a result, which is copied but once. */
async function textOf(outcome: Outcome): Promise<string> {
  const text = texts.get(outcome) ?? (await copied(finished(outcome)));
  texts.set(outcome, text);
  return text;
}

async function saved(visitor: Visitor, label: string): Promise<Download> {
  const files = downloads();
  await press(visitor, label);
  const [file, ...others] = files;
  if (!file || others.length > 0)
    throw new Error(`Saved ${String(files.length)} files.`);
  return file;
}

/** Somebody whose runs begin this week. */
const runner = (): Visitor =>
  finished('yes-with-limits', {}, { ready: ['run'], talk: ['sentences'] });

/** Ticks run days, or takes their ticks away. */
function pick(visitor: Visitor, ...days: readonly string[]): void {
  for (const day of days)
    visitor.find(`input[name=run-day][value=${day}]`).click();
}

const labels = (visitor: Visitor): string[] =>
  visitor.all('button').map(({ textContent }) => plain(textContent));

describe('the text to copy', () => {
  for (const { outcome, holds } of summaries)
    it(`of ${outcome} holds all of its summary`, async () => {
      const visitor = finished(outcome);
      const text = await copied(visitor);
      expect(missing(text, [...holds, ...always()])).to.deep.equal([]);
      expect(visitor.announced()).to.equal(words.copied());
      expect(visitor.all('textarea')).to.be.empty;
    });

  it('has each heading on a line of its own, after a gap', async () => {
    const lines = (await textOf('yes-with-limits')).split('\n');
    for (const title of [
      words.why(),
      words.doNow(),
      planWords.limits(),
      weekWords.thisWeek(),
      planWords.checks(),
      watchWords.title(),
      words.yourAnswers(),
      words.references(),
    ]) {
      const at = lines.indexOf(title);
      expect(at, title).to.be.greaterThan(0);
      expect(lines[at - 1], title).to.equal('');
    }
  });

  it('has each item of a list on a line of its own, with a mark', async () => {
    const lines = (await textOf('yes-with-limits')).split('\n');
    for (const item of [
      planWords.moreLowImpact(),
      planWords.checkStand(),
      'Mon Swim',
      'Wed Walk',
      optionWords['now.saddle'](),
      optionWords['want.enjoy'](),
    ])
      expect(lines).to.include(`- ${item}`);
  });

  it('is made of whole lines, without stray space, markup or values', async () => {
    for (const { outcome } of summaries) {
      const text = await textOf(outcome);
      expect(text.trim().length).to.equal(text.length);
      const stray = [
        ...found(text, /\n{3}|[^\S\n]{2}(?!- )|[^\S\n]\n|\t|\r/),
        ...found(text, /<\/?\w+|&\w+;|\[object|\b(undefined|null|false)\b/),
      ];
      expect(stray, outcome).to.deep.equal([]);
    }
  });

  it('has no labels of buttons', async () => {
    for (const { outcome } of summaries) {
      const text = await textOf(outcome);
      const lines = text.split('\n').map((line) => line.replace(/^- /, ''));
      for (const label of [
        ...Object.values(ways),
        words.change(),
        words.restart(),
        words.bookWith('Hill Street Clinic'),
      ])
        expect(lines.filter((line) => line === label)).to.be.empty;
    }
  });

  it('numbers its sources as its marks do', async () => {
    for (const { outcome } of summaries) {
      const lines = (await textOf(outcome)).split('\n');
      const sources = lines.filter((line) => /^\[\d+\] /.test(line));
      expect(
        sources.map((line) => line.replace(/ .*/, '')),
        outcome,
      ).to.deep.equal(sources.map((_, index) => `[${String(index + 1)}]`));
      const marks = found(
        lines.filter((line) => !sources.includes(line)).join('\n'),
        /\[[^\]]*\]/,
      );
      expect(marks, outcome).not.to.be.empty;
      for (const mark of marks)
        expect(
          sources.filter((line) => line.startsWith(`${mark} `)),
          `${outcome} ${mark}`,
        ).to.have.lengthOf(1);
    }
    const lines = (await textOf('yes-with-limits')).split('\n');
    const line = lines.find((one) => one.includes(planWords.balanceResearch()));
    const [mark = 'no mark'] = found(line ?? '', /\[\d+\]$/);
    expect(lines.find((one) => one.startsWith(`${mark} `))).to.include(
      references.neason2024.cite,
    );
  });

  it('does not speak of a tab that a link opens', async () => {
    const text = await textOf('doctor-today');
    expect(text.split(words.newTab())).to.have.lengthOf(1);
  });

  it('does not speak of pictures, which it does not have', async () => {
    const text = await textOf('yes-with-limits');
    expect(found(text, /\w+ parts are \w+/i)).to.deep.equal([]);
  });

  it('keeps an answer, and why it matters, apart', async () => {
    const text = await textOf('doctor-today');
    const answer = optionWords['warning.fever']();
    const why = reasonOf['doctor-today']();
    expect(missing(text, [answer, why])).to.deep.equal([]);
    expect(text.split(`${answer} ${why}`)).to.have.lengthOf(1);
  });

  it('keeps the number of a step and its repeats apart', async () => {
    const lines = (await textOf('yes-with-limits')).split('\n');
    expect(lines).to.include('- 3: 8 × run 1 min, walk 1 min 30 sec');
    // "3 8 × run" would be read as 38.
    expect(lines.filter((line) => /^- \d+ \d/.test(line))).to.be.empty;
    const marked = lines.filter((line) => line.includes(planWords.here()));
    expect(marked).to.deep.equal([
      `- 0: ${planWords.stepZero()}. ${planWords.here()}`,
    ]);
  });

  it('has nothing of the diary, which is for paper', async () => {
    const text = await textOf('yes-with-limits');
    const diary = [words.diary(), words.diaryBefore(), words.diaryTalk()];
    expect(missing(text, diary)).to.deep.equal(diary);
  });

  it('names each thing that was cleared, and whose advice comes first', async () => {
    const cleared = [
      'warning.cough',
      'back.surgery',
      'back.disc-or-nerve',
    ] as const;
    const text = await copied(
      finished(
        'yes-with-limits',
        {},
        { warning: ['cough'], back: ['surgery', 'disc-or-nerve'] },
      ),
    );
    const [, after = ''] = text.split(planWords.clearedItems());
    const items = after.split(planWords.cleared())[0] ?? '';
    expect(items.trim().split('\n')).to.deep.equal(
      cleared.map((key) => `- ${optionWords[key]()}`),
    );
  });

  it('tells the days that the visitor chose', async () => {
    const visitor = runner();
    pick(visitor, 'sat');
    const lines = (await copied(visitor)).split('\n');
    expect(lines).to.include('- Wed Run').and.to.include('- Sat Run');
    const walker = finished('yes-with-limits');
    pick(walker, 'sat');
    expect((await copied(walker)).split('\n')).to.include(
      `${weekWords.laterRuns()} Wednesday and Saturday`,
    );
  });

  it('is the guide where the guide is read', async () => {
    const visitor = open();
    visitor.press(words.readGuide());
    const text = await copied(visitor);
    const headlines = Object.values(outcomeWords).map(({ headline }) =>
      headline(),
    );
    expect(missing(text, [words.guide(), ...headlines])).to.deep.equal([]);
    expect(text.split(words.toQuestions())).to.have.lengthOf(1);
  });
});

describe('where nothing may be copied', () => {
  for (const [how, refuse] of Object.entries({
    'because it is denied': () => clipboard(false),
    'because there is no clipboard': () => {
      replace(window.standIns, 'writeText', undefined);
      replace(navigator, 'clipboard', undefined);
    },
  }))
    it(`${how}, the visitor is told and gets the text`, async () => {
      const whole = await textOf('ask-clinician');
      const visitor = finished('ask-clinician');
      refuse();
      await press(visitor, ways.copy);
      expect(visitor.announced()).to.equal(words.byHand());
      const area = visitor.find<HTMLTextAreaElement>('textarea');
      expect(area.value).to.equal(whole);
      expect(area.readOnly).to.be.true;
      // A page can read what is selected.
      expect(area.selectionEnd - area.selectionStart).to.equal(0);
      expect(plain(area.closest('label')?.textContent ?? '')).to.include(
        words.byHand(),
      );
    });

  it('the text goes once something worked, or the visitor goes on', async () => {
    for (const goOn of [
      (visitor: Visitor) => copied(visitor),
      (visitor: Visitor) => {
        visitor.change('calm');
      },
      (visitor: Visitor) => {
        visitor.restart();
        visitor.answerAll();
      },
    ]) {
      const visitor = finished('not-yet');
      clipboard(false);
      await press(visitor, ways.copy);
      expect(visitor.all('textarea')).to.have.lengthOf(1);
      await goOn(visitor);
      expect(visitor.all('textarea')).to.be.empty;
    }
  });

  it('the text is that of the result which is shown', async () => {
    const visitor = runner();
    clipboard(false);
    await press(visitor, ways.copy);
    pick(visitor, 'sat');
    for (const { value } of visitor.all<HTMLTextAreaElement>('textarea'))
      expect(missing(value, ['- Wed Run', '- Sat Run'])).to.deep.equal([]);
  });

  it('the text is of what is shown once the browser has answered', async () => {
    const visitor = runner();
    const refuse = slowClipboard();
    visitor.press(ways.copy);
    pick(visitor, 'sat');
    await refuse();
    const { value } = visitor.find<HTMLTextAreaElement>('textarea');
    expect(missing(value, ['- Wed Run', '- Sat Run'])).to.deep.equal([]);
  });

  it('no text comes of what is gone by then', async () => {
    const visitor = runner();
    const refuse = slowClipboard();
    visitor.press(ways.copy);
    visitor.restart();
    visitor.press(words.readGuide());
    await refuse();
    visitor.element.setAttribute('theme', 'dark');
    expect(visitor.text()).to.include(words.guide());
    expect(visitor.all('textarea')).to.be.empty;
  });
});

describe('the text to copy by hand', () => {
  it('is there in its own language only', async () => {
    await addPseudo();
    const visitor = finished('not-yet');
    clipboard(false);
    await press(visitor, ways.copy);
    const { value } = visitor.find<HTMLTextAreaElement>('textarea');
    const speak = async (lang: string) => {
      visitor.element.lang = lang;
      await until('it speaks it', () => visitor.find('.box').lang === lang);
    };
    await speak(pseudoLocale);
    expect(visitor.all('textarea')).to.be.empty;
    await speak('en');
    expect(visitor.find<HTMLTextAreaElement>('textarea').value).to.equal(value);
  });
});

describe('the file', () => {
  for (const { outcome, holds } of summaries)
    it(`of ${outcome} is the same text, in UTF-8`, async () => {
      const text = await textOf(outcome);
      const { name, blob } = await saved(finished(outcome), ways.save);
      expect(name).to.match(/^[a-z-]+\.(txt|html)$/);
      expect(blob.type).to.match(/^text\/(plain|html)\b/);
      const bytes = new Uint8Array(await blob.arrayBuffer());
      // Without this mark, some programs take the file for another encoding.
      expect([...bytes.slice(0, 3)]).to.deep.equal([0xef, 0xbb, 0xbf]);
      expect(new TextDecoder().decode(bytes)).to.equal(text);
      expect(missing(text, holds)).to.deep.equal([]);
    });

  it('is told of', async () => {
    const visitor = finished('not-yet');
    await saved(visitor, ways.save);
    expect(visitor.announced()).to.equal(words.saved());
  });

  it('loads nothing and leads nowhere by itself', async () => {
    const { blob } = await saved(finished('yes-with-limits'), ways.save);
    const loads = /<(script|link|img|iframe)|@import/;
    expect(found(await blob.text(), loads)).to.deep.equal([]);
  });
});

describe('the calendar', () => {
  const fileOf = async (visitor: Visitor): Promise<string> => {
    const { name, blob } = await saved(visitor, ways.calendar);
    expect(name).to.match(/\.ics$/);
    expect(blob.type).to.match(/^text\/calendar\b/);
    return blob.text();
  };
  const eventsOf = async (visitor: Visitor): Promise<ICAL.Event[]> =>
    eventsIn(await fileOf(visitor));
  let known: Promise<ICAL.Event[]> | undefined;
  const eventsOfRunner = () => (known ??= eventsOf(runner()));
  const days = ['', 'Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];
  /** The events in the order of a week, as "Wed Run". */
  const told = (events: readonly ICAL.Event[]): string[] =>
    events.map(
      ({ startDate, summary }) =>
        `${days[startDate.dayOfWeek()] ?? '?'} ${summary}`,
    );

  it('is offered only where there is a week', () => {
    for (const { outcome } of summaries)
      expect(
        labels(finished(outcome)).includes(ways.calendar),
        outcome,
      ).to.equal(['yes-with-limits', 'not-yet'].includes(outcome));
    const reader = open();
    reader.press(words.readGuide());
    expect(labels(reader)).not.to.include(ways.calendar);
  });

  it('holds the week that is on the screen, walks too, without its rest', async () => {
    const visitor = runner();
    expect(told(await eventsOf(visitor))).to.deep.equal([
      'Mon Swim',
      'Tue Walk',
      'Wed Run',
      'Thu Walk',
      'Fri Pilates',
      'Sun Bike',
    ]);
    const other = runner();
    pick(other, 'wed', 'mon', 'thu');
    expect(told(await eventsOf(other))).to.deep.equal([
      'Mon Run',
      'Tue Pilates',
      'Wed Swim',
      'Thu Run',
      'Fri Walk',
      'Sat Bike',
    ]);
  });

  it('is the week that the clinic allows', async () => {
    const visitor = runner();
    pick(visitor, 'sat');
    visitor.element.setAttribute('max-sessions', '1');
    const runs = told(await eventsOf(visitor)).filter((day) =>
      day.endsWith('Run'),
    );
    expect(runs).to.deep.equal(['Wed Run']);
  });

  it('goes on for eight weeks, from a day to come', async () => {
    const events = await eventsOfRunner();
    expect(events).not.to.be.empty;
    for (const event of events) {
      expect(event.startDate.toJSDate().getTime()).to.be.greaterThan(
        new Date().setHours(0, 0, 0, 0),
      );
      expect(startsOf(event)).to.have.lengthOf(8);
    }
  });

  it('has a walk in place of a run until that begins', async () => {
    const wednesdays = (await eventsOf(finished('yes-with-limits'))).filter(
      (event) => told([event])[0]?.startsWith('Wed'),
    );
    expect(
      wednesdays.map((event) => [event.summary, startsOf(event).length]),
    ).to.deep.equal([
      ['Walk', 1],
      ['Run', 7],
    ]);
  });

  /** What a calendar shows of runs, by weekday. */
  const runsIn = (program: CalendarProgram): string[] =>
    program.shown
      .filter(({ name }) => name === 'Run')
      .flatMap(({ starts }) => starts)
      .map((start) => days[new Date(start).getDay() + 1] ?? '?');

  it('calendar-two-runs: moves the run when the file of another day comes after it', async () => {
    const visitor = runner();
    const program = new CalendarProgram();
    program.import(await fileOf(visitor));
    expect(runsIn(program)).to.deep.equal(Array(8).fill('Wed'));
    pick(visitor, 'wed', 'thu');
    program.import(await fileOf(visitor));
    expect(runsIn(program)).to.deep.equal(Array(8).fill('Thu'));
  });

  it('takes a second run away when only one is chosen after it', async () => {
    const visitor = runner();
    const program = new CalendarProgram();
    pick(visitor, 'sat');
    program.import(await fileOf(visitor));
    expect(new Set(runsIn(program))).to.deep.equal(new Set(['Wed', 'Sat']));
    pick(visitor, 'wed');
    program.import(await fileOf(visitor));
    expect(new Set(runsIn(program))).to.deep.equal(new Set(['Sat']));
  });

  it('says beside its button to delete the old one first', async () => {
    expect(words.calendarAgain()).to.include('delete the old one first');
    for (const outcome of ['yes-with-limits', 'not-yet'] as const) {
      const visitor = finished(outcome);
      const button = visitor
        .all('button')
        .find(({ textContent }) => plain(textContent) === ways.calendar);
      const beside = button?.parentElement?.nextElementSibling;
      expect(plain(beside?.textContent ?? '')).to.equal(words.calendarAgain());
      await fileOf(visitor);
      expect(visitor.announced()).to.equal(words.calendarSaved());
    }
  });

  it('says how to run, for every kind of start, and who leads Pilates', async () => {
    for (const { summary, description } of await eventsOfRunner())
      if (summary === 'Run') {
        expect(description).to.equal(words.calendarNote());
        expect(description).not.to.match(/\d|step/);
      } else if (summary === 'Pilates')
        expect(description).to.equal(alternatives.pilates.care?.());
      else expect(description).to.not.exist;
  });

  it('holds no run where running does not suit yet', async () => {
    const events = told(await eventsOf(finished('not-yet')));
    expect(events).to.deep.equal([
      'Mon Swim',
      'Tue Walk',
      'Wed Bike',
      'Thu Walk',
      'Fri Pilates',
      'Sun Bike',
    ]);
  });

  it('is told of', async () => {
    const visitor = finished('not-yet');
    await saved(visitor, ways.calendar);
    expect(visitor.announced()).to.equal(words.calendarSaved());
  });
});

describe('an emergency', () => {
  it('offers nothing to take away', () => {
    const visitor = finished('emergency');
    expect(visitor.outcome()).to.equal('emergency');
    for (const label of Object.values(ways))
      expect(labels(visitor)).not.to.include(label);
    expect(visitor.all('textarea')).to.be.empty;
  });
});

describe('the page', () => {
  it('keeps nothing, and its focus and place stay', async () => {
    const databases = async () =>
      (await indexedDB.databases()).map(({ name }) => name);
    const kept = async () => [
      { ...localStorage },
      { ...sessionStorage },
      document.cookie,
      await databases(),
      history.length,
      location.href,
    ];
    const before = await kept();
    const visitor = finished('yes-with-limits');
    await copied(visitor);
    await saved(visitor, ways.save);
    await saved(visitor, ways.calendar);
    clipboard(false);
    await press(visitor, ways.copy);
    expect(await kept()).to.deep.equal(before);
  });

  it('gets no link of the file into itself', async () => {
    const visitor = finished('yes-with-limits');
    const before = document.documentElement.outerHTML;
    await saved(visitor, ways.save);
    await saved(visitor, ways.calendar);
    expect(document.documentElement.outerHTML).to.equal(before);
    expect(visitor.links('blob:')).to.be.empty;
  });
});
