/**
 * How tall a result is on a phone: what somebody must know and do stands on
 * the first screens, and the rest stays closed until it is wanted.
 */
import { expect } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import { questions } from '../../src/logic/flow.js';
import type { OutcomeId } from '../../src/logic/index.js';
import { once, open, waysTo } from '../support/harness.js';
import type { Given, Visitor } from '../support/harness.js';
import { clinic } from '../support/screens.js';

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

/** Every warning sign that can be ticked. */
const allSigns = questions
  .filter(({ id }) => id === 'warning')
  .flatMap(({ options }) => options.map(({ id }) => id))
  .filter((id) => id !== 'none' && id !== 'unsure');

/** How far down the result a thing ends, in pixels. */
function endOf(visitor: Visitor, thing: Element): number {
  const { top } = visitor.element.getBoundingClientRect();
  return thing.getBoundingClientRect().bottom - top;
}

/** The first line that says what to do: a sentence, a question, a day. */
function firstAction(visitor: Visitor): Element {
  const next = visitor.find('.now > .lead').nextElementSibling;
  const line = next?.matches('p') ? next : next?.querySelector('p, li');
  if (!line?.textContent.trim()) throw new Error('There is nothing to do.');
  return line;
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

    for (const one of cases) {
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

      it(`the closed result of ${one.who} is short`, () => {
        const most = one.gets === 'yes-with-limits' ? 2600 : 2000;
        const { element } = finished(one);
        expect(element.getBoundingClientRect().height).to.be.within(800, most);
      });
    }

    for (const [how, signs] of [
      ['six', allSigns.slice(0, 6)],
      ['nine', allSigns.slice(0, 9)],
    ] as const)
      it(`the result of someone with ${how} warning signs is short once closed`, () => {
        const visitor = finished(
          { who: how, says: { warning: signs }, gets: 'doctor-today' },
          reach,
        );
        expect(visitor.all('.quote li')).to.have.lengthOf(signs.length);
        const open = visitor.all<HTMLDetailsElement>('details[open]');
        expect(open).to.have.lengthOf(1);
        for (const reasons of open) reasons.open = false;
        const { height: closed } = visitor.element.getBoundingClientRect();
        expect(closed).to.be.within(800, 2000);
      });
  });
