/** A question: how far it is, its options, and what is wrong. */
import { css } from 'lit';

export const questionStyles = css`
  .bar {
    display: block;
    inline-size: 100%;
    block-size: 4px;
    margin-block: 0.5em;
    background-color: var(--_can-i-run-line);
    color: var(--_can-i-run-ink);
    fill: currentColor;
  }
  /* Not :dir(), which Chromium may not match on a picture. */
  [dir='rtl'] .bar {
    transform: scaleX(-1);
  }
  /* No rule of a page for the part cuts off a sign that is asked about. */
  [part='question'] {
    overflow: visible !important;
    block-size: auto !important;
    max-block-size: none !important;
    clip-path: none !important;
  }
  .options {
    display: grid;
    gap: 0.5em;
  }
  .option {
    display: flex;
    gap: 0.75em;
    min-block-size: 2.75em;
  }
  .option:has(:checked) {
    border-color: var(--_can-i-run-ink);
    box-shadow: inset 0 0 0 1px var(--_can-i-run-ink);
    background-color: var(--_can-i-run-tint);
  }
  .option:has(:focus-visible) {
    outline: 3px solid;
    outline-color: var(--_can-i-run-ink);
    outline-offset: 2px;
  }
  input {
    flex: none;
    inline-size: 1.25em;
    block-size: 1.25em;
    margin: 0.125em 0 0;
    font-size: 1em;
    accent-color: var(--_can-i-run-ink);
  }
  .or {
    display: flex;
    align-items: center;
    gap: 0.75em;
    color: var(--_can-i-run-muted);
  }
  .or::before,
  .or::after {
    content: '';
    flex: 1;
    border-block-start: 1px solid var(--_can-i-run-line);
  }
  /* In sight also where the tick was made far above. */
  .note {
    position: sticky;
    inset-block-end: 0;
    padding-block: 0.5em;
    background-color: var(--_can-i-run-surface);
  }
  .error,
  .summary .link {
    color: var(--_can-i-run-alarm);
    font-weight: 600;
  }
  .summary {
    border: 2px solid var(--_can-i-run-alarm);
  }
  @media (forced-colors: active) {
    .option:has(:checked) {
      outline: 2px solid Highlight;
    }
  }
`;
