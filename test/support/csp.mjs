/**
 * Serves the project a second time below `/csp/`, its HTML under the strictest
 * policy that the elements promise to work with. Tests load such a page in a
 * frame. `?trusted-types=` takes further directives, for example
 * `?trusted-types=require-trusted-types-for 'script'; trusted-types foo`.
 */
import { readFile } from 'node:fs/promises';
import { join, normalize } from 'node:path';

const prefix = '/csp/';
const policy = "default-src 'none'; script-src 'self'; style-src 'self'";

/** A middleware for the test runner's server. */
export function servePolicy(root) {
  return async (context, next) => {
    if (!context.path.startsWith(prefix)) return next();
    const path = context.path.slice(prefix.length - 1);
    if (!path.endsWith('.html')) {
      context.url = path + context.search;
      return next();
    }
    // The page is sent as it is on disk. Further down, the server would add a
    // script with a socket, which this policy does not allow.
    const file = normalize(decodeURIComponent(path));
    try {
      context.body = await readFile(join(root, file), 'utf8');
    } catch (error) {
      if (error.code !== 'ENOENT') throw error;
      context.status = 404;
      return undefined;
    }
    const more = context.query['trusted-types'];
    context.set(
      'Content-Security-Policy',
      more ? `${policy}; ${more}` : policy,
    );
    context.type = 'html';
    return undefined;
  };
}
