/**
 * How tall a result is on a phone in each language. English keeps to what
 * test/elements/heights.test.ts holds it to: all that somebody needs now within
 * 1,500 px at 320 px wide, the first thing to do within 640, and, closed, 2,600
 * for a yes and 2,000 for the others. The same said in more letters may take
 * up to 15 in 100 more, in the cases below. It takes more yet in the longest
 * languages for who waits for three things, or tells just six long ones, of
 * which none is folded: in German up to 1,701 px, and 2,373 closed.
 */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { scriptOf, targetLocales } from '../../src/localization/packs.mjs';
import { best, waysTo } from '../support/answers.ts';
import { openChromium, openPage } from '../support/chromium.mjs';
import { root } from '../support/install.mjs';

const limits = { first: 640, now: 1500, yes: 2600, other: 2000 };
const more = 1.15;

const clearable = {
  warning: ['upper-back', 'cough', 'leg-numb', 'morning-stiffness'],
  health: ['cancer', 'infection-risk', 'heart', 'other-illness', 'unsure'],
  'about-you': ['older-new', 'weak-bones', 'postnatal', 'unsure'],
  back: 'surgery stress-fracture-or-slip disc-or-nerve leg-pain inflammatory unsure'.split(
    ' ',
  ),
};
const signs = ['fever', 'weight', 'night', 'lump-or-shape', 'after-procedure'];

/** The fewest answers that lead to each outcome, and many ticks that do. */
const cases = [
  ...Object.entries(waysTo),
  ['yes-with-limits', { ready: ['run'] }],
  ['yes-with-limits', { ready: ['run'], talk: ['words'] }],
  ['yes-with-limits', clearable],
  ['not-yet', { want: ['other-is-fine'] }],
  ['ask-clinician', { ...clearable, cleared: ['checked'] }],
  ['doctor-soon', { ...clearable, ready: ['very-little'] }],
  ['doctor-today', { ...clearable, cleared: ['no'] }],
  ['doctor-today', { warning: [...signs, 'one-leg', ...clearable.warning] }],
  [
    'emergency',
    {
      now: 'saddle bladder bowel sexual both-legs weak-leg injury chest-tummy very-ill unsure'.split(
        ' ',
      ),
    },
  ],
];

/** Runs in the page: what a result measures, in pixels from its top. */
async function measured(lang, outcome, answers) {
  const element = document.createElement('can-i-run-checker');
  const clinic = {
    lang,
    region: 'AU',
    'clinic-name': 'Hill Street Clinic',
    'booking-url': 'https://clinic.example/book',
    'reviewed-by': 'Dr Example',
    'reviewed-on': '2026-01-31',
  };
  for (const [name, value] of Object.entries(clinic))
    element.setAttribute(name, value);
  document.body.replaceChildren(element);
  await element.updateComplete;
  const of = element.shadowRoot;
  const asked = () => of.querySelector('[part=question] input')?.name;
  for (let id = asked(); id; id = asked()) {
    for (const value of answers[id])
      of.querySelector(`[part=question] [value="${value}"]`).click();
    of.querySelector('[part=continue]').click();
    await element.updateComplete;
  }
  if (!of.querySelector(`[part=outcome] .${outcome}`))
    throw new Error(`This is not ${outcome}.`);

  const { top } = element.getBoundingClientRect();
  const endOf = (thing) => thing.getBoundingClientRect().bottom - top;
  const first = document.createRange();
  const next = of.querySelector('.now > .lead')?.nextElementSibling;
  const line = next?.matches('p') ? next : next?.querySelector('p, li');
  first.selectNodeContents(line ?? of.querySelector('[part=outcome]'));
  const about = line?.querySelector('ul');
  if (about) first.setEndBefore(about);
  const offers = of.querySelectorAll('[part=outcome], .keep, .keep ~ p a');
  const sizes = {
    first: endOf(first),
    now: Math.max(...[...offers].map(endOf)),
  };
  for (const open of of.querySelectorAll('details[open]')) open.open = false;
  const { height, width } = element.getBoundingClientRect();
  return {
    width,
    offers: offers.length,
    speaks: of.querySelector('.box').lang,
    sizes: { ...sizes, [outcome.startsWith('yes') ? 'yes' : 'other']: height },
  };
}

let browser;
before(async () => {
  browser = await openChromium();
});
after(async () => {
  await browser.close();
});

for (const locale of ['en', ...targetLocales])
  test(`${locale}: results are short on a phone`, async (t) => {
    const page = await openPage(browser);
    await page.setViewport({ width: 320, height: 640 });
    await page.setContent(
      '<!doctype html><title>Clinic</title><style>html { scrollbar-width: none }</style><body>',
    );
    const script = locale === 'en' ? 'can-i-run.js' : scriptOf(locale);
    await page.addScriptTag({
      content: readFileSync(join(root, 'dist', script), 'utf8'),
    });
    const tall = [];
    const longest = {};
    for (const [outcome, differs] of cases) {
      const answers = { ...best, ...differs };
      const { width, speaks, offers, sizes } = await page.evaluate(
        measured,
        locale,
        outcome,
        answers,
      );
      assert.equal(width, 304);
      assert.equal(speaks, locale);
      const buttons = { emergency: 1, 'doctor-today': 2 }[outcome] ?? 3;
      assert.equal(offers, buttons, outcome);
      for (const [what, size] of Object.entries(sizes)) {
        assert.ok(size > 100, `${what} of ${outcome} is ${size} px`);
        longest[what] = Math.max(longest[what] ?? 0, Math.round(size));
        if (size > limits[what] * (locale === 'en' ? 1 : more))
          tall.push(`${what} of ${JSON.stringify(differs)}: ${size} px`);
      }
    }
    t.diagnostic(JSON.stringify(longest));
    assert.deepEqual(tall, []);
    await page.close();
  });
