/** The apps: how each is built, and what is checked on which visit to it. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { frameworkChecks } from './checks/frameworks.mjs';
import { htmxChecks, morphChecks } from './checks/htmx.mjs';
import { arabicChecks, khalChecks } from './checks/khal.mjs';
import { siteChecks, sourceChecks } from './checks/source.mjs';
import { turboChecks } from './checks/turbo.mjs';
import { khal } from './khal/khal.mjs';
import { buildEleventy, buildFramework } from './support/build.mjs';
import { folder, modules } from './support/places.mjs';

const versionOf = (name) =>
  JSON.parse(readFileSync(join(modules, name, 'package.json'))).version;

const script = join(modules, 'can-i-run-elements/dist/can-i-run.js');

const withoutScripts = { checks: sourceChecks, scripts: false };

/** In development a framework says what it thinks is wrong; visitors get the other. */
const framework = (title, name, tool, { onServer }) => [
  ...['development', 'production'].map((mode) => ({
    title: `${title} ${versionOf(tool)} (${mode})`,
    build: () => buildFramework(name, { mode }),
    visits: [{ checks: frameworkChecks }],
  })),
  ...(onServer
    ? [
        {
          title: `${title} ${versionOf(tool)} (rendered on the server)`,
          build: () =>
            buildFramework(name, { mode: 'development', onServer: true }),
          visits: [withoutScripts, { checks: frameworkChecks }],
        },
      ]
    : []),
];

/** A page that needs no build: its library and the pasted script beside it. */
const page = (title, name, library, checks) => ({
  title,
  build: () => ({
    folder: join(folder, name),
    files: { [`${name}.js`]: join(modules, library), 'can-i-run.js': script },
  }),
  visits: [{ checks }],
});

/** A page whose visitors save its calendar; it needs no library but the program. */
const calendar = (language, checks) => ({
  title: `khal (${language})`,
  build: () => ({
    folder: join(folder, 'khal'),
    files: {
      'can-i-run.js': join(
        modules,
        `can-i-run-elements/dist/can-i-run${language === 'en' ? '' : `.${language}`}.js`,
      ),
    },
  }),
  needs: khal,
  visits: [{ checks }],
});

export const apps = [
  ...framework('React', 'react', 'react', { onServer: true }),
  ...framework('Vue', 'vue', 'vue', { onServer: true }),
  ...framework('Svelte', 'svelte', 'svelte', { onServer: true }),
  ...framework('Angular', 'angular', '@angular/core', { onServer: false }),
  page(
    `htmx ${versionOf('htmx.org')}`,
    'htmx',
    'htmx.org/dist/htmx.js',
    htmxChecks,
  ),
  page(`htmx ${versionOf('htmx-4')}`, 'htmx', 'htmx-4/dist/htmx.js', {
    ...htmxChecks,
    ...morphChecks,
  }),
  page(
    `Turbo ${versionOf('@hotwired/turbo')}`,
    'turbo',
    '@hotwired/turbo/dist/turbo.es2017-esm.js',
    turboChecks,
  ),
  {
    title: `Eleventy ${versionOf('@11ty/eleventy')}`,
    build: buildEleventy,
    visits: [withoutScripts, { checks: siteChecks }],
  },
  calendar('en', khalChecks),
  calendar('ar', arabicChecks),
];
