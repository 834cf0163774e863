/** One line on the console for each thing that a page got wrong, else none. */
import { expect } from '@open-wc/testing';
import { listenToConsole } from '../support/console.js';
import { open, room, show, waysTo } from '../support/harness.js';
import { outcomeIds } from '../../src/logic/index.js';

// First, since a hint that was given once is not given again on this page.
describe('in normal use', () => {
  it('nothing is written to the console', () => {
    const said = listenToConsole();
    const attributes = {
      region: 'GB-ENG',
      theme: 'light',
      'heading-level': '3',
      'clinic-name': 'North Street',
      'booking-url': 'https://clinic.example/book',
      'reviewed-by': 'Dr Bo Lee',
      'reviewed-on': '2026-11-23',
      'max-sessions': '1',
    };
    const visitors = [open(), open({ attributes })];
    for (const visitor of visitors)
      for (const outcome of outcomeIds) {
        visitor.continue();
        visitor.answerAll(waysTo[outcome]);
        expect(visitor.outcome()).to.equal(outcome);
        visitor.restart();
      }
    for (const attributes of [
      {},
      { theme: 'dark', 'heading-level': '1', only: 'yoga bike' },
    ])
      show('can-i-run-alternatives', { attributes });
    for (const attributes of [
      {},
      { theme: 'auto', 'heading-level': '6', group: 'article' },
    ])
      show('can-i-run-references', { attributes });
    expect(said).to.be.empty;
  });
});

interface Mistake {
  readonly on?: 'can-i-run-alternatives' | 'can-i-run-references';
  readonly attributes: Readonly<Record<string, string>>;
  /** The attribute that the hint names, and what it says is accepted. */
  readonly names: string;
  readonly accepted: readonly string[];
}

// prettier-ignore
const mistakes: readonly Mistake[] = [
  // Before the two that are each alone, whose hint must not come as well.
  { attributes: { 'reviewed-by': 'Dr Cy Roe', 'reviewed-on': '2026-02-31' }, names: 'reviewed-on', accepted: ['2026-11-23'] },
  { attributes: { 'heading-level': '7' }, names: 'heading-level', accepted: ['1', '2', '3', '4', '5', '6'] },
  { attributes: { region: 'Atlantis' }, names: 'region', accepted: ['AU', 'NZ', 'GB-ENG', 'GB-WLS', 'GB-SCT', 'GB-NIR', 'IE', 'US', 'CA', 'EU'] },
  { attributes: { theme: 'sepia' }, names: 'theme', accepted: ['auto', 'light', 'dark'] },
  { attributes: { 'booking-url': 'javascript:alert(1)' }, names: 'booking-url', accepted: ['https', 'http', 'tel', 'mailto'] },
  { attributes: { 'max-sessions': '3' }, names: 'max-sessions', accepted: ['1', '2'] },
  { attributes: { 'reviewed-by': 'Dr Bo Lee' }, names: 'reviewed-by', accepted: ['reviewed-on'] },
  { attributes: { 'reviewed-on': '2026-11-23' }, names: 'reviewed-on', accepted: ['reviewed-by'] },
  { on: 'can-i-run-alternatives', attributes: { only: 'yoga hurdles' }, names: 'only', accepted: ['swimming', 'pilates', 'bike', 'cross-trainer', 'yoga', 'deep-water-running'] },
  { on: 'can-i-run-alternatives', attributes: { 'heading-level': 'third' }, names: 'heading-level', accepted: ['1', '2', '3', '4', '5', '6'] },
  { on: 'can-i-run-references', attributes: { group: 'some' }, names: 'group', accepted: ['all', 'article'] },
];

describe('a mistake', () => {
  for (const { on, attributes, names, accepted } of mistakes)
    it(`is told once: ${JSON.stringify(attributes)}`, () => {
      const said = listenToConsole();
      const into = room();
      for (let time = 0; time < 2; time++)
        if (on) show(on, { attributes, into });
        else {
          const visitor = open({ attributes, into });
          visitor.answerAll();
          visitor.restart();
          visitor.answerAll({ calm: ['sore'] });
        }
      expect(said).to.have.lengthOf(1);
      const [hint = ''] = said;
      expect(hint).to.match(
        new RegExp(`^<${on ?? 'can-i-run-checker'}> ${names}:`),
      );
      const rest = hint.slice(hint.indexOf(':'));
      for (const one of accepted) expect(rest).to.include(one);
    });
});
