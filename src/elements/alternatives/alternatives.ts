import { html } from 'lit';
import type { PropertyDeclarations, TemplateResult } from 'lit';
import { words } from '../../content/index.js';
import { CanIRunElement } from '../can-i-run-element.js';
import { heading } from '../blocks.js';
import { alternativesStyles } from '../styles/alternatives.js';
import { alternativeCards } from './list.js';
import { shownOf } from './only.js';

/**
 * The alternatives card: low-impact exercise that is advised over running,
 * each with what it is, how it helps, and the care that belongs to it.
 *
 * @customElement can-i-run-alternatives
 *
 * @slot swimming - The clinic's own offer beside swimming.
 * @slot pilates - The clinic's own offer beside clinical Pilates.
 * @slot bike - The clinic's own offer beside the stationary bike.
 * @slot cross-trainer - The clinic's own offer beside the cross trainer.
 * @slot yoga - The clinic's own offer beside yoga.
 * @slot deep-water-running - The clinic's programme of deep water running.
 */
export class CanIRunAlternatives extends CanIRunElement {
  static override readonly properties: PropertyDeclarations = { only: {} };

  static override styles = [...CanIRunElement.styles, alternativesStyles];

  /**
   * Which alternatives to show: their ids with spaces between, of `swimming`,
   * `pilates`, `bike`, `cross-trainer`, `yoga`, `deep-water-running`. Without
   * it, and if none of the ids is known: all six.
   */
  declare only: string | undefined;

  protected override view(level: number): TemplateResult {
    return html`${heading(level, words.alternativesTitle(), 'title')}
      <p>${words.alternativesIntro()}</p>
      ${alternativeCards(shownOf(this, this.only), level + 1)}`;
  }
}
