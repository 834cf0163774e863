/** What only Chromium with a window of its own can show. */
import assert from 'node:assert/strict';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { openChromium, openPage } from '../support/chromium.mjs';
import { root } from '../support/install.mjs';

const files = {
  '/': `<!doctype html><meta charset="utf-8"><title>Clinic</title>
    <can-i-run-checker region="AU"></can-i-run-checker>
    <script src="/can-i-run.js"></script>`,
  '/away': '<!doctype html><meta charset="utf-8"><title>Away</title>',
  '/can-i-run.js': readFileSync(join(root, 'dist/can-i-run.js')),
};
const server = createServer(({ url }, response) => {
  response.writeHead(url in files ? 200 : 404, {
    'Content-Type': url.endsWith('.js') ? 'text/javascript' : 'text/html',
  });
  response.end(files[url]);
});

let browser;
let page;
let address;

before(async () => {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  address = `http://127.0.0.1:${server.address().port}`;
  browser = await openChromium();
  page = await openPage(browser);
});

after(async () => {
  await browser?.close();
  server.close();
});

/** Runs in the page: ticks the options that are there, and goes on. */
function answer(...options) {
  const { shadowRoot } = document.querySelector('can-i-run-checker');
  for (const option of options)
    shadowRoot.querySelector(`form input[value="${option}"]`).click();
  shadowRoot.querySelector('[part=continue]').click();
}

/** Runs in the page: the question, and what is ticked. */
function asked() {
  const { shadowRoot } = document.querySelector('can-i-run-checker');
  const inputs = [...shadowRoot.querySelectorAll('form input')];
  return [
    inputs[0].name,
    ...inputs.filter(({ checked }) => checked).map(({ value }) => value),
  ];
}

/** Goes to another page and comes back. Whether the page was kept meanwhile. */
async function goAndComeBack() {
  await page.evaluate(() => {
    window.comesBack = new Promise((resolve) => {
      addEventListener('pageshow', ({ persisted }) => resolve(persisted));
    });
  });
  await page.goto(`${address}/away`);
  await page.goBack();
  return page.evaluate(() => window.comesBack);
}

test('“Back/forward cache”: a page is kept in it, with every answer', async () => {
  await page.goto(address);
  await page.evaluate(answer, 'none');
  await page.evaluate(() =>
    document
      .querySelector('can-i-run-checker')
      .shadowRoot.querySelector('input[value=fever]')
      .click(),
  );
  assert.equal(await goAndComeBack(), true);
  assert.deepEqual(await page.evaluate(asked), ['warning', 'fever']);
  await page.evaluate(answer);
  assert.match(
    await page.evaluate(
      () => document.querySelector('can-i-run-checker').shadowRoot.textContent,
    ),
    /Get medical advice today/,
  );
});

/** Runs in the page: what of each control is seen in the reader's colours. */
function controls(name = 'can-i-run-checker') {
  const { shadowRoot } = document.querySelector(name);
  const seen = (selector) =>
    [...shadowRoot.querySelectorAll(selector)].map((element) => {
      const style = getComputedStyle(element);
      return {
        what: element.textContent.trim().slice(0, 20),
        border: [style.borderTopStyle, style.borderTopWidth].join(' '),
        outline: [style.outlineStyle, style.outlineWidth].join(' '),
        adjusts: style.forcedColorAdjust,
        fill: style.fill,
        color: style.color,
        background: style.backgroundColor,
      };
    });
  const probe = document.createElement('p');
  probe.style.color = 'CanvasText';
  document.body.append(probe);
  const text = getComputedStyle(probe).color;
  probe.remove();
  return {
    text,
    chosen: seen('.option:has(:checked)'),
    others: seen('.option:not(:has(:checked))'),
    filled: seen('.filled'),
    cards: seen('.card'),
    bars: seen('.bar'),
    pictures: seen('.alternative > .icon'),
    all: seen('*').filter(({ adjusts }) => adjusts === 'none'),
  };
}

test('“Forced colours”: what is chosen, what is pressed and where it ends can be told', async () => {
  const session = await page.createCDPSession();
  await session.send('Emulation.setEmulatedMedia', {
    features: [{ name: 'forced-colors', value: 'active' }],
  });
  await page.goto(address);
  await page.evaluate(answer, 'none');
  await page.evaluate(() =>
    document
      .querySelector('can-i-run-checker')
      .shadowRoot.querySelector('input[value=fever]')
      .click(),
  );
  const question = await page.evaluate(controls);
  assert.equal(question.chosen.length, 1);
  assert.match(question.chosen[0].outline, /^solid [23]px$/);
  for (const { what, border, outline } of question.others) {
    assert.equal(border, 'solid 1px', what);
    assert.match(outline, /^none/, what);
  }
  for (const { what, border } of question.filled)
    assert.equal(border, 'solid 2px', what);
  assert.equal(question.bars[0].fill, question.text);
  await page.evaluate(answer);
  const result = await page.evaluate(controls);
  assert.ok(result.cards.length > 0);
  for (const { what, border } of result.cards)
    assert.equal(border, 'solid 2px', what);
  assert.deepEqual([...question.all, ...result.all], []);
  await page.evaluate(() =>
    document.body.append(document.createElement('can-i-run-alternatives')),
  );
  const card = await page.evaluate(controls, 'can-i-run-alternatives');
  assert.equal(card.pictures.length, 6);
  for (const { color } of card.pictures) assert.equal(color, card.text);
  await session.detach();
});

/** Runs in the page: answers all that is asked, to get a plan. */
function planFor(answers) {
  const { shadowRoot } = document.querySelector('can-i-run-checker');
  for (;;) {
    const input = shadowRoot.querySelector('[part=question] input');
    if (!input) break;
    const value = answers[input.name] ?? 'none';
    shadowRoot.querySelector(`form input[value="${value}"]`).click();
    shadowRoot.querySelector('[part=continue]').click();
  }
  for (const details of shadowRoot.querySelectorAll('details'))
    details.open = true;
  const outlines = (selector) =>
    [...shadowRoot.querySelectorAll(selector)].map((element) => {
      const { outlineStyle, outlineWidth } = getComputedStyle(element);
      return `${outlineStyle} ${outlineWidth}`;
    });
  return {
    runs: outlines('.day.run'),
    others: outlines('.day:not(.run)'),
    here: outlines('.steps > .here'),
    steps: outlines('.steps > :not(.here)'),
  };
}

test('“Forced colours”: the day that runs and the step to begin with can be told', async () => {
  const session = await page.createCDPSession();
  await session.send('Emulation.setEmulatedMedia', {
    features: [{ name: 'forced-colors', value: 'active' }],
  });
  const planOf = async (ready) => {
    await page.goto(address);
    return page.evaluate(planFor, {
      stage: 'over-12-weeks',
      calm: 'calm',
      ready,
      want: 'enjoy',
      talk: 'words',
    });
  };
  const { runs, others } = await planOf('run');
  const { here, steps } = await planOf('walk30');
  assert.deepEqual([runs.length, others.length], [1, 6]);
  assert.deepEqual([here.length, steps.length], [1, 12]);
  for (const outline of [...runs, ...here]) assert.equal(outline, 'solid 2px');
  for (const outline of [...others, ...steps]) assert.match(outline, /^none/);
  await session.detach();
});
