import { html } from 'lit';
import type { PropertyDeclarations, TemplateResult } from 'lit';
import {
  groupWords,
  listedReferences,
  references,
  words,
} from '../../content/index.js';
import type { Reference } from '../../content/index.js';
import { oneOf } from '../attributes.js';
import { CanIRunElement } from '../can-i-run-element.js';
import { heading, section } from '../blocks.js';
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
 */
export class CanIRunReferences extends CanIRunElement {
  static override readonly properties: PropertyDeclarations = { group: {} };

  /**
   * Which references to show: `article` for the three of the source article.
   * @default all
   */
  declare group: 'all' | 'article' | undefined;

  protected override view(level: number): TemplateResult {
    const all = oneOf(this, 'group', this.group, ['all', 'article']) === 'all';
    return html`${heading(level, words.referencesTitle(), 'title')}
      <p>${creditLine()}</p>
      ${groups
        .filter((group) => all || group === 'seed')
        .map((group) =>
          section(
            level + 1,
            groupWords[group](),
            referenceList(
              listedReferences.filter((id) => references[id].group === group),
            ),
          ),
        )}`;
  }
}
