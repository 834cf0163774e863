/**
 * What a visitor can take away: on paper, as text, as a file, in a calendar.
 * All of it is made here and now from what is on the screen. Nothing is kept.
 */
import { sheetOf } from '../shell.js';
import { paperPage } from './paper.js';

/**
 * A copy of what is on the screen, without what belongs to a screen only
 * (`.screen`), and with what belongs to paper (`.paper`).
 */
function paperCopy(kept: Element): Element {
  const copy = kept.cloneNode(true) as Element;
  for (const gone of copy.querySelectorAll('.screen, slot')) gone.remove();
  for (const details of copy.querySelectorAll('details')) details.open = true;
  return copy;
}

/** A summary as plain text: a line for each heading, paragraph and item. */
export function asText(kept: Element): string {
  const copy = paperCopy(kept);
  for (const table of copy.querySelectorAll('table, svg')) table.remove();
  for (const end of copy.querySelectorAll('br')) end.replaceWith(' - ');
  const lines = [...copy.querySelectorAll('.heading, p, li, dt, dd')].map(
    (block) => {
      const own = block.cloneNode(true) as Element;
      for (const inner of own.querySelectorAll('.heading, p, li, dt, dd'))
        inner.remove();
      const text = (own.textContent ?? '').replace(/\s+/g, ' ').trim();
      if (!text) return '';
      if (block.matches('.heading')) return `\n${text}\n`;
      return block.matches('li, dd') ? `- ${text}\n` : `${text}\n`;
    },
  );
  return lines.join('').trim();
}

/** Puts a text on the clipboard. False where the page may not. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    // No clipboard here: the text is shown instead, to be copied by hand.
    return false;
  }
}

/**
 * Hands a text over as a file. False in a sandbox, which may drop it without
 * a word.
 */
export function saveFile(name: string, type: string, text: string): boolean {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type }));
  link.download = name;
  link.click();
  setTimeout(() => {
    URL.revokeObjectURL(link.href);
  }, 60_000);
  return origin !== 'null';
}

/**
 * Prints a summary and nothing of the page around it, which is left as it
 * was. False where printing does nothing, as in a sandbox.
 */
export function printSummary(
  kept: Element,
  styles: string,
  direction: string,
): Promise<boolean> {
  const paper = document.createElement('div');
  paper.dir = direction;
  const root = paper.attachShadow({ mode: 'open' });
  root.adoptedStyleSheets = [sheetOf(styles)];
  // With the language and the marks that hide it from session replays.
  const box = (kept.closest('.box') ?? kept).cloneNode() as Element;
  box.className = 'box light sheet';
  box.append(paperCopy(kept));
  root.append(box);
  // Beside the body, which the sheet hides: the page itself is not touched.
  paper.setAttribute('data-can-i-run-paper', '');
  document.documentElement.append(paper);
  const page = sheetOf(paperPage);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, page];

  return new Promise((resolve) => {
    let printing = false;
    const begin = () => {
      printing = true;
    };
    const end = () => {
      removeEventListener('beforeprint', begin);
      removeEventListener('afterprint', end);
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter(
        (sheet) => sheet !== page,
      );
      paper.remove();
      resolve(printing);
    };
    addEventListener('beforeprint', begin);
    addEventListener('afterprint', end);
    try {
      print();
    } catch {
      // Denied: told like a print that never began.
    }
    if (!printing) setTimeout(end, 500);
  });
}
