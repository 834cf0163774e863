/** What has to hold where a page comes with the elements' tags in its source. */
import { equal, ok } from 'node:assert/strict';
import { checker } from '../support/visitor.mjs';

const fallback = `${checker} a[href$="/back-pain"]`;

/** Without scripts, the link inside the tag is what a visitor has. */
export const sourceChecks = {
  async 'holds the tags in its source'(visitor) {
    const source = await visitor.page.content();
    for (const tag of [checker, 'can-i-run-alternatives'])
      ok(source.includes(`</${tag}>`), `no ${tag}`);
  },

  async 'shows the fallback link without scripts'(visitor) {
    equal(await visitor.isShown(fallback), true);
    await visitor.sees(fallback, 'Can I run with a sore back?');
  },
};

/** The same page, with its scripts. */
export const siteChecks = {
  async 'draws the three elements'(visitor) {
    await visitor.sees(checker, '999');
    await visitor.sees('can-i-run-alternatives', 'Yoga');
    await visitor.sees('[data-can-i-run] can-i-run-references', 'Millie');
  },

  async 'hides the fallback links'(visitor) {
    for (const href of ['back-pain', 'exercise', 'sources'])
      equal(await visitor.isShown(`a[href$="/${href}"]`), false, href);
  },

  async 'leads to an outcome'(visitor) {
    await visitor.answerAll();
    equal(await visitor.outcome(), 'yes-with-limits');
  },
};
