/** The script that sites paste: how large it is, and in what shape. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { Script } from 'node:vm';
import { brotliCompressSync, constants } from 'node:zlib';
import { parseAst } from 'rollup/parseAst';
import { scriptOf, targetLocales } from '../../src/localization/packs.mjs';

const dist = fileURLToPath(new URL('../../dist/', import.meta.url));
const read = (name) => readFileSync(join(dist, name), 'utf8');
const script = read('can-i-run.js');

/**
 * In bytes, as visitors load it. 33,000 was set for the elements on Lit and the
 * model of today. What pages cannot turn round, what is heard, what holds on the
 * pages that broke it (600, and 350 for what somebody fresh found there: names
 * and links in any spelling, what others took out), languages (1,150: which one,
 * fetching it, the menu, the way to English), and what a physio, an editor and a
 * patient missed in the results (500) came later, as did what keeps a step off
 * the processor (50), and what somebody fresh missed again (350): what session
 * recorders hear, a page that turns dark, a language that fails, a frame, a whole
 * number to call. The names that the minifier happens to give move it by 100.
 */
const limit = 36_200;
const goal = 30_000;

const compressed = (text) =>
  brotliCompressSync(text, {
    params: { [constants.BROTLI_PARAM_QUALITY]: 11 },
  }).length;

test('visitors load few bytes', (t) => {
  const length = compressed(script);
  t.diagnostic(`${length} bytes after brotli 11; the goal is ${goal}`);
  assert.ok(length <= limit, `${length} bytes, more than ${limit}`);
});

/** In bytes, for what a language adds to those who read it. */
const languageLimit = 9_500;

for (const locale of targetLocales)
  test(`${locale} is few bytes`, (t) => {
    const length = compressed(read(`locales/${locale}.js`));
    t.diagnostic(`${length} bytes after brotli 11`);
    assert.ok(length <= languageLimit, `${length} bytes`);
  });

const scripts = ['can-i-run.js', ...targetLocales.map(scriptOf)];

test('the scripts survive pages in other encodings', () => {
  const foreign = scripts.flatMap((name) =>
    [...read(name).matchAll(/[^\n\x20-\x7e]/g)].map(
      ({ 0: character }) => `${character} in ${name}`,
    ),
  );
  assert.deepEqual(foreign, []);
});

test('the script is both a classic and a module script', () => {
  assert.doesNotThrow(() => new Script(script));
  // As a module it has no import, export or await of its own, and stands alone.
  const { body } = parseAst(script);
  assert.deepEqual(
    body.map(({ type }) => type),
    ['ExpressionStatement'],
  );
});

/** Every node of a tree. */
const nodesOf = (node) =>
  typeof node !== 'object' || node === null
    ? []
    : [node, ...Object.values(node).flatMap(nodesOf)];

test('the script holds no template literal, which minifiers on sites break', () => {
  const kinds = new Set(nodesOf(parseAst(script)).map(({ type }) => type));
  assert.ok(kinds.has('Literal'));
  assert.ok(!kinds.has('TemplateLiteral'));
});

test('the script leaves no name behind but its own', () => {
  const globals = /\b(?:window|globalThis|self)\.(\w+)\s*=[^=]/g;
  const names = [...script.matchAll(globals)].map(([, name]) => name);
  assert.deepEqual(
    names.filter((name) => name !== 'CanIRun'),
    [],
  );
});

test('the script keeps the notice of its licences', () => {
  // The mark tells other tools, which sites run over it, to keep it too.
  const [notice] = /^\/\*![^]*?\*\//.exec(script) ?? [];
  assert.ok(notice, `no /*! notice but ${script.slice(0, 40)}`);
  const { version } = JSON.parse(read('../package.json'));
  assert.ok(notice.includes(version), notice);
  assert.match(notice, /MIT/);
  assert.match(notice, /BSD-3-Clause/);
  const [file] = /[\w.-]+\.txt/.exec(notice) ?? [];
  assert.ok(file, 'the notice names no file');
  assert.match(read(file), /Google LLC/);
  assert.match(read(file), /Redistribution and use in source and binary forms/);
});

test('the script has its source map beside it', () => {
  const [, file] = /\n\/\/# sourceMappingURL=(\S+)\s*$/.exec(script) ?? [];
  assert.equal(file, 'can-i-run.js.map');
  const { sources, sourcesContent, mappings } = JSON.parse(read(file));
  assert.ok(
    sources.some((source) =>
      source.endsWith('src/elements/checker/checker.ts'),
    ),
  );
  assert.equal(sourcesContent.length, sources.length);
  assert.ok(mappings.length > 1000);
});
