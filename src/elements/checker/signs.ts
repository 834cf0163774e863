/** The warning signs, by the care that they need. */
import type { Clinic } from './clinic.js';
import { callSentence } from './contact.js';
import { warningSigns } from './guide-text.js';
import { passagesView } from './passages.js';

export const signsView = ({ region }: Clinic): unknown =>
  passagesView(warningSigns(callSentence(region)));
