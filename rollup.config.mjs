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
import { compactMessages, noMessageHashes } from './locales/compact.mjs';

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

const shared = [
  nodeResolve(),
  esbuild({ target: 'es2022', tsconfig: 'tsconfig.json' }),
  compactMessages,
  noMessageHashes,
  minifyCss,
  literals({
    options: {
      shouldMinifyCSS: () => false,
      // Without its slash, an SVG element would swallow those after it.
      minifyOptions: { keepClosingSlash: true },
    },
  }),
];

const ascii = { format: { ascii_only: true, comments: /^!/ } };

export default [
  {
    input: 'src/define.ts',
    output: {
      file: 'dist/can-i-run.js',
      format: 'iife',
      sourcemap: true,
    },
    plugins: [
      ...shared,
      terser({ ...ascii, compress: { passes: 3 }, mangle: true }),
      license({
        banner:
          '! Can I run? <%= pkg.version %> | MIT | with lit and @lit/localize, (c) Google LLC, BSD-3-Clause | licences in can-i-run.LICENSES.txt',
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
];
