/** What tests may know of snippet.js. */
export interface Options {
  readonly platform: string;
  readonly method: string;
  readonly elements: readonly string[];
  readonly only: readonly string[];
  readonly [key: string]: string | readonly string[] | boolean;
}
export interface Part {
  readonly id: string;
  readonly title: string;
  readonly code: string;
  readonly optional?: true;
}
export interface Snippet {
  readonly html: string;
  readonly parts: readonly Part[];
  readonly css: string;
  readonly csp: string;
  readonly privacy: string;
  readonly notes: readonly string[];
  readonly problems: readonly {
    readonly field: string;
    readonly text: string;
  }[];
  readonly unconfirmed: boolean;
}
export function snippet(options: Partial<Options>): Snippet;
