/**
 * Writes the essentials as plain HTML, from the same words, for pages to carry
 * inside the checker's tag: visitors without JavaScript read that instead.
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
      export { words } from './content/interface.js';
      export { outcomeWords } from './content/outcomes.js';
      export { monitorWords, watchWords } from './content/monitor.js';
      export { planWords, startWords } from './content/plan.js';
      export { optionWords, questionWords } from './content/questions.js';
      export { alternatives } from './content/alternatives.js';
      export { articleCredit, references } from './content/references.js';
      export { notBetter, waitWords } from './content/wait.js';
      export { weekWords } from './content/week.js';
      export { flow, outcomeIds } from './logic/index.js';`,
    resolveDir: fileURLToPath(new URL('..', import.meta.url)),
    loader: 'ts',
  },
  bundle: true,
  format: 'esm',
  write: false,
});
const code = Buffer.from(outputFiles[0].contents).toString('base64');
const {
  words,
  outcomeWords,
  planWords,
  startWords,
  notBetter,
  waitWords,
  weekWords,
  monitorWords,
  watchWords,
  optionWords,
  questionWords,
  alternatives,
  articleCredit,
  references,
  flow,
  outcomeIds,
} = await import(`data:text/javascript;base64,${code}`);

const text = (said) =>
  said.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
const p = (...said) => `<p>${said.map(text).join(' ')}</p>`;
const list = (items) => [
  '<ul>',
  ...items.map((item) => `  <li>${text(item)}</li>`),
  '</ul>',
];

const answer = (question, option) => optionWords[`${question}.${option}`]();

/** An answer that ranks so only beside others, with those. */
function besides(id, option, rank) {
  const others = option.rankIf.filter((raised) => raised.rank === rank);
  if (others.length === 0) return [];
  const [{ question }] = others;
  return `${answer(id, option.id)}. ${questionWords[question].legend()} ${others
    .map((raised) => answer(question, raised.option))
    .join(' / ')}`;
}

/**
 * The answers that lead to an outcome by themselves, question by question. What
 * a physio or doctor said, and how fast somebody goes, decide nothing alone.
 */
function signs(rank) {
  return flow.flatMap(({ id, options }) => {
    const those = options.flatMap((option) =>
      option.rank === rank ? answer(id, option.id) : besides(id, option, rank),
    );
    return those.length > 0 && !['cleared', 'talk'].includes(id)
      ? [p(questionWords[id].legend()), ...list(those)]
      : [];
  });
}

const forAll = () => [
  p(words.forAll()),
  ...list([
    words.forAllNoSigns(),
    words.forAllStage(),
    words.forAllCalm(),
    words.forAllReady(),
    words.forAllWant(),
  ]),
];

/** What an outcome says beyond its lead, as far as no place is known. */
const more = {
  emergency: [p(words.callLocal(), words.doNotDrive())],
  'doctor-today': [p(words.adviceLocal())],
  'doctor-soon': [
    p(words.ownDoctor(), words.adviceIfNone(words.adviceLocal())),
    p(words.walkingUnlessHeart()),
  ],
  'not-yet': [
    ...list([...new Set(waitWords.values())].map((say) => say())),
    p(notBetter(), planWords.theirPlanFirst()),
    p(weekWords.walking()),
    p(watchWords.low(), watchWords.rise()),
  ],
  'yes-with-limits': [
    ...list([
      planWords.atMostTwo(),
      planWords.oneAtFirst(),
      planWords.moreLowImpact(),
      planWords.ground(),
      planWords.theirPlanFirst(),
    ]),
    p(planWords.personal()),
    ...list(
      Object.values(startWords).map(({ head, text: say }) =>
        [`${head()}.`, say()].join(' '),
      ),
    ),
    p(planWords.stepsIntro(), planWords.moveOn()),
    p(planWords.talkText(), planWords.talkFail()),
    p(planWords.stop()),
    p(watchWords.intro()),
    ...list(
      Object.values(monitorWords).map(
        ({ head, signs: when }) => `${head()}: ${when()}`,
      ),
    ),
    p(watchWords.honest()),
    p(planWords.balanceResearch()),
    p(planWords.balanceArticle()),
  ],
};

const sections = [...outcomeIds].reverse().flatMap((outcome) => {
  const { urgency, headline, lead } = outcomeWords[outcome];
  const rank = outcomeIds.indexOf(outcome);
  return [
    `<h3>${text(`${urgency()}: ${headline()}`)}</h3>`,
    p(lead()),
    ...(more[outcome] ?? []),
    ...(rank ? [p(words.forThose()), ...signs(rank)] : forAll()),
  ];
});

const { title, authors, publisher } = articleCredit;
const lines = [
  `<h2>${text(words.title())}</h2>`,
  p(words.intro()),
  p(words.introFacts()),
  ...sections,
  `<h3>${text(words.alternatives())}</h3>`,
  p(words.alternativesIntro()),
  ...list(
    Object.values(alternatives).map(({ name, what, care }) =>
      [`${name()}.`, what(), care?.() ?? ''].join(' ').trim(),
    ),
  ),
  `<h3>${text(words.references())}</h3>`,
  ...list(
    Object.values(references)
      .filter(({ group }) => group === 'seed')
      .map(({ cite }) => cite),
  ),
  p(words.ifThingsChange()),
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
