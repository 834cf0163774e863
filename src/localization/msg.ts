/**
 * The two functions with which words are written. Imported from their own
 * modules, since the package's root would pull its whole runtime into the
 * script.
 */
export { msg } from '@lit/localize/init/install.js';
export { str } from '@lit/localize/internal/str-tag.js';
