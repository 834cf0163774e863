/** What a site that knows oEmbed is told, of the place that it was built for. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { framePages } from '../../src/embed/pages.mjs';

const base = 'https://clinic.example/tools/can-i-run/';

function filesFor(place) {
  const files = new Map();
  framePages(place).generateBundle.call({
    emitFile: ({ fileName, source }) => files.set(fileName, source),
  });
  return files;
}

for (const element of ['checker', 'alternatives', 'references'])
  test(`the page of ${element} leads to its answer, and that to its frame`, () => {
    const files = filesFor(base);
    const links = [
      ...files
        .get(`oembed/${element}.html`)
        .matchAll(/json\+oembed"\s+href="([^"]*)"/g),
    ];
    assert.deepEqual(
      links.map(([, href]) => href),
      [`${base}oembed/${element}.json`],
    );
    const { html } = JSON.parse(files.get(`oembed/${element}.json`));
    assert.ok(html.includes(`src="${base}embed.html?element=${element}"`));
  });

test('the frame page leads to the answer for the checker', () => {
  assert.match(
    filesFor(base).get('embed.html'),
    new RegExp(`json\\+oembed"\\s+href="${base}oembed/checker.json"`),
  );
});
