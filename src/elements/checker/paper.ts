/**
 * What is on the screen, made ready for paper. It is made here and now, and
 * nothing of it is kept.
 */
import { adoptStyles } from 'lit';
import type { CSSResultOrNative } from 'lit';
import { attachShadow, bare, page } from '../page.js';
import { pageStyles } from '../styles/paper.js';

/**
 * A copy of what is on the screen, without what belongs to a screen only
 * (`.screen`), and with what belongs to paper (`.paper`).
 */
export function paperCopy(kept: Element): Element {
  const copy = kept.cloneNode(true) as Element;
  for (const gone of copy.querySelectorAll('.screen, slot')) gone.remove();
  // Nothing on paper can be pressed: marks keep their number.
  for (const mark of copy.querySelectorAll('.mark'))
    mark.replaceWith((mark.textContent ?? '').trim());
  for (const details of copy.querySelectorAll('details')) details.open = true;
  return copy;
}

/**
 * Prints a summary and nothing of the page around it, which is left as it
 * was. False where printing does nothing, as in a sandbox.
 */
export function printSummary(
  kept: Element,
  styles: CSSResultOrNative[],
): Promise<boolean> {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(pageStyles.cssText);
  // The page's own to see, where what is inside is not.
  const paper = page.createElement('div');
  const root = attachShadow(paper, bare({ mode: 'closed' }));
  adoptStyles(root, styles);
  // With the language and its direction.
  const box = (kept.closest('.box') ?? kept).cloneNode() as Element;
  box.className = 'box light sheet';
  box.append(paperCopy(kept));
  root.append(box);
  // Beside the body, which the sheet hides: the page itself is not touched.
  paper.setAttribute('data-can-i-run-paper', '');
  page.documentElement.append(paper);
  const sheets = page.adoptedStyleSheets;
  sheets.push(sheet);

  return new Promise((resolve) => {
    let printing = false;
    const begin = () => {
      printing = true;
    };
    const end = () => {
      removeEventListener('beforeprint', begin);
      removeEventListener('afterprint', end);
      if (sheets.includes(sheet)) sheets.splice(sheets.indexOf(sheet), 1);
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
