/** What is on the screen as plain text, to copy or to save. */
import { paperCopy } from './paper.js';

/** A summary as plain text: a line for each heading, paragraph and item. */
export function asText(kept: Element): string {
  const copy = paperCopy(kept);
  // Pictures, and what is said of them; a diary is for paper.
  for (const gone of copy.querySelectorAll('table, [aria-hidden], .link'))
    gone.remove();
  for (const end of copy.querySelectorAll('br')) end.replaceWith(' – ');
  // In order, as the marks count them.
  for (const sources of copy.querySelectorAll('ol:not(.plain)'))
    [...sources.children].forEach((source, index) => {
      source.prepend(`[${index + 1}] `);
    });
  const lines = [...copy.querySelectorAll('.heading, p, li, dt, dd')].map(
    (block) => {
      const own = block.cloneNode(true) as Element;
      for (const inner of own.querySelectorAll('.heading, p, li, dt, dd'))
        inner.remove();
      const text = (own.textContent ?? '').replace(/\s+/g, ' ').trim();
      if (!text) return '';
      if (block.matches('.heading, .lead')) return `\n${text}\n`;
      const mark = block.matches('dd, li:not(ol:not(.plain) > li)') ? '- ' : '';
      return `${block.matches('li li') ? '  ' : ''}${mark}${text}\n`;
    },
  );
  return lines.join('').trim();
}
