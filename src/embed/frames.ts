/**
 * Frame pages tell their height, so that a page that allows only frames needs
 * no inner scrolling. Heights are all that is told.
 */

/** What a frame page tells its parent. */
export interface HeightMessage {
  readonly type: 'can-i-run-height';
  /** The height of the content, in CSS pixels. */
  readonly height: number;
}

/**
 * Gives frame pages their height. A message counts only if it comes from the
 * window of a frame on this page, and from the origin where that frame's
 * `embed.html` lives: `null` for a sandboxed one.
 */
export function resizeFrames(): void {
  addEventListener('message', ({ data, origin, source }: MessageEvent) => {
    const message = data as Partial<HeightMessage> | null;
    if (message?.type !== 'can-i-run-height' || !source) return;
    for (const frame of document.querySelectorAll('iframe')) {
      if (frame.contentWindow !== source) continue;
      const url = new URL(frame.src, document.baseURI);
      if (
        (origin === url.origin ||
          (origin === 'null' && frame.sandbox.length > 0)) &&
        url.pathname.endsWith('/embed.html')
      )
        frame.style.height = `${Math.min(Number(message.height), 30_000)}px`;
    }
  });
}
