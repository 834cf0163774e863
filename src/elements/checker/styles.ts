/** What the checker wears over what every element does. */
import { alternativesStyles } from '../styles/alternatives.js';
import { paperStyles } from '../styles/paper.js';
import { planStyles } from '../styles/plan.js';
import { questionStyles } from '../styles/question.js';
import { resultStyles } from '../styles/result.js';

export const checkerStyles = [
  alternativesStyles,
  questionStyles,
  resultStyles,
  planStyles,
  paperStyles,
];
