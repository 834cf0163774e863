/** The builder: what is chosen, previewed, kept in the address and copied. */
import { expect } from '@open-wc/testing';
import { fingerprint, openBuilder, textOf } from '../support/builder.js';
import type { Builder } from '../support/builder.js';
import { Visitor, press } from '../support/harness.js';
import { until } from '../support/until.js';

describe('the builder', () => {
  it('changes the snippet at once', async () => {
    const builder = await openBuilder();
    expect(builder.code()).to.contain('<div data-can-i-run="checker"');
    builder.choose('platform', 'html');
    expect(builder.code()).to.contain('<can-i-run-checker><a ');
    builder.fill('region', 'GB-ENG');
    builder.fill('clinic-name', 'B & Co');
    builder.fill('accent', '#aa3300');
    builder.choose('elements', 'references');
    expect(builder.code()).to.match(
      /<can-i-run-checker region="GB-ENG" clinic-name="B &amp; Co" style="[^"]*--can-i-run-accent:#aa3300">/,
    );
    expect(builder.code()).to.contain('<can-i-run-references');
    builder.choose('platform', 'react');
    expect(builder.code()).to.contain('npm install can-i-run-elements');
    builder.choose('platform', 'frame');
    expect(builder.code()).to.contain('<iframe');
  });

  it('pins the script that this page runs', async () => {
    const builder = await openBuilder('platform=html');
    expect(builder.code()).to.contain(`integrity="${await fingerprint()}"`);
    expect(builder.page.find('#integrity').textContent).to.match(
      /^This is version \d+\.\d+\.\d+/,
    );
  });

  it('loads the script that holds the language that was chosen', async () => {
    const builder = await openBuilder('platform=html');
    builder.fill('lang', 'de');
    expect(builder.code()).to.contain('<can-i-run-checker lang="de"');
    expect(builder.code()).to.match(/src="[^"]*\/dist\/can-i-run\.de\.js"/);
    expect(builder.code()).to.contain(
      `integrity="${await fingerprint('can-i-run.de.js')}"`,
    );
    for (const lang of ['', 'auto', 'en']) {
      builder.fill('lang', lang);
      expect(builder.code()).to.match(/src="[^"]*\/dist\/can-i-run\.js"/);
    }
    builder.choose('languages', 'ar');
    builder.choose('languages', 'vi');
    expect(builder.code()).to.contain('languages="ar vi"');
    builder.fill('lang', 'hi');
    builder.choose('platform', 'react');
    for (const language of ['hi', 'ar', 'vi'])
      expect(builder.code()).to.contain(
        `import 'can-i-run-elements/languages/${language}';`,
      );
    builder.choose('platform', 'frame');
    expect(builder.code()).to.contain('lang=hi');
    expect(builder.code()).to.contain('/dist/can-i-run.js"');
  });

  it('hides what makes no difference', async () => {
    const builder = await openBuilder('platform=html&elements=references');
    builder.unfold();
    const shown = (name: string) =>
      builder.control(name).getClientRects().length > 0;
    expect(['region', 'clinic-name', 'only'].filter(shown)).to.eql([]);
    expect(shown('group')).to.equal(true);
    builder.choose('elements', 'checker');
    expect(['region', 'clinic-name'].filter(shown)).to.have.lengthOf(2);
    builder.choose('method', 'frame');
    expect(['clinic-name', 'surface', 'version'].filter(shown)).to.eql([]);
    builder.choose('platform', 'react');
    expect(['method', 'version', 'address'].filter(shown)).to.eql([]);
    builder.choose('elements', 'checker');
    builder.choose('elements', 'references');
    expect(['max-sessions', 'only', 'group'].filter(shown)).to.eql([]);
  });

  it('unfolds what holds a choice that the address brings', async () => {
    const folds = ({ page }: Builder) =>
      page
        .all<HTMLDetailsElement>('form details')
        .filter(({ open }) => open)
        .map((fold) => fold.querySelector('[name]')?.getAttribute('name'));
    const builder = await openBuilder('platform=html&region=AU');
    expect(folds(builder)).to.eql([]);
    builder.page.window.location.hash =
      'platform=html&accent=%23aa3300&version=newest';
    await until('the snippet follows', () =>
      builder.code().includes('#aa3300'),
    );
    expect(folds(builder)).to.eql(['theme', 'version']);
  });

  it('clears a colour', async () => {
    const builder = await openBuilder('platform=html&accent=%23aa3300');
    expect(builder.control('accent').value).to.equal('#aa3300');
    builder.press('Clear the accent');
    expect(builder.code()).not.to.contain('accent');
    expect(builder.control('accent').value).to.equal('');
    const swatch = builder.page.find<HTMLInputElement>('[data-of=accent]');
    expect(swatch.value).to.equal('#00586c');
  });

  it('takes a colour that is picked, or typed in short', async () => {
    const builder = await openBuilder('platform=html');
    const swatch = builder.page.find<HTMLInputElement>('[data-of=accent]');
    swatch.value = '#aa3300';
    swatch.dispatchEvent(new Event('input', { bubbles: true }));
    expect(builder.control('accent').value).to.equal('#aa3300');
    expect(builder.code()).to.contain('accent:#aa3300');
    builder.fill('accent', ' 0B7 ');
    expect(swatch.value).to.equal('#00bb77');
    expect(builder.code()).to.contain('accent:#00bb77');
    builder.fill('accent', 'red;} body{');
    expect(builder.code()).not.to.contain('accent');
    expect(builder.problem('accent')).to.match(/^Left out/);
  });

  it('says by the field what was left out, and why', async () => {
    const builder = await openBuilder('platform=html');
    builder.fill('booking-url', 'javascript:alert(1)');
    expect(builder.problem('booking-url')).to.match(/^Left out/);
    const control = builder.control('booking-url');
    expect(control.getAttribute('aria-invalid')).to.equal('true');
    expect(control.getAttribute('aria-describedby')).to.contain(
      'booking-url-problem',
    );
    builder.fill('booking-url', 'tel:+123');
    expect(builder.problem('booking-url')).to.equal('');
    expect(control.hasAttribute('aria-invalid')).to.equal(false);
    builder.choose('elements', 'checker');
    expect(builder.problem('elements')).to.equal(
      'Choose at least one element.',
    );
    expect(builder.code()).to.equal('');
  });

  it('begins again', async () => {
    const builder = await openBuilder('platform=html&region=AU&page=dark');
    builder.press('Begin again');
    expect(builder.control('platform', 'wordpress').checked).to.equal(true);
    await until('the address is empty', () => builder.hash() === '');
  });
});

describe('the address of the builder', () => {
  it('keeps what was chosen, and brings it back', async () => {
    const builder = await openBuilder();
    builder.choose('platform', 'html');
    builder.choose('method', 'placeholder');
    builder.choose('elements', 'alternatives');
    builder.choose('only', 'yoga');
    builder.fill('region', 'NZ');
    builder.fill('clinic-name', '"B" & <Co> #1');
    builder.fill('surface', '#fafafa');
    builder.fill('theme', 'light');
    builder.choose('version', 'newest');
    builder.choose('page', 'dark');
    builder.choose('direction', 'rtl');
    await until('the address holds it', () =>
      builder.hash().includes('direction=rtl'),
    );
    const other = await openBuilder(builder.hash().slice(1));
    expect(other.code()).to.equal(builder.code());
    expect(other.control('clinic-name').value).to.equal('"B" & <Co> #1');
    expect(other.control('only', 'yoga').checked).to.equal(false);
    expect(other.control('page', 'dark').checked).to.equal(true);
    expect(other.control('direction', 'rtl').checked).to.equal(true);
  });

  it('is followed when it changes', async () => {
    const builder = await openBuilder('platform=html');
    const { location: place } = builder.page.window;
    place.hash = 'platform=html&region=IE';
    await until('the snippet follows', () =>
      builder.code().includes('region="IE"'),
    );
    expect(builder.control('region').value).to.equal('IE');
    // A place on the page is no state.
    place.hash = 'hosts';
    await until(
      'the page scrolls there',
      () => builder.page.window.scrollY > 1000,
    );
    expect(builder.code()).to.contain('region="IE"');
    await until('the choices are back in the address', () =>
      builder.hash().includes('region=IE'),
    );
  });

  it('never holds an answer', async () => {
    const builder = await openBuilder('platform=html');
    const before = builder.hash();
    const page = await builder.preview();
    const [checker] = page.querySelectorAll<HTMLElement>('can-i-run-checker');
    if (!checker) throw new Error('There is no checker in the preview.');
    new Visitor(checker).answerAll({ now: ['saddle'] });
    builder.page.visitor().answerAll();
    builder.choose('page', 'hostile');
    await until('the address changes', () => builder.hash() !== before);
    expect(builder.hash()).to.equal('#platform=html&page=hostile');
  });
});

describe('the preview', () => {
  it('is the real thing, and follows each choice', async () => {
    const builder = await openBuilder('platform=html');
    const page = await builder.preview();
    const checker = page.querySelector<HTMLElement>('can-i-run-checker');
    if (!checker) throw new Error('There is no checker in the preview.');
    const visitor = new Visitor(checker);
    visitor.answerNext();
    const question = visitor.question();
    builder.fill('theme', 'dark');
    builder.fill('accent', '#aa3300');
    builder.choose('elements', 'references');
    await until('the references are shown', () =>
      Boolean(page.querySelector('can-i-run-references')),
    );
    expect(visitor.find('.box').className).to.contain('dark');
    expect(checker.style.getPropertyValue('--can-i-run-accent')).to.equal(
      '#aa3300',
    );
    expect(visitor.question(), 'the answers stay').to.equal(question);
    builder.choose('elements', 'checker');
    await until(
      'the checker is gone',
      () => !page.querySelector('can-i-run-checker'),
    );
  });

  it('stands on a hostile page, a dark one, a mirrored one, a phone', async () => {
    const builder = await openBuilder('platform=html');
    const page = await builder.preview();
    const root = page.documentElement;
    const view = builder.page.find<HTMLIFrameElement>('#preview').contentWindow;
    if (!view) throw new Error('There is no preview.');
    builder.choose('page', 'hostile');
    await until(
      'the hostile styles apply',
      () => view.getComputedStyle(root).fontSize === '10px',
    );
    const box = page
      .querySelector('can-i-run-checker')
      ?.shadowRoot?.querySelector('.box');
    if (!box) throw new Error('There is no checker in the preview.');
    expect(view.getComputedStyle(box).textTransform).to.equal('none');
    builder.choose('page', 'dark');
    await until(
      'the page is dark',
      () => view.getComputedStyle(root).colorScheme === 'dark',
    );
    builder.choose('direction', 'rtl');
    await until('the page is mirrored', () => root.dir === 'rtl');
    builder.choose('width', 'phone');
    expect(view.innerWidth).to.equal(320);
  });
});

describe('copying', () => {
  const clipboard = (builder: Builder, value: object | undefined) => {
    Object.defineProperty(builder.page.window.navigator, 'clipboard', {
      configurable: true,
      value,
    });
  };
  const says = (builder: Builder, words: RegExp) =>
    until('it says what it did', () =>
      words.test(builder.page.find('#copied').textContent ?? ''),
    );

  it('takes the snippet, and says so', async () => {
    const builder = await openBuilder('platform=html');
    let copied = '';
    clipboard(builder, {
      writeText: async (text: string) => {
        copied = text;
      },
    });
    builder.press('Copy: In your page');
    await says(builder, /^Copied\.$/);
    expect(copied).to.equal(builder.code());
    const marked = () => builder.page.all('[data-copied]').map(textOf);
    expect(marked()).to.eql(['Copy: In your page']);
    builder.press('Copy the paragraph for your privacy policy');
    await until('the paragraph is copied', () =>
      marked().includes('Copy the paragraph for your privacy policy'),
    );
    expect(copied).to.match(/^Our page/);
    expect(marked()).to.have.lengthOf(1);
    builder.fill('region', 'AU');
    expect(marked(), 'it is another snippet now').to.eql([]);
  });

  for (const [name, value] of Object.entries({
    'there is no clipboard': undefined,
    'the clipboard is denied': {
      writeText: () => Promise.reject(new Error('denied')),
    },
  }))
    it(`selects the text and says so where ${name}`, async () => {
      const builder = await openBuilder('platform=html');
      clipboard(builder, value);
      builder.press('Copy: In your page');
      await says(builder, /The text is selected/);
      expect(builder.page.window.getSelection()?.toString()).to.equal(
        builder.code(),
      );
      expect(builder.page.all('[data-copied]')).to.eql([]);
    });
});

describe('by keyboard', () => {
  /** What has the focus, as people would call it. */
  const focused = ({ page }: Builder): string => {
    const element = page.document.activeElement;
    return element
      ? element.getAttribute('name') || textOf(element) || element.id
      : '';
  };

  it('skips to the content', async () => {
    const builder = await openBuilder();
    builder.page.find('.skip').focus();
    await press('Enter');
    expect(builder.page.document.activeElement?.id).to.equal('main');
  });

  /** All that Tab reaches from the first control to the last. */
  async function walk(builder: Builder): Promise<string[]> {
    builder.control('platform', 'html').focus();
    const reached: string[] = [];
    for (let count = 0; count < 50; count += 1) {
      const name = focused(builder);
      // WebKit leaves colour wells out: the field beside each does the same.
      if (name && name !== reached[reached.length - 1]) reached.push(name);
      if (name === 'Begin again') break;
      await press('Tab');
    }
    return reached;
  }

  it('passes what is folded, and opens it', async () => {
    const builder = await openBuilder('platform=html');
    expect(await walk(builder)).to.eql([
      'platform',
      'method',
      'elements',
      'lang',
      'region',
      'Appearance Theme, heading level, colours',
      'Your clinic Name, booking link, review',
      'Language menu What visitors can change to',
      'Limits and lists What it may advise and what it shows',
      'Version and addresses Where the script comes from',
      'Begin again',
    ]);
    builder.page.find('form summary').focus();
    await press('Enter');
    await press('Tab');
    expect(focused(builder)).to.equal('theme');
  });

  it('reaches every control in order, and changes it', async () => {
    const builder = await openBuilder('platform=html');
    builder.unfold();
    expect(await walk(builder)).to.eql([
      'platform',
      'method',
      'elements',
      'lang',
      'region',
      'Appearance Theme, heading level, colours',
      'theme',
      'heading-level',
      'accent',
      'Clear the accent',
      'surface',
      'Clear the surface',
      'text',
      'Clear the text colour',
      'Your clinic Name, booking link, review',
      'clinic-name',
      'booking-url',
      'reviewed-by',
      'reviewed-on',
      'Language menu What visitors can change to',
      'languages',
      'Limits and lists What it may advise and what it shows',
      'max-sessions',
      'Version and addresses Where the script comes from',
      'version',
      'address',
      'link',
      'Begin again',
    ]);
    await press('Tab');
    expect(focused(builder)).to.equal('page');
    await press('ArrowRight');
    expect(builder.control('page', 'hostile').checked).to.equal(true);
  });

  it('copies, and keeps the focus on the button', async () => {
    const builder = await openBuilder('platform=html');
    const button = builder.page.find('#parts button');
    button.focus();
    await press('Enter');
    await until('it says what it did', () =>
      Boolean(builder.page.find('#copied').textContent),
    );
    expect(builder.page.document.activeElement).to.equal(button);
  });
});
