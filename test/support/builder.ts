/**
 * Speaks to the builder as the person who embeds would: chooses, types, reads
 * what there is to copy. It knows the names of the controls, which are those
 * of the attributes, and a few ids.
 */
import { built, visit } from './host-page.js';
import type { HostPage, Layout } from './host-page.js';
import { until } from './until.js';

export const wide = { width: 1280, height: 900 };
export const narrow = { width: 320, height: 640 };

/** What browsers check the built script against. */
export async function fingerprint(file = 'can-i-run.js'): Promise<string> {
  const response = await fetch(new URL(file, built));
  const digest = await crypto.subtle.digest(
    'SHA-384',
    await response.arrayBuffer(),
  );
  return `sha384-${btoa(String.fromCharCode(...new Uint8Array(digest)))}`;
}

/** The front page, when its script has run. */
export async function openBuilder(
  state = '',
  layout: Layout = wide,
): Promise<Builder> {
  const page = await visit(
    `/raw/demo/index.html${state && `#${state}`}`,
    layout,
  );
  const builder = new Builder(page);
  await until('the builder is there', () =>
    Boolean(page.find('#integrity').textContent),
  );
  return builder;
}

/** Words as they are read, however the markup breaks them. */
export const textOf = ({ textContent }: Node) =>
  (textContent ?? '').replace(/\s+/g, ' ').trim();

/** Someone at the builder. */
export class Builder {
  constructor(readonly page: HostPage) {}

  control(name: string, value?: string): HTMLInputElement {
    const which = value === undefined ? '' : `[value="${value}"]`;
    return this.page.find<HTMLInputElement>(`[name="${name}"]${which}`);
  }

  /** Ticks or chooses. */
  choose(name: string, value: string): void {
    this.control(name, value).click();
  }

  /** Types, or picks from a list, or a colour. */
  fill(name: string, value: string): void {
    const control = this.control(name);
    control.value = value;
    control.dispatchEvent(new Event('input', { bubbles: true }));
  }

  /** Opens all that is folded. */
  unfold(): void {
    for (const fold of this.page.all<HTMLDetailsElement>('details'))
      fold.open = true;
  }

  code(): string {
    return this.page
      .all('#parts code')
      .map(({ textContent }) => textContent)
      .join('\n');
  }

  hash(): string {
    return this.page.window.location.hash;
  }

  problem(field: string): string | null {
    return this.page.find(`#${field}-problem`).textContent;
  }

  /** The page inside the preview, once its script has run. */
  async preview(): Promise<Document> {
    const frame = this.page.find<HTMLIFrameElement>('#preview');
    await until('the preview shows an element', () =>
      Boolean(frame.contentDocument?.querySelector('#place > *')?.shadowRoot),
    );
    if (!frame.contentDocument) throw new Error('There is no preview.');
    return frame.contentDocument;
  }

  button(name: string): HTMLElement {
    const found = this.page.all('button').find((one) => textOf(one) === name);
    if (!found) throw new Error(`There is no button “${name}”.`);
    return found;
  }

  press(name: string): void {
    this.button(name).click();
  }
}
