/** What to know before pasting, for one platform and one way. */
import * as choices from './choices.js';
import { addressOf, roomOf, translated } from './markup.js';

export function notesOf(options) {
  const { method, platform, version } = options;
  const address = addressOf(options);
  const local =
    /^(file:|https?:\/\/(localhost|127\.|\[::1\]|0\.0\.0\.0))/.test(address) &&
    method !== 'package';
  const region = choices.regions.find(({ id }) => id === options.region);
  const waits = ['', 'auto'].includes(options.lang);
  const asks = options.elements.includes('checker');
  return [
    options.unconfirmed &&
      method !== 'package' &&
      'The link that led here brought an address of the script. The snippet does without it until you confirm it under “Version and addresses”.',
    local &&
      'The script is on your own machine, where no visitor can reach it. Give its public address under “Version and addresses” before you copy.',
    ...choices.platforms.find(({ id }) => id === platform).notes,
    method === 'placeholder' &&
      'The script tag says where plain blocks count: `data-placeholders` is `everywhere`, or a selector of what holds your own content. `everywhere` suits only sites that show nobody else’s HTML: in a comment, somebody could put a block with a link of their own. Where comments keep classes, they could write that of your content too: leave their part out, as in `.entry-content:not(.comments *)`.',
    method === 'placeholder' &&
      'The link inside shows until the script has put the element in its place. Content that is added later, without a new page, needs one call: `CanIRun.scan()`. With Turbo, on `turbo:render`; with htmx, on `htmx:afterSwap`.',
    method === 'frame' &&
      'A frame takes no clinic name, link, reviewer, surface or text colour: an address can be changed by anyone who passes it on. Without the script on your page it keeps its height and scrolls inside. With it, it takes the height of its first screen, and what is longer scrolls inside: heights would tell your page what was answered. Allow the script in `script-src` too.',
    method === 'frame' &&
      'Where an oEmbed address is asked for, it stands beside the script: `oembed/checker.html`, one for each region such as `oembed/checker-AU.html`, `oembed/alternatives.html` or `oembed/references.html`. What is written after it counts for nothing. Build with `CAN_I_RUN_BASE` set to where you serve it: without, the answers name example.com.',
    (method === 'tag' || method === 'placeholder') &&
      'Do not put it inside a link, a label or a summary: those have clicks of their own.',
    method === 'tag' &&
      `The stylesheet before the tag may stand in the page’s head as well. It keeps a height of \`${roomOf(options)}\` free until the element is drawn, so that nothing moves.${
        waits
          ? ' On a page that is in another language than English, or in American English, it keeps it for good, and short questions leave space below: choose the language above to have none.'
          : ''
      }`,
    (method === 'placeholder' || method === 'package') &&
      `The style keeps a height of \`${roomOf(options)}\` free, so that nothing moves when the element appears; short questions leave space below. If that looks empty on your page, or if the style attribute is taken out, use the stylesheet below: it gives the room back once the element is drawn${
        waits ? ', where its page is in English, but not the American' : ''
      }.`,
    method !== 'package' &&
      method !== 'frame' &&
      version === 'exact' &&
      !options.integrity &&
      'The fingerprint of this version is missing from the script tag; see “Version and addresses”.',
    method !== 'package' &&
      !translated(options.lang) &&
      (options.lang !== 'en' || options.languages.length > 0) &&
      'The words of a language other than English come from `locales/`, beside the script. Until they do, the element is empty: choose the language above, which takes a script that holds it. From another origin they need the header `Access-Control-Allow-Origin`.',
    asks && region?.confirm,
    asks &&
      method !== 'frame' &&
      'If you connect its events to analytics, say so in your privacy policy: an outcome tells something about a person’s health.',
  ].filter(Boolean);
}
