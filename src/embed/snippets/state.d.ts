/** What tests may know of state.js. */
import type { Options } from './snippet.js';

export function parse(text: string): Options;
export function format(options: Options): string;
