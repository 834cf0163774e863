/** Going back, changing an answer, and where on the way a visitor is. */
import { expect } from '@open-wc/testing';
import { words } from '../../src/content/interface.js';
import type { OutcomeId, QuestionId } from '../../src/logic/index.js';
import { best, once, open, waysTo } from '../support/harness.js';
import type { Given, Visitor } from '../support/harness.js';

/** A visitor who has come to an outcome. */
function finished(says: Given = {}): Visitor {
  const visitor = open();
  visitor.answerAll(says);
  return visitor;
}

/** The same for tests that only read, or end where they began. */
const read = once(finished);

describe('Back', () => {
  it('shows what was ticked, question by question, to the start', () => {
    const visitor = open();
    const says: Given = { ...best, 'about-you': ['weak-bones', 'pregnancy'] };
    const asked = visitor.answerAll(says, 'ready');
    for (const id of [...asked].reverse()) {
      visitor.back();
      expect(visitor.question()).to.equal(id);
      expect(visitor.ticked(), id).to.deep.equal(says[id]);
    }
    expect(visitor.text()).to.include(words.intro());
    expect(visitor.all('[part=back]')).to.be.empty;
    for (const id of asked) {
      expect(visitor.ticked(), id).to.deep.equal(says[id]);
      visitor.continue();
    }
    expect(visitor.question()).to.equal('ready');
    expect(visitor.ticked()).to.be.empty;
  });

  it('drops what was ticked but not yet given', () => {
    const visitor = open();
    visitor.answer('now', 'none');
    visitor.tick('fever');
    visitor.back();
    expect(visitor.ticked()).to.deep.equal(['none']);
    visitor.continue();
    expect(visitor.ticked()).to.be.empty;
  });

  it('takes a changed answer, and what came after is asked again as given', () => {
    const visitor = open();
    visitor.answerAll({}, 'calm');
    visitor.back();
    visitor.back();
    visitor.answer('back', 'surgery');
    expect(visitor.question()).to.equal('stage');
    expect(visitor.ticked()).to.deep.equal(best.stage);
  });
});

describe('a tick', () => {
  it('never shows at the next question', () => {
    const visitor = open();
    // The same name in two questions, and the same place in the next two.
    visitor.answer('now', 'none');
    expect(visitor.ticked()).to.be.empty;
    visitor.answerAll({}, 'stage');
    visitor.answer('stage', 'over-12-weeks');
    expect(visitor.question()).to.equal('calm');
    expect(visitor.ticked()).to.be.empty;
  });
});

describe('Change on a result', () => {
  const askedInAll = [
    'now',
    'warning',
    'health',
    'about-you',
    'back',
    'stage',
    'calm',
    'ready',
    'cleared',
    'want',
    'talk',
  ] as const;

  for (const id of askedInAll)
    it(`of ${id} asks it alone, as given, and returns to the result`, () => {
      const says: Given = { back: ['disc-or-nerve'], ready: ['run'] };
      const visitor = read(says);
      const result = visitor.text();
      visitor.change(id);
      expect(visitor.question()).to.equal(id);
      expect(visitor.outcome()).to.equal(undefined);
      expect(visitor.ticked()).to.deep.equal({ ...best, ...says }[id]);
      visitor.continue();
      expect(visitor.outcome()).to.equal('yes-with-limits');
      expect(visitor.text()).to.equal(result);
    });

  it('is offered for every answer that was given, and for no other', () => {
    for (const [outcome, says] of Object.entries(waysTo)) {
      if (outcome === 'emergency') continue;
      const visitor = open();
      const asked = visitor.answerAll(says);
      for (const id of asked) {
        visitor.change(id);
        expect(visitor.question(), outcome).to.equal(id);
        visitor.continue();
        expect(visitor.outcome()).to.equal(outcome);
      }
      expect(() => {
        visitor.change('talk');
      }).to.throw();
    }
  });

  it('of an emergency leads back to what was ticked', () => {
    const visitor = finished({ now: ['bladder', 'very-ill'] });
    visitor.press(words.changeAnswers());
    expect(visitor.question()).to.equal('now');
    expect(visitor.ticked()).to.deep.equal(['bladder', 'very-ill']);
    visitor.answer('now', 'none');
    expect(visitor.question()).to.equal('warning');
  });

  it('asks a question that the new answer brings, then shows the result', () => {
    const visitor = finished();
    visitor.change('ready');
    visitor.answer('ready', 'run');
    expect(visitor.question()).to.equal('talk');
    visitor.answer('talk', 'words');
    expect(visitor.outcome()).to.equal('yes-with-limits');
  });

  it('asks for clearance where there is now something to clear', () => {
    const visitor = finished();
    visitor.change('stage');
    visitor.answer('stage', '6-to-12-weeks');
    expect(visitor.question()).to.equal('cleared');
    visitor.answer('cleared', 'no');
    expect(visitor.outcome()).to.equal('not-yet');
  });

  it('leads to the outcome at once where nothing more can matter', () => {
    const visitor = finished();
    visitor.change('calm');
    visitor.answer('calm', 'sore');
    expect(visitor.outcome()).to.equal('not-yet');
    expect(() => {
      visitor.change('want');
    }).to.throw();
  });
});

describe('answers no longer on the path', () => {
  interface Turn {
    readonly from: Given;
    readonly changing: QuestionId;
    readonly to: Given;
    readonly gets: OutcomeId;
  }
  // prettier-ignore
  const turns: readonly Turn[] = [
    { from: { ready: ['run'], talk: ['words'] }, changing: 'ready', to: {}, gets: 'yes-with-limits' },
    { from: { back: ['disc-or-nerve'] }, changing: 'back', to: {}, gets: 'yes-with-limits' },
    { from: { back: ['disc-or-nerve'] }, changing: 'stage', to: { back: ['disc-or-nerve'], stage: ['under-6-weeks'] }, gets: 'ask-clinician' },
    { from: { want: ['other-is-fine'] }, changing: 'calm', to: { calm: ['up-and-down'] }, gets: 'not-yet' },
    { from: { stage: ['6-to-12-weeks'], cleared: ['no'] }, changing: 'stage', to: {}, gets: 'yes-with-limits' },
    { from: { calm: ['sore'] }, changing: 'health', to: { health: ['chest-effort'] }, gets: 'doctor-soon' },
    { from: { health: ['cancer'], cleared: ['no'] }, changing: 'health', to: {}, gets: 'yes-with-limits' },
    { from: { warning: ['cough'], cleared: ['checked'] }, changing: 'warning', to: {}, gets: 'yes-with-limits' },
    { from: { 'about-you': ['under18'], ready: ['worse-next-day'] }, changing: 'warning', to: { warning: ['fever'] }, gets: 'doctor-today' },
    { from: { warning: ['fever'] }, changing: 'now', to: { now: ['saddle'] }, gets: 'emergency' },
    { from: { warning: ['fever'] }, changing: 'warning', to: { calm: ['sore'] }, gets: 'not-yet' },
  ];
  for (const { from, changing, to, gets } of turns)
    it(`have no effect: ${show(from)}, then ${show(to) || 'the best'}`, () => {
      const visitor = finished(from);
      visitor.change(changing);
      visitor.answerAll(to);
      expect(visitor.outcome()).to.equal(gets);
      expect(visitor.text()).to.equal(read(to).text());
    });

  it('do not come back when an emergency turns out to be none', () => {
    const visitor = finished({ calm: ['sore'] });
    visitor.change('now');
    visitor.answer('now', 'saddle');
    visitor.press(words.changeAnswers());
    visitor.answer('now', 'none');
    expect(visitor.answerAll()).to.deep.equal([
      'warning',
      'health',
      'about-you',
      'back',
      'stage',
      'calm',
      'ready',
      'want',
    ]);
    expect(visitor.text()).to.equal(read({}).text());
  });
});

describe('"Question 3 of about 9"', () => {
  it('is said as such', () => {
    const visitor = open();
    expect(visitor.progress()).to.equal('Question 1 of about 9');
    visitor.answerAll({}, 'health');
    expect(visitor.progress()).to.equal('Question 3 of about 9');
  });

  const ways: readonly Given[] = [
    ...Object.values(waysTo),
    { back: ['disc-or-nerve'], ready: ['run'] },
    { 'about-you': ['under18'], back: ['surgery'] },
    { 'about-you': ['weak-bones'], stage: ['unsure'] },
    { warning: ['cough'], calm: ['worse'] },
  ];
  for (const says of ways)
    it(`never runs backwards: ${show(says) || 'the best'}`, () => {
      const visitor = open();
      let before = 0;
      while (visitor.question()) {
        const [number = 0, about = 0] = (
          visitor.progress().match(/\d+/g) ?? []
        ).map(Number);
        const now = number / about;
        expect(now).to.be.greaterThan(before);
        expect(now).to.be.at.most(1);
        before = now;
        const width = visitor.find('form rect').getAttribute('width') ?? '';
        expect(parseFloat(width), 'the bar').to.be.closeTo(100 * now, 0.01);
        visitor.answerNext(says);
      }
      expect(before).to.be.greaterThan(0);
    });

  it('counts each question by one', () => {
    const visitor = open();
    for (let number = 1; visitor.question(); number++) {
      expect(visitor.progress()).to.match(
        new RegExp(`^Question ${String(number)} of`),
      );
      visitor.answerNext({ back: ['disc-or-nerve'], ready: ['run'] });
    }
    expect(visitor.outcome()).to.equal('yes-with-limits');
  });

  it('is the same at a question that is changed', () => {
    const visitor = finished();
    visitor.change('stage');
    expect(visitor.progress()).to.equal('Question 6 of about 9');
  });
});

/** One line for a title. */
function show(given: Given): string {
  return Object.entries(given)
    .map(([question, options]) => `${question} ${options.join('+')}`)
    .join(', ');
}
