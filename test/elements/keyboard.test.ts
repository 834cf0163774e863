/** The whole walk with nothing but keys, and where the focus goes. */
import { expect, nextFrame } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { words } from '../../src/content/interface.js';
import { signWords } from '../../src/content/monitor.js';
import { outcomeWords } from '../../src/content/outcomes.js';
import { questionWords } from '../../src/content/questions.js';
import type { OutcomeId } from '../../src/logic/index.js';
import { best, make, nameOf, open, press, room } from '../support/harness.js';
import type { Given, Visitor } from '../support/harness.js';
import { until } from '../support/until.js';

/** A page whose visitor has just been at the button before the checker. */
function arrive(): Visitor {
  const into = room();
  const before = document.createElement('button');
  into.append(before);
  const visitor = open({ into });
  before.focus();
  return visitor;
}

/** Presses Tab until the focus is on what is wanted. */
async function tabTo(
  visitor: Visitor,
  wanted: (focused: Element) => boolean,
): Promise<void> {
  for (let presses = 0; presses < 80; presses++) {
    await press('Tab');
    const focused = visitor.focused();
    if (focused && wanted(focused)) return;
  }
  throw new Error('Tab never leads there.');
}

const isInput = (focused: Element): focused is HTMLInputElement =>
  focused instanceof HTMLInputElement;

const isPart = (name: string) => (focused: Element) =>
  focused.part.contains(name);

const isNamed = (name: string) => (focused: Element) =>
  nameOf(focused) === name;

/** Ticks an option: Space on a checkbox, arrows between radios. */
async function choose(visitor: Visitor, option: string): Promise<void> {
  const type = visitor.find('[part=question] input').getAttribute('type');
  if (type === 'checkbox') {
    await tabTo(visitor, (at) => isInput(at) && at.value === option);
    await press('Space');
  } else {
    await tabTo(visitor, isInput);
    await press('Space');
    for (let presses = 0; visitor.ticked()[0] !== option; presses++) {
      if (presses > visitor.options().length)
        throw new Error(`Arrows never lead to ${option}.`);
      await press('ArrowDown');
    }
  }
  expect(visitor.ticked()).to.deep.equal([option]);
}

function expectFocusOnHeading(visitor: Visitor, text: string): void {
  expect(visitor.at())
    .to.match(/^(heading|fieldset) /)
    .and.to.include(text);
}

const legendOf = (visitor: Visitor): string =>
  questionWords[visitor.question() ?? 'now'].legend();

describe('with nothing but keys', () => {
  const walks: readonly [OutcomeId, Given][] = [
    ['emergency', { now: ['both-legs'] }],
    ['not-yet', { calm: ['up-and-down'], ready: ['worse-next-day'] }],
    ['yes-with-limits', {}],
  ];
  for (const [outcome, says] of walks)
    it(`a visitor comes to ${outcome}, from heading to heading`, async () => {
      const visitor = arrive();
      let question = visitor.question();
      while (question) {
        await choose(visitor, { ...best, ...says }[question]?.[0] ?? '');
        await press('Enter');
        expect(visitor.question()).not.to.equal(question);
        question = visitor.question();
        expectFocusOnHeading(
          visitor,
          question ? legendOf(visitor) : outcomeWords[outcome].headline(),
        );
      }
      expect(visitor.outcome()).to.equal(outcome);
    });

  it('Continue and Back are pressed with Space', async () => {
    const visitor = arrive();
    await choose(visitor, 'none');
    await tabTo(visitor, isPart('continue'));
    await press('Space');
    expect(visitor.question()).to.equal('warning');
    await tabTo(visitor, isPart('back'));
    await press('Space');
    expect(visitor.question()).to.equal('now');
    expect(visitor.ticked()).to.deep.equal(['none']);
    expectFocusOnHeading(visitor, legendOf(visitor));
  });

  it('the first radio is not chosen by passing through', async () => {
    const visitor = arrive();
    visitor.answerAll({}, 'stage');
    await tabTo(visitor, isPart('continue'));
    expect(visitor.ticked()).to.be.empty;
  });

  it('Change is found, and leads to the question', async () => {
    const visitor = arrive();
    visitor.answerAll({ calm: ['sore'] });
    const legend = questionWords.calm.legend();
    await tabTo(visitor, isNamed(words.yourAnswers()));
    await press('Enter');
    await tabTo(visitor, isNamed(words.changeAnswer(legend)));
    await press('Enter');
    expect(visitor.question()).to.equal('calm');
    expectFocusOnHeading(visitor, legend);
  });

  it('a section opens and closes with Space, and keeps the focus', async () => {
    const visitor = arrive();
    visitor.answerAll({ calm: ['sore'] });
    await tabTo(visitor, isNamed(signWords.all()));
    const details = visitor.focused()?.closest('details');
    for (const open of [true, false]) {
      await press('Space');
      expect(details?.open).to.equal(open);
      expect(visitor.at()).to.equal(`summary ${signWords.all()}`);
    }
  });

  it('Start again is found, and leads to the first question', async () => {
    const visitor = arrive();
    visitor.answerAll({ now: ['saddle'] });
    await tabTo(visitor, isNamed(words.restart()));
    await press('Enter');
    expect(visitor.question()).to.equal('now');
    expectFocusOnHeading(visitor, legendOf(visitor));
  });

  it('Enter with nothing ticked is an error, and Space leads out of it', async () => {
    const visitor = arrive();
    await tabTo(visitor, isInput);
    await press('Enter');
    expect(visitor.at()).to.equal(`group ${words.tickOne()}`);
    await tabTo(visitor, isNamed(words.tickOne()));
    await press('Space');
    expect(visitor.at()).to.equal('checkbox saddle');
  });

  it('Shift and Tab lead back out to the page', async () => {
    const visitor = arrive();
    await tabTo(visitor, isInput);
    await sendKeys({ down: 'Shift' });
    // Past what the start may hold before the question.
    for (let presses = 0; presses < 5 && visitor.focused(); presses++)
      await press('Tab');
    await sendKeys({ up: 'Shift' });
    expect(visitor.at()).to.equal('');
  });

  it('Tab leads past the checker to the page', async () => {
    const visitor = arrive();
    const after = document.createElement('button');
    visitor.element.after(after);
    await tabTo(visitor, isPart('continue'));
    await press('Tab');
    expect(document.activeElement === after).to.equal(true);
  });
});

describe('Escape', () => {
  const screens: readonly [string, (visitor: Visitor) => void][] = [
    [
      'a question with ticks',
      (visitor) => {
        visitor.answerAll({}, 'health');
        visitor.tick('cancer', 'heart');
      },
    ],
    [
      'an error',
      (visitor) => {
        visitor.continue();
      },
    ],
    [
      'a result',
      (visitor) => {
        visitor.answerAll();
      },
    ],
  ];
  for (const [screen, reach] of screens)
    it(`changes nothing on ${screen}`, async () => {
      const visitor = arrive();
      reach(visitor);
      const text = visitor.text();
      const ticked = visitor.ticked();
      const at = visitor.at();
      expect(at).not.to.equal('');
      await press('Escape');
      expect(visitor.text()).to.equal(text);
      expect(visitor.ticked()).to.deep.equal(ticked);
      expect(visitor.at()).to.equal(at);
    });
});

/** A page much taller than the window, scrolled so that `at` is at its top. */
function tall(): HTMLElement {
  const into = room();
  const [above, widget, below] = [1, 2, 3].map(() =>
    document.createElement('div'),
  );
  for (const spacer of [above, below])
    spacer?.setAttribute('style', 'height: 3000px');
  into.append(above ?? '', widget ?? '', below ?? '');
  return widget ?? into;
}

describe('on load', () => {
  it('takes no focus and scrolls nothing', () => {
    const into = tall();
    const before = document.createElement('button');
    into.parentElement?.prepend(before);
    scrollTo(0, 0);
    before.focus({ preventScroll: true });
    const visitor = open({ into });
    into.append(make('can-i-run-alternatives'), make('can-i-run-references'));
    visitor.element.setAttribute('region', 'AU');
    into.prepend(visitor.element);
    expect(visitor.question()).to.equal('now');
    expect(document.activeElement === before).to.equal(true);
    expect(scrollY).to.equal(0);
  });
});

describe('after a step', () => {
  it('the heading comes into view with the next frame, before the focus', async () => {
    const visitor = open({ into: tall() });
    visitor.tick('none');
    visitor.find('[part=continue]').scrollIntoView({ block: 'start' });
    visitor.continue();
    await nextFrame();
    const { top } = visitor.find('legend').getBoundingClientRect();
    expect(top).to.be.within(0, innerHeight);
  });

  it('nothing moves any more for whoever has gone elsewhere', () => {
    const visitor = open({ into: tall() });
    const other = document.createElement('button');
    other.style.marginBlock = '3000px';
    visitor.element.after(other);
    visitor.answerAll({}, 'ready');
    other.scrollIntoView({ block: 'end' });
    other.focus({ preventScroll: true });
    const before = scrollY;
    const { bottom } = visitor.find('legend').getBoundingClientRect();
    expect(bottom, 'out of view').to.be.below(0);
    visitor.arrive();
    expect(scrollY).to.equal(before);
    expect(document.activeElement === other).to.equal(true);
  });

  it('the page stays where it is while the new heading is in view', () => {
    const visitor = open({ into: tall() });
    visitor.answerAll({}, 'calm');
    visitor.element.scrollIntoView({ block: 'start' });
    const before = scrollY;
    expect(before).to.be.greaterThan(0);
    visitor.answerNext();
    visitor.arrive();
    expect(visitor.question()).to.equal('ready');
    expect(scrollY).to.equal(before);
  });

  it('the heading is a new one, though the last has the focus', () => {
    const visitor = open();
    for (let step = 0; step < 3; step += 1) {
      const before = visitor.find('[part=question]');
      before.focus();
      visitor.answerNext();
      expect(visitor.find('[part=question]')).not.to.equal(before);
      expectFocusOnHeading(visitor, legendOf(visitor));
    }
  });

  it('the question is described by how far it is', () => {
    const visitor = open();
    visitor.answerNext();
    const ids = visitor.focused()?.getAttribute('aria-describedby') ?? '';
    const [first] = ids.split(' ');
    expect(visitor.text(`#${first ?? ''}`)).to.match(
      /^Question 2 of about \d+$/,
    );
  });

  it('the focus comes by itself', async () => {
    const visitor = open();
    visitor.answerNext();
    await until(
      'something has the focus',
      () => visitor.root.activeElement !== null,
    );
    expectFocusOnHeading(visitor, legendOf(visitor));
  });

  it('a heading out of view comes into view', () => {
    const visitor = open({ into: tall() });
    visitor.tick('none');
    visitor.find('[part=continue]').scrollIntoView({ block: 'start' });
    expect(visitor.find('legend').getBoundingClientRect().top).to.be.below(0);
    visitor.continue();
    visitor.arrive();
    const { top, bottom } = visitor.find('legend').getBoundingClientRect();
    expect(top).to.be.at.least(0);
    expect(bottom).to.be.at.most(innerHeight);
  });

  it('an error summary out of view comes into view', () => {
    const visitor = open({ into: tall() });
    visitor.find('[part=continue]').scrollIntoView({ block: 'start' });
    visitor.continue();
    visitor.arrive();
    const { top, bottom } = visitor.find('.summary').getBoundingClientRect();
    expect(top).to.be.at.least(0);
    expect(bottom).to.be.at.most(innerHeight);
  });
});
