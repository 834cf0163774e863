/**
 * The whole guide: everything that the checker can say, in order and under
 * headings, without an answer; and the way back to the questions.
 */
import { expect } from '@open-wc/testing';
import { alternatives } from '../../src/content/alternatives.js';
import { words } from '../../src/content/interface.js';
import {
  monitorWords,
  signWords,
  watchWords,
} from '../../src/content/monitor.js';
import { outcomeWords } from '../../src/content/outcomes.js';
import { planWords, startWords } from '../../src/content/plan.js';
import { optionWords, questionWords } from '../../src/content/questions.js';
import { references } from '../../src/content/references.js';
import { notBetter, waitWords } from '../../src/content/wait.js';
import { weekWords } from '../../src/content/week.js';
import { ownWords } from '../../src/content/said.js';
import type { OptionKey, OutcomeId } from '../../src/logic/index.js';
import { open } from '../support/harness.js';
import type { Visitor } from '../support/harness.js';
import { model, outcomes } from '../support/model.js';
import { screens } from '../support/screens.js';
import { found, missing, plain } from '../support/summaries.js';

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
      expect(visitor.at()).to.equal(`fieldset ${questionWords.now.legend()}`);
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
          weekWords.withRun(),
          weekWords.low(),
          planWords.start(),
          planWords.checks(),
          planWords.steps(),
          watchWords.title(),
          planWords.talk(),
          watchWords.lowTitle(),
          words.alternatives(),
          signWords.all(),
          planWords.balance(),
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

/** What leads to an outcome by itself. */
const leading = model.flatMap(({ id, options }) =>
  options
    .map(({ id: option, rank }) => ({
      key: `${id}.${option}` as OptionKey,
      outcome: outcomes[rank] as OutcomeId,
      doubt: option === 'unsure',
    }))
    // What a physio or doctor said decides nothing by itself.
    .filter(
      ({ key, outcome }) =>
        outcome !== 'yes-with-limits' && !key.startsWith('cleared.'),
    ),
);

describe('the guide says who each advice is for', () => {
  const lacking = (keys: readonly (typeof leading)[number][]): string[] => {
    const visitor = read();
    return keys
      .filter(({ key, outcome, doubt }) => {
        const items = [...partAbout(visitor, outcome).querySelectorAll('li')];
        // A doubt by what it is about.
        const text = doubt ? ownWords(key) : optionWords[key]();
        return !items.map(nameOf).includes(text);
      })
      .map(({ key, outcome }) => `${outcome}: ${key}`);
  };

  it('by every sign that leads to it', () => {
    expect(leading.length).to.be.greaterThan(40);
    expect(lacking(leading.filter(({ doubt }) => !doubt))).to.deep.equal([]);
  });

  it('by every doubt that leads to it', () => {
    expect(lacking(leading.filter(({ doubt }) => doubt))).to.deep.equal([]);
  });

  it('by the signs that lead to a doctor beside a new or unsure start', () => {
    const items = [...partAbout(read(), 'doctor-soon').querySelectorAll('li')];
    const lines = items.map(nameOf);
    const raised = model.flatMap(({ id, options }) =>
      options
        .filter((option) => option.raised)
        .map((option) => `${id}.${option.id}` as OptionKey),
    );
    expect(raised).to.have.lengthOf(3);
    for (const key of raised) {
      const beside = [
        optionWords[key](),
        questionWords.stage.legend(),
        optionWords['stage.under-6-weeks'](),
        optionWords['stage.unsure'](),
      ];
      expect(
        lines.filter((line) => missing(line, beside).length === 0),
        key,
      ).to.have.lengthOf(1);
    }
  });

  it('by statements where all of it must fit', () => {
    const text = plain(partAbout(read(), 'yes-with-limits').textContent);
    const statements = [
      words.forAll(),
      words.forAllNoSigns(),
      words.forAllStage(),
      words.forAllCalm(),
      words.forAllReady(),
      words.forAllWant(),
    ];
    expect(missing(text, statements)).to.deep.equal([]);
    expect(text).not.to.include('?');
  });
});

describe('the guide says what to do', () => {
  const lines = (outcome: OutcomeId): readonly string[] =>
    [
      ...partAbout(read({ region: 'AU' }), outcome).querySelectorAll('p, li'),
    ].map(nameOf);

  it('in an emergency, with the call first, and then not to drive', () => {
    const [call, button, drive] = lines('emergency');
    expect(call).to.match(/^Call 000 now/);
    expect(button).to.equal(words.call('000'));
    expect(drive).to.equal(
      [words.doNotDrive(), outcomeWords.emergency.lead()].join(' '),
    );
  });

  it('where a doctor is needed, if it gets worse fast', () => {
    for (const outcome of ['doctor-today', 'doctor-soon'] as const) {
      const worse = lines(outcome).filter((line) =>
        /get worse fast, do not wait\. Call 000 now/.test(line),
      );
      expect(worse, outcome).to.have.lengthOf(1);
    }
  });

  it('where somebody must be asked, with the questions', () => {
    expect(lines('ask-clinician')).to.include.members([
      words.ask(),
      words.askPlain(),
      words.askStart(),
      words.askStop(),
    ]);
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
    const parts = Object.values(waitWords)
      .map((wait) => wait())
      .concat(notBetter(), planWords.theirPlanFirst());
    expect(missing(whole(), parts)).to.deep.equal([]);
  });

  it('the plan, its limits and its stop rules', () => {
    const parts = [
      planWords.atMostTwo(),
      planWords.oneAtFirst(),
      planWords.moreLowImpact(),
      planWords.noLonger(),
      planWords.theirPlanFirst(),
      planWords.personal(),
      planWords.stop(),
      planWords.checkStand(),
      planWords.checksFail(),
      planWords.stepsIntro(),
      planWords.stepZero(),
      planWords.moveOn(),
      planWords.stepBack(),
      planWords.talkText(),
      planWords.talkFail(),
      watchWords.intro(),
      watchWords.honest(),
      watchWords.low(),
      watchWords.rise(),
      weekWords.walking(),
      weekWords.pilates(),
      planWords.balanceResearch(),
      planWords.balanceArticle(),
      ...Object.values(startWords).flatMap(({ head, text }) => [
        head(),
        text(),
      ]),
      ...Object.values(monitorWords).flatMap(({ head, signs }) => [
        head(),
        signs(),
      ]),
    ];
    expect(missing(whole(), parts)).to.deep.equal([]);
    const steps = read()
      .all('.steps > li')
      .map((step) => Number.parseInt(nameOf(step)));
    expect(steps).to.deep.equal(Array.from({ length: 13 }, (_, step) => step));
  });

  it('every warning sign, under the care that it needs', () => {
    const parts = [
      signWords.now(),
      optionWords['now.saddle'](),
      signWords.today(),
      optionWords['health.cancer-new-pain'](),
      signWords.soon(),
      optionWords['health.chest-effort'](),
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
    expect(parts).to.have.lengthOf(18);
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
    expect(found(visitor.text(), /You begin here|Your answers|This week/)).to.be
      .empty;
  });

  it('the places for the clinic’s own programmes', () => {
    const slots = read()
      .all('slot')
      .map((slot) => slot.getAttribute('name'));
    expect(slots).to.include.members(Object.keys(alternatives));
  });
});

describe('the plain HTML for visitors without a script', () => {
  /** Every sentence of the guide but its works and the days of its weeks. */
  function sentences(): readonly string[] {
    const blocks = read().all('.kept :is([role=heading], p, li)');
    return blocks
      .filter((one) => !one.closest('.week, .paper, ol.muted'))
      .flatMap((one) => {
        const own = one.cloneNode(true) as Element;
        for (const gone of own.querySelectorAll(
          '[role=heading], p, li, .marks, .muted, .screen',
        ))
          gone.remove();
        return plain(own.textContent ?? '').split(/(?<=[.?]) (?=[A-Z])/);
      })
      .filter(Boolean);
  }

  /** What is not true there: nothing can be answered, or has a picture. */
  const onlyHere: readonly string[] = [
    words.guide(),
    'About 2 minutes.',
    'If you find that you really miss running, answer again.',
    planWords.stepsPicture(),
  ];

  it('says what the guide says', async () => {
    const file = await (await fetch('/src/embed/fallback.html')).text();
    const page = new DOMParser().parseFromString(file, 'text/html');
    const told = plain(page.body.textContent ?? '');
    const all = sentences();
    expect(all.length).to.be.greaterThan(200);
    expect(all).to.include.members([...onlyHere]);
    const lacking = all.filter((sentence) => !told.includes(sentence));
    expect(lacking).to.deep.equal(onlyHere);
  });
});

describe('every screen', () => {
  for (const { name, open: show } of screens)
    it(`says words, never a bare value: ${name}`, () => {
      const values = /\b(false|undefined|null|NaN)\b|\[object|Invalid Date/;
      expect(found(show().text(), values)).to.deep.equal([]);
    });
});
