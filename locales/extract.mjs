/**
 * `npm run extract`: brings the messages of the source into every XLIFF file,
 * by @lit/localize's own tool, which keeps a translation whose source has
 * changed. Here it is marked `needs-translation`, so that nobody overlooks it:
 * the tests fail until somebody has read it again and has set it to
 * `needs-review-translation`.
 */
import { execFileSync } from 'node:child_process';
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const folder = fileURLToPath(new URL('.', import.meta.url));
const unit =
  /(<trans-unit id="([^"]*)"[^>]*>\s*<source>)([^]*?)(<\/source>\s*<target)([^>]*)(?=>)/g;

const files = readdirSync(folder)
  .filter((name) => name.endsWith('.xlf'))
  .map((name) => folder + name);

const read = (file) => readFileSync(file, 'utf8');

/** What each translation of a file was made from. */
const sourcesOf = (xliff) =>
  new Map([...xliff.matchAll(unit)].map(([, , id, source]) => [id, source]));

/** The file, with what was translated from another source marked. */
export const markStale = (xliff, before) =>
  xliff.replace(unit, (whole, open, id, source, close) =>
    !before.has(id) || before.get(id) === source
      ? whole
      : `${open}${source}${close} state="needs-translation"`,
  );

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const before = files.map((file) => sourcesOf(read(file)));
  execFileSync(
    'npx',
    ['lit-localize', 'extract', '--config', `${folder}lit-localize.json`],
    { stdio: 'inherit' },
  );
  files.forEach((file, index) => {
    writeFileSync(file, markStale(read(file), before[index]));
  });
  await import('./pseudo.mjs');
}
