import {
  LitElement,
  ReactiveElement,
  adoptStyles,
  html,
  render,
  unsafeCSS,
} from 'lit';
import type {
  CSSResult,
  CSSResultGroup,
  PropertyDeclarations,
  PropertyValues,
  RenderOptions,
  TemplateResult,
} from 'lit';
import { LocaleController } from '../localization/locale-controller.js';
import {
  currentLocale,
  directionOf,
  inLocale,
} from '../localization/localize.js';
import { hint, hintNames, oneOf } from './attributes.js';
import { languageMenu, languagesOf, translationNote } from './language-menu.js';
import { attachShadow, bare, page, uncover } from './page.js';
import { SchemeController } from './scheme-controller.js';
import { boxStyles } from './styles/box.js';
import { controlStyles } from './styles/controls.js';
import { textStyles } from './styles/text.js';
import { acceptedWords } from './words.js';
import type { Words } from './words.js';

/** What each option accepts, its default first. */
const levels = ['2', '1', '3', '4', '5', '6'] as const;
const themes = ['auto', 'light', 'dark'] as const;

export type Theme = (typeof themes)[number];

/**
 * Private names of CSS are the whole page's: who registers one, or sets it by a
 * part, can turn looks round, or have them fetch something. So nobody can know
 * them beforehand.
 */
const secret = `--_can-i-run-${Math.random().toString(36).slice(2)}`;

/**
 * Not a field: others in here look into a root too, and a method of the element
 * that lets them would let every script of the page.
 */
const roots = new WeakMap<Element, ShadowRoot>();

/** The first that matches of what an element has drawn. */
export const findIn = <E extends Element = HTMLElement>(
  element: CanIRunElement,
  selector: string,
): E | null | undefined => roots.get(element)?.querySelector<E>(selector);

/**
 * What the three elements share: the box, its language, its colours, the level
 * of its title, and the page's own words.
 *
 * The shadow root is closed, and nothing of what is drawn hangs on a property:
 * tools that record or measure pages walk open roots, and what is answered here
 * stays here. An element holds what it knows in private fields, for which it
 * asks to be drawn by itself.
 *
 * @cssprop [--can-i-run-accent=light-dark(#00586c, #8ed6e4)] - Colour of buttons, links and marks; opaque, and not `currentcolor`.
 * @cssprop [--can-i-run-surface=light-dark(#fff, #12191d)] - Colour behind everything; one that is dark on a light page, or the other way, needs the text’s beside it.
 * @cssprop [--can-i-run-text=light-dark(#1b2b34, #f1f5f6)] - Colour of text, to go with the surface.
 * @cssprop [--can-i-run-radius=12px] - Roundness of the card.
 * @cssprop [--can-i-run-font=inherit] - Font family.
 * @cssprop [--can-i-run-space=1em] - Space inside and between blocks.
 *
 * @slot - What stands in where the script does not run. A single link is hidden once it does; other content stays, unless it takes `slot="fallback"`.
 *
 * @attr {string} lang - Language of the words, such as `en` or `pt-BR`; `auto` for the first that the visitor's browser asks for. Without it, that of the nearest element around with a `lang`. English where there are no words in it.
 */
export abstract class CanIRunElement extends LitElement {
  static override shadowRootOptions: ShadowRootInit = {
    ...LitElement.shadowRootOptions,
    mode: 'closed',
  };

  /** Or `attachInternals()` would hand the root to any script. */
  static readonly disabledFeatures = ['internals'];

  static override readonly properties: PropertyDeclarations = {
    headingLevel: { attribute: 'heading-level' },
    theme: {},
    languages: {},
    words: { attribute: false },
  };

  static override styles = [boxStyles, textStyles, controlStyles];

  static override finalizeStyles(styles?: CSSResultGroup): CSSResult[] {
    return (super.finalizeStyles(styles) as CSSResult[]).map(({ cssText }) =>
      unsafeCSS(cssText.replaceAll('--_can-i-run', secret)),
    );
  }

  /**
   * Level of the title in the page's outline.
   * @default 2
   */
  declare headingLevel: '1' | '2' | '3' | '4' | '5' | '6' | number | undefined;

  /**
   * Light or dark colours; `auto` for the page's own colour scheme.
   * @default auto
   */
  declare theme: 'auto' | 'light' | 'dark' | undefined;

  /**
   * Languages that a visitor can choose from, by their tags: `en ar vi`. A row
   * of buttons, each named in its own language; none without this.
   */
  declare languages: string | undefined;

  /**
   * The page's own words in place of single messages: message id to plain
   * text. Titles and buttons can be replaced; what says, limits or names advice
   * stays as it is. A property only.
   */
  declare words: Readonly<Record<string, string>> | undefined;

  readonly #language = new LocaleController(this, (text) => {
    hint(this, 'lang', text);
  });
  readonly #scheme = new SchemeController(this);
  #words: Words = {};
  #cannotDraw = false;
  #options: RenderOptions = {};

  /** What stands in the box, in the language of the element. */
  protected abstract view(level: number): unknown;

  /**
   * What a click and a key do is set, not listened to, here and in all views:
   * error trackers listen beside everyone who listens for these, and note down
   * on what.
   */
  protected override render(): TemplateResult {
    hintNames(this);
    const level = oneOf(this, 'heading-level', this.headingLevel, levels);
    const theme = oneOf(this, 'theme', this.theme, themes);
    const languages = languagesOf(this, this.languages);
    return html`<div
      class="box ${theme === 'auto' && !this.#scheme.mayBeDark ? 'light' : theme}"
      lang=${currentLocale()}
      dir=${directionOf(currentLocale())}
      .onclick=${keepInside}
      @keydown=${keepInside}
      .onkeypress=${keepInside}
      @keyup=${keepInside}
      @input=${keepInside}
      @focusin=${bringIntoSight}
      @pointerdown=${() => {
        // FastClick, on older sites, swallows a tap on what does not bear this.
        // Not before: a page drawn on the server would not know it.
        this.classList.add('needsclick');
      }}
    >
      ${languageMenu(languages, this.#language)} ${this.view(Number(level))}
      ${translationNote(languages, this.#language)}
      <slot></slot>
    </div>`;
  }

  /** Has `say` answer in the language and words of this element. */
  protected inOwnWords<T>(say: () => T): T {
    const { locale, given } = this.#language;
    // The page's own words are in the language of the page.
    return inLocale(locale, say, locale === given ? this.#words : undefined);
  }

  get #styles(): readonly CSSResult[] {
    const { elementStyles } = this.constructor as typeof CanIRunElement;
    return elementStyles as CSSResult[];
  }

  /** False once a page forbids it: the fallback stands instead. */
  protected get canDraw(): boolean {
    return !this.#cannotDraw;
  }

  /** Draws at once, for what comes next to find it on the screen. */
  protected drawNow(): void {
    this.requestUpdate();
    this.performUpdate();
  }

  /** Not before its words are here. */
  protected override shouldUpdate(changed: PropertyValues<this>): boolean {
    if (changed.has('words')) this.#words = acceptedWords(this, this.words);
    return this.#language.settle();
  }

  /** Hands Lit an empty root to keep: its `renderRoot` is there for any script. */
  protected override createRenderRoot(): DocumentFragment {
    this.#attempt(() => {
      const root = attachShadow(this, bare(CanIRunElement.shadowRootOptions));
      roots.set(this, root);
      if (this.ownerDocument === document) adoptStyles(root, [...this.#styles]);
      else this.adoptedCallback();
    });
    return new DocumentFragment();
  }

  /** Sheets are of one document: in another, it takes copies. */
  protected adoptedCallback(): void {
    const view = this.ownerDocument.defaultView as typeof globalThis | null;
    const root = roots.get(this);
    if (!view || !root) return;
    this.#attempt(() => {
      root.adoptedStyleSheets = this.#styles.map(({ cssText }) => {
        const sheet = new view.CSSStyleSheet();
        sheet.replaceSync(cssText);
        return sheet;
      });
    });
  }

  protected override performUpdate(): void {
    this.#attempt(() => {
      super.performUpdate();
    });
  }

  /**
   * As in LitElement, but for what it drew, which that keeps as a property, to
   * tell it of coming and going: directives that wait for something, such as
   * `until`, do not stop here while the element is away.
   */
  protected override update(changed: PropertyValues): void {
    ReactiveElement.prototype['update'].call(this, changed);
    const root = roots.get(this);
    if (!root) return;
    const draw = () => {
      this.inOwnWords(() => render(this.render(), root, this.#options));
    };
    if (root.firstElementChild)
      try {
        draw();
        return;
      } catch {
        // Somebody took out what Lit finds its way by.
      }
    // Nothing there yet, or no more: all is drawn anew.
    const renderBefore = page.createComment('');
    root.replaceChildren(renderBefore);
    this.#options = bare({ host: this, renderBefore });
    draw();
  }

  /**
   * Where a page forbids what drawing takes, as by a policy on Trusted Types,
   * at first or later, the fallback shows instead from then on.
   */
  #attempt(draw: () => void): void {
    if (this.#cannotDraw) return;
    try {
      draw();
    } catch (error) {
      this.#cannotDraw = true;
      console.warn(`<${this.localName}>: ${String(error)}`);
      const root = roots.get(this);
      root?.replaceChildren(page.createElement('slot'));
      // In place: to set it anew may be what failed.
      root?.adoptedStyleSheets.splice(0);
    }
  }
}

/**
 * Not under a mouse that is down, or its click would go astray; nor where the
 * checker has moved the focus itself, and seen to that.
 */
function bringIntoSight(event: Event): void {
  const focused = event.target as HTMLElement;
  if (isOwn(event) && !focused.matches(':active, [tabindex]')) uncover(focused);
}

/**
 * Keeps the page's own shortcuts, and its analytics, from what is typed and
 * pressed here, and what it prevents from taking a tick away.
 */
function keepInside(event: Event): void {
  const { key } = event as KeyboardEvent;
  if (isOwn(event) && key !== 'Escape' && key !== 'Tab')
    event.stopPropagation();
}

/** What a page has put into a slot is the page's own. */
const isOwn = ({ currentTarget, target }: Event): boolean =>
  (currentTarget as Node).contains(target as Node);
