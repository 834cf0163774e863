/** The frame page, and pages around it. */
import { Visitor } from './harness.js';
import { pageOf } from './host-page.js';
import type { HostPage, Layout } from './host-page.js';

/** Its address, with what is asked of it. */
export const framePage = (query = '', server = 'raw') =>
  `${location.origin}/${server}/dist/embed.html${query}`;

/** A page around frames, in a window that is taller than any of them. */
export const parentOf = (markup: string, layout: Layout = { height: 4000 }) =>
  pageOf(markup, { witness: '/raw/test/hosts/pages/errors.js', ...layout });

/** The first frame on a page, where it may be looked into. */
export class Inner {
  constructor(private readonly page: HostPage) {}

  get frame(): HTMLIFrameElement {
    return this.page.find<HTMLIFrameElement>('iframe');
  }

  get document(): Document {
    const { contentDocument } = this.frame;
    if (!contentDocument) throw new Error('The frame lets nobody look in.');
    return contentDocument;
  }

  get source(): Window {
    const { contentWindow } = this.frame;
    if (!contentWindow) throw new Error('The frame is gone.');
    return contentWindow;
  }

  visitor(): Visitor {
    const found = this.document.querySelector<HTMLElement>('can-i-run-checker');
    if (!found) throw new Error('The frame has no checker.');
    return new Visitor(found);
  }
}

/** The height of the first frame on a page. */
export const heightOf = (page: HostPage) =>
  page.find('iframe').getBoundingClientRect().height;

/** Whether the first frame has the height of what is in it. */
export function fits(page: HostPage): boolean {
  const { document, frame } = new Inner(page);
  const { height } = document.documentElement.getBoundingClientRect();
  return Math.ceil(height) + 1 === frame.clientHeight;
}
