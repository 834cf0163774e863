/**
 * The plan on the screen: the visitor's run days and the week they make, the
 * steps in words and as pictures, and no trace of them with other outcomes.
 */
import { expect } from '@open-wc/testing';
import { outcomeWords } from '../../src/content/outcomes.js';
import {
  monitorWords,
  signWords,
  watchWords,
} from '../../src/content/monitor.js';
import { planWords, startWords } from '../../src/content/plan.js';
import { optionWords } from '../../src/content/questions.js';
import { refusalWords, weekWords } from '../../src/content/week.js';
import { ownWords } from '../../src/content/said.js';
import type { OptionKey } from '../../src/logic/flow.js';
import { once, open, press, room, waysTo } from '../support/harness.js';
import type { Given, Visitor } from '../support/harness.js';
import { model } from '../support/model.js';

interface Opening {
  readonly attributes?: Readonly<Record<string, string>>;
  readonly into?: ParentNode;
}

/** Someone with a result, who has opened all of it. */
function finished(differs: Given = {}, opening: Opening = {}): Visitor {
  const visitor = open(opening);
  visitor.answerAll(differs);
  for (const details of visitor.all<HTMLDetailsElement>('details'))
    details.open = true;
  return visitor;
}

/** The same for tests that only read it. */
const read = once((differs: Given = {}): Visitor => finished(differs));

/** Who runs and can talk, whose runs begin this week. */
const runs: Given = { ready: ['run'], talk: ['sentences'] };
/** Who runs and cannot talk. */
const runsFast: Given = { ready: ['run'], talk: ['words'] };

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

/** The week as it is read out: "Mon Swim", "Tue Walk". */
const week = (visitor: Visitor): string[] =>
  [...weekList(visitor).children].map(plain);

/** What the plan objects to, in the live region that is there for it. */
const objection = (visitor: Visitor): string => visitor.text('.error');

// prettier-ignore
const oneRun = ['Mon Swim', 'Tue Walk', 'Wed Run', 'Thu Walk', 'Fri Pilates', 'Sat Rest', 'Sun Bike'];
// prettier-ignore
const twoRuns = ['Mon Run', 'Tue Pilates', 'Wed Swim', 'Thu Run', 'Fri Walk', 'Sat Bike', 'Sun Rest'];
// prettier-ignore
const beforeAnyRun = ['Mon Swim', 'Tue Walk', 'Wed Walk', 'Thu Walk', 'Fri Pilates', 'Sat Rest', 'Sun Bike'];

describe('the week', () => {
  it('has one run, on Wednesday, before anybody chooses', () => {
    const visitor = read(runs);
    expect(week(visitor)).to.deep.equal(oneRun);
    expect(chosen(visitor)).to.deep.equal(['wed']);
    expect(objection(visitor)).to.equal('');
  });

  it('follows the days that the visitor ticks', () => {
    const visitor = finished(runs);
    pick(visitor, 'wed', 'mon', 'thu');
    expect(chosen(visitor)).to.deep.equal(['mon', 'thu']);
    expect(week(visitor)).to.deep.equal(twoRuns);
    expect(objection(visitor)).to.equal('');
  });

  it('has a run on the ticked days and on no other, whichever they are', () => {
    const visitor = finished(runs);
    pick(visitor, 'wed');
    const days = boxes(visitor).map(({ value }) => value);
    for (const first of days)
      for (const second of days.slice(days.indexOf(first) + 1)) {
        pick(visitor, first, second);
        const runDays = week(visitor)
          .filter((day) => day.endsWith(' Run'))
          .map((day) => day.slice(0, 3).toLowerCase());
        const both = objection(visitor) === '';
        expect(runDays).to.deep.equal(both ? [first, second] : [first]);
        expect(chosen(visitor)).to.deep.equal(runDays);
        pick(visitor, ...runDays);
        expect(chosen(visitor)).to.be.empty;
      }
  });

  it('has no run when no day is ticked', () => {
    const visitor = finished(runs);
    pick(visitor, 'wed');
    expect(chosen(visitor)).to.be.empty;
    expect(week(visitor).join()).not.to.include('Run');
    expect(week(visitor).join()).to.include('Swim').and.to.include('Walk');
  });

  it('says to walk on most days, and who leads Pilates', () => {
    for (const differs of [{}, runs, waysTo['not-yet']]) {
      const visitor = read(differs);
      expect(week(visitor).filter((day) => day.endsWith('Walk'))).not.to.be
        .empty;
      expect(visitor.text()).to.include(weekWords.walking());
      expect(visitor.text()).to.include(weekWords.pilates());
    }
  });

  it('is said in one sentence with the days, also where runs begin later', () => {
    for (const visitor of [finished(runs), finished()]) {
      const said = (day: string): string => {
        pick(visitor, day);
        return visitor.announced();
      };
      expect(said('sat')).to.equal(
        'You chose to run on Wednesday and Saturday.',
      );
      expect(said('wed')).to.equal('You chose to run on Saturday.');
      expect(said('sat')).to.equal('You chose no run days.');
    }
  });

  it('changes with the space bar too, and the focus stays', async () => {
    const visitor = finished(runs);
    for (const day of ['sat', 'sun']) {
      const input = box(visitor, day);
      input.focus();
      await press('Space');
      expect(visitor.focused()).to.equal(input);
    }
    expect(chosen(visitor)).to.deep.equal(['wed', 'sat']);
    expect(objection(visitor)).to.equal(refusalWords['too-many']('Sunday'));
  });
});

describe('a week whose runs begin later', () => {
  const later = (visitor: Visitor, days: string): void => {
    expect(visitor.text()).to.include(`${weekWords.laterRuns()} ${days}`);
  };

  it('has none yet for who begins with walks', () => {
    const visitor = finished();
    expect(week(visitor)).to.deep.equal(beforeAnyRun);
    later(visitor, 'Wednesday');
    pick(visitor, 'sat');
    expect(week(visitor).join()).not.to.include('Run');
    expect(week(visitor)).to.include('Sat Walk');
    later(visitor, 'Wednesday and Saturday');
  });

  it('has one of two for who slows down first', () => {
    const visitor = finished(runsFast);
    expect(week(visitor)).to.deep.equal(oneRun);
    expect(visitor.text()).not.to.include(weekWords.laterRuns());
    pick(visitor, 'sat');
    expect(week(visitor).filter((day) => day.endsWith('Run'))).to.deep.equal([
      'Wed Run',
    ]);
    later(visitor, 'Wednesday and Saturday');
  });

  it('has all of them at once for who runs at an easy pace', () => {
    const visitor = finished(runs);
    pick(visitor, 'sat');
    expect(visitor.text()).not.to.include(weekWords.laterRuns());
    expect(week(visitor)).to.include('Wed Run').and.to.include('Sat Run');
  });
});

describe('run days that cannot be', () => {
  // prettier-ignore
  const refused: readonly { had: string[]; ticks: string; says: string; attributes?: Record<string, string> }[] = [
    { had: ['wed'], ticks: 'thu', says: refusalWords.consecutive('Thursday') },
    { had: ['wed'], ticks: 'tue', says: refusalWords.consecutive('Tuesday') },
    { had: ['sun'], ticks: 'mon', says: refusalWords.consecutive('Monday') },
    { had: ['mon'], ticks: 'sun', says: refusalWords.consecutive('Sunday') },
    { had: ['mon', 'wed'], ticks: 'fri', says: refusalWords['too-many']('Friday') },
    { had: ['wed'], ticks: 'sat', says: refusalWords['too-many-for-one']('Saturday'), attributes: { 'max-sessions': '1' } },
  ];
  for (const { had, ticks, says, attributes = {} } of refused)
    it(`are refused, with the reason: ${[...had, ticks].join(' and ')} ${JSON.stringify(attributes)}`, () => {
      const visitor = finished(runs, { attributes });
      pick(visitor, 'wed', ...had);
      expect(chosen(visitor)).to.deep.equal(had);
      const before = week(visitor);
      const region = visitor.find('[role=status]');
      // Twice, and each time in another element, or it is not read out.
      const spoken = [ticks, ticks].map((day) => {
        pick(visitor, day);
        expect(visitor.find('[role=status]')).to.equal(region);
        expect(visitor.announced()).to.equal(says);
        return region.firstElementChild;
      });
      expect(spoken[0]).not.to.equal(spoken[1]);
      expect(objection(visitor)).to.equal(says);
      expect(chosen(visitor)).to.deep.equal(had);
      expect(week(visitor)).to.deep.equal(before);
    });

  it('say so to whoever comes back to the refused day', () => {
    const visitor = finished(runs);
    const described = (day: string) =>
      box(visitor, day).getAttribute('aria-describedby');
    for (const day of ['thu', 'tue']) {
      const before = described(day);
      box(visitor, day).focus();
      pick(visitor, day);
      expect(described(day), 'said already').to.equal(before);
      box(visitor, 'sun').focus();
      expect(described(day)).to.equal('refusal');
      expect(
        boxes(visitor).filter(({ value }) => described(value)),
      ).to.have.lengthOf(1);
    }
  });

  it('are no longer spoken of after a choice that can be', () => {
    const visitor = finished(runs);
    pick(visitor, 'thu');
    expect(objection(visitor)).not.to.equal('');
    pick(visitor, 'sat');
    expect(objection(visitor)).to.equal('');
    expect(chosen(visitor)).to.deep.equal(['wed', 'sat']);
  });

  it('say that the limit is the clinic’s where it allows one run', () => {
    const visitor = finished(runs, { attributes: { 'max-sessions': '1' } });
    expect(visitor.text()).to.include(planWords.atMostOne());
    pick(visitor, 'sat');
    expect(objection(visitor)).to.include('1 run');
    expect(objection(visitor)).not.to.include('2 runs');
  });
});

describe('a limit that the clinic tightens late', () => {
  it('leaves one run, ticked and in the week', () => {
    const visitor = finished(runs);
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
    const visitor = finished(runs);
    pick(visitor, 'sat', 'mon');
    expect(objection(visitor)).not.to.equal('');
    visitor.restart();
    visitor.answerAll(runs);
    expect(chosen(visitor)).to.deep.equal(['wed']);
    expect(week(visitor)).to.deep.equal(oneRun);
    expect(objection(visitor)).to.equal('');
  });
});

describe('the picture of the week', () => {
  const inColumn = (width: number): Visitor => {
    const into = room();
    into.style.inlineSize = `${String(width)}px`;
    const visitor = read(runs);
    into.append(visitor.element);
    return visitor;
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
    const list = weekList(read(runs));
    expect(list.localName).to.equal('ol');
    for (const day of list.children) {
      expect(plain(day)).to.match(/^\S+ (Run|Swim|Pilates|Bike|Walk|Rest)$/);
      for (const picture of day.querySelectorAll('svg'))
        expect(picture.getAttribute('aria-hidden')).to.equal('true');
    }
  });

  it('tells runs, low impact, walks and rest apart by word, picture and border', () => {
    const visitor = read(runs);
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
      const isOther = ['Swim', 'Pilates', 'Bike'].includes(session);
      const kind = isOther ? 'low impact' : session;
      expect(looks.get(kind) ?? look, session).to.equal(look);
      looks.set(kind, look);
    }
    expect([...looks.keys()]).to.have.members([
      'Run',
      'Walk',
      'Rest',
      'low impact',
    ]);
    expect(new Set(looks.values()).size).to.equal(4);
    const pictures = new Map(
      [...weekList(visitor).children].map((day) => [
        plain(day).split(' ')[1],
        day.querySelector('path')?.getAttribute('d'),
      ]),
    );
    expect(new Set(pictures.values()).size).to.equal(6);
  });
});

// prettier-ignore
const stepTable: readonly (readonly [repeats: number, run: number, walk: number])[] = [
  [8, 30, 120], [8, 45, 105], [8, 60, 90], [7, 90, 90], [6, 120, 90], [5, 180, 90],
  [4, 240, 90], [4, 270, 60], [3, 390, 60], [3, 420, 60], [2, 660, 60], [1, 1440, 0],
];

/** Every row of the steps, also the walks before the first. */
const stepRows = (visitor: Visitor): HTMLElement[] =>
  visitor.all('.steps > li');

/** The rows that are drawn: those with running. */
const stepItems = (visitor: Visitor): HTMLElement[] =>
  stepRows(visitor).filter((item) => item.querySelector('svg'));

/** The times in a text, in seconds: "walk 1 min 45 sec" gives 105. */
const secondsIn = (text: string): number =>
  [...text.matchAll(/(\d+) (sec|min)\b/g)]
    .map(([, amount, unit]) => Number(amount) * (unit === 'min' ? 60 : 1))
    .reduce((sum, part) => sum + part, 0);

describe('the steps', () => {
  it('are told in words, each by its number', () => {
    const texts = stepItems(read(runs)).map(plain);
    expect(texts).to.have.lengthOf(12);
    stepTable.forEach(([repeats, run, walk], index) => {
      const text = texts[index] ?? '';
      const [running = '', walking = ''] = text.split('walk');
      expect(secondsIn(running), text).to.equal(run);
      expect(secondsIn(walking), text).to.equal(walk);
      const number = `${String(index + 1)}: `;
      expect(text.startsWith(number), text).to.be.true;
      if (walk) expect(text).to.include(`${number}${String(repeats)} ×`);
    });
  });

  it('are pictures to scale, hidden from who hears the words', () => {
    stepItems(read(runs)).forEach((item, index) => {
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
    const views = stepItems(read(runs)).map((item) => {
      const picture = item.querySelector('svg');
      return picture?.viewBox.baseVal.width;
    });
    expect(new Set(views)).to.deep.equal(new Set([1440]));
  });

  it('come with how to move on, when to step back, and walking around them', () => {
    const text = read(runs).text();
    expect(planWords.stepsIntro()).to.match(/5 minutes before and after/);
    for (const sentence of [
      planWords.stepsIntro(),
      planWords.moveOn(),
      planWords.stepBack(),
    ])
      expect(text).to.include(sentence);
  });

  it('mark the one at which this person begins, and no other', () => {
    const marked = (differs: Given) =>
      stepRows(read(differs))
        .map(plain)
        .filter((text) => text.includes(planWords.here()));
    const [walks, ...noMore] = marked({});
    expect(walks).to.match(/^0: /).and.to.include(planWords.stepZero());
    expect(noMore).to.be.empty;
    // Who runs too fast slows down first, and begins with steps if that fails.
    expect(marked(runsFast)).to.be.empty;
    expect(marked(runs)).to.be.empty;
  });

  it('begin with walks only for who does not run yet', () => {
    const first = (differs: Given) =>
      plain(stepRows(read(differs))[0] as Element);
    expect(first({})).to.match(/^0: /);
    expect(first(runs)).to.match(/^1: /);
  });

  it('name no date and no week in which to be where', () => {
    for (const item of stepItems(read(runs)))
      expect(plain(item)).not.to.match(/week|day|20\d\d/i);
  });
});

describe('how to begin', () => {
  // prettier-ignore
  const starts: readonly [who: string, says: Given, start: keyof typeof startWords][] = [
    ['who walks fast for 30 minutes', {}, 'step-0'],
    ['who runs and can talk', { ready: ['run'] }, 'easy-pace'],
    ['who runs and gets out a few words', { ready: ['run'], talk: ['words'] }, 'slow-down'],
    ['who runs and does not know', { ready: ['run'], talk: ['unsure'] }, 'slow-down'],
  ];
  for (const [who, says, start] of starts)
    it(`for somebody ${who} is ${start}`, () => {
      const text = read(says).text();
      for (const [id, { head, text: more }] of Object.entries(startWords)) {
        const isTheirs = id === start;
        expect(text.includes(head()), id).to.equal(isTheirs);
        expect(text.includes(more()), id).to.equal(isTheirs);
      }
    });
});

describe('how much is allowed', () => {
  // Two rules for one run would contradict each other.
  it('is 10% a run at an easy pace, and the table of steps for others', () => {
    for (const [differs, isEasy] of [
      [{}, false],
      [runsFast, false],
      [runs, true],
    ] as const) {
      const text = read(differs).text();
      expect(text.includes(planWords.noLonger())).to.equal(isEasy);
      expect(text.includes(planWords.oneAtFirst())).to.equal(!isEasy);
    }
  });
});

describe('a plan', () => {
  it('carries limits, checks, talk test, monitoring, stop rules and balance', () => {
    const visitor = read();
    const headings = visitor.headings().map((heading) => heading.slice(2));
    for (const title of [
      planWords.start(),
      planWords.checks(),
      planWords.steps(),
      planWords.limits(),
      planWords.talk(),
      watchWords.title(),
      ...Object.values(monitorWords).map(({ head }) => head()),
      signWords.all(),
      planWords.balance(),
    ])
      expect(headings).to.include(title);
    const text = visitor.text();
    for (const sentence of [
      weekWords.thisWeek(),
      planWords.whenToStop(),
      planWords.stop(),
      planWords.checksFail(),
      planWords.personal(),
      planWords.theirPlanFirst(),
      planWords.talkFail(),
      watchWords.honest(),
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
      const visitor = read(waysTo[outcome]);
      expect(visitor.outcome()).to.equal(outcome);
      expect(boxes(visitor)).to.be.empty;
      expect(stepItems(visitor)).to.be.empty;
      const text = visitor.text();
      for (const sentence of [
        outcomeWords['yes-with-limits'].headline(),
        planWords.limits(),
        weekWords.runDays(),
        weekWords.thisWeek(),
        planWords.checks(),
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
  const listAfter = (visitor: Visitor, title: string): string[] => {
    const before = visitor.all('p').find((one) => plain(one) === title);
    const list = before?.nextElementSibling;
    if (!list?.matches('ul')) throw new Error(`No list follows ${title}.`);
    return [...list.children].map(plain);
  };
  const signsOf = (id: string, fits: (rank: number) => boolean): string[] =>
    model
      .filter((question) => question.id === id)
      .flatMap(({ options }) => options)
      .filter((option) => !['unsure', 'none'].includes(option.id))
      .filter(({ rank }) => fits(rank))
      .map((option) => optionWords[`${id}.${option.id}` as OptionKey]());

  it('are all of the model under the care that they need, and no doubts', () => {
    const visitor = read();
    const levels = [
      listAfter(visitor, signWords.now()),
      listAfter(visitor, signWords.today()),
      listAfter(visitor, signWords.soon()),
    ];
    const [now = [], today = [], soon = []] = levels;
    expect(now).to.deep.equal(signsOf('now', () => true));
    expect(today).to.include.members([
      ...signsOf('warning', (rank) => rank === 4),
      optionWords['health.cancer-new-pain'](),
    ]);
    expect(soon).to.include.members([
      ...signsOf('warning', (rank) => rank === 3),
      optionWords['health.chest-effort'](),
      ownWords('calm.worse'),
      ownWords('calm.very-sore'),
      optionWords['ready.very-little'](),
    ]);
    expect([...now, ...today, ...soon]).to.have.lengthOf(24);
    expect(levels.flat()).not.to.include(ownWords('warning.unsure'));
  });
});

describe('the low-impact week', () => {
  it('is there for not-yet, in the same shape, without a run', () => {
    const days = week(read(waysTo['not-yet']));
    expect(days.join()).not.to.include('Run');
    for (const word of ['Swim', 'Bike', 'Pilates', 'Walk', 'Rest'])
      expect(days.join()).to.include(word);
  });

  for (const outcome of [
    'emergency',
    'doctor-today',
    'doctor-soon',
    'ask-clinician',
  ] as const)
    it(`is not there for ${outcome}`, () => {
      const visitor = read(waysTo[outcome]);
      expect(() => weekList(visitor)).to.throw('no week');
    });
});
