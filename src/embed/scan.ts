/**
 * Placeholders for editors that strip unknown tags but keep a `div` with data
 * attributes: `<div data-can-i-run="checker" data-region="AU">…</div>`.
 *
 * Who may write only a comment may write one of these too, with a link of their
 * own. So they count where the site's script tag says, and nowhere else:
 * `data-placeholders="everywhere"`, or a selector such as `.entry-content`.
 * A comment that keeps classes can match that one too, so it is the site's to
 * leave its comments out: `.entry-content:not(.comments *)`.
 */
import type { LitElement } from 'lit';
import { sayOnce, textOf } from '../elements/attributes.js';
import { kindIn, kinds, spelled } from '../elements/names.js';
import { page } from '../elements/page.js';

const ours = kinds.map((kind) => `can-i-run-${kind}`).join();
/** No element in an element, nor a placeholder in a placeholder. */
const inside = `${ours},:is(${ours},[data-can-i-run]) *`;

/** No page needs more. */
const most = 20;

/**
 * Puts an element into every placeholder in, at or beside `root` that counts
 * and has none yet. What the element knows of its attributes, in any spelling,
 * becomes an attribute of it, and what stood inside becomes its fallback.
 *
 * A hint names no tag: one for each kind of tag is a stranger's to multiply.
 */
export function scan(root?: ParentNode): void {
  // A listener is called with its event, which is no place.
  const around = root instanceof Node ? root : page;
  // The one thing that no sanitizer lets through is a script tag.
  const script = page.querySelector('script[data-placeholders]');
  const where = textOf(script?.getAttribute('data-placeholders'));
  // Once, not for each: thousands of them would hold up the page.
  const filled = page.querySelectorAll(`[data-can-i-run]>:is(${ours})`);
  let left = most - filled.length;
  // From the parent, since what was added may itself be a placeholder.
  const places = ((around.parentNode as ParentNode | null) ?? around)
    // Fields in a form can take the place of what it is asked for here.
    .querySelectorAll<HTMLElement>('[data-can-i-run]:not(form)');
  const last = lastRead();
  for (const place of places) {
    // Not before all of it is read, or the rest would stand beside the element.
    if (place.contains(last)) continue;
    if (place.matches(inside) || place.querySelector(ours)) continue;
    // Within what is written: word processors put curly quotes around it.
    const kind = kindIn(place.dataset['canIRun'] ?? '');
    const name = `can-i-run-${kind}`;
    // Without a definition the fallback stays where it is and can be seen.
    const defined = window.customElements?.get(name);
    if (kind && !defined) continue;
    const problem = !isWithin(place, where)
      ? 'set data-placeholders on the script to everywhere or a selector.'
      : !defined
        ? `use ${kinds.join(', ')}.`
        : left-- < 1
          ? 'use 20 at most on a page.'
          : '';
    if (!defined || problem) {
      sayOnce(`data-can-i-run: ${problem}`);
      continue;
    }
    const element = page.createElement(name);
    // Known ones only: who may not write `onclick` may write `data-onclick`.
    for (const [meant, written] of spelled(
      place,
      element.constructor as typeof LitElement,
    ))
      // What is around it counts as it is.
      if (written !== 'lang')
        element.setAttribute(meant, place.getAttribute(written) ?? '');
    element.append(...place.childNodes);
    place.append(element);
  }
}

/** While a page is read, what was read last: what is around it goes on. */
function lastRead(): Node | null {
  if (page.readyState !== 'loading') return null;
  // Not by its own lastChild, which fields in a form can take the place of.
  const walker = page.createTreeWalker(page.documentElement);
  while (walker.lastChild());
  return walker.currentNode;
}

function isWithin(place: Element, where: string): boolean {
  try {
    return where === 'everywhere' || Boolean(place.closest(where));
  } catch {
    // No selector.
    return false;
  }
}
