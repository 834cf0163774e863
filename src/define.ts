/** Defines the three elements. */
import './define/checker.js';
import './define/alternatives.js';
import './define/references.js';
