/** What the elements offer, in the formats of editors. */

export const elementsOf = ({ modules }) =>
  modules
    .flatMap(({ declarations }) => declarations)
    .filter(({ customElement }) => customElement);

/** Values an attribute takes, if its type lists them: `'light' | 'dark'`. */
export const valuesOf = ({ type }) =>
  [...type.text.matchAll(/'([^']*)'/g)].map(([, value]) => value);

const markdown = (value) => ({ kind: 'markdown', value });

const withDefault = ({ description, default: value }) =>
  value ? `${description} Default \`${value}\`.` : description;

/** For VS Code, as `html.customData` takes it. */
export const customData = (manifest) => ({
  version: 1.1,
  tags: elementsOf(manifest).map((element) => ({
    name: element.tagName,
    description: markdown(
      [
        element.description,
        ...['events', 'slots', 'cssParts', 'cssProperties'].map((kind) =>
          namedList(kind, element[kind]),
        ),
      ]
        .filter(Boolean)
        .join('\n\n'),
    ),
    attributes: element.attributes.map((attribute) => ({
      name: attribute.name,
      description: markdown(withDefault(attribute)),
      values: valuesOf(attribute).map((name) => ({ name })),
    })),
  })),
});

const titles = {
  events: 'Events',
  slots: 'Slots',
  cssParts: 'Parts',
  cssProperties: 'Tokens',
};

function namedList(kind, items) {
  if (items.length === 0) return '';
  const lines = items.map(
    (item) =>
      `- ${item.name ? `\`${item.name}\`` : 'default'}: ${withDefault(item)}`,
  );
  return `**${titles[kind]}**\n${lines.join('\n')}`;
}

const plain = ({ name, description }) => ({ name, description });

/** For JetBrains editors. */
export function webTypes(manifest, { name, version }) {
  const elements = elementsOf(manifest);
  const [{ cssProperties }] = elements;
  return {
    $schema:
      'https://raw.githubusercontent.com/JetBrains/web-types/master/schema/web-types.json',
    name,
    version,
    'description-markup': 'markdown',
    'js-types-syntax': 'typescript',
    contributions: {
      html: {
        elements: elements.map((element) => ({
          name: element.tagName,
          description: element.description,
          source: { module: name, symbol: element.name },
          attributes: element.attributes.map((attribute) => ({
            ...plain(attribute),
            ...(attribute.default ? { default: attribute.default } : {}),
            value: { type: attribute.type.text },
          })),
          slots: element.slots.map((slot) => ({
            ...plain(slot),
            name: slot.name || 'default',
          })),
          js: {
            properties: element.members.map((member) => ({
              ...plain(member),
              type: member.type.text,
            })),
            events: element.events.map((event) => ({
              ...plain(event),
              type: { module: name, name: event.type.text },
            })),
          },
          css: { parts: element.cssParts.map(plain) },
        })),
      },
      css: {
        properties: cssProperties.map((token) => ({
          name: token.name,
          description: withDefault(token),
        })),
      },
    },
  };
}
