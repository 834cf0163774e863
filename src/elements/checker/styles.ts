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
    margin-block-start: 0.5em;
    border-radius: 2px;
    background: var(--line);
    fill: var(--ink);
  }
  .bar:dir(rtl) {
    transform: scaleX(-1);
  }
  .options {
    display: grid;
    gap: 0.5em;
    margin-block-start: var(--space);
  }
  .option {
    display: flex;
    gap: 0.75em;
    align-items: flex-start;
    min-block-size: 2.75em;
    padding: 0.6em 0.85em;
    border: 1px solid var(--border);
    border-radius: calc(var(--radius) * 0.67);
    cursor: pointer;
  }
  .option:hover {
    border-color: var(--ink);
  }
  .option:has(:checked) {
    border-color: var(--ink);
    box-shadow: inset 0 0 0 1px var(--ink);
    background: var(--tint);
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
  .option:focus-within:has(:focus-visible) {
    outline: 3px solid var(--ink);
    outline-offset: 2px;
  }
  .option input:focus-visible {
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
  .error {
    color: light-dark(#8a0f1a, #ffb4ab);
    font-weight: 600;
  }
  .summary {
    padding: var(--space);
    border: 2px solid light-dark(#8a0f1a, #ffb4ab);
    border-radius: calc(var(--radius) * 0.67);
  }
  .summary .link {
    color: light-dark(#8a0f1a, #ffb4ab);
  }
  .card {
    padding: calc(var(--space) * 1.25);
    border-inline-start: 6px solid var(--band);
    border-radius: calc(var(--radius) * 0.67);
    background: var(--ground);
  }
  .card .heading {
    color: var(--band);
  }
  .card .section .urgency {
    margin: 0;
    font-size: 1em;
  }
  .urgency {
    display: flex;
    gap: 0.5em;
    align-items: center;
    margin-block-end: 0.35em;
    font-size: 0.727em;
  }
  .yes-with-limits {
    --band: light-dark(#0f5a2e, #9fe0b6);
    --ground: light-dark(#e9f6ee, #14301f);
  }
  .not-yet {
    --band: light-dark(#6b4300, #ffd58a);
    --ground: light-dark(#fff4dc, #33280f);
  }
  .ask-clinician {
    --band: light-dark(#0b4a82, #a9cdf7);
    --ground: light-dark(#eaf2fb, #17263a);
  }
  .doctor-soon,
  .doctor-today {
    --band: light-dark(#8a0f1a, #ffb4ab);
    --ground: light-dark(#fdeeee, #33191a);
  }
  .card p {
    color: light-dark(#1b2b34, #f1f5f6);
  }
  .emergency {
    --band: light-dark(#fff, #3a0508);
    border-inline-start: 0;
    background: light-dark(#8a0f1a, #ffb4ab);
  }
  .card.emergency p {
    color: var(--band);
  }
  .emergency .filled {
    border-color: var(--band);
    background: var(--band);
    color: light-dark(#8a0f1a, #ffb4ab);
  }
  .rows > * {
    padding-block: 0.75em;
    border-block-start: 1px solid var(--line);
  }
  .rows > :last-child {
    border-block-end: 1px solid var(--line);
  }
  .answer {
    display: grid;
    grid-template-columns: 1fr auto;
    gap: 0 1em;
  }
  .answer dt {
    color: var(--muted);
    font-size: 0.9375em;
  }
  .answer dd {
    grid-column: 1;
  }
  .answer dd:last-child {
    grid-column: 2;
    grid-row: 1;
  }
  .mark {
    min-inline-size: 24px;
    min-block-size: 24px;
    margin-inline-start: 0.25em;
    color: var(--ink);
    font-size: 0.9375em;
    font-weight: 600;
    text-align: center;
  }
  .quote {
    margin: 0;
    padding: var(--space);
    border: 1px solid var(--line);
    border-radius: calc(var(--radius) * 0.67);
  }
  .week-room {
    container-type: inline-size;
  }
  .week {
    display: grid;
    gap: 0.35em;
    margin: 0;
  }
  .day {
    display: grid;
    grid-template-columns: 3em 1.5em 1fr;
    gap: 0.75em;
    align-items: center;
    padding: 0.5em 0.75em;
    border: 1px solid var(--border);
    border-radius: calc(var(--radius) * 0.67);
  }
  .day.run {
    border: 2px solid var(--ink);
    background: var(--tint);
    font-weight: 650;
  }
  .day.rest {
    border-style: dashed;
    color: var(--muted);
  }
  @container (min-width: 30em) {
    .week {
      grid-template-columns: repeat(7, minmax(0, 1fr));
    }
    .day {
      grid-template-columns: minmax(0, 1fr);
      justify-items: center;
      gap: 0.25em;
      padding: 0.6em 0.1em;
      font-size: 0.9375em;
    }
    .day .muted {
      font-size: 1em;
    }
  }
  .days {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
    margin-block-start: 0.5em;
  }
  .step-row {
    display: grid;
    gap: 0.35em;
  }
  .bars {
    display: block;
    inline-size: 100%;
    block-size: 1em;
    color: var(--ink);
    fill: var(--ink);
  }
  .bars:dir(rtl) {
    transform: scaleX(-1);
  }
  .walking {
    stroke: var(--ink);
  }
  summary {
    min-block-size: 2.75em;
    padding-block: 0.6em;
    cursor: pointer;
  }
  summary .heading {
    display: inline;
  }
  @media (forced-colors: active) {
    .option:has(:checked) {
      border-color: Highlight;
      outline: 1px solid Highlight;
    }
    .card {
      border: 2px solid;
      border-inline-start-width: 6px;
    }
    .bar {
      fill: Highlight;
      border: 1px solid;
    }
  }
`;
