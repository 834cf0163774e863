/**
 * A rollup plugin that packs the WordPress plugin: what is written beside this,
 * what the build has put into dist/, and what of the elements PHP and the
 * block editor have to know. That is read from their manifest, and its words
 * from the builder: nothing of an element is written down here again.
 */
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { strToU8, zipSync } from 'fflate';
import * as choices from '../snippets/choices.js';
import { addressOf, roomOf } from '../snippets/markup.js';
import { privacyOf } from '../snippets/policies.js';
import { targetLocales } from '../../localization/packs.mjs';
import { templateOf } from './translations.mjs';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const read = (...path) => readFileSync(join(root, ...path), 'utf8');
const own = (name) => read('src/embed/wordpress', name);

/** What of an attribute that is a string its type does not say. */
const kinds = {
  'booking-url': 'link',
  lang: 'tag',
  languages: 'tags',
  only: 'choices',
};

const named = (list) => list.map(({ id, name }) => [id, name]);

/** What an attribute can be told and is none of its own values. */
const lists = {
  lang: named(choices.languages.filter(({ id }) => id)),
  languages: named(choices.spoken),
  region: named(choices.regions.filter(({ id }) => id)),
  only: named(choices.alternatives),
};

/** Where an offer of the clinic's own can stand, by the name of its slot. */
const places = [
  ['result', 'Under every result but the most urgent'],
  ['intro', 'Before the first question'],
  ...choices.alternatives.map(({ id, name }) => [id, `Beside: ${name}`]),
];

const noneOf = (list) => list.find(({ id }) => id === '').name;

/** How it is called where it is told nothing. */
const none = {
  lang: noneOf(choices.languages),
  region: noneOf(choices.regions),
};

/** The words of the builder's page. */
function wordsOf(page, name) {
  const plain = (html) =>
    html
      ?.replace(/<[^>]*>/g, '')
      .replace(/\s+/g, ' ')
      .trim();
  const find = (pattern) => plain(pattern.exec(page)?.[1]);
  const label =
    find(new RegExp(`<label for="${name}"[^>]*>([^]*?)</label`)) ??
    find(new RegExp(`<legend>([^<]*)</legend>\\s*<div[^>]* id="${name}"`));
  if (!label) throw new Error(`The builder has no words for ${name}.`);
  const [, described] =
    new RegExp(`\\sid="${name}"[^>]*aria-describedby="([\\w-]+)`).exec(page) ??
    [];
  const [, inside] =
    new RegExp(`<select\\s+id="${name}"[^>]*>([^]*?)</select>`).exec(page) ??
    [];
  return {
    label,
    help: described
      ? find(new RegExp(`id="${described}"[^>]*>([^]*?)</p>`))
      : '',
    options: [
      ...(inside ?? '').matchAll(/<option value="([^"]*)"[^>]*>([^<]*)</g),
    ].map(([, value, text]) => [value, plain(text)]),
  };
}

/** Says so where the builder and the elements do not know the same. */
function same(name, told, known) {
  const [one, other] = [told, known].map((list) => [...list].sort().join());
  if (one !== other)
    throw new Error(`${name}: the builder has ${one}, the elements ${other}.`);
}

/**
 * The script for each language, by its tag in lower case, and by what that
 * begins with: where there is one of a language, all who speak it take it. What
 * is too much in it does no harm, since the element reads the tag itself.
 */
const scriptsOf = (tags) =>
  new Map(
    [...tags, 'en'].flatMap((lang) => {
      const file = addressOf({ lang, version: 'self' }).replace(/^.*\//, '');
      const script = { file, room: roomOf({ lang }) };
      const tag = lang.toLowerCase();
      // English comes last, and is its own.
      return [
        [tag, script],
        [tag.replace(/-.*/, ''), script],
      ];
    }),
  );

/** All that there is to choose: see options.php for what becomes of it. */
function optionsOf({ modules }) {
  const declared = modules
    .flatMap(({ declarations }) => declarations)
    .filter(({ tagName }) => tagName);
  const slotsOf = (id) =>
    declared
      .find(({ tagName }) => tagName === `can-i-run-${id}`)
      .slots.map(({ name }) => name)
      .filter(Boolean);
  const page = read('demo/index.html');

  const describe = ({ name, type, default: usual = '' }) => {
    const values = [...type.text.matchAll(/'([^']*)'/g)].map(
      ([, value]) => value,
    );
    const { label, help, options } = wordsOf(page, name);
    const kind = values.length > 0 ? 'choice' : (kinds[name] ?? 'text');
    const list = lists[name] ?? options;
    if (kind === 'choice')
      same(
        name,
        list.map(([id]) => id),
        values,
      );
    return [
      name,
      {
        kind,
        label,
        help,
        usual,
        none: none[name] ?? '',
        choices: new Map(list),
        confirm: new Map(
          name === 'region'
            ? choices.regions
                .filter(({ confirm }) => confirm)
                .map(({ id, confirm }) => [id, confirm])
            : [],
        ),
      },
    ];
  };
  same(
    'only',
    lists.only.map(([id]) => id),
    slotsOf('alternatives'),
  );
  same(
    'lang',
    choices.spoken.map(({ id }) => id),
    ['en', ...targetLocales],
  );

  return {
    scripts: scriptsOf(targetLocales),
    framed: choices.framed,
    privacy: privacyOf({
      elements: choices.elements.map(({ id }) => id),
      method: 'tag',
      address: '',
      version: 'self',
    }),
    elements: new Map(
      choices.elements.map(({ id, title }) => {
        const { attributes } = declared.find(
          ({ tagName }) => tagName === `can-i-run-${id}`,
        );
        return [
          id,
          {
            title,
            places: new Map(
              places.filter(([name]) => slotsOf(id).includes(name)),
            ),
            attributes: attributes.map(({ name }) => name),
          },
        ];
      }),
    ),
    attributes: new Map(
      declared.flatMap(({ attributes }) => attributes).map(describe),
    ),
  };
}

const quoted = (text) => `'${text.replace(/[\\']/g, '\\$&')}'`;

/** What in the options is said to people, and so can be translated. */
const said = ['title', 'label', 'help', 'none', 'privacy'];

/** As PHP has it. `inWords`: what stands in it is said to people. */
function php(value, inWords = false) {
  if (typeof value === 'string')
    return inWords && value
      ? `__( ${quoted(value)}, 'can-i-run' )`
      : quoted(value);
  if (Array.isArray(value))
    return `array( ${value.map((one) => php(one)).join(', ')} )`;
  if (typeof value !== 'object') return String(value);
  const entries = value instanceof Map ? [...value] : Object.entries(value);
  return `array(\n${entries
    .map(
      ([key, one]) =>
        `${quoted(key)} => ${php(one, value instanceof Map || said.includes(key))},\n`,
    )
    .join('')})`;
}

const optionsFile = (options) => `<?php
/**
 * What the elements can be told, and the words for it. Made by the build: see
 * the source of this plugin.
 *
 * @package can-i-run
 */

defined( 'ABSPATH' ) || exit;

return ${php(options)};
`;

/** The block, with an attribute for each of the elements' that authors may set. */
function blockFile(block, { elements, attributes }) {
  const string = { type: 'string' };
  return {
    ...block,
    attributes: {
      element: { ...string, default: 'checker' },
      ...Object.fromEntries(
        [...attributes.keys()]
          .filter((name) => !name.startsWith('reviewed-'))
          .map((name) => [name, string]),
      ),
    },
    variations: [...elements].map(([id, { title }]) => ({
      name: id,
      title,
      attributes: { element: id },
      isActive: ['element'],
      isDefault: id === 'checker',
      scope: ['inserter', 'transform'],
    })),
  };
}

function files() {
  const options = optionsOf(JSON.parse(read('dist/custom-elements.json')));
  const { version } = JSON.parse(read('package.json'));
  const versioned = (name) => own(name).replaceAll('{{version}}', version);
  const block = blockFile(JSON.parse(own('block.json')), options);
  const offer = JSON.parse(own('offer.json'));
  const code = {
    'can-i-run.php': versioned('can-i-run.php'),
    'settings.php': own('settings.php'),
    'options.php': optionsFile(options),
    'editor.js': own('editor.js'),
  };
  const built = [
    ...Object.values(Object.fromEntries(options.scripts)).map(
      ({ file }) => file,
    ),
    'can-i-run.LICENSES.txt',
    'embed.css',
    'embed.html',
    'embed.js',
    ...readdirSync(join(root, 'dist/locales')).map((name) => `locales/${name}`),
  ];
  return {
    ...code,
    'block.json': `${JSON.stringify({ ...block, version }, null, 2)}\n`,
    'offer/block.json': `${JSON.stringify({ ...offer, version }, null, 2)}\n`,
    'uninstall.php': own('uninstall.php'),
    'readme.txt': versioned('readme.txt'),
    LICENSE: read('LICENSE'),
    'languages/can-i-run.pot': templateOf(code, [block, offer], version),
    ...Object.fromEntries(built.map((name) => [name, read('dist', name)])),
  };
}

/** The same bytes from the same source, whenever and wherever it is built. */
export function pack() {
  // A zip holds the time of some clock on some wall.
  const mtime = new Date(2026, 0, 1);
  const entries = Object.entries(files())
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([name, text]) => [
      `can-i-run/${name}`,
      [strToU8(text), { mtime, level: 9 }],
    ]);
  return zipSync(Object.fromEntries(entries));
}

/** For the last of the bundles that go into it. */
export const wordpressPlugin = {
  name: 'wordpress-plugin',
  writeBundle() {
    writeFileSync(join(root, 'dist/can-i-run-wordpress.zip'), pack());
  },
};
