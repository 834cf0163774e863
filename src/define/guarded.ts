import type { LitElement } from 'lit';

/**
 * The only place that defines elements. The first copy on a page wins, and a
 * page that cannot define elements keeps what stands inside the tags.
 */
export function define(name: string, element: typeof LitElement): void {
  try {
    if (customElements.get(name)) return;
    withoutPrototypes(element);
    customElements.define(name, element);
  } catch {
    // Denied or missing: the fallback inside the tag stays.
  }
}

/** What a page has put on Object.prototype is no option of a property. */
function withoutPrototypes(element: typeof LitElement): void {
  // Lit's own have none: those of the base come last.
  if (!Object.hasOwn(element, 'properties')) return;
  for (const options of Object.values(element.properties))
    Object.setPrototypeOf(options, null);
  withoutPrototypes(Object.getPrototypeOf(element) as typeof LitElement);
}
