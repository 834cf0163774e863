/** Every word and citation. */
export * from './interface.js';
export * from './questions.js';
export * from './said.js';
export * from './reasons.js';
export * from './outcomes.js';
export * from './wait.js';
export * from './plan.js';
export * from './week.js';
export * from './monitor.js';
export * from './alternatives.js';
export * from './regions.js';
export * from './references.js';
