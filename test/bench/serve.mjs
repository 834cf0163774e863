/** Serves each contender's page and files from loopback, with brotli. */
import { once } from 'node:events';
import { createServer } from 'node:http';
import { brotliCompressSync, constants } from 'node:zlib';

const brotli = (content) =>
  brotliCompressSync(content, {
    params: { [constants.BROTLI_PARAM_QUALITY]: 11 },
  });

function filesOf({ body = '', styles = [], scripts, driver }, folder) {
  const named = (contents, ending) =>
    contents.map((content, index) => [`${folder}${index}.${ending}`, content]);
  const css = named(styles, 'css');
  const js = named(driver ? [...scripts, driver] : scripts, 'js');
  const html = `<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <title>Hill Street Clinic</title>
        ${css.map(([path]) => `<link rel="stylesheet" href="${path}">`).join('')}
        ${js.map(([path]) => `<script src="${path}" defer></script>`).join('')}
      </head>
      <body>
        <h1>Back pain</h1>
        <p>What our physiotherapists say about running.</p>
        <div id="place">${body}</div>
        <p>Opening hours, and where to find us.</p>
      </body>
    </html>`;
  return [[folder, html], ...css, ...js];
}

const typeOf = (path) =>
  path.endsWith('.css')
    ? 'text/css'
    : path.endsWith('.js')
      ? 'text/javascript'
      : 'text/html';

/** Starts the server. Each contender gets its address and its weight. */
export async function serve(contenders) {
  const files = new Map();
  const served = contenders.map((contender, index) => {
    for (const [path, content] of filesOf(contender, `/${index}/`))
      files.set(path, brotli(content));
    const weight = [...(contender.styles ?? []), ...contender.scripts]
      .map((content) => brotli(content).length)
      .reduce((sum, bytes) => sum + bytes);
    return { title: contender.title, path: `/${index}/`, weight };
  });
  const server = createServer(({ url }, response) => {
    const content = files.get(url);
    response.writeHead(content ? 200 : 404, {
      'content-type': `${typeOf(url)}; charset=utf-8`,
      'content-encoding': 'br',
      'cache-control': 'no-store',
    });
    response.end(content ?? brotli(''));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();
  return {
    served: served.map(({ path, ...rest }) => ({
      ...rest,
      url: `http://127.0.0.1:${port}${path}`,
    })),
    close: () => server.close(),
  };
}
