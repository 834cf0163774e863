/** A result: its card, its reasons, answers, and what can be kept. */
import { css } from 'lit';

export const resultStyles = css`
  .card {
    --_can-i-run-band: var(--_can-i-run-alarm);
    padding: min(var(--_can-i-run-space), 4%);
    border: 0 solid var(--_can-i-run-band);
    border-inline-start-width: 6px;
    border-radius: var(--_can-i-run-soft);
    background-color: color-mix(
      in srgb,
      var(--_can-i-run-band) 9%,
      var(--_can-i-run-surface)
    );
  }
  .card .heading {
    color: var(--_can-i-run-band);
  }
  .yes-with-limits {
    --_can-i-run-band: light-dark(#0f5a2e, #9fe0b6);
  }
  .not-yet {
    --_can-i-run-band: light-dark(#6b4300, #ffd58a);
  }
  .ask-clinician {
    --_can-i-run-band: light-dark(#0b4a82, #a9cdf7);
  }
  /* A card stays what it is under any rule of the page for the part: what is
     important here is so before what is important there. An emergency does so
     under any token and what a page lets it inherit, too. */
  .guard {
    all: unset !important;
    direction: inherit !important;
    /* A grid has no first line that a page could style. */
    display: grid !important;
    unicode-bidi: normal !important;
  }
  .guard:has(.emergency) {
    all: initial !important;
    color-scheme: inherit !important;
    display: grid !important;
    visibility: inherit !important;
    pointer-events: inherit !important;
    font: inherit !important;
    font-family: system-ui, sans-serif !important;
    line-height: 1.5 !important;
    margin-block-start: 1em !important;
  }
  .guard::before,
  .guard::after {
    content: none !important;
  }
  /* Each by itself, since a page can have such names not inherited. */
  .emergency,
  .emergency * {
    --_can-i-run-alarm: #8a0f1a;
    --_can-i-run-band: #fff;
    --_can-i-run-ink: #fff;
    --_can-i-run-accent: light-dark(#fff, #3a0508);
    --_can-i-run-on-accent: var(--_can-i-run-alarm);
    --_can-i-run-surface: var(--_can-i-run-alarm);
    --_can-i-run-soft: 8px;
    --_can-i-run-space: 1em;
  }
  .card.emergency {
    border-width: 0;
    background-color: var(--_can-i-run-alarm);
    color: var(--_can-i-run-band);
    /* Also on paper, where white words would stand on white. */
    print-color-adjust: exact;
  }
  .box:has(.guard .emergency) slot {
    display: none;
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
    border-block-start: 1px solid var(--_can-i-run-line);
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
  .marks {
    white-space: nowrap;
  }
  .mark {
    min-inline-size: 24px;
    min-block-size: 24px;
    color: var(--_can-i-run-ink);
    font-size: 0.9375em;
    text-align: center;
    text-decoration: underline dotted;
  }
  .now,
  .columns > .screen {
    --_can-i-run-space: 0.5em;
  }
  .keep > * {
    flex: 1 7em;
  }
  /* Of four, two in a row where it is narrower than 30em, else all. */
  .keep:has(:nth-child(4)) > * {
    flex-basis: clamp(20%, (30em - 100%) * 99, 40%);
  }
  .parts {
    border-block-end: 1px solid var(--_can-i-run-line);
  }
  .part {
    border-block-start: 1px solid var(--_can-i-run-line);
  }
  .part > summary {
    display: flow-root;
    padding-block: 0.7em;
    list-style: none;
  }
  .part > summary::-webkit-details-marker {
    display: none;
  }
  .part > summary > .heading {
    display: inline;
  }
  .hint {
    display: inline-block;
  }
  /* Drawn without a layer of its own, which would lie on a page's header. */
  .part > summary::before {
    content: '';
    float: inline-end;
    margin: 0.5em 0.4em 0 1em;
    border: solid transparent;
    border-block-start-color: var(--_can-i-run-ink);
    border-width: 0.5em 0.4em 0;
    forced-color-adjust: none;
  }
  .part[open] > summary::before {
    border-block-end-color: var(--_can-i-run-ink);
    border-width: 0 0.4em 0.5em;
  }
  .part > .flow {
    padding-block: 0.25em 1.5em;
  }
  textarea {
    inline-size: 100%;
    background: none;
    color: inherit;
    font: inherit;
  }
  @media (forced-colors: active) {
    .card.card {
      border-width: 2px;
      border-inline-start-width: 6px;
    }
  }
`;
