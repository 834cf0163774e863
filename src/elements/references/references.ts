import { LitElement, html } from 'lit';
import type { PropertyDeclarations, PropertyValues } from 'lit';
import { words } from '../../content/interface.js';
import { references } from '../../content/references.js';
import type { Reference } from '../../content/references.js';
import { inLocale, localeOf } from '../../localization/locale.js';
import { referenceIds } from '../../logic/ids.js';
import {
  asNumber,
  asText,
  headingLevel,
  oneOf,
  themeOf,
} from '../attributes.js';
import type { Theme } from '../attributes.js';
import { heading } from '../heading.js';
import { theme } from '../theme.js';
import { creditLine, referenceItem } from './list.js';

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
 * @slot - What stands in where the script does not run. A single link is hidden once it does.
 */
export class CanIRunReferences extends LitElement {
  static override styles = theme;

  static override properties: PropertyDeclarations = {
    headingLevel: { attribute: 'heading-level', converter: asNumber },
    theme: { converter: asText },
    group: { converter: asText },
  };

  /**
   * Level of the title in the page's outline, 1 to 6. Default 2.
   * @attr heading-level
   */
  declare headingLevel: number | undefined;

  /**
   * `light`, `dark`, or `auto` for the page's own colour scheme. Default
   * `auto`.
   * @attr theme
   */
  declare theme: Theme | undefined;

  /**
   * `article` for the three references of the source article, or `all`.
   * Default `all`.
   * @attr group
   */
  declare group: 'article' | 'all' | undefined;

  protected override update(changed: PropertyValues<this>): void {
    inLocale(localeOf(this), () => super.update(changed));
  }

  protected override render() {
    const level = headingLevel(this, this.headingLevel);
    const all = oneOf(this, 'group', this.group, ['article', 'all'], 'all');
    return html`<div
      class="box ${themeOf(this, this.theme)}"
      lang=${localeOf(this)}
    >
      ${heading(level, words.referencesTitle(), { look: 'title' })}
      <p>${creditLine()}</p>
      ${groups
        .filter((group) => group === 'seed' || all === 'all')
        .map(
          (group) =>
            html`<section>
              ${heading(level + 1, words.referenceGroups[group]())}
              <ol class="muted flow">
                ${referenceIds
                  .filter((id) => references[id].group === group)
                  .map((id) => referenceItem(id))}
              </ol>
            </section>`,
        )}
      <slot></slot>
    </div>`;
  }
}
