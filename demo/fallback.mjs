/**
 * Writes the essentials as plain HTML, from the same words, for pages to carry
 * inside the checker's tag: visitors without JavaScript read that instead.
 * `npm run fallback` writes it; with --check it only says whether it is up to
 * date.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const file = new URL('../src/embed/fallback.html', import.meta.url);
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
    resolveDir: fileURLToPath(new URL('../src', import.meta.url)),
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

/** The answers that lead to an outcome by themselves, question by question. */
function signs(rank) {
  return flow.flatMap(({ id, type, options }) => {
    const those = options.filter((o) => o.rank === rank && !o.exclusive);
    if (those.length === 0) return [];
    return [
      ...(type === 'radio' ? [p(questionWords[id].legend())] : []),
      ...list(those.map((option) => optionWords[`${id}.${option.id}`]())),
    ];
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
    ...(rank > 0 ? [p(words.forThose()), ...signs(rank)] : []),
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

if (process.argv.includes('--check')) {
  if ((await readFile(file, 'utf8').catch(() => '')) !== html) {
    process.stderr.write(
      'src/embed/fallback.html is out of date: npm run fallback\n',
    );
    process.exitCode = 1;
  }
} else {
  await writeFile(file, html);
}
