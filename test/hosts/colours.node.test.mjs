/**
 * Colours are decided once: what a browser paints where it darkens pages by
 * itself ("dark theme for sites" on Android, auto dark in Chromium) is what it
 * paints elsewhere, whatever the colour scheme of the page, its theme, and what
 * the system prefers. Screenshots are compared, since the darkening shows in no
 * computed style. That both palettes can be read, contrast.test.ts measures.
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
        <body><can-i-run-checker region="AU" theme="${searchParams.get('theme') ?? ''}">
        </can-i-run-checker><script src="/can-i-run.js"></script>`,
  );
});

const browsers = {};
let light;
let dark;

before(async () => {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  for (const forced of [true, false])
    browsers[forced] = await puppeteer.launch({
      executablePath: findBrowser('chromium'),
      args: [
        ...chromiumArguments,
        `--blink-settings=forceDarkModeEnabled=${forced}`,
      ],
    });
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
  const page = await openPage(browsers[forced]);
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
      pictures.push(await part.screenshot({ encoding: 'base64' }));
    }
  }
  await page.close();
  return pictures;
}

/** Runs in a page: between the colour that is most of a picture, and another. */
async function contrastIn(picture) {
  const response = await fetch(`data:image/png;base64,${picture}`);
  const image = await createImageBitmap(await response.blob());
  const { width, height } = image;
  const context = new OffscreenCanvas(width, height).getContext('2d');
  context.drawImage(image, 0, 0);
  const counts = new Map();
  const { data } = context.getImageData(0, 0, width, height);
  for (let at = 0; at < data.length; at += 4) {
    const color = data.slice(at, at + 3).join();
    counts.set(color, (counts.get(color) ?? 0) + 1);
  }
  const luminance = (color) =>
    color
      .split(',')
      .map((channel) => channel / 255)
      .map((part) =>
        part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4,
      )
      .reduce((sum, part, at) => sum + part * [0.2126, 0.7152, 0.0722][at], 0);
  // The edges of letters have colours of their own, each of a few pixels.
  const [ground, ...others] = [...counts]
    .sort(([, a], [, b]) => b - a)
    .slice(0, 5)
    .map(([color]) => luminance(color) + 0.05);
  return Math.max(
    ...others.map((text) => Math.max(text, ground) / Math.min(text, ground)),
  );
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
        const page = await openPage(browsers.false);
        for (const picture of forced)
          assert.ok((await page.evaluate(contrastIn, picture)) >= 4.5);
        await page.close();
      });
