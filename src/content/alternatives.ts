/**
 * The words of the six alternatives to running.
 *
 * They claim what the source article claims and no more: low or no impact,
 * safer for the back than running. No alternative is said to heal anything.
 * `care` is not optional to show: an alternative that needs a trained person
 * or a word with one first is never named without it.
 */
import type { AlternativeId } from '../logic/ids.js';
import { msg } from '@lit/localize';

export interface Alternative {
  readonly name: () => string;
  /** What it is, and with whom. */
  readonly what: () => string;
  readonly helps: () => string;
  /** The supervision or caution that belongs to it. */
  readonly care: (() => string) | undefined;
  /** For cardio exercise: when to try the talk test. */
  readonly talkTest: (() => string) | undefined;
}

const littleImpact = () =>
  msg('It keeps you moving with little or no impact.', {
    id: 'alternative.little-impact',
  });
const useTalkTest = () =>
  msg('Use the talk test.', { id: 'alternative.talk-test' });

export const alternatives: Readonly<Record<AlternativeId, Alternative>> = {
  swimming: {
    name: () => msg('Swimming', { id: 'alternative.swimming.name' }),
    what: () =>
      msg(
        'Swim on your own, or work with a therapist in the water (hydrotherapy). Some clinics run groups for this, called spinal hydrotherapy.',
        {
          id: 'alternative.swimming.what',
          desc: 'Hydrotherapy is exercise in a pool, led by a therapist. Spinal: for the back',
        },
      ),
    helps: littleImpact,
    care: undefined,
    talkTest: () =>
      msg('Use the talk test at the end of a length.', {
        id: 'alternative.swimming.talk-test',
        desc: 'A length of a swimming pool',
      }),
  },
  pilates: {
    name: () =>
      msg('Clinical Pilates', {
        id: 'alternative.pilates.name',
        desc: 'Pilates led by a physiotherapist or trained instructor',
      }),
    what: () =>
      msg('Slow, controlled moves with a trained person.', {
        id: 'alternative.pilates.what',
      }),
    helps: littleImpact,
    care: () =>
      msg(
        'Do this with a physiotherapist or a senior instructor. The instructor must have the right training.',
        {
          id: 'alternative.pilates.care',
          desc: 'The supervision that Pilates needs: do not soften',
        },
      ),
    talkTest: undefined,
  },
  bike: {
    name: () => msg('Stationary bike', { id: 'alternative.bike.name' }),
    what: () =>
      msg('You sit and pedal in one place.', {
        id: 'alternative.bike.what',
      }),
    helps: littleImpact,
    care: undefined,
    talkTest: useTalkTest,
  },
  'cross-trainer': {
    name: () =>
      msg('Cross trainer', {
        id: 'alternative.cross-trainer.name',
        desc: 'The gym machine that is also called an elliptical trainer',
      }),
    what: () =>
      msg('A gym machine: you stand on it and stride.', {
        id: 'alternative.cross-trainer.what',
      }),
    helps: littleImpact,
    care: undefined,
    talkTest: useTalkTest,
  },
  yoga: {
    name: () => msg('Yoga', { id: 'alternative.yoga.name' }),
    what: () =>
      msg('Slow poses and stretches, with calm breathing.', {
        id: 'alternative.yoga.what',
      }),
    helps: littleImpact,
    care: () =>
      msg(
        'Check with your physio or doctor first. You may need to avoid or change some moves. Which ones depends on the cause of your pain.',
        {
          id: 'alternative.yoga.care',
          desc: 'The caution that belongs to yoga: do not soften',
        },
      ),
    talkTest: undefined,
  },
  'deep-water-running': {
    name: () =>
      msg('Deep water running', {
        id: 'alternative.deep-water-running.name',
      }),
    what: () =>
      msg('You run on the spot in deep water, held up by a float belt.', {
        id: 'alternative.deep-water-running.what',
      }),
    helps: () =>
      msg('You move as you do when you run, with no impact.', {
        id: 'alternative.deep-water-running.helps',
      }),
    care: undefined,
    talkTest: useTalkTest,
  },
};

/** In the order in which they are shown. */
export const listedAlternatives = Object.keys(alternatives) as AlternativeId[];
