/**
 * The package as people get it: packed, and installed into an empty project.
 * What it depends on comes from here, so that nothing is asked of a registry.
 */
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { npm } from '../support/children.mjs';
import { root } from '../support/install.mjs';

const about = async (folder) =>
  JSON.parse(await readFile(join(folder, 'package.json'), 'utf8'));

export const { name, exports: entries, dependencies } = await about(root);

async function npmIn(cwd, ...args) {
  const { code, output } = await npm(
    [...args, '--ignore-scripts', '--loglevel=error'],
    { cwd },
  );
  if (code !== 0) throw new Error(`npm ${args.join(' ')}\n${output}`);
}

/** The folders of packages and of all that they depend on. */
async function withDependencies(names, found = new Map()) {
  for (const name of names) {
    if (found.has(name)) continue;
    const folder = join(root, 'node_modules', name);
    found.set(name, folder);
    const { dependencies = {} } = await about(folder);
    await withDependencies(Object.keys(dependencies), found);
  }
  return [...found.values()];
}

/**
 * A new folder with the package in it, and the tarball that it came from. Call
 * `remove` in the end.
 */
export async function bareProject() {
  const folder = await mkdtemp(join(tmpdir(), 'can-i-run-'));
  const remove = () => rm(folder, { recursive: true });
  try {
    await npmIn(root, 'pack', '--pack-destination', folder);
    const [file] = await readdir(folder);
    const tarball = join(folder, file);
    await writeFile(
      join(folder, 'package.json'),
      '{ "private": true, "type": "module" }',
    );
    await npmIn(
      folder,
      'install',
      '--prefix',
      folder,
      '--offline',
      '--install-links',
      '--no-audit',
      '--no-fund',
      tarball,
      ...(await withDependencies(Object.keys(dependencies))),
    );
    return {
      folder,
      tarball,
      installed: join(folder, 'node_modules', name),
      remove,
    };
  } catch (error) {
    await remove();
    throw error;
  }
}
