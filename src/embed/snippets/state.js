/**
 * The state of the builder as text, for the address of the page: one key for
 * each control, only what differs from the defaults. It holds choices of the
 * person who embeds. What visitors answer never comes near it.
 */
import * as choices from './choices.js';

const idsOf = (list) => list.map(({ id }) => id);

/** Choices of one, the default first. */
const single = {
  platform: idsOf(choices.platforms),
  lang: idsOf(choices.languages),
  region: idsOf(choices.regions),
  theme: choices.themes,
  'heading-level': choices.headingLevels,
  'max-sessions': choices.sessions,
  group: choices.groups,
  version: choices.versions,
  page: choices.pages,
  direction: ['ltr', 'rtl'],
  width: ['full', 'phone'],
};
/** Choices of several, with what is chosen from the start. */
const several = {
  elements: { of: idsOf(choices.elements), first: ['checker'] },
  languages: { of: idsOf(choices.spoken), first: [] },
  only: {
    of: idsOf(choices.alternatives),
    first: idsOf(choices.alternatives),
  },
};
export const colours = ['accent', 'surface', 'text'];
const free = [
  'clinic-name',
  'booking-url',
  'reviewed-by',
  'reviewed-on',
  'link',
  'address',
];

/** A colour such as #00586c, however it was typed; none for what is none. */
function colourOf(typed) {
  const [, digits] =
    /^#?([\da-f]{6}|[\da-f]{3})$/.exec(typed.trim().toLowerCase()) ?? [];
  if (!digits) return '';
  return `#${digits.length === 3 ? digits.replace(/./g, '$&$&') : digits}`;
}

/** The way onto a page that a platform asks for, unless another is chosen. */
export function methodOf(platform, wanted) {
  const { method, fixed } = choices.platforms.find(({ id }) => id === platform);
  const open = choices.methods.filter((one) => one !== 'package');
  return !fixed && open.includes(wanted) ? wanted : method;
}

/** Complete options from a string such as `platform=wix&region=AU`. */
export function parse(text) {
  const given = new URLSearchParams(text.replace(/^#/, ''));
  const options = {};
  for (const [key, accepted] of Object.entries(single)) {
    const value = given.get(key);
    options[key] = accepted.includes(value) ? value : accepted[0];
  }
  for (const [key, { of, first }] of Object.entries(several)) {
    const wanted = given.get(key)?.split(',');
    options[key] = wanted ? of.filter((id) => wanted.includes(id)) : first;
  }
  for (const key of colours) options[key] = colourOf(given.get(key) ?? '');
  for (const key of free) options[key] = given.get(key)?.trim() ?? '';
  options.method = methodOf(options.platform, given.get('method'));
  return options;
}

/** The shortest text that `parse` reads back as these options. */
export function format(options) {
  const text = new URLSearchParams();
  const defaults = parse(`platform=${options.platform}`);
  for (const [key, value] of Object.entries(defaults))
    if (key === 'platform' || String(options[key]) !== String(value))
      text.set(key, String(options[key]));
  if (options.platform === choices.platforms[0].id) text.delete('platform');
  return text.toString().replaceAll('%2C', ',');
}

/** Whether a fragment is a state, not the name of a place on the page. */
export const isState = (fragment) => fragment.includes('=');
