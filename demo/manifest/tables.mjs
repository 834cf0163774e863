/** What the elements offer, as the tables of the README. */
import { elementsOf, valuesOf } from './editors.mjs';

/** Every element with its tables; last the tokens, which all of them share. */
export function apiTables(manifest) {
  const elements = elementsOf(manifest);
  const [{ cssProperties }] = elements;
  return [
    ...elements.flatMap(elementTables),
    '### Tokens',
    'CSS custom properties that all three elements read.',
    table(
      ['Token', 'Default', 'What it is'],
      cssProperties.map((token) => [
        code(token.name),
        code(token.default),
        token.description,
      ]),
    ),
  ].join('\n\n');
}

const elementTables = (element) =>
  [
    `### \`<${element.tagName}>\``,
    element.description,
    table(
      ['Attribute', 'Property', 'Value', 'Default', 'What it does'],
      options(element),
    ),
    table(
      ['Event', 'Class', 'When'],
      element.events.map(({ name, type, description }) => [
        code(name),
        code(type.text),
        description,
      ]),
    ),
    table(
      ['Slot', 'What goes there'],
      element.slots.map(({ name, description }) => [
        name ? code(name) : 'default',
        description,
      ]),
    ),
    table(
      ['Part', 'What it is'],
      element.cssParts.map(({ name, description }) => [
        code(name),
        description,
      ]),
    ),
  ].filter(Boolean);

/** Attributes with their properties, then properties that stand alone. */
const options = ({ attributes, members }) => [
  ...attributes.map((attribute) => [
    code(attribute.name),
    code(attribute.fieldName ?? attribute.name),
    valuesOf(attribute).map(code).join(', ') || 'text',
    code(attribute.default),
    attribute.description,
  ]),
  ...members
    .filter(({ attribute }) => !attribute)
    .map(({ name, type, description }) => [
      '',
      code(name),
      code(type.text.replace(' | undefined', '')),
      '',
      description,
    ]),
];

const code = (text) => (text ? `\`${text}\`` : '');

const row = (cells) =>
  `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;

const table = (head, rows) =>
  rows.length > 0
    ? [head, head.map(() => '---'), ...rows].map(row).join('\n')
    : '';
