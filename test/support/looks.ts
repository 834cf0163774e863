/**
 * How the elements look on a page: every style of everything they drew, and
 * where it stands. Two pages that must look the same are compared by it.
 */
import { expect } from '@open-wc/testing';
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
}

/** A page on which all of it is shown, in a column of some width. */
export async function galleryOn({
  head = '',
  around = (inside) => inside,
  width = 360,
}: Host = {}): Promise<HostPage> {
  const column = `<div id="column" style="width: ${width}px">${gallery}</div>`;
  const page = await pageOf(around(column) + script, {
    head,
    width: width + 100,
  });
  for (const [name, reach] of Object.entries(screens))
    reach(page.visitor(`#${name}`));
  const { activeElement } = page.document;
  if (activeElement instanceof page.window.HTMLElement) activeElement.blur();
  return page;
}

interface Look {
  readonly what: string;
  readonly styles: ReadonlyMap<string, string>;
  readonly place: readonly number[];
}

const drawnBy = (page: HostPage): Element[] =>
  page.all('can-i-run-checker, can-i-run-alternatives, can-i-run-references');

/** What an element drew, from its box inwards. */
const insideOf = (element: Element): Element[] => [
  ...(element.shadowRoot?.querySelectorAll('.box, .box *:not(slot)') ?? []),
];

function lookOf(page: HostPage, element: Element): Look {
  const style = page.style(element);
  const box = element.closest('.box')?.getBoundingClientRect();
  const { left, top, width, height } = element.getBoundingClientRect();
  return {
    what: `${element.localName}.${element.getAttribute('class') ?? ''} “${element.textContent.trim().slice(0, 20)}”`,
    styles: new Map(
      [...style].map((name) => [name, style.getPropertyValue(name)]),
    ),
    place: [left - (box?.left ?? 0), top - (box?.top ?? 0), width, height],
  };
}

const looksOf = (page: HostPage): Look[] =>
  drawnBy(page)
    .flatMap(insideOf)
    .map((element) => lookOf(page, element));

const isNear = (one: number, other = NaN) => Math.abs(one - other) < 0.1;

/** Where two pages differ inside the elements, the first few of it. */
export function differences(
  page: HostPage,
  other: HostPage,
  meant: readonly string[] = [],
): string[] {
  const looks = looksOf(page);
  const others = looksOf(other);
  expect(looks.length).to.equal(others.length);
  expect(looks.length).to.be.greaterThan(300);
  const found = looks.flatMap((look, index) => {
    const { styles, place } = others[index] ?? look;
    const styled = [...look.styles]
      .filter(
        ([name, value]) =>
          !name.startsWith('--') &&
          !meant.includes(name) &&
          styles.get(name) !== value,
      )
      .map(
        ([name, value]) =>
          `${look.what} ${name}: ${value}, not ${styles.get(name) ?? ''}`,
      );
    return look.place.every((at, side) => isNear(at, place[side]))
      ? styled
      : [
          ...styled,
          `${look.what} at ${look.place.join()}, not ${place.join()}`,
        ];
  });
  return found.slice(0, 5);
}
