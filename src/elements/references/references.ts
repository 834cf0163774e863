import { html } from 'lit/html.js';
import type { TemplateResult } from 'lit/html.js';
import { words } from '../../content/interface.js';
import { references } from '../../content/references.js';
import type { Reference } from '../../content/references.js';
import { currentLocale } from '../../localization/msg.js';
import { referenceIds } from '../../logic/ids.js';
import { headingLevel, oneOf, themeOf } from '../attributes.js';
import type { Theme } from '../attributes.js';
import { heading, section } from '../heading.js';
import { PageElement, draw, takeProperties } from '../shell.js';
import { theme } from '../theme.js';
import type { Words } from '../words.js';
import { creditLine, referenceList } from './list.js';

const groups: readonly Reference['group'][] = [
  'seed',
  'safety',
  'method',
  'further',
];

/**
 * The references list: the article's own first, then what the rules rest on.
 *
 * @customElement can-i-run-references
 *
 * @attr {string} lang - Language of the words, such as `en`. Without it, that of the nearest element around with a `lang`. English where the words are not there in it.
 *
 * @slot - What stands in where the script does not run. A single link is hidden once it does; other content stays, unless it takes `slot="fallback"`.
 */
export class CanIRunReferences extends PageElement {
  static readonly observedAttributes = [
    'heading-level',
    'theme',
    'group',
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
   * Which references to show: `article` for the three of the source article.
   * @attr {'all' | 'article'} group
   * @default all
   */
  declare group: 'article' | 'all' | undefined;

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
    draw(this, theme, () => this.#view());
  }

  #view(): TemplateResult {
    const level = headingLevel(this);
    const all = oneOf(this, 'group', ['all', 'article']) === 'all';
    return html`<div class="box ${themeOf(this)}" lang=${currentLocale()}>
      ${heading(level, words.referencesTitle(), 'title')}
      <p>${creditLine()}</p>
      ${groups
        .filter((group) => all || group === 'seed')
        .map((group) =>
          section(
            level + 1,
            words.referenceGroups[group](),
            referenceList(
              referenceIds.filter((id) => references[id].group === group),
            ),
          ),
        )}
      <slot></slot>
    </div>`;
  }
}
