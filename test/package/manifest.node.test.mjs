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
import { elementsOf } from '../../demo/manifest/editors.mjs';
import { elementsManifest } from '../../demo/manifest/elements.mjs';
import { root } from '../support/install.mjs';

const read = (file) => readFileSync(join(root, file), 'utf8');
const about = JSON.parse(read('package.json'));
const published = (entry) => JSON.parse(read(about.exports[entry]));
const manifest = published('./custom-elements.json');

const copy = await mkdtemp(join(tmpdir(), 'can-i-run-'));
after(() => rm(copy, { recursive: true }));

/** What `npm run manifest -- --check` says in a copy with a changed file. */
async function checkWith(file, text, instead) {
  await rm(copy, { recursive: true, force: true });
  for (const part of [
    'src',
    'demo/manifest',
    'demo/manifest.mjs',
    '.prettierrc.json',
    'README.md',
    'package.json',
    'tsconfig.json',
  ])
    await cp(join(root, part), join(copy, part), { recursive: true });
  await symlink(join(root, 'node_modules'), join(copy, 'node_modules'));
  const before = await readFile(join(copy, file), 'utf8');
  assert.ok(before.includes(text), text);
  await writeFile(join(copy, file), before.replace(text, instead));
  return check(copy);
}

const check = (project) =>
  spawnSync(process.execPath, [join(project, 'demo/manifest.mjs'), '--check'], {
    encoding: 'utf8',
  });

test('the tables of the README are up to date', () => {
  const { status, stderr } = check(root);
  assert.equal(stderr, '');
  assert.equal(status, 0);
});

const checker = 'src/elements/checker/checker.ts';

test('the check fails when what is said of an attribute has changed', async () => {
  const { status, stderr } = await checkWith(
    checker,
    'Name of the clinic',
    'Title of the clinic',
  );
  assert.match(stderr, /out of date: npm run manifest/);
  assert.equal(status, 1);
});

test('the check fails when the default of a token has changed', async () => {
  const { status } = await checkWith(
    'src/elements/theme.ts',
    '[--can-i-run-radius=12px]',
    '[--can-i-run-radius=8px]',
  );
  assert.equal(status, 1);
});

test('an attribute without a description stops the build', async () => {
  const { status, stderr } = await checkWith(
    checker,
    "'heading-level',",
    "'heading-level', 'unheard-of',",
  );
  assert.match(stderr, /CanIRunChecker: unheard-of has no description/);
  assert.equal(status, 1);
});

test('what is published is what the source says', () => {
  assert.deepEqual(
    manifest,
    JSON.parse(JSON.stringify(elementsManifest(root))),
  );
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
    elementsOf(manifest)
      .map(({ tagName }) => tagName)
      .sort(),
  );
});

test('editors know the same elements and attributes', () => {
  const named = (items) => items.map(({ name }) => name);
  const expected = elementsOf(manifest).map(({ tagName, attributes }) => [
    tagName,
    named(attributes),
  ]);
  const { tags } = published('./vscode.html-custom-data.json');
  const { contributions, name, version } = published('./web-types.json');
  for (const elements of [tags, contributions.html.elements])
    assert.deepEqual(
      elements.map(({ name, attributes }) => [name, named(attributes)]),
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
  for (const { cssProperties } of elementsOf(manifest)) {
    const read = styles.matchAll(/var\( ?(--can-i-run-[\w-]+)/g);
    assert.deepEqual(
      [...new Set([...read].map(([, name]) => name))].sort(),
      cssProperties.map(({ name }) => name).sort(),
    );
    for (const { name, default: value } of cssProperties)
      assert.ok(styles.includes(`var(${name}, ${value})`), name);
  }
});
