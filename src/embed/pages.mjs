/**
 * A rollup plugin that writes the pages beside the frame page's script: the
 * frame page itself, and for each element, and the checker in each region, an
 * oEmbed answer with a page that leads to it. A site that knows oEmbed shows
 * the element where somebody pastes the address of that page.
 *
 * A page that is a file leads to one answer, whatever its address asks for. So
 * the frame page, which takes options from there, leads to none, and the others
 * take none: what they show is what their answer shows.
 */
import { readFileSync } from 'node:fs';
import { elements, regions } from './snippets/choices.js';

const read = (name) => readFileSync(`${import.meta.dirname}/${name}`, 'utf8');

/** Each element, and the one that asks in each region. */
const shown = elements.flatMap(({ id: element, title, attributes }) =>
  (attributes.includes('region') ? regions.map(({ id }) => id) : ['']).map(
    (region) => ({
      name: region ? `${element}-${region}` : element,
      title,
      asked: { element, ...(region && { region }) },
    }),
  ),
);

/** What a site that knows oEmbed asks for: whole addresses, and no others. */
function answer({ title, asked }, base) {
  const query = String(new URLSearchParams(asked)).replace('&', '&amp;');
  const src = new URL(`embed.html?${query}`, base);
  return {
    version: '1.0',
    type: 'rich',
    provider_name: 'Can I run?',
    title,
    width: 640,
    height: 800,
    html: `<iframe src="${src}" title="${title}" width="640" height="800" frameborder="0" name="links-open" sandbox="allow-scripts allow-popups allow-modals allow-downloads" style="border:0;width:100%;max-height:90svh"></iframe>`,
  };
}

/** The frame page, with the guidance for whoever has no script. */
const framePage = () =>
  read('embed.html').replace('<!-- fallback -->', () =>
    read('fallback.html')
      .replace(/^<!--.*-->\n/, '')
      .trim(),
  );

/** The same in oembed/, for one element, which says where the answer is. */
const elementPage = ({ name, title, asked }, base) =>
  framePage()
    .replace(
      '<html lang="en">',
      `<html lang="en"${Object.entries(asked)
        .map(([option, value]) => ` data-${option}="${value}"`)
        .join('')}>`,
    )
    .replace(
      /<title>.*<\/title>/,
      `<title>${title}</title>
    <link
      rel="alternate"
      type="application/json+oembed"
      href="${new URL(`oembed/${name}.json`, base)}"
      title="${title}"
    />`,
    )
    .replace(/(?<=(href|src)=")(?=[\w-]+\.(css|js)")/g, '../');

/**
 * `base` is where dist/ will be served: set CAN_I_RUN_BASE to it when you build
 * for oEmbed. Nothing else needs it.
 */
export const framePages = (
  base = process.env.CAN_I_RUN_BASE ?? 'https://example.com/can-i-run/',
) => ({
  name: 'frame-pages',
  generateBundle() {
    const emit = (fileName, source) =>
      this.emitFile({ type: 'asset', fileName, source });
    emit('embed.css', read('embed.css'));
    emit('embed.html', framePage());
    for (const one of shown) {
      emit(`oembed/${one.name}.html`, elementPage(one, base));
      emit(
        `oembed/${one.name}.json`,
        JSON.stringify(answer(one, base), null, 2),
      );
    }
  },
});
