/**
 * Colours are decided once: what a browser paints where it darkens pages by
 * itself ("dark theme for sites" on Android, auto dark in Chromium) is what it
 * paints elsewhere, whatever the colour scheme of the page, its theme, and what
 * the system prefers. Screenshots are compared, since the darkening shows in no
 * computed style. That both palettes can be read, contrast.test.ts measures;
 * that they can where all of this meets forced colours and print, the last table.
 *
 * Only Chromium darkens so. Firefox's and Safari's reader modes show no element.
 */
import assert from 'node:assert/strict';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import puppeteer from 'puppeteer-core';
import { findBrowser } from '../support/browsers.mjs';
import { chromiumArguments, openPage } from '../support/chromium.mjs';
import { root } from '../support/install.mjs';

const script = readFileSync(join(root, 'dist/can-i-run.js'));
const server = createServer(({ url }, response) => {
  const { pathname, searchParams } = new URL(url, 'http://localhost');
  const isScript = pathname === '/can-i-run.js';
  response.writeHead(200, {
    'Content-Type': isScript ? 'text/javascript' : 'text/html',
  });
  response.end(
    isScript
      ? script
      : `<!doctype html><meta charset="utf-8"><title>Clinic</title>
        <style>${searchParams.get('css') ?? ''}</style>
        <body>${`<can-i-run-checker region="AU" theme="${searchParams.get('theme') ?? ''}">
        </can-i-run-checker>`.repeat(searchParams.get('copies') ?? 1)}
        <script src="/can-i-run.js"></script>`,
  );
});

const browsers = {};
/** A page of each browser, for one visit after another. */
const pages = {};
let light;
let dark;
/** Where pictures are looked at. */
let measuring;

before(async () => {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  for (const forced of [true, false]) {
    browsers[forced] = await puppeteer.launch({
      executablePath: findBrowser('chromium'),
      args: [
        ...chromiumArguments,
        `--blink-settings=forceDarkModeEnabled=${forced}`,
      ],
    });
    pages[forced] = await openPage(browsers[forced]);
    await pages[forced].setViewport({ width: 360, height: 2000 });
  }
  measuring = await browsers.false.newPage();
  light = await painted(false, { theme: 'light' });
  dark = await painted(false, { theme: 'dark' });
  assert.notDeepEqual(light, dark);
});
after(async () => {
  for (const browser of Object.values(browsers)) await browser.close();
  server.close();
});

/** What has to be read, in a question and in an emergency. */
const parts = [
  ['.option', '.filled'],
  ['.card .headline', '.card .button'],
];

/** What is painted of these. */
async function painted(forced, { css = '', theme = '', system = 'light' }) {
  const page = pages[forced];
  // What is behind another page is not painted.
  await page.bringToFront();
  await page.emulateMediaFeatures([
    { name: 'prefers-color-scheme', value: system },
  ]);
  const query = new URLSearchParams({ css, theme });
  await page.goto(`http://127.0.0.1:${server.address().port}/?${query}`);
  const pictures = [];
  for (const [screen, selectors] of parts.entries()) {
    if (screen > 0)
      await page.evaluate(() => {
        const { shadowRoot } = document.querySelector('can-i-run-checker');
        shadowRoot.querySelector('[value=saddle]').click();
        shadowRoot.querySelector('[part=continue]').click();
        document.activeElement.blur();
      });
    for (const selector of selectors) {
      const part = await page.waitForSelector(
        `can-i-run-checker >>> ${selector}`,
      );
      pictures.push(
        await page.screenshot({
          encoding: 'base64',
          captureBeyondViewport: false,
          clip: await part.boundingBox(),
          optimizeForSpeed: true,
        }),
      );
    }
  }
  return pictures;
}

/**
 * Runs in a page: between the colour that is most of a picture, and another; of
 * each part of it, if some are named.
 */
async function contrastsIn(picture, parts) {
  const luminance = (color) =>
    color
      .split(',')
      .map((channel) => channel / 255)
      .map((part) =>
        part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4,
      )
      .reduce((sum, part, at) => sum + part * [0.2126, 0.7152, 0.0722][at], 0);
  const response = await fetch(`data:image/png;base64,${picture}`);
  const image = await createImageBitmap(await response.blob());
  const { width, height } = image;
  const context = new OffscreenCanvas(width, height).getContext('2d', {
    willReadFrequently: true,
  });
  context.drawImage(image, 0, 0);
  const contrastIn = (part) => {
    const counts = new Map();
    const { data } = context.getImageData(...part);
    for (let at = 0; at < data.length; at += 4) {
      const color = (data[at] << 16) | (data[at + 1] << 8) | data[at + 2];
      counts.set(color, (counts.get(color) ?? 0) + 1);
    }
    // The edges of letters have colours of their own, each of a few pixels.
    const [ground, ...others] = [...counts]
      .sort(([, a], [, b]) => b - a)
      .slice(0, 5)
      .map(([color]) => [color >> 16, (color >> 8) & 255, color & 255].join())
      .map((color) => luminance(color) + 0.05);
    return Math.max(
      ...others.map((text) => Math.max(text, ground) / Math.min(text, ground)),
    );
  };
  return (parts ?? [[0, 0, width, height]]).map(contrastIn);
}

const meta = (schemes) => `<meta name="color-scheme" content="${schemes}">`;

const schemes = {
  none: '',
  light: ':root{color-scheme:light}',
  'only light': ':root{color-scheme:only light}',
  dark: ':root{color-scheme:dark}',
  both: ':root{color-scheme:light dark}',
  'dark by its head': `</style>${meta('dark')}<style>`,
  'both by its head': `</style>${meta('light dark')}<style>`,
  'dark by colours alone': 'body{background:#111;color:#eee}',
};

for (const [name, css] of Object.entries(schemes))
  for (const theme of ['auto', 'light', 'dark'])
    for (const system of ['light', 'dark'])
      test(`auto-dark: page ${name}, theme ${theme}, system ${system}`, async () => {
        const isDark =
          theme === 'dark' ||
          (theme === 'auto' &&
            (/^dark( by its head)?$/.test(name) ||
              (/^both/.test(name) && system === 'dark')));
        const right = isDark ? dark : light;
        // A theme is painted alike wherever nothing darkens it.
        if (theme === 'auto')
          assert.deepEqual(await painted(false, { css, theme, system }), right);
        const forced = await painted(true, { css, theme, system });
        if (system === 'dark') {
          assert.deepEqual(forced, right);
          return;
        }
        // Where the system is light, Chromium darkens what asks it not to, and
        // all that is left is a palette that it can darken.
        for (const picture of forced)
          for (const contrast of await measuring.evaluate(contrastsIn, picture))
            assert.ok(contrast >= 4.5);
      });

/** Every way in which these can meet. */
const ways = ['screen', 'print'].flatMap((media) =>
  ['light', 'dark'].flatMap((system) =>
    ['none', 'active'].flatMap((forcedColors) =>
      [false, true].map((darkened) => ({
        media,
        system,
        forcedColors,
        darkened,
      })),
    ),
  ),
);

/** Has the browser paint so. */
async function emulate(session, { media, system, forcedColors, darkened }) {
  await session.send('Emulation.setEmulatedMedia', {
    media,
    features: [
      { name: 'prefers-color-scheme', value: system },
      { name: 'forced-colors', value: forcedColors },
    ],
  });
  await session.send(
    'Emulation.setAutoDarkModeOverride',
    darkened ? { enabled: true } : {},
  );
}

/** Runs in a page: a question, an emergency, and a result that can be printed. */
function answerThree() {
  const [, emergency, result] = [
    ...document.querySelectorAll('can-i-run-checker'),
  ].map(({ shadowRoot }) => shadowRoot);
  for (const [root, values] of [
    [emergency, ['saddle']],
    [result, ['none', 'fever']],
  ])
    for (const value of values) {
      root.querySelector(`[value=${value}]`).click();
      root.querySelector('[part=continue]').click();
    }
  document.activeElement.blur();
}

/** Runs in a page: has the last result ready for paper, until it is printed. */
function putOnPaper() {
  window.print = () => dispatchEvent(new Event('beforeprint'));
  const [{ shadowRoot }] = [
    ...document.querySelectorAll('can-i-run-checker'),
  ].slice(-1);
  [...shadowRoot.querySelectorAll('button')]
    .find(({ textContent }) => textContent.trim().startsWith('Print'))
    .click();
}

/** What has to be read of each of the three, and of the paper. */
const onPage = [
  ['can-i-run-checker', '.option', '.filled'],
  ['can-i-run-checker + *', '.card .headline', '.card .button'],
  ['can-i-run-checker + * + *', '.card .headline'],
];
const onPaper = [['[data-can-i-run-paper]', '.card .headline', '.card p']];

/** Runs in a page: where these are, as [x, y, width, height]. */
const placesOf = (wanted) =>
  wanted.flatMap(([host, ...parts]) => {
    const { shadowRoot } = document.querySelector(host);
    return parts.map((part) => {
      const { x, y, width, height } = shadowRoot
        .querySelector(part)
        .getBoundingClientRect();
      return [x + scrollX, y + scrollY, width, height].map(Math.round);
    });
  });

/** The contrast of each of these, in each of these ways. */
async function measured(page, session, wanted, among) {
  const found = [];
  for (const way of among) {
    await emulate(session, way);
    const places = await page.evaluate(placesOf, wanted);
    const bottom = Math.max(...places.map(([, y, , height]) => y + height));
    const picture = await page.screenshot({
      encoding: 'base64',
      captureBeyondViewport: true,
      // What is below them need not be painted.
      clip: { x: 0, y: 0, width: 360, height: bottom },
      optimizeForSpeed: true,
    });
    const contrasts = await measuring.evaluate(contrastsIn, picture, places);
    for (const [at, contrast] of contrasts.entries())
      found.push({ ...way, at, contrast });
  }
  return found;
}

/** Visits a page on which all three are, and measures there. */
async function visitThree(query, measure) {
  const page = await openPage(browsers.false);
  const search = new URLSearchParams({ ...query, copies: 3 });
  await page.goto(`http://127.0.0.1:${server.address().port}/?${search}`);
  await page.setViewport({ width: 360, height: 600 });
  const session = await page.createCDPSession();
  await page.evaluate(answerThree);
  const found = await measure(page, session);
  await page.close();
  return found;
}

const tooLow = ({ contrast }) => !(contrast >= 4.5);

for (const name of ['none', 'dark', 'both', 'dark by colours alone'])
  for (const theme of ['auto', 'light', 'dark'])
    test(`page ${name}, theme ${theme}: read wherever system, forced dark, forced colours and print meet`, async (t) => {
      const found = await visitThree(
        { css: schemes[name], theme },
        async (page, session) => {
          const there = await measured(page, session, onPage, ways);
          await page.evaluate(putOnPaper);
          const printed = ways.filter(({ media }) => media === 'print');
          return there.concat(await measured(page, session, onPaper, printed));
        },
      );
      const lowest = Math.min(...found.map(({ contrast }) => contrast));
      t.diagnostic(`${lowest.toFixed(2)}:1 or more`);
      assert.equal(found.length, 16 * 5 + 8 * 2);
      assert.deepEqual(found.filter(tooLow), []);
    });

test('what cannot be read there would be found', async () => {
  const css = 'can-i-run-checker { --can-i-run-text: #999 }';
  const found = await visitThree({ css, theme: 'light' }, (page, session) =>
    measured(page, session, onPage, ways.slice(0, 1)),
  );
  assert.ok(found.some(tooLow));
});

test('where the browser prints the page, an emergency keeps its colour, on white', async () => {
  const found = await visitThree(
    { css: schemes.dark, theme: 'dark' },
    async (page) => {
      await page.emulateMediaType('print');
      return page.$$eval('can-i-run-checker', (elements) =>
        elements.map(({ shadowRoot }) => {
          const styleOf = (part) =>
            getComputedStyle(shadowRoot.querySelector(part));
          return {
            scheme: styleOf('.box').colorScheme,
            emergency:
              shadowRoot.querySelector('.emergency') &&
              styleOf('.emergency').printColorAdjust,
          };
        }),
      );
    },
  );
  assert.deepEqual(found, [
    { scheme: 'light only', emergency: null },
    { scheme: 'light only', emergency: 'exact' },
    { scheme: 'light only', emergency: null },
  ]);
});
