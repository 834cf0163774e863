/**
 * Every screen that the elements can show, for tests of what must hold on all
 * of them. Each opens a fresh element, with everything unfolded.
 */
import { outcomeIds } from '../../src/logic/index.js';
import type { QuestionId } from '../../src/logic/index.js';
import { open, room, show, waysTo } from './harness.js';
import type { Given, Reader, Visitor } from './harness.js';
import { model } from './model.js';

interface Opening {
  readonly attributes?: Readonly<Record<string, string>>;
  readonly into?: ParentNode;
}

export interface Screen {
  readonly name: string;
  readonly open: (opening?: Opening) => Reader;
}

/** What a clinic may set, so that all it brings is on the screens too. */
export const clinic = {
  region: 'AU',
  'clinic-name': 'Hill Street Clinic',
  'booking-url': 'https://clinic.example/book',
  'reviewed-by': 'Dr Example',
  'reviewed-on': '2026-01-31',
} as const;

/** Answers with which every question is asked before the result. */
const allAsked: Given = { back: ['disc-or-nerve'], ready: ['run'] };

const checker = (opening?: Opening): Visitor =>
  open({ ...opening, attributes: { ...clinic, ...opening?.attributes } });

function unfolded<T extends Reader>(reader: T): T {
  for (const details of reader.all<HTMLDetailsElement>('details'))
    details.open = true;
  return reader;
}

const questionScreens: readonly Screen[] = model.map(({ id }) => ({
  name: `question ${id}`,
  open: (opening) => {
    const visitor = checker(opening);
    visitor.answerAll(allAsked, id as QuestionId);
    // A choice has a look of its own.
    visitor.tick(...visitor.options().slice(0, 1));
    return visitor;
  },
}));

const errorScreen = (question: QuestionId): Screen => ({
  name: `error at ${question}`,
  open: (opening) => {
    const visitor = checker(opening);
    visitor.answerAll(allAsked, question);
    visitor.continue();
    return visitor;
  },
});

/** A tick that took others away says so. */
const noteScreen: Screen = {
  name: 'note at now',
  open: (opening) => {
    const visitor = checker(opening);
    visitor.tick('saddle', 'none');
    return visitor;
  },
};

const outcomeScreen = (name: string, differs: Given): Screen => ({
  name: `outcome ${name}`,
  open: (opening) => {
    const visitor = checker(opening);
    visitor.answerAll(differs);
    return unfolded(visitor);
  },
});

export const outcomeScreens: readonly Screen[] = [
  ...outcomeIds.map((id) => outcomeScreen(id, waysTo[id])),
  outcomeScreen('doctor-soon, with a heart problem', {
    health: ['heart'],
    cleared: ['no'],
  }),
  outcomeScreen('not-yet, other exercise is fine', { want: ['other-is-fine'] }),
  outcomeScreen('yes-with-limits, after clearance', {
    back: ['disc-or-nerve'],
    stage: ['6-to-12-weeks'],
  }),
  outcomeScreen('yes-with-limits, at an easy pace', { ready: ['run'] }),
  outcomeScreen('yes-with-limits, slower first', {
    ready: ['run'],
    talk: ['words'],
  }),
  {
    name: 'outcome yes-with-limits, days refused',
    open: (opening) => {
      const visitor = checker(opening);
      visitor.answerAll();
      visitor.find('input[value=thu]').click();
      return unfolded(visitor);
    },
  },
  {
    name: 'outcome emergency, nowhere known',
    open: (opening) => {
      const visitor = open(opening);
      visitor.answerAll(waysTo.emergency);
      return unfolded(visitor);
    },
  },
];

export const screens: readonly Screen[] = [
  { name: 'start', open: checker },
  {
    name: 'guide',
    open: (opening) => {
      const visitor = checker(opening);
      // The one button of the start screen that takes part in no question.
      visitor.find('button:not([part])').click();
      return unfolded(visitor);
    },
  },
  errorScreen('now'),
  errorScreen('stage'),
  noteScreen,
  ...questionScreens,
  ...outcomeScreens,
  {
    name: 'alternatives',
    open: (opening) => show('can-i-run-alternatives', opening),
  },
  {
    name: 'references',
    open: (opening) => show('can-i-run-references', opening),
  },
];

/**
 * The same screens for tests that only look at them: each is reached once and
 * moved to where it is looked at. To answer all the way to it again and again
 * took most of the time of such tests.
 */
export const reached: readonly Screen[] = screens.map(({ name, open }) => {
  const readers = new Map<string, Reader>();
  return {
    name,
    open: ({ attributes = {}, into = room() } = {}) => {
      const key = JSON.stringify(attributes);
      const known = readers.get(key);
      if (!known) {
        const reader = open({ attributes, into });
        readers.set(key, reader);
        return reader;
      }
      // Where it stands already, it need not be laid out again.
      if (known.element.parentNode !== into) into.append(known.element);
      return known;
    },
  };
});
