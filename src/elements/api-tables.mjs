/**
 * Writes what the elements offer into README.md, between its marks, as tables
 * made from dist/custom-elements.json. `npm run manifest` renews both; with
 * --check this only says whether the tables are up to date.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';

const root = new URL('../../', import.meta.url);
const readme = fileURLToPath(new URL('README.md', root));

const code = (text) => (text ? `\`${text}\`` : '');
const name = (item) => code(item.name);
const standard = (item) => code(item.default);
const description = (item) => item.description;
/** The values that a type lists, such as `'light' | 'dark'`. */
const values = ({ type: { text } }) =>
  [...text.matchAll(/'(.+?)'/g)].map(([, value]) => code(value)).join(', ') ||
  'text';

/** A column for each title, a row for each item. Nothing without items. */
function table(items = [], columns) {
  const row = (cells) => `| ${cells.join(' | ')} |`;
  const titles = Object.keys(columns);
  const rows = items.map((item) =>
    titles.map((title) => columns[title](item).replaceAll('|', '\\|')),
  );
  return items.length > 0
    ? [titles, titles.map(() => '---'), ...rows].map(row).join('\n')
    : '';
}

const tablesOf = (element) => [
  table(element.attributes, {
    Attribute: name,
    Property: ({ fieldName, name }) => code(fieldName ?? name),
    Value: values,
    Default: standard,
    'What it does': description,
  }),
  table(
    element.members.filter(({ attribute }) => !attribute),
    {
      'Property only': name,
      Value: ({ type }) => code(type.text.replace(' | undefined', '')),
      'What it does': description,
    },
  ),
  table(element.events, {
    Event: name,
    Class: ({ type }) => code(type.text),
    When: description,
  }),
  table(element.slots, {
    Slot: (slot) => name(slot) || 'default',
    'What goes there': description,
  }),
  table(element.cssParts, { Part: name, 'What it is': description }),
];

const manifest = await readFile(new URL('dist/custom-elements.json', root));
const elements = JSON.parse(manifest)
  .modules.flatMap(({ declarations }) => declarations)
  .filter(({ tagName }) => tagName);

const current = await readFile(readme, 'utf8');
const [, before, after] =
  /^([^]*<!-- api:start -->)[^]*(<!-- api:end -->[^]*)$/.exec(current) ?? [];
if (!before) throw new Error('README.md has no marks for the tables.');
const fresh = await format(
  [
    before,
    ...elements.flatMap((element) => [
      `### \`<${element.tagName}>\``,
      element.description,
      ...tablesOf(element),
    ]),
    '### Tokens',
    'CSS custom properties that all three elements read.',
    table(elements[0].cssProperties, {
      Token: name,
      Default: standard,
      'What it is': description,
    }),
    after,
  ].join('\n\n'),
  { ...(await resolveConfig(readme)), parser: 'markdown' },
);

if (!process.argv.includes('--check')) {
  await writeFile(readme, fresh);
} else if (fresh !== current) {
  process.stderr.write('README.md is out of date: npm run manifest\n');
  process.exitCode = 1;
}
