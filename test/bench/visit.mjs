/**
 * One visit on a slow phone: a processor four times slower than this one, and
 * a network of 1.6 Mbit/s with 150 ms to the server.
 */
import { openRoots } from '../support/chromium.mjs';

const copies = 100;

/** Runs in the page before anything else does. */
function watch() {
  const seen = { usable: 0, blocking: 0, shift: 0 };
  globalThis.seen = seen;
  const observe = (type, note) =>
    new PerformanceObserver((list) => list.getEntries().forEach(note)).observe({
      type,
      buffered: true,
    });
  observe('layout-shift', ({ value }) => {
    seen.shift += value;
  });
  observe('longtask', ({ duration }) => {
    seen.blocking += duration - 50;
  });
  globalThis.painted = () =>
    new Promise((resolve) => {
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => resolve(performance.now());
        port2.postMessage(undefined);
      });
    });
  /** Resolves once a frame has been drawn in which `holds` held. */
  globalThis.drawnWhen = async (holds) => {
    while (!holds()) await globalThis.painted();
    return globalThis.painted();
  };
  globalThis.place = () => document.querySelector('#place');
}

const firstQuestion = () =>
  globalThis.drawnWhen(() => {
    const input = globalThis.bench?.input(globalThis.place());
    return input && !input.disabled && input.parentElement.checkVisibility();
  });

async function nextQuestion() {
  const { bench, drawnWhen, place } = globalThis;
  const { name } = bench.input(place());
  bench.input(place()).click();
  const since = performance.now();
  bench.next(place()).click();
  const now = await drawnWhen(() => {
    const input = bench.input(place());
    return input && input.name !== name;
  });
  return now - since;
}

async function manyCopies(count) {
  const { bench, drawnWhen } = globalThis;
  const places = Array.from({ length: count }, () =>
    document.body.appendChild(document.createElement('div')),
  );
  const since = performance.now();
  for (const place of places) bench.add(place);
  const now = await drawnWhen(() => places.every(bench.input));
  return now - since;
}

/** Visits a page once and returns what it cost. */
export async function visit(browser, url) {
  const context = await browser.createBrowserContext();
  try {
    const page = await context.newPage();
    await page.setViewport({ width: 412, height: 915 });
    await page.emulateCPUThrottling(4);
    await page.emulateNetworkConditions({
      download: 1.6e6 / 8,
      upload: 0.75e6 / 8,
      latency: 150,
    });
    await page.evaluateOnNewDocument(openRoots);
    await page.evaluateOnNewDocument(watch);
    await page.goto(url, { waitUntil: 'load' });
    const usable = await page.evaluate(firstQuestion);
    const { blocking, shift } = await page.evaluate(() => globalThis.seen);
    return {
      usable,
      blocking,
      shift,
      next: await page.evaluate(nextQuestion),
      copies: await page.evaluate(manyCopies, copies),
    };
  } finally {
    await context.close();
  }
}
