/**
 * The calendar file, judged by a parser that others maintain and, where that
 * is kind, by the letter of RFC 5545: lines, folding, escaping, days.
 */
import { expect } from 'chai';
import * as fc from 'fast-check';
import ICAL from 'ical.js';
import { after, describe, it } from 'node:test';
import {
  eventsIn,
  file,
  monday,
  startsOf,
  weeks,
} from '../support/calendars.js';

/** Lines as they are meant, once unfolded. */
const meantLines = (text: string) =>
  text.replace(/\r\n[ \t]/g, '').split('\r\n');

const hostile = [
  'commas, semicolons; colons: and "quotes"',
  'a back\\slash, two \\\\, one at the end\\',
  'first line\nsecond line\n\nafter a gap',
  'looks escaped: \\n \\, \\; \\N',
  'BEGIN:VEVENT\nEND:VCALENDAR',
  ' spaces around ',
];
const arabic = 'خطوتك الحالية. حافظ على سرعة يمكنك التحدث بها، ثم توقف؛ ';
const emoji = '🏃‍♀️🏊🏽‍♂️👩‍👩‍👧‍👦🚴';
const long = [
  'x'.repeat(400),
  arabic.repeat(6),
  emoji.repeat(12),
  '走跑步骤：'.repeat(20),
  'é'.repeat(200),
];

/** What no text of a file holds: controls, and separators of lines. */
const controlled = /[\p{Cc}\p{Zl}\p{Zp}]/u;

/** Both texts of a file, so that neither is safer than the other. */
const saying = (text: string) =>
  file({ week: ['run'], noteOf: () => text, nameOf: () => text });

describe('a calendar file', () => {
  it('is what the parser and the format ask for', () => {
    for (const week of Object.values(weeks)) {
      const root = new ICAL.Component(ICAL.parse(file({ week })) as unknown[]);
      expect(root.name).to.equal('vcalendar');
      const names = root.getAllProperties().map(({ name }) => name);
      expect(names.sort()).to.deep.equal(['prodid', 'version']);
      expect(root.getFirstPropertyValue('version')).to.equal('2.0');
      for (const event of root.getAllSubcomponents()) {
        expect(event.name).to.equal('vevent');
        const properties = event
          .getAllProperties()
          .map(({ name }) => name)
          .filter((name) => name !== 'description');
        // An event may say how long it is or when it ends, not both.
        expect(properties).to.have.members([
          ...['uid', 'sequence', 'status', 'dtstamp', 'dtstart'],
          ...['duration', 'rrule', 'summary'],
        ]);
      }
    }
  });

  it('of nothing but rest is empty, and still parses', () => {
    expect(eventsIn(file({ week: ['rest', 'rest'] }))).to.deep.equal([]);
  });

  it('ends every line with CR and LF, and neither stands elsewhere', () => {
    for (const text of ['plain', ...hostile, ...long].map(saying)) {
      expect(text.endsWith('END:VCALENDAR\r\n')).to.equal(true);
      expect(/\r(?!\n)|(?<!\r)\n|\r\n\r\n/.test(text)).to.equal(false);
    }
  });

  it('has no line over 75 bytes, and no letter is cut', () => {
    const whole = new TextDecoder('utf-8', { fatal: true });
    for (const note of long)
      // Pushes each kind of letter over the edge byte by byte.
      for (let offset = 0; offset < 12; offset += 1) {
        const lines = Buffer.from(saying('x'.repeat(offset) + note))
          .toString('latin1')
          .split('\r\n');
        expect(lines.some((line) => line.startsWith(' '))).to.equal(true);
        for (const line of lines) {
          const octets = Buffer.from(line, 'latin1');
          expect(octets.length).to.be.at.most(75);
          expect(() => whole.decode(octets)).not.to.throw();
        }
      }
  });
});

describe('the texts of a calendar file', () => {
  const summaryIn = (text: string) => eventsIn(saying(text))[0]?.summary;

  it('come back as they were', () => {
    for (const text of ['plain', arabic, emoji, ...hostile, ...long]) {
      const [event] = eventsIn(saying(text));
      expect(event?.summary).to.equal(text);
      expect(event?.description).to.equal(text);
    }
  });

  it('come back as they were, whatever they are', () => {
    const letter = fc.oneof(
      fc.constantFrom(...',;\\:"\n nN', 'é', 'ش', '走', '🏃', '\u200d'),
      fc
        .string({ unit: 'binary', minLength: 1, maxLength: 1 })
        .filter((one) => !controlled.test(one)),
    );
    const texts = fc.array(letter, { maxLength: 200 });
    fc.assert(
      fc.property(texts, (letters) => {
        const text = letters.join('');
        return summaryIn(text) === text;
      }),
    );
  });

  it('take every kind of line break for one', () => {
    for (const end of ['\r\n', '\r', '\n', '\u0085', '\u2028', '\u2029'])
      expect(summaryIn(`one${end}two`), escape(end)).to.equal('one\ntwo');
  });

  it('have no control character in any line', () => {
    const controls = Array.from({ length: 0xa0 }, (_, code) => code)
      .filter((code) => code < 0x20 || code >= 0x7f)
      .concat(0x2028, 0x2029)
      .map((code) => String.fromCharCode(code));
    expect(controls).to.have.lengthOf(32 + 33 + 2);
    for (const control of controls) {
      const text = saying(`one${control}two${control}`);
      expect(
        /[\p{Cc}\p{Zl}\p{Zp}]/u.test(text.replaceAll('\r\n', '')),
      ).to.equal(false);
      // The words on both sides of it are two still.
      expect(summaryIn(`one${control}two`)).to.match(/^one[ \n]two$/);
    }
    expect(controlled.test('\u0007')).to.equal(true);
  });
});

describe('the days of a calendar file', () => {
  it('float: the same hour wherever the phone is', () => {
    for (const line of meantLines(file()))
      if (line.startsWith('DTSTART'))
        expect(line).to.match(/^DTSTART:\d{8}T\d{6}$/);
    for (const { startDate } of eventsIn(file())) {
      expect(startDate.zone.tzid).to.equal('floating');
      expect(startDate.isDate).to.equal(false);
    }
  });

  it('are stamped with now, in UTC', () => {
    for (const { component } of eventsIn(file())) {
      const stamp = component.getFirstPropertyValue('dtstamp');
      if (!(stamp instanceof ICAL.Time)) throw new Error('There is no stamp.');
      expect(stamp.zone.tzid).to.equal('UTC');
      expect(stamp.toJSDate().getTime()).to.equal(monday.getTime());
    }
  });

  it('each hold what the week says, walks too, and rest holds nothing', () => {
    const held = eventsIn(file({ week: weeks.twoRuns })).map((event) => [
      event.startDate.dayOfWeek(),
      event.summary,
    ]);
    expect(held).to.deep.equal([
      [2, 'A run'],
      [3, 'A pilates'],
      [4, 'A swim'],
      [5, 'A run'],
      [6, 'A walk'],
      [7, 'A bike'],
    ]);
  });

  it('name the current step for a run, and force no other by a date', () => {
    const events = eventsIn(file({ week: weeks.twoRuns }));
    for (const event of events) {
      expect(event.description).to.equal(
        event.summary === 'A run' ? 'Your current step.' : null,
      );
      // One event for all eight weeks: what it says cannot change with time.
      expect(startsOf(event)).to.have.lengthOf(8);
    }
  });

  it('hold no run in a week without one', () => {
    expect(
      eventsIn(file({ week: weeks.noRun })).map(({ summary }) => summary),
    ).to.deep.equal([
      ...['A swim', 'A walk', 'A bike', 'A walk', 'A pilates', 'A bike'],
    ]);
  });
});

/** Days on which a visitor may press the button: [year, month, day, how many]. */
const spans: Readonly<Record<string, [number, number, number, number]>> = {
  'a year ends': [2026, 12, 20, 16],
  'a leap day comes': [2028, 2, 10, 24],
  'clocks go forward in Europe': [2027, 3, 20, 14],
  'clocks go back in Europe': [2026, 10, 18, 14],
  'clocks change in America': [2027, 3, 8, 14],
  'clocks change in Australia': [2027, 3, 29, 14],
};
const zones = [
  'UTC',
  'Europe/London',
  'America/New_York',
  'Australia/Sydney',
  'Pacific/Kiritimati',
  'Pacific/Pago_Pago',
  'Asia/Kathmandu',
];

const dayMs = 86_400_000;
const iso = (ms: number) => new Date(ms).toISOString().slice(0, 10);

/** The eight starts of a weekday, the first on one of the seven days ahead. */
function expectedStarts(today: number, weekday: number): string[] {
  let first = today + dayMs;
  // Sunday is 0 in a date, and 6 in a week that begins on Monday.
  while ((new Date(first).getUTCDay() + 6) % 7 !== weekday) first += dayMs;
  return Array.from(
    { length: 8 },
    (_, week) => `${iso(first + week * 7 * dayMs)}T08:00:00`,
  );
}

describe('eight times, on its weekday, from tomorrow at the earliest', () => {
  const zoneBefore = process.env['TZ'];
  after(() => {
    if (zoneBefore === undefined) delete process.env['TZ'];
    else process.env['TZ'] = zoneBefore;
  });

  for (const [when, [year, month, day, days]] of Object.entries(spans))
    it(when, () => {
      const offsets = new Set<number>();
      for (const zone of zones) {
        process.env['TZ'] = zone;
        for (let ahead = 0; ahead < days; ahead += 1)
          for (const [hour, minute] of [
            [0, 5],
            [23, 55],
          ] as const) {
            const now = new Date(year, month - 1, day + ahead, hour, minute);
            offsets.add(now.getTimezoneOffset());
            const today = Date.UTC(year, month - 1, day + ahead);
            expect(eventsIn(file({ now })).map(startsOf), String(now))
              .to.deep // Every day but the one of rest.
              .equal([0, 1, 2, 3, 4, 6].map((d) => expectedStarts(today, d)));
          }
      }
      // In winter, two of them share theirs.
      expect(offsets.size).to.be.at.least(zones.length - 1);
    });
});
