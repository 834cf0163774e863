/**
 * Writes down what the elements offer, read from their source.
 *
 *   npm run manifest              the API tables of README.md, and what --dist does
 *   npm run manifest -- --dist    custom-elements.json and the same for editors,
 *                                 into dist/; part of the build
 *   npm run manifest -- --check   writes nothing, and fails if the tables of
 *                                 README.md are out of date
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { customData, webTypes } from './manifest/editors.mjs';
import { elementsManifest } from './manifest/elements.mjs';
import { apiTables } from './manifest/tables.mjs';

const root = new URL('../', import.meta.url);
const readme = new URL('README.md', root);

const manifest = elementsManifest(fileURLToPath(root));

if (process.argv.includes('--check')) {
  const current = await readFile(readme, 'utf8');
  if (current !== (await withTables(current))) {
    process.stderr.write('README.md is out of date: npm run manifest\n');
    process.exitCode = 1;
  }
} else {
  await writePublished();
  if (!process.argv.includes('--dist'))
    await writeFile(readme, await withTables(await readFile(readme, 'utf8')));
}

async function writePublished() {
  const about = JSON.parse(await readFile(new URL('package.json', root)));
  const dist = new URL('dist/', root);
  await mkdir(dist, { recursive: true });
  for (const [name, content] of Object.entries({
    'custom-elements.json': manifest,
    'vscode.html-custom-data.json': customData(manifest),
    'web-types.json': webTypes(manifest, about),
  }))
    await writeFile(
      new URL(name, dist),
      `${JSON.stringify(content, null, 2)}\n`,
    );
}

/** The text with the tables of now between its marks, as prettier likes it. */
async function withTables(text) {
  const marked = /(<!-- api:start -->)[^]*(<!-- api:end -->)/;
  if (!marked.test(text))
    throw new Error(
      'README.md has no <!-- api:start --> and <!-- api:end -->.',
    );
  const file = fileURLToPath(readme);
  const tables = await format(apiTables(manifest), {
    ...(await resolveConfig(file)),
    parser: 'markdown',
  });
  return text.replace(
    marked,
    (_, start, end) => `${start}\n\n${tables}\n${end}`,
  );
}
