/** A plan: the week, the steps, the days to choose from. */
import { css } from 'lit';

export const planStyles = css`
  .steps > * {
    display: grid;
    grid-template-columns: 1.5em 1fr;
    gap: 0.15em 0.5em;
    padding: 0.5em;
    border-block-start: 1px solid var(--_can-i-run-line);
  }
  .steps > .here {
    border: 2px solid var(--_can-i-run-ink);
    border-radius: var(--_can-i-run-soft);
    background-color: var(--_can-i-run-tint);
  }
  .badge {
    color: var(--_can-i-run-ink);
    font-weight: 650;
    white-space: nowrap;
  }
  .bars {
    grid-column: 2;
    block-size: 0.75em;
    margin: 0.15em 0 0;
    background: none;
  }
  .walking {
    fill: none;
    stroke: currentColor;
    vector-effect: non-scaling-stroke;
  }
  .week-room {
    container-type: inline-size;
  }
  .week {
    display: grid;
    gap: 0.15em;
  }
  .day {
    display: grid;
    grid-template-columns: 4em 1.5em 1fr;
    gap: 0.5em;
    align-items: center;
    padding: 0 0.5em;
  }
  .day .icon {
    inline-size: 1.375em;
    block-size: 1.375em;
  }
  [dir='rtl'] .day .icon {
    transform: scaleX(-1);
  }
  .day.run {
    border: 2px solid var(--_can-i-run-ink);
    background-color: var(--_can-i-run-tint);
    font-weight: 650;
  }
  .day.walk {
    border-style: dotted;
  }
  .day.rest {
    border-color: var(--_can-i-run-line);
    border-style: dashed;
    color: var(--_can-i-run-muted);
  }
  @container (min-width: 30em) {
    .week {
      grid-template-columns: repeat(7, minmax(0, 1fr));
    }
    .day {
      grid-template-columns: 1fr;
      justify-items: center;
      gap: 0.25em;
      padding: 0.5em 0;
      font-size: 0.9375em;
    }
    .day .muted {
      font-size: 1em;
    }
  }
  @media (forced-colors: active) {
    .day.run,
    .steps > .here {
      outline: 2px solid Highlight;
    }
  }
`;
