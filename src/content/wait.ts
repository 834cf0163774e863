/** What must change before somebody checks again, and when that is. */
import { msg } from '@lit/localize';
import type { OptionKey } from '../logic/flow.js';

const calmFirst = () =>
  msg(
    'Check again when your back has been calm for 4 weeks: pain 0 to 3 on most days, and not getting worse.',
    { id: 'wait.calm-first' },
  );
const walkFirst = () =>
  msg(
    'Check again when you can walk briskly for 30 minutes, twice in one week, and your back is no worse the next morning.',
    { id: 'wait.walk-first' },
  );

/** By the answer that decided. */
export const waitWords: ReadonlyMap<OptionKey, () => string> = new Map([
  [
    'stage.under-6-weeks',
    () =>
      msg(
        'Check again 6 weeks after it began or last flared up, at the earliest. Until 12 weeks, a physio or doctor should agree before you run.',
        { id: 'wait.stage.under-6-weeks' },
      ),
  ],
  [
    'stage.6-to-12-weeks',
    () =>
      msg(
        'Check again 12 weeks after it began or last flared up. A physio may say that you can start sooner.',
        { id: 'wait.stage.6-to-12-weeks' },
      ),
  ],
  [
    'stage.unsure',
    () =>
      msg(
        'If you do not know when it began, count from today: check again in 12 weeks, or ask a physio sooner.',
        { id: 'wait.stage.unsure' },
      ),
  ],
  ['calm.up-and-down', calmFirst],
  ['calm.sore', calmFirst],
  ['calm.unsure', calmFirst],
  ['ready.walk-less', walkFirst],
  ['ready.worse-next-day', walkFirst],
  ['ready.unsure', walkFirst],
  [
    'want.other-is-fine',
    () =>
      msg('If you find that you really miss running, answer again.', {
        id: 'wait.want.other-is-fine',
      }),
  ],
]);

/** For whom it goes on: public advice from the sixth week on. */
export const notBetter = () =>
  msg('If it is not better after a few weeks, see a doctor or physio.', {
    id: 'wait.not-better',
  });
