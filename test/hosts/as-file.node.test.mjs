/** The front page opened as a file, from a folder and not from a server. */
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import puppeteer from 'puppeteer-core';
import { findBrowser } from '../support/browsers.mjs';
import { chromiumArguments, openPage } from '../support/chromium.mjs';
import { root } from '../support/install.mjs';

const address = pathToFileURL(join(root, 'demo/index.html')).href;
const digest = createHash('sha384')
  .update(readFileSync(join(root, 'dist/can-i-run.js')))
  .digest('base64');

const engines = { chrome: 'chromium', firefox: 'firefox' };

for (const [name, known] of Object.entries(engines).filter(([, known]) =>
  findBrowser(known),
)) {
  let browser;
  let page;
  const complaints = [];
  const text = (selector) => page.$eval(selector, (one) => one.textContent);

  before(async () => {
    browser = await puppeteer.launch({
      browser: name,
      executablePath: findBrowser(known),
      args: name === 'chrome' ? chromiumArguments : [],
    });
    page = await openPage(browser);
    page.on('console', (message) => complaints.push(message.text()));
    page.on('pageerror', ({ message }) => complaints.push(message));
    await page.goto(`${address}#platform=html&region=AU`);
  });
  after(() => browser?.close());

  test(`${name}: the snippet holds the choices and the fingerprint`, async () => {
    const code = await text('#parts');
    assert.match(code, /<can-i-run-checker region="AU"/);
    assert.ok(code.includes(`integrity="sha384-${digest}"`));
    assert.match(await text('#notes'), /on your own machine/);
  });

  test(`${name}: a choice goes into the snippet and the address`, async () => {
    await page.click('[name=platform][value=react]');
    assert.match(await text('#parts'), /npm install/);
    await page.waitForFunction(() => location.hash.includes('platform=react'));
  });

  test(`${name}: the preview shows the element`, async () => {
    const frame = await (await page.$('#preview')).contentFrame();
    await frame.waitForFunction(() =>
      document
        .querySelector('can-i-run-checker[region=AU]')
        ?.shadowRoot?.querySelector('input'),
    );
  });

  test(`${name}: the reference explains each element`, async () => {
    const tags = await page.$$eval('#manifest summary', (all) =>
      all.map((one) => one.textContent),
    );
    assert.deepEqual(tags, [
      'can-i-run-checker',
      'can-i-run-alternatives',
      'can-i-run-references',
    ]);
  });

  test(`${name}: nothing is complained of`, () => {
    assert.deepEqual(complaints, []);
  });
}
