import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import assert from 'node:assert/strict';

const root = new URL('../../', import.meta.url);

test('the plain HTML fallback is up to date with the words', () => {
  execFileSync('node', ['src/embed/fallback.mjs', '--check'], { cwd: root });
});

test('the fallback names every answer that needs help, doubts included', () => {
  const html = readFileSync(new URL('src/embed/fallback.html', root), 'utf8');
  const [, ...parts] = html.split('<h3>');
  const under = (headline) => parts.find((part) => part.includes(headline));
  assert.match(under('Get medical advice today'), /I am not sure about one/);
  assert.match(
    under('See a doctor'),
    /Weak bones[^<]*Less than 6 weeks ago \/ I am not sure</,
  );
  assert.match(under('See a doctor'), /I have cancer, or had it in the past/);
  assert.match(under('Ask first'), /I do not know what it was/);
  assert.match(under('Not yet'), /Less than 6 weeks ago[^]*I am not sure/);
  // What a physio or doctor said decides nothing alone.
  assert.doesNotMatch(html, /looked at all of this|They said I can run/);
});

test('the fallback names every outcome, urgent first, and needs no script', () => {
  const html = readFileSync(new URL('src/embed/fallback.html', root), 'utf8');
  const headings = [...html.matchAll(/<h3>(.*?)<\/h3>/g)].map(([, h]) => h);
  assert.deepEqual(
    headings.map((heading) => heading.replace(/:.*/, '')),
    [
      ...['Emergency', 'Urgent', 'Important', 'Ask first', 'For now'],
      ...['What usually helps', 'Low-impact exercise', 'Sources'],
    ],
  );
  assert.match(html, /Call your local emergency number/);
  assert.doesNotMatch(html, /<script|onclick|style=/);
});
