/**
 * The script of the frame page, `embed.html`: shows one element, with what is
 * safe to take from the address, and tells its height to the page around it.
 *
 * An address can be sent to anybody by anyone. So no phone number, no link, no
 * name and no markup ever comes from it, and only listed attributes do.
 */
import type { HeightMessage } from './frames.js';

const attributes = [
  'heading-level',
  'theme',
  'region',
  'max-sessions',
  'group',
  'only',
  'lang',
];

const asked = new URL(location.href).searchParams;
const kind =
  asked.get('element') ?? document.documentElement.dataset['element'] ?? '';
const element = document.createElement(
  `can-i-run-${['alternatives', 'references'].includes(kind) ? kind : 'checker'}`,
);
for (const attribute of attributes) {
  const value = asked.get(attribute);
  if (value) element.setAttribute(attribute, value);
}
const accent = asked.get('accent') ?? '';
if (/^[\da-f]{6}$/i.test(accent))
  document.documentElement.style.setProperty(
    '--can-i-run-accent',
    `#${accent}`,
  );
const theme = asked.get('theme') ?? '';
if (theme === 'light' || theme === 'dark')
  document.documentElement.style.colorScheme = theme;

document.body.replaceChildren(element);

if (parent !== window) {
  const tell = () => {
    const message: HeightMessage = {
      type: 'can-i-run-height',
      height: Math.ceil(
        document.documentElement.getBoundingClientRect().height,
      ),
    };
    // To whoever frames this page: a height says nothing of its own.
    parent.postMessage(message, '*');
  };
  new ResizeObserver(tell).observe(document.documentElement);
  // Whoever listens may have come later.
  setInterval(tell, 1000);
}
