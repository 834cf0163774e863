/**
 * The printed pages, as real Chromium makes them out of a page that is full of
 * other things, has print styles of its own, and allows nothing but its own
 * scripts and styles. Their text and size are read back out of the PDF.
 */
import assert from 'node:assert/strict';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { build } from 'esbuild';
import { extractText, getDocumentProxy } from 'unpdf';
import { openChromium, openPage } from '../support/chromium.mjs';
import { root } from '../support/install.mjs';

const tables = ['interface', 'outcomes', 'plan', 'questions', 'reasons'];
const { outputFiles } = await build({
  absWorkingDir: root,
  stdin: {
    contents: [...tables, 'references']
      .map((name) => `export * from './src/content/${name}.ts';`)
      .join('\n'),
    resolveDir: root,
  },
  bundle: true,
  format: 'esm',
  write: false,
});
const code = Buffer.from(outputFiles[0].contents).toString('base64');
const {
  monitorWords,
  optionWords,
  outcomeWords,
  planWords,
  reasonWords,
  references,
  words,
} = await import(`data:text/javascript;base64,${code}`);

const hostText = 'Opening hours of this page';
const paragraphs = `<p>${hostText}.</p>`.repeat(80);
const files = {
  '/': [
    'text/html',
    `<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8">
        <title>Hill Street Clinic</title>
        <link rel="stylesheet" href="/host.css">
        <script src="/can-i-run.js"></script>
      </head>
      <body>
        <header>${hostText}</header>
        ${paragraphs}
        <div>
          <can-i-run-checker
            region="AU"
            clinic-name="Hill Street Clinic"
            booking-url="https://clinic.example/book"
            reviewed-by="Dr Example"
            reviewed-on="2026-01-31"
          ></can-i-run-checker>
        </div>
        ${paragraphs}
        <footer>${hostText}</footer>
      </body>
    </html>`,
  ],
  '/host.css': [
    'text/css',
    `html { font-size: 62.5%; background: #102030; }
    body { margin: 40px; color: #ffe; font: 14px serif; }
    header { position: fixed; inset: 0 0 auto; height: 300px; background: red; }
    body::before { content: '${hostText}'; }
    p { letter-spacing: 0.3em; text-transform: uppercase; line-height: 3; }
    @page { size: landscape; margin: 60mm; }
    @media print { body * { visibility: hidden; } div { display: none; } }`,
  ],
  '/can-i-run.js': [
    'text/javascript',
    readFileSync(join(root, 'dist/can-i-run.js')),
  ],
};

const server = createServer(({ url }, response) => {
  const [type, body] = files[url] ?? ['text/plain', ''];
  response.writeHead(url in files ? 200 : 404, {
    'Content-Type': type,
    'Content-Security-Policy':
      "default-src 'none'; script-src 'self'; style-src 'self'",
  });
  response.end(body);
});

let browser;
let address;

before(async () => {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  address = `http://127.0.0.1:${server.address().port}/`;
  browser = await openChromium();
});

after(async () => {
  await browser?.close();
  server.close();
});

const best = {
  now: ['none'],
  warning: ['none'],
  health: ['none'],
  back: ['none'],
  stage: ['over-12-weeks'],
  calm: ['calm'],
  ready: ['walk30'],
  cleared: ['yes'],
  want: ['enjoy'],
  talk: ['sentences'],
};

/** Runs in the page: answers all that is asked. */
function answerAll(answers) {
  const { shadowRoot } = document.querySelector('can-i-run-checker');
  for (;;) {
    const group = shadowRoot.querySelector('[part=question]');
    if (!group) return;
    const { name } = group.querySelector('input');
    for (const value of answers[name])
      group.querySelector(`input[value="${value}"]`).click();
    shadowRoot.querySelector('[part=continue]').click();
  }
}

/** Runs in the page: presses a button, and prints where it would print. */
function pressButton(label) {
  const { shadowRoot } = document.querySelector('can-i-run-checker');
  // The print itself is made from outside, which also ends it.
  window.print = () => dispatchEvent(new Event('beforeprint'));
  [...shadowRoot.querySelectorAll('button')]
    .find(({ textContent }) => textContent.trim() === label)
    .click();
}

const stateOf = (page) =>
  page.evaluate(() => [
    document.documentElement.outerHTML,
    document.adoptedStyleSheets.length,
  ]);

/** A text as its letters: where a line ends says nothing, even in a word. */
const lettersOf = (text) => text.replace(/\s+/g, '');

/** Those parts that pages do not hold. */
const missing = (pages, parts) =>
  parts.filter((part) => !pages.join('').includes(lettersOf(part)));

/** Opens the page, does something with it, and closes it. */
async function visit(use) {
  const page = await openPage(browser);
  try {
    await page.goto(address);
    return await use(page);
  } finally {
    await page.close();
  }
}

/** The sheets that are sold, in points, as they stand upright. */
const sheets = { A4: [596, 842], Letter: [612, 792] };

/** The sizes of the pages of a PDF, in points. */
async function sizesOf(pdf) {
  const sizes = [];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const { width, height } = (await pdf.getPage(number)).getViewport({
      scale: 1,
    });
    sizes.push([Math.round(width), Math.round(height)]);
  }
  return sizes;
}

/** Does something with the page, and prints. The letters of each sheet. */
const print = (prepare, format = 'A4') =>
  visit(async (page) => {
    const troubles = [];
    page.on('pageerror', ({ message }) => troubles.push(message));
    page.on('console', (message) => troubles.push(message.text()));
    await prepare(page);
    const before = await stateOf(page);
    await page.evaluate(pressButton, words.print());
    const pdf = await getDocumentProxy(
      new Uint8Array(await page.pdf({ format })),
    );
    for (const size of await sizesOf(pdf))
      assert.deepEqual(size, sheets[format], 'not upright');
    const { text } = await extractText(pdf);
    assert.deepEqual(await stateOf(page), before, 'the page is not as before');
    assert.deepEqual(troubles, []);
    return text.map(lettersOf);
  });

const printResult = (answers, format) =>
  print((page) => page.evaluate(answerAll, { ...best, ...answers }), format);

const today = () =>
  new Intl.DateTimeFormat('en-GB', { dateStyle: 'long' }).format(new Date());

/** What every result says, whichever it is. */
const always = [
  'Hill Street Clinic',
  'Reviewed by Dr Example on 31 January 2026.',
  words.why(),
  words.yourAnswers(),
  words.references(),
  'Millie Shield and Dr Rhea Psereckis, WHEN',
  references.almeida2018.cite,
  references.foster2018.cite,
  references.booth2017.cite,
  words.ifThingsChange(),
];

const stopRules = [
  planWords.monitor(),
  ...Object.values(monitorWords).flatMap(({ head, signs }) => [
    head(),
    signs(),
  ]),
  optionWords['now.saddle'](),
  optionWords['now.very-ill'](),
  optionWords['warning.fever'](),
  optionWords['warning.morning-stiffness'](),
  planWords.honest(),
];

const diary = [
  words.diary(),
  words.diaryStep(),
  words.diaryBefore(),
  words.diaryDuring(),
  words.diaryAfter(),
  words.diaryTalk(),
];

/**
 * Long journeys, since short ones fit anyway: who, what they answer, the
 * outcome, the answers that are its reasons, and what else it must hold.
 */
const journeys = [
  {
    who: 'who may run after a walk',
    answers: {},
    outcome: 'yes-with-limits',
    reasons: ['stage.over-12-weeks', 'calm.calm', 'ready.walk30', 'want.enjoy'],
    holds: [...stopRules, ...diary, planWords.limits(), 'Wed Run'],
  },
  {
    who: 'who runs already, with a slipped disc, cleared',
    answers: {
      back: ['disc-or-nerve'],
      stage: ['6-to-12-weeks'],
      ready: ['run'],
      talk: ['words'],
    },
    outcome: 'yes-with-limits',
    reasons: [
      'calm.calm',
      'ready.run',
      'cleared.yes',
      'want.enjoy',
      'talk.words',
    ],
    holds: [...stopRules, ...diary, planWords.limits(), 'Wed Run'],
  },
  {
    who: 'who may run, with all that can be cleared',
    answers: {
      health: ['weak-bones', 'pregnancy'],
      back: ['surgery', 'stress-fracture-or-slip'].concat([
        'disc-or-nerve',
        'inflammatory',
      ]),
      stage: ['6-to-12-weeks'],
      ready: ['run'],
      talk: ['words'],
    },
    outcome: 'yes-with-limits',
    // Not why to ask, now that somebody was asked.
    reasons: [
      'calm.calm',
      'ready.run',
      'cleared.yes',
      'want.enjoy',
      'talk.words',
    ],
    holds: [
      ...stopRules,
      ...diary,
      planWords.limits(),
      'Wed Run',
      optionWords['health.weak-bones'](),
      optionWords['back.surgery'](),
    ],
  },
  {
    who: 'who should wait',
    answers: {
      stage: ['under-6-weeks'],
      calm: ['up-and-down'],
      ready: ['worse-next-day'],
    },
    outcome: 'not-yet',
    reasons: [
      'stage.under-6-weeks',
      'calm.up-and-down',
      'ready.worse-next-day',
    ],
    holds: [
      words.wait(),
      planWords.clinicianFirst(),
      planWords.lowImpactWeek(),
      'Mon Swim',
      words.alternativesIntro(),
    ],
  },
  {
    who: 'who should ask first, about everything',
    answers: {
      health: ['weak-bones', 'pregnancy', 'under18'],
      back: [
        'surgery',
        'stress-fracture-or-slip',
        'fragility',
        'disc-or-nerve',
        'inflammatory',
      ],
      stage: ['6-to-12-weeks'],
      calm: ['sore'],
      ready: ['walk-less'],
    },
    outcome: 'ask-clinician',
    reasons: [
      'health.weak-bones',
      'health.pregnancy',
      'health.under18',
      'back.surgery',
      'back.stress-fracture-or-slip',
      'back.fragility',
      'back.disc-or-nerve',
      'back.inflammatory',
      'calm.sore',
      'ready.walk-less',
    ],
    holds: [
      words.ask(),
      words.askAbout(optionWords['back.surgery']()),
      words.askStop(),
    ],
  },
  {
    who: 'who should see a doctor',
    answers: {
      warning: ['morning-stiffness'],
      health: ['cancer', 'infection-risk', 'heart', 'older-new'],
    },
    outcome: 'doctor-soon',
    reasons: ['warning.morning-stiffness'],
    holds: [words.say(), words.sayStart(), '1800 633 422', words.walking()],
  },
  {
    who: 'who should get advice today, with every sign',
    answers: {
      warning: [
        'fever',
        'weight',
        'night',
        'lump-or-shape',
        'upper-back',
      ].concat(['cough', 'one-leg', 'morning-stiffness']),
    },
    outcome: 'doctor-today',
    reasons: [
      'warning.fever',
      'warning.weight',
      'warning.night',
      'warning.lump-or-shape',
      'warning.upper-back',
      'warning.cough',
      'warning.one-leg',
      'warning.morning-stiffness',
    ],
    holds: [words.say(), words.sayStart(), '1800 633 422', 'Call 000 now'],
  },
];

for (const format of Object.keys(sheets))
  for (const { who, answers, outcome, reasons, holds } of journeys)
    test(`one or two pages of ${format} for someone ${who}`, async (t) => {
      const pages = await printResult(answers, format);
      t.diagnostic(`${pages.length} pages`);
      assert.ok(pages.length <= 2, `${pages.length} pages`);
      for (const page of pages) assert.ok(page, 'an empty page');
      const { headline, lead } = outcomeWords[outcome];
      const parts = [
        today(),
        headline(),
        lead(),
        ...always,
        ...reasons.flatMap((key) => [optionWords[key](), reasonWords[key]()]),
        ...holds,
      ];
      assert.deepEqual(missing(pages, parts), []);
      const strange = [
        hostText,
        hostText.toUpperCase(),
        ...Object.values(outcomeWords)
          .map((other) => other.lead())
          .filter((other) => other !== lead()),
        ...(outcome === 'yes-with-limits' ? [] : [words.diary()]),
        words.print(),
        words.copy(),
        words.save(),
        words.restart(),
        words.bookWith('Hill Street Clinic'),
      ];
      assert.deepEqual(missing(pages, strange), strange);
    });

test('the whole guide prints, and nothing of the page around it', async (t) => {
  const pages = await print((page) =>
    page.evaluate(pressButton, words.readGuide()),
  );
  t.diagnostic(`${pages.length} pages`);
  const parts = [
    words.guide(),
    ...Object.values(outcomeWords).map(({ headline }) => headline()),
    ...stopRules,
    ...Object.values(references).map(({ cite }) => cite),
  ];
  assert.deepEqual(missing(pages, parts), []);
  const strange = [hostText, hostText.toUpperCase()];
  assert.deepEqual(missing(pages, strange), strange);
});

test('it can be read and written on: no type below 7.5 points, no row below 6 mm', () =>
  visit(async (page) => {
    await page.evaluate(answerAll, best);
    await page.evaluate(pressButton, words.print());
    await page.emulateMediaType('print');
    const { type, rows } = await page.evaluate(() => {
      const { shadowRoot } = document.querySelector('[data-can-i-run-paper]');
      const shown = [...shadowRoot.querySelectorAll('.box *')].filter(
        (element) =>
          element.checkVisibility() &&
          [...element.childNodes].some(({ nodeValue }) => nodeValue?.trim()),
      );
      return {
        type: shown.map((element) =>
          parseFloat(getComputedStyle(element).fontSize),
        ),
        rows: [...shadowRoot.querySelectorAll('td')].map(
          (cell) => cell.getBoundingClientRect().height,
        ),
      };
    });
    const smallest = (Math.min(...type) / 96) * 72;
    assert.ok(smallest >= 7.5, `${smallest} points`);
    assert.equal(rows.length, 16 * 6);
    // To a tenth, since a browser counts in whole parts of a pixel.
    const lowest = Math.round((Math.min(...rows) / 96) * 254) / 10;
    assert.ok(lowest >= 6, `${lowest} mm`);
  }));

test('a page that prints itself across, by a sheet that it adopted, does not turn the summary', async () => {
  const pages = await print(async (page) => {
    await page.evaluate(answerAll, best);
    await page.evaluate(() => {
      const across = new CSSStyleSheet();
      across.replaceSync('@page { size: landscape; }');
      document.adoptedStyleSheets = [across];
    });
  });
  assert.ok(pages.length <= 2, `${pages.length} pages`);
});

test('a page that is printed by itself is not changed, nor turned', () =>
  visit(async (page) => {
    await page.evaluate(answerAll, best);
    const before = await stateOf(page);
    const pdf = await getDocumentProxy(
      new Uint8Array(await page.pdf({ format: 'A4' })),
    );
    for (const [width, height] of await sizesOf(pdf))
      assert.ok(width > height, 'upright');
    assert.deepEqual(await stateOf(page), before);
  }));
