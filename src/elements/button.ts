import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { fresh } from './heading.js';

interface Look {
  /** How it looks. */
  readonly look: string;
  readonly part: string | undefined;
  /** What it is called to those who do not see where it stands. */
  readonly name: string | undefined;
  /** What it belongs to, said after its name. */
  readonly of: string | undefined;
}

const plain: Look = {
  look: 'button',
  part: undefined,
  name: undefined,
  of: undefined,
};

/** A button that does something here, and never submits a form around it. */
export const button = (
  label: unknown,
  onPress: (event: Event) => void,
  given: Partial<Look> = plain,
): TemplateResult => {
  const { look, part, name, of } = { ...plain, ...given };
  return html`<button
    type="button"
    class=${look}
    part=${part ?? nothing}
    aria-label=${name ?? nothing}
    aria-description=${of ?? nothing}
    .onclick=${onPress}
  >
    ${fresh(label)}
  </button>`;
};
