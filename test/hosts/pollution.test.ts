/**
 * Pages, and what they load, put things on Object.prototype. Whatever is there,
 * under any name that the built script looks up, an outcome and its words are
 * what they are on a clean page, or nothing is drawn and the fallback stays.
 */
import { expect } from '@open-wc/testing';
import { Visitor } from '../support/harness.js';
import type { Given } from '../support/harness.js';
import { checker, built, pageOf, script } from '../support/host-page.js';
import type { HostPage } from '../support/host-page.js';

const tag = '<can-i-run-checker region="AU"></can-i-run-checker>';

/** From the shortest to the one that shows most. */
const journeys: readonly Given[] = [{ now: ['saddle'] }, { ready: ['run'] }];

/** All that a new checker says on the way; nothing where it does not draw. */
function said(page: HostPage, journey: Given): string {
  const { body } = page.document;
  body.insertAdjacentHTML('beforeend', tag);
  const element = body.lastElementChild as HTMLElement;
  try {
    const visitor = new Visitor(element);
    if (!element.shadowRoot || visitor.all('.box').length === 0) return '';
    let text = visitor.text();
    while (visitor.question()) {
      visitor.answerNext(journey);
      text += visitor.text();
    }
    return text;
  } finally {
    element.remove();
  }
}

/**
 * Notes every name that is looked up on Object.prototype. Descriptors of
 * properties, which are objects too, would trip over some of the names.
 */
const watch = (names: readonly string[]): string => `<script>
  looked = new Set();
  for (const name of ${JSON.stringify(names)})
    Object.defineProperty(Object.prototype, name, Object.assign(Object.create(null), {
      configurable: true,
      get() { looked.add(name); },
      set(value) {
        Object.defineProperty(this, name, Object.assign(Object.create(null), {
          configurable: true, enumerable: true, writable: true, value }));
      },
    }));
</script>`;

const ofDescriptors = ['get', 'set', 'value', 'writable'];

/** With these, Lit cannot make an element at all. */
const ofConstructors = ['_$EO', 'l'];

/** Every name in the built script. */
async function names(): Promise<string[]> {
  const code = await (await fetch(built)).text();
  const all = new Set(code.match(/[A-Za-z_$][\w$-]*/g));
  return [...all].filter((name) => !(name in {}) && !(name in window));
}

async function lookedUp(): Promise<string[]> {
  const watched = (await names()).filter(
    (name) => !ofDescriptors.includes(name),
  );
  const page = await pageOf(script, { head: watch(watched) });
  for (const journey of journeys)
    expect(said(page, journey)).to.include('Start again');
  const looked = Reflect.get(page.window, 'looked') as Set<string>;
  return [...looked].sort();
}

/** What Lit looks up, by the names that its own build gave them. */
const ofLit =
  /^(_\$.*|[a-z]|metadata|renderRoot|strings|hostUpdated|hostUpdate|hostConnected|hostDisconnected|capture|once|passive|nodeType|return)$/;

describe('what a page puts on Object.prototype', () => {
  let clean: readonly string[] = [];
  let looked: readonly string[] = [];
  before(async () => {
    const page = await pageOf(script);
    clean = journeys.map((journey) => said(page, journey));
    looked = await lookedUp();
  });

  it('is not looked up for anything that decides or says', () => {
    expect(looked).to.include('_$litType$');
    const ours = looked.filter((name) => !ofLit.test(name));
    // Which key was pressed, and what the browser has.
    expect(['CanIRun', 'Clipboard', 'key', 'trustedTypes']).to.include.members(
      ours,
    );
  });

  const values: Readonly<Record<string, unknown>> = {
    'a text': 'Running is fine for you',
    yes: true,
    'a function': () => 'Running is fine for you',
  };
  for (const [what, value] of Object.entries(values))
    it(`changes no word under any name that is looked up: ${what}`, async () => {
      const page = await pageOf(script);
      const { prototype } = Reflect.get(page.window, 'Object') as typeof Object;
      for (const name of [...looked, ...ofDescriptors]) {
        if (ofConstructors.includes(name)) continue;
        Reflect.set(prototype, name, value);
        const texts = journeys.map((journey) => {
          try {
            return said(page, journey);
          } catch {
            // The browser itself trips over some of them.
            return '';
          } finally {
            Reflect.deleteProperty(prototype, name);
            Reflect.set(prototype, name, value);
          }
        });
        Reflect.deleteProperty(prototype, name);
        for (const [at, text] of texts.entries())
          if (text) expect(text === clean[at], name).to.equal(true);
      }
    });

  const pollute = (marks: object) =>
    `<script>Object.assign(Object.prototype, ${JSON.stringify(marks)})</script>`;

  for (const name of ofConstructors)
    it(`leaves the fallback where nothing can be drawn: ${name}`, async () => {
      const page = await pageOf(checker + script, {
        head: pollute({ [name]: 'Running is fine for you' }),
        witness: '',
      });
      expect(looked).to.include(name);
      expect(page.find('can-i-run-checker').shadowRoot).to.equal(null);
      expect(page.shows('a')).to.equal(true);
    });

  it('pp-words: is no translation', async () => {
    const page = await pageOf(script, {
      head: pollute({
        'outcome.emergency.headline': 'Running is fine for you',
        'outcome.emergency.urgency': 'Yes',
        'outcome.emergency.lead': 'Enjoy your run.',
        'call-local': 'No need to call anybody.',
        'why.needs-help-now': 'This is normal.',
        title: 'Running is fine for you',
      }),
    });
    for (const [at, journey] of journeys.entries())
      expect(said(page, journey)).to.equal(clean[at]);
  });

  it('pp-pretick: ticks nothing, and Continue alone leads nowhere', async () => {
    const page = await pageOf(checker + script, {
      head: pollute({
        ...{ now: 'none', warning: 'none', health: 'none', back: 'none' },
        ...{ 'about-you': 'none', stage: 'over-12-weeks', calm: 'calm' },
        ...{ ready: 'run', want: 'enjoy', talk: 'sentences', cleared: 'yes' },
      }),
    });
    const visitor = page.visitor();
    for (let press = 0; press < 20; press += 1) {
      expect(visitor.ticked()).to.deep.equal([]);
      visitor.continue();
    }
    expect(visitor.question()).to.equal('now');
  });

  it('takes no listener away, or Continue would send the answer in the address', async () => {
    for (const code of [
      'Object.prototype.signal = AbortSignal.abort()',
      'Object.prototype.once = true',
      'Object.prototype.capture = true',
      'Object.prototype.passive = true',
    ]) {
      const page = await pageOf(checker + script, {
        head: `<script>${code}</script>`,
        witness: '',
      });
      const visitor = page.visitor();
      const { href } = page.window.location;
      visitor.continue();
      visitor.answer('now', 'saddle');
      expect(visitor.outcome(), code).to.equal('emergency');
      expect(page.window.location.href).to.equal(href);
    }
  });

  it('and were it left to the browser, no form has anywhere to be sent', async () => {
    const page = await pageOf(checker + script);
    const visitor = page.visitor();
    while (visitor.question()) {
      expect(visitor.find<HTMLFormElement>('form').method).to.equal('dialog');
      visitor.answerNext({});
    }
  });

  it('names a button, marks an option or adds a hint nowhere', async () => {
    const page = await pageOf(script, {
      head: pollute({
        ...{ name: 'Yes', part: 'outcome', look: 'filled', hint: 'Yes' },
        ...{
          care: 'None',
          talkTest: 'None',
          short: 'Yes',
          link: '#',
          open: true,
        },
        ...{ display: '1', tel: '1', timeZone: 'UTC', calendar: 'buddhist' },
        ...{
          notation: 'compact',
          minimumFractionDigits: 2,
          numberingSystem: 'arab',
        },
        ...{ clearance: 'yes', clearable: true, rank: 0, start: 'easy-pace' },
      }),
    });
    for (const [at, journey] of journeys.entries())
      expect(said(page, journey)).to.equal(clean[at]);
  });
});
