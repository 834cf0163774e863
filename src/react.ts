/**
 * Types for JSX in React 19 and older: importing this once makes the three
 * tags known, with their attributes, properties and events. Nothing of it is
 * left at run time, and it defines no element.
 *
 * Attributes work in every version. Properties (`clinicName`, `words`) and
 * events (`oncan-i-run-outcome`) work from React 19 on; before, set and listen
 * to them through a ref.
 *
 * Written by hand: what @wc-toolkit/jsx-types makes of the manifest refuses
 * ref objects and React's own handlers.
 */
import type { LitElement } from 'lit';
import type { DetailedHTMLProps, HTMLAttributes } from 'react';
import type { CanIRunAlternatives } from './elements/alternatives/alternatives.js';
import type { CanIRunChecker } from './elements/checker/checker.js';
import type {
  CanIRunOutcomeEvent,
  CanIRunRestartEvent,
  CanIRunStartEvent,
} from './elements/events.js';
import type { CanIRunReferences } from './elements/references/references.js';

/** What the elements have beside what every Lit element has: their properties. */
type Own<E extends HTMLElement> = Exclude<keyof E, keyof LitElement>;

/** `clinicName` as an attribute: `clinic-name`. */
type Kebab<Name> = Name extends `${infer First}${infer Rest}`
  ? First extends Lowercase<First>
    ? `${First}${Kebab<Rest>}`
    : `-${Lowercase<First>}${Kebab<Rest>}`
  : Name;

type Options<E extends HTMLElement> = {
  [Name in keyof E as Name extends Own<E> ? Kebab<Name> : never]?: E[Name];
} & { [Name in Own<E>]?: E[Name] };

type ElementProps<E extends HTMLElement> = DetailedHTMLProps<
  HTMLAttributes<E>,
  E
> &
  Options<E> & {
    /** What `className` is to other tags; custom elements know this one. */
    class?: string | undefined;
  };

export type CanIRunAlternativesProps = ElementProps<CanIRunAlternatives>;

export type CanIRunCheckerProps = ElementProps<CanIRunChecker> & {
  /** The first question was answered. */
  'oncan-i-run-start'?: ((event: CanIRunStartEvent) => void) | undefined;
  /** An outcome was reached; `event.outcome` is its id. */
  'oncan-i-run-outcome'?: ((event: CanIRunOutcomeEvent) => void) | undefined;
  /** The visitor started again. */
  'oncan-i-run-restart'?: ((event: CanIRunRestartEvent) => void) | undefined;
};

export type CanIRunReferencesProps = ElementProps<CanIRunReferences>;

interface Elements {
  'can-i-run-alternatives': CanIRunAlternativesProps;
  'can-i-run-checker': CanIRunCheckerProps;
  'can-i-run-references': CanIRunReferencesProps;
}

/* eslint-disable @typescript-eslint/no-namespace, @typescript-eslint/no-empty-object-type -- where and how React and TypeScript look up tags is theirs to say */
declare module 'react' {
  namespace JSX {
    interface IntrinsicElements extends Elements {}
  }
}

declare global {
  namespace JSX {
    interface IntrinsicElements extends Elements {}
  }
}
/* eslint-enable @typescript-eslint/no-namespace, @typescript-eslint/no-empty-object-type -- the end of what is theirs */
