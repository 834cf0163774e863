/** Serves the built apps on this machine's own address. */
import { createReadStream, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';

const types = {
  '.css': 'text/css',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
};

const isFile = (path) =>
  statSync(path, { throwIfNoEntry: false })?.isFile() === true;

/**
 * Starts a server. A site put on it by name has a folder, and may have files
 * from elsewhere. `{{region}}` in a page is what its address asks for, AU if
 * nothing. Whatever is posted is answered with nothing, and kept to be read.
 */
export async function serve() {
  const sites = new Map();
  const posted = [];

  async function answer(request, response) {
    const { pathname, searchParams } = new URL(request.url, 'http://localhost');
    if (request.method === 'POST') {
      let body = '';
      for await (const chunk of request) body += chunk;
      posted.push(body);
      response.writeHead(204).end();
      return;
    }
    const [, name, ...rest] = pathname.split('/');
    const { folder, files = {} } = sites.get(name) ?? {};
    const wanted = normalize(rest.join('/') || 'index.html');
    const path = files[wanted] ?? (folder && join(folder, wanted));
    if (pathname === '/favicon.ico') {
      response.writeHead(204).end();
    } else if (!path || wanted.startsWith('..') || !isFile(path)) {
      response.writeHead(404).end();
    } else {
      response.writeHead(200, {
        'content-type': types[extname(path)] ?? 'application/octet-stream',
      });
      if (!path.endsWith('.html')) createReadStream(path).pipe(response);
      else {
        const region = searchParams.get('region') ?? 'AU';
        const page = readFileSync(path, 'utf8');
        response.end(page.replaceAll('{{region}}', region));
      }
    }
  }

  const server = createServer((request, response) => {
    answer(request, response).catch((error) => {
      response.writeHead(500).end(String(error));
    });
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${server.address().port}`;
  return {
    posted,
    put(name, site) {
      sites.set(name, site);
      return `${origin}/${name}/`;
    },
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}
