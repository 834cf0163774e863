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
      export { planWords, waitWords, monitorWords } from './content/plan.js';
      export { optionWords, questionWords } from './content/questions.js';
      export { alternatives } from './content/alternatives.js';
      export { articleCredit } from './content/references.js';
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
  waitWords,
  monitorWords,
  optionWords,
  questionWords,
  alternatives,
  articleCredit,
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
const besides = (id, option, rank) =>
  Object.entries(option.rankIf ?? {}).flatMap(([question, ranks]) => {
    const others = Object.keys(ranks).filter((key) => ranks[key] === rank);
    return others.length > 0
      ? `${answer(id, option.id)}. ${questionWords[question].legend()} ${others
          .map((other) => answer(question, other))
          .join(' / ')}`
      : [];
  });

/**
 * The answers that lead to an outcome by themselves, or together to a yes,
 * question by question. What a clinician said, and how fast somebody goes,
 * decide nothing alone.
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

/** What an outcome says beyond its lead, as far as no place is known. */
const more = {
  emergency: [p(words.callLocal())],
  'doctor-today': [p(words.adviceLocal())],
  'doctor-soon': [p(words.walking())],
  'not-yet': list([...new Set(Object.values(waitWords))].map((say) => say())),
  'yes-with-limits': [
    ...list([
      planWords.atMostTwo(),
      planWords.moreLowImpact(),
      planWords.noLonger(),
      planWords.clinicianFirst(),
    ]),
    p(planWords.personal()),
    p(planWords.talkText(), planWords.talkFail()),
    ...list(
      Object.values(monitorWords)
        .slice(0, 3)
        .map(({ head, signs: when }) => `${head()}: ${when()}`),
    ),
  ],
};

const sections = [...outcomeIds].reverse().flatMap((outcome) => {
  const { urgency, headline, lead } = outcomeWords[outcome];
  const rank = outcomeIds.indexOf(outcome);
  return [
    `<h3>${text(`${urgency()}: ${headline()}`)}</h3>`,
    p(lead()),
    ...(more[outcome] ?? []),
    p(rank ? words.forThose() : words.forAll()),
    ...signs(rank),
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
