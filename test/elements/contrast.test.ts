/**
 * Contrast, measured from what the browser computes: 7:1 for text and 3:1 for
 * controls as delivered, and never less than 4.5:1 for text on, or coloured by,
 * an accent that a clinic sets.
 */
import { expect } from '@open-wc/testing';
import { open, sharedRoom } from '../support/harness.js';
import type { Reader } from '../support/harness.js';
import { reached as screens } from '../support/screens.js';
import type { Screen } from '../support/screens.js';

type Rgb = readonly [number, number, number];

const canvas = document.createElement('canvas');
canvas.width = canvas.height = 1;
const pixel = canvas.getContext('2d', { willReadFrequently: true });

/** What was painted already. A canvas takes its time to be read. */
const known = new Map<string, Rgb>();

/** The colour that is seen where these are painted over each other on white. */
function painted(colors: readonly string[]): Rgb {
  const key = colors.join(' on ');
  const rgb = known.get(key) ?? paint(colors);
  known.set(key, rgb);
  return rgb;
}

function paint(colors: readonly string[]): Rgb {
  if (!pixel) throw new Error('This browser has no canvas.');
  for (const color of ['#fff', ...colors]) {
    // A canvas keeps its last colour when it cannot read the next one.
    pixel.fillStyle = '#010203';
    pixel.fillStyle = color;
    if (pixel.fillStyle === '#010203')
      throw new Error(`The canvas cannot read ${color}.`);
    pixel.fillRect(0, 0, 1, 1);
  }
  const [red = 0, green = 0, blue = 0] = pixel.getImageData(0, 0, 1, 1).data;
  return [red, green, blue];
}

/** https://www.w3.org/TR/WCAG22/#dfn-relative-luminance */
function luminance(rgb: Rgb): number {
  const [red, green, blue] = rgb.map((channel) => {
    const part = channel / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: Rgb, other: Rgb): number {
  const [dark, light] = [luminance(one), luminance(other)].sort(
    (a, b) => a - b,
  ) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

/** What is around an element, also around the one that drew it. */
function around(element: Element): Element | null {
  const root = element.getRootNode();
  return (
    element.parentElement ?? (root instanceof ShadowRoot ? root.host : null)
  );
}

/** The grounds that were asked for, while nothing on the screen changes. */
let grounds: Map<Element, readonly string[]> | undefined;

/** What is painted behind an element's content, the page's first. */
function backgrounds(element: Element): readonly string[] {
  const found = grounds?.get(element);
  if (found) return found;
  const outer = around(element);
  const colors = [
    ...(outer ? backgrounds(outer) : []),
    getComputedStyle(element).backgroundColor,
  ];
  grounds?.set(element, colors);
  return colors;
}

const behind = (element: Element): Rgb => painted(backgrounds(element));

/** A colour of an element against its own ground, or that of its parent. */
const against = (element: Element, color: string, ground: Rgb): number =>
  contrast(painted([...backgrounds(element), color]), ground);

const outside = (element: Element): Rgb =>
  behind(element.parentElement ?? element);

/** Words for people who see, by the element that holds them. */
function textHolders({ root }: Reader): Element[] {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const holders = new Set<Element>();
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const { parentElement } = node;
    if (!node.nodeValue?.trim() || !parentElement) continue;
    if (parentElement.closest('.hidden')) continue;
    if (parentElement.getClientRects().length > 0) holders.add(parentElement);
  }
  return [...holders];
}

interface Measured {
  readonly what: string;
  readonly ratio: number;
}

const describeElement = (element: Element): string =>
  `${element.localName}.${element.getAttribute('class') ?? ''} "${element.textContent.trim().replace(/\s+/g, ' ').slice(0, 30)}"`;

const textContrast = (holder: Element): Measured => ({
  what: `text of ${describeElement(holder)}`,
  ratio: against(holder, getComputedStyle(holder).color, behind(holder)),
});

const borderContrast = (element: Element): Measured => {
  const { borderBlockStartColor, borderBlockStartWidth } =
    getComputedStyle(element);
  const isThere = parseFloat(borderBlockStartWidth) > 0;
  return {
    what: `border of ${describeElement(element)}`,
    ratio: isThere
      ? against(element, borderBlockStartColor, outside(element))
      : 1,
  };
};

/** A filled button is told from the card by its fill or else by its border. */
const edgeContrast = (button: Element): Measured => ({
  what: `edge of ${describeElement(button)}`,
  ratio: Math.max(
    contrast(behind(button), outside(button)),
    borderContrast(button).ratio,
  ),
});

/** What a control is known by. Hairlines only part what words part already. */
function controlsOf(reader: Reader): Measured[] {
  return [
    ...reader
      .all('.option, .day:not(.rest), .summary')
      .map((element) => borderContrast(element)),
    ...reader.all('.filled').map(edgeContrast),
    ...reader.all('.option input').flatMap((input) => {
      const { accentColor } = getComputedStyle(input);
      // The browser's own colour, where an accent is none.
      if (accentColor === 'auto') return [];
      return {
        what: `tick of ${describeElement(input)}`,
        ratio: against(input, accentColor, behind(input)),
      };
    }),
    ...reader.all('.icon, .bar, .bars').map((picture) => {
      const { stroke, fill } = getComputedStyle(picture);
      return {
        what: `picture in ${describeElement(picture.parentElement ?? picture)}`,
        ratio: against(
          picture,
          stroke === 'none' ? fill : stroke,
          behind(picture),
        ),
      };
    }),
  ];
}

function lowest(measured: readonly Measured[], name: string): Measured {
  const [worst] = [...measured].sort((a, b) => a.ratio - b.ratio);
  if (!worst) throw new Error(`Nothing to measure on ${name}.`);
  return worst;
}

/** All screens stay on the page, which then is laid out but once. */
const into = sharedRoom();

/** The worst that there is on any screen. */
function worstOn(
  list: readonly Screen[],
  attributes: Readonly<Record<string, string>>,
  measure: (reader: Reader) => readonly Measured[],
): Measured {
  return lowest(
    list.flatMap((screen) => {
      const reader = screen.open({ attributes, into });
      grounds = new Map();
      const measured = measure(reader);
      grounds = undefined;
      if (measured.length === 0) return [];
      const { what, ratio } = lowest(measured, screen.name);
      return [{ what: `${screen.name}: ${what}`, ratio }];
    }),
    'any screen',
  );
}

const themes = ['light', 'dark'] as const;

for (const theme of themes)
  describe(`contrast of the ${theme} theme`, () => {
    it('is 7:1 or more for all text', () => {
      const { what, ratio } = worstOn(screens, { theme }, (reader) =>
        textHolders(reader).map(textContrast),
      );
      expect(ratio, what).to.be.at.least(7);
    });

    it('is 3:1 or more for controls and pictures', () => {
      const { what, ratio } = worstOn(screens, { theme }, controlsOf);
      expect(ratio, what).to.be.at.least(3);
    });
  });

describe('contrast', () => {
  it('that is too low would be found', () => {
    const reader = open({ attributes: { theme: 'light' } });
    const ratio = () =>
      lowest(textHolders(reader).map(textContrast), 'start').ratio;
    expect(ratio()).to.be.at.least(7);
    reader.element.style.setProperty('--can-i-run-text', '#777');
    expect(ratio()).to.be.within(4, 5);
    reader.element.style.setProperty('--can-i-run-surface', '#777');
    expect(ratio()).to.be.closeTo(1, 0.01);
  });
});

const accents = [
  'black',
  'white',
  'yellow',
  'red',
  'cyan',
  'blue',
  'lime',
  '#777',
  'rgb(128 128 128)',
  '#0077c8',
  '#1d4ed8',
  '#e2007a',
  '#ffc9de',
  '#c5e8b7',
  'hsl(28 100% 50%)',
  'oklch(0.7 0.25 145)',
  'banana',
];

/** Screens that show everything which takes the accent's colour. */
const coloured = screens.filter(({ name }) =>
  /^(start|error at now|question calm|outcome (doctor-soon|yes-with-limits)|alternatives|references)$/.test(
    name,
  ),
);

/** What stands on the accent, or is coloured by it. */
const inAccent = (reader: Reader): Measured[] =>
  textHolders(reader)
    .filter((holder) => holder.closest('a, button, summary, .option, .day'))
    .map(textContrast);

const drawnInAccent = (reader: Reader): Measured[] => [
  ...controlsOf(reader),
  ...reader.all('.option:has(:checked), .day.run').map(borderContrast),
];

for (const theme of themes)
  describe(`any accent in the ${theme} theme`, () => {
    for (const accent of accents)
      describe(`can be ${accent}`, () => {
        const elements = () =>
          coloured.map(
            (screen) => screen.open({ attributes: { theme }, into }).element,
          );
        before(() => {
          for (const { style } of elements())
            style.setProperty('--can-i-run-accent', accent);
        });
        after(() => {
          for (const element of elements()) element.removeAttribute('style');
        });

        it('text stays at 4.5:1 or more', () => {
          const { what, ratio } = worstOn(coloured, { theme }, inAccent);
          expect(ratio, what).to.be.at.least(4.5);
        });

        it('what is drawn stays at 3:1 or more', () => {
          const { what, ratio } = worstOn(coloured, { theme }, drawnInAccent);
          expect(ratio, what).to.be.at.least(3);
        });
      });
  });

describe('the focus ring', () => {
  /** What takes the focus, and what the ring is drawn around then. */
  const rings = [
    ['[part=continue]', '[part=continue]'],
    ['input', '.option'],
  ] as const;

  for (const theme of themes)
    for (const [target, ringed] of rings)
      it(`shows at ${ringed} on the ${theme} theme, whatever the accent`, () => {
        for (const accent of ['#00586c', ...accents]) {
          const reader = open({ attributes: { theme } });
          reader.element.style.setProperty('--can-i-run-accent', accent);
          reader.find(target).focus();
          const around = reader.find(ringed);
          const { outlineColor, outlineWidth, outlineStyle } =
            getComputedStyle(around);
          const ring = `${outlineStyle} ${outlineWidth}`;
          expect(ring, accent).to.equal('solid 3px');
          const ratio = against(around, outlineColor, outside(around));
          expect(ratio, accent).to.be.at.least(3);
          reader.element.remove();
        }
      });
});
