/** References as a list, in one citation style. */
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import {
  articleCredit,
  referenceName,
  references,
  words,
} from '../../content/index.js';
import type { ReferenceId } from '../../logic/ids.js';

/** Who is to be thanked: the article that this is built on. */
export function creditLine(): string {
  const { title, authors, publisher } = articleCredit;
  return words.basedOn(`“${title}”, ${authors}, ${publisher}.`);
}

/**
 * Works as a list, each with a link if it has an address. The link has the
 * short name of the work: nobody makes anything of "%2818%29" when it is read
 * out. The address itself is for paper.
 */
export const referenceList = (
  ids: readonly ReferenceId[],
  before: unknown = nothing,
  after: () => unknown = () => nothing,
): TemplateResult =>
  html`<ol class="muted flow">
    ${before}
    ${ids.map((id) => {
      const { cite, link } = references[id];
      return html`<li id=${id} tabindex="-1">
        <span lang="en" dir="ltr">${cite}</span>
        ${
          link
            ? html`<a href=${link} target="_blank" rel="noopener noreferrer"
                ><span class="screen"
                  >${referenceName(id)}<span class="hidden">
                    ${words.newTab()}</span
                  ></span
                ><span class="address">
                  ${link.replace('https://', '')}</span
                ></a
              >`
            : nothing
        }
        ${after()}
      </li>`;
    })}
  </ol>`;
