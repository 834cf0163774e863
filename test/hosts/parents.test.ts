/** Elements inside parents that act on what happens in them. */
import { expect } from '@open-wc/testing';
import { press } from '../support/harness.js';
import { checker, pageOf, script } from '../support/host-page.js';
import type { HostPage } from '../support/host-page.js';
import { galleryOn } from '../support/looks.js';
import { until } from '../support/until.js';

/** Counts events that reach the page. */
function heard(page: HostPage, ...types: string[]): string[] {
  const found: string[] = [];
  for (const type of types)
    page.document.addEventListener(type, (event) => {
      event.preventDefault();
      found.push(type);
    });
  return found;
}

describe('“inside a host `<form>`, Enter and buttons never submit it”', () => {
  const form = (inside: string) =>
    `<form action="/sent"><input name="name" value="A"><button>Send</button>${inside}</form>${script}`;

  it('Enter', async () => {
    const page = await pageOf(form(checker));
    const submits = heard(page, 'submit');
    const visitor = page.visitor();
    visitor.find('input[value=none]').focus();
    await press('Space');
    await press('Enter');
    expect(visitor.question()).to.equal('warning');
    visitor.find('[part=back]').focus();
    await press('Enter');
    expect(visitor.question()).to.equal('now');
    expect(submits).to.be.empty;
    page.find('button').click();
    expect(submits, 'the page’s own button does').to.deep.equal(['submit']);
  });

  it('every button of every screen', async () => {
    const page = await pageOf(form(checker));
    const submits = heard(page, 'submit');
    const visitor = page.visitor();
    // Neither a printer's window nor a file is wanted here.
    page.window.print = () => undefined;
    page.window.standIns.click = () => undefined;
    /** Presses all that is there now and does not lead away. */
    const pressAll = () => {
      for (const button of visitor.all('button:not([part])'))
        if (
          !/^(Change|Read it all|Start again)/.test(button.textContent.trim())
        )
          button.click();
    };
    visitor.continue();
    pressAll();
    for (const differs of [{}, { now: ['saddle'] }, { warning: ['fever'] }]) {
      visitor.answerAll(differs);
      pressAll();
      visitor.restart();
    }
    visitor.press('Read it all instead');
    for (const button of visitor.all('button')) button.click();
    expect(submits).to.be.empty;
  });

  it('nothing of it is sent along', async () => {
    const page = await pageOf(form(checker));
    page.visitor().tick('saddle');
    const sent = [
      ...new page.window.FormData(page.find<HTMLFormElement>('form')),
    ];
    expect(sent.join()).to.equal('name,A');
    page.find<HTMLFormElement>('form').reset();
    expect(page.visitor().ticked()).to.deep.equal(['saddle']);
  });
});

describe('“inside `<a>`, `<label>`, `<summary>`: documented as ‘do not’”', () => {
  it('in the README', async () => {
    const text = await (await fetch('/raw/README.md')).text();
    expect(text.replace(/\s+/g, ' ')).to.include(
      'Do not put an element inside a link, a label or a summary.',
    );
  });

  for (const markup of [
    `<a href="#away">${checker.replace(/<a.*a>/, '')}</a>`,
    `<label>Run?<input name="run">${checker}</label>`,
    `<details><summary>${checker}</summary></details>`,
  ])
    it(`${markup.slice(1, markup.search(/[ >]/))}: drawn all the same, without an error`, async () => {
      const page = await pageOf(markup + script);
      const visitor = page.visitor();
      visitor.answerAll();
      expect(visitor.outcome()).to.equal('yes-with-limits');
      expect(page.seen.filter((line) => line !== 'hashchange')).to.deep.equal(
        [],
      );
    });
});

describe('“Host key shortcuts: keys typed in the widget stay in it as far as the DOM allows”', () => {
  it('letters, digits, arrows and Enter', async () => {
    const page = await pageOf(checker + script);
    const keys = heard(page, 'keydown', 'keypress', 'keyup');
    const visitor = page.visitor();
    visitor.answerAll({}, 'stage');
    visitor.tick('unsure');
    visitor.find('input[value=unsure]').focus();
    for (const key of ['s', 'k', '1', 'ArrowUp']) await press(key);
    expect(visitor.ticked()).not.to.deep.equal(['unsure']);
    await press('Enter');
    expect(visitor.question()).not.to.equal('stage');
    expect(keys).to.be.empty;
  });

  it('but for Escape and Tab, which close and leave what is around', async () => {
    const page = await pageOf(`${checker}<button>After</button>${script}`);
    const keys: string[] = [];
    page.document.addEventListener('keydown', ({ key }) => keys.push(key));
    page.visitor().find('[part=continue]').focus();
    await press('Escape');
    await press('Tab');
    expect(keys).to.deep.equal(['Escape', 'Tab']);
  });

  it('the page’s own keys stay the page’s', async () => {
    const page = await pageOf(`<button>Before</button>${checker}${script}`);
    const keys = heard(page, 'keydown');
    page.find('button').focus();
    await press('s');
    await until('the key is heard', () => keys.length > 0);
  });
});

describe('“`href="#..."` inside shadow DOM does not scroll, fires hashchange and under `<base>` leaves the page”', () => {
  it('so there is none, on any screen', async () => {
    const page = await galleryOn();
    const links = page
      .all('[region], can-i-run-alternatives, can-i-run-references')
      .flatMap(({ shadowRoot }) => [
        ...(shadowRoot?.querySelectorAll('a, area, use, image') ?? []),
      ])
      .map((link) => link.getAttribute('href') ?? '');
    expect(links).not.to.be.empty;
    for (const href of links) expect(href).to.match(/^(https:\/\/|tel:)/);
  });

  it('“use buttons and scrollIntoView”: a mark leads to its source, also under `<base>`', async () => {
    const page = await pageOf(checker + script, {
      head: '<base href="https://clinic.example/">',
    });
    const visitor = page.visitor();
    visitor.answerAll();
    const before = page.window.location.href;
    visitor.marks()[0]?.click();
    expect(visitor.at()).to.match(/^li /);
    const place = visitor.focused()?.getBoundingClientRect();
    expect(place?.top).to.be.within(-1, page.window.innerHeight);
    expect(page.window.location.href).to.equal(before);
    expect(page.seen).to.deep.equal([]);
  });
});
