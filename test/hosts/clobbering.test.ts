/**
 * Names in markup become properties of the window and the document: an anchor
 * in a comment, which passes the usual sanitizers, can stand where a script
 * expects a function. No element of ours reads anything from such a name.
 */
import { expect } from '@open-wc/testing';
import { Visitor } from '../support/harness.js';
import { built, pageOf, script } from '../support/host-page.js';
import type { HostPage } from '../support/host-page.js';

const tag = '<can-i-run-checker region="AU"></can-i-run-checker>';

/** Finds what stands on a page whose `document.querySelector` is a picture. */
function visitorOn({ window, document }: HostPage): Visitor {
  const { querySelector } = window.Document.prototype;
  const element = querySelector.call(document, 'can-i-run-checker');
  return new Visitor(element as HTMLElement);
}

/** As names of the window, by an id, and with members of their own. */
const ofWindow = (name: string) =>
  `<a id="${name}"></a><form id="${name}"><input name="push"><input name="get"></form>`;

/** As names of the document. */
const ofDocument = (name: string) =>
  `<img name="${name}" alt=""><form name="${name}"></form>`;

/** What Lit asks the window for, and we do. */
async function askedOfWindow(): Promise<string[]> {
  const modules = [
    '@lit/reactive-element/css-tag.js',
    '@lit/reactive-element/reactive-element.js',
    'lit-html/lit-html.js',
    'lit-element/lit-element.js',
  ];
  const texts = await Promise.all(
    [...modules.map((path) => `/raw/node_modules/${path}`), built].map(
      async (path) => (await fetch(path)).text(),
    ),
  );
  const names = texts.join().match(/\.[A-Za-z_$][\w$]*/g) ?? [];
  // Names that a window has of itself are none that markup can own.
  const { window: bare } = await pageOf('');
  return [...new Set(names.map((name) => name.slice(1)))].filter(
    (name) => !(name in bare),
  );
}

/** Every member of a document that a script could ask for. */
const ofDocuments = Object.keys(
  Object.getOwnPropertyDescriptors(Document.prototype),
).filter((name) => !/^(constructor|location)$/.test(name));

describe('names in markup', () => {
  it('clobber-lit: of Lit’s hooks stop nothing', async () => {
    const names = await askedOfWindow();
    expect(names).to.include.members([
      'litHtmlPolyfillSupport',
      'litHtmlVersions',
      'litPropertyMetadata',
    ]);
    const page = await pageOf(names.map(ofWindow).join('') + tag + script);
    expect(page.window).to.have.property('litHtmlPolyfillSupport');
    const visitor = page.visitor();
    visitor.answerAll({ now: ['saddle'] });
    expect(visitor.outcome()).to.equal('emergency');
    expect(page.seen).to.deep.equal([]);
  });

  it('of the document stop nothing, from the first question to the paper', async () => {
    const page = await pageOf(
      ofDocuments.map(ofDocument).join('') + tag + script,
    );
    expect(page.document).to.have.property('createElement').not.a('function');
    const visitor = visitorOn(page);
    visitor.answerAll({ ready: ['run'] });
    expect(visitor.outcome()).to.equal('yes-with-limits');
    let sheets = 0;
    page.window.print = () => {
      page.window.dispatchEvent(new Event('beforeprint'));
      const { querySelectorAll } = page.window.Document.prototype;
      sheets += querySelectorAll.call(
        page.document,
        '[data-can-i-run-paper]',
      ).length;
      page.window.dispatchEvent(new Event('afterprint'));
    };
    visitor.press('Print');
    expect(sheets).to.equal(1);
    expect(page.seen).to.deep.equal([]);
  });

  it('leave the fallback where nothing can be drawn', async () => {
    const policy = `<meta http-equiv="Content-Security-Policy" content="require-trusted-types-for 'script'; trusted-types 'none'">`;
    const page = await pageOf(
      `${ofDocument('createElement')}<can-i-run-checker><a href="/back-pain">Can I run?</a></can-i-run-checker>${script}`,
      { head: policy },
    );
    expect(page.shows('can-i-run-checker a')).to.equal(true);
  });
});
