import { html } from 'lit/html.js';
import type { TemplateResult } from 'lit/html.js';
import { words } from '../../content/interface.js';
import { currentLocale } from '../../localization/msg.js';
import { alternativeIds } from '../../logic/ids.js';
import type { AlternativeId } from '../../logic/ids.js';
import { headingLevel, hint, textOf, themeOf } from '../attributes.js';
import type { Theme } from '../attributes.js';
import { heading } from '../heading.js';
import { PageElement, draw, takeProperties } from '../shell.js';
import { theme } from '../theme.js';
import type { Words } from '../words.js';
import { alternativeCards, alternativesStyles } from './list.js';

/**
 * The alternatives card: low-impact exercise that is advised over running,
 * each with what it is, how it helps, and the care that belongs to it.
 *
 * @customElement can-i-run-alternatives
 *
 * @attr {string} lang - Language of the words, such as `en`. Without it, that of the nearest element around with a `lang`. English where the words are not there in it.
 *
 * @slot - What stands in where the script does not run. A single link is hidden once it does; other content stays, unless it takes `slot="fallback"`.
 * @slot swimming - The clinic's own offer beside swimming.
 * @slot pilates - The clinic's own offer beside clinical Pilates.
 * @slot bike - The clinic's own offer beside the stationary bike.
 * @slot cross-trainer - The clinic's own offer beside the cross trainer.
 * @slot yoga - The clinic's own offer beside yoga.
 * @slot deep-water-running - The clinic's programme of deep water running.
 */
export class CanIRunAlternatives extends PageElement {
  static readonly observedAttributes = [
    'heading-level',
    'theme',
    'only',
    'lang',
  ];

  /**
   * Level of the title in the page's outline.
   * @attr {'1' | '2' | '3' | '4' | '5' | '6'} heading-level
   * @default 2
   */
  declare headingLevel: number | string | undefined;

  /**
   * Light or dark colours; `auto` for the page's own colour scheme.
   * @attr {'auto' | 'light' | 'dark'} theme
   * @default auto
   */
  declare theme: Theme | undefined;

  /**
   * Which alternatives to show: their ids with spaces between, of `swimming`,
   * `pilates`, `bike`, `cross-trainer`, `yoga`, `deep-water-running`. Without
   * it, and if none of the ids is known: all six.
   * @attr {string} only
   */
  declare only: string | undefined;

  /**
   * The page's own words in place of single messages: message id to plain
   * text. Questions, answers, outcomes, reasons, limits and what holds a number
   * or name stay as they are. A property only.
   */
  declare words: Words | undefined;

  constructor() {
    super();
    takeProperties(this);
  }

  connectedCallback(): void {
    this.update();
  }

  attributeChangedCallback(): void {
    if (this.isConnected) this.update();
  }

  /** Draws the element again, with what its attributes say now. */
  update(): void {
    draw(this, theme + alternativesStyles, () => this.#view());
  }

  #view(): TemplateResult {
    const level = headingLevel(this);
    return html`<div class="box ${themeOf(this)}" lang=${currentLocale()}>
      ${heading(level, words.alternativesTitle(), 'title')}
      <p>${words.alternativesIntro()}</p>
      ${alternativeCards(this.#shown(), level + 1)}
      <slot></slot>
    </div>`;
  }

  #shown(): readonly AlternativeId[] {
    const wanted = textOf(this, 'only').split(/[\s,]+/);
    const known = alternativeIds.filter((id) => wanted.includes(id));
    if (wanted[0] && known.length < new Set(wanted).size)
      hint(this, 'only', `use ids of ${alternativeIds.join(', ')}.`);
    return known.length > 0 ? known : alternativeIds;
  }
}
