/**
 * `npm run test:wordpress`: installs the built plugin into several versions of
 * WordPress, works with it as an administrator and an author, and visits what
 * they have published. Ends with one line: `N passed, N failed`.
 *
 *   npm run test:wordpress -- 6.3 beta      these versions: 6.1 to 6.5, beta
 *                                           and nightly, as versions.mjs has them
 *   npm run test:wordpress -- --pictures    also pictures of editor and pages,
 *                                           in node_modules/.cache/pictures beside this
 *
 * WordPress comes from npm, as a package of its own, and where there is
 * apt-get also from Debian. PHP is installed where the system allows it. Where
 * there is none this says so and tests nothing; under CI=true that is a failure.
 *
 * Until packages are installed this can import nothing but Node's own modules.
 */
import { deepEqual, notDeepEqual } from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { buildPackage } from '../hosts/apps/support/install.mjs';
import {
  adviceOn,
  installFromSystem,
  obtainBrowser,
} from '../support/browsers.mjs';
import {
  installPackages,
  installPackagesOf,
  root,
} from '../support/install.mjs';
import { cannot, check, conclude, seconds } from '../support/suite.mjs';

const folder = fileURLToPath(new URL('.', import.meta.url));

/** The oldest that it runs in, the newest that there is, and between. */
const usual = ['6.1', '6.2', '6.4', 'nightly'];

/** Whether PHP is here, and can read and write SQLite. */
const hasPhp = () =>
  spawnSync('php', ['-r', "exit(extension_loaded('pdo_sqlite') ? 0 : 1);"])
    .status === 0;

async function tryVersion(version, { executablePath, pictures }) {
  const { serve, unpack } = await import('./site.mjs');
  const { openOffice } = await import('./staff.mjs');
  const { journeys } = await import('./journeys.mjs');
  const { launch } = await import('../hosts/apps/support/visitor.mjs');
  const since = Date.now();
  const database = version.hasDatabase
    ? await (await import('./database.mjs')).startDatabase()
    : undefined;
  const site = await serve(
    unpack(version, database?.socket),
    version.themes[0],
  );
  const office = await openOffice(executablePath);
  const browser = await launch(executablePath);
  try {
    await journeys(
      (title, action) => check(`${site.version}: ${title}`, action),
      {
        ...site,
        office,
        browser,
        themes: version.themes,
        async takePicture(page, name) {
          if (!pictures) return;
          const path = `${folder}node_modules/.cache/pictures/${version.name}-${name}.png`;
          mkdirSync(dirname(path), { recursive: true });
          await page.screenshot({ path });
        },
      },
    );
  } finally {
    await browser.close();
    await office.close();
    await site.stop();
    await database?.stop();
  }
  console.log(`${site.version} took ${seconds(since)}`);
}

async function main() {
  const { values, positionals } = parseArgs({
    options: { pictures: { type: 'boolean', default: false } },
    allowPositionals: true,
  });
  if (!hasPhp()) await installFromSystem(['php-cli', 'php-sqlite3']);
  if (!hasPhp()) {
    cannot(
      'WordPress needs PHP with SQLite: on Debian, install php-cli and php-sqlite3.',
    );
    return;
  }
  await installPackages();
  const executablePath = await obtainBrowser('chromium');
  if (!executablePath) {
    cannot(`there is no Chromium: ${adviceOn('chromium')}.`);
    return;
  }
  await installPackagesOf(folder, 'WordPress');
  await buildPackage();
  const { codeIn, newerIn, tooNew } = await import('./oldest-php.mjs');
  const archive = join(root, 'dist/can-i-run-wordpress.zip');
  await check('its code is for PHP 7.4', () => {
    for (const [name, code] of codeIn(archive))
      deepEqual(newerIn(code), [], name);
    for (const line of tooNew) notDeepEqual(newerIn(`<?php ${line}`), [], line);
  });
  const { obtainDebian, versionsFor } = await import('./versions.mjs');
  const { obtainDatabase } = await import('./database.mjs');
  const hasDebian = await obtainDebian();
  if (!hasDebian)
    cannot('no WordPress 6.1 and no classic theme: Debian has them.');
  const hasDatabase = await obtainDatabase();
  if (!hasDatabase)
    cannot(
      'no MariaDB for WordPress 6.1: on Debian, install mariadb-server-core and php-mysql.',
    );
  const wanted = positionals.length > 0 ? positionals : usual;
  const versions = versionsFor(hasDebian, hasDatabase).filter(({ name }) =>
    wanted.includes(name),
  );
  if (versions.length === 0) throw new Error('There is no such version.');
  for (const version of versions)
    await tryVersion(version, { executablePath, pictures: values.pictures });
}

await conclude(main);
