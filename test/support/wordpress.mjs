/**
 * The styles of WordPress' blocks. As a dependency, the package that holds them
 * brings 300 others, of 900 MB, that draw the editor: so its archive alone is
 * fetched, and checked against the fingerprint that a lock file would hold.
 */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { npm, run } from './children.mjs';
import { root } from './install.mjs';

const name = '@wordpress/block-library@11.0.0';
const integrity =
  'sha512-WdtkEUkvbJKw1t+GVRl/nl2bgqhsYqsdsPxCl4BfEw4Xtc+i5MwRXN0d3cY6ZMIP/e51L+QxASvk50VBtla17A==';
const archive = 'wordpress-block-library-11.0.0.tgz';
const styles = 'package/build-style';
const folder = join(root, 'node_modules/.cache/wordpress');

function must(what, { code, output }) {
  if (code !== 0) throw new Error(`${what} failed.\n${output.trim()}`);
}

/** Puts them into node_modules/.cache/wordpress/, unless they are there. */
export async function installBlockStyles() {
  if (existsSync(join(folder, styles))) return;
  mkdirSync(folder, { recursive: true });
  must('npm pack', await npm(['pack', name, '--silent'], { cwd: folder }));
  const found = createHash('sha512')
    .update(readFileSync(join(folder, archive)))
    .digest('base64');
  if (`sha512-${found}` !== integrity)
    throw new Error(`${name} is not what it was: ${found}`);
  must('tar', await run('tar', ['-xzf', archive, styles], { cwd: folder }));
  rmSync(join(folder, archive));
}
