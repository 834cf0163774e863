/** How a summary looks on paper: small, black on white, on two pages. */
import { css } from 'lit';

/** For the page: only the summary prints, and it never shows on a screen. */
export const pageStyles = css`
  @page {
    size: portrait;
    margin: 10mm;
  }
  [data-can-i-run-paper] {
    display: none;
  }
  @media print {
    html {
      all: unset !important;
      background-color: #fff !important;
    }
    body {
      display: none !important;
    }
    [data-can-i-run-paper] {
      display: block !important;
      visibility: visible !important;
    }
  }
`;

/**
 * For the summary itself. Two columns, and no room but between things: it holds
 * all of a result on two pages, in the widest of the usual fonts.
 */
export const paperStyles = css`
  .paper {
    display: none;
  }
  .sheet {
    --_can-i-run-space: 0.3em;
    --_can-i-run-accent: #000;
    --_can-i-run-surface: #fff;
    --_can-i-run-text: #000;
    --_can-i-run-muted: #000;
    --_can-i-run-line: #999;
    display: block;
    max-inline-size: none;
    padding: 0;
    border: 0;
    font-family: var(--can-i-run-font, sans-serif);
    font-size: 8.5pt;
    line-height: 1.15;
    /* A plan holds twice as much. */
    &:has(.diary) {
      font-size: 7.5pt;
    }
    .paper {
      display: revert;
    }
    .link {
      display: none;
    }
    .letterhead {
      display: flex;
      justify-content: space-between;
      margin-block-end: 0.3em;
      padding-block-end: 0.3em;
      border-block-end: 1.5pt solid #000;
      font-size: 9pt;
    }
    .columns {
      columns: 2;
      column-gap: 6mm;
    }
    .heading,
    .muted {
      color: #000;
      font-size: 1em;
      line-height: inherit;
    }
    .section {
      font-size: 1.15em;
    }
    .card {
      padding: 0.15em 0.75em;
      border-color: #000;
      border-radius: 0;
      background: none;
      color: #000;
    }
    .card .headline {
      font-size: 1.6em;
    }
    .card .urgency {
      margin: 0;
      font-size: 0.75em;
    }
    .card .sub .urgency {
      font-size: 1em;
    }
    .urgency .icon {
      inline-size: 1.2em;
      block-size: 1.2em;
    }
    section,
    .part > .flow {
      padding: 0;
    }
    .parts {
      border: 0;
    }
    .part {
      margin-block-start: 0.4em;
      border-block-start: 0.75pt solid #000;
    }
    .part > summary {
      padding: 0.15em 0;
    }
    .part > summary::before {
      content: none;
    }
    :is(li, p, .heading, .answer, .card, tr) {
      break-inside: avoid;
    }
    :is(summary, .heading, .lead) {
      break-after: avoid;
    }
    .rows > * {
      padding-block: 0.1em;
      border-block-start-width: 0.25pt;
    }
    .rows strong + br {
      display: none;
    }
    .day {
      display: block;
      padding: 0.2em 0;
      background: none;
      font-size: 1em;
      text-align: center;
    }
    .answer,
    .alternative {
      display: block;
      padding: 0;
      border: 0;
    }
    .answer > *,
    .alternative > * {
      display: inline;
    }
    .answer > dt,
    .rows strong,
    .alternative > * {
      margin-inline-end: 0.35em;
    }
    dd {
      font-weight: 650;
    }
    dd + dd::before {
      content: '; ';
    }
    .cards {
      display: block;
    }
    .alternative + .alternative {
      margin-block-start: 0.25em;
    }
    .alternative > .icon {
      inline-size: 1.5em;
      block-size: 1.5em;
      vertical-align: middle;
    }
    .alternative > .heading {
      font-size: 1em;
    }
    .alternative > .care {
      padding: 0;
      border: 0;
      font-weight: 650;
    }
    .steps > * {
      grid-template-columns: 1.5em 1fr 30mm;
      gap: 0.5em;
      align-items: center;
      padding: 0.1em 0.25em;
      border-width: 0.25pt;
      border-radius: 0;
      background: none;
    }
    .steps > .here {
      border-width: 1.5pt;
    }
    .steps > :not(:has(.bars)) > span {
      grid-column: 2 / -1;
    }
    .bars {
      grid-column: 3;
      margin: 0;
    }
    ol.muted ::marker {
      content: '[' counter(list-item) '] ';
    }
    ol.muted {
      padding-inline-start: 2em;
    }
    table {
      table-layout: fixed;
      /* At the edge of the page, Chromium cuts its last line off. */
      inline-size: calc(100% - 1pt);
      /* Firefox prints no upright line where borders collapse. */
      border: solid #000;
      border-block-width: 0.75pt 0;
      border-inline-width: 0.75pt 0;
      border-spacing: 0;
    }
    caption {
      padding-block: 0.5em 0.3em;
      text-align: start;
    }
    :is(th, td) {
      block-size: 6mm;
      padding: 0 0.4em;
      border: solid #000;
      border-block-width: 0 0.75pt;
      border-inline-width: 0 0.75pt;
    }
  }
`;
