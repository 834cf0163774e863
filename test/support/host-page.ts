/**
 * Pages as other people write them, each in a frame of its own, with the
 * script that `npm run build` made. A witness (witness.js) notes down errors,
 * violations of policies, and all that a page does to the world outside it.
 */
import { oneEvent } from '@open-wc/testing';
import { Visitor, room } from './harness.js';

/** Where the script lives: a whole address, as sites paste it. */
export const built = new URL('/raw/dist/can-i-run.js', location.href).href;

/** Opens the roots of a page to the tests. */
export const openRoots = new URL(
  '/raw/test/support/open-roots.js',
  location.href,
).href;

/** How a site loads the script, one that shows nobody else's HTML. */
export const script = `<script data-placeholders="everywhere" src="${built}"></script>`;

/** What stands in where the script does not run. */
export const link =
  '<a href="https://clinic.example/back-pain">Can I run with a sore back?</a>';

/** The one line that sites paste, without its script. */
export const checker = `<can-i-run-checker>${link}</can-i-run-checker>`;

/** The room that sites keep free for it, as the README has it. */
export const reserved = 'style="display: block; min-height: 80em"';

type PageWindow = Window &
  typeof globalThis & { readonly seen?: readonly string[] };

export class HostPage {
  constructor(readonly frame: HTMLIFrameElement) {}

  get window(): PageWindow {
    const { contentWindow } = this.frame;
    if (!contentWindow) throw new Error('The page is gone.');
    return contentWindow as PageWindow;
  }

  get document(): Document {
    return this.window.document;
  }

  /** What the witness noted down. */
  get seen(): readonly string[] {
    const { seen } = this.window;
    if (!seen) throw new Error('The page has no witness.');
    return seen;
  }

  all<T extends Element = HTMLElement>(selector: string): T[] {
    return [...this.document.querySelectorAll<T>(selector)];
  }

  /** The first that matches; fails where there is none. */
  find<T extends Element = HTMLElement>(selector: string): T {
    const found = this.document.querySelector<T>(selector);
    if (!found) throw new Error(`The page has no ${selector}.`);
    return found;
  }

  /** Someone at the page's checker, or at another element of ours. */
  visitor(selector = 'can-i-run-checker'): Visitor {
    return new Visitor(this.find(selector));
  }

  /** Whether something takes up room that a visitor could see. */
  shows(selector: string): boolean {
    const element = this.find(selector);
    const { width, height } = element.getBoundingClientRect();
    return width > 0 && height > 0 && element.checkVisibility();
  }

  style(element: Element): CSSStyleDeclaration {
    return this.window.getComputedStyle(element);
  }

  /** Adds a script to the page and waits until it has run. */
  async load(src = built): Promise<void> {
    const late = this.document.createElement('script');
    late.src = src;
    late.dataset['placeholders'] = 'everywhere';
    const loaded = oneEvent(late, 'load');
    this.document.head.append(late);
    await loaded;
  }
}

export interface Layout {
  /** Where the frame stands, if it is to outlast a test. */
  readonly into?: ParentNode;
  readonly width?: number;
  readonly height?: number;
  readonly sandbox?: string;
}

async function show(
  source: 'src' | 'srcdoc',
  value: string,
  { into = room(), width = 800, height = 600, sandbox }: Layout,
): Promise<HostPage> {
  const frame = document.createElement('iframe');
  frame.style.cssText = `width: ${width}px; height: ${height}px; border: 0`;
  if (sandbox !== undefined) frame.setAttribute('sandbox', sandbox);
  frame[source] = value;
  // Only now: an empty frame would tell of a load of its own.
  const loaded = oneEvent(frame, 'load');
  into.append(frame);
  await loaded;
  return new HostPage(frame);
}

/** A page by its address. */
export const visit = (address: string, layout: Layout = {}) =>
  show('src', address, layout);

interface Markup extends Layout {
  readonly head?: string;
  /** What lets the tests into closed roots. */
  readonly roots?: string;
  readonly witness?: string;
}

/** A page by its markup, once everything in it has loaded. */
export const pageOf = (
  body: string,
  {
    head = '',
    roots = openRoots,
    witness = '/raw/test/package/pages/witness.js',
    ...layout
  }: Markup = {},
): Promise<HostPage> =>
  show(
    'srcdoc',
    `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <title>A page of somebody else</title>
    <script src="${roots}"></script>
    <script src="${witness}"></script>
    ${head}
  </head>
  <body>${body}</body>
</html>`,
    layout,
  );

/** What an element carries by its page, without the class that it gives itself. */
export const attributesOf = (element: Element): Record<string, string | null> =>
  Object.fromEntries(
    element
      .getAttributeNames()
      .map((name) => [name, element.getAttribute(name)] as const)
      .filter((pair) => pair.join('=') !== 'class=needsclick'),
  );
