/**
 * The sources of what is on the screen: numbered marks beside what rests on
 * them, and the list to which the marks lead.
 */
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import {
  listedReferences,
  referenceName,
  references,
  words,
} from '../../content/index.js';
import type { SourceId } from '../../logic/ids.js';
import { button } from '../button.js';
import { goTo } from '../page.js';
import { creditLine, referenceList } from '../references/list.js';

/** What is listed: the article, its own references, and those cited. */
export const listed = (cited: readonly SourceId[]): readonly SourceId[] => [
  'article',
  ...listedReferences.filter(
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

/**
 * The sentences of a claim, with marks that lead to its sources, or with a note
 * that it has none.
 */
export type Cite = (
  sources: readonly SourceId[],
  ...claim: readonly string[]
) => readonly unknown[];

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
  (cited, ...sentences) => {
    const claim = sentences.join(' ');
    const found = cited.filter((source) => sources.includes(source));
    return [
      ' ',
      claim,
      found.length > 0
        ? html`<span class="marks"
            >${found.map((source) => [
              '\u00a0',
              mark(source, sources.indexOf(source) + 1, claim),
            ])}</span
          >`
        : nothing,
      cited.includes('this-tool')
        ? [' ', html`<span class="muted">(${words.addedByThisTool()})</span>`]
        : nothing,
    ];
  };

function mark(source: SourceId, number: number, claim: string) {
  const label = `[${number}]`;
  return button(
    label,
    (event) => {
      showSource(event.currentTarget, source);
    },
    {
      look: 'mark',
      // With what is seen, for those who say the names of buttons.
      name: words.source(`${sourceName(source)} ${label}`),
      of: claim,
    },
  );
}

/** The mark that led to a source, by the way back from it. */
const marks = new WeakMap<Element, HTMLElement>();

/** Not a link: "#…" in a shadow root does not scroll, and can leave the page. */
function showSource(from: EventTarget | null, source: SourceId): void {
  const mark = from as HTMLElement;
  const root = mark.getRootNode() as ShadowRoot;
  const target = root.getElementById(source);
  const back = target?.querySelector<HTMLElement>('.back');
  if (!target || !back) return;
  marks.set(back, mark);
  back.hidden = false;
  openAt(target);
}

const wayBack = () =>
  html`<span class="back screen" hidden>
    ${button(
      words.backToText(),
      ({ currentTarget }) => {
        const back = (currentTarget as Element).closest<HTMLElement>('.back');
        const mark = back && marks.get(back);
        if (!mark) return;
        openAt(mark);
        back.hidden = true;
      },
      { look: 'link' },
    )}
  </span>`;

/** Moves the focus to what may stand in a part that is closed. */
function openAt(target: HTMLElement): void {
  target.closest('details')?.setAttribute('open', '');
  goTo(target);
}

/** The list itself. */
export const sourceList = (sources: readonly SourceId[]): TemplateResult =>
  referenceList(
    listedReferences.filter((id) => sources.includes(id)),
    html`<li id="article" tabindex="-1">${creditLine()} ${wayBack()}</li>`,
    wayBack,
  );
