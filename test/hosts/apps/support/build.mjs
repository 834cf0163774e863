/** Builds the apps, each with the tools that its framework's users have. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import linkerPlugin from '@angular/compiler-cli/linker/babel';
import { transformAsync } from '@babel/core';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import react from '@vitejs/plugin-react';
import vue from '@vitejs/plugin-vue';
import { build as vite } from 'vite';
import { run } from '../../../support/children.mjs';
import { built, folder, modules } from './places.mjs';

const isElement = (tag) => tag.startsWith('can-i-run-');

const linked = new Map();

/** Angular publishes its packages half compiled: this does the other half. */
const angularLinker = {
  name: 'angular-linker',
  async transform(code, id) {
    if (!/\/@angular\//.test(id) || !code.includes('ɵɵngDeclare')) return null;
    if (!linked.has(id)) {
      const result = await transformAsync(code, {
        filename: id,
        plugins: [linkerPlugin],
        babelrc: false,
        configFile: false,
        compact: false,
      });
      linked.set(id, result.code);
    }
    return { code: linked.get(id), map: null };
  },
};

/** What each framework needs of Vite, and how it renders on a server. */
const frameworks = {
  react: {
    plugins: () => [react()],
    prepare: checkReact,
    component: 'App.tsx',
    async render({ App }) {
      const { createElement } = await import('react');
      const { renderToString } = await import('react-dom/server');
      return renderToString(createElement(App));
    },
  },
  vue: {
    plugins: () => [
      vue({ template: { compilerOptions: { isCustomElement: isElement } } }),
    ],
    component: 'App.vue',
    async render({ default: App }) {
      const { createSSRApp } = await import('vue');
      const { renderToString } = await import('vue/server-renderer');
      return renderToString(createSSRApp(App));
    },
  },
  svelte: {
    plugins: () => [svelte({ configFile: false })],
    component: 'App.svelte',
    async render({ default: App }) {
      const { render } = await import('svelte/server');
      return render(App).body;
    },
  },
  angular: {
    plugins: () => [angularLinker],
    prepare: compileAngular,
  },
};

let compiled;
let checked;

/** The types that the package offers for JSX know the elements. */
async function checkReact(source) {
  checked ??= run(process.execPath, [
    join(modules, 'typescript/bin/tsc'),
    ...['-p', join(source, 'tsconfig.json')],
  ]);
  const { code, output } = await checked;
  if (code !== 0) throw new Error(output);
  return source;
}

/** Compiles ahead of time, with types and templates checked. */
async function compileAngular(source) {
  const target = join(built, 'angular-compiled');
  compiled ??= run(
    process.execPath,
    [
      join(modules, '@angular/compiler-cli/bundles/src/bin/ngc.js'),
      ...['-p', join(source, 'tsconfig.json'), '--outDir', target],
    ],
    { cwd: folder },
  );
  const { code, output } = await compiled;
  if (code !== 0) throw new Error(output);
  writeFileSync(
    join(target, 'index.html'),
    readFileSync(join(source, 'index.html')),
  );
  return target;
}

/**
 * Builds an app and says where: as its developer sees it, with all warnings,
 * or as it is published; and with its first screen in the page's source or not.
 */
export async function buildFramework(name, { mode, onServer = false }) {
  const { plugins, component, prepare, render } = frameworks[name];
  // The frameworks' plugins and packages ask this, not Vite's mode.
  process.env.NODE_ENV = mode;
  const source = join(folder, name);
  const root = (await prepare?.(source)) ?? source;
  const outDir = join(built, `${name}-${mode}${onServer ? '-server' : ''}`);
  const settings = {
    root,
    mode,
    configFile: false,
    logLevel: 'error',
    base: './',
    plugins: plugins(),
    define:
      name === 'angular' && mode === 'production' ? { ngDevMode: 'false' } : {},
  };
  await vite({ ...settings, build: { outDir, emptyOutDir: true } });
  if (onServer) {
    const server = join(outDir, 'server');
    process.env.NODE_ENV = 'production';
    await vite({
      ...settings,
      mode: 'production',
      plugins: plugins(),
      build: { ssr: component, outDir: server, emptyOutDir: true },
    });
    const [entry] = component.split('.');
    const rendered = await render(
      await import(pathToFileURL(join(server, `${entry}.js`)).href),
    );
    const page = join(outDir, 'index.html');
    writeFileSync(
      page,
      readFileSync(page, 'utf8').replace('<!--server-->', () => rendered),
    );
  }
  return { folder: outDir };
}

/** Builds the static site. Whatever it says beside its own lines is an error. */
export async function buildEleventy() {
  const target = join(built, 'eleventy');
  const { code, output } = await run(
    process.execPath,
    [
      join(modules, '@11ty/eleventy/cmd.cjs'),
      '--config=eleventy/eleventy.config.mjs',
      '--input=eleventy',
      `--output=${target}`,
      '--quiet',
    ],
    { cwd: folder },
  );
  const unexpected = output
    .split('\n')
    .filter((line) => line && !/^\[11ty\] (Copied|Wrote)/.test(line));
  if (code !== 0 || unexpected.length > 0) throw new Error(output);
  return { folder: target };
}
