/** What keeps a damaged translation from shipping. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { markStale } from '../../locales/extract.mjs';
import { faultsOf } from '../../locales/faults.mjs';

const unit = ({
  about = '',
  source = 'Run <x id="0" equiv-text="${run}"/> at 3 or less',
  target = '<target state="needs-review-translation"><x id="0" equiv-text="${run}"/> laufen, bei 3 oder weniger</target>',
} = {}) =>
  `<trans-unit id="one"${about}>\n  <source>${source}</source>\n  ${target}\n</trans-unit>`;
const state = 'state="needs-review-translation"';

test('a sound translation has no fault', () => {
  assert.deepEqual(faultsOf(unit()), []);
});

const spoiled = {
  'is missing': [
    { target: '' },
    { target: `<target ${state}></target>` },
    { target: `<target ${state}> </target>` },
  ],
  'was made from an older source': [
    {
      target: unit()
        .match(/<target.*/)[0]
        .replace('review-', ''),
    },
  ],
  'has no state': [
    {
      target: unit()
        .match(/<target.*/)[0]
        .replace(state, ''),
    },
  ],
  'has other placeholders': [
    { target: `<target ${state}>laufen, bei 3 oder weniger</target>` },
    {
      target: `<target ${state}><x id="1" equiv-text="\${run}"/> laufen, bei 3</target>`,
    },
  ],
  'has other numbers': [
    {
      target: `<target ${state}><x id="0" equiv-text="\${run}"/> laufen, bei 4 oder weniger</target>`,
    },
  ],
  'is left in English': [
    { source: 'Run', target: `<target ${state}>Run</target>` },
  ],
  'is marked translate="no", and is not': [
    {
      about: ' translate="no"',
      source: 'Run',
      target: `<target ${state}>Lauf</target>`,
    },
  ],
};
for (const [fault, units] of Object.entries(spoiled))
  units.forEach((given, index) =>
    test(`found: one that ${fault} (${index + 1})`, () => {
      const faults = faultsOf(unit(given));
      assert.ok(
        faults.some((text) => text.startsWith(`one ${fault}`)),
        `found: ${faults}`,
      );
    }),
  );

test('English that is meant so is no fault', () => {
  assert.deepEqual(
    faultsOf(
      unit({
        about: ' translate="no"',
        source: 'Pilates',
        target: '<target state="final">Pilates</target>',
      }),
    ),
    [],
  );
});

test('a translation whose source has changed is marked', () => {
  const before = new Map([['one', 'Run at 2 or less']]);
  assert.match(markStale(unit(), before), /<target state="needs-translation">/);
  assert.equal(
    markStale(
      unit(),
      new Map([['one', unit().match(/<source>(.*)<\/source>/)[1]]]),
    ),
    unit(),
  );
});
