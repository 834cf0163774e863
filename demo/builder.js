/**
 * Joins the controls of the builder to the address, the preview and what there
 * is to copy. The form is the only state; everything else is written from it.
 */
import * as choices from '../src/embed/snippets/choices.js';
import { copy } from './copy.js';
import { make } from './make.js';
import { addressOf } from '../src/embed/snippets/markup.js';
import { prose } from './prose.js';
import { explain } from './reference.js';
import { snippet } from '../src/embed/snippets/snippet.js';
import {
  colours,
  format,
  isState,
  methodOf,
  parse,
} from '../src/embed/snippets/state.js';

const at = (id) => document.getElementById(id);
const form = at('choices');
const home = new URL('../dist/can-i-run.js', document.baseURI).href;
// Put here by the build: see rollup.config.mjs.
const { version, fingerprints, manifest } = globalThis.canIRunBuilt;

/** Puts the lists of choices.js into the form. */
function fill() {
  for (const [name, list] of [
    ['lang', choices.languages],
    ['region', choices.regions],
  ])
    at(name).append(
      ...list.map((one) => make('option', { value: one.id }, one.name)),
    );
  for (const [name, list] of [
    ['languages', choices.spoken],
    ['only', choices.alternatives],
  ])
    at(name).append(
      ...list.map((one) =>
        make(
          'label',
          {},
          make('input', { type: 'checkbox', name, value: one.id }),
          one.name,
        ),
      ),
    );
  at('platforms').append(
    ...[...platformsByNotes()].flatMap(([notes, names]) => [
      make('dt', {}, names.join(', ')),
      make('dd', {}, ...notes.map((note) => make('p', {}, ...prose(note)))),
    ]),
  );
}

/** Those of which the same is known stand together. */
function platformsByNotes() {
  const groups = new Map();
  for (const { name, notes } of [...choices.platforms, ...choices.others]) {
    const same = [...groups.keys()].find((one) => `${one}` === `${notes}`);
    if (same) groups.get(same).push(name);
    else groups.set(notes, [name]);
  }
  return groups;
}

// Not form.elements: the controls of that name would stand in its place.
const controls = (name) =>
  [...document.querySelectorAll(`[name="${name}"]`)].filter(
    (control) => control.form === form,
  );

/** Writes options into the form. */
function write(options) {
  for (const [name, value] of Object.entries(options))
    for (const control of controls(name))
      switch (control.type) {
        case 'radio':
        case 'checkbox':
          control.checked = [value].flat().includes(control.value);
          break;
        default:
          control.value = value;
      }
}

/** Reads options out of the form, by way of what the address can hold. */
function read() {
  const data = new FormData(form);
  const text = new URLSearchParams({ elements: '', languages: '', only: '' });
  for (const name of new Set(data.keys()))
    text.set(name, data.getAll(name).join(','));
  return parse(text.toString());
}

/** Whether an element that is chosen takes an attribute. */
function takes({ elements, method }, attribute) {
  const known = method !== 'frame' || choices.framed.includes(attribute);
  return (
    known &&
    choices.elements.some(
      ({ id, attributes }) =>
        elements.includes(id) && attributes.includes(attribute),
    )
  );
}

/** Opens what holds a choice that the address brings. Shuts nothing. */
function unfold(options) {
  const defaults = parse(`platform=${options.platform}`);
  for (const [name, value] of Object.entries(options)) {
    if (String(value) === String(defaults[name])) continue;
    for (const control of controls(name)) {
      const fold = control.closest('details');
      if (fold) fold.open = true;
    }
  }
}

/** Shows the controls that make a difference, and no others. */
function fit(options) {
  const { fixed } = choices.platforms.find(({ id }) => id === options.platform);
  const now = [options.method, fixed && 'fixed'];
  for (const part of form.querySelectorAll('[data-unless]'))
    part.hidden = now.includes(part.dataset.unless);
  for (const part of form.querySelectorAll('[data-for]'))
    part.hidden = !takes(options, part.dataset.for);
  for (const swatch of form.querySelectorAll('[data-of]'))
    swatch.value = options[swatch.dataset.of] || swatch.defaultValue;
  at('address-default').textContent = addressOf({
    ...options,
    home,
    address: '',
  });
}

const pageWords = {
  bare: 'The page lends its font and its text size.',
  hostile:
    'The page has a 62.5% root, Bootstrap-like globals and rules for every element. Its font, its size and its spacing of letters and lines pass, as a reader’s own would; nothing else does.',
  dark: 'The page has a dark colour scheme; “As the page” follows it.',
};

function look(options) {
  const frame = at('preview');
  const { page, width } = options;
  frame.parentElement.classList.toggle('phone', width === 'phone');
  at('page-says').textContent = pageWords[page];
  // A new fragment is no new page: answers in the preview stay. Never an empty
  // one, which would scroll this page to the frame.
  const { href } = new URL(
    `preview.html#from=builder&${format(options)}`,
    document.baseURI,
  );
  if (frame.hasAttribute('src')) frame.contentWindow.location.replace(href);
  else frame.src = href;
}

function block({ id, title, code }) {
  const name = make('h4', { id: `part-${id}-title` }, title);
  const button = make(
    'button',
    { type: 'button' },
    'Copy',
    make('span', { className: 'unseen' }, `: ${title}`),
  );
  button.dataset.copy = `part-${id}`;
  return make(
    'div',
    { className: 'part' },
    make('header', {}, name, button),
    make(
      'pre',
      { className: 'code' },
      make('code', { id: `part-${id}` }, code),
    ),
  );
}

/** Colours that were typed but are none. */
const unreadColours = (options) =>
  colours
    .filter((name) => at(name).value.trim() && !options[name])
    .map((field) => ({
      field,
      text: 'Left out: use a colour such as #00586c.',
    }));

/**
 * The address of the script that was typed, or confirmed. Another came with a
 * link, which anyone can make: a script from there would be a stranger's.
 */
let confirmed = '';

/** What was copied before is no longer what is there, or not the last. */
function forgetCopies() {
  for (const button of document.querySelectorAll('[data-copied]'))
    button.removeAttribute('data-copied');
}

function offer(options) {
  forgetCopies();
  const { parts, css, csp, privacy, notes, problems, unconfirmed } = snippet({
    ...options,
    home,
    integrity:
      fingerprints[
        addressOf({ ...options, home })
          .split('/')
          .at(-1)
      ],
    unconfirmed: options.address !== confirmed,
  });
  at('address-confirm').hidden = !unconfirmed;
  // Only what differs is replaced: a pressed button keeps the focus.
  const old = [...at('parts').children];
  const fresh = parts.map(block);
  fresh.forEach((part, index) => {
    if (!old[index]?.isEqualNode(part)) {
      old[index]?.remove();
      at('parts').insertBefore(part, at('parts').children[index] ?? null);
    }
  });
  for (const part of [...at('parts').children].slice(fresh.length))
    part.remove();
  at('notes').replaceChildren(
    ...notes.map((note) => make('li', {}, ...prose(note))),
  );
  at('privacy').textContent = privacy;
  at('csp').textContent = csp;
  at('css').textContent = css;
  for (const place of form.querySelectorAll('.problem')) {
    const field = place.id.replace(/-problem$/, '');
    const problem = [...unreadColours(options), ...problems].find(
      (one) => one.field === field,
    );
    place.textContent = problem?.text ?? '';
    for (const control of controls(field))
      if (problem) control.setAttribute('aria-invalid', 'true');
      else control.removeAttribute('aria-invalid');
  }
}

let writing = 0;

/** Safari throws when an address changes more than 100 times in 30 seconds. */
function remember(options) {
  clearTimeout(writing);
  writing = setTimeout(() => {
    const state = format(options);
    const { pathname, search } = location;
    history.replaceState(
      null,
      '',
      `${pathname}${search}${state && `#${state}`}`,
    );
  }, 350);
}

/** Brings options into the form, as the address has them. */
function restore(text) {
  const options = parse(text);
  write(options);
  unfold(options);
}

function update() {
  const options = read();
  fit(options);
  look(options);
  offer(options);
  return options;
}

// On the document, since the switches of the preview stand outside the form.
document.addEventListener('input', ({ target }) => {
  if (target.form !== form) return;
  const { of: colour } = target.dataset;
  if (colour) write({ [colour]: target.value });
  if (target.name === 'platform') write({ method: methodOf(target.value) });
  if (target.name === 'address') confirmed = read().address;
  remember(update());
});

form.addEventListener('reset', (event) => {
  event.preventDefault();
  write(parse(''));
  remember(update());
});

at('address-confirm').addEventListener('click', () => {
  confirmed = read().address;
  update();
  // Its button is gone.
  at('address').focus();
});

form.addEventListener('submit', (event) => event.preventDefault());

document.addEventListener('click', async ({ target }) => {
  const button = target.closest('[data-copy], [data-clear]');
  if (!button) return;
  const { copy: source, clear } = button.dataset;
  if (clear) {
    write({ [clear]: '' });
    remember(update());
    return;
  }
  const status = at('copied');
  status.textContent = '';
  forgetCopies();
  const done = await copy(at(source));
  button.toggleAttribute('data-copied', done);
  status.textContent = done
    ? 'Copied.'
    : 'This page may not write to the clipboard. The text is selected: press Ctrl+C, or Cmd+C on a Mac.';
});

addEventListener('hashchange', () => {
  // A fragment such as #hosts leads to a place on the page. Choices come back
  // into the address after it.
  if (location.hash && !isState(location.hash)) {
    if (format(read())) remember(read());
    return;
  }
  restore(location.hash);
  update();
});

fill();
explain(manifest, at('manifest'));
at('integrity').textContent =
  `This is version ${version}. Its fingerprint was computed from the built script.`;
restore(isState(location.hash) ? location.hash : '');
update();
form.parentElement.setAttribute('data-ready', '');
if (isState(location.hash)) at('builder').scrollIntoView();
