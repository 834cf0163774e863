/**
 * The whole guide: everything that the checker can say, in order and under
 * headings, without an answer; and the way back to the questions.
 */
import { expect } from '@open-wc/testing';
import { alternatives } from '../../src/content/alternatives.js';
import { words } from '../../src/content/interface.js';
import { outcomeWords } from '../../src/content/outcomes.js';
import { monitorWords, planWords, waitWords } from '../../src/content/plan.js';
import { optionWords, questionWords } from '../../src/content/questions.js';
import { references } from '../../src/content/references.js';
import type { OptionKey, OutcomeId } from '../../src/logic/index.js';
import { open } from '../support/harness.js';
import type { Visitor } from '../support/harness.js';
import { model, outcomes } from '../support/model.js';
import { screens } from '../support/screens.js';
import { found, missing, plain } from './summaries.js';

function read(attributes: Readonly<Record<string, string>> = {}): Visitor {
  const visitor = open({ attributes });
  visitor.press(words.readGuide());
  return visitor;
}

const nameOf = (element: Element | null): string =>
  plain(element?.textContent ?? '');

/** The buttons that lead back to the questions. */
const waysBack = (visitor: Visitor): HTMLElement[] =>
  visitor.all('button').filter((one) => nameOf(one) === words.toQuestions());

/** The part of the guide about an outcome. */
function partAbout(visitor: Visitor, outcome: OutcomeId): HTMLElement {
  const { headline } = outcomeWords[outcome];
  const heading = visitor
    .all('[role=heading]')
    .find((one) => nameOf(one).endsWith(headline()));
  const part = heading?.closest('section');
  if (!part) throw new Error(`The guide has no part about ${outcome}.`);
  return part;
}

describe('the way into the guide', () => {
  it('is a quiet button at the start, and the focus moves along', () => {
    const visitor = open();
    expect(visitor.question()).to.equal('now');
    visitor.press(words.readGuide());
    expect(visitor.question()).to.be.undefined;
    expect(nameOf(visitor.focused())).to.equal(words.guide());
  });

  it('needs no answer, and tells the page nothing', () => {
    const visitor = open();
    const told: string[] = [];
    for (const name of ['start', 'outcome', 'restart'])
      visitor.element.addEventListener(`can-i-run-${name}`, () => {
        told.push(name);
      });
    visitor.press(words.readGuide());
    waysBack(visitor)[0]?.click();
    expect(told).to.be.empty;
  });

  it('is gone once somebody answers', () => {
    const visitor = open();
    visitor.answer('now', 'none');
    expect(() => {
      visitor.press(words.readGuide());
    }).to.throw(words.readGuide());
  });
});

describe('the way out of the guide', () => {
  it('stands at its beginning and at its end', () => {
    const visitor = read();
    const all = visitor.all('button, [role=heading], p, li');
    const [first, last, ...others] = waysBack(visitor).map((one) =>
      all.indexOf(one),
    );
    expect(others).to.be.empty;
    expect(first).to.be.lessThan(5);
    expect(last).to.equal(all.length - 1);
  });

  for (const index of [0, 1])
    it(`leads to the questions, and the focus along: ${String(index)}`, () => {
      const visitor = read();
      waysBack(visitor)[index]?.click();
      expect(visitor.question()).to.equal('now');
      expect(nameOf(visitor.focused())).to.equal(questionWords.now.legend());
      visitor.answerAll();
      expect(visitor.outcome()).to.equal('yes-with-limits');
    });

  it('leads back in again', () => {
    const visitor = read();
    waysBack(visitor)[0]?.click();
    visitor.press(words.readGuide());
    expect(nameOf(visitor.focused())).to.equal(words.guide());
  });
});

describe('the outline of the guide', () => {
  for (const level of [1, 2, 3])
    it(`skips no level below ${String(level)}`, () => {
      const visitor = read({ 'heading-level': String(level) });
      const levels = visitor
        .all('[role=heading]')
        .map((heading) => Number(heading.getAttribute('aria-level')));
      expect(levels[0]).to.equal(level);
      expect(levels.length).to.be.greaterThan(15);
      levels.slice(1).forEach((next, index) => {
        const before = levels[index] ?? 0;
        expect(next, levels.join()).to.be.within(level + 1, before + 1);
      });
    });

  it('goes from what needs help now to how running may suit', () => {
    const headings = read()
      .headings()
      .map((heading) => heading.slice(2));
    const order = [...outcomes]
      .reverse()
      .map((outcome) => outcomeWords[outcome].headline())
      .map((headline) => headings.findIndex((one) => one.endsWith(headline)))
      .concat(
        [
          planWords.limits(),
          planWords.checks(),
          planWords.start(),
          planWords.week(),
          planWords.talk(),
          planWords.monitor(),
          planWords.balance(),
          words.alternatives(),
          words.references(),
        ].map((title) => headings.indexOf(title)),
      );
    expect(order).not.to.include(-1);
    expect([...order].sort((a, b) => a - b)).to.deep.equal(order);
  });

  it('gives each heading words of its own', () => {
    const headings = read().headings();
    expect(new Set(headings).size).to.equal(headings.length);
  });
});

/** What leads to an outcome by itself, but for what stands alone. */
const leading = model.flatMap(({ id, options }) =>
  options
    .map(({ id: option, rank, needsClearance, exclusive }) => ({
      key: `${id}.${option}` as OptionKey,
      outcome: outcomes[needsClearance ? 1 : rank] as OutcomeId,
      exclusive,
    }))
    // What a clinician said decides nothing by itself.
    .filter(
      ({ key, outcome }) =>
        outcome !== 'yes-with-limits' && !key.startsWith('cleared.'),
    ),
);

describe('the guide says who each advice is for', () => {
  const lacking = (keys: readonly (typeof leading)[number][]): string[] => {
    const visitor = read();
    return keys
      .filter(({ key, outcome }) => {
        const items = [...partAbout(visitor, outcome).querySelectorAll('li')];
        return !items.map(nameOf).includes(optionWords[key]());
      })
      .map(({ key, outcome }) => `${outcome}: ${key}`);
  };

  it('by every sign that leads to it', () => {
    expect(leading.length).to.be.greaterThan(40);
    expect(
      lacking(leading.filter(({ exclusive }) => !exclusive)),
    ).to.deep.equal([]);
  });

  it('by every doubt that leads to it', () => {
    expect(lacking(leading.filter(({ exclusive }) => exclusive))).to.deep.equal(
      [],
    );
  });

  it('by the sign that leads to a doctor beside a new or unsure start', () => {
    const items = [...partAbout(read(), 'doctor-soon').querySelectorAll('li')];
    const beside = [
      optionWords['health.weak-bones'](),
      questionWords.stage.legend(),
      optionWords['stage.under-6-weeks'](),
      optionWords['stage.unsure'](),
    ];
    const lines = items.map(nameOf);
    expect(
      lines.filter((line) => missing(line, beside).length === 0),
    ).to.have.lengthOf(1);
  });

  it('and under no lesser advice', () => {
    const visitor = read();
    const labels = leading.map(({ key }) => optionWords[key]());
    const shared = (label: string) =>
      labels.filter((other) => other === label).length > 1;
    for (const { key, outcome } of leading) {
      // Several questions offer the same doubt, each with its own advice.
      if (shared(optionWords[key]())) continue;
      for (const lesser of outcomes.slice(0, outcomes.indexOf(outcome))) {
        const items = [...partAbout(visitor, lesser).querySelectorAll('li')];
        expect(items.map(nameOf), key).not.to.include(optionWords[key]());
      }
    }
  });

  it('with the question where an answer says little without it', () => {
    const text = plain(partAbout(read(), 'not-yet').textContent);
    const legends = (['stage', 'calm', 'ready', 'want'] as const).map((id) =>
      questionWords[id].legend(),
    );
    expect(missing(text, legends)).to.deep.equal([]);
  });
});

describe('the guide holds', () => {
  const whole = (attributes?: Readonly<Record<string, string>>): string =>
    read(attributes).text();

  it('every outcome in words, and what to do', () => {
    const parts = Object.values(outcomeWords).flatMap(
      ({ urgency, headline, lead }) => [urgency(), headline(), lead()],
    );
    expect(missing(whole(), parts)).to.deep.equal([]);
  });

  it('what must change before checking again', () => {
    const parts = Object.values(waitWords).map((wait) => wait());
    expect(missing(whole(), parts)).to.deep.equal([]);
  });

  it('the plan, its limits and its stop rules', () => {
    const parts = [
      planWords.atMostTwo(),
      planWords.moreLowImpact(),
      planWords.noLonger(),
      planWords.clinicianFirst(),
      planWords.personal(),
      planWords.checkStand(),
      planWords.stepsIntro(),
      planWords.moveOn(),
      planWords.stepBack(),
      planWords.talkText(),
      planWords.talkFail(),
      planWords.monitorIntro(),
      planWords.honest(),
      planWords.balanceResearch(),
      planWords.balanceArticle(),
      ...Object.values(monitorWords).flatMap(({ head, signs }) => [
        head(),
        signs(),
      ]),
      ...Array.from({ length: 12 }, (_, index) => `Step ${String(index + 1)}`),
    ];
    expect(missing(whole(), parts)).to.deep.equal([]);
  });

  it('all six alternatives, each with its care', () => {
    const parts = Object.values(alternatives).flatMap(
      ({ name, what, helps, care }) => [
        name(),
        what(),
        helps(),
        care?.() ?? name(),
      ],
    );
    expect(Object.keys(alternatives)).to.have.lengthOf(6);
    expect(missing(whole(), parts)).to.deep.equal([]);
  });

  it('every source, and the article', () => {
    const parts = Object.values(references).map(({ cite }) => cite);
    expect(parts).to.have.lengthOf(13);
    parts.push('“Running with a back injury”, Millie Shield');
    expect(missing(whole(), parts)).to.deep.equal([]);
  });

  it('whom to call here, or that it depends on where', () => {
    const here = ['Call 000 now', '1800 633 422'];
    expect(missing(whole({ region: 'AU' }), here)).to.deep.equal([]);
    const anywhere = [words.callLocal(), words.adviceLocal()];
    expect(missing(whole(), anywhere)).to.deep.equal([]);
  });

  it('one run a week where the clinic allows one', () => {
    const visitor = read({ 'max-sessions': '1' });
    const parts = [planWords.atMostOne(), planWords.atMostTwo()];
    expect(missing(visitor.text(), parts)).to.deep.equal([
      planWords.atMostTwo(),
    ]);
  });

  it('nothing that is only for one person', () => {
    const visitor = read();
    expect(visitor.all('input')).to.be.empty;
    expect(found(visitor.text(), /easy pace|Your answers/)).to.be.empty;
  });
});

describe('the claims of the article in the guide', () => {
  // prettier-ignore
  const claims: readonly [rows: string, says: readonly RegExp[]][] = [
    ['S1-S2', [/Can I run with a sore back\?/, /rarely a plain yes or no/]],
    ['S3-S6', [/depends on what you feel, what causes it and how long you have had it/]],
    ['S7', [/able to run does not mean that it is harmless.*joints and discs/]],
    ['S8', [/always advised over running/, /more low-impact exercise than running/]],
    ['S9-S10', [/enjoy/, /calm|stable/]],
    ['S11-S13', [/Mix a little running with more low-impact exercise/, /1 run a week.*At most 2, never on two days in a row/, /little or no impact/]],
    ['S14-S15', [/stop if your back gets worse/, /Stop and ask your clinician.*rises from week to week/]],
    ['S16-S17', [/hold a conversation\. At your old pace,? .*will likely be hard/]],
    ['S18-S20', [/stops feeling good or safe is/, /Listen to your body/, /that plan comes first/]],
    ['S21-S22', [/load on joints, ligaments, tendons and muscles/, /do not recover as muscle does/]],
    ['S23-S24', [/may feel fine at the time/, /next morning/, /Long-term effects are not known/]],
    ['S25-S26', [/steps are a good way to begin/, /Move on after at least 2 good runs at a step/]],
    ['S27-S34', [/safer for your back/, /hydrotherapy.*spinal hydrotherapy/, /Clinical Pilates.*physiotherapist or a senior instructor/, /Stationary bike/, /Cross trainer/, /Yoga.*Check with your physio or doctor first/, /Deep water running/]],
    ['S35', [/Almeida M/, /Foster NE/, /Booth J/]],
    ['S36', [/Millie Shield and Dr Rhea Psereckis, WHEN/]],
  ];

  for (const [rows, says] of claims)
    it(`${rows} can be read`, () => {
      const text = read().text();
      const lacks = says.filter((pattern) => !pattern.test(text));
      expect(lacks.map(String)).to.deep.equal([]);
    });

  it('S34: the clinic’s own programmes find their places', () => {
    const slots = read()
      .all('slot')
      .map((slot) => slot.getAttribute('name'));
    expect(slots).to.include.members(Object.keys(alternatives));
  });
});

describe('every screen', () => {
  for (const { name, open: show } of screens)
    it(`says words, never a bare value: ${name}`, () => {
      const values = /\b(false|undefined|null|NaN)\b|\[object|Invalid Date/;
      expect(found(show().text(), values)).to.deep.equal([]);
    });
});
