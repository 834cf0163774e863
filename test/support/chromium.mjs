/** Chromium for tests that drive it themselves. */
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
