/**
 * The host and the box in it. The page owns the host element; everything drawn
 * sits in `.box`, which takes nothing from the page but what people would miss:
 * the font, the size, the colour scheme, the direction, and a reader's own text
 * spacing.
 *
 * Names that start with `--_` are this element's own. They carry its prefix
 * all the same, since what a page puts into a slot inherits them.
 */
import { css } from 'lit';

export const boxStyles = css`
  :host {
    display: block;
  }
  /* However a page hides it, also where its own style names a display. */
  :host([hidden]:not([hidden='until-found' i])),
  :host([popover]:not(:popover-open)) {
    display: none !important;
  }
  .box {
    all: initial;
    /* Only looks are reset. How a page hides and disables what is on it are
       states, and reach in. */
    visibility: inherit;
    pointer-events: inherit;
    interactivity: inherit;
    /* The page's scheme decides between light and dark, not the system's:
       a dark card on a page that only knows light would be a stranger. */
    color-scheme: inherit;
    --_can-i-run-surface: var(--can-i-run-surface, light-dark(#fff, #12191d));
    --_can-i-run-text: var(--can-i-run-text, light-dark(#1b2b34, #f1f5f6));
    --_can-i-run-muted: var(--can-i-run-text, light-dark(#44545e, #b9c6cc));
    --_can-i-run-accent: var(--can-i-run-accent, light-dark(#00586c, #8ed6e4));
    --_can-i-run-radius: var(--can-i-run-radius, 12px);
    --_can-i-run-space: clamp(0px, var(--can-i-run-space, 1em), 4em);
    --_can-i-run-soft: calc(var(--_can-i-run-radius) * 0.67);
    --_can-i-run-alarm: light-dark(#8a0f1a, #ffb4ab);
    --_can-i-run-border: color-mix(
      in srgb,
      var(--_can-i-run-text) 55%,
      var(--_can-i-run-surface)
    );
    --_can-i-run-line: color-mix(
      in srgb,
      var(--_can-i-run-text) 16%,
      var(--_can-i-run-surface)
    );
    --_can-i-run-tint: color-mix(
      in srgb,
      var(--_can-i-run-accent) 6%,
      var(--_can-i-run-surface)
    );
    /* Black or white, whichever reads better on the accent. .179 is the
       luminance at which both have the same contrast, 4.58:1. */
    --_can-i-run-light: clamp(0, (0.179 - y) * 1e6, 1);
    --_can-i-run-on-accent: color(
      from var(--_can-i-run-accent) xyz calc(var(--_can-i-run-light) * 0.9505)
        var(--_can-i-run-light) calc(var(--_can-i-run-light) * 1.089)
    );
    /* The accent, as dark or as light as it takes to read on the surface. */
    --_can-i-run-ink: light-dark(
      oklch(from var(--_can-i-run-accent) min(l, 0.43) c h),
      oklch(from var(--_can-i-run-accent) max(l, 0.8) c h)
    );
    /* A house of its own: nothing in it floats or counts outside, and it has
       no first line that a page could style. However the page arranges what
       is on it, each step asks for the same width. No layer of its own, which
       would lie on a header that the page keeps in its place. */
    contain: style;
    display: grid;
    grid-template-columns: minmax(0, 40em);
    box-sizing: border-box;
    /* Beside a float only where there is room for words. */
    min-inline-size: min(12em, 75vw);
    max-inline-size: 40em;
    margin-inline: auto;
    padding: min(var(--_can-i-run-space), 4%);
    border: 1px solid var(--_can-i-run-line);
    border-radius: var(--_can-i-run-radius);
    background-color: var(--_can-i-run-surface);
    color: var(--_can-i-run-text);
    font-family: var(--can-i-run-font, inherit);
    font-size: clamp(16px, 1em, 40px);
    line-height: clamp(1.45em, 1lh, 3em);
    letter-spacing: inherit;
    word-spacing: inherit;
    /* Not break-word: the columns of a grid would stay as wide as the longest
       word in them, wider than a narrow card. */
    overflow-wrap: anywhere;
    text-wrap: pretty;
    -webkit-text-size-adjust: none;
  }
  .light {
    /* Only: no browser darkens it on top. */
    color-scheme: only light;
  }
  .dark {
    color-scheme: dark;
  }
  * {
    box-sizing: border-box;
  }
  /* What a page puts in keeps to its place: it covers no advice. */
  .box slot {
    display: flow-root;
    direction: ltr;
    margin: 0;
    /* With room for a ring around what has the focus. */
    clip-path: inset(-6px);
  }
  :host(:dir(rtl)) slot {
    direction: rtl;
  }
  /* The link that stands in where the script does not run, and what WordPress
     makes of the lines around it. */
  ::slotted(
    a:not([slot]):nth-child(1 of :not(br, p:empty)):nth-last-child(
        1 of :not(br, p:empty)
      )
  ),
  ::slotted(:is(br, p:empty):is(:first-child, :last-child):not([slot])) {
    display: none;
  }
  /* Where the browser prints the page as it is, paper is white. */
  @media print {
    .box.box {
      color-scheme: only light;
    }
  }
  /* Pictures keep their colours, which may not show on those of the reader. */
  @media (forced-colors: active) {
    .box {
      --_can-i-run-ink: CanvasText;
    }
  }
`;
