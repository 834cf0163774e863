/**
 * How tall a result is on a phone: what somebody must know and do stands on
 * the first screens, and the rest stays closed until it is wanted.
 */
import { expect } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import { words } from '../../src/content/interface.js';
import { questions } from '../../src/logic/flow.js';
import type { Option } from '../../src/logic/flow.js';
import type { OutcomeId } from '../../src/logic/index.js';
import { nameOf, once, open, waysTo } from '../support/harness.js';
import type { Given, Visitor } from '../support/harness.js';
import { clinic } from '../support/screens.js';
import { until } from '../support/until.js';

/** The narrowest phone, and the most that may stand above what comes next. */
const phone = { width: 320, height: 640 };
const firstScreens = 1500;

interface Case {
  readonly who: string;
  readonly says: Given;
  readonly gets: OutcomeId;
}

// prettier-ignore
const cases: readonly Case[] = [
  { who: 'a walker', says: {}, gets: 'yes-with-limits' },
  { who: 'an easy runner', says: { ready: ['run'] }, gets: 'yes-with-limits' },
  { who: 'a breathless runner', says: { ready: ['run'], talk: ['words'] }, gets: 'yes-with-limits' },
  { who: 'someone cleared', says: { back: ['disc-or-nerve'] }, gets: 'yes-with-limits' },
  { who: 'someone cleared of five things', says: { warning: ['cough'], health: ['cancer'], back: ['disc-or-nerve', 'surgery'], stage: ['6-to-12-weeks'] }, gets: 'yes-with-limits' },
  { who: 'someone sore', says: waysTo['not-yet'], gets: 'not-yet' },
  { who: 'someone with three things to wait for', says: { stage: ['6-to-12-weeks'], calm: ['sore'], ready: ['walk-less'] }, gets: 'not-yet' },
  { who: 'someone for whom other exercise is fine', says: { want: ['other-is-fine'] }, gets: 'not-yet' },
  { who: 'someone with a disc', says: waysTo['ask-clinician'], gets: 'ask-clinician' },
  { who: 'someone with two things to ask about', says: { 'about-you': ['weak-bones'], back: ['surgery'], cleared: ['no'] }, gets: 'ask-clinician' },
  { who: 'someone who had cancer', says: waysTo['doctor-soon'], gets: 'doctor-soon' },
  { who: 'someone very sore', says: { calm: ['very-sore'] }, gets: 'doctor-soon' },
  { who: 'someone with a fever', says: waysTo['doctor-today'], gets: 'doctor-today' },
  { who: 'someone with two warning signs', says: { warning: ['fever', 'weight'] }, gets: 'doctor-today' },
];

/** Everything that fits, ticked wherever there is something to tick. */
const ticked = (fits: (option: Option) => boolean): Given =>
  Object.fromEntries(
    questions
      .filter(({ type }) => type === 'checkbox')
      .map(({ id, options }) => {
        const fitting = options.filter(fits).map((option) => option.id);
        return [id, fitting.length > 0 ? fitting : ['none']];
      }),
  );

const allClearable: Given = {
  ...ticked(({ clearable }) => clearable),
  stage: ['6-to-12-weeks'],
};
/** The most reasons that there can be, with answers that ask for care. */
const allAtOnce: Given = {
  ...ticked(({ clearable, neverYes }) => clearable || neverYes),
  stage: ['6-to-12-weeks'],
  calm: ['up-and-down'],
};
const allSigns = ticked(({ exclusive }) => !exclusive).warning ?? [];

// prettier-ignore
const everything: readonly Case[] = [
  { who: 'someone cleared of everything', says: allClearable, gets: 'yes-with-limits' },
  { who: 'the same for whom other exercise is fine', says: { ...allClearable, want: ['other-is-fine'] }, gets: 'not-yet' },
  { who: 'someone with everything to ask about', says: { ...allAtOnce, ready: ['worse-next-day'] }, gets: 'ask-clinician' },
  { who: 'someone with everything for a doctor', says: { ...allAtOnce, ready: ['very-little'] }, gets: 'doctor-soon' },
  { who: 'the same whom nobody has looked at', says: { ...allAtOnce, ready: ['very-little'], cleared: ['no'] }, gets: 'doctor-today' },
  // The longest of which none is folded.
  { who: 'someone with the six longest things to tell', says: { health: ['infection-risk', 'other-illness'], 'about-you': ['postnatal'], back: ['stress-fracture-or-slip', 'fragility', 'leg-pain'], stage: ['unsure'], ready: ['unsure'], cleared: ['checked'] }, gets: 'doctor-soon' },
  { who: 'someone with six warning signs', says: { warning: allSigns.slice(0, 6) }, gets: 'doctor-today' },
  { who: 'someone with nine warning signs', says: { warning: allSigns.slice(0, 9) }, gets: 'doctor-today' },
  { who: 'someone with every warning sign', says: { warning: allSigns }, gets: 'doctor-today' },
];

/** How tall a closed result may be. */
const mostOf = ({ gets }: Case) => (gets === 'yes-with-limits' ? 2600 : 2000);

/** What is quoted, to a doctor or in a question. */
const told = (visitor: Visitor): HTMLElement[] =>
  visitor.all('.quote li, .now li li');

/** How far down the result a thing, or some words of it, end: in pixels. */
function endOf(visitor: Visitor, thing: Element | Range): number {
  const { top } = visitor.element.getBoundingClientRect();
  return thing.getBoundingClientRect().bottom - top;
}

/**
 * The first line that says what to do: a sentence, a question, a day. What a
 * question is about follows it in a list of its own.
 */
function firstAction(visitor: Visitor): Range {
  const next = visitor.find('.now > .lead').nextElementSibling;
  const line = next?.matches('p') ? next : next?.querySelector('p, li');
  if (!line?.textContent.trim()) throw new Error('There is nothing to do.');
  const action = document.createRange();
  action.selectNodeContents(line);
  const about = line.querySelector('ul');
  if (about) action.setEndBefore(about);
  return action;
}

/** The keep buttons, and the clinic's where it has one. */
const offers = (visitor: Visitor): Element[] => [
  ...visitor.all('.keep'),
  ...visitor.all(`a[href="${clinic['booking-url']}"]`),
];

const { innerWidth: width, innerHeight: height } = window;
before(async () => {
  // As on a phone, where the bar takes no room.
  document.documentElement.style.scrollbarWidth = 'none';
  await setViewport(phone);
});
after(async () => {
  document.documentElement.style.scrollbarWidth = '';
  await setViewport({ width, height });
});

/** Somebody with the result of the clinic, on whatever page there is. */
const reach = (says: Given): Visitor => {
  const visitor = open({ attributes: clinic });
  visitor.answerAll(says);
  return visitor;
};
const reachOnce = once(reach);

for (const margin of [0, 8])
  describe(`at 320 px with a margin of ${String(margin)} px`, () => {
    let rest: string;
    before(() => {
      rest = document.body.style.margin;
      document.body.style.margin = `${String(margin)}px`;
    });
    after(() => {
      document.body.style.margin = rest;
    });

    function finished({ says, gets }: Case, how = reachOnce): Visitor {
      const visitor = how(says);
      expect(visitor.outcome()).to.equal(gets);
      expect(visitor.element.clientWidth).to.equal(phone.width - 2 * margin);
      return visitor;
    }

    for (const one of [...cases, ...everything]) {
      it(`the first screen of ${one.who} holds the outcome and what to do first`, () => {
        const visitor = finished(one);
        const card = endOf(visitor, visitor.find('[part~=outcome]'));
        const action = endOf(visitor, firstAction(visitor));
        expect(card).to.be.within(100, action);
        expect(action).to.be.at.most(phone.height);
      });

      it(`all that ${one.who} needs now ends within 1,500 px`, () => {
        const visitor = finished(one);
        const ends = offers(visitor).map((offer) => endOf(visitor, offer));
        expect(ends).to.have.lengthOf(one.gets === 'doctor-today' ? 1 : 2);
        const now = endOf(visitor, visitor.find('.now'));
        for (const end of ends) expect(end).to.be.within(now, firstScreens);
      });
    }

    for (const one of cases)
      it(`the closed result of ${one.who} is short`, () => {
        const { element } = finished(one);
        const { height: closed } = element.getBoundingClientRect();
        expect(closed).to.be.within(800, mostOf(one));
      });

    for (const one of everything)
      it(`the result of ${one.who} is short once closed`, () => {
        const visitor = finished(one, reach);
        for (const open of visitor.all<HTMLDetailsElement>('details[open]'))
          open.open = false;
        const { height: closed } = visitor.element.getBoundingClientRect();
        expect(closed).to.be.within(800, mostOf(one));
      });

    it('the result of someone with every emergency sign is short', () => {
      const visitor = reach(ticked(({ rank }) => rank > 3));
      expect(visitor.outcome()).to.equal('emergency');
      const { height: closed } = visitor.element.getBoundingClientRect();
      expect(closed).to.be.within(800, 2000);
    });
  });

describe('a long list of what to tell', () => {
  const long = everything.filter(({ gets }) => /doctor|ask/.test(gets));

  for (const { who, says } of long)
    it(`holds all of ${who}, five at first and the rest one press away`, () => {
      const visitor = reach(says);
      const items = told(visitor);
      const seen = () => items.filter((item) => item.checkVisibility());
      const [rest, ...others] = visitor.all<HTMLDetailsElement>('.now details');
      expect(others).to.be.empty;
      if (items.length <= 6) {
        expect(rest).to.equal(undefined);
        expect(seen()).to.deep.equal(items);
        return;
      }
      expect(seen()).to.deep.equal(items.slice(0, 5));
      const summary = visitor.find('.now summary');
      expect(nameOf(summary)).to.equal(
        `${words.youTold()} (+${String(items.length - 5)})`,
      );
      summary.click();
      expect(seen()).to.deep.equal(items);
    });

  it('is whole in the text, and says nothing of a fold', async () => {
    for (const { says } of long) {
      const texts: string[] = [];
      window.standIns.writeText = (text) => {
        texts.push(text);
        return Promise.resolve();
      };
      const visitor = reach(says);
      visitor.press(words.copy());
      await until('a text is copied', () => texts.length > 0);
      const lines = texts.join('').split('\n');
      for (const item of told(visitor))
        expect(lines).to.include(`- ${nameOf(item)}`);
      expect(texts.join('')).not.to.include('(+');
    }
    delete window.standIns.writeText;
  });
});
