/** Links, buttons, and what has the focus. */
import { css } from 'lit';

export const controlStyles = css`
  .heading:focus,
  fieldset:focus,
  input:focus-visible {
    outline: 0;
    box-shadow: none;
  }
  a,
  .link {
    color: var(--_can-i-run-ink);
    text-decoration: underline;
  }
  button,
  .button {
    all: unset;
    box-sizing: border-box;
  }
  summary,
  button,
  .button,
  .option,
  input {
    cursor: pointer;
  }
  :focus-visible {
    /* Two tones, so that it shows on whatever the page puts behind. The
       colour apart: an accent that is none must not take the ring away. */
    outline: 3px solid;
    outline-color: var(--_can-i-run-ink);
    outline-offset: 2px;
    box-shadow: 0 0 0 2px var(--_can-i-run-surface);
  }
  .button {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: 0.5em;
    min-block-size: 2.75em;
    padding: 0.25em 0.75em;
    border: 2px solid var(--_can-i-run-line);
    border-radius: var(--_can-i-run-soft);
    color: var(--_can-i-run-ink);
    font-weight: 600;
    text-align: center;
  }
  .filled {
    border-color: var(--_can-i-run-ink);
    /* On dark, white on a deep tone: a browser that darkens pages by itself
       turns dark text white, and takes a mid tone for dark enough. */
    background-color: light-dark(
      var(--_can-i-run-accent),
      oklch(from var(--_can-i-run-accent) min(l, 0.4) c h)
    );
    color: light-dark(var(--_can-i-run-on-accent), #fff);
  }
  .link {
    /* On a line, which it leaves as high as it is. */
    padding-block: 0.7em;
  }
  [aria-pressed='true'] {
    font-weight: 650;
    text-decoration: none;
  }
  [aria-busy='true'] {
    cursor: progress;
    opacity: 0.6;
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
  }
`;
