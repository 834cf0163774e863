/** Defines `<can-i-run-references>` alone. */
import { CanIRunReferences } from '../elements/references/references.js';
import { define } from './guarded.js';

declare global {
  interface HTMLElementTagNameMap {
    'can-i-run-references': CanIRunReferences;
  }
}

define('can-i-run-references', CanIRunReferences);
