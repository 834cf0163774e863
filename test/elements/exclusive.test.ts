/**
 * "None of these" stands alone; "I am not sure" may stand beside a sign, which
 * it never removes. What goes by itself is said to eyes and to ears.
 */
import { expect } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import { words } from '../../src/content/interface.js';
import type { QuestionId } from '../../src/logic/index.js';
import { open, press } from '../support/harness.js';
import type { Visitor } from '../support/harness.js';
import { checkboxes } from '../support/model.js';

const upTo = (question: string): Visitor => {
  const visitor = open();
  visitor.answerAll({}, question as QuestionId);
  return visitor;
};

/** The note below the options, if there is one that can be seen. */
const note = (visitor: Visitor): string =>
  visitor
    .all('[part=question] > .options ~ p')
    .filter((one) => {
      const { width, height } = one.getBoundingClientRect();
      return width > 50 && height > 10;
    })
    .map(({ textContent }) => textContent.trim())
    .join();

function expectSaid(visitor: Visitor, said: string): void {
  expect(note(visitor), 'seen').to.equal(said);
  expect(visitor.announced(), 'announced').to.equal(said);
}

for (const { id, options } of checkboxes) {
  const together = options
    .map((option) => option.id)
    .filter((option) => option !== 'none');

  describe(`in ${id}`, () => {
    it('none takes all other ticks away, and says so', () => {
      const visitor = upTo(id);
      visitor.tick(...together);
      expect(visitor.ticked()).to.deep.equal(together);
      expectSaid(visitor, '');
      visitor.tick('none');
      expect(visitor.ticked()).to.deep.equal(['none']);
      expectSaid(visitor, words.ticksCleared());
    });

    it('any other tick takes none away, and says so', () => {
      const visitor = upTo(id);
      for (const other of together) {
        visitor.choose('none');
        visitor.tick(other);
        expect(visitor.ticked()).to.deep.equal([other]);
        expectSaid(visitor, words.noneCleared());
      }
    });

    it('a doubt stands beside each other tick, and nothing is said', () => {
      for (const other of together.filter((option) => option !== 'unsure')) {
        const visitor = upTo(id);
        visitor.tick(other, 'unsure');
        expect(visitor.ticked()).to.deep.equal([other, 'unsure']);
        expectSaid(visitor, '');
        visitor.tick('unsure', 'unsure', other);
        expect(visitor.ticked()).to.deep.equal(['unsure']);
        expectSaid(visitor, '');
      }
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
    expect(visitor.all('.summary')).to.have.lengthOf(1);
  });
});

describe('the note of ticks that went', () => {
  it('stands right below the last option', () => {
    const visitor = upTo('warning');
    visitor.tick('fever', 'none');
    visitor.find('[part=continue]').scrollIntoView({ block: 'end' });
    const { top } = visitor
      .find('[part=question] > .options ~ p')
      .getBoundingClientRect();
    const { bottom } = visitor.find('.options').getBoundingClientRect();
    expect(top - bottom).to.be.within(0, 40);
  });

  it('is in sight on a phone, also where the tick was made far above', async () => {
    const { innerWidth: width, innerHeight: height } = window;
    await setViewport({ width: 320, height: 640 });
    const visitor = open();
    visitor.tick('none');
    visitor.find('fieldset').scrollIntoView({ block: 'start' });
    visitor.tick('saddle');
    expect(visitor.find('.options').getBoundingClientRect().bottom).to.be.above(
      innerHeight,
    );
    const { top, bottom } = visitor
      .find('[part=question] > .options ~ p')
      .getBoundingClientRect();
    expect(top).to.be.above(0);
    expect(bottom).to.be.at.most(innerHeight);
    await setViewport({ width, height });
  });

  it('goes with the next tick', () => {
    const visitor = upTo('warning');
    visitor.tick('fever', 'none', 'none');
    expectSaid(visitor, '');
  });

  it('is read once, not twice', () => {
    const visitor = upTo('warning');
    visitor.tick('fever', 'none');
    const live = visitor.all('[role=status], [role=alert], [aria-live]');
    expect(live).to.have.lengthOf(1);
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
    expect(visitor.announced()).to.equal(words.noneCleared());
    visitor.tick('none');
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
