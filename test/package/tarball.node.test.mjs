/**
 * What `npm pack` makes, installed into an empty project: it holds what it
 * should and nothing else, and it works there.
 */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readdirSync, statSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { after, test } from 'node:test';
import { build } from 'esbuild';
import { targetLocales } from '../../src/localization/packs.mjs';
import { openChromium, openPage } from '../support/chromium.mjs';
import { root } from '../support/install.mjs';
import { bareProject, entries, name } from './bare-project.mjs';

const { folder, tarball, installed, remove } = await bareProject();
after(remove);

const files = readdirSync(installed, { recursive: true })
  .filter((file) => statSync(join(installed, file)).isFile())
  .map((file) => file.split(sep).join('/'));

/** One that stands for all, where an entry does. */
const language = 'de';

/** Every file that an entry names, whatever its conditions. */
const targetsOf = (entry) =>
  typeof entry === 'string'
    ? [entry]
    : Object.values(entry).flatMap((inner) => targetsOf(inner));

test('the tarball holds what it should and nothing else', (t) => {
  t.diagnostic(`${statSync(tarball).size} bytes, ${files.length} files`);
  for (const file of ['LICENSE', 'README.md', 'package.json'])
    assert.ok(files.includes(file), file);
  for (const target of Object.values(entries).flatMap(targetsOf))
    assert.ok(
      files.includes(target.replace('./', '').replace('*', language)),
      target,
    );

  const places = new Set(
    files.map((file) => (file.includes('/') ? file.split('/')[0] : '')),
  );
  assert.deepEqual([...places].sort(), ['', 'dist', 'locales', 'src']);
  const strangers = files.filter((file) =>
    /(^|\/)(\.|test\b|node_modules)|\.test\.|\.tgz$/.test(file),
  );
  assert.deepEqual(strangers, []);
});

/** The modules that the entries lead to. */
async function modulesInside() {
  const { metafile } = await build({
    entryPoints: Object.values(entries)
      .flatMap(targetsOf)
      .filter((target) => /^\.\/dist\/esm\/.*\.js$/.test(target))
      .flatMap((target) =>
        target.includes('*')
          ? targetLocales.map((locale) => target.replace('*', locale))
          : [target],
      ),
    absWorkingDir: installed,
    bundle: true,
    external: ['lit'],
    // What the package says of side effects may hide no import.
    ignoreAnnotations: true,
    format: 'esm',
    outdir: 'out',
    write: false,
    metafile: true,
  });
  return Object.keys(metafile.inputs);
}

/** For types the source, for all else in dist/esm the module that it is beside. */
const whoseIs = (file) =>
  file
    .replace(/^dist\/types\/(.*)\.d\.ts$/, 'src/$1.ts')
    .replace(/\.js\.map$|\.d\.ts$/, '.js');

test('no module or type in it is left from an older build', async () => {
  const current = new Set([
    ...(await modulesInside()),
    ...files.filter((file) => file.startsWith('src/')),
  ]);
  const stale = files.filter(
    (file) => /^dist\/(esm|types)\//.test(file) && !current.has(whoseIs(file)),
  );
  assert.deepEqual(stale, []);
});

const tool = (path, ...args) => {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(root, 'node_modules', path), ...args],
    { encoding: 'utf8', cwd: folder },
  );
  assert.equal(status, 0, stdout + stderr);
};

test('publint finds nothing to say', () => {
  tool('publint/src/cli.js', 'run', '--strict', tarball);
});

test('the types are right wherever the package can be used', () => {
  tool(
    '@arethetypeswrong/cli/dist/index.js',
    tarball,
    '--no-definitely-typed',
    // There is no CommonJS here, and what finds no `exports` has only the root:
    // the profile leaves out require() and the resolution of Node 10.
    '--profile',
    'esm-only',
  );
});

/** What each entry defines when it is imported where elements can be. */
const defines = {
  '.': [],
  './define': [
    'can-i-run-checker',
    'can-i-run-alternatives',
    'can-i-run-references',
  ],
  './checker': ['can-i-run-checker'],
  './alternatives': ['can-i-run-alternatives'],
  './references': ['can-i-run-references'],
  './logic': [],
  './languages/de': [],
  './react': [],
};

test('every module among the entries is tried below', () => {
  const modules = Object.keys(entries)
    .filter((entry) => !entry.slice(1).includes('.'))
    .map((entry) => entry.replace('*', language));
  assert.deepEqual(modules, Object.keys(defines));
});

/** Imports an entry in a process of its own. Says which elements it defines. */
function imported(entry, { where }) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--input-type=module', '--eval', program],
    {
      cwd: folder,
      encoding: 'utf8',
      env: { ...process.env, ENTRY: `${name}${entry.slice(1)}`, WHERE: where },
    },
  );
  assert.equal(stderr, '', entry);
  assert.equal(status, 0, entry);
  return JSON.parse(stdout);
}

const program = `
  const defined = [];
  if (process.env.WHERE === 'page')
    globalThis.customElements = {
      get: () => undefined,
      define: (tag) => defined.push(tag),
    };
  await import(process.env.ENTRY);
  console.log(JSON.stringify(defined));
`;

for (const [entry, tags] of Object.entries(defines))
  test(`${entry} defines ${tags.join(', ') || 'nothing'}`, () => {
    assert.deepEqual(imported(entry, { where: 'server' }), []);
    assert.deepEqual(imported(entry, { where: 'page' }), tags);
  });

test('a bundle of it draws the elements in a browser', async () => {
  await writeFile(join(folder, 'app.js'), `import '${name}/define';`);
  const { outputFiles } = await build({
    entryPoints: [join(folder, 'app.js')],
    bundle: true,
    write: false,
  });
  const browser = await openChromium();
  try {
    const page = await openPage(browser);
    const errors = [];
    page.on('pageerror', (error) => errors.push(String(error)));
    page.on('console', (message) => errors.push(message.text()));
    await page.setContent(
      `<can-i-run-checker region="NZ"><a href="/back-pain">Can I run?</a></can-i-run-checker>
       <can-i-run-alternatives></can-i-run-alternatives>
       <can-i-run-references></can-i-run-references>`,
    );
    assert.deepEqual(await titles(page), []);
    await page.addScriptTag({ content: outputFiles[0].text });
    const drawn = await titles(page);
    assert.equal(drawn.length, 3);
    assert.equal(drawn[0], 'Can I run with a sore back?');
    assert.equal(
      await page.$eval('a', (link) => link.checkVisibility()),
      false,
    );
    assert.deepEqual(errors, []);
  } finally {
    await browser.close();
  }
});

/** The titles that the elements of a page have drawn. */
const titles = (page) =>
  page.$$eval('body > *', (elements) =>
    elements.flatMap(({ shadowRoot }) => {
      const title = shadowRoot?.querySelector('[role=heading]');
      return title ? [title.textContent.trim()] : [];
    }),
  );
