import { css } from '../shell.js';

export const styles = css`
  .small {
    font-size: 0.9375em;
    color: var(--muted);
  }
  .bar {
    display: block;
    inline-size: 100%;
    block-size: 4px;
    margin-block: 0.5em;
    background: var(--line);
    color: var(--ink);
    fill: currentColor;
  }
  .bar:dir(rtl) {
    transform: scaleX(-1);
  }
  .bars {
    block-size: 1em;
    background: none;
  }
  .walking {
    fill: none;
    stroke: currentColor;
    vector-effect: non-scaling-stroke;
  }
  .option,
  .day,
  .quote,
  .summary,
  textarea {
    padding: 0.6em 0.85em;
    border: 1px solid var(--border);
    border-radius: var(--soft);
  }
  .options {
    display: grid;
    gap: 0.5em;
  }
  .option {
    display: flex;
    gap: 0.75em;
    min-block-size: 2.75em;
    cursor: pointer;
  }
  .option:has(:checked),
  .day.run {
    border-color: var(--ink);
    box-shadow: inset 0 0 0 1px var(--ink);
    background: var(--tint);
  }
  .option:has(:focus-visible) {
    outline: 3px solid;
    outline-color: var(--ink);
    outline-offset: 2px;
  }
  input {
    flex: none;
    inline-size: 1.25em;
    block-size: 1.25em;
    margin: 0.125em 0 0;
    font-size: 1em;
    accent-color: var(--ink);
    cursor: pointer;
  }
  input:focus-visible {
    outline: 0;
    box-shadow: none;
  }
  .or {
    display: flex;
    align-items: center;
    gap: 0.75em;
    color: var(--muted);
  }
  .or::before,
  .or::after {
    content: '';
    flex: 1;
    border-block-start: 1px solid var(--line);
  }
  .error,
  .summary .link {
    color: var(--alarm);
    font-weight: 600;
  }
  .summary {
    border: 2px solid var(--alarm);
  }
  .card {
    --band: var(--alarm);
    padding: calc(var(--space) * 1.25);
    border: 0 solid var(--band);
    border-inline-start-width: 6px;
    border-radius: var(--soft);
    background: color-mix(in srgb, var(--band) 9%, var(--surface));
  }
  .card .heading {
    color: var(--band);
  }
  .yes-with-limits {
    --band: light-dark(#0f5a2e, #9fe0b6);
  }
  .not-yet {
    --band: light-dark(#6b4300, #ffd58a);
  }
  .ask-clinician {
    --band: light-dark(#0b4a82, #a9cdf7);
  }
  .emergency {
    --band: light-dark(#fff, #3a0508);
    --ink: var(--band);
    --surface: var(--alarm);
    border: 0;
    background: var(--alarm);
    color: var(--band);
  }
  .emergency .filled {
    background: var(--band);
    color: var(--alarm);
  }
  .urgency {
    display: flex;
    gap: 0.5em;
    align-items: center;
  }
  .headline .urgency {
    margin-block-end: 0.35em;
    font-size: 0.727em;
  }
  .rows > * {
    padding-block: 0.75em;
    border-block-start: 1px solid var(--line);
  }
  .answer {
    display: grid;
    grid-template-columns: 1fr auto;
    gap: 0 1em;
  }
  dd {
    grid-column: 1;
  }
  dd:last-child {
    grid-column: 2;
    grid-row: 1;
  }
  .mark {
    min-block-size: 24px;
    margin-inline-start: 0.25em;
    color: var(--ink);
    font-size: 0.9375em;
    text-decoration: underline dotted;
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
    color: var(--muted);
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
  textarea {
    inline-size: 100%;
    background: none;
    color: inherit;
    font: inherit;
  }
  summary {
    padding-block: 0.65em;
    cursor: pointer;
  }
  summary .heading {
    display: inline;
  }
  @media (forced-colors: active) {
    .option:has(:checked),
    .day.run {
      outline: 2px solid Highlight;
    }
    .card {
      border-width: 2px 2px 2px 6px;
    }
  }
`;
