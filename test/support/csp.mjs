/**
 * Serves the project as it is on disk, where the test runner's server would
 * rewrite scripts and add one of its own to pages:
 *
 * - below `/raw/` as a plain server does, open to other origins;
 * - below `/csp/` the same, its HTML under the strictest policy that the
 *   elements promise to work with. `?trusted-types=` takes further directives:
 *   `?trusted-types=require-trusted-types-for 'script'; trusted-types foo`,
 *   and `?witness` puts a witness before all else that the page loads.
 *
 * The roots of its pages are open to the tests, but below `/closed/`, which is
 * as `/raw/`. Below `/flaky/` it forgets languages, unless it is asked again
 * with a `?`; below `/silent/` it takes its time over them. Below `/jsmin/` scripts are minified as plugins of WordPress do it.
 */
import { readFile } from 'node:fs/promises';
import { extname, join, normalize } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { jsmin } from 'jsmin';

const policy = "default-src 'none'; script-src 'self'; style-src 'self'";

/** Without a character set: old servers send none, and the page decides. */
const types = {
  '.cjs': 'text/javascript',
  '.css': 'text/css',
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.json': 'application/json',
};

const script = (path) => `<script src="/raw/test/${path}"></script>`;

/** Other packages' modules, whose imports the server has to resolve. */
const needsServer = /^\/node_modules\/(@?lit|@lit-labs)\b/;

/** A middleware for the test runner's server. */
export function servePolicy(root) {
  return async (context, next) => {
    const [, kind, path] =
      /^\/(raw|closed|jsmin|csp|flaky|silent)(\/.*)$/.exec(
        decodeURIComponent(context.path),
      ) ?? [];
    if (!kind) return next();
    if (needsServer.test(path)) {
      context.url = path + context.search;
      return next();
    }
    // Longer than an element waits.
    if (kind === 'silent' && path.includes('/locales/')) await delay(20_000);
    if (kind === 'flaky' && path.includes('/locales/') && !context.search) {
      context.status = 404;
      return undefined;
    }
    try {
      context.body = await readFile(join(root, normalize(path)));
    } catch (error) {
      if (error.code !== 'ENOENT') throw error;
      context.status = 404;
      return undefined;
    }
    if (kind === 'jsmin') context.body = jsmin(String(context.body), 2);
    context.set('Content-Type', types[extname(path)] ?? 'text/plain');
    context.set('Access-Control-Allow-Origin', '*');
    if (kind !== 'closed' && path.endsWith('.html'))
      context.body = String(context.body).replace(
        /(?<=<head>)/,
        script('support/open-roots.js') +
          ('witness' in context.query
            ? script('package/pages/witness.js')
            : ''),
      );
    if (kind === 'csp' && path.endsWith('.html')) {
      const more = context.query['trusted-types'];
      context.set(
        'Content-Security-Policy',
        more ? `${policy}; ${more}` : policy,
      );
    }
    return undefined;
  };
}
