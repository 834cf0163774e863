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

const tables = [
  'alternatives',
  'interface',
  'monitor',
  'outcomes',
  'plan',
].concat(['questions', 'reasons', 'references', 'said', 'wait', 'week']);
const { outputFiles } = await build({
  absWorkingDir: root,
  stdin: {
    contents: [
      ...tables.map((name) => `export * from './src/content/${name}.ts';`),
      "export { model, outcomes } from './test/support/model.ts';",
    ].join('\n'),
    resolveDir: root,
  },
  bundle: true,
  format: 'esm',
  write: false,
});
const code = Buffer.from(outputFiles[0].contents).toString('base64');
const {
  alternatives,
  model,
  monitorWords,
  notBetter,
  optionWords,
  outcomes,
  outcomeWords,
  ownWords,
  planWords,
  reasonOf,
  reasonWords,
  references,
  signWords,
  waitWords,
  watchWords,
  weekWords,
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
  'about-you': ['none'],
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

/** Every warning sign of the model, which each result holds. */
const signs = [
  signWords.all(),
  signWords.now(),
  signWords.today(),
  signWords.soon(),
  'Call 000 now',
  ...model
    .filter(({ id }) => id === 'now' || id === 'warning')
    .flatMap(({ id, options }) =>
      options
        .filter((option) => !['none', 'unsure'].includes(option.id))
        .map((option) => optionWords[`${id}.${option.id}`]()),
    ),
  optionWords['health.cancer-new-pain'](),
  optionWords['health.chest-effort'](),
];

/** What every result says, whichever it is. */
const always = [
  'Hill Street Clinic',
  'Reviewed by Dr Example on 31 January 2026.',
  words.doNow(),
  words.why(),
  words.yourAnswers(),
  words.references(),
  'Millie Shield and Dr Rhea Psereckis, WHEN',
  references.almeida2018.cite,
  references.foster2018.cite,
  references.booth2017.cite,
  words.ifThingsChange(),
  ...signs,
];

const stopRules = [
  planWords.whenToStop(),
  planWords.stop(),
  watchWords.title(),
  watchWords.intro(),
  ...Object.values(monitorWords).flatMap(({ head, signs: told }) => [
    head(),
    told(),
  ]),
  watchWords.honest(),
];

/** S27-S34, each with its care. */
const six = Object.values(alternatives).flatMap(
  ({ name, what, helps, care }) => [
    name(),
    what(),
    helps(),
    ...(care ? [care()] : []),
  ],
);

const diary = [
  words.diary(),
  words.diaryStep(),
  words.diaryBefore(),
  words.diaryDuring(),
  words.diaryAfter(),
  words.diaryTalk(),
];

/** All of a yes, whoever gets it. */
const plan = [
  ...stopRules,
  ...diary,
  ...six,
  words.alternativesIntro(),
  planWords.limits(),
  planWords.atMostTwo(),
  planWords.moreLowImpact(),
  planWords.ground(),
  planWords.personal(),
  weekWords.thisWeek(),
  weekWords.walking(),
  weekWords.pilates(),
  planWords.checks(),
  planWords.checkStand(),
  planWords.checkSquat(),
  planWords.checkJog(),
  planWords.checksFail(),
  planWords.stepsIntro(),
  planWords.stepsPicture(),
  '8 × run 30 sec, walk 2 min',
  '2 × run 11 min, walk 1 min',
  'Run 24 min without a walk',
  planWords.moveOn(),
  planWords.stepBack(),
  planWords.talkText(),
  planWords.talkFail(),
  // S7, S21 to S24.
  planWords.balanceResearch(),
  planWords.balanceArticle(),
  references.neason2024.cite,
  references.silbernagel2007.cite,
  references.reed2014.cite,
];

/** What was cleared, each by name, and whose advice comes first. */
const clearedWith = (...keys) => [
  planWords.clearedItems(),
  planWords.cleared(),
  ...keys.map((key) => ownWords(key)),
];

/** All that a physio or doctor can settle. */
const clearable = {
  warning: ['upper-back', 'cough', 'leg-numb', 'morning-stiffness'],
  health: ['cancer', 'infection-risk', 'heart', 'other-illness'],
  'about-you': ['older-new', 'weak-bones', 'postnatal'],
  back: ['surgery', 'stress-fracture-or-slip', 'disc-or-nerve'].concat([
    'leg-pain',
    'inflammatory',
  ]),
  stage: ['6-to-12-weeks'],
};

const keysOf = (answers) =>
  Object.entries(answers).flatMap(([question, options]) =>
    options.map((option) => `${question}.${option}`),
  );

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
    holds: [...plan, 'Wed Walk', planWords.stepZero(), planWords.oneAtFirst()],
  },
  {
    who: 'who runs already at an easy pace',
    answers: { ready: ['run'] },
    outcome: 'yes-with-limits',
    reasons: [
      'stage.over-12-weeks',
      'calm.calm',
      'ready.run',
      'want.enjoy',
      'talk.sentences',
    ],
    holds: [
      ...plan,
      'Wed Run',
      planWords.noLonger(),
      references.frandsen2025.cite,
    ],
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
    reasons: ['calm.calm', 'ready.run', 'want.enjoy', 'talk.words'],
    holds: [
      ...plan,
      'Wed Run',
      ...clearedWith('back.disc-or-nerve', 'stage.6-to-12-weeks'),
    ],
  },
  {
    who: 'who may run, with several things cleared',
    answers: {
      warning: ['cough', 'leg-numb'],
      health: ['heart'],
      'about-you': ['weak-bones'],
      back: ['surgery', 'disc-or-nerve'],
    },
    outcome: 'yes-with-limits',
    reasons: ['stage.over-12-weeks', 'calm.calm', 'ready.walk30', 'want.enjoy'],
    holds: [
      ...plan,
      ...clearedWith('warning.cough', 'warning.leg-numb', 'health.heart'),
      ...clearedWith('about-you.weak-bones', 'back.surgery'),
    ],
  },
  {
    who: 'who may run, with all that can be cleared',
    answers: { ...clearable, ready: ['run'], talk: ['words'] },
    outcome: 'yes-with-limits',
    // Not why to ask, now that somebody was asked.
    reasons: ['calm.calm', 'ready.run', 'want.enjoy', 'talk.words'],
    holds: [...plan, 'Wed Run', ...clearedWith(...keysOf(clearable))],
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
      waitWords.get('stage.under-6-weeks')(),
      waitWords.get('calm.up-and-down')(),
      waitWords.get('ready.worse-next-day')(),
      planWords.theirPlanFirst(),
      weekWords.low(),
      weekWords.walking(),
      'Mon Swim',
      // S14 and S15.
      watchWords.lowTitle(),
      watchWords.low(),
      watchWords.rise(),
      words.alternativesIntro(),
      ...six,
    ],
  },
  {
    who: 'who should wait, sore since long',
    answers: { calm: ['sore'], ready: ['walk-less'] },
    outcome: 'not-yet',
    reasons: ['calm.sore', 'ready.walk-less'],
    holds: [notBetter(), watchWords.rise(), ...six],
  },
  {
    who: 'who should ask first, about everything',
    answers: {
      'about-you': ['weak-bones', 'pregnancy', 'postnatal', 'under18'],
      back: [
        'surgery',
        'stress-fracture-or-slip',
        'fragility',
        'disc-or-nerve',
        'leg-pain',
        'inflammatory',
        'unsure',
      ],
      stage: ['6-to-12-weeks'],
      calm: ['sore'],
      ready: ['walk-less'],
    },
    outcome: 'ask-clinician',
    reasons: [
      'about-you.weak-bones',
      'about-you.pregnancy',
      'about-you.postnatal',
      'about-you.under18',
      'back.surgery',
      'back.stress-fracture-or-slip',
      'back.fragility',
      'back.disc-or-nerve',
      'back.leg-pain',
      'back.inflammatory',
      'back.unsure',
      'stage.6-to-12-weeks',
      'calm.sore',
      'ready.walk-less',
    ],
    holds: [
      words.ask(),
      words.askAbout(),
      words.askStart(),
      words.askStop(),
      words.alternativesAsk(),
      ...six,
    ],
  },
  {
    who: 'who should see a doctor',
    answers: {
      warning: ['leg-numb', 'morning-stiffness'],
      health: ['cancer', 'infection-risk', 'other-illness'],
      'about-you': ['older-new', 'weak-bones', 'pregnancy', 'postnatal'],
      back: ['surgery', 'fragility', 'disc-or-nerve', 'leg-pain', 'unsure'],
      calm: ['very-sore'],
    },
    outcome: 'doctor-soon',
    reasons: [
      'warning.leg-numb',
      'warning.morning-stiffness',
      'health.cancer',
      'health.infection-risk',
      'about-you.older-new',
      'calm.very-sore',
    ],
    holds: [
      words.contact(),
      words.ownDoctor(),
      words.say(),
      words.sayStart(),
      '1800 633 422',
      words.walking(),
    ],
  },
  {
    who: 'who should get advice today, with every sign',
    answers: {
      warning: [
        'fever',
        'weight',
        'night',
        'lump-or-shape',
        'after-procedure',
        'one-leg',
        'upper-back',
        'cough',
        'leg-numb',
        'morning-stiffness',
        'unsure',
      ],
    },
    outcome: 'doctor-today',
    reasons: [
      'warning.fever',
      'warning.weight',
      'warning.night',
      'warning.lump-or-shape',
      'warning.after-procedure',
      'warning.one-leg',
      'warning.upper-back',
      'warning.cough',
      'warning.leg-numb',
      'warning.morning-stiffness',
      'warning.unsure',
    ],
    holds: [words.contact(), words.say(), words.sayStart(), '1800 633 422'],
  },
];

/** Why an answer matters: its own sentence, or that of its rank. */
function whyOf(key) {
  const [question, id] = key.split('.');
  const { options } = model.find((one) => one.id === question);
  const { rank } = options.find((option) => option.id === id);
  return (reasonWords.get(key) ?? reasonOf[outcomes[rank]])();
}

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
        ...reasons.flatMap((key) => [optionWords[key](), whyOf(key)]),
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

/** What the guide, for anybody, has no place for. */
const ofOnePerson = [
  ...diary,
  weekWords.thisWeek(),
  // The rule itself stands with the limits.
  planWords.whenToStop(),
];

test('the whole guide prints, and nothing of the page around it', async (t) => {
  const pages = await print((page) =>
    page.evaluate(pressButton, words.readGuide()),
  );
  t.diagnostic(`${pages.length} pages`);
  const parts = [
    words.guide(),
    ...Object.values(outcomeWords).map(({ headline }) => headline()),
    ...plan.filter((part) => !ofOnePerson.includes(part)),
    ...signs,
    ...Object.values(references).map(({ cite }) => cite),
  ];
  assert.deepEqual(missing(pages, parts), []);
  const strange = [hostText, hostText.toUpperCase()];
  assert.deepEqual(missing(pages, strange), strange);
});

test('what is folded on a screen, since it is long, is one list on paper', async () => {
  const warning = model
    .find(({ id }) => id === 'warning')
    .options.map(({ id }) => id)
    .filter((id) => id !== 'none');
  const pages = await printResult({ warning });
  const told = warning.map((id) => optionWords[`warning.${id}`]());
  assert.ok(told.length > 7);
  assert.ok(pages.length <= 2);
  assert.deepEqual(missing(pages, told), []);
  // To say, as a reason, among the warning signs, and among the answers.
  const [, say] = pages.join('').split(lettersOf(words.say()));
  for (const sign of told.slice(0, -1))
    assert.equal(say.split(lettersOf(sign)).length - 1, 4, sign);
  assert.ok(!pages.join('').includes('(+'));
});

test('a mark beside a claim is the number of its source', async () => {
  const pages = await printResult({});
  const text = pages.join('');
  const [, number] = new RegExp(
    `${lettersOf(planWords.balanceResearch())}\\[(\\d+)\\]`,
  ).exec(text);
  const source = `[${number}]${lettersOf(references.neason2024.cite)}`;
  assert.ok(text.includes(source), source);
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
    assert.equal(rows.length, 14 * 6);
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
