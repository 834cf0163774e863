/** What a site that knows oEmbed is told, of the place that it was built for. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { regionIds } from '../../src/logic/ids.ts';
import { framePages } from '../../src/embed/pages.mjs';

const base = 'https://clinic.example/tools/can-i-run/';

function filesFor(place) {
  const files = new Map();
  framePages(place).generateBundle.call({
    emitFile: ({ fileName, source }) => files.set(fileName, source),
  });
  return files;
}

const pages = {
  checker: '?element=checker',
  alternatives: '?element=alternatives',
  references: '?element=references',
  ...Object.fromEntries(
    regionIds.map((region) => [
      `checker-${region}`,
      `?element=checker&amp;region=${region}`,
    ]),
  ),
};

for (const [name, query] of Object.entries(pages))
  test(`the page of ${name} leads to its answer, and that to its frame`, () => {
    const files = filesFor(base);
    const links = [
      ...files
        .get(`oembed/${name}.html`)
        .matchAll(/json\+oembed"\s+href="([^"]*)"/g),
    ];
    assert.deepEqual(
      links.map(([, href]) => href),
      [`${base}oembed/${name}.json`],
    );
    const { html } = JSON.parse(files.get(`oembed/${name}.json`));
    assert.ok(html.includes(`src="${base}embed.html${query}"`), html);
  });

test('there are no other answers', () => {
  const answers = [...filesFor(base).keys()].filter((name) =>
    name.endsWith('.json'),
  );
  assert.deepEqual(
    answers.sort(),
    Object.keys(pages)
      .map((name) => `oembed/${name}.json`)
      .sort(),
  );
});

test('the frame page, which shows what is asked, leads to no answer', () => {
  assert.doesNotMatch(filesFor(base).get('embed.html'), /oembed/);
});

test('every page holds the guidance for whoever has no script', () => {
  for (const [name, page] of filesFor(base))
    if (name.endsWith('.html')) {
      assert.match(page, /<div slot="fallback" lang="en">/, name);
      assert.match(page, /Call your local emergency number/, name);
      assert.doesNotMatch(page, /needs JavaScript|<!--/, name);
    }
});
