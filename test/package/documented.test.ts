/**
 * What custom-elements.json promises, held against what the elements do: no
 * attribute, property, event, slot or part more or less.
 */
import { expect } from '@open-wc/testing';
import type { LitElement } from 'lit';
import { words } from '../../src/content/interface.js';
import { outcomeIds } from '../../src/logic/index.js';
import { listenToConsole } from '../support/console.js';
import {
  Reader,
  Visitor,
  make,
  open,
  room,
  waysTo,
} from '../support/harness.js';

interface Named {
  readonly name: string;
}

interface Attribute extends Named {
  readonly type: { readonly text: string };
  readonly default?: string;
  readonly fieldName?: string;
}

interface Declaration extends Named {
  readonly tagName?:
    'can-i-run-checker' | 'can-i-run-alternatives' | 'can-i-run-references';
  readonly attributes: readonly Attribute[];
  readonly members: readonly Named[];
  readonly events: readonly (Named & {
    readonly type: { readonly text: string };
  })[];
  readonly slots: readonly Named[];
  readonly cssParts: readonly Named[];
}

const response = await fetch('/dist/custom-elements.json');
const { modules } = (await response.json()) as {
  readonly modules: readonly { readonly declarations: Declaration[] }[];
};

const elements = modules
  .flatMap(({ declarations }) => declarations)
  .flatMap(({ tagName, ...rest }) => (tagName ? [{ tagName, ...rest }] : []));

const names = (items: readonly Named[]): string[] =>
  items.map(({ name }) => name).sort();

const sorted = (found: Iterable<string>): string[] =>
  [...new Set(found)].sort();

const valuesOf = ({ type }: Attribute): string[] =>
  [...type.text.matchAll(/'([^']*)'/g)].flatMap(([, value]) => value ?? []);

/** The element with its whole advice on the screen, as its attributes have it. */
function drawn(
  tag: keyof HTMLElementTagNameMap & `can-i-run-${string}`,
  attributes: Readonly<Record<string, string>>,
): string {
  const element = make(tag, attributes);
  const place = room();
  // A page with both, or nothing would tell its own scheme from the light one.
  place.style.colorScheme = 'light dark';
  place.append(element);
  const visitor = new Visitor(element);
  if (tag === 'can-i-run-checker') visitor.press(words.readGuide());
  return visitor.root.innerHTML;
}

/** All that a visitor can get to see, one screen after the other. */
function* screens(reader: Reader): Generator<Reader> {
  yield reader;
  if (!(reader instanceof Visitor)) return;
  for (const outcome of outcomeIds) {
    while (reader.question()) {
      reader.answerNext(waysTo[outcome]);
      yield reader;
    }
    reader.restart();
  }
  reader.press(words.readGuide());
  yield reader;
}

for (const element of elements) {
  const { tagName, attributes, members, slots } = element;
  const { events = [], cssParts = [] } = element;

  const constructor = () => make(tagName).constructor as typeof LitElement;

  const onPage = (): Reader => {
    if (tagName === 'can-i-run-checker') return open();
    const shown = make(tagName);
    room().append(shown);
    return new Reader(shown);
  };

  describe(`custom-elements.json on ${tagName}`, () => {
    it('names its class', () => {
      expect(constructor().name).to.equal(element.name);
    });

    it('names its attributes', () => {
      // `lang` is the browser's own, and may stand on any element around.
      const expected = [...constructor().observedAttributes, 'lang'];
      expect(names(attributes)).to.deep.equal(sorted(expected));
    });

    it('names its properties, which those attributes set', () => {
      const properties = [...constructor().elementProperties.keys()];
      expect(names(members)).to.deep.equal(sorted(properties.map(String)));
      const host = make(tagName);
      for (const attribute of attributes) {
        const { name, fieldName } = attribute;
        if (!fieldName) continue;
        const [value = 'text'] = valuesOf(attribute);
        expect(host).to.have.property(fieldName, undefined);
        host.setAttribute(name, value);
        expect(host).to.have.property(fieldName, value);
      }
    });

    it('names its slots and parts', () => {
      const found = { slots: [] as string[], parts: [] as string[] };
      for (const screen of screens(onPage())) {
        found.slots.push(
          ...screen.all<HTMLSlotElement>('slot').map(({ name }) => name),
        );
        found.parts.push(
          ...screen.all('[part]').flatMap(({ part }) => [...part]),
        );
      }
      expect(names(slots)).to.deep.equal(sorted(found.slots));
      expect(names(cssParts)).to.deep.equal(sorted(found.parts));
    });

    it('names its events and their classes', () => {
      const fired: string[] = [];
      const reader = onPage();
      reader.element.dispatchEvent = (event) => {
        fired.push(`${event.type} ${event.constructor.name}`);
        return true;
      };
      expect([...screens(reader)]).not.to.be.empty;
      expect(
        sorted(events.map(({ name, type }) => `${name} ${type.text}`)),
      ).to.deep.equal(sorted(fired));
    });

    let untouched: string | undefined;
    /** What it draws without any attribute. */
    const plain = () => (untouched ??= drawn(tagName, {}));

    for (const attribute of attributes) {
      const { name, default: standard } = attribute;
      const values = valuesOf(attribute);

      if (standard)
        it(`knows the default of ${name}`, () => {
          expect(drawn(tagName, { [name]: standard })).to.equal(plain());
        });

      if (values.length > 0)
        it(`knows the values of ${name}`, () => {
          const said = listenToConsole();
          for (const value of values) {
            const differs = drawn(tagName, { [name]: value });
            if (value !== standard)
              expect(differs, value).not.to.equal(plain());
          }
          expect(said).to.be.empty;
          drawn(tagName, { [name]: 'none of them' });
          const [hint = ''] = said;
          const [, accepted = ''] = /: use (.+)\.$/.exec(hint) ?? [];
          expect(sorted(accepted.split(', '))).to.deep.equal(sorted(values));
        });
    }
  });
}
