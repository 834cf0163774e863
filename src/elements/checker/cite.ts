/** Citation marks: small buttons that lead to a source further down. */
import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { words } from '../../content/interface.js';
import { referenceName } from '../../content/references.js';
import type { SourceId } from '../../logic/ids.js';

/** A mark that leads to a source, or a note that there is none. */
export const cite = (source: SourceId): TemplateResult =>
  source === 'this-tool'
    ? html`<span class="muted">(${words.addedByThisTool()})</span>`
    : html`<button
        class="mark screen"
        aria-label=${words.source(sourceName(source))}
        @click=${(event: Event) => {
          showSource(event.currentTarget, source);
        }}
      >
        [${sourceName(source)}]
      </button>`;

/** The short name of a source. */
export const sourceName = (source: SourceId): string =>
  source === 'article'
    ? words.theArticle()
    : source === 'this-tool'
      ? words.addedByThisTool()
      : referenceName(source);

/** Not a link: "#…" in a shadow root does not scroll, and can leave the page. */
function showSource(mark: EventTarget | null, source: SourceId): void {
  const root = mark instanceof Element ? mark.getRootNode() : undefined;
  if (!(root instanceof ShadowRoot)) return;
  const target = root.getElementById(source);
  target?.closest('details')?.setAttribute('open', '');
  target?.focus({ preventScroll: true });
  target?.scrollIntoView({ block: 'nearest' });
}
