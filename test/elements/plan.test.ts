/**
 * The plan on the screen: the visitor's run days and the week they make, the
 * steps in words and as pictures, and no trace of them with other outcomes.
 */
import { expect } from '@open-wc/testing';
import { outcomeWords } from '../../src/content/outcomes.js';
import { planWords, refusalWords, startWords } from '../../src/content/plan.js';
import { optionWords } from '../../src/content/questions.js';
import type { OptionKey } from '../../src/logic/flow.js';
import { open, press, room, waysTo } from '../support/harness.js';
import type { Given, Visitor } from '../support/harness.js';
import { model } from '../support/model.js';

interface Opening {
  readonly attributes?: Readonly<Record<string, string>>;
  readonly into?: ParentNode;
}

/** Someone with a result. */
function finished(differs: Given = {}, opening: Opening = {}): Visitor {
  const visitor = open(opening);
  visitor.answerAll(differs);
  return visitor;
}

const plain = (element: Element): string =>
  element.textContent.replace(/\s+/g, ' ').trim();

const boxes = (visitor: Visitor): HTMLInputElement[] =>
  visitor.all<HTMLInputElement>('input[name=run-day]');

const box = (visitor: Visitor, day: string): HTMLInputElement =>
  visitor.find<HTMLInputElement>(`input[name=run-day][value=${day}]`);

/** The days that are ticked. */
const chosen = (visitor: Visitor): string[] =>
  boxes(visitor)
    .filter(({ checked }) => checked)
    .map(({ value }) => value);

/** Ticks days, or takes their ticks away, one after the other. */
function pick(visitor: Visitor, ...days: readonly string[]): void {
  for (const day of days) box(visitor, day).click();
}

/** The list of seven that begins on a Monday. */
function weekList(visitor: Visitor): HTMLElement {
  const list = visitor
    .all('ol, ul')
    .find(
      ({ children }) =>
        children.length === 7 && /^Mon\b/.test(plain(children[0] as Element)),
    );
  if (!list) throw new Error('There is no week on the screen.');
  return list;
}

/** The week as it is read out: "Mon Swim", "Tue Rest". */
const week = (visitor: Visitor): string[] =>
  [...weekList(visitor).children].map(plain);

/** What the plan objects to, in the live region that is there for it. */
const objection = (visitor: Visitor): string => visitor.text('.error');

// prettier-ignore
const oneRun = ['Mon Swim', 'Tue Rest', 'Wed Run', 'Thu Rest', 'Fri Pilates', 'Sat Rest', 'Sun Bike'];
// prettier-ignore
const twoRuns = ['Mon Run', 'Tue Pilates', 'Wed Swim', 'Thu Run', 'Fri Rest', 'Sat Bike', 'Sun Rest'];

describe('the week', () => {
  it('has one run, on Wednesday, before anybody chooses', () => {
    const visitor = finished();
    expect(week(visitor)).to.deep.equal(oneRun);
    expect(chosen(visitor)).to.deep.equal(['wed']);
    expect(objection(visitor)).to.equal('');
  });

  it('follows the days that the visitor ticks', () => {
    const visitor = finished();
    pick(visitor, 'wed', 'mon', 'thu');
    expect(chosen(visitor)).to.deep.equal(['mon', 'thu']);
    expect(week(visitor)).to.deep.equal(twoRuns);
    expect(objection(visitor)).to.equal('');
  });

  it('has a run on the ticked days and on no other, whichever they are', () => {
    const visitor = finished();
    pick(visitor, 'wed');
    const days = boxes(visitor).map(({ value }) => value);
    for (const first of days)
      for (const second of days.slice(days.indexOf(first) + 1)) {
        pick(visitor, first, second);
        const runs = week(visitor)
          .filter((day) => day.endsWith(' Run'))
          .map((day) => day.slice(0, 3).toLowerCase());
        const both = objection(visitor) === '';
        expect(runs).to.deep.equal(both ? [first, second] : [first]);
        expect(chosen(visitor)).to.deep.equal(runs);
        pick(visitor, ...runs);
        expect(chosen(visitor)).to.be.empty;
      }
  });

  it('has no run when no day is ticked', () => {
    const visitor = finished();
    pick(visitor, 'wed');
    expect(chosen(visitor)).to.be.empty;
    expect(week(visitor).join()).not.to.include('Run');
    expect(week(visitor).join()).to.include('Swim').and.to.include('Rest');
  });

  it('changes with the space bar too, and the focus stays', async () => {
    const visitor = finished();
    for (const day of ['sat', 'sun']) {
      const input = box(visitor, day);
      input.focus();
      await press('Space');
      expect(visitor.focused()).to.equal(input);
    }
    expect(chosen(visitor)).to.deep.equal(['wed', 'sat']);
    expect(objection(visitor)).to.equal(refusalWords['too-many']());
  });
});

describe('run days that cannot be', () => {
  // prettier-ignore
  const refused: readonly { had: string[]; ticks: string; says: () => string; attributes?: Record<string, string> }[] = [
    { had: ['wed'], ticks: 'thu', says: refusalWords.consecutive },
    { had: ['wed'], ticks: 'tue', says: refusalWords.consecutive },
    { had: ['sun'], ticks: 'mon', says: refusalWords.consecutive },
    { had: ['mon'], ticks: 'sun', says: refusalWords.consecutive },
    { had: ['mon', 'wed'], ticks: 'fri', says: refusalWords['too-many'] },
    { had: ['wed'], ticks: 'sat', says: refusalWords['too-many-for-one'], attributes: { 'max-sessions': '1' } },
  ];
  for (const { had, ticks, says, attributes = {} } of refused)
    it(`are refused, with the reason: ${[...had, ticks].join(' and ')} ${JSON.stringify(attributes)}`, () => {
      const visitor = finished({}, { attributes });
      pick(visitor, 'wed', ...had);
      expect(chosen(visitor)).to.deep.equal(had);
      const before = week(visitor);
      const region = visitor.find('[role=status]');
      // Twice, and each time in another element, or it is not read out.
      const spoken = [ticks, ticks].map((day) => {
        pick(visitor, day);
        expect(visitor.find('[role=status]')).to.equal(region);
        expect(visitor.announced()).to.equal(says());
        return region.firstElementChild;
      });
      expect(spoken[0]).not.to.equal(spoken[1]);
      expect(objection(visitor)).to.equal(says());
      expect(chosen(visitor)).to.deep.equal(had);
      expect(week(visitor)).to.deep.equal(before);
    });

  it('are no longer spoken of after a choice that can be', () => {
    const visitor = finished();
    pick(visitor, 'thu');
    expect(objection(visitor)).not.to.equal('');
    pick(visitor, 'sat');
    expect(objection(visitor)).to.equal('');
    expect(chosen(visitor)).to.deep.equal(['wed', 'sat']);
  });

  it('say that the limit is the clinic’s where it allows one run', () => {
    const visitor = finished({}, { attributes: { 'max-sessions': '1' } });
    expect(visitor.text()).to.include(planWords.atMostOne());
    pick(visitor, 'sat');
    expect(objection(visitor)).to.include('1 run');
    expect(objection(visitor)).not.to.include('2 runs');
  });
});

describe('a limit that the clinic tightens late', () => {
  it('leaves one run, ticked and in the week', () => {
    const visitor = finished();
    pick(visitor, 'sat');
    visitor.element.setAttribute('max-sessions', '1');
    expect(week(visitor)).to.deep.equal(oneRun);
    expect(chosen(visitor)).to.deep.equal(['wed']);
    pick(visitor, 'wed', 'sat');
    expect(chosen(visitor)).to.deep.equal(['sat']);
    expect(objection(visitor)).to.equal('');
  });
});

describe('after starting again', () => {
  it('the days are the first ones, and nothing is refused', () => {
    const visitor = finished();
    pick(visitor, 'sat', 'mon');
    expect(objection(visitor)).not.to.equal('');
    visitor.restart();
    visitor.answerAll();
    expect(chosen(visitor)).to.deep.equal(['wed']);
    expect(week(visitor)).to.deep.equal(oneRun);
    expect(objection(visitor)).to.equal('');
  });
});

describe('the picture of the week', () => {
  const inColumn = (width: number): Visitor => {
    const into = room();
    into.style.inlineSize = `${String(width)}px`;
    return finished({}, { into });
  };
  const places = (visitor: Visitor): DOMRect[] =>
    [...weekList(visitor).children].map((day) => day.getBoundingClientRect());

  for (const width of [240, 320, 400])
    it(`is seven rows in ${String(width)} px`, () => {
      const days = places(inColumn(width));
      expect(new Set(days.map(({ left }) => left)).size).to.equal(1);
      days.slice(1).forEach(({ top }, index) => {
        expect(top).to.be.at.least(days[index]?.bottom ?? Infinity);
      });
    });

  for (const width of [640, 960])
    it(`is seven columns in ${String(width)} px`, () => {
      const days = places(inColumn(width));
      expect(new Set(days.map(({ top }) => top)).size).to.equal(1);
      days.slice(1).forEach(({ left }, index) => {
        expect(left).to.be.at.least(days[index]?.right ?? Infinity);
      });
    });

  it('is a list in words, whose pictures are hidden', () => {
    const list = weekList(finished());
    expect(list.localName).to.equal('ol');
    for (const day of list.children) {
      expect(plain(day)).to.match(/^\S+ (Run|Swim|Pilates|Bike|Rest)$/);
      for (const picture of day.querySelectorAll('svg'))
        expect(picture.getAttribute('aria-hidden')).to.equal('true');
    }
  });

  it('tells runs, low impact and rest apart by word, picture and border', () => {
    const visitor = finished();
    const looks = new Map<string, string>();
    for (const day of weekList(visitor).children) {
      const style = getComputedStyle(day);
      const [, session = ''] = plain(day).split(' ');
      // No colours: they are left out on purpose.
      const look = [
        style.borderTopStyle,
        style.borderTopWidth,
        style.boxShadow === 'none' ? 'plain' : 'inner line',
        style.fontWeight,
      ].join(' ');
      const kind = ['Run', 'Rest'].includes(session) ? session : 'low impact';
      expect(looks.get(kind) ?? look, session).to.equal(look);
      looks.set(kind, look);
    }
    expect([...looks.keys()]).to.have.members(['Run', 'Rest', 'low impact']);
    expect(new Set(looks.values()).size).to.equal(3);
    const pictures = new Map(
      [...weekList(visitor).children].map((day) => [
        plain(day).split(' ')[1],
        day.querySelector('path')?.getAttribute('d'),
      ]),
    );
    expect(new Set(pictures.values()).size).to.equal(5);
  });
});

// prettier-ignore
const stepTable: readonly (readonly [repeats: number, run: number, walk: number])[] = [
  [8, 30, 120], [8, 45, 105], [8, 60, 90], [7, 90, 90], [6, 120, 90], [5, 180, 90],
  [4, 240, 90], [4, 270, 60], [3, 390, 60], [3, 420, 60], [2, 660, 60], [1, 1440, 0],
];

const stepItems = (visitor: Visitor): HTMLElement[] =>
  visitor
    .all('li')
    .filter((item) => /^Step \d+/.test(plain(item)))
    // A step is drawn; a sentence that names one is not.
    .filter((item) => item.querySelector('svg'));

/** The times in a text, in seconds: "walk 2 minutes" gives 120. */
const secondsIn = (text: string): number[] =>
  [...text.matchAll(/(\d+(?:\.\d+)?) (second|minute)s?\b/g)].map(
    ([, amount, unit]) => Number(amount) * (unit === 'minute' ? 60 : 1),
  );

describe('the steps', () => {
  it('are told in words, each by its number', () => {
    const texts = stepItems(finished()).map(plain);
    expect(texts).to.have.lengthOf(12);
    stepTable.forEach(([repeats, run, walk], index) => {
      const text = texts[index] ?? '';
      expect(text).to.match(new RegExp(`^Step ${String(index + 1)}\\b`));
      expect(secondsIn(text), text).to.deep.equal(walk ? [run, walk] : [run]);
      if (walk) expect(text).to.include(`${String(repeats)} ×`);
    });
  });

  it('are pictures to scale, hidden from who hears the words', () => {
    stepItems(finished()).forEach((item, index) => {
      const pictures = item.querySelectorAll('svg');
      expect(pictures).to.have.lengthOf(1);
      const [picture] = pictures;
      if (!picture) throw new Error('The step has no picture.');
      expect(picture.getAttribute('aria-hidden')).to.equal('true');
      const solid = [...picture.querySelectorAll('path')].filter(
        (path) => getComputedStyle(path).fill !== 'none',
      );
      const runsAt = (second: number) =>
        solid.some((path) => path.isPointInFill(new DOMPoint(second, 4.5)));
      const [repeats, run, walk] = stepTable[index] ?? [0, 0, 0];
      for (let turn = 0; turn < repeats; turn++) {
        const start = turn * (run + walk);
        expect(runsAt(start + 1), `run ${String(turn)}`).to.be.true;
        expect(runsAt(start + run - 1), `run ${String(turn)}`).to.be.true;
        if (!walk) continue;
        expect(runsAt(start + run + 1), `walk ${String(turn)}`).to.be.false;
        expect(runsAt(start + run + walk - 1)).to.be.false;
      }
      expect(runsAt(repeats * (run + walk) + 1)).to.be.false;
    });
  });

  it('are drawn on one scale, the longest across the whole width', () => {
    const views = stepItems(finished()).map((item) => {
      const picture = item.querySelector('svg');
      return picture?.viewBox.baseVal.width;
    });
    expect(new Set(views)).to.deep.equal(new Set([1440]));
  });

  it('come with how to move on, when to step back, and walking around them', () => {
    const text = finished().text();
    expect(planWords.stepsIntro()).to.match(/5 minutes before and after/);
    for (const sentence of [
      planWords.stepsIntro(),
      planWords.moveOn(),
      planWords.stepBack(),
    ])
      expect(text).to.include(sentence);
  });

  it('name no date and no week in which to be where', () => {
    for (const item of stepItems(finished()))
      expect(plain(item)).not.to.match(/week|day|20\d\d/i);
  });
});

describe('how to begin', () => {
  // prettier-ignore
  const starts: readonly [who: string, says: Given, start: keyof typeof startWords][] = [
    ['who walks fast for 30 minutes', {}, 'step-0'],
    ['who runs and can talk', { ready: ['run'] }, 'easy-pace'],
    ['who runs and gets out a few words', { ready: ['run'], talk: ['words'] }, 'step-1'],
    ['who runs and does not know', { ready: ['run'], talk: ['unsure'] }, 'step-1'],
  ];
  for (const [who, says, start] of starts)
    it(`for somebody ${who} is ${start}`, () => {
      const text = finished(says).text();
      for (const [id, { head, text: more }] of Object.entries(startWords)) {
        const isTheirs = id === start;
        expect(text.includes(head()), id).to.equal(isTheirs);
        expect(text.includes(more()), id).to.equal(isTheirs);
      }
    });
});

describe('a plan', () => {
  it('carries limits, checks, talk test, monitoring, stop rules and balance', () => {
    const visitor = finished();
    const headings = visitor.headings().map((heading) => heading.slice(2));
    for (const title of [
      planWords.limits(),
      planWords.week(),
      planWords.checks(),
      planWords.start(),
      planWords.talk(),
      planWords.monitor(),
      planWords.balance(),
      'Carry on',
      'Step back',
      'Stop and ask your clinician',
      'Stop and get help',
    ])
      expect(headings).to.include(title);
    const text = visitor.text();
    for (const sentence of [
      planWords.honest(),
      planWords.personal(),
      planWords.clinicianFirst(),
      planWords.talkFail(),
    ])
      expect(text).to.include(sentence);
  });

  for (const outcome of [
    'emergency',
    'doctor-today',
    'doctor-soon',
    'ask-clinician',
    'not-yet',
  ] as const)
    it(`is nowhere in the page with ${outcome}`, () => {
      const visitor = finished(waysTo[outcome]);
      expect(visitor.outcome()).to.equal(outcome);
      expect(boxes(visitor)).to.be.empty;
      expect(stepItems(visitor)).to.be.empty;
      const text = visitor.text();
      for (const sentence of [
        outcomeWords['yes-with-limits'].headline(),
        planWords.limits(),
        planWords.runDays(),
        planWords.stepsIntro(),
        planWords.moveOn(),
        planWords.atMostTwo(),
        ...Object.values(startWords).map(({ head }) => head()),
      ])
        expect(text).not.to.include(sentence);
    });

  it('is taken away once an answer speaks against it', () => {
    const visitor = finished();
    pick(visitor, 'sat');
    visitor.change('calm');
    visitor.answer('calm', 'sore');
    expect(visitor.outcome()).to.equal('not-yet');
    expect(boxes(visitor)).to.be.empty;
    expect(stepItems(visitor)).to.be.empty;
    expect(week(visitor).join()).not.to.include('Run');
  });
});

describe('the signs to stop for', () => {
  it('are all of the model, and no doubts', () => {
    const signs = model
      .filter(({ id }) => id === 'now' || id === 'warning')
      .flatMap(({ id, options }) =>
        options
          .filter(({ exclusive }) => !exclusive)
          .map((option) => optionWords[`${id}.${option.id}` as OptionKey]()),
      );
    expect(signs).to.have.lengthOf(17);
    const items = finished().all('details li');
    const said = items.map(({ textContent }) => textContent?.trim());
    expect(signs.filter((sign) => !said.includes(sign))).to.deep.equal([]);
    expect(said).not.to.include(optionWords['warning.unsure']());
  });
});

describe('the low-impact week', () => {
  it('is there for not-yet, in the same shape, without a run', () => {
    const days = week(finished(waysTo['not-yet']));
    expect(days.join()).not.to.include('Run');
    for (const word of ['Swim', 'Bike', 'Pilates', 'Rest'])
      expect(days.join()).to.include(word);
  });

  for (const outcome of [
    'emergency',
    'doctor-today',
    'doctor-soon',
    'ask-clinician',
  ] as const)
    it(`is not there for ${outcome}`, () => {
      const visitor = finished(waysTo[outcome]);
      expect(() => weekList(visitor)).to.throw('no week');
    });
});
