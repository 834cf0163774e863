/** A visitor's own choice of language, and the way to English. */
import { expect } from '@open-wc/testing';
import { words } from '../../src/content/interface.js';
import { addLocale, addPack } from '../../src/localization/localize.js';
import { listenToConsole } from '../support/console.js';
import { open, show } from '../support/harness.js';
import type { Reader } from '../support/harness.js';
import { addPseudo, pseudoLocale } from '../support/pseudo.js';

before(addPseudo);
before(() => {
  for (const name of ['ar', 'pt-BR', 'zh-Hans'])
    addLocale(name, { templates: { title: `Title in ${name}` } });
  addPack('vi', { unchecked: true, ids: 'title', texts: 'Title in vi' });
});

const row = (reader: Reader) => reader.all('[role=group] button[lang]');
const named = (reader: Reader, language: string) =>
  reader.find(`button[lang="${language}"]`);

async function press(reader: Reader, language: string): Promise<void> {
  const button = named(reader, language);
  button.focus();
  button.click();
  await Reflect.get(reader.element, 'updateComplete');
}

describe('the language menu', () => {
  it('is not there unless a page asks for it', () => {
    expect(open().all('button[lang]')).to.be.empty;
    expect(open({ attributes: { languages: '' } }).all('button[lang]')).to.be
      .empty;
  });

  it('names each language in itself, in the order of the page', () => {
    const visitor = open({
      attributes: { languages: 'en ar, pt-br zh-CN en-XA' },
    });
    expect(row(visitor).map(({ lang }) => lang)).to.deep.equal([
      'en',
      'ar',
      'pt-BR',
      'zh-Hans',
      'en-XA',
    ]);
    expect(
      row(visitor)
        .slice(0, 3)
        .map(({ textContent }) => textContent?.trim()),
    ).to.deep.equal(['English', 'العربية', 'Português (Brasil)']);
    expect(named(visitor, 'zh-Hans').textContent).to.match(/中文/);
    expect(named(visitor, 'ar').dir).to.equal('rtl');
    expect(visitor.find('[role=group]').getAttribute('aria-label')).to.equal(
      words.language(),
    );
  });

  it('leaves out what is unknown or said twice, with a hint', () => {
    const said = listenToConsole();
    const visitor = open({ attributes: { languages: 'en tlh EN ar' } });
    expect(row(visitor).map(({ lang }) => lang)).to.deep.equal(['en', 'ar']);
    expect(said).to.deep.equal([
      '<can-i-run-checker> languages: there are no words in "tlh".',
    ]);
  });

  it('changes the language, and keeps the answers and the focus', async () => {
    const visitor = open({ attributes: { languages: 'en en-XA' } });
    visitor.answer('now', 'none');
    visitor.tick('fever', 'weight');
    await press(visitor, pseudoLocale);
    expect(visitor.find('.box').lang).to.equal(pseudoLocale);
    expect(visitor.text()).to.include('⟦');
    expect(visitor.question()).to.equal('warning');
    expect(visitor.ticked()).to.deep.equal(['fever', 'weight']);
    expect(visitor.focused()).to.equal(named(visitor, pseudoLocale));
    expect(
      row(visitor).map((one) => one.getAttribute('aria-pressed')),
    ).to.deep.equal(['false', 'true']);
    visitor.continue();
    expect(visitor.outcome()).to.equal('doctor-today');
  });

  it('what was chosen holds against the page', async () => {
    const visitor = open({ attributes: { languages: 'en ar' } });
    await press(visitor, 'ar');
    visitor.element.lang = 'pt-BR';
    await Promise.resolve();
    await Reflect.get(visitor.element, 'updateComplete');
    expect(visitor.find('.box').lang).to.equal('ar');
    expect(visitor.find('.box').dir).to.equal('rtl');
  });

  for (const tag of ['can-i-run-alternatives', 'can-i-run-references'] as const)
    it(`is there in <${tag}>`, async () => {
      const reader = show(tag, { attributes: { languages: 'en en-XA' } });
      await press(reader, pseudoLocale);
      expect(reader.text()).to.include('⟦');
    });

  it('stands on no paper and in no text', async () => {
    const visitor = open({ attributes: { languages: 'en en-XA' } });
    visitor.answerAll();
    expect(visitor.all('.kept button[lang]')).to.be.empty;
  });
});

describe('a translation that no clinician has checked', () => {
  const note = () => words.translationNote();

  it('says so, beside a way to English and back', async () => {
    const visitor = open({ attributes: { lang: 'vi' } });
    expect(visitor.text()).to.include(note());
    await press(visitor, 'en');
    expect(visitor.find('.box').lang).to.equal('en');
    expect(visitor.text()).not.to.include(note());
    await press(visitor, 'vi');
    expect(visitor.find('.box').lang).to.equal('vi');
    expect(visitor.text()).to.include(note());
  });

  it('says so on paper and in text', () => {
    const visitor = open({ attributes: { lang: 'vi' } });
    visitor.answerAll();
    expect(visitor.text('.kept .paper')).not.to.equal('');
    expect(
      visitor.all('.kept .paper').map(({ textContent }) => textContent?.trim()),
    ).to.include(note());
  });

  it('needs no second way where the menu has one', () => {
    const visitor = open({ attributes: { lang: 'vi', languages: 'en vi' } });
    expect(visitor.all('button[lang=en]')).to.have.lengthOf(1);
    expect(visitor.text()).to.include(note());
  });

  it('English and a checked translation say nothing of it', () => {
    for (const lang of ['en', 'ar']) {
      const visitor = open({ attributes: { lang } });
      expect(visitor.text()).not.to.include(note());
      expect(visitor.all('button[lang]')).to.be.empty;
    }
  });
});
