import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';

interface Look {
  /** How it looks; quiet by default. */
  readonly look?: string;
  readonly part?: string;
  /** What it is called to those who do not see where it stands. */
  readonly name?: string;
}

/** A button that does something here, and never submits a form around it. */
export const button = (
  label: unknown,
  onPress: (event: Event) => void,
  { look = 'button', part, name }: Look = {},
): TemplateResult =>
  html`<button
    type="button"
    class=${look}
    part=${part ?? nothing}
    aria-label=${name ?? nothing}
    @click=${onPress}
  >
    ${label}
  </button>`;
