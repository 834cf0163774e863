/**
 * What a script needs of each translation: its messages, and whether somebody
 * has yet to look at them. Read from the XLIFF files by @lit/localize's own
 * tools.
 */
import MagicString from 'magic-string';
import { XliffFormatter } from '@lit/localize-tools/lib/formatters/xliff.js';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const folder = fileURLToPath(new URL('../../locales/', import.meta.url));
const config = JSON.parse(readFileSync(`${folder}lit-localize.json`, 'utf8'));

/** The language made for tests is not for pages. */
export const pseudoLocale = 'en-XA';

export const targetLocales = config.targetLocales.filter(
  (locale) => locale !== pseudoLocale,
);

/** The script that holds a language. */
export const scriptOf = (locale) => `can-i-run.${locale}.js`;

/** Where script.ts takes the words that come with it. */
const place = 'canIRunIncluded';

const ascii = (text) =>
  text.replace(
    /[^\0-~]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );

const textOf = ({ contents }) =>
  contents
    .map((part) => (typeof part === 'string' ? part : `{${part.index}}`))
    .join('')
    .replaceAll('\n', ' ');

/** The translation in a file, as it travels: see pack.ts. */
function packOf(xliff) {
  // Where nothing is to be translated, the source speaks.
  const translated = xliff.replace(
    /<trans-unit\b[^>]*translate="no"[^]*?<\/trans-unit>/g,
    '',
  );
  const { messages } = new XliffFormatter(config).parseXliff(translated);
  messages.sort((one, other) => (one.name < other.name ? -1 : 1));
  return {
    unchecked: /state="needs-/.test(xliff),
    ids: messages.map(({ name }) => name).join(' '),
    texts: messages.map(textOf).join('\n'),
  };
}

/** Every translation, by its language. */
export const packs = () =>
  new Map(
    targetLocales.map((locale) => [
      locale,
      packOf(readFileSync(`${folder}${locale}.xlf`, 'utf8')),
    ]),
  );

/**
 * A rollup plugin that puts each language beside the script, as a module of its
 * own that is fetched when it is needed; and beside it a script that holds one
 * language from the start, as a page may have no way to fetch.
 */
export const languageFiles = () => {
  let script;
  return {
    name: 'language-files',
    renderChunk(code) {
      script = code;
      const edited = new MagicString(code).replace(place, '{}');
      return {
        code: edited.toString(),
        map: edited.generateMap({ hires: true }),
      };
    },
    generateBundle() {
      for (const [locale, pack] of packs()) {
        const words = JSON.stringify(pack);
        const emit = (fileName, source) =>
          this.emitFile({ type: 'asset', fileName, source });
        emit(`locales/${locale}.js`, `export default ${words};\n`);
        const included = ascii(JSON.stringify({ [locale]: pack }));
        emit(
          scriptOf(locale),
          script.replace(place, () => included),
        );
      }
    },
  };
};

/**
 * A rollup plugin for bundlers: `languages/de` makes a language known to the
 * elements that are imported beside it.
 */
export const languageModules = {
  name: 'language-modules',
  resolveId: (id) => (id.startsWith('language:') ? `\0${id}` : null),
  load(id) {
    const [, locale] = /^\0language:(.+)$/.exec(id) ?? [];
    return locale
      ? `import { addPack } from '${fileURLToPath(new URL('localize.ts', import.meta.url))}';
addPack('${locale}', ${JSON.stringify(packs().get(locale))});`
      : null;
  },
  generateBundle() {
    for (const locale of targetLocales)
      this.emitFile({
        type: 'asset',
        fileName: `languages/${locale}.d.ts`,
        source: 'export {};\n',
      });
  },
};
