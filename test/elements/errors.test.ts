/** Continue with nothing chosen. */
import { expect } from '@open-wc/testing';
import { words } from '../../src/content/interface.js';
import { questionWords } from '../../src/content/questions.js';
import type { QuestionId } from '../../src/logic/index.js';
import { open } from '../support/harness.js';
import type { Visitor } from '../support/harness.js';
import { model } from '../support/model.js';

/** What the question's group is described by, as it is read out. */
function description(visitor: Visitor): string[] {
  const named = visitor
    .find('[part=question]')
    .getAttribute('aria-describedby');
  return (named ?? '')
    .split(' ')
    .filter((id) => visitor.all(`#${id}`).length > 0)
    .filter((id) => id !== 'progress')
    .map((id) => visitor.text(`#${id}`));
}

/** A visitor for whom every question is asked, up to one. */
function upTo(question: QuestionId): Visitor {
  const visitor = open();
  visitor.answerAll({ back: ['disc-or-nerve'], ready: ['run'] }, question);
  // As people do, who do not press Continue before the screen is there.
  visitor.focused();
  return visitor;
}

const ids = model.map(({ id }) => id as QuestionId);

describe('nothing chosen', () => {
  for (const { id, type } of model) {
    const error = type === 'radio' ? words.chooseOne() : words.tickOne();
    it(`for ${id} is an error, said at the top and at the question`, () => {
      const visitor = upTo(id as QuestionId);
      const before = visitor.progress();
      visitor.continue();
      expect(visitor.question()).to.equal(id);
      expect(visitor.progress()).to.equal(before);

      expect(visitor.at()).to.equal(`group ${error}`);
      expect(visitor.text('.summary')).to.equal(`${words.problem()} ${error}`);
      const hint = questionWords[id as QuestionId].hint?.();
      expect(description(visitor)).to.deep.equal([
        ...(hint ? [hint] : []),
        error,
      ]);
    });
  }

  it('is never taken for "None of these"', () => {
    for (const { id } of model.filter(({ type }) => type === 'checkbox')) {
      const visitor = upTo(id as QuestionId);
      visitor.continue();
      visitor.continue();
      expect(visitor.question()).to.equal(id);
      expect(visitor.ticked()).to.be.empty;
    }
  });

  it('is no error before Continue is pressed', () => {
    for (const id of ids) {
      const visitor = upTo(id);
      expect(visitor.all('.summary, .error, #error'), id).to.be.empty;
    }
  });
});

describe('an error', () => {
  it('has a button that leads to the first input', () => {
    const visitor = upTo('calm');
    visitor.continue();
    expect(visitor.at()).to.match(/^group /);
    visitor.press(words.chooseOne());
    expect(visitor.at()).to.equal('radio calm');
    const described = visitor.focused()?.getAttribute('aria-describedby');
    expect(visitor.text(`#${described ?? ''}`)).to.equal(words.chooseOne());
    expect(visitor.ticked(), 'only the focus moves').to.be.empty;
  });

  it('takes the focus each time', () => {
    const visitor = open();
    visitor.continue();
    visitor.find('input').focus();
    visitor.continue();
    expect(visitor.at()).to.match(/^group /);
  });

  it('goes when the question is answered', () => {
    const visitor = open();
    visitor.continue();
    visitor.answer('now', 'none');
    expect(visitor.question()).to.equal('warning');
    expect(visitor.all('.summary')).to.be.empty;
    expect(description(visitor)).to.deep.equal([
      questionWords.warning.hint?.(),
    ]);
    visitor.back();
    expect(visitor.all('.summary')).to.be.empty;
  });

  it('goes with a look at the whole guide', () => {
    const visitor = open();
    visitor.continue();
    visitor.press(words.readGuide());
    visitor.find('.link').click();
    expect(visitor.question()).to.equal('now');
    expect(visitor.all('.summary')).to.be.empty;
  });

  it('goes on Back', () => {
    const visitor = upTo('stage');
    visitor.continue();
    visitor.back();
    expect(visitor.question()).to.equal('back');
    expect(visitor.all('.summary')).to.be.empty;
    visitor.continue();
    expect(visitor.question()).to.equal('stage');
    expect(visitor.all('.summary')).to.be.empty;
  });

  it('leaves what was answered before as it was', () => {
    const visitor = open();
    visitor.answer('now', 'none');
    visitor.answer('warning', 'none');
    visitor.answer('health', 'heart', 'cancer');
    visitor.continue();
    visitor.back();
    expect(visitor.ticked()).to.deep.equal(['cancer', 'heart']);
    visitor.back();
    expect(visitor.ticked()).to.deep.equal(['none']);
  });

  it('does not bring back ticks that were taken away', () => {
    const visitor = open();
    visitor.answerAll({}, 'health');
    visitor.answer('health', 'heart', 'cancer');
    visitor.back();
    visitor.choose();
    visitor.continue();
    expect(visitor.ticked()).to.be.empty;
    visitor.continue();
    expect(visitor.question()).to.equal('health');
    expect(visitor.ticked()).to.be.empty;
  });

  it('keeps a tick that follows it', () => {
    const visitor = open();
    visitor.continue();
    visitor.tick('bladder');
    visitor.element.setAttribute('region', 'AU');
    expect(visitor.ticked()).to.deep.equal(['bladder']);
    visitor.continue();
    expect(visitor.outcome()).to.equal('emergency');
  });
});
