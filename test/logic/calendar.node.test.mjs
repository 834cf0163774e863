/**
 * The calendar file, judged by a parser that others maintain and, where that
 * is kind, by the letter of RFC 5545: lines, folding, escaping, days.
 */
import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import fc from 'fast-check';
import ICAL from 'ical.js';

const { outputFiles } = await build({
  absWorkingDir: fileURLToPath(new URL('../../', import.meta.url)),
  entryPoints: ['src/logic/calendar.ts'],
  bundle: true,
  format: 'esm',
  write: false,
});
const code = Buffer.from(outputFiles[0].contents).toString('base64');
const { calendar } = await import(`data:text/javascript;base64,${code}`);

const oneRun = ['swim', 'rest', 'run', 'rest', 'pilates', 'rest', 'bike'];
const twoRuns = ['run', 'pilates', 'swim', 'run', 'rest', 'bike', 'rest'];
const noRun = ['swim', 'rest', 'bike', 'rest', 'pilates', 'rest', 'bike'];

const monday = new Date(2026, 10, 23, 10, 30);
const file = (input = {}) =>
  calendar({
    week: oneRun,
    nameOf: (session) => `A ${session}`,
    noteOf: (session) => session === 'run' && 'Your current step.',
    now: monday,
    ...input,
  });

const eventsIn = (text) =>
  new ICAL.Component(ICAL.parse(text))
    .getAllSubcomponents('vevent')
    .map((component) => new ICAL.Event(component));

/** Every start of an event, as 2026-11-25T08:00:00. */
function startsOf(event) {
  const starts = [];
  const iterator = event.iterator();
  for (let next = iterator.next(); next; next = iterator.next()) {
    starts.push(next.toString());
    assert.ok(starts.length < 100, 'the event never ends');
  }
  return starts;
}

/** Lines as they are meant, once unfolded. */
const meantLines = (text) => text.replace(/\r\n[ \t]/g, '').split('\r\n');

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
  'é'.repeat(200),
];

test('a file is what the parser and the format ask for', () => {
  for (const week of [oneRun, twoRuns, noRun]) {
    const text = file({ week });
    const root = new ICAL.Component(ICAL.parse(text));
    assert.equal(root.name, 'vcalendar');
    const names = root.getAllProperties().map(({ name }) => name);
    assert.deepEqual(names.sort(), ['prodid', 'version']);
    assert.equal(root.getFirstPropertyValue('version'), '2.0');
    assert.ok(root.getFirstPropertyValue('prodid'));
    for (const event of root.getAllSubcomponents()) {
      assert.equal(event.name, 'vevent');
      for (const once of ['uid', 'dtstamp', 'dtstart', 'summary', 'rrule'])
        assert.equal(event.getAllProperties(once).length, 1, once);
      // An event may say how long it is or when it ends, not both.
      const ends = ['duration', 'dtend'].flatMap((name) =>
        event.getAllProperties(name),
      );
      assert.equal(ends.length, 1);
    }
  }
});

test('a week of rest is an empty calendar that still parses', () => {
  assert.deepEqual(eventsIn(file({ week: Array(7).fill('rest') })), []);
});

test('every line ends with CR and LF, and neither stands elsewhere', () => {
  for (const note of ['plain', ...hostile, ...long]) {
    const text = file({ noteOf: () => note, nameOf: () => note });
    assert.ok(text.endsWith('END:VCALENDAR\r\n'));
    assert.equal(/\r(?!\n)|(?<!\r)\n/.test(text), false, note);
    assert.equal(/\r\n\r\n/.test(text), false, 'an empty line');
  }
});

test('no line is over 75 bytes, and no letter is cut', () => {
  const whole = new TextDecoder('utf-8', { fatal: true });
  for (const note of long)
    // Pushes each kind of letter over the edge byte by byte.
    for (let offset = 0; offset < 12; offset++) {
      const shifted = 'x'.repeat(offset) + note;
      const bytes = Buffer.from(
        file({ noteOf: () => shifted, nameOf: () => shifted }),
      );
      const lines = bytes.toString('latin1').split('\r\n');
      assert.ok(lines.some((line) => line.startsWith(' ')));
      for (const line of lines) {
        const octets = Buffer.from(line, 'latin1');
        assert.ok(octets.length <= 75, `${octets.length} bytes`);
        assert.doesNotThrow(() => whole.decode(octets));
      }
    }
});

test('texts come back as they were', () => {
  for (const text of ['plain', arabic, emoji, ...hostile, ...long]) {
    const events = eventsIn(
      file({
        noteOf: (session) => session === 'run' && text,
        nameOf: () => text,
      }),
    );
    assert.equal(events.length, 4);
    for (const { summary } of events) assert.equal(summary, text);
    assert.deepEqual(
      events.map(({ description }) => description).filter(Boolean),
      [text],
    );
  }
});

test('any text comes back as it was', () => {
  const letter = fc.oneof(
    fc.constantFrom(...',;\\:"\n nN', 'é', 'ش', '走', '🏃', '\u200d'),
    fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }).filter(
      // No text holds control characters, and the format has no place for them.
      // eslint-disable-next-line no-control-regex -- it is they that are meant
      (one) => !/[\x00-\x1f\x7f]/.test(one),
    ),
  );
  const texts = fc.array(letter, { maxLength: 200 }).map((all) => all.join(''));
  fc.assert(
    fc.property(texts, (text) => {
      const [event] = eventsIn(file({ week: ['run'], nameOf: () => text }));
      assert.equal(event.summary, text);
    }),
  );
});

test('a line break of any kind is a line break', () => {
  for (const end of ['\r\n', '\r']) {
    const text = file({
      noteOf: (session) => session === 'run' && `one${end}two`,
    });
    assert.equal(/\r(?!\n)|(?<!\r)\n/.test(text), false, JSON.stringify(end));
    const notes = eventsIn(text).map(({ description }) => description);
    assert.deepEqual(notes.filter(Boolean), ['one\ntwo']);
  }
});

test('times float: the same hour wherever the phone is', () => {
  for (const line of meantLines(file()))
    if (line.startsWith('DTSTART')) assert.match(line, /^DTSTART:\d{8}T\d{6}$/);
  const events = eventsIn(file());
  assert.equal(events.length, 4);
  for (const { startDate } of events) {
    assert.equal(startDate.zone.tzid, 'floating');
    assert.equal(startDate.isDate, false);
  }
});

test('the time stamp is now, in UTC', () => {
  for (const { component } of eventsIn(file())) {
    const stamp = component.getFirstPropertyValue('dtstamp');
    assert.equal(stamp.zone.tzid, 'UTC');
    assert.equal(stamp.toJSDate().getTime(), monday.getTime());
  }
});

test('each event has an id of its own, the same all day', () => {
  const idsAt = (now, week = twoRuns) =>
    eventsIn(file({ now, week })).map(({ uid }) => uid);
  const ids = idsAt(monday);
  assert.equal(new Set(ids).size, 5);
  for (const hour of [0, 7, 23])
    assert.deepEqual(idsAt(new Date(2026, 10, 23, hour, 59)), ids);
  // Other words, as in another language, are the same events.
  const named = eventsIn(file({ week: twoRuns, nameOf: () => 'Laufen' }));
  assert.deepEqual(
    named.map(({ uid }) => uid),
    ids,
  );
  // What moved to another day is another event.
  for (const id of idsAt(monday, oneRun)) assert.ok(!ids.includes(id), id);
});

test('each session stands for what its day holds', () => {
  const sessions = eventsIn(file({ week: twoRuns })).map((event) => [
    event.startDate.dayOfWeek(),
    event.summary,
  ]);
  assert.deepEqual(sessions, [
    [ICAL.Time.MONDAY, 'A run'],
    [ICAL.Time.TUESDAY, 'A pilates'],
    [ICAL.Time.WEDNESDAY, 'A swim'],
    [ICAL.Time.THURSDAY, 'A run'],
    [ICAL.Time.SATURDAY, 'A bike'],
  ]);
});

test('a run names the current step, and no date forces another', () => {
  const events = eventsIn(file({ week: twoRuns }));
  for (const { summary, description } of events)
    assert.equal(
      description,
      summary === 'A run' ? 'Your current step.' : null,
    );
  // One event for all eight weeks: what it says cannot change with the date.
  assert.equal(events.filter(({ summary }) => summary === 'A run').length, 2);
  for (const event of events) assert.equal(startsOf(event).length, 8);
  assert.equal(/\d/.test(events.map(({ description }) => description)), false);
});

test('a week without a run has no run, and no note', () => {
  const events = eventsIn(file({ week: noRun }));
  assert.deepEqual(
    events.map(({ summary }) => summary),
    ['A swim', 'A bike', 'A pilates', 'A bike'],
  );
  for (const { description } of events) assert.equal(description, null);
});

/** Days on which a visitor may press the button: [year, month, day, how many]. */
const spans = {
  'a year ends': [2026, 12, 20, 16],
  'a leap day comes': [2028, 1, 1, 61],
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
const iso = (ms) => new Date(ms).toISOString().slice(0, 10);

/** The eight starts of a weekday, the first on one of the seven days ahead. */
function expectedStarts(today, weekday) {
  let first = today + dayMs;
  // Sunday is 0 in a date, and 6 in a week that begins on Monday.
  while ((new Date(first).getUTCDay() + 6) % 7 !== weekday) first += dayMs;
  return Array.from(
    { length: 8 },
    (_, week) => `${iso(first + week * 7 * dayMs)}T08:00:00`,
  );
}

const zoneBefore = process.env.TZ;
after(() => {
  if (zoneBefore === undefined) delete process.env.TZ;
  else process.env.TZ = zoneBefore;
});

for (const [when, [year, month, day, days]] of Object.entries(spans))
  test(`eight times, on its weekday, from tomorrow at the earliest: ${when}`, () => {
    const offsets = new Set();
    for (const zone of zones) {
      process.env.TZ = zone;
      for (let ahead = 0; ahead < days; ahead++)
        for (const [hour, minute] of [
          [0, 5],
          [12, 0],
          [23, 55],
        ]) {
          const now = new Date(year, month - 1, day + ahead, hour, minute);
          offsets.add(now.getTimezoneOffset());
          const today = Date.UTC(year, month - 1, day + ahead);
          const events = eventsIn(file({ week: oneRun, now }));
          assert.deepEqual(
            events.map(startsOf),
            [0, 2, 4, 6].map((weekday) => expectedStarts(today, weekday)),
            `${zone} ${now}`,
          );
        }
    }
    // In winter, two of them share theirs.
    assert.ok(offsets.size >= zones.length - 1, 'the zones are not taken up');
  });
