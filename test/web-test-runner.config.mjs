/**
 * How tests run in browsers. test/run.mjs says which browsers (TEST_BROWSERS)
 * and files; alone, this runs every test in every browser that is there:
 * `npx wtr --config test/web-test-runner.config.mjs`, with `--watch` to go on.
 *
 * The runner's own commands work as follows. sendKeys, sendMouse and
 * setViewport: everywhere. emulateMedia: Chromium only.
 */
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { chromeLauncher } from '@web/test-runner-chrome';
import { join } from 'node:path';
import puppeteer from 'puppeteer-core';
import { browserNames, findBrowser } from './support/browsers.mjs';
import { chromiumArguments } from './support/chromium.mjs';
import { countingReporter, keepLog } from './support/counting-reporter.mjs';
import { servePolicy } from './support/csp.mjs';
import { root } from './support/install.mjs';
import { webkitLauncher } from './support/webkit-launcher.mjs';

/** Evens out where Firefox, driven by puppeteer, differs from Chromium. */
async function createFirefoxPage({ context }) {
  const page = await context.newPage();
  const { keyboard } = page;
  // puppeteer knows the name of this key for Chromium only.
  for (const method of ['press', 'down', 'up']) {
    const send = keyboard[method].bind(keyboard);
    keyboard[method] = (key) => send(key === 'Space' ? ' ' : key);
  }
  // An older Firefox sizes the viewport but has no screen orientation to set.
  const setViewport = page.setViewport.bind(page);
  page.setViewport = (viewport) =>
    setViewport(viewport).catch((error) => {
      if (!/unknown command|unsupported operation/.test(error.message)) {
        throw error;
      }
    });
  return page;
}

// Of two browsers that should end with this process, puppeteer forgets the
// second, so it is asked twice.
process.once('exit', (code) => process.emit('exit', code));

// Nobody here listens to the requests of a page, and to report each of them
// takes a sixth of Firefox's time.
const networkEnabled = false;

function chromium() {
  return chromeLauncher({
    puppeteer,
    launchOptions: {
      executablePath: findBrowser('chromium'),
      networkEnabled,
      args: [...chromiumArguments, '--disable-quic'],
    },
  });
}

function firefox() {
  return chromeLauncher({
    puppeteer,
    launchOptions: {
      browser: 'firefox',
      executablePath: findBrowser('firefox'),
      networkEnabled,
      // Its panel of downloads takes the keys that are meant for the page.
      extraPrefsFirefox: { 'browser.download.alwaysOpenPanel': false },
    },
    createPage: createFirefoxPage,
  });
}

const launchers = { chromium, firefox, webkit: webkitLauncher };

const wanted =
  process.env.TEST_BROWSERS?.split(',') ?? browserNames.filter(findBrowser);

export default {
  rootDir: root,
  files: [
    'test/**/*.test.ts',
    '!test/**/*.node.test.ts',
    '!test/**/node_modules/**',
  ],
  nodeResolve: true,
  browsers: wanted.map((name) => launchers[name]()),
  // Two files of one browser would take the focus from each other.
  concurrency: 1,
  concurrentBrowsers: wanted.length,
  testsFinishTimeout: 300_000,
  testFramework: { config: { timeout: 60_000 } },
  plugins: [
    esbuildPlugin({
      ts: true,
      target: 'es2022',
      tsconfig: join(root, 'tsconfig.json'),
    }),
  ],
  middleware: [servePolicy(root)],
  reporters: [
    defaultReporter({ reportTestProgress: false }),
    countingReporter(),
  ],
  filterBrowserLogs: keepLog,
};
