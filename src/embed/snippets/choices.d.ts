/** What tests may know of choices.js. */
interface Choice {
  readonly id: string;
  readonly name: string;
}
export const languages: readonly Choice[];
export const regions: readonly (Choice & { readonly confirm?: string })[];
export const alternatives: readonly Choice[];
export const elements: readonly {
  readonly id: string;
  readonly title: string;
  readonly attributes: readonly string[];
}[];
export const others: readonly {
  readonly name: string;
  readonly notes: readonly string[];
}[];
export const framed: readonly string[];
export const platforms: readonly (Choice & {
  readonly method: string;
  readonly fixed?: true;
  readonly notes: readonly string[];
})[];
