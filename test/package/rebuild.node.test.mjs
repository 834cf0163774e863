/** How `npm start` builds: what is broken is said, and mended by a change. */
import assert from 'node:assert/strict';
import { mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { setTimeout } from 'node:timers/promises';
import { rebuildOnChange } from '../support/rebuild.mjs';

const folder = await mkdtemp(join(tmpdir(), 'can-i-run-'));
after(() => rm(folder, { recursive: true }));

const at = (name) => join(folder, name);
const built = (name) => readFile(at(`${name}.built.js`), 'utf8');
const bundle = (name) => ({
  input: at(`${name}.js`),
  output: { file: at(`${name}.built.js`), format: 'es' },
});

/**
 * Puts a file in place of the one before, as editors do, until that is noticed:
 * a watcher begins to look some time after the file was read, and does not say
 * when.
 */
async function change(name, code, isNoticed) {
  do {
    await writeFile(at('new'), code);
    await rename(at('new'), at(name));
    await setTimeout(200);
  } while (!(await isNoticed()));
}

const holds = (name, text) => async () =>
  (await built(name).catch(() => '')).includes(text);

test(
  'what fails is said in a line, and a change mends it',
  { timeout: 60_000 },
  async () => {
    await writeFile(at('broken.js'), 'export const = 1;\n');
    await writeFile(at('sound.js'), 'export const sound = 1;\n');
    const said = [];
    const watcher = await rebuildOnChange(
      [bundle('broken'), bundle('sound')],
      (line) => said.push(line),
    );
    try {
      assert.equal(said.length, 1);
      assert.match(said[0], /^The build failed\. .*broken\.js.*$/);
      await assert.rejects(built('broken'), { code: 'ENOENT' });
      assert.match(await built('sound'), /sound = 1/);

      await change(
        'broken.js',
        'export const broken = 1;\n',
        holds('broken', 'broken = 1'),
      );
      assert.equal(said.length, 1);

      await change('sound.js', 'export const = 2;\n', () => said.length > 1);
      assert.match(said[1], /^The build failed\. .*sound\.js.*$/);
      assert.match(await built('sound'), /sound = 1/);

      await change(
        'sound.js',
        'export const sound = 3;\n',
        holds('sound', 'sound = 3'),
      );
    } finally {
      await watcher.close();
    }
  },
);
