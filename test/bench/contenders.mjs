/**
 * What is measured: the checker, what one could write by hand, and what a
 * clinic could embed instead, in the vendors' own files.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { root } from '../support/install.mjs';

const here = import.meta.dirname;
const page = (name) => readFileSync(join(here, 'pages', `${name}.js`));
const peer = (path) => readFileSync(join(here, 'node_modules', path));

async function bundled(name) {
  const { outputFiles } = await build({
    entryPoints: [join(here, 'pages', `${name}.js`)],
    bundle: true,
    minify: true,
    format: 'iife',
    write: false,
  });
  return Buffer.from(outputFiles[0].contents);
}

/**
 * Each has a body, styles and scripts; `driver` is what only the benchmark
 * needs, and does not count as weight.
 */
export async function contenders() {
  const questions = page('questions');
  return [
    {
      title: 'Lit floor (no content)',
      scripts: [questions, await bundled('lit-floor')],
    },
    {
      title: 'Plain HTML and script',
      scripts: [questions, page('plain')],
    },
    {
      title: 'Can I run?',
      body: `<can-i-run-checker style="display: block; min-height: 80em">
        <a href="https://clinic.example/back-pain">Can I run with a sore back?</a>
      </can-i-run-checker>`,
      scripts: [readFileSync(join(root, 'dist/can-i-run.js'))],
      driver: page('can-i-run'),
    },
    {
      title: `SurveyJS ${versionOf('survey-core')}`,
      styles: [peer('survey-core/survey-core.min.css')],
      scripts: [
        peer('survey-core/survey.core.min.js'),
        peer('survey-js-ui/survey-js-ui.min.js'),
        questions,
        page('surveyjs'),
      ],
    },
    {
      title: `form.io ${versionOf('@formio/js')} and Bootstrap`,
      styles: [
        readFileSync(
          join(root, 'node_modules/bootstrap/dist/css/bootstrap.min.css'),
        ),
        peer('@formio/js/dist/formio.full.min.css'),
      ],
      scripts: [
        peer('@formio/js/dist/formio.full.min.js'),
        questions,
        page('formio'),
      ],
    },
  ];
}

const versionOf = (name) =>
  JSON.parse(readFileSync(join(here, 'node_modules', name, 'package.json')))
    .version;
