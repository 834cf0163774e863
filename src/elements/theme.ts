/**
 * The look that the three elements share.
 *
 * The page owns the host element; everything drawn sits in `.box`, which takes
 * nothing from the page but what people would miss: the font, the size, the
 * colour scheme, the direction, and a reader's own text spacing.
 *
 * @cssprop [--can-i-run-accent=light-dark(#00586c, #8ed6e4)] - Colour of buttons, links and marks.
 * @cssprop [--can-i-run-surface=light-dark(#fff, #12191d)] - Colour behind everything.
 * @cssprop [--can-i-run-text=light-dark(#1b2b34, #f1f5f6)] - Colour of text.
 * @cssprop [--can-i-run-radius=12px] - Roundness of the card.
 * @cssprop [--can-i-run-font=inherit] - Font family.
 * @cssprop [--can-i-run-space=1em] - Space inside and between blocks.
 */
import { css } from './shell.js';

export const theme = css`
  :host {
    display: block;
  }
  :host([hidden]) {
    display: none;
  }
  .box {
    all: initial;
    /* The page's scheme decides between light and dark, not the system's:
       a dark card on a page that only knows light would be a stranger. */
    color-scheme: inherit;
    --surface: var(--can-i-run-surface, light-dark(#fff, #12191d));
    --text: var(--can-i-run-text, light-dark(#1b2b34, #f1f5f6));
    --muted: var(--can-i-run-text, light-dark(#44545e, #b9c6cc));
    --accent: var(--can-i-run-accent, light-dark(#00586c, #8ed6e4));
    --radius: var(--can-i-run-radius, 12px);
    --space: var(--can-i-run-space, 1em);
    --soft: calc(var(--radius) * 0.67);
    --alarm: light-dark(#8a0f1a, #ffb4ab);
    --border: color-mix(in srgb, var(--text) 55%, var(--surface));
    --line: color-mix(in srgb, var(--text) 16%, var(--surface));
    --tint: color-mix(in srgb, var(--accent) 6%, var(--surface));
    /* Black or white, whichever reads better on the accent. .179 is the
       luminance at which both have the same contrast, 4.58:1. */
    --light: clamp(0, (0.179 - y) * 1e6, 1);
    --on-accent: color(
      from var(--accent) xyz calc(var(--light) * 0.9505) var(--light)
        calc(var(--light) * 1.089)
    );
    /* The accent, darkened or lightened to a luminance that reads on the
       surface at 7:1, by mixing with black or white in linear light. */
    --dim: min(1, 0.1 / max(y, 0.01));
    --lift: max(0, (0.4 - y) / max(1 - y, 0.01));
    --ink: light-dark(
      color(
        from var(--accent) xyz calc(x * var(--dim)) calc(y * var(--dim))
          calc(z * var(--dim))
      ),
      color(
        from var(--accent) xyz calc(x + (0.9505 - x) * var(--lift))
          calc(y + (1 - y) * var(--lift)) calc(z + (1.089 - z) * var(--lift))
      )
    );
    display: block;
    box-sizing: border-box;
    max-inline-size: 40em;
    margin-inline: auto;
    padding: calc(var(--space) * 1.25);
    border: 1px solid var(--line);
    border-radius: var(--radius);
    background: var(--surface);
    color: var(--text);
    font-family: var(--can-i-run-font, inherit);
    font-size: max(1em, 16px);
    line-height: max(1.5em, 1lh);
    letter-spacing: inherit;
    word-spacing: inherit;
    /* Not break-word: the columns of a grid would stay as wide as the longest
       word in them, wider than a narrow card. */
    overflow-wrap: anywhere;
    -webkit-text-size-adjust: none;
  }
  .light {
    color-scheme: light;
  }
  .dark {
    color-scheme: dark;
  }
  * {
    box-sizing: border-box;
  }
  p,
  ul,
  ol,
  dl,
  dd,
  fieldset,
  legend {
    margin: 0;
    padding: 0;
    border: 0;
  }
  fieldset {
    min-inline-size: 0;
  }
  .box > * + *,
  section > * + *,
  form > * + *,
  .flow > * + * {
    margin-block-start: var(--space);
  }
  section > .heading + * {
    margin-block-start: calc(var(--space) * 0.5);
  }
  section {
    padding-block-start: calc(var(--space) * 0.5);
  }
  ul,
  ol {
    padding-inline-start: 1.25em;
  }
  .plain {
    list-style: none;
    padding: 0;
  }
  .heading {
    display: block;
    font-weight: 650;
    line-height: max(1.3em, 1lh);
  }
  [tabindex] {
    scroll-margin-block: 5em;
  }
  .title,
  .question {
    font-size: 1.25em;
  }
  .headline {
    font-size: 1.375em;
  }
  .section {
    font-size: 1.125em;
  }
  .muted {
    color: var(--muted);
    font-size: 0.9375em;
  }
  .hidden {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  .heading:focus {
    outline: 0;
    box-shadow: none;
  }
  .icon {
    inline-size: 1.5em;
    block-size: 1.5em;
    flex: none;
    fill: none;
    stroke: currentColor;
    stroke-width: 2;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  a,
  .link {
    color: var(--ink);
    text-decoration: underline;
  }
  button,
  .button {
    all: unset;
    box-sizing: border-box;
    cursor: pointer;
  }
  :focus-visible {
    /* Two tones, so that it shows on whatever the page puts behind. The
       colour apart: an accent that is none must not take the ring away. */
    outline: 3px solid;
    outline-color: var(--ink);
    outline-offset: 2px;
    box-shadow: 0 0 0 2px var(--surface);
  }
  .button {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: 0.5em;
    min-block-size: 2.75em;
    padding: 0.5em 1.25em;
    border: 2px solid var(--line);
    border-radius: var(--soft);
    color: var(--ink);
    font-weight: 600;
    text-align: center;
  }
  .filled {
    border-color: var(--ink);
    background: var(--accent);
    color: var(--on-accent);
  }
  .link {
    /* On a line, which it leaves as high as it is. */
    padding-block: 0.65em;
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
  }
  ::slotted(a:only-child:not([slot])) {
    /* The link that stands in where the script does not run. */
    display: none;
  }
  /* Pictures keep their colours, which may not show on those of the reader. */
  @media (forced-colors: active) {
    .box {
      --ink: CanvasText;
    }
  }
`;
