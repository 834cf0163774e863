/** Where elements are put, moved, copied, and what they stand among. */
import { expect } from '@open-wc/testing';
import { words } from '../../src/content/interface.js';
import {
  Visitor,
  link,
  make,
  open,
  press,
  room,
  show,
} from '../support/harness.js';

const isSeen = (element: Element): boolean =>
  element.getBoundingClientRect().height > 0;

describe('an element that is moved', () => {
  it('keeps its answers, and what was ticked but not yet given', () => {
    const visitor = open();
    visitor.answer('now', 'none');
    visitor.tick('fever', 'cough');
    room().append(visitor.element);
    expect(visitor.question()).to.equal('warning');
    expect(visitor.ticked()).to.deep.equal(['fever', 'cough']);
    visitor.back();
    expect(visitor.ticked()).to.deep.equal(['none']);
  });

  it('keeps its result, also when it is away for a while', () => {
    const visitor = open();
    visitor.answerAll();
    const result = visitor.text();
    visitor.element.remove();
    room().append(visitor.element);
    expect(visitor.text()).to.equal(result);
  });

  it('goes on working', () => {
    const visitor = open();
    visitor.answerAll({}, 'calm');
    room().append(visitor.element);
    let outcomes = 0;
    visitor.element.addEventListener('can-i-run-outcome', () => outcomes++);
    visitor.answerAll();
    expect(visitor.outcome()).to.equal('yes-with-limits');
    expect(outcomes).to.equal(1);
  });
});

describe('a clone', () => {
  it('starts afresh with the same attributes', () => {
    const visitor = open({ attributes: { region: 'NZ' } });
    visitor.answerAll({}, 'stage');
    const copy = visitor.element.cloneNode(true);
    room().append(copy);
    const other = new Visitor(copy as HTMLElement);
    expect(other.question()).to.equal('now');
    expect(other.ticked()).to.be.empty;
    expect(other.text()).to.include('Call 111 now');
    expect(visitor.question()).to.equal('stage');
  });
});

describe('properties', () => {
  it('that were set before the element was defined are taken over', () => {
    // A document without a window upgrades nothing.
    const early = document.implementation
      .createHTMLDocument()
      .createElement('can-i-run-checker');
    Object.assign(early, { region: 'IE', headingLevel: 4 });
    expect(early.shadowRoot).to.equal(null);
    room().append(early);
    const visitor = new Visitor(early);
    expect(visitor.text()).to.include('Call 112 or 999 now');
    expect(visitor.headings()[0]).to.equal(`4 ${words.title()}`);
    early.region = 'NZ';
    expect(visitor.text()).to.include('Call 111 now');
  });

  it('can be set before the element is put on a page', () => {
    const element = make('can-i-run-checker');
    element.region = 'AU';
    room().append(element);
    expect(new Visitor(element).text()).to.include('Call 000 now');
  });

  it('follow their attributes, and leave those as the page wrote them', () => {
    const { element } = open({ attributes: { 'clinic-name': 'North' } });
    const checker = element as HTMLElementTagNameMap['can-i-run-checker'];
    expect(checker.clinicName).to.equal('North');
    checker.clinicName = 'South';
    checker.maxSessions = 1;
    expect(checker.getAttribute('clinic-name')).to.equal('North');
    expect(checker.hasAttribute('max-sessions')).to.equal(false);
    checker.setAttribute('clinic-name', 'West');
    expect(checker.clinicName).to.equal('West');
  });

  it('are drawn once, however many are set in a row', async () => {
    const { element } = open();
    const checker = element as HTMLElementTagNameMap['can-i-run-checker'];
    await checker.updateComplete;
    let draws = 0;
    checker.addController({ hostUpdated: () => (draws += 1) });
    for (const name of ['clinicName', 'region', 'theme', 'reviewedBy'])
      Object.assign(checker, { [name]: 'AU' });
    checker.setAttribute('heading-level', '3');
    await checker.updateComplete;
    expect(draws).to.equal(1);
  });
});

describe('attributes that are set late', () => {
  it('show at once and touch no answer', () => {
    const visitor = open();
    visitor.answer('now', 'none');
    visitor.tick('fever');
    visitor.element.setAttribute('heading-level', '3');
    visitor.element.setAttribute('region', 'GB-ENG');
    expect(visitor.headings()[0]).to.equal(`3 ${words.title()}`);
    expect(visitor.ticked()).to.deep.equal(['fever']);
    visitor.continue();
    expect(visitor.links('tel:')).to.deep.equal(['tel:111']);
    visitor.element.setAttribute('region', 'AU');
    expect(visitor.links('tel:')).to.deep.equal(['tel:1800633422']);
    visitor.element.removeAttribute('region');
    expect(visitor.links('tel:')).to.be.empty;
    expect(visitor.outcome()).to.equal('doctor-today');
  });
});

describe('several on one page', () => {
  it('two do not touch each other', () => {
    const into = room();
    const one = open({ into });
    const other = open({ into });
    one.tick('saddle');
    one.continue();
    expect(one.outcome()).to.equal('emergency');
    expect(other.question()).to.equal('now');
    expect(other.ticked()).to.be.empty;
    other.answerAll();
    expect(other.outcome()).to.equal('yes-with-limits');
    expect(one.outcome()).to.equal('emergency');
  });

  it('fifty do not touch each other', () => {
    const into = room();
    const visitors = [...'x'.repeat(50)].map(() => open({ into }));
    const untouched = visitors[0]?.text();
    const [, , third] = visitors;
    third?.answerAll({ calm: ['sore'] });
    expect(third?.outcome()).to.equal('not-yet');
    const changed = visitors.flatMap((one, index) =>
      one.text() === untouched ? [] : [index],
    );
    expect(changed).to.deep.equal([2]);
  });

  it('of all three kinds stand side by side', () => {
    const into = room();
    const visitor = open({ into });
    const readers = [
      show('can-i-run-alternatives', { into }),
      show('can-i-run-references', { into }),
    ];
    const before = readers.map((reader) => reader.text());
    visitor.answerAll();
    expect(visitor.outcome()).to.equal('yes-with-limits');
    expect(readers.map((reader) => reader.text())).to.deep.equal(before);
  });
});

describe('ids', () => {
  const screens = {
    'an error': () => {
      const visitor = open();
      visitor.continue();
      return visitor;
    },
    'a yes': () => {
      const visitor = open({ attributes: { region: 'AU' } });
      visitor.answerAll();
      return visitor;
    },
    'a not yet': () => {
      const visitor = open();
      visitor.answerAll({ calm: ['sore'] });
      return visitor;
    },
    'the references': () => show('can-i-run-references'),
    'the alternatives': () => show('can-i-run-alternatives'),
  };
  for (const [screen, reach] of Object.entries(screens))
    it(`are used once on ${screen}, and none on the page itself`, () => {
      const reader = reach();
      const ids = reader.all('[id]').map(({ id }) => id);
      expect(ids).to.deep.equal([...new Set(ids)]);
      for (const id of ids)
        expect(document.getElementById(id), id).to.equal(null);
    });
});

describe('what stands inside the tags', () => {
  for (const tag of [
    'can-i-run-checker',
    'can-i-run-alternatives',
    'can-i-run-references',
  ] as const)
    it(`of ${tag}: a lone link for want of a script is hidden`, async () => {
      const fallback = link('Read the guidance', '/guidance');
      const element = make(tag, {}, ['\n', fallback, '\n']);
      room().append(element);
      await element.updateComplete;
      expect(isSeen(element)).to.equal(true);
      expect(isSeen(fallback)).to.equal(false);
    });

  for (const edited of [
    '<br>\n<a href="/guidance">Read</a><br>\n',
    '<p></p>\n<a href="/guidance">Read</a><p></p>',
  ])
    it(`is a link as an editor leaves it, which takes no room: ${edited}`, async () => {
      const into = room();
      into.innerHTML = `<can-i-run-references><a href="/guidance">Read</a></can-i-run-references>
        <can-i-run-references>${edited}</can-i-run-references>`;
      const [bare, element] = into.querySelectorAll('can-i-run-references');
      if (!bare || !element) throw new Error('Nothing was made.');
      await element.updateComplete;
      for (const one of element.children)
        expect(getComputedStyle(one).display, one.localName).to.equal('none');
      expect(element.clientHeight).to.equal(bare.clientHeight);
    });

  it('is more than a link: breaks and all stay', async () => {
    const into = room();
    into.innerHTML =
      '<can-i-run-references><a href="/x">One</a><br><p>Two</p><br><a href="/y">Three</a></can-i-run-references>';
    const [element] = into.querySelectorAll('can-i-run-references');
    if (!element) throw new Error('Nothing was made.');
    await element.updateComplete;
    for (const one of element.children)
      expect(getComputedStyle(one).display, one.localName).not.to.equal('none');
  });

  it('is the rest of the page after a self-closed tag: it shows, and stays', () => {
    const into = room();
    const tag = document.createElement('template');
    tag.innerHTML =
      '<can-i-run-checker/><h2>About us</h2><p>A <a href="/x">clinic</a>.</p>';
    into.append(tag.content);
    const [checker, swallowed] = into.querySelectorAll<HTMLElement>(
      'can-i-run-checker, p',
    );
    if (!checker || !swallowed) throw new Error('Nothing was made.');
    expect(checker.contains(swallowed), 'as browsers do it').to.equal(true);
    const visitor = new Visitor(checker);
    expect(visitor.question()).to.equal('now');
    for (const says of [{}, { now: ['saddle'] }]) {
      expect(isSeen(swallowed)).to.equal(true);
      visitor.answerAll(says);
      // An emergency stands alone.
      expect(isSeen(swallowed)).to.equal(visitor.outcome() !== 'emergency');
      visitor.restart();
    }
  });
});

describe('inside a form of the page', () => {
  it('nothing is ever submitted or sent along', async () => {
    const form = document.createElement('form');
    room().append(form);
    let submitted = 0;
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      submitted += 1;
    });
    const visitor = open({ into: form });
    visitor.continue();
    visitor.press(words.tickOne());
    await press('Enter');
    visitor.find('input[value=none]').focus();
    await press('Space');
    await press('Enter');
    expect(visitor.question()).to.equal('warning');
    visitor.back();
    visitor.answerAll();
    expect([...new FormData(form)]).to.be.empty;
    visitor.change('calm');
    visitor.answer('calm', 'calm');
    const { print } = window;
    // Real ones open a dialog, for whose end Firefox waits, and a bar of downloads.
    window.print = () => undefined;
    window.standIns.click = () => undefined;
    const pressed = new MouseEvent('click', { bubbles: true, composed: true });
    for (const button of visitor.all('button')) button.dispatchEvent(pressed);
    delete window.standIns.click;
    window.print = print;
    expect(visitor.question(), 'Start again was among them').to.equal('now');
    expect(submitted).to.equal(0);
  });
});

describe('inside another shadow root', () => {
  it('a visitor walks, with the focus on each heading', () => {
    const into = room().attachShadow({ mode: 'open' });
    const visitor = open({ into });
    let question = visitor.question();
    while (question) {
      visitor.answerNext();
      expect(visitor.at()).to.match(/^(heading|fieldset) /);
      expect(into.activeElement === visitor.element).to.equal(true);
      question = visitor.question();
    }
    expect(visitor.outcome()).to.equal('yes-with-limits');
    visitor.marks()[0]?.click();
    expect(visitor.at()).to.match(/^li /);
  });
});

describe('inside a closed tab', () => {
  it('it is whole once the tab is opened', () => {
    const tab = room();
    tab.hidden = true;
    const visitor = open({ into: tab });
    expect(isSeen(visitor.element)).to.equal(false);
    tab.hidden = false;
    expect(isSeen(visitor.find('[part=continue]'))).to.equal(true);
    visitor.answer('now', 'none');
    expect(visitor.at()).to.equal(`fieldset ${visitor.text('legend')}`);
  });
});
