/**
 * Two builds. One script that sites paste, with Lit and the English words
 * inside; and modules for bundlers, with Lit as their dependency.
 */
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import { transform } from 'esbuild';
import MagicString from 'magic-string';
import esbuild from 'rollup-plugin-esbuild';
import literals from 'rollup-plugin-html-literals';
import license from 'rollup-plugin-license';
import { compactMessages } from './locales/compact.mjs';
import { framePages } from './src/embed/pages.mjs';

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

/** Prints what a visitor has to load. */
const printSizes = {
  name: 'print-sizes',
  generateBundle(_, bundle) {
    for (const { type, fileName, code } of Object.values(bundle)) {
      if (type !== 'chunk') continue;
      const brotli = brotliCompressSync(code, {
        params: { [constants.BROTLI_PARAM_QUALITY]: 11 },
      });
      const sizes = { raw: code, gzip: gzipSync(code, { level: 9 }), brotli };
      const line = Object.entries(sizes)
        .map(([name, bytes]) => `${name} ${Buffer.byteLength(bytes)}`)
        .join(', ');
      console.log(`${fileName}: ${line} bytes`);
    }
  },
};

/**
 * Compression finds more where like stands beside like: the words, then the
 * styles, then the code. Found by trying; it saves 300 bytes.
 */
const likeBesideLike = {
  name: 'like-beside-like',
  resolveId: (id) => (id === 'script' ? id : null),
  load(id) {
    if (id !== 'script') return null;
    const files = [
      'content/references',
      'content/reasons',
      'content/questions',
      'content/interface',
      'localization/msg',
      'content/plan',
      'content/outcomes',
      'content/alternatives',
      'lit',
      'elements/theme',
      'elements/checker/styles',
      'embed/frames',
      'elements/events',
      'logic/resolve',
      'elements/alternatives/list',
      'elements/checker/keep',
      'elements/checker/parts',
      'script',
    ];
    return files
      .map((file) =>
        file === 'lit'
          ? 'lit/html.js'
          : `${import.meta.dirname}/src/${file}.ts`,
      )
      .map((file) => `import ${JSON.stringify(file)};`)
      .join('\n');
  },
};

/**
 * A page's policy may refuse the name under which Lit makes its Trusted Types.
 * Then Lit does without, and an element that cannot draw shows its fallback.
 */
const survivesPolicies = {
  name: 'survives-policies',
  transform(code, id) {
    if (!id.endsWith('/lit-html/lit-html.js')) return null;
    const found =
      /(\w+)\.createPolicy\("lit-html",\{createHTML:\w+=>\w+\}\)/.exec(code);
    if (!found) this.error('Lit makes its policy in a way not known here.');
    const edited = new MagicString(code);
    edited.update(
      found.index,
      found.index + found[0].length,
      `(()=>{try{return ${found[0]}}catch{}})()`,
    );
    return withMap(edited);
  },
};

const shared = [
  nodeResolve(),
  esbuild({ target: 'es2022', tsconfig: 'tsconfig.json' }),
  compactMessages,
  minifyCss,
  literals({
    options: {
      shouldMinifyCSS: () => false,
      // Without its slash, an SVG element would swallow those after it.
      minifyOptions: { keepClosingSlash: true, removeAttributeQuotes: true },
    },
  }),
];

/**
 * Properties that only the script itself knows: its callbacks, Lit's internals,
 * and what its own views and rules call things. Never one that a page sets, that
 * an id is made of, or that is looked up by a text.
 */
const ownNames = new RegExp(
  `^(on[A-Z]|_\\$|(${[
    ...['rank', 'rule', 'rankIf', 'askIf', 'answered', 'exclusive'],
    ...['clearable', 'clearanceMatters', 'leavesUncleared'],
    ...['yesStillPossible', 'asked', 'reasons'],
    ...['question', 'option', 'chosen', 'missing', 'level', 'region'],
    ...['clinicName', 'bookingUrl', 'review', 'byHand', 'hasWeek'],
    ...['maxRuns', 'runDays', 'refusal', 'repeats', 'runSeconds'],
    ...['walkSeconds', 'noteOf', 'nameOf', 'cardio', 'doi', 'tel'],
  ].join('|')})$)`,
);

// One kind of quotes throughout compresses better.
const ascii = {
  format: { ascii_only: true, comments: /^!/, quote_style: 2 },
};

export default [
  {
    input: 'script',
    output: {
      file: 'dist/can-i-run.js',
      format: 'iife',
      sourcemap: true,
    },
    plugins: [
      likeBesideLike,
      survivesPolicies,
      ...shared,
      terser({
        ...ascii,
        compress: {
          passes: 3,
          ecma: 2022,
          pure_getters: true,
          unsafe_arrows: true,
        },
        mangle: { properties: { regex: ownNames } },
      }),
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
    },
    output: {
      dir: 'dist/esm',
      format: 'es',
      sourcemap: true,
      chunkFileNames: 'shared/[name].js',
    },
    external: /^lit(\/|$)/,
    plugins: [...shared],
  },
  {
    input: 'src/embed/frame.ts',
    output: { file: 'dist/embed.js', format: 'iife', sourcemap: true },
    plugins: [...shared, terser(ascii), framePages(), printSizes],
  },
];
