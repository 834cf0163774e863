/** What the builder writes for React compiles, and shows what was chosen. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { build, transform } from 'esbuild';
import { snippet } from '../../src/embed/snippets/snippet.js';
import { parse } from '../../src/embed/snippets/state.js';
import { openChromium, openPage } from '../support/chromium.mjs';
import { root } from '../support/install.mjs';

const nasty = 'A "B" \'C\' & <D> {e} `f` \\ </can-i-run-checker> ü \u2028';

/** What the component returns, with every tag as a plain object. */
async function render(options) {
  const { html } = snippet({ ...parse('platform=react'), ...options });
  const { code } = await transform(html, {
    loader: 'jsx',
    jsxFactory: 'tag',
    jsxFragment: '"fragment"',
    format: 'cjs',
  });
  const imported = [];
  const module = { exports: {} };
  new Function('require', 'module', 'exports', 'tag', code)(
    (name) => imported.push(name),
    module,
    module.exports,
    (type, props, ...children) => ({ type, props, children }),
  );
  return { imported, tree: module.exports.SoreBack() };
}

test('one element, with every option as it was typed', async () => {
  const { imported, tree } = await render({
    region: 'AU',
    accent: '#0a6b3d',
    'clinic-name': nasty,
    'booking-url': 'https://clinic.example/?a=1&b="2"',
    link: '/back-pain?x=1&y=2',
  });
  assert.deepEqual(imported, ['can-i-run-elements/checker']);
  assert.equal(tree.type, 'can-i-run-checker');
  assert.deepEqual(tree.props, {
    region: 'AU',
    'clinic-name': nasty,
    'booking-url': 'https://clinic.example/?a=1&b="2"',
    style: {
      display: 'block',
      minHeight: '80em',
      '--can-i-run-accent': '#0a6b3d',
    },
  });
  assert.deepEqual(tree.children, [
    {
      type: 'a',
      props: { href: '/back-pain?x=1&y=2' },
      children: ['Can I run with a sore back?'],
    },
  ]);
});

test('three elements stand in a fragment, each with its import', async () => {
  const { imported, tree } = await render({
    elements: ['checker', 'alternatives', 'references'],
    only: ['swimming', 'bike'],
    group: 'article',
  });
  const names = ['checker', 'alternatives', 'references'];
  assert.deepEqual(
    imported,
    names.map((name) => `can-i-run-elements/${name}`),
  );
  assert.equal(tree.type, 'fragment');
  assert.deepEqual(
    tree.children.map(({ type }) => type),
    names.map((name) => `can-i-run-${name}`),
  );
  assert.equal(tree.children[1].props.only, 'swimming bike');
  assert.equal(tree.children[2].props.group, 'article');
});

/**
 * Makes elements of what the component returns, by React's rule for custom
 * elements. React itself, on a server too, is tried by `npm run test:apps`.
 */
const renderer = `
  export const fragment = 'fragment';
  export function tag(type, props, ...children) {
    if (type === fragment) {
      const all = document.createDocumentFragment();
      all.append(...children);
      return all;
    }
    const element = document.createElement(type);
    for (const [name, value] of Object.entries(props ?? {}))
      if (name === 'style')
        for (const [property, set] of Object.entries(value))
          if (property.startsWith('--'))
            element.style.setProperty(property, set);
          else element.style[property] = set;
      else if (name in element) element[name] = value;
      else element.setAttribute(name, value);
    element.append(...children);
    return element;
  }`;

/** A script that shows the component, with the modules that it imports. */
async function bundle(options) {
  const { html } = snippet({ ...parse('platform=react'), ...options });
  const { outputFiles } = await build({
    absWorkingDir: root,
    stdin: {
      contents: `import { tag, fragment } from 'renderer';\n${html}\ndocument.body.append(SoreBack());`,
      loader: 'jsx',
      resolveDir: root,
    },
    plugins: [
      {
        name: 'renderer',
        setup({ onResolve, onLoad }) {
          onResolve({ filter: /^renderer$/ }, ({ path }) => ({
            path,
            namespace: 'renderer',
          }));
          onLoad({ filter: /./, namespace: 'renderer' }, () => ({
            contents: renderer,
          }));
        },
      },
    ],
    jsxFactory: 'tag',
    jsxFragment: 'fragment',
    bundle: true,
    format: 'iife',
    // It says that parts without an effect are left out, as they should be.
    logLevel: 'error',
    write: false,
  });
  return outputFiles[0].text;
}

test('in a browser, it draws what was chosen', async (t) => {
  const browser = await openChromium();
  t.after(() => browser.close());
  const page = await openPage(browser);
  await page.setContent('<!doctype html><html lang="en"><body></body></html>');
  await page.addScriptTag({
    content: await bundle({
      elements: ['checker', 'alternatives', 'references'],
      region: 'AU',
      theme: 'dark',
      accent: '#0a6b3d',
      'heading-level': '3',
      only: ['swimming', 'bike'],
    }),
  });
  const drawn = await page.$$eval('body > *', (elements) =>
    elements
      .filter(({ shadowRoot }) => shadowRoot)
      .map((element) => ({
        name: element.localName,
        level: element.shadowRoot
          .querySelector('[role=heading]')
          .getAttribute('aria-level'),
        dark: element.shadowRoot.querySelector('.box').matches('.dark'),
        accent: element.style.getPropertyValue('--can-i-run-accent'),
        headings: element.shadowRoot.querySelectorAll('[role=heading]').length,
      })),
  );
  assert.deepEqual(
    drawn.map(({ name, level, dark, accent }) => [name, level, dark, accent]),
    ['checker', 'alternatives', 'references'].map((kind) => [
      `can-i-run-${kind}`,
      '3',
      true,
      '#0a6b3d',
    ]),
  );
  assert.equal(drawn[1].headings, 1 + 2);
});
