/**
 * The markup of a snippet: tags, placeholders, frames and the script, each on
 * one line, since editors make paragraphs of more.
 */
import * as choices from './choices.js';
import { colours } from './state.js';

/**
 * The room kept free for an element, so that nothing in sight moves when it
 * appears: the height of its first screen in a column of 40em; most languages
 * need more words than English. Not of the
 * window: a frame that grows with what is in it would never stop.
 */
export const roomOf = ({ lang }) => (translated(lang) ? '110em' : '80em');

const entities = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text as it must stand in markup or in a quoted attribute. */
export const escape = (text) =>
  String(text).replace(/[&<>"]/g, (character) => entities[character]);

const attribute = ([name, value]) =>
  value === '' ? ` ${name}` : ` ${name}="${escape(value)}"`;

const markup = (name, attributes, content = '') =>
  `<${name}${attributes.map(attribute).join('')}>${content}</${name}>`;

/**
 * Where the script is loaded from. With one language chosen, it is the one that
 * holds that language; a page around a frame needs no words.
 */
export function addressOf({ address, version, home, lang, method }) {
  const plain =
    address || (version === 'self' ? '/can-i-run/can-i-run.js' : home);
  return method === 'frame' || !translated(lang)
    ? plain
    : plain.replace(/\/can-i-run(?=\.js([?#]|$))/, `$&.${lang}`);
}

/** Whether a language comes in a file of its own. */
export const translated = (lang) => !['', 'auto', 'en'].includes(lang ?? '');

/** A file that stands beside the script. */
const besides = (script, file) =>
  script.replace(/[?#].*$/, '').replace(/[^/]*$/, file);

/** What an element is told: attributes that differ from its defaults. */
export function attributesOf({ attributes }, options) {
  const values = {
    ...options,
    theme: options.theme === 'auto' ? '' : options.theme,
    'heading-level':
      options['heading-level'] === '2' ? '' : options['heading-level'],
    'max-sessions':
      options['max-sessions'] === '2' ? '' : options['max-sessions'],
    group: options.group === 'all' ? '' : options.group,
    languages: options.languages.join(' '),
    only: [0, choices.alternatives.length].includes(options.only.length)
      ? ''
      : options.only.join(' '),
  };
  const taken =
    options.method === 'frame'
      ? attributes.filter((name) => choices.framed.includes(name))
      : attributes;
  return taken
    .map((name) => [name, values[name]])
    .filter(([, value]) => value !== '');
}

/** The tokens that are set, as CSS declarations. A frame takes one only. */
export const tokensOf = ({ method, ...options }) =>
  (method === 'frame' ? ['accent'] : colours)
    .filter((name) => options[name])
    .map((name) => [`--can-i-run-${name}`, options[name]]);

/** The elements that were chosen, in their order. */
export const chosen = ({ elements }) =>
  choices.elements.filter(({ id }) => elements.includes(id));

const room = (options) => [
  ['display', 'block'],
  ['min-height', roomOf(options)],
];

/** Room and colours, as CSS declarations for a style attribute. */
export const declarations = (options) => [
  ...room(options),
  ...tokensOf(options),
];

const styleOf = (declared) =>
  declared.map(([name, value]) => `${name}:${value}`).join(';');

/**
 * What an element matches until it has drawn. Words that its script does not
 * hold come later, and no selector can tell when: where the page may be in
 * another language, they keep their room for good.
 */
export const undrawn = ({ lang }) =>
  ['', 'auto'].includes(lang)
    ? (drawn) => `:not(${drawn}:lang(en):not(:lang(en-US)))`
    : (drawn) => `:not(${drawn})`;

/** A stylesheet for the page, which gives their room back once they are drawn. */
export const roomSheet = (options) =>
  markup(
    'style',
    [],
    `${chosen(options)
      .map(({ id }) => `can-i-run-${id}${undrawn(options)(':defined')}`)
      .join()}{${styleOf(room(options))}}`,
  );

/** The address of the frame page that shows an element. */
function frameAddress(element, options) {
  const query = new URLSearchParams({ element: element.id });
  const values = attributesOf(element, { ...options, method: 'frame' });
  for (const [name, value] of values) query.set(name, value);
  if (options.accent) query.set('accent', options.accent.slice(1));
  return `${besides(addressOf(options), 'embed.html')}?${query}`;
}

/** What is left where the script or the tag is taken out. */
const fallback = (element, options) =>
  markup(
    'a',
    [['href', options.link || frameAddress(element, options)]],
    escape(element.title),
  );

/** An element, each way. */
export const write = {
  tag: (element, options) =>
    markup(
      `can-i-run-${element.id}`,
      [
        ...attributesOf(element, options),
        ...[['style', styleOf(tokensOf(options))]].filter(([, style]) => style),
      ],
      fallback(element, options),
    ),
  placeholder: (element, options) =>
    markup(
      'div',
      [
        ['data-can-i-run', element.id],
        ...attributesOf(element, options).map(([name, value]) => [
          `data-${name}`,
          value,
        ]),
        ['style', styleOf(declarations(options))],
      ],
      fallback(element, options),
    ),
  frame: (element, options) =>
    markup('iframe', [
      ['src', frameAddress(element, options)],
      ['title', element.title],
      ['allow', 'clipboard-write'],
      // Where a policy or an editor takes the style, a border is not inside the
      // height that the frame is given.
      ['frameborder', '0'],
      [
        'style',
        `width:100%;height:${roomOf(options)};max-height:90svh;border:0`,
      ],
    ]),
};

/** Where placeholders count: not in comments, where it is known how to tell. */
const placesOf = ({ platform }) =>
  platform === 'wordpress' ? '.entry-content' : 'everywhere';

/** The script that goes with it. */
export function script(options) {
  const attributes = [
    ['src', addressOf(options)],
    ...(options.method === 'placeholder'
      ? [['data-placeholders', placesOf(options)]]
      : []),
    ['async', ''],
  ];
  if (options.version === 'exact' && options.integrity)
    attributes.push(
      ['crossorigin', 'anonymous'],
      ['integrity', options.integrity],
    );
  return markup('script', attributes);
}
