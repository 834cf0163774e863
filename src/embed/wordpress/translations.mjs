/**
 * The words of the plugin itself, for translators: a template as gettext has
 * it. WordPress' own tool would need PHP to build.
 */

/** Where block.json holds words, and what WordPress asks them under. */
function* wordsOfBlock({ title, description, keywords, variations = [] }) {
  yield [title, 'block title'];
  yield [description, 'block description'];
  for (const keyword of keywords) yield [keyword, 'block keyword'];
  for (const variation of variations)
    yield [variation.title, 'block variation title'];
}

/** What calls of `__()` and the like hold: a literal each, as it has to be. */
const calls = /__\(\s*'((?:[^'\\]|\\.)*)',\s*'can-i-run',?\s*\)/g;

/** From the text of each file of code, by its name, and the blocks. */
export function templateOf(code, blocks, version) {
  const entries = new Map();
  const add = (file, text, context) => {
    const key = JSON.stringify([context, text]);
    const entry = entries.get(key) ?? { text, context, files: new Set() };
    entries.set(key, entry);
    entry.files.add(file);
  };
  for (const [file, source] of Object.entries(code))
    for (const [, text] of source.matchAll(calls))
      add(file, text.replace(/\\(.)/g, '$1'));
  for (const block of blocks)
    for (const [text, context] of wordsOfBlock(block))
      add('block.json', text, context);
  const header = [
    `Project-Id-Version: Can I run? ${version}`,
    'MIME-Version: 1.0',
    'Content-Type: text/plain; charset=UTF-8',
    'Content-Transfer-Encoding: 8bit',
    'X-Domain: can-i-run',
  ].map((line) => JSON.stringify(`${line}\n`));
  return `msgid ""\nmsgstr ""\n${header.join('\n')}\n${[...entries.values()]
    .map(
      ({ text, context, files }) => `
${[...files].map((file) => `#: ${file}\n`).join('')}${
        context ? `msgctxt ${JSON.stringify(context)}\n` : ''
      }msgid ${JSON.stringify(text)}
msgstr ""
`,
    )
    .join('')}`;
}
