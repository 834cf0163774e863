/**
 * Placeholders for editors that strip unknown tags but keep a `div` with data
 * attributes: `<div data-can-i-run="checker" data-region="AU">…</div>`.
 */
const kinds = ['checker', 'alternatives', 'references'];

/**
 * Puts an element into every placeholder at or in `root` that has none yet. Each
 * `data-*` of the placeholder becomes an attribute of the element, and what
 * stood inside becomes its fallback.
 */
export function scan(root: ParentNode = document): void {
  // From the parent, since what was added may itself be a placeholder.
  const places = (root.parentElement ?? root).querySelectorAll<HTMLElement>(
    '[data-can-i-run]',
  );
  for (const place of places) {
    const kind = place.dataset['canIRun'] ?? '';
    const name = `can-i-run-${kind}`;
    // Without a definition the fallback stays where it is and can be seen.
    if (!kinds.includes(kind) || !window.customElements?.get(name)) continue;
    if (place.querySelector(name)) continue;
    const element = document.createElement(name);
    for (const data of place.getAttributeNames())
      // No data-onclick and the like: an editor keeps it, as text is no script.
      if (/^data-(?!on(?!ly$))[a-z]/.test(data))
        element.setAttribute(data.slice(5), place.getAttribute(data) ?? '');
    element.append(...place.childNodes);
    place.append(element);
  }
}
