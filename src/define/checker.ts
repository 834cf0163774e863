/** Defines `<can-i-run-checker>` alone. */
import { CanIRunChecker } from '../elements/checker/checker.js';
import { define } from './guarded.js';

declare global {
  interface HTMLElementTagNameMap {
    'can-i-run-checker': CanIRunChecker;
  }
}

define('can-i-run-checker', CanIRunChecker);
