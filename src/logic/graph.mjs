/**
 * Draws the questionnaire as a Mermaid flowchart, by walking every path
 * through single options. `npm run graph` writes flow.mmd beside this file;
 * with --check it only says whether that file is up to date.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const source = fileURLToPath(new URL('index.ts', import.meta.url));
const file = new URL('flow.mmd', import.meta.url);

const { outputFiles } = await build({
  entryPoints: [source],
  bundle: true,
  format: 'esm',
  platform: 'neutral',
  write: false,
});
const code = Buffer.from(outputFiles[0].contents).toString('base64');
const { flow, outcomeIds, resolve } = await import(
  `data:text/javascript;base64,${code}`
);

/** Each edge once, with the options that lead along it. */
const edges = new Map();
walk({}, resolve({}));
const chart = draw();

if (process.argv.includes('--check')) {
  const current = await readFile(file, 'utf8').catch(() => '');
  if (current !== chart) {
    process.stderr.write('src/logic/flow.mmd is out of date: npm run graph\n');
    process.exitCode = 1;
  }
} else {
  await writeFile(file, chart);
}

function questionOf(id) {
  return flow.find((question) => question.id === id);
}

function optionOf(question, id) {
  return questionOf(question).options.find((option) => option.id === id);
}

function walk(answers, { next }) {
  if (!next) return;
  const { type, options } = questionOf(next);
  for (const option of options) {
    const given = {
      ...answers,
      [next]: type === 'radio' ? option.id : [option.id],
    };
    const then = resolve(given);
    const own = then.reasons.find(
      (reason) => reason.question === next && reason.option === option.id,
    );
    if (!then.next) {
      const alone = own?.outcome ?? outcomeIds[0];
      addEdge(next, then.outcome, option, {
        note: noteOn(next, option, alone, then),
      });
    } else {
      addEdge(next, then.next, option, { note: conditionOf(then.next) });
      if (own)
        addEdge(next, own.outcome, option, {
          note: option.clearable ? 'at least, unless looked at' : 'at least',
          dotted: true,
        });
    }
    walk(given, then);
  }
}

function addEdge(from, to, option, { note, dotted = false }) {
  const key = [from, to, note, dotted].join();
  const edge = edges.get(key) ?? { from, to, note, dotted, options: new Set() };
  edge.options.add(option.id);
  edges.set(key, edge);
}

/** When a question is asked, told from its data; nothing if always. */
function conditionOf(question) {
  const { askIf } = questionOf(question);
  return askIf
    ? [
        askIf.yesSoFar && 'yes so far',
        askIf.clearanceMatters && 'clearance matters',
        askIf.answered && Object.values(askIf.answered).join(' '),
      ]
        .filter(Boolean)
        .join(', ')
    : undefined;
}

/** Why a path ends with another outcome than its last answer alone brings. */
function noteOn(question, option, alone, { outcome, reasons }) {
  if (alone === outcome) return undefined;
  if (question === 'cleared') return 'from what it is about';
  const raised = reasons.find((reason) =>
    optionOf(reason.question, reason.option).rankIf.some(
      (beside) =>
        beside.question === question &&
        beside.option === option.id &&
        beside.rank === outcomeIds.indexOf(outcome),
    ),
  );
  return raised
    ? `with ${raised.question} ${raised.option}`
    : 'from an earlier answer';
}

function draw() {
  const ends = [...outcomeIds].reverse();
  const order = [...flow.map(({ id }) => id), ...ends];
  const place = ({ from, to }) =>
    order.indexOf(from) * order.length + order.indexOf(to);
  const sorted = [...edges.values()].sort((a, b) => place(a) - place(b));
  return [
    '%% Written by `npm run graph` from src/logic. Do not edit.',
    '%% Boxes are questions, round ends are outcomes. Solid: what comes next.',
    '%% Dotted: asking goes on, and the outcome is this one or a stricter one.',
    '%% Of several ticks in one list, the strictest counts.',
    'flowchart TD',
    ...flow.map(({ id, type }) => `  ${node(id)}["${id} (${type})"]`),
    ...ends.map((id) => `  ${node(id)}(["${id}"])`),
    ...sorted.map(
      (edge) =>
        `  ${node(edge.from)} ${edge.dotted ? '-.->' : '-->'}|"${label(edge)}"| ${node(edge.to)}`,
    ),
    '',
  ].join('\n');
}

/** Mermaid takes dashes in ids for parts of arrows. */
function node(id) {
  return id.replaceAll('-', '_');
}

function label({ from, note, options }) {
  const ids = questionOf(from)
    .options.map(({ id }) => id)
    .filter((id) => options.has(id));
  const lines = [];
  for (let at = 0; at < ids.length; at += 2)
    lines.push(ids.slice(at, at + 2).join(', '));
  const said =
    ids.length === questionOf(from).options.length
      ? 'any answer'
      : lines.join(',<br/>');
  return note ? `${said}<br/>(${note})` : said;
}
