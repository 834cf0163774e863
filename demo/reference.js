/**
 * Writes what each element takes, shows and tells, from the manifest that is
 * generated with the package.
 */
import { make } from './make.js';
import { prose } from './prose.js';

/** The lists of an element: a title, and terms with what they mean. */
function listsOf(declaration) {
  const {
    attributes = [],
    members = [],
    slots = [],
    events = [],
    cssParts = [],
    cssProperties = [],
  } = declaration;
  const taken = new Set(attributes.map(({ fieldName }) => fieldName));
  const alone = members.filter(
    ({ kind, name, privacy, description, static: isStatic }) =>
      kind === 'field' &&
      !taken.has(name) &&
      !isStatic &&
      description &&
      (privacy ?? 'public') === 'public',
  );
  const described = ({ name, description }) => [name, description];
  const valued = ({ name, description, type, default: value }) => [
    name,
    [
      description,
      // Only where the type names the values: `string` says nothing.
      type?.text.includes("'") &&
        `One of ${type.text
          .match(/'[^']*'/g)
          .map((one) => `\`${one.slice(1, -1)}\``)
          .join(', ')}.`,
      value && `Default \`${value}\`.`,
    ]
      .filter(Boolean)
      .join(' '),
  ];
  return [
    ['Attributes', attributes.map(valued)],
    ['Properties', alone.map(described)],
    [
      'Slots',
      slots.map(({ name, description }) => [name || 'no name', description]),
    ],
    ['Events', events.map(described)],
    ['Parts', cssParts.map(described)],
    ['Tokens', cssProperties.map(valued)],
  ].filter(([, terms]) => terms.length > 0);
}

const list = ([title, terms]) => [
  make('h4', {}, title),
  make(
    'dl',
    { className: 'terms' },
    ...terms.flatMap(([name, description]) => [
      make('dt', {}, make('code', {}, name)),
      make('dd', {}, ...prose(description)),
    ]),
  ),
];

const section = (declaration) =>
  make(
    'details',
    {},
    make('summary', {}, make('h3', {}, make('code', {}, declaration.tagName))),
    make('p', {}, ...prose(declaration.description)),
    ...listsOf(declaration).flatMap(list),
  );

/** Puts a section for each element of a manifest into a place. */
export function explain({ modules }, place) {
  place.append(
    ...modules
      .flatMap(({ declarations = [] }) => declarations)
      .filter(({ tagName }) => tagName)
      .map(section),
  );
}
