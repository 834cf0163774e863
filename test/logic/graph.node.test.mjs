/** The drawn flow chart: up to date, whole, and telling when it is not. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import {
  cp,
  mkdtemp,
  readFile,
  rm,
  symlink,
  writeFile,
} from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));
const chart = await readFile(join(root, 'src/logic/flow.mmd'), 'utf8');
const lines = chart.split('\n');

const check = (project) =>
  spawnSync(
    process.execPath,
    [join(project, 'src/logic/graph.mjs'), '--check'],
    {
      encoding: 'utf8',
    },
  );

const questions = ['now', 'warning', 'health', 'about-you', 'back'].concat([
  'stage',
  'calm',
  'ready',
  'cleared',
  'want',
  'talk',
]);
const outcomes = ['emergency', 'doctor-today', 'doctor-soon'].concat([
  'ask-clinician',
  'not-yet',
  'yes-with-limits',
]);

test('the flow chart is up to date', () => {
  const { status, stderr } = check(root);
  assert.equal(stderr, '');
  assert.equal(status, 0);
});

test('the check fails when the flow has changed', async () => {
  const copy = await mkdtemp(join(tmpdir(), 'can-i-run-'));
  try {
    const logic = 'src/logic';
    await cp(join(root, logic), join(copy, logic), { recursive: true });
    await symlink(join(root, 'node_modules'), join(copy, 'node_modules'));
    const flow = join(copy, 'src/logic/flow.ts');
    const text = await readFile(flow, 'utf8');
    await writeFile(flow, text.replace("'fever'", "'hot'"));
    const { status, stderr } = check(copy);
    assert.equal(status, 1);
    assert.match(stderr, /out of date: npm run graph/);
  } finally {
    await rm(copy, { recursive: true });
  }
});

test('the flow chart has every question and every outcome, once', () => {
  for (const id of [...questions, ...outcomes]) {
    const name = id.replaceAll('-', '_');
    const nodes = lines.filter((line) => /^ {2}\w+(\[|\()/.test(line));
    const own = nodes.filter((line) => line.trim().split(/\W/)[0] === name);
    assert.equal(own.length, 1, id);
    assert.ok(own[0].includes(id), own[0]);
  }
});

test('the flow chart leads into every node and on from every question', () => {
  const edges = lines.flatMap((line) => {
    const parts = /^ {2}(\w+) (?:-->|-\.->)\|"([^"]+)"\| (\w+)$/.exec(line);
    return parts ? [{ from: parts[1], label: parts[2], to: parts[3] }] : [];
  });
  for (const id of [...questions.slice(1), ...outcomes])
    assert.ok(
      edges.some(({ to }) => to === id.replaceAll('-', '_')),
      id,
    );
  for (const id of questions)
    assert.ok(
      edges.some(({ from }) => from === id.replaceAll('-', '_')),
      id,
    );
  const into = (id) =>
    edges.filter(({ to }) => to === id).map(({ label }) => label);
  assert.match(into('cleared').join(), /clearance matters/);
  assert.match(into('want').join(), /yes so far/);
  assert.match(into('talk').join(), /ready run/);
  assert.match(into('emergency').join(), /^saddle.*very-ill$/);
});
