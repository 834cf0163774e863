/**
 * Writes the whole guide as plain HTML, from the same words and in the same
 * order, for pages to carry inside the checker's tag: visitors without
 * JavaScript read that instead. Where nothing can be answered, nothing says so.
 * `npm run fallback` writes it beside this file and into the front page; with
 * --check it only says whether both are up to date.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { format, resolveConfig } from 'prettier';

const file = new URL('fallback.html', import.meta.url);
const front = new URL('../../demo/index.html', import.meta.url);
const { outputFiles } = await build({
  stdin: {
    contents: `
      export * from './content/index.js';
      export * from './elements/checker/guide-text.js';
      export { stepText } from './elements/checker/steps.js';
      export { dayName } from './elements/checker/week.js';
      export { dayIds, outcomeIds } from './logic/ids.js';
      export { steps } from './logic/plan.js';
      export { lowImpactWeek, weekWith } from './logic/week.js';`,
    resolveDir: fileURLToPath(new URL('..', import.meta.url)),
    loader: 'ts',
  },
  bundle: true,
  format: 'esm',
  // Lit as it is where there is no DOM: the days and steps stand beside views.
  platform: 'node',
  write: false,
});
const code = Buffer.from(outputFiles[0].contents).toString('base64');
const {
  words,
  outcomeWords,
  planWords,
  startWords,
  waitWords,
  sessionWords,
  weekWords,
  monitorWords,
  watchWords,
  signWords,
  alternatives,
  articleCredit,
  references,
  whatToDo,
  whoFor,
  warningSigns,
  stepText,
  dayName,
  dayIds,
  outcomeIds,
  steps,
  lowImpactWeek,
  weekWith,
} = await import(`data:text/javascript;base64,${code}`);

const text = (said) =>
  said.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
const heading = (level, said) => `<h${level}>${text(said)}</h${level}>`;
const p = (...said) => `<p>${said.map(text).join(' ')}</p>`;
const list = (items) => [
  '<ul>',
  ...items.map((item) => `  <li>${text(item)}</li>`),
  '</ul>',
];

/** The same without a sentence that is only for those who answer. */
function without(sentence, passage) {
  if (!passage.includes(sentence))
    throw new Error(`Nothing says "${sentence}" here any more.`);
  return typeof passage === 'string'
    ? passage.replace(sentence, '')
    : passage.filter((item) => item !== sentence);
}

const passages = (all) =>
  all.flatMap((one) => (typeof one === 'string' ? p(one) : list(one)));

/** Of all places, since none is known. */
const help = {
  call: words.callLocal(),
  advice: words.adviceLocal(),
  elsewhere: words.adviceElsewhere(),
};

function outcomeSection(outcome) {
  const { urgency, headline } = outcomeWords[outcome];
  const again = waitWords.get('want.other-is-fine')();
  return [
    heading(3, `${urgency()}: ${headline()}`),
    ...passages(
      whatToDo(outcome, help).map((passage) =>
        passage.includes(again) ? without(again, passage) : passage,
      ),
    ),
    ...passages(whoFor(outcome)),
  ];
}

const week = (sessions) =>
  p(
    `${dayIds
      .map(
        (day, at) => `${dayName(day, 'long')}: ${sessionWords[sessions[at]]()}`,
      )
      .join(', ')}.`,
  );

const start = ([id, { head, text: how }]) =>
  [
    `${head()}.`,
    how(),
    // It holds for an easy pace only: the steps have their own limits.
    ...(id === 'easy-pace' ? [planWords.noLonger()] : []),
  ].join(' ');

/** Each with its number, which a page's styles may take from a list. */
const stepLines = [
  `0: ${planWords.stepZero()}`,
  ...steps.map((step) => `${step.step}: ${stepText(step)}`),
];

const { title, authors, publisher } = articleCredit;
const lines = [
  heading(2, words.title()),
  p(words.intro()),
  p(without('About 2 minutes. ', words.introFacts())),
  ...[...outcomeIds].reverse().flatMap(outcomeSection),

  heading(3, planWords.limits()),
  ...list([
    planWords.atMostTwo(),
    planWords.oneAtFirst(),
    planWords.moreLowImpact(),
    planWords.ground(),
  ]),
  p(planWords.stop(), planWords.theirPlanFirst()),
  p(planWords.personal()),

  heading(3, weekWords.withRun()),
  week(weekWith(['wed'])),
  p(weekWords.walking(), weekWords.pilates()),
  heading(3, weekWords.low()),
  week(lowImpactWeek),
  p(weekWords.walking(), weekWords.pilates()),

  heading(3, planWords.start()),
  ...list(Object.entries(startWords).map(start)),
  heading(4, planWords.checks()),
  p(planWords.checksIntro()),
  ...list([
    planWords.checkStand(),
    planWords.checkSquat(),
    planWords.checkJog(),
  ]),
  p(planWords.checksFail()),
  heading(4, planWords.steps()),
  p(planWords.stepsIntro()),
  ...list(stepLines),
  p(planWords.moveOn(), planWords.stepBack()),

  heading(3, watchWords.title()),
  p(watchWords.intro()),
  ...list(
    Object.entries(monitorWords).map(([level, { head, signs }]) =>
      [
        `${head()}.`,
        ...(level === 'ask-clinician' ? [words.forThose()] : []),
        signs(),
      ].join(' '),
    ),
  ),
  p(watchWords.honest()),
  heading(4, planWords.talk()),
  p(planWords.talkText(), planWords.talkFail()),

  heading(3, watchWords.lowTitle()),
  p(watchWords.intro()),
  p(watchWords.low(), watchWords.rise()),
  p(watchWords.honest()),

  heading(3, words.alternatives()),
  p(words.alternativesIntro()),
  p(weekWords.swap()),
  ...list(
    Object.values(alternatives).map(({ name, what, helps, care, talkTest }) =>
      [`${name()}.`, what(), helps(), care?.(), talkTest?.()]
        .filter(Boolean)
        .join(' '),
    ),
  ),

  heading(3, signWords.all()),
  ...passages(warningSigns(help.call)),

  heading(3, planWords.balance()),
  p(planWords.balanceResearch()),
  p(planWords.balanceArticle()),

  heading(3, words.references()),
  ...list(
    Object.values(references)
      .filter(({ group }) => group === 'seed')
      .map(({ cite }) => cite),
  ),
  p(words.ifWorse(help.call)),
  p(
    words.basedOn(`“${title}”, ${authors}, ${publisher}.`),
    words.notReviewed(),
  ),
];
const html = [
  '<!-- Made by `npm run fallback` from src/content: change it there. -->',
  '<div slot="fallback" lang="en">',
  ...lines.map((line) => `  ${line}`),
  '</div>',
  '',
].join('\n');

/** The front page carries it between its marks, as prettier likes it. */
async function withFallback(page) {
  const [, before, after] =
    /^([^]*<!-- fallback: begin[^>]*>)[^]*(<!-- fallback: end -->[^]*)$/.exec(
      page,
    ) ?? [];
  if (!before) throw new Error('demo/index.html has no marks for it.');
  const place = fileURLToPath(front);
  return format(`${before}\n${html}${after}`, {
    ...(await resolveConfig(place)),
    parser: 'html',
  });
}

const page = await readFile(front, 'utf8');
const fresh = new Map([
  [file, html],
  [front, await withFallback(page)],
]);
for (const [place, content] of fresh)
  if (!process.argv.includes('--check')) {
    await writeFile(place, content);
  } else if ((await readFile(place, 'utf8')) !== content) {
    process.stderr.write(
      `${fileURLToPath(place)} is out of date: npm run fallback\n`,
    );
    process.exitCode = 1;
  }
