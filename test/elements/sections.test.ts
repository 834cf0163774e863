/** The sections of a result: closed at first, and open as long as wanted. */
import { expect } from '@open-wc/testing';
import { words } from '../../src/content/interface.js';
import { signWords } from '../../src/content/monitor.js';
import { weekWords } from '../../src/content/week.js';
import { outcomeIds } from '../../src/logic/index.js';
import { nameOf, open, waysTo } from '../support/harness.js';
import type { Given, Visitor } from '../support/harness.js';

function finished(says: Given): Visitor {
  const visitor = open();
  visitor.answerAll(says);
  return visitor;
}

const titleOf = (section: Element): string => {
  const title = section.querySelector('summary > [role=heading]');
  return title ? nameOf(title) : '';
};

const titles = (visitor: Visitor): string[] =>
  visitor.all('details').map(titleOf);

const opened = (visitor: Visitor): string[] =>
  visitor.all('details[open]').map(titleOf);

/** Opens or closes a section, as a press on its title does. */
function toggle(visitor: Visitor, title: string): void {
  const section = visitor.all('details').find((one) => titleOf(one) === title);
  const summary = section?.querySelector('summary');
  if (!summary) throw new Error(`There is no section "${title}".`);
  summary.click();
}

describe('the sections', () => {
  for (const outcome of [
    'ask-clinician',
    'not-yet',
    'yes-with-limits',
  ] as const)
    it(`of ${outcome} are closed at first`, () => {
      const visitor = finished(waysTo[outcome]);
      expect(titles(visitor)).to.include.members([
        words.why(),
        signWords.all(),
        words.yourAnswers(),
        words.references(),
      ]);
      expect(opened(visitor)).to.be.empty;
    });

  for (const outcome of ['doctor-soon', 'doctor-today'] as const)
    it(`of ${outcome} are closed but for the reasons`, () => {
      expect(opened(finished(waysTo[outcome]))).to.deep.equal([words.why()]);
    });

  it('of an emergency do not exist: nothing is hidden there', () => {
    expect(titles(finished(waysTo.emergency))).to.be.empty;
  });

  it('have their headings in their summaries, below that of the outcome', () => {
    for (const outcome of outcomeIds.slice(0, 5)) {
      const visitor = finished(waysTo[outcome]);
      const level = (one: Element | null) =>
        Number(one?.getAttribute('aria-level'));
      const card = level(visitor.find('[part~=outcome] [role=heading]'));
      for (const summary of visitor.all('summary'))
        expect(level(summary.querySelector('[role=heading]'))).to.equal(
          card + 1,
        );
    }
  });

  it('are no group of which only one can be open', () => {
    const visitor = finished({});
    const all = titles(visitor);
    for (const title of all) toggle(visitor, title);
    expect(opened(visitor)).to.deep.equal(all);
  });
});

describe('what was opened', () => {
  const changes: readonly [string, (visitor: Visitor) => void][] = [
    [
      'other run days',
      (visitor) => {
        visitor.find('input[name=run-day][value=mon]').click();
      },
    ],
    [
      'refused run days',
      (visitor) => {
        visitor.find('input[name=run-day][value=thu]').click();
      },
    ],
    [
      'another region',
      (visitor) => {
        visitor.element.setAttribute('region', 'AU');
      },
    ],
    [
      'fewer runs a week',
      (visitor) => {
        visitor.element.setAttribute('max-sessions', '1');
      },
    ],
    [
      'another place on the page',
      (visitor) => {
        const { parentElement } = visitor.element;
        visitor.element.remove();
        parentElement?.append(visitor.element);
      },
    ],
    [
      'a source that was followed',
      (visitor) => {
        const [mark] = visitor.marks();
        if (!mark) throw new Error('Nothing cites a source.');
        mark.click();
        toggle(visitor, words.references());
      },
    ],
  ];
  for (const [change, make] of changes)
    it(`stays open, and the rest closed, with ${change}`, () => {
      const visitor = finished({});
      const wanted = [words.why(), weekWords.runDays(), signWords.all()];
      for (const title of wanted) toggle(visitor, title);
      const before = visitor.all('details');
      make(visitor);
      expect(opened(visitor)).to.deep.equal(wanted);
      const after = visitor.all('details');
      expect(after.every((one, index) => one === before[index])).to.equal(true);
    });

  it('may be closed where it was open from the start, and stays so', () => {
    const visitor = finished(waysTo['doctor-today']);
    toggle(visitor, words.why());
    visitor.element.setAttribute('region', 'AU');
    expect(visitor.text()).to.include('000');
    expect(opened(visitor)).to.be.empty;
  });

  it('is closed again in the next result', () => {
    const visitor = finished({});
    toggle(visitor, signWords.all());
    visitor.change('calm');
    visitor.answer('calm', 'sore');
    expect(visitor.outcome()).to.equal('not-yet');
    expect(opened(visitor)).to.be.empty;
  });
});

describe('a mark of a source', () => {
  it('opens the list, and the focus goes to the source', () => {
    const visitor = finished({ stage: ['under-6-weeks'] });
    toggle(visitor, words.why());
    const mark = visitor.marks().find((one) => one.closest('details'));
    mark?.focus();
    mark?.click();
    expect(opened(visitor)).to.deep.equal([words.why(), words.references()]);
    const focused = visitor.focused();
    expect(focused?.id).to.equal('article');
    expect(focused?.closest('details')?.open).to.equal(true);
  });
});
