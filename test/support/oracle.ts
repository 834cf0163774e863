/**
 * The rules of the specification, read a second time and written another way,
 * over the hand-copied model. It shares nothing with the code that it judges.
 */
import { model, outcomes } from './model.js';
import type { ModelOption, ModelOutcome } from './model.js';

/** Answers by question id. */
export type Given = Readonly<Record<string, string | readonly string[]>>;

/** What the rules say: the questions asked, and what comes of them. */
interface Verdict {
  readonly asked: readonly string[];
  readonly next: string | undefined;
  readonly outcome: ModelOutcome | undefined;
}

const firstEight = model.filter(({ conditional }) => !conditional);

const table = new Map(
  model.map(({ id, options }) => [
    id,
    new Map(options.map((option) => [option.id, option])),
  ]),
);

function chosenIn(given: Given, id: string): readonly ModelOption[] {
  const answer = given[id] ?? [];
  const chosen: ModelOption[] = [];
  for (const option of typeof answer === 'string' ? [answer] : answer) {
    const known = table.get(id)?.get(option);
    if (known) chosen.push(known);
  }
  return chosen;
}

/** The worst of what stands, and of what can be settled. */
function scales(chosen: readonly ModelOption[], stage: unknown) {
  const recent = stage === 'under-6-weeks' || stage === 'unsure';
  let firm = 0;
  let clearable = 0;
  for (const option of chosen) {
    if (option.raised && recent) firm = Math.max(firm, 3);
    if (option.clearable) clearable = Math.max(clearable, option.rank);
    else firm = Math.max(firm, option.rank);
  }
  return { firm, clearable };
}

/** The same of all that the first eight questions were answered with. */
export function weights(given: Given) {
  const chosen: ModelOption[] = [];
  for (const { id } of firstEight) chosen.push(...chosenIn(given, id));
  return scales(chosen, given['stage']);
}

/** The worst that this question, or one of the eight after it, can bring. */
const stillToCome = (id: string): number =>
  Math.max(
    ...firstEight
      .slice(firstEight.findIndex((question) => question.id === id))
      .map(({ worst }) => worst),
  );
const toCome = new Map(firstEight.map(({ id }) => [id, stillToCome(id)]));

export function verdict(given: Given): Verdict {
  const asked: string[] = [];
  const chosen: ModelOption[] = [];
  /** Asks a question; true if there is no answer to it yet. */
  const isOpen = (id: string) => {
    const answer = chosenIn(given, id);
    if (answer.length === 0) return true;
    asked.push(id);
    chosen.push(...answer);
    return false;
  };
  const open = (next: string) => ({ asked, next, outcome: undefined });
  const end = (rank: number) => ({
    asked,
    next: undefined,
    outcome: outcomes[rank],
  });
  const soFar = () =>
    scales(chosen, asked.includes('stage') ? given['stage'] : undefined);

  for (const { id } of firstEight)
    if ((toCome.get(id) ?? 0) > soFar().firm && isOpen(id)) return open(id);

  const { firm, clearable } = soFar();
  const ifNo = Math.max(firm, clearable);
  const ifChecked = Math.max(firm, Math.min(clearable, 2));
  const ifYes = firm === 0 ? 0 : ifChecked;
  let rank = ifNo;
  if (ifYes !== ifNo) {
    if (isOpen('cleared')) return open('cleared');
    if (given['cleared'] === 'yes') rank = ifYes;
    if (given['cleared'] === 'checked') rank = ifChecked;
  }
  if (rank > 0) return end(rank);

  if (isOpen('want')) return open('want');
  if (given['want'] === 'other-is-fine') return end(1);
  if (given['ready'] === 'run' && isOpen('talk')) return open('talk');
  return end(0);
}
