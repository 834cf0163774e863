/**
 * The sources of what is on the screen: numbered marks beside what rests on
 * them, and the list to which the marks lead.
 */
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { referenceName, references, words } from '../../content/index.js';
import { referenceIds } from '../../logic/ids.js';
import type { SourceId } from '../../logic/ids.js';
import { button } from '../button.js';
import { goTo } from '../page.js';
import { creditLine, referenceList } from '../references/list.js';

/** What is listed: the article, its own references, and those cited. */
export const listed = (cited: readonly SourceId[]): readonly SourceId[] => [
  'article',
  ...referenceIds.filter(
    (id) => references[id].group === 'seed' || cited.includes(id),
  ),
];

/** The short name of a source. */
export const sourceName = (source: SourceId): string =>
  source === 'article'
    ? words.theArticle()
    : source === 'this-tool'
      ? words.addedByThisTool()
      : referenceName(source);

/** Marks that lead to the sources of a claim, or say that there is none. */
export type Cite = (sources: readonly SourceId[]) => readonly unknown[];

/** What is cited by what `draw` makes. */
export function citedBy(draw: (cite: Cite) => unknown): readonly SourceId[] {
  const cited: SourceId[] = [];
  draw((sources) => {
    cited.push(...sources);
    return [];
  });
  return cited;
}

/**
 * Marks for a list of sources, in which each has its number. They stay with the
 * word before them, so that none stands on a line alone.
 */
export const citeFrom =
  (sources: readonly SourceId[]): Cite =>
  (cited) => {
    const found = cited.filter((source) => sources.includes(source));
    return [
      found.length > 0
        ? html`<span class="marks"
            >${found.map((source) => [
              '\u00a0',
              mark(source, sources.indexOf(source) + 1),
            ])}</span
          >`
        : nothing,
      cited.includes('this-tool')
        ? [' ', html`<span class="muted">(${words.addedByThisTool()})</span>`]
        : nothing,
    ];
  };

function mark(source: SourceId, number: number): TemplateResult {
  const label = `[${number}]`;
  return button(
    label,
    (event) => {
      showSource(event.currentTarget, source);
    },
    // With what is seen, for those who say the names of buttons.
    { look: 'mark', name: words.source(`${sourceName(source)} ${label}`) },
  );
}

/** Not a link: "#…" in a shadow root does not scroll, and can leave the page. */
function showSource(from: EventTarget | null, source: SourceId): void {
  const root = (from as Element).getRootNode() as ShadowRoot;
  const target = root.getElementById(source);
  target?.closest('details')?.setAttribute('open', '');
  if (target) goTo(target);
}

/** The list itself. */
export const sourceList = (sources: readonly SourceId[]): TemplateResult =>
  referenceList(
    referenceIds.filter((id) => sources.includes(id)),
    html`<li id="article" tabindex="-1">${creditLine()}</li>`,
  );
