/**
 * The script of the frame page, `embed.html`: shows one element, with what is
 * safe to take from the address, and tells its height to the page around it.
 *
 * Each question and each outcome has a height of its own, at each width. So of
 * a checker only the first screen is told: from the first click, key or input
 * on, nothing is, and what is longer scrolls inside. Nor does a step scroll the
 * page around: it would know how many there were.
 *
 * An address can be sent to anybody by anyone. So no phone number, no link, no
 * name and no markup ever comes from it, and only listed attributes do.
 */
import { kindIn, kinds, plainName } from '../elements/names.js';
import { languages, matchLanguage } from '../localization/languages.js';
import type { HeightMessage, ListensMessage } from './frames.js';

// Before the elements take it from the browser.
Element.prototype.scrollIntoView = function () {
  const { top, bottom } = this.getBoundingClientRect();
  if (top < 0 || bottom > innerHeight) scrollBy(0, top - 16);
};

const { src: ownAddress } = document.currentScript as HTMLScriptElement;

const attributes = [
  'heading-level',
  'theme',
  'region',
  'max-sessions',
  'group',
  'only',
  'lang',
  'languages',
];

/** What a page in oembed/ shows is written in it: see pages.mjs. */
const { element: fixed, region } = document.documentElement.dataset;

/** What an address may ask for, by its plain name. */
const options = new Map(
  ['element', 'accent', ...attributes].map((name) => [plainName(name), name]),
).set('language', 'lang');

/** What may stand in the place of an "&", before another option. */
const ends = /[^\w-]+(?=[\w-]+\s*=)|[&?#]/;

/** What campaigns add to an address, and WordPress to one that it embeds. */
const added = /^(utm|mc)_|clid$|^secret$/i;

function hint(name: string, accepted: string): void {
  console.warn(`embed.html ${name}: ${accepted}`);
}

/**
 * The options in an address, each as it stands there first: those between "&"s,
 * and then those behind a "?", a ";" or a space that was typed for one. An "&"
 * that an editor has escaped counts, and so does what stands behind the "#" of a
 * colour, which makes a fragment of the rest. What stands in something else,
 * such as the address of a page that led here, is nobody's option.
 */
function optionsIn(address: string): Map<string, string> {
  const pieces = address.split('&').map((piece) =>
    decoded(piece)
      .replace(/=[^\w?]*#/g, '=')
      .split(ends),
  );
  const nameIn = (piece: string) => /^\s*([\w-]+)\s*=/.exec(piece)?.[1] ?? '';
  const isOther = (piece: string) =>
    nameIn(piece) !== '' && !options.has(plainName(nameIn(piece)));
  const found = new Map<string, string>();
  const unknown = new Set<string>();
  for (const piece of [
    ...pieces.map(([first = '']) => first),
    ...pieces.flatMap(([first = '', ...more]) => (isOther(first) ? [] : more)),
  ]) {
    const written = nameIn(piece);
    const value = piece.slice(piece.indexOf('=') + 1);
    const name = options.get(plainName(written));
    if (name && !found.has(name)) found.set(name, value);
    if (!name && written && !added.test(written)) unknown.add(written);
  }
  if (unknown.size > 0)
    hint(
      // An address can be long.
      [...unknown].join(', ').slice(0, 100),
      `not an option, use ${[...new Set(options.values())].join(', ')}.`,
    );
  return found;
}

/** The text of an address, as forms write it; what is no code stays. */
const decoded = (text: string): string =>
  new URLSearchParams(`=${text}`).get('') ?? '';

const asked =
  fixed === undefined
    ? optionsIn((location.search + location.hash).slice(1))
    : new Map([
        ['element', fixed],
        ['region', region ?? ''],
      ]);
const named = asked.get('element') ?? '';
const kind = kindIn(named);
if (named.trim() && !kind) hint('element', `use ${kinds.join(', ')}.`);
const element = document.createElement(`can-i-run-${kind ?? 'checker'}`);
for (const attribute of attributes) {
  const value = asked.get(attribute);
  if (value) element.setAttribute(attribute, value);
}
const colour = (asked.get('accent') ?? '').replace(/^\W+|\W+$/g, '');
if (/^([\da-f]{3}){1,2}$/i.test(colour))
  document.documentElement.style.setProperty(
    '--can-i-run-accent',
    `#${colour}`,
  );
else if (colour) hint('accent', 'use a colour such as 7a1fc0 or 71c.');
// As kindly as the element reads it.
const [, theme] =
  /^\W*(light|dark)\W*$/.exec((asked.get('theme') ?? '').toLowerCase()) ?? [];
if (theme) document.documentElement.style.colorScheme = theme;

// The guidance in it stands in should the script below not come.
element.append(...document.body.childNodes);
document.body.append(element);

/**
 * A page in a sandbox is of no origin, and cannot find out whether links open
 * in it: those to telephones and sources do nothing in the one that WordPress
 * puts around an address that it embeds. The frame says so by its name, which
 * WordPress takes away with the sandbox that it came with.
 */
if (
  parent !== window &&
  origin === 'null' &&
  location.protocol !== 'file:' &&
  window.name !== 'links-open'
) {
  const note = document.createElement('p');
  note.className = 'note';
  note.lang = 'en';
  note.dir = 'ltr';
  note.textContent = `Links may not open in this frame.${
    element.localName === 'can-i-run-checker'
      ? ' To call, dial the number that you see.'
      : ''
  }`;
  document.body.append(note);
}

/**
 * The script that holds the language asked for: a page in a sandbox is of no
 * origin, and may fetch no module. Where there is none, that of English.
 */
function addScript(...names: string[]): void {
  const [name, ...others] = names;
  if (name === undefined) return;
  const script = document.createElement('script');
  script.src = new URL(`can-i-run${name}.js`, ownAddress).href;
  script.onerror = () => {
    addScript(...others);
  };
  document.head.append(script);
}
const language = matchLanguage(asked.get('lang') ?? '', languages);
if (language) document.documentElement.lang = language;
addScript(...(language && language !== 'en' ? [`.${language}`] : []), '');

if (parent !== window) {
  const scrolls = element.localName === 'can-i-run-checker';
  let told: HeightMessage | undefined;
  // To whoever frames this page: this height says nothing of its visitor.
  const tell = () => {
    if (told) parent.postMessage(told, '*');
  };
  const root = document.documentElement;
  const observer = new ResizeObserver(() => {
    // One more, or a part of a pixel brings a scrollbar.
    const height = Math.ceil(root.getBoundingClientRect().height) + 1;
    if (height === told?.height) return;
    told = { type: 'can-i-run-height', height, scrolls };
    tell();
  });
  // An element is as high as it is once it has drawn.
  void customElements.whenDefined(element.localName).then(() => {
    observer.observe(root);
  });
  addEventListener('message', ({ data, source }: MessageEvent) => {
    const message = data as Partial<ListensMessage> | null;
    // Whoever listens may have come later.
    if (source === parent && message?.type === 'can-i-run-listens') tell();
  });
  if (scrolls)
    for (const type of ['click', 'keydown', 'input'])
      addEventListener(
        type,
        () => {
          observer.disconnect();
        },
        // Before what is clicked or typed can change anything.
        { capture: true },
      );
}
