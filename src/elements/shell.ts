/**
 * How an element meets its page: a shadow root with adopted styles, drawn at
 * once whenever an attribute or an answer changes, in the element's language.
 *
 * Lit's templates are used without its base class, whose properties, batching
 * and style fallbacks would be a tenth of what a visitor loads. As with the
 * elements of HTML itself, properties and attributes are one.
 */
import { render } from 'lit/html.js';
import type { TemplateResult } from 'lit/html.js';
import { inLocale, localeOf } from '../localization/locale.js';
import { acceptedWords } from './words.js';
import type { Words } from './words.js';

/** What an element extends: nothing where there is no page, as on a server. */
export const PageElement: typeof HTMLElement =
  globalThis.HTMLElement ?? class {};

/** Marks CSS for editors and for the build, which minifies it. */
export const css = String.raw;

const sheets = new Map<string, CSSStyleSheet>();

/** Styles as a sheet to adopt, since a strict policy forbids `<style>`. */
export function sheetOf(styles: string): CSSStyleSheet {
  let sheet = sheets.get(styles);
  if (!sheet) {
    sheet = new CSSStyleSheet();
    sheet.replaceSync(styles);
    sheets.set(styles, sheet);
  }
  return sheet;
}

/** An element that draws itself. */
export interface Drawn extends HTMLElement {
  words?: Words | undefined;
  update(): void;
}

const wordsOf = new WeakMap<Drawn, Words | undefined>();

/** Draws an element: what `view` says, in the element's own language. */
export function draw(
  host: Drawn,
  styles: string,
  view: () => TemplateResult,
): ShadowRoot {
  const root = host.shadowRoot ?? host.attachShadow({ mode: 'open' });
  const first = !root.firstChild;
  try {
    inLocale(localeOf(host), () => render(view(), root), wordsOf.get(host));
    if (first) root.adoptedStyleSheets = [sheetOf(styles)];
  } catch (error) {
    if (!first) throw error;
    // A policy on Trusted Types forbids templates: the fallback shows instead.
    root.replaceChildren(document.createElement('slot'));
    console.warn(`<${host.localName}> cannot draw here: ${String(error)}`);
  }
  return root;
}

/**
 * Makes a property of every observed attribute, as `clinicName` is of
 * `clinic-name`, and one for `words`; takes over those that were set before
 * the element was defined.
 */
export function takeProperties(host: Drawn): void {
  const { observedAttributes, prototype } = host.constructor as unknown as {
    observedAttributes: readonly string[];
    prototype: Drawn;
  };
  for (const attribute of observedAttributes)
    takeProperty(
      host,
      prototype,
      attribute.replace(/-./g, (dash) => dash.slice(1).toUpperCase()),
      {
        get(this: Drawn) {
          return this.getAttribute(attribute) ?? undefined;
        },
        set(this: Drawn, value: unknown) {
          if (value === undefined || value === null)
            this.removeAttribute(attribute);
          else this.setAttribute(attribute, String(value));
        },
      },
    );
  takeProperty(host, prototype, 'words', {
    get(this: Drawn) {
      return wordsOf.get(this);
    },
    set(this: Drawn, value: unknown) {
      wordsOf.set(this, acceptedWords(this, value));
      if (this.isConnected) this.update();
    },
  });
}

function takeProperty(
  host: Drawn,
  prototype: Drawn,
  name: string,
  accessors: PropertyDescriptor,
): void {
  const early = Object.getOwnPropertyDescriptor(host, name);
  if (!(name in prototype))
    Object.defineProperty(prototype, name, {
      configurable: true,
      ...accessors,
    });
  if (!early) return;
  Reflect.deleteProperty(host, name);
  Reflect.set(host, name, early.value);
}
