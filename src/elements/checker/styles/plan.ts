/** A plan: the week, the steps, the days to choose from. */
import { css } from 'lit';

export const planStyles = css`
  .bars {
    block-size: 1em;
    background: none;
  }
  .walking {
    fill: none;
    stroke: currentColor;
    vector-effect: non-scaling-stroke;
  }
  .day.run {
    border-color: var(--_can-i-run-ink);
    box-shadow: inset 0 0 0 1px var(--_can-i-run-ink);
    background: var(--_can-i-run-tint);
  }
  .week-room {
    container-type: inline-size;
  }
  .week {
    display: grid;
    gap: 0.35em;
  }
  .day {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75em;
    align-items: center;
  }
  .day .muted {
    inline-size: 3em;
  }
  .run {
    font-weight: 650;
  }
  .rest {
    border-style: dashed;
    color: var(--_can-i-run-muted);
  }
  @container (min-width: 30em) {
    .week {
      grid-template-columns: repeat(7, minmax(0, 1fr));
    }
    .day {
      flex-direction: column;
      gap: 0.25em;
      padding-inline: 0;
      font-size: 0.9375em;
    }
    .day .muted {
      inline-size: auto;
      font-size: 1em;
    }
  }
  .days {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
  }
  @media (forced-colors: active) {
    .day.run {
      outline: 2px solid Highlight;
    }
  }
`;
