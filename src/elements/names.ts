/** What elements and attributes are called, and what people write instead. */

/** What a class of elements says of itself. */
interface Known {
  readonly observedAttributes: readonly string[];
}

export const kinds = ['checker', 'alternatives', 'references'] as const;

/** The kind that is named in a text, in any case, and in the singular too. */
export const kindIn = (text: string): (typeof kinds)[number] | undefined =>
  kinds.find((kind) => text.toLowerCase().includes(kind.slice(0, -1)));

/** What is left of a name in any spelling: `bookingUrl`, `data-booking_url`. */
export const plainName = (name: string): string =>
  name.toLowerCase().replace(/^data-|[-_]/g, '');

/**
 * The attributes of an element, or of its placeholder, that spell one of those
 * known in whatever way; beside each the one that is meant.
 */
export const spelled = (
  place: Element,
  { observedAttributes: known }: Known,
): (readonly [meant: string, written: string])[] =>
  [...known, 'lang'].flatMap((meant) =>
    place
      .getAttributeNames()
      .filter((written) => plainName(written) === plainName(meant))
      .map((written) => [meant, written] as const),
  );
