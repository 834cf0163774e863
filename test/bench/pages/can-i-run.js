/** How to drive the checker; the page itself holds the documented snippet. */
const inside = (place) => place.querySelector('can-i-run-checker')?.shadowRoot;

globalThis.bench = {
  add: (place) => place.append(document.createElement('can-i-run-checker')),
  // "None of these": the way on that asks the most.
  input: (place) =>
    inside(place)?.querySelector('form label:last-of-type input'),
  next: (place) => inside(place)?.querySelector('[part=continue]'),
};
