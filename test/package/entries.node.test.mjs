/**
 * The package as bundlers and servers meet it: every entry is there, and
 * importing one where there is no page does nothing.
 */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { parseAst } from 'rollup/parseAst';
import { targetLocales } from '../../src/localization/packs.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));
const { name, exports, files } = JSON.parse(
  readFileSync(join(root, 'package.json'), 'utf8'),
);

/** What Lit itself leaves on a server: its copies counted, its registry. */
const leftByLit = [
  'litHtmlVersions',
  'litIssuedWarnings',
  'litServerRoot',
  'customElements',
  'litPropertyMetadata',
  'reactiveElementVersions',
  'litElementVersions',
];

/**
 * What an entry exports, and which globals are new once it is imported: in a
 * process of its own, by the package's name, as users write it.
 */
function importInNode(entry) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--input-type=module', '--eval', program],
    { cwd: root, encoding: 'utf8', env: { ...process.env, ENTRY: entry } },
  );
  assert.equal(stderr, '', entry);
  assert.equal(status, 0, entry);
  return JSON.parse(stdout);
}

const program = `
  const names = () => Object.getOwnPropertyNames(globalThis);
  const before = names();
  const frozen = [Array, Object, String, Promise, Symbol].map((type) =>
    Object.getOwnPropertyNames(type.prototype).join(),
  );
  const module = await import(process.env.ENTRY);
  console.log(
    JSON.stringify({
      exported: Object.keys(module).sort(),
      globals: names().filter((name) => !before.includes(name)),
      patched: [Array, Object, String, Promise, Symbol].some(
        (type, index) =>
          Object.getOwnPropertyNames(type.prototype).join() !== frozen[index],
      ),
    }),
  );
`;

const entries = {
  [name]: /^CanIRunAlternatives,.*CanIRunChecker,.*CanIRunReferences/,
  [`${name}/define`]: /^$/,
  [`${name}/checker`]: /^$/,
  [`${name}/alternatives`]: /^$/,
  [`${name}/references`]: /^$/,
  [`${name}/logic`]: /flow,.*resolve/,
  [`${name}/react`]: /^$/,
  [`${name}/languages/pt-BR`]: /^$/,
  [`${name}/can-i-run.js`]: /^$/,
};

for (const [entry, exported] of Object.entries(entries))
  test(`importing ${entry} in Node does nothing`, () => {
    const found = importInNode(entry);
    assert.match(found.exported.join(), exported);
    assert.equal(found.patched, false);
    const strangers = found.globals.filter(
      (global) => !leftByLit.includes(global),
    );
    assert.deepEqual(strangers, []);
  });

test('the logic alone leaves not even a trace of Lit', () => {
  assert.deepEqual(importInNode(`${name}/logic`).globals, []);
});

/** A built module and all that it imports of the package, as files. */
function filesFrom(file, found = new Set()) {
  if (found.has(file)) return found;
  found.add(file);
  for (const { source } of parseAst(readFileSync(file, 'utf8')).body)
    if (source?.value.startsWith('.'))
      filesFrom(resolve(dirname(file), source.value), found);
  return found;
}

/** The modules in `src` that an entry was made of, by its source maps. */
const modulesIn = (entry) =>
  [...filesFrom(join(root, exports[entry].default))].flatMap((file) =>
    JSON.parse(readFileSync(`${file}.map`, 'utf8')).sources.map((source) =>
      relative(join(root, 'src'), resolve(dirname(file), source)),
    ),
  );

// Bundlers leave no sheet out: for all they know, css`` does more than return.
for (const [entry, sheets] of Object.entries({
  './references': 'box controls text',
  './alternatives': 'alternatives box controls text',
  './checker': 'alternatives box controls paper plan question result text',
}))
  test(`${name}${entry.slice(1)} brings no sheets but its own`, () => {
    const found = modulesIn(entry)
      .map((module) => /^elements\/styles\/(.+)\.ts$/.exec(module)?.[1])
      .filter(Boolean);
    assert.equal(found.sort().join(' '), sheets);
  });

test('no numbers to call come with what names none', () => {
  const withNumbers = ['./references', './alternatives', './checker'].filter(
    (entry) => modulesIn(entry).includes('content/regions.ts'),
  );
  assert.deepEqual(withNumbers, ['./checker']);
});

/** Every file that an entry of `exports` names, whatever its conditions. */
const targetsOf = (entry) =>
  typeof entry === 'string'
    ? [entry]
    : Object.values(entry).flatMap((inner) => targetsOf(inner));

test('every entry of the package is there and gets published', () => {
  const targets = Object.values(exports)
    .flatMap(targetsOf)
    .flatMap((target) =>
      target.includes('*')
        ? targetLocales.map((locale) => target.replace('*', locale))
        : [target],
    );
  assert.ok(targets.length >= Object.keys(entries).length * 2);
  for (const target of targets) {
    assert.ok(existsSync(join(root, target)), target);
    const isPublished = files.some((file) => target.startsWith(`./${file}/`));
    assert.ok(isPublished || target === './package.json', target);
  }
});

test('every entry with code has types', () => {
  for (const [entry, target] of Object.entries(exports))
    if (!entry.endsWith('.json'))
      assert.match(
        target.types,
        /^\.\/dist\/(types|esm\/languages)\/.*\.d\.ts$/,
        entry,
      );
});
