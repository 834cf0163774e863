/**
 * The page and its browser, as they are when the script comes, before anybody
 * patches them, and past names that are the page's to give.
 */

/**
 * An object that is read as it is: what a page has put on Object.prototype is
 * no option of it.
 */
export const bare = <const T extends object>(options: T): T =>
  Object.assign(Object.create(null) as T, options);

/**
 * The document by its own names: `<img name="body">` in a comment takes the
 * place of `document.body`, but not of what its prototype has.
 */
export const page: Document = new Proxy(
  // On a server there is none, and nothing is drawn.
  typeof document === 'undefined' ? ({} as Document) : document,
  {
    get(real, name) {
      const own: unknown = Reflect.get(Document.prototype, name, real);
      return typeof own === 'function' ? (own.bind(real) as unknown) : own;
    },
  },
);

/**
 * A method of the browser as it was, to be called with its object first. What
 * analytics put in its place later is not handed what is inside.
 */
function taken<This extends object, Given extends unknown[], Result = void>(
  type: string,
  method: string,
): (on: This, ...given: Given) => Result {
  const { apply } = Reflect;
  const owner = Reflect.get(globalThis, type) as typeof Element | undefined;
  const was = (owner && Reflect.get(owner.prototype, method)) as () => Result;
  return (on, ...given) => apply(was, on, given);
}

export const attachShadow = taken<Element, [ShadowRootInit], ShadowRoot>(
  'Element',
  'attachShadow',
);
export const click = taken<HTMLAnchorElement, []>('HTMLAnchorElement', 'click');
const focus = taken<HTMLElement, [FocusOptions]>('HTMLElement', 'focus');
const scrollIntoView = taken<Element, [ScrollIntoViewOptions]>(
  'Element',
  'scrollIntoView',
);
export const writeText = taken<Clipboard, [string], Promise<void>>(
  'Clipboard',
  'writeText',
);

/** Moves the focus, and nothing on the screen. */
export const focusOn = (target: HTMLElement): void => {
  focus(target, bare({ preventScroll: true }));
};

/** Moves the focus, without a jump but where it would be out of sight. */
export function goTo(target: HTMLElement): void {
  focusOn(target);
  uncover(target);
}

/** Brings something into sight, from under what a page keeps in its place. */
export function uncover(target: HTMLElement): void {
  const owner = outermost(target);
  const bring = (room: string) => {
    target.style.scrollMarginBlock = room;
    // Also where it stands in a frame that is taller than the window.
    scrollIntoView(target, bare({ behavior: 'instant', block: 'nearest' }));
  };
  bring('16px');
  const { left, width, top, bottom } = target.getBoundingClientRect();
  const isFree = (y: number) =>
    page.elementFromPoint(left + width / 2, y) === owner;
  const rows = [...Array(innerHeight).keys()];
  // Where nothing is free, that is no length, and all stays as it is.
  if (!isFree(top + 1) && top < innerHeight / 2)
    bring(`${Number(rows.find((y) => y > top && isFree(y))) + 16}px 0`);
  else if (!isFree(bottom - 1))
    bring(
      `0 ${innerHeight - Number(rows.findLast((y) => y < bottom && isFree(y))) + 16}px`,
    );
}

/** What the document knows of an element that is in a shadow root. */
const outermost = (element: Element): Element => {
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? outermost(root.host) : element;
};

/** An address for a file that is made here. */
export const { createObjectURL } = URL;
