/**
 * Finds the browsers that the tests run in, and gets those that are missing
 * where the system allows it: from its packages as root or through a sudo that
 * asks nothing, and Chromium from npm as the last resort.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { npm, run } from './children.mjs';
import { root } from './install.mjs';

const linux = process.platform === 'linux';

const browsers = {
  chromium: {
    title: 'Chromium',
    variable: 'CHROME_PATH',
    commands: [
      'chromium',
      'google-chrome-stable',
      'google-chrome',
      'chromium-browser',
      'microsoft-edge',
    ],
    elsewhere: [
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
      'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
      'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
      'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
    ],
    packages: ['chromium'],
    advice:
      'install Chromium, Chrome or Edge, or set CHROME_PATH to the executable of one',
  },
  firefox: {
    title: 'Firefox',
    variable: 'FIREFOX_PATH',
    commands: ['firefox-esr', 'firefox'],
    elsewhere: [
      '/Applications/Firefox.app/Contents/MacOS/firefox',
      'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
    ],
    packages: ['firefox-esr'],
    advice: 'install Firefox, or set FIREFOX_PATH to its executable',
  },
  webkit: {
    title: 'WebKit',
    commands: ['WebKitWebDriver'],
    elsewhere: [],
    alsoNeeds: 'Xvfb',
    packages: ['webkit2gtk-driver', 'xvfb'],
    advice: 'on Debian, install webkit2gtk-driver and xvfb',
  },
};

export const browserNames = Object.keys(browsers);
export const titleOf = (name) => browsers[name].title;
export const adviceOn = (name) => browsers[name].advice;

const onPath = (command) =>
  (process.env.PATH ?? '')
    .split(delimiter)
    .map((folder) => join(folder, command))
    .find(existsSync);

/** Ubuntu puts a script in a browser's place that only says to install a snap. */
const isStub = (path) =>
  linux &&
  !path.endsWith('WebKitWebDriver') &&
  spawnSync(path, ['--version'], { timeout: 30_000 }).status !== 0;

/** The executable of a browser that is there, or undefined. */
export function findBrowser(name) {
  const { variable, commands, elsewhere, alsoNeeds } = browsers[name];
  if (variable && process.env[variable]) return process.env[variable];
  if (alsoNeeds && !onPath(alsoNeeds)) return undefined;
  const candidates = linux ? commands.map(onPath) : elsewhere;
  return candidates.find((path) => path && existsSync(path) && !isStub(path));
}

/** apt-get with the rights to install, or undefined where there is none. */
function aptGet() {
  if (!linux || process.env.NO_APT || !onPath('apt-get')) return undefined;
  const asRoot =
    process.getuid() === 0
      ? []
      : onPath('sudo') &&
        spawnSync('sudo', ['-n', 'true'], { stdio: 'ignore' }).status === 0 && [
          'sudo',
          '-n',
        ];
  if (!asRoot) return undefined;
  const [command, ...prefix] = [
    ...asRoot,
    'env',
    'DEBIAN_FRONTEND=noninteractive',
    'apt-get',
    '-qq',
    '-o',
    'DPkg::Lock::Timeout=300',
  ];
  return (...args) => run(command, [...prefix, ...args]);
}

let packageListUpdate;

/** Installs packages of the system, where it allows it. */
export async function installFromSystem(packages) {
  const apt = aptGet();
  if (!apt) return;
  console.log(`Installing ${packages.join(' and ')} (apt-get)`);
  packageListUpdate ??= apt('update');
  await packageListUpdate;
  const { code, output } = await apt(
    'install',
    '-y',
    '--no-install-recommends',
    ...packages,
  );
  if (code !== 0) console.log(output.trim().split('\n').at(-1));
}

const npmFolder = join(root, 'node_modules/.cache/chromium');

/** In place of the fonts that Chromium from npm expects elsewhere; without any it crashes. */
const npmFonts = `<?xml version="1.0"?>
<fontconfig>
  <dir prefix="relative">.</dir>
  <dir>/usr/share/fonts</dir>
</fontconfig>
`;

/** Chromium out of an npm package, which needs neither a system package nor root. */
async function installChromiumFromNpm() {
  if (!linux || process.arch !== 'x64') return;
  const entry = join(
    npmFolder,
    'node_modules/@sparticuz/chromium/build/esm/index.js',
  );
  if (!existsSync(entry)) {
    console.log('Installing Chromium (npm)');
    mkdirSync(npmFolder, { recursive: true });
    const { code } = await npm([
      'install',
      '--no-save',
      '--no-audit',
      '--no-fund',
      '--loglevel=error',
      '--prefix',
      npmFolder,
      '@sparticuz/chromium@147.0.0',
    ]);
    if (code !== 0) return;
  }
  // It unpacks itself into the folder for temporary files, and adds the
  // libraries that a bare system lacks only when it believes to run on Lambda.
  const { TMPDIR } = process.env;
  process.env.TMPDIR = npmFolder;
  process.env.AWS_LAMBDA_JS_RUNTIME ??= 'nodejs20.x';
  const { default: chromium } = await import(pathToFileURL(entry).href);
  process.env.CHROME_PATH = await chromium.executablePath();
  writeFileSync(join(npmFolder, 'fonts/fonts.conf'), npmFonts);
  if (TMPDIR === undefined) delete process.env.TMPDIR;
  else process.env.TMPDIR = TMPDIR;
}

/** The executable of a browser, installed if need be and possible, or undefined. */
export async function obtainBrowser(name) {
  if (!findBrowser(name)) await installFromSystem(browsers[name].packages);
  if (!findBrowser(name) && name === 'chromium') await installChromiumFromNpm();
  return findBrowser(name);
}
