/** Alternatives to running, each with its care beside it. */
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { alternatives, planWords } from '../../content/index.js';
import type { AlternativeId } from '../../logic/ids.js';
import { heading } from '../blocks.js';
import { icon } from '../icons.js';

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
