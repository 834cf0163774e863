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
import { languages, matchLanguage } from '../localization/languages.js';
import {
  accentOf,
  attributes,
  kindOf,
  optionsIn,
  schemeOf,
} from './address.js';
import type { HeightMessage, ListensMessage } from './frames.js';

// Before the elements take it from the browser.
Element.prototype.scrollIntoView = function () {
  const { top, bottom } = this.getBoundingClientRect();
  if (top < 0 || bottom > innerHeight) scrollBy(0, top - 16);
};

const { src: ownAddress } = document.currentScript as HTMLScriptElement;

/** What a page in oembed/ shows is written in it: see pages.mjs. */
const { element: fixed, region } = document.documentElement.dataset;

function hint(name: string, accepted: string): void {
  console.warn(`embed.html ${name}: ${accepted}`);
}

const asked =
  fixed === undefined
    ? optionsIn(location, hint)
    : new Map([
        ['element', fixed],
        ['region', region ?? ''],
      ]);
const element = document.createElement(`can-i-run-${kindOf(asked, hint)}`);
for (const attribute of attributes) {
  const value = asked.get(attribute);
  if (value) element.setAttribute(attribute, value);
}
const accent = accentOf(asked, hint);
if (accent)
  document.documentElement.style.setProperty('--can-i-run-accent', accent);
const scheme = schemeOf(asked);
if (scheme) document.documentElement.style.colorScheme = scheme;

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
