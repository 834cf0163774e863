/** What every part is built of: headings, sections, paragraphs and lists. */
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';

/**
 * What may change while all around it stays. It is drawn anew as a whole: a
 * page's translator may have put nodes of its own in place of words, and those
 * would stay.
 */
export const fresh = (content: unknown): unknown =>
  // A template has texts of its own, and is a new one at each draw.
  typeof content === 'string' ? keyed(content, content) : content;

/** How a heading looks; what it is, its level says. */
export type HeadingLook =
  'title' | 'small' | 'question' | 'headline' | 'section' | 'sub';

/**
 * A heading of any level, since the page decides where the outline stands. By
 * role: in a tag such as h2, Lit sets no level.
 * With `focus`, it takes the focus after a step.
 */
export const heading = (
  level: number,
  content: unknown,
  look: HeadingLook = 'section',
  focus = false,
): TemplateResult =>
  html`<span
    class="heading ${look}"
    role="heading"
    aria-level=${Math.min(level, 6)}
    tabindex=${focus ? -1 : nothing}
  >
    ${fresh(content)}
  </span>`;

/** A part with its heading. */
export const section = (
  level: number,
  title: string,
  content: unknown,
): TemplateResult =>
  html`<section>${heading(level, title)} ${content}</section>`;

/**
 * A part that opens and closes, with its heading and a hint of what is in it.
 * Paper and text hold it open.
 */
export const folded = (
  level: number,
  title: string,
  content: unknown,
  hint: string | undefined = undefined,
  open = false,
): TemplateResult =>
  html`<details class="part" ?open=${open}>
    <summary>
      ${heading(level, title)}
      ${hint ? html`<span class="muted hint">${fresh(hint)}</span>` : nothing}
    </summary>
    <div class="flow">${content}</div>
  </details>`;

/** Sentences, with a space between them; those with marks bring their own. */
export const paragraph = (...content: readonly unknown[]): TemplateResult =>
  html`<p>
    ${content.map((part) => (Array.isArray(part) ? part : [' ', fresh(part)]))}
  </p>`;

/** Of a long list, how many items show before the rest unfolds. */
const shown = 5;

/**
 * A list; with a name for the rest, its end is folded where it is long. Paper
 * and text hold it as one.
 */
export const list = (
  items: readonly unknown[],
  rest?: string,
): TemplateResult =>
  rest && items.length > shown + 1
    ? html`${list(items.slice(0, shown))}
        <details>
          <summary class="link">${rest} (+${items.length - shown})</summary>
          ${list(items.slice(shown))}
        </details>`
    : html`<ul>
        ${items.map((item) => html`<li>${item}</li>`)}
      </ul>`;
