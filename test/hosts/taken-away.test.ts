/**
 * Nothing is claimed that is not known, and what left the element can be
 * corrected. test/elements/keep.test.ts and print.test.ts have what is taken
 * away, elements/sandbox.test.ts each sandbox that nobody can look into, and
 * test/logic/calendar-again.node.test.ts the calendar file by itself. Here are
 * the built script and the frame page, where the answer of the browser differs.
 *
 * Who knows what, by the platform's documents:
 * - a download: nobody. HTML, "downloading hyperlinks", is silent where a sandbox
 *   lacks allow-downloads, where a browser asks first, in web views of apps;
 * - print(): HTML, "printing steps", returns at once and is silent where a
 *   sandbox lacks allow-modals, while an alert is open or a page unloads;
 *   beforeprint tells that it began. Some web views have no print at all;
 * - writeText(): Clipboard API, a promise: refused without permission, in a
 *   frame without allow="clipboard-write", without a user's activation; there
 *   is no clipboard where the page is not secure; the promise may stay open
 *   while somebody is asked;
 * - a calendar file: RFC 5545 and 5546: UID says which event it is, SEQUENCE and
 *   DTSTAMP which of two is newer, STATUS:CANCELLED that it is off. Whether a
 *   file was added, nobody knows: each corrects all before it.
 */
import { expect } from '@open-wc/testing';
import { words } from '../../src/content/interface.js';
import type { Given } from '../support/answers.js';
import { CalendarProgram } from '../support/calendars.js';
import { Inner, framePage, parentOf } from '../support/frame-page.js';
import type { Visitor } from '../support/harness.js';
import { checker, pageOf, script } from '../support/host-page.js';
import { until } from '../support/until.js';

const ways = {
  print: words.print(),
  copy: words.copy(),
  save: words.save(),
  calendar: words.addToCalendar(),
} as const;

type Way = keyof typeof ways;

/** Whatever would say that it worked. */
const claims = [words.copied(), words.saved(), words.calendarSaved()];

/** Somebody whose runs begin this week. */
const runner: Given = { ready: ['run'], talk: ['sentences'] };

/** Presses, and hears what came of it. */
async function press(visitor: Visitor, way: Way): Promise<string> {
  visitor.press(ways[way]);
  await until(`something is said of ${way}`, () => visitor.announced() !== '');
  return visitor.announced();
}

/** The visitor is told, and has the text to take by hand. */
function expectByHand(visitor: Visitor, said: string): void {
  expect(said).to.equal(words.byHand());
  const area = visitor.find<HTMLTextAreaElement>('textarea');
  expect(area.value).to.include('Running may suit you, with limits');
  expect(area.value).to.include('Wed Run');
  for (const claim of claims) expect(visitor.text()).not.to.include(claim);
}

describe('sandbox-says-saved', () => {
  /** The frame page of the case, at a yes. */
  async function framed(attributes: string): Promise<Inner> {
    const inner = new Inner(
      await parentOf(
        `<iframe ${attributes} src="${framePage('?element=checker&region=AU')}" style="width:100%;height:80em;border:0"></iframe>`,
      ),
    );
    inner.visitor().answerAll(runner);
    return inner;
  }

  const sandbox = 'allow-scripts allow-same-origin allow-popups';
  for (const way of ['print', 'save', 'calendar'] as const)
    it(`${way} in sandbox="${sandbox}"`, async () => {
      const visitor = (await framed(`sandbox="${sandbox}"`)).visitor();
      expectByHand(visitor, await press(visitor, way));
    });

  it('save and calendar, the one after the other', async () => {
    const visitor = (await framed(`sandbox="${sandbox}"`)).visitor();
    for (const way of ['calendar', 'save', 'calendar'] as const)
      expectByHand(visitor, await press(visitor, way));
  });

  // Whether the file comes, a frame is not told either.
  for (const way of ['save', 'calendar'] as const)
    it(`${way} in a frame without a sandbox, which hands it over all the same`, async () => {
      const inner = await framed('');
      const handed: string[] = [];
      const { standIns } = inner.source as Window & typeof globalThis;
      standIns.click = function () {
        handed.push(this.getAttribute('download') ?? '');
      };
      const visitor = inner.visitor();
      expectByHand(visitor, await press(visitor, way));
      expect(handed).to.deep.equal([
        way === 'save' ? 'can-i-run.txt' : 'can-i-run.ics',
      ]);
    });

  it('what is offered by hand goes with the next step', async () => {
    const visitor = (await framed(`sandbox="${sandbox}"`)).visitor();
    await press(visitor, 'save');
    visitor.change('calm');
    expect(visitor.announced()).to.equal('');
    visitor.answer('calm', 'calm');
    expect(visitor.all('textarea')).to.be.empty;
  });
});

describe('a browser that does not do it, or does not say', () => {
  const denied = 'new DOMException("Denied", "NotAllowedError")';
  const clipboard = (writeText: string) => `standIns.writeText = ${writeText};`;
  const cases: readonly (readonly [string, Way, string])[] = [
    ['denies', 'copy', clipboard(`() => Promise.reject(${denied})`)],
    ['throws', 'copy', clipboard(`() => { throw ${denied}; }`)],
    [
      'has no clipboard',
      'copy',
      'Object.defineProperty(navigator, "clipboard", { value: undefined });',
    ],
    ['does nothing', 'print', 'window.print = () => undefined;'],
    ['throws', 'print', `window.print = () => { throw ${denied}; };`],
    ['has no print', 'print', 'window.print = undefined;'],
    ['has no files', 'save', 'window.Blob = undefined;'],
    ['has no files', 'calendar', 'window.Blob = undefined;'],
    [
      'has no addresses for files',
      'save',
      'standIns.createObjectURL = () => { throw new Error(); };',
    ],
    [
      'makes no style sheets any more',
      'print',
      'addEventListener("load", () => { window.CSSStyleSheet = undefined; });',
    ],
  ];
  for (const [does, way, set] of cases)
    it(`${way}: it ${does}`, async () => {
      const page = await pageOf(`<script>${set}</script>${checker}${script}`);
      const visitor = page.visitor();
      visitor.answerAll(runner);
      expectByHand(visitor, await press(visitor, way));
      expect(page.seen).to.deep.equal([]);
      expect(page.all('[data-can-i-run-paper]')).to.be.empty;
    });

  it('copy: as long as somebody is asked, nothing is said', async () => {
    const page = await pageOf(
      `<script>${clipboard('() => new Promise((done) => { window.allow = done; })')}</script>${checker}${script}`,
    );
    const visitor = page.visitor();
    visitor.answerAll(runner);
    visitor.press(ways.copy);
    await until('somebody is asked', () => 'allow' in page.window);
    expect(visitor.announced()).to.equal('');
    (Reflect.get(page.window, 'allow') as () => void)();
    await until('it is said', () => visitor.announced() !== '');
    expect(visitor.announced()).to.equal(words.copied());
  });

  it('print: that it began is all there is to know, and nothing is said', async () => {
    const page = await pageOf(
      `<script>window.print = () => {
        for (const type of ['beforeprint', 'afterprint'])
          dispatchEvent(new Event(type));
        window.printed = true;
      };</script>${checker}${script}`,
    );
    const visitor = page.visitor();
    visitor.answerAll(runner);
    visitor.press(ways.print);
    await until('it is printed', () => 'printed' in page.window);
    expect(visitor.announced()).to.equal('');
    expect(visitor.all('textarea')).to.be.empty;
  });

  it('save: the words say where to look, and not that it is there', () => {
    for (const said of [words.saved(), words.calendarSaved()]) {
      expect(said).to.match(/^Look for the file/);
      expect(said).not.to.match(/\b(saved|added|downloaded|printed)\b/i);
    }
  });
});

describe('calendar-two-runs', () => {
  /** A page whose files reach the tests and nobody else. */
  async function calendarPage(elements = checker) {
    const page = await pageOf(elements + script);
    const blobs: Blob[] = [];
    page.window.standIns.createObjectURL = (blob) => {
      blobs.push(blob);
      return 'blob:held';
    };
    page.window.standIns.click = () => undefined;
    /** Presses the button; the file, whoever takes it. */
    const file = (visitor: Visitor): Promise<string> => {
      visitor.press(ways.calendar);
      const blob = blobs.pop();
      if (!blob) throw new Error('There is no file.');
      return blob.text();
    };
    return { page, file };
  }

  const pick = (visitor: Visitor, ...days: readonly string[]): void => {
    for (const day of days)
      visitor.find(`input[name=run-day][value=${day}]`).click();
  };

  /** On which weekdays a program shows runs. */
  const runs = (program: CalendarProgram): string[] => [
    ...new Set(
      program.shown
        .filter(({ name }) => name === 'Run')
        .flatMap(({ starts }) => starts)
        .map((start) =>
          new Date(start).toLocaleDateString('en', { weekday: 'short' }),
        ),
    ),
  ];

  /** How much a program shows at the same time. */
  const doubles = (program: CalendarProgram): string[] => {
    const all = program.shown.flatMap(({ starts }) => starts);
    return all.filter((start, at) => all.indexOf(start) !== at);
  };

  it('moved from Wednesday to Thursday: runs on Thursday only', async () => {
    const { page, file } = await calendarPage();
    const visitor = page.visitor();
    visitor.answerAll(runner);
    const program = new CalendarProgram();
    program.import(await file(visitor));
    expect(runs(program)).to.deep.equal(['Wed']);
    pick(visitor, 'wed', 'thu');
    program.import(await file(visitor));
    expect(runs(program)).to.deep.equal(['Thu']);
    expect(doubles(program)).to.deep.equal([]);
  });

  it('imported again as it is: nothing changes', async () => {
    const { page, file } = await calendarPage();
    const visitor = page.visitor();
    visitor.answerAll(runner);
    const program = new CalendarProgram();
    const first = await file(visitor);
    program.import(first);
    const { shown } = program;
    program.import(first);
    program.import(await file(visitor));
    expect(program.shown).to.deep.equal(shown);
  });

  const later: Readonly<Record<string, (visitor: Visitor) => void>> = {
    'an answer that is changed': (visitor) => {
      visitor.change('calm');
      visitor.answer('calm', 'sore');
    },
    'a new start': (visitor) => {
      visitor.restart();
      visitor.answerAll({ ...runner, calm: ['sore'] });
    },
    'a new start, elsewhere on the page': (visitor) => {
      const { element } = visitor;
      element.remove();
      visitor.restart();
      element.ownerDocument.body.append(element);
      visitor.answerAll({ ...runner, calm: ['sore'] });
    },
  };
  for (const [what, change] of Object.entries(later))
    it(`${what} and speaks against running: no run is left`, async () => {
      const { page, file } = await calendarPage();
      const visitor = page.visitor();
      visitor.answerAll(runner);
      pick(visitor, 'sat');
      const program = new CalendarProgram();
      program.import(await file(visitor));
      expect(runs(program)).to.deep.equal(['Wed', 'Sat']);
      change(visitor);
      expect(visitor.outcome()).to.equal('not-yet');
      program.import(await file(visitor));
      expect(runs(program)).to.deep.equal([]);
      expect(doubles(program)).to.deep.equal([]);
    });

  it('a clinic that allows one run only, late: one is left', async () => {
    const { page, file } = await calendarPage();
    const visitor = page.visitor();
    visitor.answerAll(runner);
    pick(visitor, 'sat');
    const program = new CalendarProgram();
    program.import(await file(visitor));
    visitor.element.setAttribute('max-sessions', '1');
    program.import(await file(visitor));
    expect(runs(program)).to.deep.equal(['Wed']);
    expect(doubles(program)).to.deep.equal([]);
  });

  it('a file in between that never arrived: the next one corrects the first', async () => {
    const { page, file } = await calendarPage();
    const visitor = page.visitor();
    visitor.answerAll(runner);
    pick(visitor, 'sat');
    const program = new CalendarProgram();
    program.import(await file(visitor));
    pick(visitor, 'sat');
    // Its own run is taken away in a file that nobody adds.
    await file(visitor);
    pick(visitor, 'wed', 'thu');
    program.import(await file(visitor));
    expect(runs(program)).to.deep.equal(['Thu']);
    expect(doubles(program)).to.deep.equal([]);
  });

  it('a day that was refused is in no file', async () => {
    const { page, file } = await calendarPage();
    const visitor = page.visitor();
    visitor.answerAll(runner);
    pick(visitor, 'thu');
    const program = new CalendarProgram();
    program.import(await file(visitor));
    expect(runs(program)).to.deep.equal(['Wed']);
  });

  it('each event has one place in a file, cancelled or not', async () => {
    const { page, file } = await calendarPage();
    const visitor = page.visitor();
    visitor.answerAll(runner);
    let text = '';
    for (const days of [['sat'], ['sat'], ['sat'], ['wed'], ['sat', 'mon']]) {
      pick(visitor, ...days);
      text = await file(visitor);
      const uids = text.match(/^UID:.*$/gm) ?? [];
      expect(uids).not.to.be.empty;
      expect(uids).to.deep.equal([...new Set(uids)]);
    }
    expect(text).to.include('STATUS:CANCELLED');
  });

  it('two checkers on a page make files of the same events, not beside each other', async () => {
    const { page, file } = await calendarPage(
      `<div id="a">${checker}</div><div id="b">${checker}</div>`,
    );
    const program = new CalendarProgram();
    const [one, other] = ['#a', '#b'].map((place) =>
      page.visitor(`${place} can-i-run-checker`),
    );
    if (!one || !other) throw new Error('There are not two.');
    one.answerAll(runner);
    other.answerAll(runner);
    pick(other, 'wed', 'fri');
    program.import(await file(one));
    program.import(await file(other));
    expect(runs(program)).to.deep.equal(['Fri']);
    expect(doubles(program)).to.deep.equal([]);
  });

  it('another page does not know of the first: the words say to delete the old one', async () => {
    const said: string[] = [];
    for (const outcome of [runner, { calm: ['sore'] }]) {
      const { page } = await calendarPage();
      const visitor = page.visitor();
      visitor.answerAll(outcome);
      said.push(visitor.text('.keep + p'));
    }
    expect(said).to.deep.equal([words.calendarAgain(), words.calendarAgain()]);
    expect(words.calendarAgain()).to.match(/delete the old one first/);
  });
});
