/** Every sheet of styles, named for what it dresses. */
export * from './box.js';
export * from './text.js';
export * from './controls.js';
export * from './alternatives.js';
export * from './question.js';
export * from './result.js';
export * from './plan.js';
export * from './paper.js';
