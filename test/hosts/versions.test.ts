/** More than one copy of the script on a page. */
import { expect } from '@open-wc/testing';
import { outcomeIds } from '../../src/logic/index.js';
import { waysTo } from '../support/harness.js';
import { built, checker, link, pageOf, script } from '../support/host-page.js';
import type { HostPage } from '../support/host-page.js';
import { until } from '../support/until.js';

const placeholder = `<div data-can-i-run="references">${link}</div>`;

/** The script of another version, which says other words. */
async function otherVersion(): Promise<string> {
  const text = await (await fetch(built)).text();
  const other = text
    .replace(/Can I run\? \d+\.\d+\.\d+/, 'Can I run? 99.0.0')
    .replaceAll('Can I run with a sore back?', 'May I run?');
  expect(other).to.match(/99\.0\.0[^]*May I run\?/);
  return URL.createObjectURL(new Blob([other], { type: 'text/javascript' }));
}

/** Everything works, and nobody complained. */
function expectWhole(page: HostPage, title: string): void {
  const visitor = page.visitor();
  expect(visitor.headings()[0]).to.equal(`2 ${title}`);
  for (const outcome of outcomeIds) {
    visitor.answerAll(waysTo[outcome]);
    expect(visitor.outcome()).to.equal(outcome);
    visitor.restart();
  }
  expect(page.all('can-i-run-references')).to.have.length(1);
  expect(page.visitor('can-i-run-references').headings()).not.to.be.empty;
  expect(page.seen).to.deep.equal([]);
}

const ours = 'Can I run with a sore back?';

describe('“Two copies, same or different versions: first wins, no error”', () => {
  it('the same twice', async () => {
    const page = await pageOf(script + checker + placeholder + script);
    expectWhole(page, ours);
  });

  it('this version, then another', async () => {
    const other = `<script src="${await otherVersion()}"></script>`;
    const page = await pageOf(script + checker + placeholder + other);
    expectWhole(page, ours);
  });

  it('another version, then this', async () => {
    const other = `<script src="${await otherVersion()}"></script>`;
    const page = await pageOf(other + checker + placeholder + script);
    expectWhole(page, 'May I run?');
  });

  it('another version late, when answers were given', async () => {
    const page = await pageOf(checker + placeholder + script);
    page.visitor().answerAll({}, 'stage');
    await page.load(await otherVersion());
    expect(page.visitor().question()).to.equal('stage');
    page.visitor().answerAll();
    page.visitor().restart();
    expectWhole(page, ours);
  });

  for (const [first, then] of [
    ['the modules', 'the script'],
    ['the script', 'the modules'],
  ] as const)
    it(`${first} of npm, then ${then}`, async () => {
      const modules =
        '<script type="module" src="/dist/esm/define.js"></script>';
      const module = script.replace('src', 'type="module" src');
      const [one, two] =
        first === 'the modules' ? [modules, module] : [module, modules];
      const page = await pageOf(one + checker + placeholder + two);
      // Lit counts its copies, and says so while it is in development.
      const complaints = page.seen.filter((line) => !/lit\.dev/.test(line));
      expect(complaints).to.deep.equal([]);
      const visitor = page.visitor();
      visitor.answerAll();
      expect(visitor.outcome()).to.equal('yes-with-limits');
      expect(page.all('can-i-run-references')).to.have.length(1);
    });

  it('what the first copy offers stays', async () => {
    const page = await pageOf(checker + placeholder + script);
    const { CanIRun } = page.window;
    await page.load();
    await page.load(await otherVersion());
    expect(page.window.CanIRun === CanIRun).to.equal(true);
  });

  it('a frame is resized once, not by each copy', async () => {
    const page = await pageOf(`${script}${script}<iframe></iframe>`, {
      witness: '/raw/test/hosts/pages/errors.js',
    });
    const frame = page.find<HTMLIFrameElement>('iframe');
    let changes = 0;
    const watch = new page.window.MutationObserver((records) => {
      changes += records.length;
    });
    watch.observe(frame, { attributeFilter: ['style'] });
    let messages = 0;
    page.window.addEventListener('message', () => {
      messages += 1;
    });
    frame.src = '/raw/dist/embed.html?element=references';
    await until('it is resized', () => changes > 0);
    const { requestAnimationFrame: soon } = page.window;
    await new Promise((resolve) => soon(() => soon(resolve)));
    expect(changes).to.be.at.most(messages);
  });
});
