import { make } from './make.js';

/** Text with `code` between grave accents, as doc comments have it. */
export function prose(text = '') {
  return text
    .split(/`([^`]+)`/)
    .map((part, index) => (index % 2 ? make('code', {}, part) : part));
}
