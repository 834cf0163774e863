/**
 * Frame pages tell their height, so that a page that allows only frames needs
 * no guess at it. Heights are all that is told.
 */

import { page } from '../elements/page.js';

/** What a frame page tells its parent. */
export interface HeightMessage {
  readonly type: 'can-i-run-height';
  /** The height of the content, in CSS pixels. */
  readonly height: number;
  /** It scrolls inside, and so must fit the window. */
  readonly scrolls: boolean;
}

/** What a page tells its frames, which may have told their height before. */
export interface ListensMessage {
  readonly type: 'can-i-run-listens';
}

/** Does something with each frame that has the address of a frame page. */
function eachFrame(act: (frame: HTMLIFrameElement) => void): void {
  for (const frame of page.querySelectorAll('iframe'))
    if (/^[^?#]+\/(embed|oembed\/[\w-]+)\.html/.test(frame.src)) act(frame);
}

/**
 * Gives frame pages their height. A message counts only if it comes from the
 * window of such a frame on this page, wherever its address has led by now:
 * from http to https, or to a name without `www.`.
 */
export function resizeFrames(): void {
  const told = new Map<unknown, string>();

  /** For all that came since: many messages cost one walk over the page. */
  const resize = () => {
    eachFrame(({ contentWindow, style }) => {
      style.height = told.get(contentWindow) ?? style.height;
    });
    told.clear();
  };

  addEventListener('message', ({ data, source }: MessageEvent) => {
    const { type, height, scrolls } = (data ?? {}) as Partial<HeightMessage>;
    if (
      type === 'can-i-run-height' &&
      typeof height === 'number' &&
      height >= 1 &&
      height <= 30_000
    ) {
      if (!told.size) requestAnimationFrame(resize);
      told.set(source, scrolls ? `min(${height}px, 90svh)` : `${height}px`);
    }
  });

  eachFrame(({ contentWindow }) => {
    const message: ListensMessage = { type: 'can-i-run-listens' };
    contentWindow?.postMessage(message, '*');
  });
}
