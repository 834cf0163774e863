/**
 * khal, a calendar program of Debian's, in a home of its own that is thrown
 * away. It replaces an event by its UID, whatever the sequence.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** What there has to be on this machine, and the packages that bring it. */
export const khal = {
  title: 'khal',
  packages: ['khal'],
  isHere: () =>
    spawnSync('khal', ['--version'], { stdio: 'ignore' }).status === 0,
};

export class Khal {
  #home = mkdtempSync(join(tmpdir(), 'khal-'));
  #config = join(this.#home, 'config');

  constructor() {
    mkdirSync(join(this.#home, 'calendar'));
    writeFileSync(
      this.#config,
      `[calendars]
[[clinic]]
path = ${join(this.#home, 'calendar')}
[sqlite]
path = ${join(this.#home, 'khal.db')}
[locale]
local_timezone = Australia/Sydney
default_timezone = Australia/Sydney
timeformat = %H:%M
dateformat = %Y-%m-%d
longdateformat = %Y-%m-%d
datetimeformat = %Y-%m-%d %H:%M
longdatetimeformat = %Y-%m-%d %H:%M
`,
    );
  }

  #run(...args) {
    const { status, stdout, stderr } = spawnSync(
      'khal',
      ['-c', this.#config, ...args],
      {
        encoding: 'utf8',
        env: {
          ...process.env,
          HOME: this.#home,
          XDG_CACHE_HOME: this.#home,
          XDG_CONFIG_HOME: this.#home,
          XDG_DATA_HOME: this.#home,
          LC_ALL: 'C.UTF-8',
        },
      },
    );
    if (status !== 0) throw new Error(`khal failed.\n${stderr}`);
    return stdout;
  }

  import(file) {
    const path = join(this.#home, 'saved.ics');
    writeFileSync(path, file);
    this.#run('import', '--batch', path);
  }

  /** What it shows of the next ten weeks. What was called off it names so. */
  list() {
    const columns = ['{start-date}', '{start-time}', '{end-time}'];
    const format = [...columns, '{status}', '{title}'].join('|');
    return this.#run('list', '-df', '', '-f', format, 'today', '70d')
      .split('\n')
      .filter(Boolean)
      .map((line) => {
        const [day, from, to, status, title] = line.split('|');
        return { day, from, to, status: status.trim(), title };
      });
  }

  close() {
    rmSync(this.#home, { recursive: true });
  }
}
