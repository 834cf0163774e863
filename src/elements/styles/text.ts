/** Text, headings, lists, frames and the room between them. */
import { css } from 'lit';

export const textStyles = css`
  p,
  ul,
  ol,
  dl,
  dd,
  fieldset,
  legend {
    margin: 0;
    padding: 0;
    border: 0;
  }
  fieldset {
    min-inline-size: 0;
  }
  .box > * + *,
  section > * + *,
  form > * + *,
  .flow > * + * {
    margin-block-start: var(--_can-i-run-space);
  }
  :is(section, .flow) > :is(.heading, .lead) + * {
    margin-block-start: calc(var(--_can-i-run-space) * 0.5);
  }
  section {
    padding-block-start: calc(var(--_can-i-run-space) * 0.5);
  }
  ul,
  ol {
    padding-inline-start: 1.25em;
  }
  .plain {
    list-style: none;
    padding: 0;
  }
  .heading {
    display: block;
    font-weight: 650;
    line-height: max(1.3em, 1lh);
  }
  .title,
  .question {
    font-size: 1.25em;
  }
  .headline {
    font-size: 1.375em;
  }
  .section {
    font-size: 1.125em;
  }
  .lead {
    font-weight: 650;
  }
  .small,
  .muted {
    color: var(--_can-i-run-muted);
    font-size: 0.9375em;
  }
  .hidden {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  @media screen {
    .address {
      display: none;
    }
  }
  .icon {
    inline-size: 1.5em;
    block-size: 1.5em;
    flex: none;
    fill: none;
    stroke: currentColor;
    stroke-width: 2;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .framed {
    padding: 0.5em 0.75em;
    border: 1px solid var(--_can-i-run-border);
    border-radius: var(--_can-i-run-soft);
  }
`;
