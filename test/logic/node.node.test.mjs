/** The logic on its own: in Node, without a DOM, without anything else. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { createContext, runInContext } from 'node:vm';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('../../', import.meta.url));

async function bundle(format) {
  const { metafile, outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: ['src/logic/index.ts'],
    bundle: true,
    format,
    globalName: 'logic',
    metafile: true,
    platform: 'neutral',
    write: false,
  });
  return { code: outputFiles[0].text, inputs: Object.keys(metafile.inputs) };
}

const best = {
  now: ['none'],
  warning: ['none'],
  health: ['none'],
  'about-you': ['none'],
  back: ['none'],
  stage: 'over-12-weeks',
  calm: 'calm',
  ready: 'walk30',
  want: 'enjoy',
};

test('the logic imports nothing but itself', async () => {
  const { inputs } = await bundle('esm');
  assert.ok(inputs.includes('src/logic/resolve.ts'));
  assert.deepEqual(
    inputs.filter((path) => !path.startsWith('src/logic/')),
    [],
  );
});

test('the logic resolves in Node, where there is no DOM', async () => {
  assert.equal(globalThis.window, undefined);
  assert.equal(globalThis.document, undefined);
  const before = Object.keys(globalThis);
  const { code } = await bundle('esm');
  const { flow, resolve } = await import(
    `data:text/javascript;base64,${Buffer.from(code).toString('base64')}`
  );
  assert.deepEqual(Object.keys(globalThis), before);
  assert.equal(flow.length, 11);
  assert.equal(resolve({}).next, 'now');
  assert.equal(resolve({ now: ['saddle'] }).outcome, 'emergency');
  assert.equal(resolve(best).outcome, 'yes-with-limits');
});

test('the logic needs nothing but the language', async () => {
  // A bare context has no console, timers, URL or process.
  const { code } = await bundle('iife');
  const bare = createContext({ best: JSON.stringify(best) });
  runInContext(`'use strict';${code};globalThis.logic = logic;`, bare);
  const outcome = runInContext('logic.resolve(JSON.parse(best)).outcome', bare);
  assert.equal(outcome, 'yes-with-limits');
  const place = runInContext('JSON.stringify(logic.progress({}))', bare);
  assert.equal(place, '{"number":1,"about":9}');
});
