/**
 * A desktop that nobody sees, with a screen reader in it: a screen of its own,
 * a message bus of its own, Orca, and one browser at a time.
 *
 * Root gives all of it to the user `nobody`, since neither Orca nor browsers
 * are made to run as root. Settings lie in a folder that goes at the end.
 */
import { once } from 'node:events';
import {
  chmodSync,
  chownSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run, start } from '../support/children.mjs';
import { Listener } from './listener.mjs';

const nobody = { uid: 65534, gid: 65534 };
const user = process.getuid?.() === 0 ? nobody : {};

const orca = '/usr/bin/orca';
const accessibilityBus = '/usr/libexec/at-spi-bus-launcher';

/** Where Orca writes down what it does; the buffer would keep words back. */
const buffered = "open(args.debug_file, 'w')";
const unbuffered = "open(args.debug_file, 'w', 1)";

/** How each browser is told to be quiet about itself, and to be read. */
const browsers = {
  firefox: (profile, url) => {
    writeFileSync(
      join(profile, 'user.js'),
      Object.entries({
        'accessibility.force_disabled': -1,
        'app.update.enabled': false,
        'browser.aboutwelcome.enabled': false,
        'browser.shell.checkDefaultBrowser': false,
        'browser.tabs.warnOnClose': false,
        'browser.translations.enable': false,
        'datareporting.policy.dataSubmissionEnabled': false,
        'termsofuse.bypassNotification': true,
        'toolkit.telemetry.reportingpolicy.firstRun': false,
      })
        .map(([name, value]) => `user_pref("${name}", ${value});\n`)
        .join(''),
    );
    return ['--no-remote', '--profile', profile, url];
  },
  chromium: (profile, url) => [
    '--no-sandbox',
    '--force-renderer-accessibility',
    `--user-data-dir=${profile}`,
    '--disable-gpu',
    '--no-first-run',
    '--no-default-browser-check',
    '--password-store=basic',
    url,
  ],
};

/** What has to be there, by where it is looked for. */
const needed = [
  orca,
  accessibilityBus,
  '/usr/bin/Xvfb',
  '/usr/bin/dbus-daemon',
  '/usr/bin/gsettings',
  '/usr/bin/openbox',
  '/usr/bin/speech-dispatcher',
  '/usr/bin/xdotool',
  '/usr/bin/xset',
];

/** The Debian packages that bring them, and what Orca needs besides. */
export const packages = [
  'orca',
  'at-spi2-core',
  'dbus-x11',
  'dconf-gsettings-backend',
  'espeak-ng',
  'gir1.2-wnck-3.0',
  'libglib2.0-bin',
  'openbox',
  'python3-pyatspi',
  'speech-dispatcher',
  'x11-utils',
  'x11-xserver-utils',
  'xdotool',
  'xvfb',
];

export const missing = () => needed.filter((path) => !existsSync(path));

const removed = { recursive: true, force: true, maxRetries: 5 };

const isOver = ({ exitCode, signalCode }) =>
  exitCode !== null || signalCode !== null;

/** Ends a process, unless it has ended by itself. */
function end(pid) {
  try {
    process.kill(pid);
  } catch (error) {
    if (error.code !== 'ESRCH') throw error;
  }
}

export class Session {
  #folder = mkdtempSync(join(tmpdir(), 'spoken-'));
  #running = [];
  #browser;
  #opened = 0;
  #environment = {};
  #end = () => {
    this.#release();
    rmSync(this.#folder, removed);
  };
  listener;

  async start() {
    process.once('exit', this.#end);
    chmodSync(this.#folder, 0o755);
    const home = this.#makeFolder('home');
    this.#environment = {
      PATH: process.env.PATH,
      LANG: 'C.UTF-8',
      HOME: home,
      XDG_RUNTIME_DIR: this.#makeFolder('runtime'),
      XDG_CONFIG_HOME: join(home, '.config'),
      XDG_CACHE_HOME: join(home, '.cache'),
      XDG_DATA_HOME: join(home, '.local/share'),
      GNOME_ACCESSIBILITY: '1',
      NO_PROXY: '127.0.0.1',
    };
    this.#environment.DISPLAY = `:${await this.#said('Xvfb', [
      '-displayfd',
      '1',
      '-screen',
      '0',
      '1280x1600x24',
      '-nolisten',
      'tcp',
      '-ac',
    ])}`;
    this.#environment.DBUS_SESSION_BUS_ADDRESS = await this.#said(
      'dbus-daemon',
      ['--session', '--nofork', '--print-address'],
    );
    this.#begin(accessibilityBus, ['--launch-immediately']);
    for (const key of [
      ['org.gnome.desktop.interface', 'toolkit-accessibility'],
      ['org.gnome.desktop.a11y.applications', 'screen-reader-enabled'],
    ])
      await this.#do('gsettings', ['set', ...key, 'true']);
    this.#begin('openbox', []);
    // A key that is held while the machine is busy is pressed once.
    await this.#do('xset', ['r', 'off']);
    await this.#startOrca();
  }

  async #startOrca() {
    const script = readFileSync(orca, 'utf8');
    if (!script.includes(buffered))
      throw new Error('This Orca writes its log in another way.');
    const copy = join(this.#folder, 'screen-reader.py');
    writeFileSync(copy, script.replace(buffered, unbuffered));
    const log = join(this.#makeFolder('log'), 'orca.log');
    this.#begin('python3', [copy, '--debug-file', log]);
    this.listener = new Listener(log);
    const said = await this.listener.hear(({ length }) => length > 0);
    if (said.length === 0) throw new Error('Orca does not say a word.');
  }

  /** Opens a page in a browser of its own. */
  async open(name, executable, url) {
    this.#opened += 1;
    const profile = this.#makeFolder(`${name}-${this.#opened}`);
    const args = browsers[name](profile, url);
    this.#browser = this.#begin(executable, args);
  }

  async close() {
    const { child, end } = this.#browser;
    const closed = once(child, 'close');
    end();
    await closed;
  }

  /** Presses keys, one after the other, by the names that X gives them. */
  async press(...keys) {
    await this.#do('xdotool', ['key', '--delay', '60', ...keys]);
  }

  async stop() {
    process.removeListener('exit', this.#end);
    const ended = this.#running.map(({ child }) =>
      isOver(child) ? undefined : once(child, 'close'),
    );
    this.#release();
    await Promise.all(ended);
    rmSync(this.#folder, removed);
  }

  #makeFolder(name) {
    const folder = join(this.#folder, name);
    mkdirSync(folder, { mode: 0o700 });
    if (user.uid) chownSync(folder, user.uid, user.gid);
    return folder;
  }

  #begin(command, args, options = {}) {
    const started = start(command, args, {
      stdio: 'ignore',
      env: this.#environment,
      cwd: this.#folder,
      ...user,
      ...options,
    });
    started.child.once('error', () => undefined);
    this.#running.push(started);
    return started;
  }

  /** Starts what tells its address as soon as it is ready, and resolves to that. */
  #said(command, args) {
    const { child } = this.#begin(command, args, {
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    return new Promise((resolve, reject) => {
      child.once('exit', () => reject(new Error(`${command} ended.`)));
      child.stdout.once('data', (line) => resolve(String(line).trim()));
    });
  }

  async #do(command, args) {
    const { code, output } = await run(command, args, {
      env: this.#environment,
      cwd: this.#folder,
      ...user,
    });
    if (code !== 0) throw new Error(`${command} failed: ${output.trim()}`);
  }

  #release() {
    // Speech-dispatcher is started by Orca, and leaves its group.
    const pid = join(
      this.#folder,
      'runtime/speech-dispatcher/pid/speech-dispatcher.pid',
    );
    if (existsSync(pid)) end(Number(readFileSync(pid, 'utf8')));
    for (const { child, end } of this.#running.reverse())
      if (!isOver(child)) end();
  }
}
