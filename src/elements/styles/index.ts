/** Every sheet of styles, named for what it dresses. */
import { alternativesStyles } from './alternatives.js';
import { paperStyles } from './paper.js';
import { planStyles } from './plan.js';
import { questionStyles } from './question.js';
import { resultStyles } from './result.js';

export * from './box.js';
export * from './text.js';
export * from './controls.js';
export * from './alternatives.js';
export * from './question.js';
export * from './result.js';
export * from './plan.js';
export * from './paper.js';

/** What the checker wears over what every element does. */
export const checkerStyles = [
  alternativesStyles,
  questionStyles,
  resultStyles,
  planStyles,
  paperStyles,
];
