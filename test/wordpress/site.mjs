/**
 * A WordPress of a version, unpacked into a folder of its own, with PHP's own
 * server, which listens on this machine alone.
 */
import { once } from 'node:events';
import {
  existsSync,
  mkdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:net';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { unzipSync } from 'fflate';
import { framePages } from '../../src/embed/pages.mjs';
import { run, start } from '../support/children.mjs';
import { root } from '../support/install.mjs';

export const folder = fileURLToPath(new URL('.', import.meta.url));
export const builds = join(
  folder,
  'node_modules/@wp-playground/wordpress-builds',
);
/** Every tool leaves alone what is in here. */
const sites = join(folder, 'node_modules/.cache/sites');

export function unzip(archive, target, strip = '') {
  for (const [name, bytes] of Object.entries(
    unzipSync(readFileSync(archive)),
  )) {
    if (name.endsWith('/')) continue;
    const place = join(target, name.slice(strip.length));
    mkdirSync(dirname(place), { recursive: true });
    writeFileSync(place, bytes);
  }
}

const configFor = (socket) => `<?php
define( 'CONCATENATE_SCRIPTS', false );
define( 'DB_NAME', 'wordpress' );
define( 'DB_USER', 'root' );
define( 'DB_PASSWORD', '' );
define( 'DB_HOST', 'localhost:${socket}' );
define( 'DB_CHARSET', 'utf8mb4' );
define( 'WP_DEBUG', true );
define( 'WP_DEBUG_DISPLAY', false );
define( 'WP_DEBUG_LOG', __DIR__ . '/debug.log' );
// It asks nobody for news, and is asked for nothing but pages.
define( 'WP_HTTP_BLOCK_EXTERNAL', true );
define( 'DISABLE_WP_CRON', true );
define( 'AUTOMATIC_UPDATER_DISABLED', true );
// Wherever it is served.
define( 'WP_HOME', 'http://' . $_SERVER['HTTP_HOST'] );
define( 'WP_SITEURL', WP_HOME );
define( 'AUTH_KEY', 'a' );
define( 'SECURE_AUTH_KEY', 'b' );
define( 'LOGGED_IN_KEY', 'c' );
define( 'NONCE_KEY', 'd' );
$table_prefix = 'wp_';
if ( ! defined( 'ABSPATH' ) ) define( 'ABSPATH', __DIR__ . '/' );
require_once ABSPATH . 'wp-settings.php';
`;

/** A port that nobody listens on. */
async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();
  server.close();
  await once(server, 'close');
  return port;
}

/** Waits until a site answers. */
async function answers(url) {
  for (let tries = 0; tries < 100; tries += 1) {
    try {
      const { status } = await fetch(url, { redirect: 'manual' });
      if (status < 500) return;
    } catch {
      // Not yet.
    }
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  throw new Error(`${url} does not answer.`);
}

/** Puts SQLite in place of the database that WordPress knows. */
function addSqlite(place) {
  const sqlite = join(place, 'wp-content/plugins/sqlite-database-integration');
  rmSync(sqlite, { recursive: true, force: true });
  rmSync(join(place, 'wp-content/database'), { recursive: true, force: true });
  unzip(
    join(
      builds,
      'src/sqlite-database-integration/sqlite-database-integration.zip',
    ),
    sqlite,
    'sqlite-database-integration-main/',
  );
  writeFileSync(
    join(place, 'wp-content/db.php'),
    readFileSync(join(sqlite, 'db.copy')),
  );
}

/** Unpacks a version, for a database with a socket, or else with SQLite. */
export function unpack({ name, files }, socket = '') {
  const place = join(sites, name);
  rmSync(place, { recursive: true, force: true });
  files(place);
  if (!socket) addSqlite(place);
  writeFileSync(join(place, 'wp-config.php'), configFor(socket));
  return place;
}

const prepare = (...args) => run('php', [join(folder, 'prepare.php'), ...args]);

/** Serves a site that is unpacked, with a theme, until it is told to stop. */
export async function serve(place, theme) {
  const { code, output } = await prepare(place, theme);
  const [version] = /WordPress \S+$/.exec(output) ?? [];
  if (code !== 0 || !version) throw new Error(`No WordPress: ${output.trim()}`);
  const port = await freePort();
  const { child, end } = start(
    'php',
    ['-q', '-S', `127.0.0.1:${port}`, '-t', place, join(folder, 'router.php')],
    {
      cwd: place,
      stdio: 'ignore',
      // The editor asks for much at once.
      env: { ...process.env, PHP_CLI_SERVER_WORKERS: '4' },
    },
  );
  const url = `http://127.0.0.1:${port}/`;
  await answers(url);
  return {
    url,
    version,
    /** Gives it another theme, and another language than American English. */
    async useTheme(name, locale = '') {
      const { code, output } = await prepare(place, name, locale);
      if (code !== 0) throw new Error(output);
    },
    /** Puts beside the plugin's template what a translator makes of a word. */
    translate(locale, text, translation) {
      const name = `can-i-run-${locale}-can-i-run-editor.json`;
      const words = { '': { lang: locale }, [text]: [translation] };
      writeFileSync(
        join(place, 'wp-content/plugins/can-i-run/languages', name),
        JSON.stringify({ locale_data: { 'can-i-run': words } }),
      );
    },
    /** Puts the frame pages onto the site. Resolves to where they are. */
    addFrames() {
      const base = `${url}frames/`;
      const put = (fileName, source) => {
        const path = join(place, 'frames', fileName);
        mkdirSync(dirname(path), { recursive: true });
        writeFileSync(path, source);
      };
      for (const name of ['can-i-run.js', 'embed.js'])
        put(name, readFileSync(join(root, 'dist', name)));
      framePages(base).generateBundle.call({
        emitFile: ({ fileName, source }) => put(fileName, source),
      });
      return base;
    },
    /** What PHP had to say of the plugin. */
    complaints() {
      const log = join(place, 'debug.log');
      return existsSync(log)
        ? readFileSync(log, 'utf8')
            .split('\n')
            .filter((line) => line.includes('/plugins/can-i-run/'))
        : [];
    },
    async stop() {
      end();
      await once(child, 'close');
      rmSync(place, { recursive: true, force: true });
    },
  };
}
