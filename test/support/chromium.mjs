/** Chromium for tests that drive it themselves. */
import { readFileSync } from 'node:fs';
import puppeteer from 'puppeteer-core';
import { findBrowser } from './browsers.mjs';

/** What it has to be told on machines without a screen. */
export const chromiumArguments = [
  '--disable-gpu',
  // Chromium's sandbox refuses root, and containers refuse the sandbox.
  ...(process.getuid?.() === 0 || process.env.CI ? ['--no-sandbox'] : []),
];

export const openChromium = () =>
  puppeteer.launch({
    executablePath: findBrowser('chromium'),
    args: chromiumArguments,
  });

/** What opens the closed roots of a page to tests, before all else on it. */
export const openRoots = readFileSync(
  new URL('open-roots.js', import.meta.url),
  'utf8',
);

/** A page whose closed roots are open to tests, in whatever it visits. */
export async function openPage(browser) {
  const page = await browser.newPage();
  await page.evaluateOnNewDocument(openRoots);
  // Also for what is put on the blank page itself.
  await page.goto('about:blank');
  return page;
}
