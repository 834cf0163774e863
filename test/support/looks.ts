/**
 * How the elements look on a page: every style of everything they drew, and
 * where it stands. Two pages that must look the same are compared by it.
 */
import { expect, oneEvent } from '@open-wc/testing';
import { waysTo } from './harness.js';
import type { Visitor } from './harness.js';
import { pageOf, script } from './host-page.js';
import type { HostPage } from './host-page.js';

/** One of each kind of screen, and how a visitor gets there. */
const screens: Readonly<Record<string, (visitor: Visitor) => void>> = {
  start: () => undefined,
  guide: (visitor) => {
    visitor.find('button:not([part])').click();
  },
  error: (visitor) => {
    visitor.continue();
  },
  choice: (visitor) => {
    visitor.answerAll({}, 'calm');
    visitor.tick('sore');
  },
  emergency: (visitor) => {
    visitor.answerAll(waysTo.emergency);
  },
  plan: (visitor) => {
    visitor.answerAll();
  },
};

const gallery =
  Object.keys(screens)
    .map(
      (name) =>
        `<can-i-run-checker id="${name}" region="AU"></can-i-run-checker>`,
    )
    .join('') +
  '<can-i-run-alternatives></can-i-run-alternatives><can-i-run-references></can-i-run-references>';

interface Host {
  readonly head?: string;
  /** What stands around the elements. */
  readonly around?: (inside: string) => string;
  readonly width?: number;
  /** Where it stands, if it is to outlast a test. */
  readonly into?: ParentNode;
}

/** A page on which all of it is shown, in a column of some width. */
export async function galleryOn({
  head = '',
  around = (inside) => inside,
  width = 360,
  ...place
}: Host = {}): Promise<HostPage> {
  const column = `<div id="column" style="position: relative; width: ${width}px">${gallery}</div>`;
  const page = await pageOf(around(column) + script, {
    head,
    width: width + 100,
    ...place,
  });
  for (const [name, reach] of Object.entries(screens)) {
    const visitor = page.visitor(`#${name}`);
    reach(visitor);
    // It is where it will be: nothing moves later.
    visitor.focused();
    for (const details of visitor.all<HTMLDetailsElement>('details'))
      details.open = true;
  }
  const { activeElement } = page.document;
  if (activeElement instanceof page.window.HTMLElement) activeElement.blur();
  return page;
}

/** Makes the column of such a page as wide as another. */
export function widen(page: HostPage, width: number): void {
  page.find('#column').style.width = `${width}px`;
  page.frame.style.width = `${width + 100}px`;
}

/** Has a page wear styles or sheets of other people while somebody looks. */
export async function dressed<Seen>(
  page: HostPage,
  head: string,
  look: () => Seen,
): Promise<Seen> {
  const template = page.document.createElement('template');
  template.innerHTML = head;
  const clothes = [...template.content.children];
  const loaded = clothes
    .filter(({ localName }) => localName === 'link')
    .map((sheet) => oneEvent(sheet, 'load'));
  page.document.head.append(...clothes);
  try {
    await Promise.all(loaded);
    return look();
  } finally {
    for (const piece of clothes) piece.remove();
  }
}

export interface Look {
  readonly what: string;
  /** Left out where an element just like it was looked at already. */
  readonly styles: ReadonlyMap<string, string>;
  readonly place: readonly number[];
}

const drawnBy = (page: HostPage): Element[] =>
  page.all('can-i-run-checker, can-i-run-alternatives, can-i-run-references');

/** What an element drew, from its box inwards. */
const insideOf = (element: Element): Element[] => [
  ...(element.shadowRoot?.querySelectorAll('.box, .box *:not(slot)') ?? []),
];

/** An element by its name and classes, after those around it. */
function pathOf(element: Element): string {
  const own = `${element.localName}.${element.getAttribute('class') ?? ''}`;
  const { parentElement } = element;
  return parentElement ? `${pathOf(parentElement)} ${own}` : own;
}

export function looksOf(page: HostPage): readonly Look[] {
  const known = new Set<string>();
  const properties = [...page.style(page.document.body)].filter(
    (name) => !name.startsWith('--'),
  );
  return drawnBy(page)
    .flatMap(insideOf)
    .map((element) => {
      const what = pathOf(element);
      const style = page.style(element);
      const names = known.has(what) ? [] : properties;
      known.add(what);
      const box = element.closest('.box')?.getBoundingClientRect();
      const { left, top, width, height } = element.getBoundingClientRect();
      const isSeen = element.getClientRects().length > 0;
      return {
        what,
        styles: new Map(
          names.map((name) => [name, style.getPropertyValue(name)]),
        ),
        place: isSeen
          ? [left - (box?.left ?? 0), top - (box?.top ?? 0), width, height]
          : [],
      };
    });
}

const isNear = (one: number, other = NaN) => Math.abs(one - other) < 0.1;

/** Where two pages differ inside the elements, the first few of it. */
export function differences(
  looks: readonly Look[],
  others: readonly Look[],
  meant: readonly string[] = [],
): string[] {
  expect(looks.length).to.equal(others.length);
  expect(looks.length).to.be.greaterThan(300);
  const found = looks.flatMap(({ what, styles, place }, index) => {
    const other = others[index];
    const styled = [...styles]
      .filter(
        ([name, value]) =>
          !meant.includes(name) && other?.styles.get(name) !== value,
      )
      .map(
        ([name, value]) =>
          `${what} ${name}: ${value}, not ${other?.styles.get(name) ?? ''}`,
      );
    const there = other?.place ?? [];
    const isThere =
      place.length === there.length &&
      place.every((at, side) => isNear(at, there[side]));
    return isThere
      ? styled
      : [...styled, `${what} at ${place.join()}, not ${there.join()}`];
  });
  return found.slice(0, 5);
}
