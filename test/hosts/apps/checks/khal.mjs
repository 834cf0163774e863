/** What a calendar program makes of the files that visitors save. */
import { deepEqual, equal, ok } from 'node:assert/strict';
import { checker } from '../support/visitor.mjs';
import { Khal } from '../khal/khal.mjs';

/** Presses "Add to calendar", in whatever language. The file, as it is handed over. */
const save = (visitor) =>
  visitor.page.$eval(checker, async ({ shadowRoot }) => {
    const blobs = [];
    window.standIns.createObjectURL = (blob) => {
      blobs.push(blob);
      return 'blob:caught';
    };
    window.standIns.click = () => undefined;
    [...shadowRoot.querySelectorAll('.keep button')].at(-1).click();
    const [blob] = blobs;
    return blob.text();
  });

/** Ticks a run day, or takes its tick away. */
const pick = (visitor, ...days) =>
  visitor.page.$eval(
    checker,
    ({ shadowRoot }, wanted) => {
      for (const day of wanted)
        shadowRoot.querySelector(`[name=run-day][value=${day}]`).click();
    },
    days,
  );

/** The day of this machine, as 2026-11-27. */
const localDay = (date) => date.toLocaleDateString('sv');

const weekdays = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];
const weekdayOf = ({ day }) => weekdays[new Date(day).getUTCDay()];

/** What is on, as "Wed 08:00 Run": how often. */
function countOf(events) {
  const counts = {};
  for (const event of events.filter(({ status }) => status === 'CONFIRMED')) {
    const what = `${weekdayOf(event)} ${event.from} ${event.title}`;
    counts[what] = (counts[what] ?? 0) + 1;
  }
  return counts;
}

const runs = (khal) =>
  countOf(khal.list().filter(({ title }) => title === 'Run'));

/** Does something with a calendar of its own. */
async function withKhal(use) {
  const khal = new Khal();
  try {
    await use(khal);
  } finally {
    khal.close();
  }
}

export const khalChecks = {
  'shows the week on its days, for eight weeks': (visitor) =>
    withKhal(async (khal) => {
      await visitor.answerAll({ differs: { ready: ['run'] } });
      khal.import(await save(visitor));
      const events = khal.list();
      deepEqual(countOf(events), {
        'Mon 08:00 Swim': 8,
        'Tue 08:00 Walk': 8,
        'Wed 08:00 Run': 8,
        'Thu 08:00 Walk': 8,
        'Fri 08:00 Pilates': 8,
        'Sun 08:00 Bike': 8,
      });
      equal(new Set(events.map(({ day }) => day)).size, 6 * 8);
      for (const { day, to } of events) {
        ok(day > localDay(new Date()), `${day} is not ahead`);
        ok(to > '08:00' && to < '10:00', `until ${to}`);
      }
    }),

  // calendar-two-runs
  'moves a run when the file of another day comes after it': (visitor) =>
    withKhal(async (khal) => {
      khal.import(await save(visitor));
      deepEqual(runs(khal), { 'Wed 08:00 Run': 8 });
      await pick(visitor, 'wed', 'thu');
      khal.import(await save(visitor));
      deepEqual(runs(khal), { 'Thu 08:00 Run': 8 });
    }),

  'takes a second run away when only one is chosen after it': (visitor) =>
    withKhal(async (khal) => {
      await pick(visitor, 'sun');
      khal.import(await save(visitor));
      deepEqual(runs(khal), { 'Thu 08:00 Run': 8, 'Sun 08:00 Run': 8 });
      await pick(visitor, 'thu');
      khal.import(await save(visitor));
      deepEqual(runs(khal), { 'Sun 08:00 Run': 8 });
    }),
};

/** In a language whose script a file could break. */
export const arabicChecks = {
  'keeps titles whole': (visitor) =>
    withKhal(async (khal) => {
      await visitor.page.$eval(checker, async (element) => {
        element.lang = 'ar';
        await element.updateComplete;
      });
      await visitor.answerAll({ differs: { ready: ['run'] } });
      khal.import(await save(visitor));
      deepEqual(
        new Set(khal.list().map(({ title }) => title)),
        new Set(['سباحة', 'مشي', 'ركض', 'بيلاتس', 'دراجة']),
      );
    }),
};
