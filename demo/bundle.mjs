/**
 * Bundles the scripts of the front page into dist/demo/, as classic scripts
 * that know what was built: browsers refuse modules and requests to a page that
 * is opened as a file. Part of the build.
 */
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = new URL('../', import.meta.url);
const read = (path) => readFile(new URL(path, root));

export async function bundleDemo() {
  const script = await read('dist/can-i-run.js');
  const facts = {
    version: JSON.parse(await read('package.json')).version,
    integrity: `sha384-${createHash('sha384').update(script).digest('base64')}`,
    manifest: JSON.parse(await read('dist/custom-elements.json')),
  };
  await build({
    absWorkingDir: fileURLToPath(root),
    entryPoints: ['demo/builder.js', 'demo/preview.js'],
    outdir: 'dist/demo',
    bundle: true,
    format: 'iife',
    define: { 'globalThis.canIRunBuilt': JSON.stringify(facts) },
    logLevel: 'warning',
  });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await bundleDemo();
