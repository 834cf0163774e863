/** Real CSS of other people: inside, it changes nothing but what is inherited. */
import { expect } from '@open-wc/testing';
import { sharedRoom } from '../support/harness.js';
import type { HostPage } from '../support/host-page.js';
import {
  differences,
  dressed,
  galleryOn,
  looksOf,
  widen,
} from '../support/looks.js';
import type { Look } from '../support/looks.js';

const blocks = '.cache/wordpress/package/build-style';

const frameworks = {
  'Bootstrap 5': ['bootstrap/dist/css/bootstrap.css'],
  'Tailwind’s preflight': ['tailwindcss/preflight.css'],
  Bulma: ['bulma/css/bulma.css'],
  Foundation: ['foundation-sites/dist/css/foundation.css'],
  Materialize: ['@materializecss/materialize/dist/css/materialize.css'],
  'normalize.css': ['normalize.css/normalize.css'],
  Pico: ['@picocss/pico/css/pico.css'],
  'WordPress block styles': ['common', 'style', 'theme'].map(
    (name) => `${blocks}/${name}.css`,
  ),
  // The starter theme that many themes were made from (_s). Of what npm has of
  // it, this copy, whose name is misspelt, holds the sheet.
  'a theme of WordPress': ['undescores-for-npm/style.css'],
};

/** What the page decides: here alike on every page, but for the scheme. */
const meant = ['color-scheme'];
const around = (inside: string) =>
  `<div style="font: 16px sans-serif">${inside}</div>`;

// One page for all, as it is undressed again: to reach all screens takes long.
const into = sharedRoom();
let page: HostPage;
before(async () => {
  page = await galleryOn({ around, into });
});

for (const width of [360, 800])
  describe(`“the widget’s pixels inside equal those on a bare page”, at ${width} px`, () => {
    let bare: readonly Look[] = [];
    before(() => {
      widen(page, width);
      bare = looksOf(page);
    });

    for (const [name, files] of Object.entries(frameworks))
      it(name, async () => {
        const head = files
          .map(
            (file) =>
              `<link rel="stylesheet" href="/raw/node_modules/${file}">`,
          )
          .join('');
        const looks = await dressed(page, head, () => {
          const { styleSheets } = page.document;
          expect(styleSheets).to.have.lengthOf(files.length);
          for (const { cssRules } of styleSheets)
            expect(cssRules).not.to.be.empty;
          return looksOf(page);
        });
        expect(differences(looks, bare, meant)).to.deep.equal([]);
      });

    it('a change would be noticed', () => {
      const item = page.visitor('#plan').find('li');
      item.style.paddingTop = '1px';
      expect(differences(looksOf(page), bare, meant)).not.to.be.empty;
      item.style.paddingTop = '';
    });

    it('is bare again after all of them', () => {
      expect(differences(looksOf(page), bare)).to.deep.equal([]);
    });
  });
