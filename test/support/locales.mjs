/**
 * Checks that the files in locales/ hold every message of the source and no
 * other: extracts into a copy, and compares that with what is there. Then that
 * no translation is missing, stale or damaged.
 */
import { RuntimeLitLocalizer } from '@lit/localize-tools/lib/modes/runtime.js';
import { printDiagnostics } from '@lit/localize-tools/lib/typescript.js';
import {
  cpSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { faultsOf } from '../../locales/faults.mjs';
import { targetLocales } from '../../src/localization/packs.mjs';
import { root } from './install.mjs';

const configFile = join(root, 'locales/lit-localize.json');

const translations = (folder) =>
  readdirSync(folder).filter((name) => name.endsWith('.xlf'));

/** The locale files that extraction would change. */
async function findStale(localizer, committed, copy) {
  for (const name of translations(committed)) {
    cpSync(join(committed, name), join(copy, name));
  }
  await localizer.writeInterchangeFiles();
  return translations(copy).filter((name) => {
    const before = join(committed, name);
    return (
      !existsSync(before) ||
      !readFileSync(before).equals(readFileSync(join(copy, name)))
    );
  });
}

async function check(copy) {
  const config = JSON.parse(readFileSync(configFile, 'utf8'));
  const baseDir = dirname(configFile);
  const committed = resolve(baseDir, config.interchange.xliffDir);
  const localizer = new RuntimeLitLocalizer({
    ...config,
    interchange: { ...config.interchange, xliffDir: copy },
    baseDir,
    resolve: (path) => resolve(baseDir, path),
  });
  const { messages, errors } = localizer.extractSourceMessages();
  if (errors.length > 0) {
    printDiagnostics(errors);
    return false;
  }
  if (messages.length === 0) {
    console.error('The source has no message.');
    return false;
  }
  const stale = await findStale(localizer, committed, copy);
  if (stale.length > 0) {
    console.error(`Out of date: ${stale.join(', ')}. Run: npm run extract`);
  }
  const faults = targetLocales.flatMap((locale) =>
    faultsOf(readFileSync(join(committed, `${locale}.xlf`), 'utf8')).map(
      (fault) => `${locale}: ${fault}`,
    ),
  );
  for (const fault of faults) console.error(fault);
  return stale.length + faults.length === 0;
}

const copy = mkdtempSync(join(tmpdir(), 'locales-'));
try {
  process.exitCode = (await check(copy)) ? 0 : 1;
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
} finally {
  rmSync(copy, { recursive: true });
}
