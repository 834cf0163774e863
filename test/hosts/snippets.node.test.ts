/**
 * What the builder writes, as it is read: what is left out, what is said beside
 * it, and the state that it comes from.
 */
import { expect } from 'chai';
import { describe, it } from 'node:test';
import {
  alternatives,
  elements,
  regions,
} from '../../src/embed/snippets/choices.js';
import { snippet } from '../../src/embed/snippets/snippet.js';
import type { Options } from '../../src/embed/snippets/snippet.js';
import { format, parse } from '../../src/embed/snippets/state.js';
import {
  CanIRunAlternatives,
  CanIRunChecker,
  CanIRunReferences,
} from '../../src/index.js';
import { alternativeIds, regionIds } from '../../src/logic/ids.js';
import { everything } from './everything.js';

const home = 'https://clinic.example/raw/dist/can-i-run.js';
const integrity = `sha384-${'A'.repeat(64)}`;

const write = (state: string, more: Partial<Options> = {}) =>
  snippet({ ...parse(state), home, integrity, ...more });

describe('the snippet', () => {
  it('says nothing that is so anyway', () => {
    const { html } = write('platform=html');
    expect(html).to.match(/^<style>.*<\/style>\n<can-i-run-checker><a /);
  });

  it('for WordPress names what the plugin mends, and how else', () => {
    const notes = write('platform=wordpress').notes.join('\n');
    for (const what of ['`slot`', 'In a feed', '`color-scheme`', 'one line'])
      expect(notes).to.contain(what);
  });
});

describe('the script of the snippet', () => {
  it('without a fingerprint: says so', () => {
    const { html, notes } = write('platform=html', { integrity: '' });
    expect(html).not.to.contain('integrity');
    expect(notes.join()).to.contain('fingerprint of this version is missing');
  });

  it('another address: is where the script, the link and the frame come from', () => {
    const address = 'https://cdn.example/1.0/can-i-run.js?v=2';
    const state = `platform=html&address=${encodeURIComponent(address)}`;
    const { html, csp, privacy } = write(state);
    expect(html).to.contain(`src="${address}"`);
    expect(html).to.contain(
      'href="https://cdn.example/1.0/embed.html?element=checker"',
    );
    expect(csp).to.equal("script-src 'self' https://cdn.example");
    expect(privacy).to.contain('cdn.example');
    const frame = write(`${state}&method=frame`);
    expect(frame.csp).to.equal("frame-src 'self' https://cdn.example");
  });
});

describe('styles in a stylesheet instead of an attribute', () => {
  it('are none where there is no element', () => {
    expect(write('elements=').css).to.equal('');
  });
});

describe('what people type', () => {
  for (const [field, value] of [
    ['booking-url', 'javascript:alert(1)'],
    ['booking-url', ' java\tscript:alert(1)'],
    ['booking-url', 'data:text/html,x'],
    ['link', 'javascript:alert(1)'],
    ['link', 'mailto:a@b.example'],
    ['address', 'data:text/javascript,alert(1)'],
  ] as const)
    it(`is left out where it is no safe ${field}: ${value}`, () => {
      const { html, problems } = write('platform=html', { [field]: value });
      expect(html).not.to.match(/alert|data:|mailto:/);
      expect(problems.map((problem) => problem.field)).to.eql([field]);
    });

  for (const given of ['reviewed-by=Dr+Who', 'reviewed-on=2026-11-23'])
    it(`is half a review, and left out: ${given}`, () => {
      const { html, problems } = write(`platform=html&${given}`);
      expect(html).not.to.contain('reviewed');
      expect(problems).to.have.lengthOf(1);
    });

  it('is nothing: says what is missing, and offers nothing', () => {
    const { html, parts, problems } = write('elements=');
    expect(html).to.equal('');
    expect(parts).to.be.empty;
    expect(problems.map(({ field }) => field)).to.eql(['elements']);
  });

  for (const [colours, problem] of [
    ['text=%23888888&surface=%23999999', true],
    ['surface=%23ffffff', true],
    ['surface=%23ffffff&theme=light', false],
    ['text=%23000000&surface=%23ffffff', false],
    ['accent=%23ffff00', false],
  ] as const)
    it(`is a ${problem ? 'poor' : 'good'} choice of colours: ${colours}`, () => {
      const { problems } = write(`platform=html&${colours}`);
      expect(problems.map(({ field }) => field)).to.eql(
        problem ? ['text'] : [],
      );
    });
});

describe('what a frame is told', () => {
  it('never a name, a link, a reviewer or a number', () => {
    const { html } = write(`${everything}&platform=frame`);
    const [, address = ''] = /src="([^"]*)"/.exec(html) ?? [];
    const { searchParams } = new URL(address.replaceAll('&amp;', '&'));
    expect([...new Set(searchParams.keys())]).to.eql([
      'element',
      'lang',
      'languages',
      'region',
      'theme',
      'heading-level',
      'max-sessions',
      'accent',
    ]);
  });
});

describe('the state in the address', () => {
  const states = [
    '',
    'platform=react&elements=checker,references',
    `platform=html&${everything}`,
    'platform=ghost&method=placeholder&page=hostile&direction=rtl&width=phone',
    'elements=',
  ];
  for (const state of states)
    it(`is read as it was written: ${state}`, () => {
      const options = parse(state);
      expect(parse(format(options))).to.eql(options);
    });

  it('of the defaults is empty', () => {
    expect(format(parse(''))).to.equal('');
  });

  it('takes nothing that cannot be chosen', () => {
    expect(
      parse(
        'platform=x&method=package&elements=x,checker&lang=xx&region=XX&theme=x&accent=red;x:y&heading-level=7&max-sessions=3&only=x&group=x&version=x&page=x&direction=x',
      ),
    ).to.eql({ ...parse(''), only: [] });
  });
});

describe('what can be chosen', () => {
  it('is every region that is known', () => {
    expect(regions.map(({ id }) => id).sort()).to.eql(
      ['', ...regionIds].sort(),
    );
  });

  it('is every alternative', () => {
    expect(alternatives.map(({ id }) => id)).to.eql([...alternativeIds]);
  });

  it('is every attribute of every element', () => {
    const classes: Readonly<
      Record<string, { readonly observedAttributes: readonly string[] }>
    > = {
      checker: CanIRunChecker,
      alternatives: CanIRunAlternatives,
      references: CanIRunReferences,
    };
    for (const { id, attributes } of elements)
      expect([...attributes].sort()).to.eql(
        [...(classes[id]?.observedAttributes ?? []), 'lang'].sort(),
      );
  });
});
