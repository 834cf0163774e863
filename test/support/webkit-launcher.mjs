/**
 * Runs tests in WebKitGTK through WebKitWebDriver, on a screen of its own.
 *
 * @web/test-runner knows commands such as sendKeys for a few types of browser.
 * Its 'webdriver' type has no keys that stay down and no viewport, so this
 * launcher takes the 'playwright' type and answers with a page that has the
 * few methods which the commands call.
 */
import { spawn } from 'node:child_process';
import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';

/** The size at which the other browsers start each test file. */
const defaultViewport = { width: 800, height: 600 };

/**
 * No window manager runs, so the keyboard follows the mouse pointer, which
 * Xvfb puts in the middle. Every window is placed with its toolbar there:
 * without it `document.hasFocus()` is false and no focus event fires.
 */
const screen = 3200;
const windowCorner = screen / 2 - 10;

/** The toolbar must not keep the window, and so the viewport, from being narrow. */
const toolbarStyle = `
entry { margin-right: -150px; }
button { min-width: 0; padding: 0; border: 0; margin: 0 -16px 0 0; }
`;

const buttons = { left: 0, middle: 1, right: 2 };

/** https://www.w3.org/TR/webdriver2/#keyboard-actions */
const keyCodes = {
  Backspace: '\uE003',
  Tab: '\uE004',
  Enter: '\uE007',
  Shift: '\uE008',
  Control: '\uE009',
  Alt: '\uE00A',
  Escape: '\uE00C',
  Space: ' ',
  PageUp: '\uE00E',
  PageDown: '\uE00F',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
  Delete: '\uE017',
  Meta: '\uE03D',
};

function keyCode(key) {
  const code = keyCodes[key] ?? key;
  if ([...code].length !== 1) throw new Error(`Unknown key: ${key}`);
  return code;
}

function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}

/** Starts a screen that nobody sees, and resolves to its name. */
function startScreen(children) {
  return new Promise((resolve, reject) => {
    const child = spawn(
      'Xvfb',
      [
        '-displayfd',
        '3',
        '-screen',
        '0',
        `${screen}x${screen}x24`,
        '-nolisten',
        'tcp',
      ],
      { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] },
    );
    children.push(child);
    child.once('error', reject);
    child.once('exit', () => reject(new Error('Xvfb ended')));
    child.stdio[3].once('data', (number) =>
      resolve(`:${String(number).trim()}`),
    );
  });
}

/** One WebDriver session, which all test files use in turn. */
class Session {
  #children = [];
  #settings = mkdtempSync(join(tmpdir(), 'webkit-'));
  #driver;
  #path;
  #end = () => this.#release();
  version;

  async start() {
    process.once('exit', this.#end);
    mkdirSync(join(this.#settings, 'gtk-3.0'));
    writeFileSync(join(this.#settings, 'gtk-3.0/gtk.css'), toolbarStyle);
    const display = await startScreen(this.#children);
    const port = await freePort();
    const driver = spawn('WebKitWebDriver', [`--port=${port}`], {
      stdio: 'ignore',
      env: {
        ...process.env,
        DISPLAY: display,
        GDK_BACKEND: 'x11',
        NO_AT_BRIDGE: '1',
        // Without a graphics card, to compose layers is a seventh of the work.
        WEBKIT_DISABLE_COMPOSITING_MODE: '1',
        // Pages live a few seconds: its slowest compiler, which takes a ninth
        // of the work, never pays.
        JSC_useFTLJIT: '0',
        XDG_CONFIG_HOME: this.#settings,
      },
    });
    this.#children.push(driver);
    this.#driver = `http://127.0.0.1:${port}`;
    const ended = new Promise((_, reject) => {
      driver.once('error', reject);
      driver.once('exit', () => reject(new Error('WebKitWebDriver ended')));
    });
    // It may end later, when nobody waits for this any more.
    ended.catch(() => undefined);
    await Promise.race([this.#answering(), ended]);
    const { sessionId, capabilities } = await this.#send('POST', '/session', {
      capabilities: { alwaysMatch: {} },
    });
    this.#path = `/session/${sessionId}`;
    this.version = capabilities.browserVersion;
  }

  async #answering() {
    const deadline = Date.now() + 20_000;
    for (;;) {
      try {
        return await this.#send('GET', '/status');
      } catch (error) {
        if (Date.now() > deadline) throw error;
        await delay(50);
      }
    }
  }

  async #send(method, path, body) {
    const response = await fetch(this.#driver + path, {
      method,
      headers: { 'content-type': 'application/json' },
      body: body && JSON.stringify(body),
    });
    const { value } = await response.json();
    if (!response.ok)
      throw new Error(`WebKit: ${value.error} ${value.message}`);
    return value;
  }

  post = (path, body) => this.#send('POST', this.#path + path, body);
  get = (path) => this.#send('GET', this.#path + path);
  act = (source, actions) =>
    this.post('/actions', { actions: [{ ...source, actions }] });
  releaseActions = () => this.#send('DELETE', `${this.#path}/actions`);

  /** What the window adds to the viewport: its toolbar, and a bar of downloads. */
  async #measureFrame() {
    const outer = await this.#send('GET', `${this.#path}/window/rect`);
    const [width, height] = await this.#viewport();
    return { width: outer.width - width, height: outer.height - height };
  }

  #viewport() {
    return this.post('/execute/sync', {
      script: 'return [innerWidth, innerHeight]',
      args: [],
    });
  }

  async setViewport({ width, height }) {
    const frame = await this.#measureFrame();
    await this.post('/window/rect', {
      x: windowCorner,
      y: windowCorner,
      width: width + frame.width,
      height: height + frame.height,
    });
    // The driver answers before the page has its new size.
    const deadline = Date.now() + 5_000;
    for (;;) {
      const [innerWidth, innerHeight] = await this.#viewport();
      if (innerWidth === width && innerHeight === height) return;
      if (Date.now() > deadline) {
        throw new Error(
          `WebKit stays at ${innerWidth} x ${innerHeight} instead of ${width} x ${height}.`,
        );
      }
      await delay(10);
    }
  }

  async stop() {
    // The processes end below whether or not the session ends well.
    if (this.#path)
      await this.#send('DELETE', this.#path).catch(() => undefined);
    process.removeListener('exit', this.#end);
    this.#release();
  }

  #release() {
    for (const child of this.#children.reverse()) child.kill('SIGTERM');
    rmSync(this.#settings, { recursive: true, force: true });
  }
}

/** The part of Playwright's page that the test runner's commands use. */
function pageOf(session) {
  const keys = (...actions) =>
    session.act({ type: 'key', id: 'keyboard' }, actions);
  const mouse = (...actions) =>
    session.act({ type: 'pointer', id: 'mouse' }, actions);
  const keyDown = (key) => ({ type: 'keyDown', value: keyCode(key) });
  const keyUp = (key) => ({ type: 'keyUp', value: keyCode(key) });
  const move = (x, y) => ({ type: 'pointerMove', duration: 0, x, y });
  const down = ({ button = 'left' } = {}) => ({
    type: 'pointerDown',
    button: buttons[button],
  });
  const up = ({ button = 'left' } = {}) => ({
    type: 'pointerUp',
    button: buttons[button],
  });
  return {
    keyboard: {
      type: (text) =>
        keys(...[...text].flatMap((key) => [keyDown(key), keyUp(key)])),
      press: (key) => keys(keyDown(key), keyUp(key)),
      down: (key) => keys(keyDown(key)),
      up: (key) => keys(keyUp(key)),
    },
    mouse: {
      move: (x, y) => mouse(move(x, y)),
      click: (x, y, options) => mouse(move(x, y), down(options), up(options)),
      down: (options) => mouse(down(options)),
      up: (options) => mouse(up(options)),
    },
    setViewportSize: (size) => session.setViewport(size),
    async emulateMedia() {
      throw new Error('WebKit cannot emulate media here; Chromium can.');
    },
  };
}

export function webkitLauncher() {
  let session;
  let started;
  let page;
  let active;

  return {
    name: 'WebKit',
    type: 'playwright',
    concurrency: 1,

    async startSession(id, url) {
      if (!started) {
        session = new Session();
        page = pageOf(session);
        started = session.start();
      }
      await started;
      this.name = `WebKit ${session.version}`;
      active = id;
      await session.setViewport(defaultViewport);
      await session.post('/url', { url });
    },

    isActive: (id) => active === id,

    async stopSession() {
      active = undefined;
      await session.releaseActions();
      // Ends timers and reloads that a test left behind.
      await session.post('/url', { url: 'about:blank' });
      return {};
    },

    getBrowserUrl: () => session.get('/url'),
    getPage: () => page,

    async startDebugSession() {
      throw new Error('WebKit has no debugging here; use Chromium.');
    },

    async stop() {
      await session?.stop();
      session = undefined;
      started = undefined;
    },
  };
}
