/**
 * Placeholders for editors that strip unknown tags but keep a `div` with data
 * attributes: `<div data-can-i-run="checker" data-region="AU">…</div>`.
 */
interface Known {
  readonly observedAttributes: readonly string[];
}

const kinds = ['checker', 'alternatives', 'references'];

/**
 * Puts an element into every placeholder in, at or beside `root` that has none
 * yet. Each `data-*` that the element knows becomes an attribute of it, and
 * what stood inside becomes its fallback.
 */
export function scan(root: ParentNode = document): void {
  // From the parent, since what was added may itself be a placeholder.
  const places = (
    (root.parentNode as ParentNode | null) ?? root
  ).querySelectorAll<HTMLElement>('[data-can-i-run]');
  for (const place of places) {
    // Within what is written: word processors put curly quotes around it.
    const kind = kinds.find((one) => place.dataset['canIRun']?.includes(one));
    const name = `can-i-run-${kind}`;
    // Without a definition the fallback stays where it is and can be seen.
    const defined = window.customElements?.get(name);
    if (!defined || place.querySelector(name)) continue;
    const element = document.createElement(name);
    // Known ones only: who may not write `onclick` may write `data-onclick`.
    const known = (defined as unknown as Known).observedAttributes;
    for (const attribute of [...known, 'lang']) {
      const value = place.getAttribute(`data-${attribute}`);
      if (value !== null) element.setAttribute(attribute, value);
    }
    element.append(...place.childNodes);
    place.append(element);
  }
}
