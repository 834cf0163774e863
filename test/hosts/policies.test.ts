/** Policies that pages set on scripts, and what is left under each. */
import { expect, oneEvent } from '@open-wc/testing';
import { snippet } from '../../src/embed/snippets/snippet.js';
import { fingerprint } from '../support/builder.js';
import { room } from '../support/harness.js';
import { built, checker, pageOf, script, visit } from '../support/host-page.js';
import type { HostPage } from '../support/host-page.js';

const require = "require-trusted-types-for 'script'";

/** Under a policy, as `trusted-types` and the like. */
const under = (policy: string, page = 'policy') =>
  visit(
    `/csp/test/hosts/pages/${page}.html?trusted-types=${encodeURIComponent(policy)}`,
  );

/** What went wrong: neither a policy's own notes nor a hint for a developer. */
const errors = ({ seen }: HostPage) =>
  seen.filter((line) => !/^violates |^warn\(/.test(line));

/** Either the elements are drawn, or the links stand in for both of them. */
function expectDrawnOrFallback(page: HostPage, hasToDraw: boolean): void {
  const isDrawn = page.shows('can-i-run-checker a') === false;
  if (hasToDraw) expect(isDrawn).to.equal(true);
  expect(page.shows('[data-can-i-run] a')).to.equal(!isDrawn);
  if (!isDrawn) return;
  const visitor = page.visitor();
  visitor.answerAll();
  expect(visitor.outcome()).to.equal('yes-with-limits');
  expect(page.visitor('can-i-run-references').headings()).not.to.be.empty;
}

describe("“`default-src 'none'; script-src 'self'; style-src 'self'` gives no violation”", () => {
  it('for any element or placeholder', async () => {
    const page = await visit('/csp/test/hosts/pages/policy.html');
    expectDrawnOrFallback(page, true);
    expect(page.seen).to.deep.equal([]);
  });

  it('for the frame page', async () => {
    const page = await visit(
      '/csp/dist/embed.html?accent=112233&theme=dark&witness',
    );
    page.visitor().answerAll();
    expect(page.visitor().outcome()).to.equal('yes-with-limits');
    const style = page.style(page.find('html'));
    expect(style.colorScheme).to.equal('dark');
    expect(style.getPropertyValue('--can-i-run-accent')).to.equal('#112233');
    expect(page.seen).to.deep.equal([]);
  });
});

describe('“CSP and nonces”', () => {
  it('a nonce on the script is all it takes: its styles need none', async () => {
    const page = await pageOf(
      checker + script.replace('src', 'nonce="n1" src'),
      {
        head: `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'nonce-n1' 'strict-dynamic'; style-src 'nonce-n1'">`,
      },
    );
    page.visitor().answerAll();
    expect(page.style(page.visitor().find('.box')).borderTopWidth).to.equal(
      '1px',
    );
    expect(page.seen).to.deep.equal([]);
  });
});

describe('“no error at load; either it renders or the fallback link stays”', () => {
  for (const [policy, hasToDraw] of [
    [require, true],
    ["trusted-types 'none'", true],
    ['trusted-types foo', true],
    [`${require}; trusted-types 'none'`, false],
    [`${require}; trusted-types foo`, false],
    [`${require}; trusted-types lit-html`, true],
  ] as const)
    it(`“\`${policy}\`”`, async () => {
      const page = await under(policy);
      expectDrawnOrFallback(page, hasToDraw);
      expect(errors(page)).to.deep.equal([]);
    });

  for (const policy of [
    'trusted-types lit-html',
    `${require}; trusted-types lit-html`,
    `${require}; trusted-types lit-html 'allow-duplicates'`,
  ])
    it(`“a host that already runs Lit with \`${policy}\`”`, async () => {
      const page = await under(policy, 'policy-with-lit');
      expect(page.find('#own').textContent).to.equal('Drawn by Lit');
      expectDrawnOrFallback(page, /duplicates/.test(policy));
      expect(errors(page)).to.deep.equal([]);
    });
});

describe('“Cross-origin script with SRI: the snippet carries `crossorigin="anonymous"`”', () => {
  /**
   * Whether the script runs in a page of another origin, which a sandbox makes
   * of it; such a page can only tell.
   */
  async function runs(tag: string): Promise<unknown> {
    const frame = document.createElement('iframe');
    frame.setAttribute('sandbox', 'allow-scripts');
    frame.srcdoc = `${checker}${tag}<script>
      addEventListener('load', () => {
        const drawn = Boolean(customElements.get('can-i-run-checker'));
        parent.postMessage({ drawn, origin }, '*');
      });
    </script>`;
    const told = oneEvent(window, 'message') as unknown as Promise<
      MessageEvent<{ drawn: boolean; origin: string }>
    >;
    room().append(frame);
    const { data } = await told;
    expect(data.origin).to.equal('null');
    return data.drawn;
  }

  /** The script as the embed builder has sites paste it. */
  async function pasted(): Promise<string> {
    const integrity = await fingerprint();
    const options = { method: 'tag', version: 'exact', home: built, integrity };
    const [tag] = /<script.*<\/script>/.exec(snippet(options).html) ?? [];
    expect(tag).to.match(/ crossorigin="anonymous" integrity="sha384-.{64}"/);
    return tag ?? '';
  }

  it('the snippet runs with it', async () => {
    expect(await runs(await pasted())).to.equal(true);
  });

  it('would not without it', async () => {
    const tag = await pasted();
    expect(await runs(tag.replace(/crossorigin="\w+"/, ''))).to.equal(false);
  });

  it('does not where its bytes are others', async () => {
    const tag = await pasted();
    expect(await runs(tag.replace(/(?<=sha384-).{8}/, 'AAAAAAAA'))).to.equal(
      false,
    );
  });
});
