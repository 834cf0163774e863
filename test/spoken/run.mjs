/**
 * `npm run test:spoken`: drives the built script with keys while Orca reads
 * it, in Firefox and Chromium, and compares what is heard with the transcripts
 * beside this. Ends with one line: `N passed, N failed`.
 *
 *   npm run test:spoken -- firefox         only in this browser
 *   npm run test:spoken -- --heard emergency   only visits so named, and all
 *                                          that is heard, to write it down
 *
 * It needs Debian, or a system with the same programs, and installs what is
 * missing where it may; see `npm test` for how. Where Orca cannot run this says
 * so and tests nothing; under CI=true that is a failure.
 *
 * Until packages are installed this can import nothing but Node's own modules.
 */
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { buildPackage } from '../hosts/apps/support/install.mjs';
import { serve } from '../hosts/apps/support/serve.mjs';
import {
  adviceOn,
  installFromSystem,
  obtainBrowser,
  titleOf,
} from '../support/browsers.mjs';
import { installPackages, root } from '../support/install.mjs';
import { cannot, conclude, report } from '../support/suite.mjs';
import { Session, missing, packages } from './session.mjs';
import { complaint, readTranscripts } from './transcript.mjs';

const folder = fileURLToPath(new URL('.', import.meta.url));

/** How often Orca may fail to start: a busy machine can keep its bus waiting. */
const tries = 3;

async function startSession() {
  for (let attempt = 1; ; attempt += 1) {
    const session = new Session();
    try {
      await session.start();
      return session;
    } catch (error) {
      await session.stop();
      if (attempt === tries) throw error;
      console.log(`Starting Orca again: ${error.message}`);
    }
  }
}

/** Plays a visit row by row, up to the first that is heard otherwise. */
async function play(session, name, { rows }, tell) {
  for (const { pressed, keys, heard, instead } of rows) {
    const expected = instead[name] ?? heard;
    session.listener.mark();
    await session.press(...keys);
    const said = await session.listener.hear(
      (words) => !complaint(expected, words),
    );
    if (tell) console.log(`  ${pressed} | ${said.join(' / ')}`);
    const wrong = complaint(expected, said);
    if (wrong) return `${pressed}: ${wrong}\n  in: ${said.join(' / ')}`;
  }
  return undefined;
}

async function listenIn(name, site, pages, tell) {
  const executable = await obtainBrowser(name);
  if (!executable) {
    cannot(`no ${titleOf(name)}: ${adviceOn(name)}.`);
    return;
  }
  const session = await startSession();
  try {
    for (const [page, visits] of pages) {
      await session.open(name, executable, site + page);
      for (const visit of visits) {
        const since = Date.now();
        const wrong = await play(session, name, visit, tell);
        report(`${visit.title}, in ${titleOf(name)}`, since, wrong);
        if (wrong) {
          // Where keys lead now, nobody knows.
          await session.close();
          await session.open(name, executable, site + page);
        }
      }
      await session.close();
    }
  } finally {
    await session.stop();
  }
}

async function main() {
  const { values, positionals } = parseArgs({
    options: { heard: { type: 'boolean', default: false } },
    allowPositionals: true,
  });
  const all = ['firefox', 'chromium'];
  const names = all.filter((name) => positionals.includes(name));
  const titles = positionals.filter((name) => !all.includes(name));
  const isWanted = ({ title }) =>
    titles.length === 0 ||
    titles.some((start) => title.toLowerCase().startsWith(start));
  const pages = [...readTranscripts(folder)]
    .map(([page, visits]) => [page, visits.filter(isWanted)])
    .filter(([, visits]) => visits.length > 0);
  if (pages.length === 0) throw new Error('There is no such visit.');

  if (missing().length > 0) await installFromSystem(packages);
  if (missing().length > 0) {
    cannot(`Orca cannot run here without ${missing().join(', ')}.`);
    return;
  }
  await installPackages();
  await buildPackage();
  const server = await serve();
  const url = server.put('clinic', {
    folder,
    files: {
      ...Object.fromEntries(pages.map(([page]) => [page, join(folder, page)])),
      'can-i-run.js': join(root, 'dist/can-i-run.js'),
      'can-i-run.de.js': join(root, 'dist/can-i-run.de.js'),
    },
  });
  try {
    for (const name of names.length > 0 ? names : all)
      await listenIn(name, url, pages, values.heard);
  } finally {
    server.close();
  }
}

await conclude(main);
