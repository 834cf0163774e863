/** The cards of low-impact exercise. */
import { css } from 'lit';

export const alternativesStyles = css`
  .cards {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 16em), 1fr));
    gap: var(--_can-i-run-space);
  }
  .alternative {
    padding: var(--_can-i-run-space);
    border: 1px solid var(--_can-i-run-line);
    border-radius: var(--_can-i-run-soft);
  }
  .alternative > * + * {
    margin-block-start: 0.5em;
  }
  .alternative > .icon {
    display: block;
    inline-size: 2.5em;
    block-size: 2.5em;
    color: var(--_can-i-run-ink);
    stroke-width: 1.5;
  }
  /* Who moves, moves on in the direction of the text. */
  [dir='rtl'] .alternative > .icon {
    transform: scaleX(-1);
  }
  .care {
    padding-inline-start: 0.75em;
    border-inline-start: 3px solid var(--_can-i-run-border);
  }
`;
