/**
 * `npm test`: gets what is missing, then checks and tests everything, and ends
 * with one line: `N passed, N failed`. Each check counts as one.
 *
 *   npm test -- --files test/logic        only the tests in a file or folder;
 *                                         leaves the checks out
 *   npm test -- --browsers chromium       only in these browsers, by comma:
 *                                         chromium, firefox, webkit
 *
 * CHROME_PATH and FIREFOX_PATH name a browser to use; NO_APT=1 keeps this from
 * installing system packages. Under CI=true no browser may be missing.
 *
 * Until packages are installed this can import nothing but Node's own modules.
 */
import { once } from 'node:events';
import { readdirSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join, relative, sep } from 'node:path';
import { createInterface } from 'node:readline';
import { parseArgs, stripVTControlCharacters } from 'node:util';
import {
  adviceOn,
  browserNames,
  obtainBrowser,
  titleOf,
} from './support/browsers.mjs';
import { npm, run, start } from './support/children.mjs';
import { installPackages, root } from './support/install.mjs';
import { add, cannot, conclude, report, seconds } from './support/suite.mjs';
import { installBlockStyles } from './support/wordpress.mjs';

/** How long the test runner may take to close its browsers. */
const closingTime = 30_000;

function readArguments() {
  const { values, positionals } = parseArgs({
    options: {
      files: { type: 'string', multiple: true, default: [] },
      browsers: { type: 'string', default: browserNames.join(',') },
    },
    allowPositionals: true,
  });
  const browsers = values.browsers.split(',');
  const unknown = browsers.find((name) => !browserNames.includes(name));
  if (unknown !== undefined) {
    throw new Error(
      `There is no browser "${unknown}": use ${browserNames.join(', ')}.`,
    );
  }
  return { browsers, only: [...values.files, ...positionals] };
}

/** All tests, or those in the files and folders that were asked for. */
function findTests(only) {
  const files = readdirSync(join(root, 'test'), { recursive: true })
    .map((name) => `test/${name.split(sep).join('/')}`)
    // The apps bring packages of their own, with tests of their own.
    .filter((file) => !file.includes('/node_modules/'))
    .sort();
  const folders = only.map((path) =>
    relative(root, path).split(sep).join('/').replace(/\/$/, ''),
  );
  const isWanted = (file) =>
    folders.length === 0 ||
    folders.some((path) => file === path || file.startsWith(`${path}/`));
  const tests = files.filter(
    (file) => /\.test\.(mjs|ts)$/.test(file) && isWanted(file),
  );
  const runsInNode = (file) => /\.node\.test\.\w+$/.test(file);
  return {
    node: tests.filter(runsInNode),
    browser: tests.filter((file) => !runsInNode(file)),
  };
}

const tool = (path, ...args) =>
  run(process.execPath, [join('node_modules', path), ...args], { cwd: root });

const build = ['build', () => npm(['run', '--silent', 'build'], { cwd: root })];

const checks = [
  ['format', () => tool('prettier/bin/prettier.cjs', '--check', '.')],
  ['lint', () => tool('eslint/bin/eslint.js', '--max-warnings', '0', '.')],
  ['types', () => tool('typescript/bin/tsc', '--project', '.')],
  [
    'types of src/logic without the DOM',
    () => tool('typescript/bin/tsc', '--project', 'src/logic'),
  ],
  [
    'locales up to date',
    () =>
      run(process.execPath, [join(root, 'test/support/locales.mjs')], {
        cwd: root,
      }),
  ],
];

async function check([title, action]) {
  const since = Date.now();
  const { code, output } = await action();
  report(title, since, code === 0 ? undefined : output.trim());
}

/** The browsers that can be had. Says what becomes of the others. */
async function obtainBrowsers(names) {
  const present = [];
  for (const name of names) {
    if (await obtainBrowser(name)) present.push(name);
    else {
      const why = `no ${titleOf(name)}: ${adviceOn(name)}.`;
      // Without it, nothing is tried at all.
      cannot(why, name === 'chromium' ? true : undefined);
    }
  }
  return present;
}

/** Prints what a process says, without cursor movements and repeated blank lines. */
async function print(stream) {
  let previous = '';
  for await (const raw of createInterface({ input: stream })) {
    const line = stripVTControlCharacters(raw).trimEnd();
    if (line || previous) console.log(line);
    previous = line;
  }
}

/** Runs tests in a process of its own, which reports its counts. */
async function runTests(args, env = {}) {
  const runner = start(process.execPath, args, {
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    env: { ...process.env, ...env },
  });
  let count;
  runner.child.once('message', (message) => {
    count = message;
    setTimeout(runner.end, closingTime).unref();
  });
  const closed = once(runner.child, 'close');
  await Promise.all([print(runner.child.stdout), print(runner.child.stderr)]);
  const [code] = await closed;
  count ??= { passed: 0, failed: 0, skipped: 0 };
  // Nobody failed and yet all did not go well, or nobody was counted.
  if (count.failed === 0 && code !== 0) count.failed = 1;
  return count;
}

const runNodeTests = (files) =>
  runTests([
    '--import=tsx',
    '--test',
    // One more than processors, since some wait for a browser.
    `--test-concurrency=${availableParallelism() + 1}`,
    '--test-reporter=./test/support/node-reporter.mjs',
    ...files,
  ]);

const runBrowserTests = (browsers, files) =>
  runTests(
    [
      'node_modules/@web/test-runner/dist/bin.js',
      '--config',
      'test/web-test-runner.config.mjs',
      '--files',
      ...files,
    ],
    { TEST_BROWSERS: browsers.join(',') },
  );

function tally(title, since, count) {
  add(count);
  const state = count.failed === 0 ? 'ok' : 'FAILED';
  const skipped = count.skipped ? `, ${count.skipped} skipped` : '';
  console.log(
    `${state}: ${title}: ${count.passed} passed, ${count.failed} failed${skipped} (${seconds(since)})`,
  );
}

async function main() {
  const { browsers: wanted, only } = readArguments();
  await installPackages();
  await installBlockStyles();
  const browsers = await obtainBrowsers(wanted);

  const first = only.length === 0 ? [...checks, build] : [build];
  await Promise.all(first.map(check));

  const tests = findTests(only);
  if (tests.node.length + tests.browser.length === 0)
    throw new Error('There is no such test.');
  if (tests.node.length > 0) {
    const since = Date.now();
    tally('tests in Node', since, await runNodeTests(tests.node));
  }
  if (tests.browser.length > 0 && browsers.length === 0) {
    cannot('there is no browser to test in.', true);
  } else if (tests.browser.length > 0) {
    const since = Date.now();
    const count = await runBrowserTests(browsers, tests.browser);
    tally(`tests in ${browsers.map(titleOf).join(', ')}`, since, count);
  }
}

await conclude(main);
