/**
 * MariaDB, of Debian's packages: for one site, in a folder of its own, which
 * goes with it. No service, and no port: only a socket that nobody else can
 * reach. So it needs no users, nor the tables to keep them in.
 */
import { spawnSync } from 'node:child_process';
import { once } from 'node:events';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { installFromSystem } from '../support/browsers.mjs';
import { start } from '../support/children.mjs';

// Where Debian puts it, which not everybody looks through.
const server = '/usr/sbin/mariadbd';

const isHere = () =>
  existsSync(server) &&
  spawnSync('php', ['-r', "exit(extension_loaded('mysqli') ? 0 : 1);"])
    .status === 0;

/** Installs it where the system allows it. Whether it is there. */
export async function obtainDatabase() {
  if (!isHere()) await installFromSystem(['mariadb-server-core', 'php-mysql']);
  return isHere();
}

/** Whether somebody listens on a socket. */
async function listens(socket) {
  const connection = connect(socket);
  try {
    await once(connection, 'connect');
    return true;
  } catch {
    return false;
  } finally {
    connection.destroy();
  }
}

/** Starts it with an empty database. Resolves to its socket and a way to stop it. */
export async function startDatabase() {
  // The path of a socket cannot be long.
  const place = mkdtempSync(join(tmpdir(), 'can-i-run-'));
  const remove = () => rmSync(place, { recursive: true, force: true });
  process.once('exit', remove);
  const socket = join(place, 'socket');
  const first = join(place, 'first.sql');
  mkdirSync(join(place, 'data'));
  writeFileSync(first, 'CREATE DATABASE wordpress;\n');
  const { child, end } = start(
    server,
    [
      '--no-defaults',
      `--datadir=${join(place, 'data')}`,
      `--socket=${socket}`,
      `--pid-file=${join(place, 'pid')}`,
      `--init-file=${first}`,
      '--innodb-log-file-size=8M',
      '--skip-networking',
      '--skip-grant-tables',
      // As root it starts only when told so.
      ...(process.getuid() === 0 ? ['--user=root'] : []),
    ],
    { stdio: 'ignore' },
  );
  for (let tries = 0; !(await listens(socket)); tries += 1) {
    if (tries === 150 || child.exitCode !== null)
      throw new Error('MariaDB does not start.');
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  return {
    socket,
    async stop() {
      end();
      await once(child, 'close');
      remove();
      process.off('exit', remove);
    },
  };
}
