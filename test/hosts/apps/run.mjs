/**
 * `npm run test:apps`: builds apps with the frameworks and tools that sites
 * are made with, each around the package as npm would publish it, and drives
 * them in Chromium. Ends with one line: `N passed, N failed`.
 *
 *   npm run test:apps -- react vue        only the apps whose names begin so
 *
 * khal, a calendar program, comes from Debian; where it cannot be had this says
 * so and leaves it out; under CI=true that is a failure.
 *
 * The apps are a package of their own, so that nobody has to install every
 * framework to work on the elements. Until it is installed this can import
 * nothing but Node's own modules.
 */
import {
  adviceOn,
  installFromSystem,
  obtainBrowser,
} from '../../support/browsers.mjs';
import { installPackages, installPackagesOf } from '../../support/install.mjs';
import { cannot, check, conclude } from '../../support/suite.mjs';
import { buildPackage, installPackage } from './support/install.mjs';
import { folder } from './support/places.mjs';

/** Whether a program of the system is here, or could be had. */
async function obtain({ title, packages, isHere }) {
  if (!isHere()) await installFromSystem(packages);
  if (isHere()) return true;
  cannot(`there is no ${title}.`);
  return false;
}

async function drive({ title, needs, build, visits }, browser, server) {
  if (needs && !(await obtain(needs))) return;
  let site;
  await check(`${title} is built`, async () => {
    site = await build();
  });
  if (!site) return;
  const url = server.put(title.replaceAll(/\W+/g, '-'), site);
  for (const visit of visits) {
    const visitor = await browser.visit(url, visit);
    for (const [what, action] of Object.entries(visit.checks))
      await check(`${title} ${what}`, () => action(visitor, server));
    await check(`${title} has nothing to complain of`, () =>
      visitor.complainsOf([]),
    );
    await visitor.leave();
  }
}

async function main() {
  const wanted = process.argv.slice(2);
  await installPackages();
  const executablePath = await obtainBrowser('chromium');
  if (!executablePath)
    throw new Error(`There is no Chromium: ${adviceOn('chromium')}.`);
  await installPackagesOf(folder, 'the apps');
  await buildPackage();
  await installPackage();

  const { apps } = await import('./apps.mjs');
  const { serve } = await import('./support/serve.mjs');
  const { launch } = await import('./support/visitor.mjs');
  const chosen = apps.filter(
    ({ title }) =>
      wanted.length === 0 ||
      wanted.some((name) => title.toLowerCase().startsWith(name)),
  );
  if (chosen.length === 0) throw new Error('There is no such app.');
  const server = await serve();
  const browser = await launch(executablePath);
  try {
    for (const app of chosen) await drive(app, browser, server);
  } finally {
    await browser.close();
    server.close();
  }
}

await conclude(main);
