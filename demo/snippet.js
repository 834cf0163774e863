/**
 * Writes what an embedder pastes: from options, as `parse` in state.js gives
 * them, to markup and the words that go with it. Pure: it knows nothing of
 * the page it runs on.
 *
 * Every value that people type ends up in somebody's markup. It is escaped,
 * or left out with a word on why; it is never pasted as it is.
 */
import * as choices from './choices.js';
import { worstContrast } from './contrast.js';
import { isState, parse } from './state.js';

export { isState, parse };

const packageName = 'can-i-run-elements';

/**
 * The room kept free until an element has drawn itself, so that nothing below
 * it jumps. Elements are taller; what is below the fold may move unseen.
 */
const reserved = '48em';

const entities = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text as it must stand in markup or in a quoted attribute. */
export const escape = (text) =>
  String(text).replace(/[&<>"]/g, (character) => entities[character]);

const attribute = ([name, value]) =>
  value === '' ? ` ${name}` : ` ${name}="${escape(value)}"`;

const markup = (name, attributes, content = '') =>
  `<${name}${attributes.map(attribute).join('')}>${content}</${name}>`;

/** A link's protocol, as a browser reads it; none for what is no link. */
function protocolOf(link) {
  try {
    return new URL(link, 'https://page.invalid/').protocol;
  } catch {
    return undefined;
  }
}
const web = ['https:', 'http:'];
const bookable = [...web, 'tel:', 'mailto:'];

/** Options with what can be used, and a word on each that cannot. */
function sound(given) {
  const options = { ...parse(''), home: '/dist/can-i-run.js', ...given };
  const problems = [];
  const refuse = (field, text, ...cleared) => {
    problems.push({ field, text });
    for (const key of cleared) options[key] = '';
  };

  if (options.elements.length === 0)
    refuse('elements', 'Choose at least one element.');
  if (!bookable.includes(protocolOf(options['booking-url'])))
    refuse(
      'booking-url',
      'Left out: use an https, http, tel or mailto link.',
      'booking-url',
    );
  if (!web.includes(protocolOf(options.link)))
    refuse('link', 'Left out: use an https or http link.', 'link');
  if (!web.includes(protocolOf(options.address)))
    refuse('address', 'Left out: use an https address or a path.', 'address');
  if (!options['reviewed-by'] !== !options['reviewed-on'])
    refuse(
      options['reviewed-by'] ? 'reviewed-on' : 'reviewed-by',
      'Left out: a review needs both a name and a day.',
      'reviewed-by',
      'reviewed-on',
    );
  const contrast = worstContrast(options);
  if ((options.surface || options.text) && contrast < 4.5)
    refuse(
      'text',
      `Text on surface has a contrast of ${contrast.toFixed(1)} to 1 in ${
        options.theme === 'auto' ? 'the light or the dark theme' : 'this theme'
      }. It should be 4.5 or more: set both colours, and one theme.`,
    );
  return { options, problems };
}

/** Where the script is loaded from. */
export const addressOf = ({ address, version, home }) =>
  address || (version === 'self' ? '/can-i-run/can-i-run.js' : home);

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
  (method === 'frame' ? ['accent'] : ['accent', 'surface', 'text'])
    .filter((name) => options[name])
    .map((name) => [`--can-i-run-${name}`, options[name]]);

const chosen = ({ elements }) =>
  choices.elements.filter(({ id }) => elements.includes(id));

const declarations = (options) => [
  ['display', 'block'],
  ['min-height', reserved],
  ...tokensOf(options),
];

const inlineStyle = (options) =>
  declarations(options)
    .map(([name, value]) => `${name}:${value}`)
    .join(';');

/** The address of the frame page that shows an element. */
export function frameAddress(element, options) {
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

const write = {
  tag: (element, options) =>
    markup(
      `can-i-run-${element.id}`,
      [...attributesOf(element, options), ['style', inlineStyle(options)]],
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
        ['style', inlineStyle(options)],
      ],
      fallback(element, options),
    ),
  frame: (element, options) =>
    markup('iframe', [
      ['src', frameAddress(element, options)],
      ['title', element.title],
      ['allow', 'clipboard-write'],
      ['style', `width:100%;height:${reserved};border:0`],
    ]),
};

function script(options) {
  const attributes = [
    ['src', addressOf(options)],
    ['async', ''],
  ];
  if (options.version === 'exact' && options.integrity)
    attributes.push(
      ['crossorigin', 'anonymous'],
      ['integrity', options.integrity],
    );
  return markup('script', attributes);
}

const literal = (text) => JSON.stringify(text).replaceAll('</', '<\\/');
/** JSX reads entities but no backslashes; an expression is plain JavaScript. */
const jsxValue = (value) =>
  /^[\w\s#%.,:;/?=+-]*$/.test(value) ? `"${value}"` : `{${literal(value)}}`;

function jsx(element, options) {
  const name = `can-i-run-${element.id}`;
  const styles = declarations(options)
    .map(([property, value]) => [
      property.startsWith('--')
        ? `'${property}'`
        : property.replace(/-./g, (dash) => dash[1].toUpperCase()),
      `'${value}'`,
    ])
    .map((pair) => pair.join(': '))
    .join(', ');
  const lines = [
    ...attributesOf(element, options).map(
      ([key, value]) => `${key}=${jsxValue(value)}`,
    ),
    `style={{ ${styles} }}`,
  ].map((line) => `  ${line}`);
  const rest = options.link
    ? [
        '>',
        `  <a href=${jsxValue(options.link)}>${escape(element.title)}</a>`,
        `</${name}>`,
      ]
    : ['/>'];
  return [`<${name}`, ...lines, ...rest];
}

function component(options) {
  const shown = chosen(options);
  const imports = shown.map(({ id }) => `import '${packageName}/${id}';`);
  const tags = shown.flatMap((element) => jsx(element, options));
  const body =
    shown.length > 1 ? ['<>', ...tags.map((line) => `  ${line}`), '</>'] : tags;
  return [
    ...imports,
    '',
    'export function SoreBack() {',
    '  return (',
    ...body.map((line) => `    ${line}`),
    '  );',
    '}',
  ].join('\n');
}

/** What to copy, in the order in which it is pasted. */
function partsOf(options) {
  const shown = chosen(options);
  if (shown.length === 0) return [];
  const { method } = options;
  if (method === 'package')
    return [
      {
        id: 'install',
        title: 'In a terminal',
        code: `npm install ${packageName}`,
      },
      { id: 'page', title: 'In a component', code: component(options) },
    ];
  const tags = shown.map((element) => write[method](element, options));
  if (method === 'tag')
    return [
      {
        id: 'page',
        title: 'In your page',
        code: [...tags, script(options)].join('\n'),
      },
    ];
  const page = { id: 'page', title: 'In your page', code: tags.join('\n') };
  return method === 'placeholder'
    ? [
        page,
        {
          id: 'script',
          title: 'Once for the site, in its header or footer code',
          code: script(options),
        },
      ]
    : [
        page,
        {
          id: 'script',
          title:
            'If your site may also load a script: the frame then takes the height it needs',
          code: script(options),
          optional: true,
        },
      ];
}

/** The same room and colours for sites whose policy forbids inline styles. */
function cssOf(options) {
  const { method } = options;
  const selectors = {
    tag: (id) => `can-i-run-${id}`,
    package: (id) => `can-i-run-${id}`,
    placeholder: (id) => `[data-can-i-run='${id}']`,
    frame: (id) => `iframe[src*='element=${id}']`,
  };
  const rules =
    method === 'frame'
      ? [
          ['width', '100%'],
          ['height', reserved],
          ['border', '0'],
        ]
      : declarations(options);
  return `${chosen(options)
    .map(({ id }) => selectors[method](id))
    .join(',\n')} {\n${rules
    .map(([name, value]) => `  ${name}: ${value};`)
    .join('\n')}\n}`;
}

const originOf = (address) => {
  try {
    return new URL(address).origin;
  } catch {
    return undefined;
  }
};

function cspOf(options) {
  const origin = originOf(addressOf(options));
  const source = origin ? `'self' ${origin}` : `'self'`;
  if (options.method === 'package') return `script-src 'self'`;
  return `${options.method === 'frame' ? 'frame-src' : 'script-src'} ${source}`;
}

/** A paragraph for the site's privacy policy. */
function privacyOf(options) {
  const host = originOf(addressOf(options))?.replace(/^https?:\/\//, '');
  const asks = options.elements.includes('checker');
  const sentences = [
    'Our page about running with a sore back shows “Can I run?”, general information for adults.',
    asks &&
      'It asks a few questions about your health. Your answers stay in your browser, on that page. They are not saved, not sent to us and not sent to anybody else. They are gone when you close or reload the page.',
    'It sets no cookies and stores nothing on your device.',
    asks &&
      'If you choose to print, copy or save your result, that copy is yours to keep safe.',
    host && options.method !== 'package'
      ? `To show it, your browser loads it from ${host}. As with any request on the web, the operator of that server can learn your internet address and which website asked.`
      : 'It is part of our own website: your browser asks nobody else for it.',
    (asks || options.elements.includes('references')) &&
      'Links in it lead to other websites, which have privacy policies of their own.',
  ];
  return sentences.filter(Boolean).join(' ');
}

function notesOf(options) {
  const { method, platform, version } = options;
  const address = addressOf(options);
  const local =
    /^https?:\/\/(localhost|127\.|\[::1\]|0\.0\.0\.0)/.test(address) &&
    method !== 'package';
  const region = choices.regions.find(({ id }) => id === options.region);
  const asks = options.elements.includes('checker');
  return [
    local &&
      'The script is on your own machine, where no visitor can reach it. Give its public address under “Which version?” before you copy.',
    ...choices.platforms.find(({ id }) => id === platform).notes,
    method === 'placeholder' &&
      'The link inside shows until the script has put the element in its place. Content that is added later, without a new page, needs one call: CanIRun.scan().',
    method === 'frame' &&
      'A frame takes no clinic name, link, reviewer, surface or text colour: an address can be changed by anyone who passes it on. Without the script on your page it keeps its height and scrolls inside.',
    (method === 'tag' || method === 'placeholder') &&
      'Do not put it inside a link, a label or a summary: those have clicks of their own.',
    (method === 'tag' || method === 'placeholder') &&
      'If your editor or your policy takes out the style attribute, put the CSS below into your stylesheet instead.',
    method !== 'package' &&
      method !== 'frame' &&
      version === 'exact' &&
      !options.integrity &&
      'The fingerprint of this version is missing from the script tag; see “Which version?”.',
    asks &&
      region?.confirm &&
      'The phone advice for the United States was not checked at a health service. Confirm that it suits your visitors.',
    asks &&
      method !== 'frame' &&
      'If you connect its events to analytics, say so in your privacy policy: an outcome tells something about a person’s health.',
  ].filter(Boolean);
}

/**
 * Everything to copy: `html` (all required parts in order), the `parts` one by
 * one, `css`, `csp`, `privacy`, `notes`, and `problems` with fields that were
 * left out. `home` and `integrity` say where the script is and what it is.
 */
export function snippet(given) {
  const { options, problems } = sound(given);
  const parts = partsOf(options);
  return {
    html: parts
      .filter(({ id, optional }) => id !== 'install' && !optional)
      .map(({ code }) => code)
      .join('\n'),
    parts,
    css: cssOf(options),
    csp: cspOf(options),
    privacy: privacyOf(options),
    notes: notesOf(options),
    problems,
  };
}
