/**
 * `npm start`: installs what is missing, builds, and serves the project with
 * the demo in front. A change of a module builds again what holds it; whatever
 * else stands in dist/, as the manifest and the types, is that of the start. A
 * change of anything that the page has loaded reloads it.
 *
 * PORT changes the port. `npm start -- --host 0.0.0.0` lets other devices in.
 *
 * Until packages are installed this can import nothing but Node's own modules.
 */
import { createServer } from 'node:http';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { npm } from './children.mjs';
import { installPackages, root } from './install.mjs';
import { rebuildOnChange } from './rebuild.mjs';

function readAddress() {
  const { values } = parseArgs({
    options: { host: { type: 'string', default: '127.0.0.1' } },
  });
  const { PORT = '8000' } = process.env;
  const port = Number(PORT);
  if (!Number.isInteger(port) || port < 1 || port > 65535) {
    throw new Error(`PORT must be a number from 1 to 65535, not "${PORT}".`);
  }
  return { host: values.host, port };
}

/** Resolves when a server listens there; the error says what a reader can do. */
function listen(server, { host, port }) {
  return new Promise((resolve, reject) => {
    server.once('error', ({ code, message }) =>
      reject(
        new Error(
          code === 'EADDRINUSE'
            ? `Port ${port} is taken. Choose another: PORT=${port + 1} npm start`
            : message,
        ),
      ),
    );
    server.listen(port, host, resolve);
  });
}

/** Fails early, before anything long is begun. */
async function checkPort(address) {
  const probe = createServer();
  await listen(probe, address);
  await new Promise((resolve) => probe.close(resolve));
}

/** What is not built again at a change, into an empty dist/. */
async function buildFirst() {
  const { code, output } = await npm(['run', '--silent', 'build:first'], {
    cwd: root,
  });
  if (code !== 0) throw new Error(`The build failed.\n${output.trim()}`);
}

async function build() {
  console.log('Building');
  await buildFirst();
  const { loadConfigFile } = await import('rollup/loadConfigFile');
  const { options } = await loadConfigFile(join(root, 'rollup.config.mjs'), {});
  await rebuildOnChange(options);
}

async function serve(address) {
  const { startDevServer } = await import('@web/dev-server');
  // Left to itself, the dev server answers the whole network.
  const server = createServer();
  const { koaApp } = await startDevServer({
    config: {
      rootDir: root,
      watch: true,
      clearTerminalOnReload: false,
      middlewareMode: { server },
    },
    readCliArgs: false,
    readFileConfig: false,
    autoExitProcess: false,
    logStartMessage: false,
  });
  server.on('request', koaApp.callback());
  await listen(server, address);
}

try {
  const address = readAddress();
  await checkPort(address);
  await installPackages();
  await build();
  await serve(address);
  console.log(`The demo is at http://${address.host}:${address.port}/demo/`);
} catch (error) {
  console.error(error.message);
  process.exit(1);
}
