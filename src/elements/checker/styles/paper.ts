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
      background: #fff !important;
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

/** For the summary itself. */
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
    max-inline-size: none;
    padding: 0;
    border: 0;
    font-size: 8pt;
    line-height: 1.2;
  }
  .sheet .paper {
    display: revert;
  }
  .sheet .columns {
    columns: 2;
  }
  .sheet .heading,
  .sheet .muted {
    inline-size: auto;
    color: #000;
    line-height: inherit;
  }
  .sheet .card {
    padding: 0 0.75em;
    border-color: #000;
    background: none;
    color: #000;
  }
  .sheet section,
  .sheet .rows > *,
  .sheet summary {
    padding-block: 0.1em;
  }
  .sheet :is(li, .heading, .answer, tr) {
    break-inside: avoid;
  }
  .sheet :is(summary, .heading) {
    break-after: avoid;
  }
  .sheet .week {
    grid-template-columns: repeat(7, 1fr);
    gap: 2px;
  }
  .sheet .day {
    flex-direction: column;
    gap: 0;
    padding: 0.2em 0;
    background: none;
  }
  .sheet .answer {
    display: block;
  }
  .sheet table {
    table-layout: fixed;
    inline-size: 100%;
    border-collapse: collapse;
  }
  .sheet :is(th, td) {
    block-size: 6mm;
    padding: 0 0.4em;
    border: 0.5pt solid #000;
  }
`;
