/**
 * Child processes that end when this process does. Each leads a process group
 * of its own, because npm does not reliably pass signals on to what it starts.
 */
import { spawn } from 'node:child_process';
import { stripVTControlCharacters } from 'node:util';

const running = new Set();
const posix = process.platform !== 'win32';

function end(child) {
  try {
    if (posix) process.kill(-child.pid, 'SIGTERM');
    else child.kill();
  } catch (error) {
    // The group may have ended between the event and this line.
    if (error.code !== 'ESRCH') throw error;
  }
}

function endAll() {
  for (const child of running) end(child);
  running.clear();
}

process.on('exit', endAll);
for (const [signal, number] of [
  ['SIGHUP', 1],
  ['SIGINT', 2],
  ['SIGTERM', 15],
]) {
  process.on(signal, () => process.exit(128 + number));
}

// npm passes a signal on to the shell it runs a script in, and no further.
if (process.env.npm_lifecycle_event) {
  const parent = process.ppid;
  setInterval(() => {
    if (process.ppid !== parent) process.exit(1);
  }, 500).unref();
}

/** Starts a command that ends with this process. */
export function start(command, args, options = {}) {
  const child = spawn(command, args, {
    stdio: ['ignore', 'inherit', 'inherit'],
    detached: posix,
    ...options,
  });
  running.add(child);
  child.once('close', () => running.delete(child));
  return { child, end: () => end(child) };
}

/**
 * Runs a command to its end. Resolves to its exit code and all it printed,
 * without colours.
 */
export function run(command, args, options = {}) {
  return new Promise((resolve) => {
    const { child } = start(command, args, {
      stdio: ['ignore', 'pipe', 'pipe'],
      ...options,
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream?.setEncoding('utf8').on('data', (text) => (output += text));
    }
    child.once('error', (error) => {
      running.delete(child);
      resolve({ code: 1, output: error.message });
    });
    child.once('close', (code) => {
      resolve({ code: code ?? 1, output: stripVTControlCharacters(output) });
    });
  });
}

/** Runs npm, the copy that runs this script if there is one. */
export function npm(args, options = {}) {
  const self = process.env.npm_execpath;
  return self?.endsWith('npm-cli.js')
    ? run(process.execPath, [self, ...args], options)
    : run('npm', args, { shell: !posix, ...options });
}
