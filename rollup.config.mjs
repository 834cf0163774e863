/**
 * One script that sites paste, with Lit and the English words inside; modules
 * for bundlers, with Lit as their dependency; the script of the frame page; and
 * those of the demo.
 */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import swc from '@swc/core';
import { transform } from 'esbuild';
import { walk } from 'estree-walker';
import MagicString from 'magic-string';
import esbuild from 'rollup-plugin-esbuild';
import literals from 'rollup-plugin-html-literals';
import license from 'rollup-plugin-license';
import { framePages } from './src/embed/pages.mjs';
import { wordpressPlugin } from './src/embed/wordpress/plugin.mjs';
import {
  languageFiles,
  languageModules,
  scriptOf,
  targetLocales,
} from './src/localization/packs.mjs';

const withMap = (edited) => ({
  code: edited.toString(),
  map: edited.generateMap({ hires: true }),
});

/** The bytes of CSS are minified by a tool that knows the CSS of today. */
const minifyCss = {
  name: 'minify-css',
  async transform(code, id) {
    if (!/\/src\/elements\//.test(id)) return null;
    const edited = new MagicString(code);
    for (const { index, 1: css } of code.matchAll(
      /(?<=\bcss`)([^`$]*)(?=`)/g,
    )) {
      const { code: small } = await transform(css, {
        loader: 'css',
        minify: true,
      });
      edited.update(index, index + css.length, small.trim());
    }
    return withMap(edited);
  },
};

/** Where there is no page, as on a server, the script does nothing. */
const onAPage = "if (typeof document === 'undefined') return;";

/** Prints what a visitor has to load. */
const printSizes = {
  name: 'print-sizes',
  generateBundle(_, bundle) {
    for (const { fileName, code, source } of Object.values(bundle)) {
      if (!fileName.endsWith('.js')) continue;
      const text = code ?? source;
      const brotli = brotliCompressSync(text, {
        params: { [constants.BROTLI_PARAM_QUALITY]: 11 },
      });
      const sizes = { raw: text, gzip: gzipSync(text, { level: 9 }), brotli };
      const line = Object.entries(sizes)
        .map(([name, bytes]) => `${name} ${Buffer.byteLength(bytes)}`)
        .join(', ');
      console.log(`${fileName}: ${line} bytes`);
    }
  },
};

/** A name that markup can give to the window, and Lit would then call. */
const nameOfMarkup = (name) => ({
  why: `<a id="${name}"> in a comment is the window's property of that name`,
  find: new RegExp(`\\w+\\.${name}\\b`, 'g'),
  put: 'undefined',
});
const listOfVersions = {
  why: 'it pushes onto what is a link where a comment holds one of that name',
  find: /\(\w+\.\w+Versions\?\?=\[\]\)\.push\(".*?"\)/,
  put: '0',
};
const errorTexts = {
  why: 'they tell developers of elements what no page can do',
  find: /Error\("[^"]*"(\+\w+\+"[^"]*")?\)/g,
  put: 'Error()',
};

/**
 * What is changed in Lit and @lit/localize for the script, by file: it has to
 * stand on pages that work against it, and be small. Each edit guards something
 * (`test/hosts/`: clobbering, pollution, policies) or spares bytes.
 */
const edits = {
  '@lit/reactive-element/reactive-element.js': [
    nameOfMarkup('reactiveElementPolyfillSupport'),
    listOfVersions,
    {
      why: 'as with the other names, markup can own it',
      find: /,\w+\.(?=(litPropertyMetadata)\?\?=)/,
      put: ';let $1;',
    },
  ],
  '@lit/reactive-element/css-tag.js': [
    {
      why: 'every browser that knows the rest of what is used can adopt styles',
      find: /\w+\.ShadowRoot&&.*?CSSStyleSheet\.prototype/,
      put: 'true',
    },
    errorTexts,
  ],
  'lit-html/lit-html.js': [
    {
      why: 'the licences stand in the file that the first line of the script names',
      find: /\/\*\*\s+\* @license[^]*?\*\//,
      put: '',
    },
    nameOfMarkup('litHtmlPolyfillSupport'),
    listOfVersions,
    {
      why: 'a policy may refuse the name of its Trusted Types: it does without, and an element that cannot draw shows its fallback',
      find: /\w+\.createPolicy\("lit-html",\{createHTML:\w+=>\w+\}\)/,
      put: '(()=>{try{return $&}catch{}})()',
    },
    {
      why: '<img name="createComment"> is the document\'s: an empty copy of it, in which there is no markup, makes the templates',
      find: /(?<==)document\b/,
      put: 'Document.prototype.cloneNode.call(document)',
    },
    {
      why: '`Object.prototype.once` would be an option of its listeners',
      find: /(addEventListener\(\w+\.name,this),\w+/,
      put: '$1',
    },
    errorTexts,
    {
      why: '`Object.prototype.strings` would turn every template inside out: what it makes of one has no such prototype',
      find: /class (\w+)\{/g,
      append: (classes) =>
        `;for (const { prototype } of [${classes}]) Object.setPrototypeOf(prototype, null);`,
    },
  ],
  'lit-element/lit-element.js': [
    nameOfMarkup('litElementHydrateSupport'),
    nameOfMarkup('litElementPolyfillSupport'),
    listOfVersions,
  ],
  '@lit/localize/internal/runtime-msg.js': [
    {
      why: 'every message has an id, so what makes one from its text is never called',
      find: /options\?\.id \?\? generateId\(template\)/,
      put: 'options.id',
    },
  ],
};

/** Makes those edits, and fails where Lit no longer holds what they change. */
const litOnAnyPage = {
  name: 'lit-on-any-page',
  transform(code, id) {
    const file = Object.keys(edits).find((end) => id.endsWith(`/${end}`));
    if (!file) return null;
    const edited = new MagicString(code);
    for (const { find, put, append, why } of edits[file]) {
      const found = [...code.matchAll(RegExp(find, 'g'))];
      if (found.length === 0)
        this.error(
          `${file} holds no ${find} any more. It was changed: ${why}.`,
        );
      if (append) edited.append(append(found.map(([, name]) => name)));
      else edited.replace(find, put);
    }
    return withMap(edited);
  },
  buildEnd(error) {
    const ids = [...this.getModuleIds()];
    for (const file of error ? [] : Object.keys(edits))
      if (!ids.some((id) => id.endsWith(`/${file}`)))
        this.error(`${file} is no longer in the script.`);
  },
};

/**
 * Leaves notes to translators out. They help in the source and only weigh in
 * the script.
 */
const withoutNotes = {
  name: 'without-notes',
  transform(code, id) {
    if (!/\/src\/content\//.test(id)) return null;
    const edited = new MagicString(code);
    for (const { index, 0: note } of code.matchAll(
      /,\s*desc: (?:"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*')/g,
    ))
      edited.remove(index, index + note.length);
    return withMap(edited);
  },
};

/**
 * Minifiers that sites run over scripts do not all know template literals: they
 * cut the script at a `//` in one, or strip spaces that mean something. So a tag
 * is called as the function that it is, with its texts in a constant, and what
 * has no tag is a sum of ordinary strings. esbuild does the same for
 * `supported: { 'template-literal': false }`, in some 650 bytes more (brotli).
 */
const withoutTemplateLiterals = {
  name: 'without-template-literals',
  renderChunk(code) {
    const edited = new MagicString(code);
    const constants = [];
    walk(this.parse(code), {
      enter(node, parent) {
        const isTagged = node.type === 'TaggedTemplateExpression';
        const isPlain =
          node.type === 'TemplateLiteral' && parent.quasi !== node;
        if (!isTagged && !isPlain) return;
        const { quasis, expressions } = isTagged ? node.quasi : node;
        const texts = quasis.map(({ value }) => value.cooked);
        const last = texts.length - 1;
        const name = `texts${node.start}`;
        if (isTagged) constants.push([name, JSON.stringify(texts)]);
        // What stands before, between and after the expressions.
        const around = texts.map((text, index) =>
          isTagged
            ? [index ? '' : `(${name}`, index < last ? ', ' : ')']
            : [
                index ? ')' : JSON.stringify(text),
                index && text ? ` + ${JSON.stringify(text)}` : '',
                index < last ? ' + (' : '',
              ],
        );
        let from = isTagged ? node.tag.end : node.start;
        for (const [index, { start, end }] of expressions.entries()) {
          edited.update(from, start, around[index].join(''));
          from = end;
        }
        edited.update(from, node.end, around[last].join(''));
        if (isPlain)
          edited.appendLeft(node.start, '(').appendRight(node.end, ')');
      },
    });
    edited.appendRight(
      code.indexOf(onAPage) + onAPage.length,
      `
const [${constants.map(([name]) => name)}] = [
  ${constants.map(([, texts]) => texts)}
].map((texts) => Object.assign(texts, { raw: texts }));
`,
    );
    return withMap(edited);
  },
};

/**
 * What sites paste is pure ASCII, since some pages are not in UTF-8, and holds
 * no tab, since their own minifiers take one for a space. In place of swc,
 * terser would make it some 450 bytes larger (brotli), and esbuild 1,950.
 */
const minify = {
  name: 'minify',
  async renderChunk(source) {
    const { code, map } = await swc.minify(source, {
      compress: { passes: 3 },
      mangle: true,
      format: { asciiOnly: true, comments: 'some' },
      sourceMap: true,
    });
    return { code: code.replaceAll('\t', '\\t'), map };
  },
};

/**
 * What the builder says of the build. It is put into its script, since browsers
 * refuse requests to a page that is opened as a file.
 */
const knowsTheBuild = {
  name: 'knows-the-build',
  transform(code, id) {
    if (!id.endsWith('/demo/builder.js')) return null;
    const read = (path) => {
      const file = `${import.meta.dirname}/${path}`;
      this.addWatchFile(file);
      return readFileSync(file);
    };
    const fingerprint = (file) =>
      `sha384-${createHash('sha384')
        .update(read(`dist/${file}`))
        .digest('base64')}`;
    const scripts = ['can-i-run.js', ...targetLocales.map(scriptOf)];
    const built = {
      version: JSON.parse(read('package.json')).version,
      fingerprints: Object.fromEntries(
        scripts.map((file) => [file, fingerprint(file)]),
      ),
      manifest: JSON.parse(read('dist/custom-elements.json')),
    };
    return code.replace('globalThis.canIRunBuilt', () => JSON.stringify(built));
  },
};

const shared = [
  nodeResolve(),
  esbuild({ target: 'es2022', tsconfig: 'tsconfig.json' }),
  withoutNotes,
  minifyCss,
  literals({
    options: {
      shouldMinifyCSS: () => false,
      // Without its slash, an SVG element would swallow those after it.
      minifyOptions: {
        keepClosingSlash: true,
        removeAttributeQuotes: true,
        collapseBooleanAttributes: true,
      },
    },
  }),
];

export default [
  {
    input: 'src/script.ts',
    // Its package does not say that what is not used can be left out.
    treeshake: { moduleSideEffects: (id) => !id.includes('/@lit/localize/') },
    output: {
      file: 'dist/can-i-run.js',
      format: 'iife',
      intro: onAPage,
      sourcemap: true,
    },
    plugins: [
      ...shared,
      litOnAnyPage,
      withoutTemplateLiterals,
      minify,
      license({
        banner: {
          commentStyle: 'ignored',
          content:
            'Can I run? <%= pkg.version %>, MIT. Lit: BSD-3-Clause. can-i-run.LICENSES.txt',
        },
        thirdParty: {
          output: { file: 'dist/can-i-run.LICENSES.txt' },
        },
      }),
      languageFiles(),
      printSizes,
    ],
  },
  {
    input: {
      index: 'src/index.ts',
      define: 'src/define.ts',
      checker: 'src/define/checker.ts',
      alternatives: 'src/define/alternatives.ts',
      references: 'src/define/references.ts',
      logic: 'src/logic/index.ts',
      react: 'src/react.ts',
      ...Object.fromEntries(
        targetLocales.map((locale) => [
          `languages/${locale}`,
          `language:${locale}`,
        ]),
      ),
    },
    output: {
      dir: 'dist/esm',
      format: 'es',
      sourcemap: true,
      chunkFileNames: 'shared/[name].js',
    },
    external: /^lit(\/|$)/,
    plugins: [languageModules, ...shared],
  },
  {
    input: 'src/embed/frame.ts',
    output: { file: 'dist/embed.js', format: 'iife', sourcemap: true },
    // The last of what goes to WordPress.
    plugins: [...shared, minify, framePages(), printSizes, wordpressPlugin],
  },
  // Classic scripts: browsers refuse modules to a page that is opened as a file.
  ...['builder', 'preview'].map((name) => ({
    input: `demo/${name}.js`,
    output: { file: `dist/demo/${name}.js`, format: 'iife' },
    plugins: [knowsTheBuild],
  })),
];
