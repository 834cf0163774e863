/**
 * Writes what an embedder pastes: from options, as `parse` in state.js gives
 * them, to markup and the words that go with it. Pure: it knows nothing of
 * the page it runs on.
 *
 * Every value that people type ends up in somebody's markup. It is escaped,
 * or left out with a word on why; it is never pasted as it is.
 */
import { worstContrast } from './contrast.js';
import { component, packageName } from './jsx.js';
import {
  chosen,
  roomOf,
  roomSheet,
  script,
  tokensOf,
  undrawn,
  write,
} from './markup.js';
import { notesOf } from './notes.js';
import { cspOf, privacyOf } from './policies.js';
import { parse } from './state.js';

/** A link, as a browser on the embedder's page reads it. */
function readLink(link) {
  try {
    return new URL(link, 'https://page.invalid/');
  } catch {
    return undefined;
  }
}

/** Where an address leads, as people would say it. */
const hostOf = (address) =>
  readLink(address)?.host.replace('page.invalid', 'your own site');

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
  for (const [field, protocols, use] of [
    ['booking-url', bookable, 'an https, http, tel or mailto link'],
    ['link', web, 'an https or http link'],
    ['address', web, 'an https address or a path'],
  ]) {
    const link = readLink(options[field]);
    if (!protocols.includes(link?.protocol))
      refuse(field, `Left out: use ${use}.`, field);
    // `https://www.your-clinic.example@evil.example/` is at evil.example.
    else if (link.username || link.password)
      refuse(
        field,
        `Left out: it has an @ before its host, and leads to ${link.host}.`,
        field,
      );
  }
  if (options.address && options.unconfirmed)
    refuse(
      'address',
      `Left out until you confirm it. It came with the link that you followed, and loads the script from ${hostOf(options.address)}.`,
      'address',
    );
  else options.unconfirmed = false;
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
        code: [roomSheet(options), ...tags, script(options)].join('\n'),
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
            'If your site may also load a script: the frame then takes the height of its first screen',
          code: script(options),
          optional: true,
        },
      ];
}

/**
 * The same as a stylesheet, for policies that forbid inline styles. It can do
 * what an attribute cannot: take the room back once the element has drawn.
 */
function cssOf(options) {
  const { method } = options;
  const ids = chosen(options).map(({ id }) => id);
  if (ids.length === 0) return '';
  const rule = (selector, declared) =>
    `${ids.map(selector).join(',\n')} {\n${declared
      .map(([name, value]) => `  ${name}: ${value};`)
      .join('\n')}\n}`;
  if (method === 'frame')
    return rule(
      (id) => `iframe[src*='element=${id}']`,
      [
        ['width', '100%'],
        ['height', roomOf(options)],
        ['max-height', '90svh'],
        ['border', '0'],
      ],
    );
  const until = undrawn(options);
  const [whole, waiting] =
    method === 'placeholder'
      ? [
          (id) => `[data-can-i-run='${id}']`,
          (id) => `[data-can-i-run='${id}']${until(`:has(can-i-run-${id})`)}`,
        ]
      : [
          (id) => `can-i-run-${id}`,
          (id) => `can-i-run-${id}${until(':defined')}`,
        ];
  return [
    rule(whole, [['display', 'block'], ...tokensOf(options)]),
    rule(waiting, [['min-height', roomOf(options)]]),
  ].join('\n');
}

/**
 * Everything to copy: `html` (all required parts in order), the `parts` one by
 * one, `css`, `csp`, `privacy`, `notes`, and `problems` with fields that were
 * left out. `home` and `integrity` say where the script is and what it is;
 * `unconfirmed`, that nobody has typed or confirmed the address.
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
    unconfirmed: options.unconfirmed,
  };
}
