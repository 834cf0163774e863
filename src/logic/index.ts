/**
 * The model behind the checker, without words and without an interface. Safe
 * to import anywhere: it touches no DOM and has no side effects.
 */
export { flow } from './flow.js';
export type {
  Answered,
  AskIf,
  Option,
  OptionId,
  OptionKey,
  Question,
  QuestionId,
  RankIf,
} from './flow.js';
export { alternativeIds, outcomeIds, referenceIds } from './ids.js';
export type {
  AlternativeId,
  OutcomeId,
  Rank,
  ReferenceId,
  SourceId,
} from './ids.js';
export type { Answers, Item } from './answers.js';
export { clearables, resolve } from './resolve.js';
export type { Resolution } from './resolve.js';
export { decisive, onlyWantDecided } from './reasons.js';
export type { Reason } from './reasons.js';
export { progress } from './progress.js';
export type { Progress } from './progress.js';
export { revise } from './revise.js';
