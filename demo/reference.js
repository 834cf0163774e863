/**
 * Writes what each element takes, shows and tells, from the manifest that is
 * generated with the package. Where there is none, it says so.
 */
import { make } from './make.js';
import { prose } from './prose.js';

const places = ['../dist/custom-elements.json', '../custom-elements.json'];

async function manifest() {
  for (const place of places) {
    const response = await fetch(place);
    if (response.ok) return response.json();
  }
  throw new Error('There is no manifest.');
}

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

async function explain() {
  const place = document.getElementById('manifest');
  try {
    const { modules } = await manifest();
    const declarations = modules
      .flatMap(({ declarations = [] }) => declarations)
      .filter(({ tagName }) => tagName);
    place.append(...declarations.map(section));
  } catch {
    place.append(
      make(
        'p',
        { className: 'help' },
        'The manifest, custom-elements.json, is not here. It is built with the package: npm run build.',
      ),
    );
  }
}

// No await at the top: WebKit never ends it in a frame that was taken away.
void explain();
