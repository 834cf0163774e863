/** Defines `<can-i-run-alternatives>` alone. */
import { CanIRunAlternatives } from '../elements/alternatives/alternatives.js';
import { define } from './guarded.js';

declare global {
  interface HTMLElementTagNameMap {
    'can-i-run-alternatives': CanIRunAlternatives;
  }
}

define('can-i-run-alternatives', CanIRunAlternatives);
