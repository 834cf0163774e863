/** Pages with one element, as somebody wrote it, and the hints that it gives. */
import { expect } from '@open-wc/testing';
import { pageOf, script } from './host-page.js';
import type { HostPage } from './host-page.js';

type Kind = 'checker' | 'alternatives' | 'references';

/** A page with one element, whose attributes are written as HTML has them. */
export const pageWith = (attributes: string, kind: Kind = 'checker') =>
  pageOf(`<can-i-run-${kind} ${attributes}></can-i-run-${kind}>${script}`);

/** As an author writes it, in straight quotes. */
export const written = (name: string, value: string) =>
  `${name}="${value.replace(/&/g, '&amp;').replace(/"/g, '&quot;')}"`;

/** The hints on a page, on which nothing worse was noted down. */
export const hintsOn = ({ seen }: HostPage): string[] => {
  expect(seen.filter((line) => !line.startsWith('warn('))).to.deep.equal([]);
  return [...seen];
};

/** Exactly one hint: of which attribute, and what it accepts. */
export const expectHint = (
  page: HostPage,
  name: string,
  accepted: string,
  kind: Kind = 'checker',
) => {
  expect(hintsOn(page)).to.deep.equal([
    `warn(<can-i-run-${kind}> ${name}: ${accepted})`,
  ]);
};
