/**
 * A translation as it travels: all ids, then all texts, which takes a twentieth
 * less room than a text beside each id.
 */
import { str } from '@lit/localize';
import type { LocaleModule } from '@lit/localize/internal/types.js';

export interface Pack {
  /** No clinician has looked at all of it yet. */
  readonly unchecked: boolean;
  /** With a space between them. */
  readonly ids: string;
  /** A line for each id, with `{0}` where the first value stands. */
  readonly texts: string;
}

/** The messages of a translation, as `msg()` looks them up. */
export const templatesOf = ({
  ids,
  texts,
}: Pack): LocaleModule['templates'] => {
  const lines = texts.split('\n');
  return Object.fromEntries(
    ids.split(' ').map((id, index) => [id, templateOf(lines[index] ?? '')]),
  );
};

/** Text, or text with numbered places for values. */
function templateOf(text: string) {
  // Between two texts, each time the number of a value.
  const parts = text.split(/\{(\d)\}/);
  const strings = parts.filter((_, index) => index % 2 === 0);
  const values = parts.filter((_, index) => index % 2 === 1).map(Number);
  return values.length > 0
    ? str(Object.assign(strings, { raw: strings }), ...values)
    : text;
}
