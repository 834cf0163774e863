import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import assert from 'node:assert/strict';

const root = new URL('../../', import.meta.url);

test('the plain HTML fallback is up to date with the words', () => {
  execFileSync('node', ['src/embed/fallback.mjs', '--check'], { cwd: root });
});

const html = readFileSync(new URL('src/embed/fallback.html', root), 'utf8');

/** What stands under a heading, with it. */
function under(headline) {
  const part = html
    .split('<h3>')
    .find((one) => one.includes(`${headline}</h3>`));
  assert.ok(part, headline);
  return part;
}

const items = (part) =>
  [...part.matchAll(/<li>(.*?)<\/li>/g)].map(([, item]) => item);

test('the fallback names every answer that needs help, doubts included', () => {
  assert.match(
    under('Get medical advice today'),
    /I am not sure if I have one of the warning signs/,
  );
  assert.match(
    under('See a doctor before you run'),
    /Weak bones[^<]*Less than 6 weeks ago \/ I am not sure</,
  );
  assert.match(
    under('See a doctor before you run'),
    /I have cancer, or had it in the past/,
  );
  assert.match(
    under('Ask your physio or doctor before you run'),
    /I do not know what it was/,
  );
  assert.match(
    under('Not yet. Choose low-impact exercise for now'),
    /Less than 6 weeks ago[^]*I am not sure/,
  );
  // What a physio or doctor said decides nothing alone.
  assert.doesNotMatch(html, /looked at all of this|They said I can run/);
});

test('the fallback has the headings of the guide, urgent first, and needs no script', () => {
  const headings = [...html.matchAll(/<h3>(.*?)<\/h3>/g)].map(([, h]) => h);
  assert.deepEqual(
    headings.map((heading) => heading.replace(/:.*/, '')),
    [
      ...['Emergency', 'Urgent', 'Important', 'Ask first', 'For now'],
      ...['What usually helps', 'Your limits'],
      ...['A week with one run', 'A week for now', 'How to begin'],
      ...['While you run, and the next morning', 'How much is right'],
      ...['Low-impact exercise', 'Warning signs'],
      ...['What is known, and what is not', 'Sources'],
    ],
  );
  assert.match(html, /Call your local emergency number/);
  assert.doesNotMatch(html, /<script|onclick|style=/);
});

test('the fallback says whom to call before why', () => {
  assert.match(
    under('Get emergency help now'),
    /^[^<]*<\/h3>\s*<p>Call your local emergency number now\./,
  );
});

test('the fallback holds every step, by its number', () => {
  const [, table] = under('How to begin').split('The steps</h4>');
  assert.deepEqual(items(table), [
    '0: Two brisk walks of 30 minutes in one week',
    '1: 8 × run 30 sec, walk 2 min',
    '2: 8 × run 45 sec, walk 1 min 45 sec',
    '3: 8 × run 1 min, walk 1 min 30 sec',
    '4: 7 × run 1 min 30 sec, walk 1 min 30 sec',
    '5: 6 × run 2 min, walk 1 min 30 sec',
    '6: 5 × run 3 min, walk 1 min 30 sec',
    '7: 4 × run 4 min, walk 1 min 30 sec',
    '8: 4 × run 4 min 30 sec, walk 1 min',
    '9: 3 × run 6 min 30 sec, walk 1 min',
    '10: 3 × run 7 min, walk 1 min',
    '11: 2 × run 11 min, walk 1 min',
    '12: Run 24 min without a walk',
  ]);
});

test('the fallback holds the self-checks, before the steps', () => {
  const [, checks] = under('How to begin').split('<h4>');
  assert.match(checks, /^Before the first run/);
  assert.match(checks, /2 out of 10 or less[^]*no worse the next morning/);
  assert.equal(items(checks).length, 3);
  assert.match(checks, /wait 2 weeks and try again/);
});

/** What the days of a week hold, in their order. */
function sessionsUnder(headline) {
  const [, days] = /<p>(Monday: [^<]*)\.<\/p>/.exec(under(headline)) ?? [];
  const week = days?.split(', ').map((day) => day.split(': ')) ?? [];
  assert.deepEqual(
    week.map(([day]) => day),
    [
      ...['Monday', 'Tuesday', 'Wednesday', 'Thursday'],
      ...['Friday', 'Saturday', 'Sunday'],
    ],
  );
  return week.map(([, session]) => session);
}

test('the fallback says how a week is mixed, with a run and without', () => {
  const count = (week, sessions) =>
    week.filter((session) => sessions.includes(session)).length;
  for (const [headline, runs] of [
    ['A week with one run', 1],
    ['A week for now', 0],
  ]) {
    const week = sessionsUnder(headline);
    assert.equal(count(week, ['Run']), runs, headline);
    assert.ok(count(week, ['Swim', 'Pilates', 'Bike']) > runs, headline);
    assert.ok(count(week, ['Walk']) > 0, headline);
    assert.ok(count(week, ['Rest']) > 0, headline);
    assert.match(under(headline), /Do Pilates only with a physiotherapist/);
  }
});

test('the fallback names the warning signs by the care that they need', () => {
  const [now, today, soon] = under('Warning signs').split('</ul>').map(items);
  assert.ok(now.some((sign) => /^Numbness or tingling around/.test(sign)));
  assert.ok(today.some((sign) => /lost weight without trying/.test(sign)));
  assert.ok(soon.some((sign) => /^New numbness or tingling in one/.test(sign)));
  // A doubt is none, nor is a condition that was looked at long ago.
  assert.doesNotMatch(under('Warning signs'), /I am not sure|in the past/);
});

test('the fallback keeps the limit for an easy pace with that pace', () => {
  const limits = html.split('\n').filter((line) => line.includes('10% longer'));
  assert.equal(limits.length, 1);
  assert.match(limits[0], /You can keep your easy pace/);
});

test('the fallback leads to nothing that is not there', () => {
  const headings = [...html.matchAll(/<h\d>(.*?)<\/h\d>/g)].map(([, h]) => h);
  const named = [...html.matchAll(/see “(.*?)”/g)].map(([, name]) => name);
  assert.deepEqual(named, ['While you run, and the next morning']);
  assert.ok(named.every((name) => headings.includes(name)));
  assert.doesNotMatch(html, /answer again|About 2 minutes|this page/i);
});
