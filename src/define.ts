/**
 * Defines the three elements; the entry of the script that sites paste. The
 * first copy on a page wins, and a page that cannot define elements keeps
 * what stands inside the tags.
 */
import {
  CanIRunAlternatives,
  CanIRunChecker,
  CanIRunReferences,
} from './index.js';

declare global {
  interface HTMLElementTagNameMap {
    'can-i-run-alternatives': CanIRunAlternatives;
    'can-i-run-checker': CanIRunChecker;
    'can-i-run-references': CanIRunReferences;
  }
}

const elements = {
  'can-i-run-alternatives': CanIRunAlternatives,
  'can-i-run-checker': CanIRunChecker,
  'can-i-run-references': CanIRunReferences,
};

for (const [name, element] of Object.entries(elements)) {
  try {
    if (!customElements.get(name)) customElements.define(name, element);
  } catch {
    // Denied or missing: the fallback inside the tag stays.
  }
}
