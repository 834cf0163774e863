/** Installs the packages that the lock file names. Needs nothing but Node. */
import { copyFileSync, existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { npm } from './children.mjs';

export const root = fileURLToPath(new URL('../..', import.meta.url));

const oldestNode = [20, 19];

function readPackages(path) {
  try {
    return JSON.parse(readFileSync(join(root, path))).packages;
  } catch (error) {
    if (error.code === 'ENOENT') return undefined;
    throw error;
  }
}

/**
 * Whether node_modules holds what the lock file asks for. npm keeps a lock
 * file of its own in there; packages for other platforms are missing from it.
 */
function packagesAreCurrent() {
  const wanted = readPackages('package-lock.json') ?? {};
  const present = readPackages('node_modules/.package-lock.json');
  if (!present) return false;
  return Object.entries(wanted).every(([path, entry]) => {
    if (path === '') return true;
    const found = present[path];
    if (!found) return entry.optional === true || entry.devOptional === true;
    return (
      found.version === entry.version && found.integrity === entry.integrity
    );
  });
}

/** Installs packages if any is missing or of another version. Throws if npm fails. */
export async function installPackages() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (
    major < oldestNode[0] ||
    (major === oldestNode[0] && minor < oldestNode[1])
  ) {
    throw new Error(
      `Node ${oldestNode.join('.')} or newer is needed; this is ${process.versions.node}.`,
    );
  }
  if (packagesAreCurrent()) return;
  console.log('Installing packages (npm ci)');
  const { code, output } = await npm(
    ['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'],
    { cwd: root },
  );
  if (code !== 0) throw new Error(`npm ci failed.\n${output}`);
}

/**
 * Installs what the lock file of a folder names, unless that is what was
 * installed there last. Throws if npm fails.
 */
export async function installPackagesOf(folder, title) {
  const wanted = join(folder, 'package-lock.json');
  const installed = join(folder, 'node_modules/.installed-lock.json');
  if (
    existsSync(installed) &&
    readFileSync(installed, 'utf8') === readFileSync(wanted, 'utf8')
  )
    return;
  console.log(`Installing the packages of ${title} (npm ci)`);
  const { code, output } = await npm(
    ['ci', '--no-audit', '--no-fund', '--loglevel=error'],
    { cwd: folder },
  );
  if (code !== 0) throw new Error(`npm ci failed.\n${output.trim()}`);
  copyFileSync(wanted, installed);
}
