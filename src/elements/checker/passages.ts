/** Text without marks, as paragraphs and lists. */
import { list, paragraph } from '../blocks.js';
import type { Passage } from './guide-text.js';

export const passagesView = (passages: readonly Passage[]): unknown =>
  passages.map((passage) =>
    typeof passage === 'string' ? paragraph(passage) : list(passage),
  );
