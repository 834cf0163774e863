/** Alternatives to running, each with its care beside it. */
import { css, html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { alternatives } from '../../content/alternatives.js';
import { planWords } from '../../content/plan.js';
import type { AlternativeId } from '../../logic/ids.js';
import { heading } from '../heading.js';
import { icon } from '../icons.js';

export const alternativesStyles = css`
  .cards {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 16em), 1fr));
    gap: var(--_can-i-run-space);
  }
  .alternative {
    padding: var(--_can-i-run-space);
    border: 1px solid var(--_can-i-run-line);
    border-radius: var(--_can-i-run-soft);
  }
  .alternative > * + * {
    margin-block-start: 0.5em;
  }
  .alternative > .icon {
    display: block;
    inline-size: 2.5em;
    block-size: 2.5em;
    color: var(--_can-i-run-ink);
    stroke-width: 1.5;
  }
  .care {
    padding-inline-start: 0.75em;
    border-inline-start: 3px solid var(--_can-i-run-border);
  }
`;

/**
 * A card for each, with a slot of the same name in which a page puts its own
 * offer.
 */
export const alternativeCards = (
  ids: readonly AlternativeId[],
  level: number,
): TemplateResult =>
  html`<p>${planWords.talkText()}</p>
    <ul class="cards plain">
      ${ids.map((id) => {
        const { name, what, helps, care, talkTest } = alternatives[id];
        return html`<li class="alternative">
          ${icon(id)} ${heading(level, name())}
          <p>${what()}</p>
          <p>${helps()}</p>
          ${care ? html`<p class="care">${care()}</p>` : nothing}
          ${talkTest ? html`<p class="muted">${talkTest()}</p>` : nothing}
          <slot name=${id}></slot>
        </li>`;
      })}
    </ul>`;
