/**
 * Everything a developer may import. Importing it does nothing: no element is
 * defined until `can-i-run-elements/define` is.
 */
export { CanIRunChecker } from './elements/checker/checker.js';
export { CanIRunAlternatives } from './elements/alternatives/alternatives.js';
export { CanIRunReferences } from './elements/references/references.js';
export {
  CanIRunOutcomeEvent,
  CanIRunRestartEvent,
  CanIRunStartEvent,
} from './elements/events.js';
export type { Theme } from './elements/can-i-run-element.js';
export type { AlternativeId, OutcomeId, ReferenceId } from './logic/ids.js';
export type { Words } from './elements/words.js';
