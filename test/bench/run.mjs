/**
 * `npm run bench`: what the checker costs a visitor beside what a clinic could
 * embed instead. Prints ratios to the least that one could build with Lit:
 * times differ from machine to machine, ratios hardly do.
 *
 *   npm run bench -- --runs 3     fewer visits to each; 7 unless told
 */
import { parseArgs } from 'node:util';
import { adviceOn, obtainBrowser } from '../support/browsers.mjs';
import { npm } from '../support/children.mjs';
import {
  installPackages,
  installPackagesOf,
  root,
} from '../support/install.mjs';

const {
  values: { runs },
} = parseArgs({ options: { runs: { type: 'string', default: '7' } } });

await installPackages();
await installPackagesOf(import.meta.dirname, 'the benchmark');
if (!(await obtainBrowser('chromium')))
  throw new Error(`There is no Chromium: ${adviceOn('chromium')}.`);
await npm(['run', '--silent', 'build'], { cwd: root });

const { openChromium } = await import('../support/chromium.mjs');
const { contenders } = await import('./contenders.mjs');
const { serve } = await import('./serve.mjs');
const { visit } = await import('./visit.mjs');

const median = (numbers) =>
  numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)];

const { served, close } = await serve(await contenders());
const browser = await openChromium();
const visits = new Map(served.map(({ url }) => [url, []]));
try {
  // By turns, so that whatever else the machine does falls on all alike.
  for (let run = 0; run < Number(runs); run++)
    for (const { url } of served)
      visits.get(url).push(await visit(browser, url));
} finally {
  await browser.close();
  close();
}

const results = served.map(({ title, weight, url }) => {
  const middle = (what) => median(visits.get(url).map((seen) => seen[what]));
  return {
    title,
    weight,
    usable: middle('usable'),
    blocking: middle('blocking'),
    shift: middle('shift'),
    next: middle('next'),
    copies: middle('copies'),
  };
});
const [floor] = results;
const ratio = (one, what) => (one[what] / floor[what]).toFixed(1);
console.log(
  [
    '| | bytes, brotli | first question usable, × floor | blocking, ms | shift | to the next question, × floor | 100 copies, × floor |',
    '| --- | --: | --: | --: | --: | --: | --: |',
    ...results.map((one) =>
      [
        '',
        one.title,
        one.weight.toLocaleString('en'),
        ratio(one, 'usable'),
        one.blocking.toFixed(0),
        one.shift.toFixed(3),
        ratio(one, 'next'),
        ratio(one, 'copies'),
        '',
      ]
        .join(' | ')
        .trim(),
    ),
    '',
    `The floor: ${['usable', 'next', 'copies'].map((what) => `${floor[what].toFixed(0)} ms`).join(', ')}. Medians of ${runs} visits by turns.`,
  ].join('\n'),
);
