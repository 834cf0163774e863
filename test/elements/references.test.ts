/** The references, on their own and in a result. */
import { expect } from '@open-wc/testing';
import { words } from '../../src/content/interface.js';
import { groupWords, references } from '../../src/content/references.js';
import { flow, referenceIds } from '../../src/logic/index.js';
import type { Option, SourceId } from '../../src/logic/index.js';
import { listenToConsole } from '../support/console.js';
import { nameOf, open, show, waysTo } from '../support/harness.js';
import type { Given, Reader } from '../support/harness.js';

const items = (reader: Reader): string[] => reader.all('ol li').map(nameOf);

const article = ['Almeida', 'Foster', 'Booth'];

/** The first word of each citation. */
const firstWords = (reader: Reader): string[] =>
  items(reader).map((text) => text.split(' ')[0] ?? '');

const inAll = referenceIds.length;

describe('the references', () => {
  it('begin with the three of the article, in its order', () => {
    const listed = firstWords(show('can-i-run-references'));
    expect(listed.slice(0, 3)).to.deep.equal(article);
    expect(listed.length).to.be.greaterThan(3);
  });

  it('hold each work once, and every work that a rule rests on', () => {
    const listed = items(show('can-i-run-references'));
    expect(new Set(listed).size).to.equal(listed.length);
    const options: readonly Option[] = flow.flatMap((question) => [
      ...question.options,
    ]);
    const cited: readonly SourceId[] = options.flatMap(({ sources }) => [
      ...sources,
    ]);
    expect(cited).to.include('nhs-sciatica');
    for (const source of cited) {
      if (source === 'article' || source === 'this-tool') continue;
      const { cite } = references[source];
      expect(listed.filter((text) => text.startsWith(cite))).to.have.lengthOf(
        1,
        source,
      );
    }
  });

  it('stand in groups, each under its heading', () => {
    const reader = show('can-i-run-references');
    expect(reader.headings()).to.deep.equal([
      `2 ${words.referencesTitle()}`,
      `3 ${groupWords.seed()}`,
      `3 ${groupWords.safety()}`,
      `3 ${groupWords.method()}`,
      `3 ${groupWords.further()}`,
    ]);
    const counts = reader.all('ol').map(({ children }) => children.length);
    expect(counts).to.have.lengthOf(4);
    expect(counts[0]).to.equal(3);
    for (const count of counts) expect(count).to.be.greaterThan(0);
  });

  it('thank the authors of the article', () => {
    expect(show('can-i-run-references').text()).to.include(
      '“Running with a back injury”, Millie Shield and Dr Rhea Psereckis, WHEN.',
    );
  });

  it('are those of the article alone with group="article"', () => {
    const reader = show('can-i-run-references', {
      attributes: { group: 'article' },
    });
    expect(firstWords(reader)).to.deep.equal(article);
    expect(reader.text()).to.include('Millie Shield');
    reader.element.setAttribute('group', 'all');
    expect(items(reader)).to.have.lengthOf(inAll);
  });

  it('are all with a group that is unknown', () => {
    listenToConsole();
    const reader = show('can-i-run-references', {
      attributes: { group: 'some' },
    });
    expect(items(reader)).to.have.lengthOf(inAll);
  });
});

describe('a link', () => {
  it('of a DOI with brackets is encoded', () => {
    expect(show('can-i-run-references').links()).to.include(
      'https://doi.org/10.1016/S0140-6736%2818%2930489-6',
    );
  });

  it('of any DOI holds nothing that would end it early', () => {
    const links = show('can-i-run-references').links('https://doi.org/');
    expect(links).not.to.be.empty;
    for (const link of links)
      expect(link).to.match(/^https:\/\/doi\.org\/10\.\d{4,}\/[\w.%-]+$/);
  });

  it('opens in a new tab that knows nothing of this one, and says so', () => {
    const anchors = show('can-i-run-references').all<HTMLAnchorElement>('a');
    expect(anchors).not.to.be.empty;
    for (const anchor of anchors) {
      expect(anchor.target).to.equal('_blank');
      expect([...anchor.relList]).to.have.members(['noopener', 'noreferrer']);
      expect(anchor.protocol).to.equal('https:');
      expect(nameOf(anchor)).to.include(words.newTab());
    }
  });

  it('is named by its work, and not by an address', () => {
    const anchors = show('can-i-run-references').all<HTMLAnchorElement>('a');
    for (const anchor of anchors) {
      expect(anchor.innerText).to.match(/^[A-Z]/);
      expect(anchor.innerText).not.to.match(/[/%]/);
    }
  });

  it('holds its address as text too, for paper', () => {
    const anchors = show('can-i-run-references').all<HTMLAnchorElement>('a');
    for (const { href, textContent } of anchors)
      expect(textContent).to.include(href.replace('https://', ' '));
  });
});

describe('the sources of a result', () => {
  const ways: readonly [Given, readonly string[]][] = [
    [waysTo['doctor-today'], ['NHS.']],
    [{ health: ['cancer-new-pain'] }, ['Royal', 'Scottish']],
    [waysTo['doctor-soon'], ['Finucane']],
    [{ calm: ['worse'] }, ['NHS.', 'National']],
    [{ 'about-you': ['pregnancy'] }, ['Goom']],
    [{ back: ['surgery'], cleared: ['no'] }, ['Neason']],
    [waysTo['not-yet'], ['Silbernagel']],
    [waysTo['yes-with-limits'], ['Silbernagel', 'Reed', 'Neason']],
    [{ ready: ['run'] }, ['Frandsen']],
  ];
  for (const [says, cited] of ways)
    it(`hold the article, its three, and what is cited: ${JSON.stringify(says)}`, () => {
      const visitor = open();
      visitor.answerAll(says);
      const listed = visitor.all('details:has(#article) ol li').map(nameOf);
      expect(listed[0]).to.include('Millie Shield');
      expect(
        listed.slice(1, 4).map((text) => text.split(' ')[0]),
      ).to.deep.equal(article);
      const others = listed.slice(4).map((text) => text.split(' ')[0]);
      expect(others).to.include.members([...cited]);
      // Nothing is listed that no mark leads to, but what the article rests on.
      const marked = new Set(visitor.marks().map(nameOf));
      const numbers = listed.flatMap((_, at) =>
        at > 3 ? [`[${at + 1}]`] : [],
      );
      for (const number of numbers)
        expect([...marked].join(), number).to.include(number);
    });
});

describe('a mark beside a reason', () => {
  const results: readonly Given[] = [
    waysTo['doctor-today'],
    waysTo['doctor-soon'],
    waysTo['ask-clinician'],
    waysTo['not-yet'],
    waysTo['yes-with-limits'],
    { 'about-you': ['weak-bones', 'pregnancy'], stage: ['unsure'] },
    { health: ['cancer-new-pain'] },
  ];
  for (const says of results)
    it(`leads to its source on this screen: ${JSON.stringify(says)}`, () => {
      const visitor = open();
      visitor.answerAll(says);
      const before = { url: location.href, entries: history.length };
      const marks = visitor.marks();
      expect(marks).not.to.be.empty;
      for (const mark of marks) {
        visitor.find<HTMLDetailsElement>('details:has(#article)').open = false;
        mark.click();
        const [, name = '', number] =
          /^Source: (.+) (\[\d+\])$/.exec(nameOf(mark)) ?? [];
        expect(number).to.equal(mark.textContent.trim());
        const landed = visitor.at();
        expect(landed).to.match(/^li /);
        expect(landed).to.match(sourcePattern(name));
        const place = visitor.focused()?.getBoundingClientRect();
        expect(place?.height).to.be.greaterThan(0);
        expect(place?.top).to.be.below(innerHeight);
        expect(place?.bottom).to.be.greaterThan(0);
      }
      expect({ url: location.href, entries: history.length }).to.deep.equal(
        before,
      );
    });

  it('says what it belongs to', () => {
    const visitor = open();
    visitor.answerAll(waysTo['yes-with-limits']);
    for (const mark of visitor.marks()) {
      const claim = mark.getAttribute('aria-description');
      expect(claim).to.match(/^[A-Z].*\.$/);
      expect(nameOf(mark.closest('p, li') ?? mark)).to.include(claim);
    }
  });

  it('is come back to from its source, once it was followed', () => {
    const visitor = open();
    visitor.answerAll();
    const back = () =>
      visitor
        .all('button')
        .filter(
          (one) =>
            nameOf(one) === words.backToText() && !one.closest('[hidden]'),
        );
    for (const mark of visitor.marks()) {
      mark.click();
      for (const part of visitor.all<HTMLDetailsElement>('details'))
        part.open = !!part.querySelector('#article');
      const [button, ...others] = back();
      expect(others).to.be.empty;
      button?.click();
      expect(visitor.focused()).to.equal(mark);
      expect(mark.getBoundingClientRect().height).to.be.greaterThan(0);
      for (const part of visitor.all<HTMLDetailsElement>('details'))
        part.open = true;
      expect(back()).to.be.empty;
    }
  });

  /** How the entry begins to which a mark of this name leads. */
  function sourcePattern(name: string): RegExp {
    if (name === words.theArticle()) return /Running with a back injury/;
    if (name === 'NICE NG59') return /guideline NG59/;
    if (name === 'NICE NG65') return /guideline NG65/;
    if (name === 'NHS') return /^li NHS\. Back pain/;
    if (name === 'RNOH') return /^li Royal National Orthopaedic Hospital/;
    if (name === 'Scottish Government 2019')
      return /^li Scottish Government\..*2019/;
    const [author = '', year = ''] = name.split(' ');
    return new RegExp(`^li ${author}.*${year}`);
  }

  it('fires no hashchange', async () => {
    const visitor = open();
    visitor.answerAll();
    let changes = 0;
    const count = () => changes++;
    addEventListener('hashchange', count);
    for (const mark of visitor.marks()) mark.click();
    // Behind any hashchange that the clicks have queued.
    await new Promise((resolve) => {
      addEventListener('message', resolve, { once: true });
      postMessage('done', '*');
    });
    removeEventListener('hashchange', count);
    expect(changes).to.equal(0);
  });
});
