import { html, nothing } from 'lit/html.js';
import type { TemplateResult } from 'lit/html.js';

/**
 * A heading of any level, since the page decides where the outline stands.
 * With `focus`, it takes the focus after a step.
 */
export const heading = (
  level: number,
  content: unknown,
  { focus = false, look = 'section' } = {},
): TemplateResult =>
  html`<div
    class="heading ${look}"
    role="heading"
    aria-level=${Math.min(level, 6)}
    tabindex=${focus ? -1 : nothing}
    ?data-focus=${focus}
  >
    ${content}
  </div>`;
