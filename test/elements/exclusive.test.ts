/** "None of these" and "I am not sure" stand alone. */
import { expect } from '@open-wc/testing';
import { words } from '../../src/content/interface.js';
import type { QuestionId } from '../../src/logic/index.js';
import { open, press } from '../support/harness.js';
import type { Visitor } from '../support/harness.js';
import { model } from '../support/model.js';

const upTo = (question: string): Visitor => {
  const visitor = open();
  visitor.answerAll({}, question as QuestionId);
  return visitor;
};

for (const { id, options } of model.filter(({ type }) => type === 'checkbox')) {
  const alone = options.filter(({ exclusive }) => exclusive);
  const together = options.filter(({ exclusive }) => !exclusive);
  const [first, second] = together.map((option) => option.id);

  describe(`in ${id}`, () => {
    for (const { id: exclusive } of alone) {
      it(`${exclusive} takes all other ticks away`, () => {
        const visitor = upTo(id);
        const ids = together.map((option) => option.id);
        visitor.tick(...ids);
        expect(visitor.ticked()).to.deep.equal(ids);
        visitor.tick(exclusive);
        expect(visitor.ticked()).to.deep.equal([exclusive]);
        expect(visitor.announced()).to.equal(words.ticksCleared());
      });

      it(`any other tick takes ${exclusive} away`, () => {
        for (const { id: other } of options.filter(
          (option) => option.id !== exclusive,
        )) {
          const visitor = upTo(id);
          visitor.tick(exclusive, other);
          expect(visitor.ticked()).to.deep.equal([other]);
          expect(visitor.announced()).to.equal(words.ticksCleared());
        }
      });
    }

    it('other ticks stand together, and nothing is said', () => {
      const visitor = upTo(id);
      visitor.tick(first ?? '', second ?? '');
      expect(visitor.ticked()).to.deep.equal([first, second]);
      visitor.tick(first ?? '');
      expect(visitor.ticked()).to.deep.equal([second]);
      expect(visitor.announced()).to.equal('');
    });
  });
}

describe('ticks that go', () => {
  it('have no effect on the outcome', () => {
    const visitor = open();
    visitor.tick('saddle', 'none');
    visitor.continue();
    expect(visitor.question()).to.equal('warning');
  });

  it('leave the focus on the tick that was made', async () => {
    const visitor = open();
    visitor.tick('saddle');
    visitor.find('input[value=none]').focus();
    await press('Space');
    expect(visitor.ticked()).to.deep.equal(['none']);
    expect(visitor.at()).to.equal('checkbox none');
  });

  it('can be made again', () => {
    const visitor = open();
    visitor.tick('saddle', 'none', 'saddle', 'bladder');
    expect(visitor.ticked()).to.deep.equal(['saddle', 'bladder']);
  });

  it('are not "none" once all are gone: nothing chosen is an error', () => {
    const visitor = open();
    visitor.tick('none', 'none');
    expect(visitor.ticked()).to.be.empty;
    visitor.continue();
    expect(visitor.question()).to.equal('now');
    expect(visitor.all('[role=alert]')).to.have.lengthOf(1);
  });
});

describe('the live region', () => {
  it('is polite, there before its first message, and stays', () => {
    const visitor = open();
    const region = visitor.find('[role=status]');
    expect(visitor.announced()).to.equal('');
    visitor.tick('saddle', 'none');
    expect(region.isConnected).to.equal(true);
    visitor.continue();
    expect(region.isConnected).to.equal(true);
    visitor.answerAll();
    expect(visitor.outcome()).to.equal('yes-with-limits');
    expect(region.isConnected).to.equal(true);
    expect(visitor.all('[role=status]')).to.have.lengthOf(1);
  });

  it('speaks each time that ticks go', () => {
    const visitor = open();
    visitor.tick('saddle', 'none');
    const observer = new MutationObserver(() => undefined);
    observer.observe(visitor.find('[role=status]'), {
      characterData: true,
      childList: true,
      subtree: true,
    });
    // A region whose text does not change is not read out again.
    visitor.tick('saddle');
    expect(visitor.ticked()).to.deep.equal(['saddle']);
    expect(observer.takeRecords()).not.to.be.empty;
    expect(visitor.announced()).to.equal(words.ticksCleared());
  });

  const stepsAway: readonly [string, (visitor: Visitor) => void][] = [
    [
      'Continue',
      (visitor) => {
        visitor.continue();
      },
    ],
    [
      'Back',
      (visitor) => {
        visitor.back();
      },
    ],
  ];
  for (const [name, stepAway] of stepsAway)
    it(`is silent again after ${name}`, () => {
      const visitor = upTo('health');
      visitor.tick('cancer', 'none');
      expect(visitor.announced()).to.equal(words.ticksCleared());
      stepAway(visitor);
      expect(visitor.announced()).to.equal('');
    });
});
