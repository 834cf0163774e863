/** What the build packs for WordPress, before any WordPress has seen it. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { strFromU8, unzipSync } from 'fflate';
import { root } from '../support/install.mjs';

const archive = readFileSync(join(root, 'dist/can-i-run-wordpress.zip'));
const files = new Map(
  Object.entries(unzipSync(archive)).map(([name, bytes]) => [
    name.replace(/^can-i-run\//, ''),
    strFromU8(bytes),
  ]),
);
const { version } = JSON.parse(readFileSync(join(root, 'package.json')));

test('on the other side of the world it has the same bytes', () => {
  const { stdout } = spawnSync(
    process.execPath,
    [
      '--input-type=module',
      '-e',
      `import { createHash } from 'node:crypto';
      import { pack } from './src/embed/wordpress/plugin.mjs';
      process.stdout.write(createHash('sha256').update(pack()).digest('hex'));`,
    ],
    {
      cwd: root,
      encoding: 'utf8',
      env: { ...process.env, TZ: 'Pacific/Auckland' },
    },
  );
  assert.equal(stdout, createHash('sha256').update(archive).digest('hex'));
});

test('it says which version it is, wherever it says so', () => {
  assert.match(
    files.get('can-i-run.php'),
    new RegExp(`Version: +${version}\n`),
  );
  assert.match(files.get('readme.txt'), new RegExp(`Stable tag: ${version}\n`));
  assert.equal(JSON.parse(files.get('block.json')).version, version);
  for (const [name, text] of files) assert.doesNotMatch(text, /\{\{/, name);
});

test('no file of PHP does anything by itself', () => {
  const scripts = [...files].filter(([name]) => name.endsWith('.php'));
  assert.equal(scripts.length, 4);
  for (const [name, text] of scripts)
    assert.match(
      text,
      /defined\( '(ABSPATH|WP_UNINSTALL_PLUGIN)' \) \|\| exit;/,
      name,
    );
});

test('a block takes what the elements take, and no review', () => {
  const manifest = JSON.parse(
    readFileSync(join(root, 'dist/custom-elements.json'), 'utf8'),
  );
  const taken = manifest.modules
    .flatMap(({ declarations }) => declarations)
    .flatMap(({ tagName, attributes }) => (tagName ? attributes : []))
    .map(({ name }) => name)
    .filter((name) => !/^reviewed-(by|on)$/.test(name));
  assert.deepEqual(
    Object.keys(JSON.parse(files.get('block.json')).attributes).sort(),
    [...new Set(['element', ...taken])].sort(),
  );
});

test('translators find every word', () => {
  const template = files.get('languages/can-i-run.pot');
  const words = ['can-i-run.php', 'settings.php', 'options.php', 'editor.js']
    .flatMap((name) => [...files.get(name).matchAll(/__\(\s*(.)/g)])
    .map(([, first]) => first);
  // Literals only: nothing else can be found in the source.
  assert.deepEqual([...new Set(words)], ["'"]);
  for (const text of ['Settings', 'Australia', 'Which alternatives?'])
    assert.ok(template.includes(`msgid "${text}"`), text);
});
