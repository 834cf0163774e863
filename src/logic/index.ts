/**
 * The model behind the checker, without words and without an interface. Safe
 * to import anywhere: it touches no DOM and has no side effects.
 */
export { flow, rules } from './flow.js';
export type {
  AskIf,
  Option,
  OptionId,
  OptionKey,
  Question,
  QuestionId,
  RuleId,
} from './flow.js';
export { alternativeIds, outcomeIds, referenceIds } from './ids.js';
export type {
  AlternativeId,
  OutcomeId,
  Rank,
  ReferenceId,
  SourceId,
} from './ids.js';
export type { Answers } from './answers.js';
export { resolve } from './resolve.js';
export type { Reason, Resolution } from './resolve.js';
export { progress } from './progress.js';
export type { Progress } from './progress.js';
export { revise } from './revise.js';
