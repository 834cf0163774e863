/**
 * The question about clearance: it names what it is about, so that one yes
 * cannot cover what the physio or doctor never heard of, and is asked anew
 * whenever that changes.
 */
import { expect } from '@open-wc/testing';
import { words } from '../../src/content/interface.js';
import { planWords } from '../../src/content/plan.js';
import { optionWords } from '../../src/content/questions.js';
import type { OutcomeId, QuestionId } from '../../src/logic/index.js';
import { nameOf, open } from '../support/harness.js';
import type { Given, Visitor } from '../support/harness.js';

function finished(says: Given): Visitor {
  const visitor = open();
  visitor.answerAll(says);
  return visitor;
}

/** What the question on the screen is about, item by item. */
const about = (visitor: Visitor): string[] =>
  visitor.all('[part=question] li').map(nameOf);

const weeksAgo =
  'My back problem started, or last flared up, 6 to 12 weeks ago';

describe('the question about clearance', () => {
  const lists: readonly [Given, readonly string[]][] = [
    [{ back: ['disc-or-nerve'] }, [optionWords['back.disc-or-nerve']()]],
    [{ stage: ['6-to-12-weeks'] }, [weeksAgo]],
    [
      {
        warning: ['morning-stiffness', 'cough'],
        health: ['cancer'],
        'about-you': ['older-new', 'postnatal'],
        back: ['unsure'],
        stage: ['6-to-12-weeks'],
      },
      [
        optionWords['warning.cough'](),
        optionWords['warning.morning-stiffness'](),
        optionWords['health.cancer'](),
        optionWords['about-you.older-new'](),
        optionWords['about-you.postnatal'](),
        'I was told something else about my back, or I do not know what it was',
        weeksAgo,
      ],
    ],
    // What it cannot settle, it does not name.
    [
      { warning: ['cough'], 'about-you': ['under18'], calm: ['sore'] },
      [optionWords['warning.cough']()],
    ],
  ];
  for (const [says, names] of lists)
    it(`names what it is about: ${JSON.stringify(says)}`, () => {
      const visitor = open();
      visitor.answerAll(says, 'cleared');
      expect(visitor.question()).to.equal('cleared');
      expect(visitor.text('[part=question]')).to.include(words.aboutThis());
      expect(about(visitor)).to.deep.equal(names);
    });

  it('has three answers, the doubtful one last', () => {
    const visitor = open();
    visitor.answerAll({ back: ['disc-or-nerve'] }, 'cleared');
    expect(visitor.options()).to.deep.equal(['yes', 'checked', 'no']);
    expect(visitor.ticked()).to.be.empty;
  });

  it('is the only one with a list', () => {
    const visitor = open();
    const says: Given = { back: ['disc-or-nerve'], ready: ['run'] };
    while (visitor.question()) {
      if (visitor.question() !== 'cleared') expect(about(visitor)).to.be.empty;
      visitor.answerNext(says);
    }
    expect(visitor.outcome()).to.equal('yes-with-limits');
  });
});

describe('a yes after clearance', () => {
  it('names each cleared item, and that their advice comes first', () => {
    const visitor = finished({
      back: ['disc-or-nerve'],
      stage: ['6-to-12-weeks'],
    });
    const text = visitor.text();
    expect(text).to.include(planWords.cleared());
    const named = visitor
      .all('li')
      .filter((item) => !item.querySelector('strong'))
      .map(nameOf);
    expect(text).to.include(planWords.clearedItems());
    expect(named).to.include.members([
      optionWords['back.disc-or-nerve'](),
      weeksAgo,
    ]);
  });

  it('says nothing of it where nothing was cleared', () => {
    const text = finished({}).text();
    expect(text).not.to.include(planWords.cleared());
    expect(text).not.to.include(planWords.clearedItems());
  });
});

describe('clearance', () => {
  const disc = ['disc-or-nerve'];
  // prettier-ignore
  const changes: readonly [why: string, QuestionId, string[], ifNo: OutcomeId][] = [
    ['something was added', 'back', [...disc, 'surgery'], 'ask-clinician'],
    ['a doubt was added', 'back', [...disc, 'unsure'], 'ask-clinician'],
    ['it is for something else', 'back', ['surgery'], 'ask-clinician'],
    ['another question adds to it', 'health', ['other-illness'], 'ask-clinician'],
    ['a warning sign adds to it', 'warning', ['cough'], 'doctor-today'],
    ['the wait adds to it', 'stage', ['6-to-12-weeks'], 'ask-clinician'],
  ];
  for (const [why, question, options, ifNo] of changes)
    it(`is asked anew, with nothing ticked, when ${why}`, () => {
      const visitor = finished({ back: disc });
      expect(visitor.outcome()).to.equal('yes-with-limits');
      visitor.change(question);
      visitor.answer(question, ...options);
      expect(visitor.question()).to.equal('cleared');
      expect(visitor.ticked()).to.be.empty;
      visitor.answer('cleared', 'no');
      expect(visitor.outcome()).to.equal(ifNo);
    });

  it('is asked anew when one of two things goes', () => {
    const visitor = finished({ back: ['disc-or-nerve', 'surgery'] });
    visitor.change('back');
    visitor.answer('back', 'surgery');
    expect(visitor.question()).to.equal('cleared');
    expect(visitor.ticked()).to.be.empty;
    expect(about(visitor)).to.deep.equal([optionWords['back.surgery']()]);
  });

  it('is asked anew when the list changed on the way back', () => {
    const visitor = open();
    visitor.answerAll({ back: disc }, 'want');
    visitor.back();
    expect(visitor.question()).to.equal('cleared');
    expect(visitor.ticked(), 'the list is the same').to.deep.equal(['yes']);
    for (let back = 0; visitor.question() !== 'back'; back += 1) {
      expect(back).to.be.lessThan(5);
      visitor.back();
    }
    visitor.answer('back', 'surgery');
    visitor.answerAll({ back: ['surgery'] }, 'cleared');
    expect(visitor.ticked()).to.be.empty;
  });

  it('is forgotten when there is nothing left to clear', () => {
    const visitor = finished({ back: disc });
    visitor.change('back');
    visitor.answer('back', 'none');
    expect(visitor.outcome()).to.equal('yes-with-limits');
    visitor.change('back');
    visitor.answer('back', 'disc-or-nerve');
    expect(visitor.question()).to.equal('cleared');
    expect(visitor.ticked()).to.be.empty;
  });

  it('stands when what there is to clear is the same', () => {
    const visitor = finished({ back: disc });
    visitor.change('back');
    visitor.answer('back', 'disc-or-nerve');
    expect(visitor.outcome()).to.equal('yes-with-limits');
  });
});
