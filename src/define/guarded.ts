/**
 * The only place that defines elements. The first copy on a page wins, and a
 * page that cannot define elements keeps what stands inside the tags.
 */
export function define(name: string, element: CustomElementConstructor): void {
  try {
    if (!customElements.get(name)) customElements.define(name, element);
  } catch {
    // Denied or missing: the fallback inside the tag stays.
  }
}
