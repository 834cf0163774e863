/** Ways to load the script, and scripts that were there before it. */
import { expect, oneEvent } from '@open-wc/testing';
import { outcomeIds } from '../../src/logic/index.js';
import { waysTo } from '../support/harness.js';
import {
  built,
  checker,
  link,
  openRoots,
  pageOf,
  reserved,
  script,
} from '../support/host-page.js';
import type { HostPage } from '../support/host-page.js';

const textOf = async (path: string) => (await fetch(path)).text();

/** Answers its way to every outcome. */
function walkEverywhere(page: HostPage): void {
  const visitor = page.visitor();
  for (const outcome of outcomeIds) {
    visitor.answerAll(waysTo[outcome]);
    expect(visitor.outcome()).to.equal(outcome);
    visitor.restart();
  }
}

/** The script did not run: what stood on the page still does, and works. */
function expectFallback(page: HostPage): void {
  expect(page.find('can-i-run-checker').shadowRoot).to.equal(null);
  expect(page.shows('a')).to.equal(true);
  let followed = 0;
  page.find('a').addEventListener('click', (event) => {
    event.preventDefault();
    followed += 1;
  });
  page.find('a').click();
  expect(followed).to.equal(1);
}

describe('“One line: the tag with one child `<a>` (fallback link) and a reserved `min-height`, and one script”', () => {
  const tag = checker.replace('>', ` region="AU" ${reserved}>`);

  it('shows the checker in place of the link', async () => {
    const page = await pageOf(tag + script);
    expect(page.visitor().question()).to.equal('now');
    expect(page.shows('a')).to.equal(false);
    expect(page.seen).to.deep.equal([]);
  });

  it('“The fallback link is what is left where scripts or tags are stripped”', async () => {
    expectFallback(await pageOf(tag));
    const stripped = await pageOf(link + script);
    expect(stripped.shows('a')).to.equal(true);
    expect(stripped.seen).to.deep.equal([]);
  });

  const blocked = {
    'its bytes are others': [`integrity="sha384-${'A'.repeat(64)}" src`, ''],
    'it is not there': ['src="/gone.js" data-src', ''],
    'a policy forbids it': [
      'src',
      `<meta http-equiv="Content-Security-Policy" content="script-src 'none'">`,
    ],
  } as const;
  for (const [why, [src, head]] of Object.entries(blocked))
    it(`leaves the links where the script is blocked: ${why}`, async () => {
      const page = await pageOf(
        `${tag}<div data-can-i-run="references">${link}</div>${script.replace('src', src)}`,
        { head },
      );
      expectFallback(page);
      expect(page.shows('div a')).to.equal(true);
    });
});

describe('“That script is an IIFE that is valid as classic and as module script (`async`, `defer`, `type=module` all work)”', () => {
  for (const kind of [
    '',
    'async',
    'defer',
    'type="module"',
    'type="module" async',
  ])
    for (const [place, markup] of Object.entries({
      before: (tag: string) => tag + checker,
      after: (tag: string) => checker + tag,
    }))
      it(`<script ${kind}> ${place} the tag`, async () => {
        const page = await pageOf(markup(script.replace('src', `${kind} src`)));
        const visitor = page.visitor();
        visitor.answerAll();
        expect(visitor.outcome()).to.equal('yes-with-limits');
        expect(page.seen).to.deep.equal([]);
      });

  it('“Optimizer plugins turn module scripts into classic ones”: it exports and imports nothing', async () => {
    const page = await pageOf(checker);
    const copy = page.document.createElement('script');
    // Inlined, as such plugins do it, which leaves no room for either.
    copy.textContent = await textOf(built);
    page.document.body.append(copy);
    expect(page.visitor().question()).to.equal('now');
    expect(page.seen).to.deep.equal([]);
  });
});

describe('“Delayed scripts: the late start works”', () => {
  it('on the first touch of a page that was there for long', async () => {
    const page = await pageOf(
      `${checker}<div data-can-i-run="alternatives">${link}</div>`,
    );
    expectFallback(page);
    await page.load();
    page.visitor().answerAll();
    expect(page.visitor().outcome()).to.equal('yes-with-limits');
    expect(page.visitor('can-i-run-alternatives').headings()).not.to.be.empty;
    expect(page.seen).to.deep.equal([]);
  });
});

describe('“Prototype 1.7 and MooTools 1.4 patch `Array.from` and array `for...in`”', () => {
  /** Tells whether a library did what it is feared for. */
  function expectPatched(page: HostPage): void {
    const { Array: Patched } = page.window;
    expect(Patched.from.toString()).not.to.include('[native code]');
    const keys = [];
    for (const key in new Patched()) keys.push(key);
    expect(keys).to.include('each');
  }

  // Both are long abandoned, and still run on sites that were built with them,
  // as in old shops and content systems.

  /** The files of the npm package, which are made for another loader. */
  async function prototypeScript(): Promise<string> {
    const names = (
      'Prototype Object Class Function Date RegExp String Template Enumerable ' +
      'Array Hash Number Range Try PeriodicalExecuter'
    ).split(' ');
    const modules = await Promise.all(
      names.map(
        async (name) =>
          `'./${name}': (module, require) => {${await textOf(`/raw/node_modules/prototype/lib/${name}.js`)}\n}`,
      ),
    );
    return `<script>
      const files = {${modules.join(',\n')}};
      const loaded = {};
      const require = (name) => {
        if (!loaded[name]) {
          loaded[name] = { exports: {} };
          files[name.replace('.js', '')](loaded[name], require);
        }
        return loaded[name].exports;
      };
      Object.keys(files).forEach(require);
    </script>`;
  }

  it('Prototype', async () => {
    const page = await pageOf((await prototypeScript()) + checker + script);
    expect(page.seen).to.deep.equal([]);
    expectPatched(page);
    walkEverywhere(page);
    expect(page.seen).to.deep.equal([]);
  });

  it('MooTools', async () => {
    const page = await pageOf(
      `<script src="/raw/node_modules/mootools/lib/mootools-core-1.4.5-server.js"></script>${checker}${script}`,
    );
    expectPatched(page);
    walkEverywhere(page);
    expect(page.seen).to.deep.equal([]);
  });

  // In a browser, MooTools 1.4 also has an Event and an Element of its own.
  it('another `Event`: it is told all the same', async () => {
    const page = await pageOf(
      `<script>
        window.Event = function (event) {
          if (event.type.indexOf('key') == 0) this.key = event.key;
        };
        const { prototype } = Element;
        window.Element = function (tag) { return document.createElement(tag); };
        window.Element.prototype = prototype;
      </script>${checker}${script}`,
    );
    const told: string[] = [];
    for (const name of ['start', 'outcome', 'restart'])
      page.document.addEventListener(`can-i-run-${name}`, ({ type }) =>
        told.push(type),
      );
    const visitor = page.visitor();
    visitor.continue();
    visitor.answerAll();
    visitor.restart();
    expect(page.seen).to.deep.equal([]);
    expect(told).to.deep.equal([
      'can-i-run-start',
      'can-i-run-outcome',
      'can-i-run-restart',
    ]);
  });

  it('a page that adds methods to elements, as both do', async () => {
    const added = ['update', 'show', 'get', 'set', 'step', 'answer', 'words'];
    const page = await pageOf(
      `<script>
        for (const name of ${JSON.stringify(added)})
          HTMLElement.prototype[name] = () => { throw Error(name); };
      </script>${checker}${script}`,
    );
    walkEverywhere(page);
    expect(page.seen).to.deep.equal([]);
  });
});

describe('“Missing or denied `customElements.define`: the fallback link stays, nothing throws”', () => {
  const placeholder = `<div data-can-i-run="checker">${link}</div>`;
  for (const [how, line] of Object.entries({
    missing:
      "Object.defineProperty(window, 'customElements', { value: undefined })",
    denied: 'customElements.define = () => { throw Error("denied") }',
  }))
    it(how, async () => {
      const page = await pageOf(
        `<script>${line}</script>${checker}${placeholder}${script}`,
      );
      expectFallback(page);
      expect(page.shows('div a')).to.equal(true);
      expect(page.all('div can-i-run-checker')).to.be.empty;
      expect(page.seen).to.deep.equal([]);
    });
});

describe('“RequireJS present: no UMD footer”', () => {
  const requirejs =
    '<script src="/raw/node_modules/requirejs/require.js"></script>';

  it('before the script', async () => {
    const page = await pageOf(requirejs + checker + script);
    expect(page.window).to.have.property('define');
    walkEverywhere(page);
    expect(page.seen).to.deep.equal([]);
  });

  it('as what loads the script', async () => {
    const page = await pageOf(`${requirejs}${checker}<script>
      require(['${built}'], () => dispatchEvent(new Event('got')));
    </script>`);
    if (!page.find('can-i-run-checker').shadowRoot)
      await oneEvent(page.window, 'got');
    walkEverywhere(page);
    expect(page.seen).to.deep.equal([]);
  });
});

describe('“Minifiers that know no template literals”', () => {
  it('leave a script that runs: JSMin', async () => {
    const source = built.replace('/raw/', '/jsmin/');
    const [whole, small] = await Promise.all([built, source].map(textOf));
    expect(small?.length).to.be.lessThan(whole?.length ?? 0);
    const page = await pageOf(`${checker}<script src="${source}"></script>`);
    walkEverywhere(page);
    expect(page.seen).to.deep.equal([]);
  });
});

describe('“ISO-8859-1 page with a classic script: non-ASCII text in templates garbles, so the built file is pure ASCII”', () => {
  for (const file of ['can-i-run.js', 'embed.js'])
    it(`dist/${file} is`, async () => {
      const text = await textOf(`/raw/dist/${file}`);
      expect(/[^\t\n\r\x20-\x7e]/.exec(text)).to.equal(null);
    });

  it('its words are right there', async () => {
    const address = (text: string, type: string) =>
      URL.createObjectURL(new Blob([text], { type }));
    const copy = address(await textOf(built), 'text/javascript');
    const page = await pageOf('');
    const trap = address('window.trap = "“"', 'text/javascript');
    page.frame.removeAttribute('srcdoc');
    page.frame.src = address(
      `<!doctype html>${checker}<script src="${openRoots}"></script><script src="${trap}"></script><script src="${copy}"></script>`,
      'text/html;charset=iso-8859-1',
    );
    await oneEvent(page.frame, 'load');
    expect(page.document.characterSet).to.equal('windows-1252');
    expect(page.window).to.have.property('trap', 'â€œ');
    const visitor = page.visitor();
    visitor.answerAll();
    expect(visitor.text()).to.include('“Running with a back injury”');
    expect(/[âÃÂ]/.exec(visitor.text())).to.equal(null);
  });
});

describe('“npm: a side-effect-free root, `/define`, per-element entries, `/logic`”', () => {
  const names = ['checker', 'alternatives', 'references'];
  const entries = {
    index: [],
    logic: [],
    define: names,
    ...Object.fromEntries(names.map((name) => [name, [name]])),
  };
  for (const [entry, defined] of Object.entries(entries))
    it(`${entry} defines ${defined.join(', ') || 'nothing'}`, async () => {
      const page = await pageOf(
        `<script type="module" src="/dist/esm/${entry}.js"></script>`,
      );
      const found = names.filter((name) =>
        page.window.customElements.get(`can-i-run-${name}`),
      );
      expect(found).to.deep.equal(defined);
      expect(page.window).not.to.have.property('CanIRun');
    });
});
