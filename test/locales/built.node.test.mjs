/**
 * Every message of every language, drawn by the built script of that language:
 * each answer is given once, each result kept in every way, in every region.
 * What was drawn, named, copied or filed must hold the words of the translation.
 */
import assert from 'node:assert/strict';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import {
  packs,
  scriptOf,
  targetLocales,
} from '../../src/localization/packs.mjs';
import { best } from '../support/answers.ts';
import { openChromium, openPage } from '../support/chromium.mjs';
import { root } from '../support/install.mjs';

const plain = (text) => text.replace(/\s+/g, ' ');

/** Runs in the page: what can be seen, heard or kept of everything. */
async function everything(lang, best) {
  const said = [];
  window.standIns.writeText = (text) => {
    said.push(text);
    return Promise.resolve();
  };
  const files = [];
  window.standIns.createObjectURL = (blob) => {
    files.push(blob.text());
    return 'blob:none';
  };
  window.standIns.click = () => undefined;
  window.print = () => undefined;
  Element.prototype.scrollIntoView = () => undefined;

  const clinic = {
    lang,
    languages: `en ${lang}`,
    region: 'AU',
    'clinic-name': 'Hill Street',
    'booking-url': 'https://clinic.example/',
    'reviewed-by': 'Dr Example',
    'reviewed-on': '2026-01-31',
  };
  const show = async (kind, attributes = clinic) => {
    const element = document.createElement(`can-i-run-${kind}`);
    for (const [name, value] of Object.entries(attributes))
      element.setAttribute(name, value);
    document.body.replaceChildren(element);
    await element.updateComplete;
    return element.shadowRoot;
  };
  const look = (of) => {
    said.push(of.textContent);
    for (const element of of.querySelectorAll('*'))
      for (const name of ['aria-label', 'aria-description'])
        said.push(element.getAttribute(name) ?? '');
  };
  const asked = (of) => of.querySelector('[part=question] input')?.name;
  const press = (of, selector) => {
    of.querySelector(selector).click();
    look(of);
  };

  /** Answers all, and tells which options each question had. */
  const answer = async (differs, attributes = clinic, watched = false) => {
    const of = await show('checker', attributes);
    const offered = new Map();
    look(of);
    for (let id = asked(of); id; id = asked(of)) {
      const options = [...of.querySelectorAll('[part=question] input')].map(
        ({ value }) => value,
      );
      offered.set(id, options);
      for (const value of differs[id] ?? best[id])
        of.querySelector(`[part=question] [value="${value}"]`).click();
      of.querySelector('[part=continue]').click();
      if (watched) look(of);
    }
    look(of);
    return { of, offered };
  };
  /** Keeps a result in every way; to be said takes a moment. */
  const keep = async (of) => {
    for (const button of of.querySelectorAll('.keep button:not(.filled)')) {
      button.click();
      await new Promise((resolve) => setTimeout(resolve));
      look(of);
    }
  };

  // Everything that can be answered, each alone; then what brings each result.
  const { offered } = await answer(
    { back: ['disc-or-nerve'], ready: ['run'] },
    clinic,
    true,
  );
  for (const [id, options] of offered)
    for (const option of options)
      for (const cleared of /^unsure|^6-/.test(option) ? ['no', 'yes'] : ['no'])
        await answer({ cleared: [cleared], [id]: [option] });
  for (const differs of [
    { back: ['disc-or-nerve'], ready: ['run'], talk: ['words'] },
    { calm: ['sore'], stage: ['6-to-12-weeks'], cleared: ['no'] },
    { health: ['heart'], cleared: ['no'] },
    { warning: ['fever'] },
    { warning: ['cough'] },
    { now: ['saddle'] },
    {},
  ])
    await keep((await answer(differs)).of);

  // Days to run on, refused and taken away.
  for (const sessions of ['2', '1']) {
    const { of } = await answer({}, { ...clinic, 'max-sessions': sessions });
    for (const day of ['thu', 'mon', 'tue', 'wed', 'sun', 'fri', 'sat'])
      press(of, `[value=${day}]`);
    for (const day of of.querySelectorAll('[name=run-day]:checked')) {
      day.click();
      look(of);
    }
  }

  // Where nothing is chosen, and what takes other ticks away.
  const errors = await show('checker');
  press(errors, '[part=continue]');
  press(errors, '[value=saddle]');
  press(errors, '[value=none]');
  press(errors, '[value=saddle]');
  press(errors, '[value=none]');
  press(errors, '[part=continue]');
  const stage = await show('checker');
  while (asked(stage) !== 'stage') {
    stage.querySelector('[part=question] [value=none]').click();
    stage.querySelector('[part=continue]').click();
  }
  press(stage, '[part=continue]');

  // Whom to call, everywhere.
  for (const region of 'AU NZ GB-ENG GB-WLS GB-SCT GB-NIR IE US CA EU -'.split(
    ' ',
  ))
    for (const differs of [{ now: ['saddle'] }, { warning: ['fever'] }])
      await answer(differs, { lang, region });
  await answer({ back: ['surgery'] }, { lang, 'booking-url': '/book' });

  const guide = await show('checker', { lang });
  guide.querySelector('.flow button').click();
  look(guide);
  look(await show('alternatives'));
  look(await show('references'));

  // Where nothing can be kept, the text is shown instead.
  window.standIns.writeText = () => Promise.reject(new Error('Denied'));
  await keep((await answer({})).of);
  return [...said, ...(await Promise.all(files))].join('\n');
}

const server = createServer((_, response) => {
  response.writeHead(200, { 'Content-Type': 'text/html' });
  response.end('<!doctype html><title>Clinic</title><body>');
});
let browser;
before(async () => {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  browser = await openChromium();
});
after(async () => {
  await browser.close();
  server.close();
});

for (const locale of targetLocales)
  test(`${locale}: every message is drawn by its script`, async () => {
    const page = await openPage(browser);
    const errors = [];
    const requests = [];
    await page.goto(`http://127.0.0.1:${server.address().port}/`);
    page.on('pageerror', (error) => errors.push(String(error)));
    page.on('request', (request) => requests.push(request.url()));
    await page.addScriptTag({
      content: readFileSync(join(root, 'dist', scriptOf(locale)), 'utf8'),
    });
    const drawn = plain(
      // How a calendar folds and marks its lines.
      (await page.evaluate(everything, locale, best)).replace(/\r\n |\\/g, ''),
    );
    const { ids, texts } = packs().get(locale);
    const lines = texts.split('\n');
    const missing = ids
      .split(' ')
      .filter((_, index) =>
        lines[index]
          .split(/\{\d\}/)
          .some((part) => !drawn.includes(plain(part).trim())),
      );
    assert.deepEqual(missing, []);
    assert.deepEqual(errors, []);
    assert.deepEqual(
      requests.filter((url) => !url.endsWith('/favicon.ico')),
      [],
    );
    await page.close();
  });
