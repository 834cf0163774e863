/**
 * What a result says in one place holds in all others: no sentence takes back
 * another, leads nowhere, or speaks of what this person does not have.
 */
import { expect } from '@open-wc/testing';
import { words } from '../../src/content/interface.js';
import { monitorWords, signWords } from '../../src/content/monitor.js';
import { planWords, startWords } from '../../src/content/plan.js';
import { ownWords } from '../../src/content/said.js';
import { waitWords } from '../../src/content/wait.js';
import { weekWords } from '../../src/content/week.js';
import { regions } from '../../src/content/regions.js';
import { regionIds } from '../../src/logic/ids.js';
import { once, open, waysTo } from '../support/harness.js';
import type { Given, Visitor } from '../support/harness.js';

const finished = once((says: Given, region?: string): Visitor => {
  const visitor = open({ attributes: { region: region ?? '' } });
  visitor.answerAll(says);
  return visitor;
});

const easyPace: Given = { ready: ['run'] };
const slowDown: Given = { ready: ['run'], talk: ['words'] };

describe('a yes', () => {
  it('sends a walker to the checks before the first run, where it says what to do now', () => {
    const { text } = startWords['step-0'];
    expect(finished({}).text('.now')).to.include(text());
    expect(text()).to.include(`the checks in “${planWords.start()}”, then`);
  });

  it('names the checks to who runs already, without a section opened', () => {
    for (const says of [easyPace, slowDown])
      expect(
        finished(says)
          .all('summary')
          .map(({ textContent }) => textContent.replace(/\s+/g, ' ').trim()),
      ).to.include(`${planWords.start()} ${planWords.checks()}`);
  });

  it('asks for help at any one of several signs', () => {
    expect(finished({}).text()).to.include(
      `${words.forThose()} ${monitorWords['ask-clinician'].signs()}`,
    );
  });

  it('gives who slows down a longest run, and not two ways to build up', () => {
    expect(startWords['slow-down'].text()).to.include('longest run');
    expect(finished(slowDown).text()).not.to.include(planWords.noLonger());
  });

  it('shows an easy runner the steps only for a back that gets worse', () => {
    const headings = (says: Given) =>
      finished(says)
        .headings()
        .map((heading) => heading.slice(2));
    const later = planWords.stepsLater();
    const now = planWords.steps();
    expect(headings(easyPace)).to.include(later).and.not.to.include(now);
    for (const says of [{}, slowDown])
      expect(headings(says)).to.include(now).and.not.to.include(later);
  });

  it('says where to step back to for whoever is on no step', () => {
    expect(monitorWords['not-yet'].signs()).to.include('to step 1 if');
    expect(words.calendarNote()).not.to.include('step');
  });

  it('tells everybody whom to ask', () => {
    expect(planWords.stop()).to.include('ask your physio or doctor');
  });
});

describe('a doctor soon', () => {
  for (const region of ['', ...regionIds])
    it(`has somebody else to turn to, where there is one: ${region || 'nowhere'}`, () => {
      const text = finished(waysTo['doctor-soon'], region).text('.now');
      const { number } =
        regionIds
          .filter((id) => id === region)
          .map((id) => regions[id].advice)[0] ?? {};
      expect(text).to.include(words.ownDoctor());
      if (number) {
        const [link] = finished(waysTo['doctor-soon'], region).links('tel:');
        expect(text).to.include(number);
        expect(link).to.equal(`tel:${number.replaceAll(' ', '')}`);
      } else {
        expect(text).to.include(words.adviceElsewhere());
        // Whoever cannot see their own doctor is not sent there again.
        expect(text).not.to.include('Contact ');
      }
    });
});

describe('a walk', () => {
  it('is not for who may have trouble of the heart and does not know', () => {
    const soon = finished({ health: ['cancer', 'unsure'], cleared: ['no'] });
    expect(soon.outcome()).to.equal('doctor-soon');
    expect(soon.text('.now')).to.include(words.walkingUnlessHeart());
    const other = finished(waysTo['doctor-soon']).text('.now');
    expect(other).to.include(words.walking());
    expect(other).not.to.include(words.walkingUnlessHeart());
  });
});

describe('an ask', () => {
  it('swaps nothing that has yet to be asked about', () => {
    const swap = weekWords.swap();
    expect(finished(waysTo['ask-clinician']).text()).not.to.include(swap);
    expect(finished(waysTo['not-yet']).text()).to.include(swap);
  });

  it('says what a doubt is about, where its question is not at hand', () => {
    const visitor = finished({ health: ['unsure'], cleared: ['no'] });
    const [reason] = visitor.all('.part strong');
    expect(reason?.textContent).to.equal(ownWords('health.unsure'));
    expect(ownWords('health.unsure')).to.include('cancer');
  });
});

describe('a not-yet', () => {
  it('waits for the last of several things', () => {
    const three = finished({
      stage: ['6-to-12-weeks'],
      calm: ['sore'],
      ready: ['walk-less'],
      cleared: ['no'],
    });
    expect(three.text('.now')).to.include(words.waitForLast());
    const one = finished(waysTo['not-yet']).text('.now');
    expect(one).to.include(waitWords.get('calm.sore')?.());
    expect(one).not.to.include(words.waitForLast());
  });

  it('does not say yes to whoever was cleared and wants something else', () => {
    const visitor = finished({
      back: ['disc-or-nerve'],
      want: ['other-is-fine'],
    });
    expect(visitor.outcome()).to.equal('not-yet');
    expect(visitor.text()).not.to.include(planWords.clearedItems());
    expect(visitor.text()).not.to.include(planWords.cleared());
  });
});

describe('a warning sign that was looked at', () => {
  for (const [cleared, outcome] of [
    ['yes', 'yes-with-limits'],
    ['checked', 'ask-clinician'],
  ] as const)
    it(`counts again if it changes, for ${outcome}`, () => {
      const visitor = finished({ warning: ['cough'], cleared: [cleared] });
      expect(visitor.outcome()).to.equal(outcome);
      expect(visitor.text()).to.include(signWords.again());
    });

  for (const says of [
    { warning: ['cough'], cleared: ['no'] },
    { warning: ['fever'] },
    { back: ['disc-or-nerve'] },
    {},
  ])
    it(`is none of these: ${JSON.stringify(says)}`, () => {
      expect(finished(says).text()).not.to.include(signWords.again());
    });
});

describe('the guide', () => {
  it('leads to a yes by nothing that the questions refuse', () => {
    const visitor = open();
    visitor.press(words.readGuide());
    expect(visitor.text()).to.include(words.forAllNoSigns());
    expect(words.forAllNoSigns()).not.to.include('doctor');
    expect(words.forAllReady()).to.include('no extra painkillers');
  });
});
