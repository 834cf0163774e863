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

/** What an element extends: nothing where there is no page, as on a server. */
export const PageElement: typeof HTMLElement =
  globalThis.HTMLElement ?? class {};

/** Marks CSS for editors and for the build, which minifies it. */
export const css = String.raw;

const sheets = new Map<string, CSSStyleSheet>();

/** Draws an element: what `view` says, in the element's own language. */
export function draw(
  host: HTMLElement,
  styles: string,
  view: () => TemplateResult,
): ShadowRoot {
  let root = host.shadowRoot;
  if (!root) {
    root = host.attachShadow({ mode: 'open' });
    // Adopted, since a strict policy forbids <style> elements.
    let sheet = sheets.get(styles);
    if (!sheet) {
      sheet = new CSSStyleSheet();
      sheet.replaceSync(styles);
      sheets.set(styles, sheet);
    }
    root.adoptedStyleSheets = [sheet];
  }
  const into = root;
  inLocale(localeOf(host), () => render(view(), into));
  return root;
}

/**
 * Makes a property of every observed attribute, as `clinicName` is of
 * `clinic-name`, and takes over those that were set before the element was
 * defined.
 */
export function takeProperties(host: HTMLElement): void {
  const { observedAttributes, prototype } = host.constructor as unknown as {
    observedAttributes: readonly string[];
    prototype: HTMLElement;
  };
  for (const attribute of observedAttributes) {
    const property = attribute.replace(/-./g, (dash) =>
      dash.slice(1).toUpperCase(),
    );
    const early = Object.getOwnPropertyDescriptor(host, property);
    if (!(property in prototype))
      Object.defineProperty(prototype, property, {
        configurable: true,
        get(this: HTMLElement) {
          return this.getAttribute(attribute) ?? undefined;
        },
        set(this: HTMLElement, value: unknown) {
          if (value === undefined || value === null)
            this.removeAttribute(attribute);
          else this.setAttribute(attribute, String(value));
        },
      });
    if (early) {
      Reflect.deleteProperty(host, property);
      Reflect.set(host, property, early.value);
    }
  }
}
