/** Builds the package under test and installs it as npm would publish it. */
import { cpSync, existsSync, readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { npm } from '../../../support/children.mjs';
import { root } from '../../../support/install.mjs';
import { modules } from './places.mjs';

async function must(what, action) {
  const { code, output } = await action;
  if (code !== 0) throw new Error(`${what} failed.\n${output.trim()}`);
  return output;
}

/** What the package is built from. */
const sources = ['src', 'demo', 'locales', 'package.json', 'rollup.config.mjs'];

/** When anything at a place was last changed. */
function changedAt(place) {
  const stat = statSync(place);
  if (!stat.isDirectory()) return stat.mtimeMs;
  const inside = readdirSync(place).map((name) => changedAt(join(place, name)));
  return Math.max(stat.mtimeMs, ...inside);
}

/** Builds the package unless that was done since its source changed. */
export async function buildPackage() {
  const script = join(root, 'dist/can-i-run.js');
  const modulesToo = join(root, 'dist/esm/index.js');
  if (
    [script, modulesToo].every(existsSync) &&
    sources.every((name) => changedAt(join(root, name)) < changedAt(script))
  )
    return;
  console.log('Building the package');
  await must('The build', npm(['run', '--silent', 'build'], { cwd: root }));
}

/**
 * Puts the files that npm would publish, and no others, where the apps find
 * the package. A link would also let them reach what is not published.
 */
export async function installPackage() {
  const listed = await must(
    'npm pack',
    npm(['pack', '--dry-run', '--json', '--ignore-scripts', '--silent'], {
      cwd: root,
    }),
  );
  const [{ name, files }] = JSON.parse(listed);
  const target = join(modules, name);
  rmSync(target, { recursive: true, force: true });
  for (const { path } of files) cpSync(join(root, path), join(target, path));
}
