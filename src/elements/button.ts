import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { directionOf } from '../localization/localize.js';
import { fresh } from './blocks.js';
import { bare } from './page.js';

interface Look {
  /** How it looks. */
  readonly look?: string;
  readonly part?: string;
  /** What it is called to those who do not see where it stands. */
  readonly name?: string;
  /** What it belongs to, said after its name. */
  readonly of?: string;
  /** The language that it leads to, and is named in. */
  readonly language?: string;
  readonly pressed?: boolean;
  readonly busy?: boolean;
}

/**
 * A button that does something here, and never submits a form around it. What
 * it does is set, not listened to: see `render()` of the element.
 */
export const button = (
  label: unknown,
  onPress: (event: Event) => void,
  given: Look = {},
): TemplateResult => {
  const { look, part, name, of, language, pressed, busy } = bare(given);
  return html`<button
    type="button"
    class=${look ?? 'button'}
    part=${part ?? nothing}
    aria-label=${name ?? nothing}
    aria-description=${of ?? nothing}
    lang=${language ?? nothing}
    dir=${language ? directionOf(language) : nothing}
    aria-pressed=${pressed ?? nothing}
    aria-busy=${busy ?? nothing}
    .onclick=${onPress}
  >
    ${fresh(label)}
  </button>`;
};
