/** Shows the elements as the address of this page says, and goes on doing so. */
import { elements } from '../src/embed/snippets/choices.js';
import { attributesOf, tokensOf } from '../src/embed/snippets/markup.js';
import { colours, parse } from '../src/embed/snippets/state.js';

const place = document.getElementById('place');

/** An element changes in place: what was answered in it stays. */
function show(element, options) {
  const name = `can-i-run-${element.id}`;
  const shown =
    place.querySelector(name) ??
    place.appendChild(document.createElement(name));
  const wanted = new Map(attributesOf(element, options));
  for (const attribute of element.attributes)
    if (!wanted.has(attribute)) shown.removeAttribute(attribute);
  for (const [attribute, value] of wanted)
    if (shown.getAttribute(attribute) !== value)
      shown.setAttribute(attribute, value);
  for (const token of colours)
    shown.style.removeProperty(`--can-i-run-${token}`);
  for (const [token, value] of tokensOf(options))
    shown.style.setProperty(token, value);
  return shown;
}

function update() {
  const options = parse(location.hash);
  const root = document.documentElement;
  root.className = options.page;
  root.dir = options.direction;
  document.getElementById('hostile').media =
    options.page === 'hostile' ? 'all' : 'not all';
  for (const element of elements)
    if (options.elements.includes(element.id)) show(element, options);
    else place.querySelector(`can-i-run-${element.id}`)?.remove();
  // The order of the snippet, whatever was ticked first. Moving would be
  // noticed by what has the focus, so only what is out of order moves.
  options.elements.forEach((id, index) => {
    const shown = place.querySelector(`can-i-run-${id}`);
    if (place.children[index] !== shown)
      place.insertBefore(shown, place.children[index] ?? null);
  });
}

addEventListener('hashchange', update);
update();
