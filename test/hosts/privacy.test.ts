/** A page about health: nothing leaves it, nothing stays in it. */
import { expect } from '@open-wc/testing';
import { outcomeWords } from '../../src/content/outcomes.js';
import { optionWords } from '../../src/content/questions.js';
import { outcomeIds } from '../../src/logic/index.js';
import { waysTo } from '../support/harness.js';
import {
  built,
  checker,
  link,
  openRoots,
  pageOf,
  script,
} from '../support/host-page.js';
import type { HostPage } from '../support/host-page.js';
import { until } from '../support/until.js';

/** What such a page loads, of itself. */
const files = ['can-i-run.js', 'open-roots.js', 'witness.js'];

const everything = `${checker}
  <can-i-run-alternatives>${link}</can-i-run-alternatives>
  <div data-can-i-run="references">${link}</div>${script}`;

/** The files that a page asked for. */
const asked = ({ window }: HostPage) =>
  window.performance
    .getEntriesByType('resource')
    .map(({ name }) => name.split('/').pop())
    .sort();

/** Goes everywhere and touches everything, but for links and files. */
function useAll(page: HostPage): void {
  const visitor = page.visitor();
  visitor.continue();
  for (const outcome of outcomeIds) {
    visitor.answerAll(waysTo[outcome]);
    for (const details of visitor.all<HTMLDetailsElement>('details'))
      details.open = true;
    visitor.marks()[0]?.click();
    visitor.restart();
  }
  visitor.press('Read it all instead');
  visitor.find('.screen button').click();
}

describe('“privacy of health pages (so: no network, no storage, no cookies, events without answers)”', () => {
  it('nothing is asked for but the script', async () => {
    const page = await pageOf(everything);
    expect(asked(page)).to.deep.equal(files);
    useAll(page);
    // What was asked for is listed when it has been answered.
    await fetch('/raw/dist/embed.css');
    expect(asked(page)).to.deep.equal(files);
  });

  it('another language asks for its words, once, and for nothing else', async () => {
    const page = await pageOf(
      `<main lang="de"><can-i-run-checker>${link}</can-i-run-checker><can-i-run-references></can-i-run-references></main>${script}`,
    );
    const visitor = page.visitor();
    await until('it has drawn', () => visitor.headings().length > 0);
    expect(asked(page)).to.have.members([...files, 'de.js']);
    visitor.answerAll({ now: ['saddle'] });
    expect(visitor.outcome()).to.equal('emergency');
    expect(asked(page)).to.have.members([...files, 'de.js']);
    expect(page.seen).to.deep.equal([]);
  });

  for (const lang of ['xx-Nowhere', 'constructor', ''])
    it(`no language is asked for that is not there: lang="${lang}" shows English`, async () => {
      const page = await pageOf(
        `<main lang="${lang}"><can-i-run-checker lang="${lang}">${link}</can-i-run-checker></main>${script}`,
      );
      const visitor = page.visitor();
      expect(visitor.headings()[0]).to.equal('2 Can I run with a sore back?');
      expect(visitor.find('.box').lang).to.equal('en');
      visitor.answerAll();
      expect(visitor.outcome()).to.equal('yes-with-limits');
      expect(asked(page)).to.deep.equal(files);
      expect(page.seen).to.deep.equal(
        lang
          ? [
              `warn(<can-i-run-checker> lang: there are no words in "${lang.toLowerCase()}", so these are in English.)`,
            ]
          : [],
      );
    });

  it('nothing is kept, sent or said: storage, cookies, history, beacons, console', async () => {
    const page = await pageOf(everything);
    const kept = () => [
      page.document.cookie,
      page.window.localStorage.length,
      page.window.sessionStorage.length,
      page.window.history.length,
      page.window.name,
      page.window.location.href,
    ];
    const before = kept();
    const seen = page.seen.length;
    useAll(page);
    expect(kept()).to.deep.equal(before);
    const since = page.seen.slice(seen);
    expect(since.filter((line) => !/cookie|key\(/.test(line))).to.deep.equal(
      [],
    );
  });

  it('events say the outcome, and no answer', async () => {
    const page = await pageOf(checker + script);
    const events: Event[] = [];
    for (const name of ['start', 'outcome', 'restart'])
      page.document.addEventListener(`can-i-run-${name}`, (event) =>
        events.push(event),
      );
    const visitor = page.visitor();
    visitor.answerAll({ warning: ['fever'] });
    visitor.restart();
    const told = events.map((event) => [event.type, { ...event }]);
    for (const [, own] of told)
      delete (own as { isTrusted?: boolean }).isTrusted;
    expect(told).to.deep.equal([
      ['can-i-run-start', {}],
      ['can-i-run-outcome', { outcome: 'doctor-today' }],
      ['can-i-run-restart', {}],
    ]);
  });

  it('what is ticked is not heard outside', async () => {
    const page = await pageOf(checker + script);
    const heard: string[] = [];
    for (const type of ['input', 'change', 'submit', 'keydown', 'keyup'])
      page.document.addEventListener(type, () => heard.push(type));
    page.visitor().answerAll();
    expect(heard).to.deep.equal([]);
  });
});

describe('“Session-replay and autocapture tools walk open shadow roots and listen in the capture phase: the root is closed”', () => {
  const roots = new URL('/raw/test/support/hold-roots.js', location.href).href;
  const packages = '/raw/node_modules';

  /** Every text that tells one answer or outcome from another. */
  const telling = [
    ...Object.values(optionWords),
    ...Object.values(outcomeWords).map(({ headline }) => headline),
  ].map((say) => say());

  /** What the page notes down with a tool of its own. */
  type Noting = Window & { readonly noted: readonly string[] };
  const noted = ({ window: page }: HostPage) =>
    (page as unknown as Noting).noted.join('\n');

  /** Which of the visitor's own affairs are in there. */
  const toldIn = (text: string) => telling.filter((one) => text.includes(one));

  const tools: Readonly<Record<string, string>> = {
    'posthog-js, autocapture': `<script>
      // What its server answers by default.
      window.fetch = () => Promise.resolve(new Response('{"status":1,"autocapture_opt_out":false}'));
    </script><script type="module">
      import { posthog } from '${packages}/posthog-js/dist/module.full.no-external.js';
      posthog.init('key', {
        api_host: parent.location.origin,
        // Else it takes a driven browser for a bot, and is silent.
        opt_out_useragent_filter: true,
        before_send: (event) => { window.noted.push(JSON.stringify(event)); return event; },
      });
    </script>`,
    'rrweb, session recording': `<script src="${packages}/rrweb/dist/rrweb.umd.min.cjs"></script><script>
      rrweb.record({ emit: (event) => window.noted.push(JSON.stringify(event)) });
    </script>`,
  };

  /** A page with a tool on it that hears what is pressed. */
  async function watched(tool: string, how = roots): Promise<HostPage> {
    const page = await pageOf(
      `${checker}<button id="own">Our own button</button>${script}${tool}`,
      { head: '<script>window.noted = []</script>', roots: how },
    );
    const before = noted(page).length;
    await until('the tool hears the button of the page', () => {
      page.find('#own').click();
      return noted(page)
        .slice(before)
        .includes(tool.includes('rrweb') ? '"source":2' : '$autocapture');
    });
    return page;
  }

  it('@sentry/browser, there before: learns of the page, and of nothing inside', async () => {
    const page = await pageOf(
      `${checker}<button id="own">Our own button</button><script type="module">
        import { init } from '/node_modules/@sentry/browser/build/npm/esm/prod/sdk.js';
        init({
          dsn: 'https://key@sentry.example/1',
          beforeBreadcrumb: (crumb) => { window.noted.push(JSON.stringify(crumb)); return crumb; },
        });
        // It listens beside everyone who listens after it.
        document.querySelector('#own').addEventListener('click', () => undefined);
        await import('${built}');
        window.ready = true;
      </script>`,
      { head: '<script>window.noted = []</script>', roots },
    );
    await until('the script is there', () => 'ready' in page.window);
    page.find('#own').click();
    expect(noted(page)).to.include('button#own');
    const visitor = page.visitor();
    for (const outcome of outcomeIds) {
      visitor.answerAll(waysTo[outcome]);
      expect(visitor.outcome()).to.equal(outcome);
      visitor.restart();
    }
    visitor.answerAll({ now: ['saddle'] });
    visitor.find('.headline').click();
    expect(
      noted(page)
        .split('\n')
        .filter((line) => !/button#own|can-i-run-checker"/.test(line)),
    ).to.deep.equal([]);
  });

  for (const [name, tool] of Object.entries(tools)) {
    it(`${name}: learns of the page, and of no answer`, async () => {
      const page = await watched(tool);
      expect(page.find('can-i-run-checker').shadowRoot).to.equal(null);
      const visitor = page.visitor();
      for (const outcome of outcomeIds) {
        visitor.answerAll(waysTo[outcome]);
        expect(visitor.outcome()).to.equal(outcome);
        visitor.restart();
      }
      expect(toldIn(noted(page))).to.deep.equal([]);
    });

    it(`${name}: learns of no tick that is taken away, no day, no text`, async () => {
      const page = await watched(tool);
      Reflect.set(page.window, 'print', () => undefined);
      const visitor = page.visitor();
      const from = noted(page).length;
      visitor.tick('saddle', 'none', 'injury');
      expect(visitor.ticked()).to.deep.equal(['injury']);
      visitor.answerAll();
      visitor.find('input[value=fri]').click();
      visitor.press('Print');
      await until(
        'the text is there',
        () => visitor.all('textarea').length > 0,
      );
      expect(visitor.find<HTMLTextAreaElement>('textarea').value).to.include(
        'Fri',
      );
      // Recorders put off what they note down: all of it comes before this.
      await new Promise((resolve) => page.window.setTimeout(resolve));
      const since = noted(page).slice(from);
      expect(toldIn(since)).to.deep.equal([]);
      expect(since).not.to.match(/saddle|injury|"none"|"fri"|"wed"|isChecked/);
    });

    it(`${name}: would learn it from an open root`, async () => {
      const page = await watched(tool, openRoots);
      await until('the tool notes a tick', () => {
        page.visitor().tick('saddle');
        return toldIn(noted(page)).length > 0 || /saddle/.test(noted(page));
      });
    });
  }

  it('nothing that the browser offers hands the root out', async () => {
    const page = await pageOf(checker + script, { roots });
    const element = page.find('can-i-run-checker');
    expect(() => element.attachInternals()).to.throw();
    expect(element.shadowRoot).to.equal(null);
  });

  it('what is to be copied by hand is not selected, which a page can read', async () => {
    const page = await pageOf(checker + script, { roots });
    Reflect.set(page.window, 'print', () => undefined);
    const visitor = page.visitor();
    visitor.answerAll();
    visitor.press('Print');
    await until('the text is there', () => visitor.all('textarea').length > 0);
    expect(String(page.window.getSelection())).to.equal('');
  });

  it('a walk over the page, and over all that hangs on the element, finds nothing', async () => {
    const page = await pageOf(checker + script, { roots });
    page.visitor().answerAll({ warning: ['fever'] });
    const element = page.find('can-i-run-checker');
    const met = new Set<object>();
    const texts: string[] = [];
    const walk = (value: unknown, depth: number): void => {
      if (typeof value === 'string') texts.push(value);
      if (typeof value !== 'object' || value === null || met.has(value)) return;
      met.add(value);
      if (value instanceof page.window.Node && value !== element)
        texts.push(value.textContent ?? '');
      if (depth === 0) return;
      for (const key of Reflect.ownKeys(value))
        walk(Reflect.get(value, key), depth - 1);
      if (value instanceof page.window.Map || value instanceof page.window.Set)
        for (const item of value) walk(item, depth - 1);
    };
    for (const name of Reflect.ownKeys(element))
      walk(Reflect.get(element, name), 4);
    for (
      let prototype: object | null = Object.getPrototypeOf(element);
      prototype && prototype !== page.window.HTMLElement.prototype;
      prototype = Object.getPrototypeOf(prototype)
    )
      for (const [name, { get }] of Object.entries(
        Object.getOwnPropertyDescriptors(prototype),
      ))
        if (get) walk(Reflect.get(element, name), 4);
    expect(met.size).to.be.greaterThan(0);
    expect(toldIn(texts.join('\n'))).to.deep.equal([]);
  });

  it('the sheet that is printed is closed too', async () => {
    const page = await pageOf(checker + script, { roots });
    const visitor = page.visitor();
    visitor.answerAll({ warning: ['fever'] });
    let open: unknown;
    page.window.print = () => {
      page.window.dispatchEvent(new Event('beforeprint'));
      open = page.find('[data-can-i-run-paper]').shadowRoot;
      page.window.dispatchEvent(new Event('afterprint'));
    };
    visitor.press('Print');
    expect(open).to.equal(null);
    expect(page.all('[data-can-i-run-paper]')).to.be.empty;
  });
});
