/**
 * What the package says of its elements: the tables of the README and the
 * files for editors come from the source, and are those of today.
 */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
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
import { after, test } from 'node:test';
import { root } from '../support/install.mjs';

const read = (file) => readFileSync(join(root, file), 'utf8');
const about = JSON.parse(read('package.json'));
const published = (entry) => JSON.parse(read(about.exports[entry]));
const manifest = published('./custom-elements.json');
const elements = manifest.modules
  .flatMap(({ declarations }) => declarations)
  .filter(({ tagName }) => tagName);

const copy = await mkdtemp(join(tmpdir(), 'can-i-run-'));
after(() => rm(copy, { recursive: true }));

/** A copy of what the manifest is made from, with a changed file. */
async function project(file, text, instead) {
  await rm(copy, { recursive: true, force: true });
  for (const part of [
    'src',
    'custom-elements-manifest.config.mjs',
    '.prettierrc.json',
    'README.md',
    'package.json',
  ])
    await cp(join(root, part), join(copy, part), { recursive: true });
  await symlink(join(root, 'node_modules'), join(copy, 'node_modules'));
  if (!file) return;
  const before = await readFile(join(copy, file), 'utf8');
  assert.ok(before.includes(text), text);
  await writeFile(join(copy, file), before.replace(text, instead));
}

const node = (cwd, ...args) =>
  spawnSync(process.execPath, args, { cwd, encoding: 'utf8' });

const analyze = () =>
  node(
    copy,
    'node_modules/@custom-elements-manifest/analyzer/cem.js',
    'analyze',
  );

const check = (folder) =>
  node(folder, 'src/elements/api-tables.mjs', '--check');

test('the tables of the README are up to date', () => {
  const { status, stderr } = check(root);
  assert.equal(stderr, '');
  assert.equal(status, 0);
});

test('what is published is what the source says', async () => {
  await project();
  assert.equal(analyze().status, 0);
  assert.deepEqual(
    JSON.parse(await readFile(join(copy, 'dist/custom-elements.json'))),
    manifest,
  );
});

const base = 'src/elements/can-i-run-element.ts';
const checker = 'src/elements/checker/checker.ts';

for (const [title, ...change] of [
  ['an attribute', checker, 'Name of the clinic', 'Title of the clinic'],
  ['a token', base, '--can-i-run-radius=12px', '--can-i-run-radius=8px'],
])
  test(`the check fails when what is said of ${title} has changed`, async () => {
    await project(...change);
    assert.equal(analyze().status, 0);
    const { status, stderr } = check(copy);
    assert.match(stderr, /out of date: npm run manifest/);
    assert.equal(status, 1);
  });

for (const [title, said, ...change] of [
  [
    'an attribute without a description',
    /CanIRunChecker: unheardOf has no description/,
    ...[checker, 'region: {},', 'region: {},\n    unheardOf: {},'],
  ],
  [
    'a type whose values a reader would have to look up',
    /theme has no values/,
    ...[base, "'auto' | 'light' | 'dark'", 'Theme'],
  ],
])
  test(`${title} stops the build`, async () => {
    await project(...change);
    const { status, stderr } = analyze();
    assert.match(stderr, said);
    assert.equal(status, 1);
  });

test('tools find the files for editors', () => {
  const fields = {
    customElements: './custom-elements.json',
    'web-types': './web-types.json',
  };
  for (const [field, entry] of Object.entries(fields))
    assert.equal(`./${about[field]}`, about.exports[entry], field);
});

test('the modules of the manifest are entries that define what it says', async () => {
  const targets = Object.values(about.exports).map(({ default: file }) => file);
  const defined = new Map();
  globalThis.customElements = {
    get: (tag) => defined.get(tag),
    define: (tag, constructor) => defined.set(tag, constructor),
  };
  for (const { path, exports } of manifest.modules) {
    assert.ok(targets.includes(`./${path}`), path);
    const module = await import(`../../${path}`);
    for (const { kind, name, declaration } of exports) {
      assert.equal(declaration.module, 'dist/esm/index.js');
      const found = kind === 'js' ? module[name] : defined.get(name);
      assert.equal(found.name, declaration.name, name);
    }
  }
  assert.deepEqual(
    [...defined.keys()].sort(),
    elements.map(({ tagName }) => tagName).sort(),
  );
});

test('editors know the same elements and attributes', () => {
  const named = (items) => items.map(({ name }) => name);
  const expected = elements.map(({ tagName, attributes }) => [
    tagName,
    named(attributes),
  ]);
  const { tags } = published('./vscode.html-custom-data.json');
  const { contributions, name, version } = published('./web-types.json');
  for (const known of [tags, contributions.html.elements])
    assert.deepEqual(
      known.map(({ name, attributes }) => [name, named(attributes)]),
      expected,
    );
  assert.deepEqual([name, version], [about.name, about.version]);
});

test('the tokens are those that the styles read, with their defaults', () => {
  const folder = join(root, 'src/elements');
  const styles = readdirSync(folder, { recursive: true })
    .filter((file) => file.endsWith('.ts'))
    .map((file) =>
      readFileSync(join(folder, file), 'utf8').replace(/\s+/g, ' '),
    )
    .join('\n');
  for (const { cssProperties } of elements) {
    const read = styles.matchAll(/var\( ?(--can-i-run-[\w-]+)/g);
    assert.deepEqual(
      [...new Set([...read].map(([, name]) => name))].sort(),
      cssProperties.map(({ name }) => name).sort(),
    );
    for (const { name, default: value } of cssProperties)
      assert.ok(styles.includes(`var(${name}, ${value})`), name);
  }
});
