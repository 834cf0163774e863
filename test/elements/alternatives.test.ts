/** The alternatives, on their own and in a result. */
import { expect } from '@open-wc/testing';
import { alternatives } from '../../src/content/alternatives.js';
import { words } from '../../src/content/interface.js';
import { planWords } from '../../src/content/plan.js';
import { alternativeIds } from '../../src/logic/index.js';
import { listenToConsole } from '../support/console.js';
import { link, nameOf, open, show, waysTo } from '../support/harness.js';
import type { Reader } from '../support/harness.js';

/** The cards on the screen, in order. */
const cards = (reader: Reader): HTMLElement[] =>
  reader.all('li').filter((item) => item.querySelector('[role=heading]'));

const namesOf = (reader: Reader): string[] =>
  cards(reader).map((card) => {
    const heading = card.querySelector('[role=heading]');
    return heading ? nameOf(heading) : '';
  });

const names = {
  swimming: 'Swimming',
  pilates: 'Clinical Pilates',
  bike: 'Stationary bike',
  'cross-trainer': 'Cross trainer',
  yoga: 'Yoga',
  'deep-water-running': 'Deep water running',
} as const;

/** Both places in which the cards stand. */
const places: readonly [string, (content?: HTMLElement[]) => Reader][] = [
  [
    'the alternatives',
    (content = []) => show('can-i-run-alternatives', { content }),
  ],
  [
    'a result',
    (content = []) => {
      const visitor = open({ content });
      visitor.answerAll(waysTo['not-yet']);
      return visitor;
    },
  ],
];

for (const [place, reach] of places)
  describe(`on ${place}`, () => {
    it('there are six cards, in the order of the article', () => {
      expect(namesOf(reach())).to.deep.equal(Object.values(names));
    });

    it('each has a picture that is there for the eye only', () => {
      for (const card of cards(reach())) {
        const [picture, ...others] = card.querySelectorAll('svg');
        expect(others).to.be.empty;
        expect(picture?.getAttribute('aria-hidden')).to.equal('true');
        expect(picture?.getBoundingClientRect().height).to.be.greaterThan(16);
        expect(picture?.querySelectorAll('path')).not.to.be.empty;
      }
    });

    it('no two pictures are the same', () => {
      const drawn = cards(reach()).map((card) =>
        card.querySelector('svg path')?.getAttribute('d'),
      );
      expect(new Set(drawn).size).to.equal(6);
    });

    it('each says what it is and how it helps', () => {
      cards(reach()).forEach((card, index) => {
        const id = alternativeIds[index] ?? 'yoga';
        expect(nameOf(card)).to.include(alternatives[id].what());
        expect(nameOf(card)).to.include(alternatives[id].helps());
      });
    });

    it('supervision and caution stay with what they belong to', () => {
      const texts = cards(reach()).map(nameOf);
      const saying = (part: RegExp) =>
        texts
          .filter((text) => part.test(text))
          .map((text) => text.split(' ')[0]);
      expect(saying(/physiotherapist or a senior instructor/)).to.deep.equal([
        'Clinical',
      ]);
      expect(saying(/Check with your physio or doctor first/)).to.deep.equal([
        'Yoga',
      ]);
      expect(saying(/work with a therapist/)).to.deep.equal(['Swimming']);
    });

    it('the talk test goes with what makes you breathe harder', () => {
      const reader = reach();
      expect(reader.text()).to.include(planWords.talkText());
      const cardio = cards(reader)
        .map(nameOf)
        .filter((text) => text.includes('Use the talk test'))
        .map((text) => text.split(' ')[0]);
      expect(cardio).to.deep.equal(['Swimming', 'Stationary', 'Cross', 'Deep']);
    });

    for (const id of alternativeIds)
      it(`the clinic's own offer stands with ${id}`, () => {
        const offer = link('Our groups', 'https://clinic.example/', id);
        const reader = reach([offer]);
        const card = offer.assignedSlot?.closest('li');
        expect(card?.querySelector('[role=heading]')?.textContent).to.include(
          names[id],
        );
        expect(cards(reader)).to.include(card);
        // Even as the only thing inside the tags, unlike a fallback link.
        expect(offer.getBoundingClientRect().height).to.be.greaterThan(0);
      });

    it('no card has a link of its own', () => {
      for (const card of cards(reach()))
        expect(card.querySelectorAll('a')).to.be.empty;
    });

    it('an offer of several parts shows whole', () => {
      const parts = ['Pool times', 'Prices'].map((text) =>
        link(text, '/pool', 'deep-water-running'),
      );
      reach(parts);
      for (const part of parts)
        expect(part.getBoundingClientRect().height).to.be.greaterThan(0);
    });
  });

describe('only', () => {
  beforeEach(() => {
    // What is wrong is hinted at, which is tested with the other hints.
    listenToConsole();
  });

  const all = Object.values(names);
  const cases: readonly [string, readonly string[]][] = [
    ['yoga', ['Yoga']],
    ['swimming yoga', ['Swimming', 'Yoga']],
    ['  bike \n cross-trainer ', ['Stationary bike', 'Cross trainer']],
    ['“pilates yoga”', ['Clinical Pilates', 'Yoga']],
    ['yoga hurdles', ['Yoga']],
    ['yoga yoga', ['Yoga']],
    ['hurdles', all],
    ['', all],
  ];
  for (const [only, shown] of cases)
    it(`${JSON.stringify(only)} shows ${shown.join(', ')}`, () => {
      expect(
        namesOf(show('can-i-run-alternatives', { attributes: { only } })),
      ).to.have.members(shown);
    });

  it('set late shows at once, and taken away shows all', () => {
    const reader = show('can-i-run-alternatives');
    reader.element.setAttribute('only', 'bike');
    expect(namesOf(reader)).to.deep.equal(['Stationary bike']);
    reader.element.removeAttribute('only');
    expect(namesOf(reader)).to.deep.equal(all);
  });

  it('leaves an offer for what is not shown unseen', () => {
    const offer = link('Pool', 'https://clinic.example/', 'swimming');
    show('can-i-run-alternatives', {
      attributes: { only: 'yoga' },
      content: [offer],
    });
    expect(offer.getBoundingClientRect().height).to.equal(0);
  });
});

describe('the alternatives element', () => {
  it('says that they are advised over running', () => {
    const reader = show('can-i-run-alternatives');
    expect(reader.text()).to.include(words.alternativesTitle());
    expect(reader.text()).to.include(words.alternativesIntro());
  });

  it('puts the cards one level below the title', () => {
    const reader = show('can-i-run-alternatives', {
      attributes: { 'heading-level': '4' },
    });
    expect(reader.headings()).to.deep.equal([
      `4 ${words.alternativesTitle()}`,
      ...Object.values(names).map((name) => `5 ${name}`),
    ]);
  });
});
