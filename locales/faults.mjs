/** What is wrong with a translation, whatever it says. */

const unit =
  /<trans-unit id="([^"]*)"([^>]*)>\s*<source>([^]*?)<\/source>(?:\s*<target([^>]*)>([^]*?)<\/target>)?/g;
const placeholder = /<x\b(?:[^"'>]|"[^"]*"|'[^']*')*>/g;

const allOf = (text, pattern) => [...text.matchAll(pattern)].map(String).sort();
const same = (one, other, pattern) =>
  String(allOf(one, pattern)) === String(allOf(other, pattern));

/** All states that a translation can be in here; none is any other. */
const states = ['needs-review-translation', 'final'];

const faults = {
  'is missing': ({ target }) => !target?.trim(),
  'was made from an older source': ({ attributes }) =>
    /state="needs-translation"/.test(attributes ?? ''),
  'has no state, or none that is known here': ({ attributes }) =>
    !states.some((state) => attributes?.includes(`state="${state}"`)),
  'has other placeholders': ({ source, target }) =>
    !same(source, target ?? '', placeholder),
  'has other numbers': ({ source, target }) =>
    !same(
      source.replace(placeholder, ''),
      (target ?? '').replace(placeholder, ''),
      /\d+/g,
    ),
  'is left in English, and not marked translate="no"': ({
    source,
    target,
    about,
  }) => source === target && !about.includes('translate="no"'),
  'is marked translate="no", and is not the English': ({
    source,
    target,
    about,
  }) => source !== target && about.includes('translate="no"'),
};

/** What an XLIFF file holds that may not ship: the message, and what it is. */
export const faultsOf = (xliff) =>
  [...xliff.matchAll(unit)].flatMap(
    ([, id, about, source, attributes, target]) =>
      Object.entries(faults)
        .filter(([, holds]) => holds({ about, source, attributes, target }))
        .map(([fault]) => `${id} ${fault}`),
  );
