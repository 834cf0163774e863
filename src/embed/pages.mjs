/**
 * A rollup plugin that writes the pages beside the frame page's script: the
 * frame page itself, and for each element an oEmbed answer with a page that
 * leads to it. A site that knows oEmbed shows the element where somebody pastes
 * the address of that page.
 */
import { readFileSync } from 'node:fs';

const titles = {
  checker: 'Can I run with a sore back?',
  alternatives: 'What can I do instead of running?',
  references: 'Where this advice comes from',
};

const read = (name) => readFileSync(`${import.meta.dirname}/${name}`, 'utf8');

/** What a site that knows oEmbed asks for: whole addresses, and no others. */
function answer(element, title, base) {
  const src = new URL(`embed.html?element=${element}`, base);
  return {
    version: '1.0',
    type: 'rich',
    provider_name: 'Can I run?',
    title,
    width: 640,
    height: 800,
    html: `<iframe src="${src}" title="${title}" width="640" height="800" frameborder="0" sandbox="allow-scripts allow-popups allow-modals allow-downloads" style="border:0;width:100%;max-height:90svh"></iframe>`,
  };
}

/** The frame page, which says where the answer for an element is. */
const framePage = (element, title, base) =>
  read('embed.html').replace(
    /<title>.*<\/title>/,
    `<title>${title}</title>
    <link
      rel="alternate"
      type="application/json+oembed"
      href="${new URL(`oembed/${element}.json`, base)}"
      title="${title}"
    />`,
  );

/** The same in oembed/, where it shows that element unless told otherwise. */
const elementPage = (element, title, base) =>
  framePage(element, title, base)
    .replace('<html lang="en">', `<html lang="en" data-element="${element}">`)
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
    emit('embed.html', framePage('checker', titles.checker, base));
    for (const [element, title] of Object.entries(titles)) {
      emit(`oembed/${element}.html`, elementPage(element, title, base));
      emit(
        `oembed/${element}.json`,
        JSON.stringify(answer(element, title, base), null, 2),
      );
    }
  },
});
