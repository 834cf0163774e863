/** What a page sets, and what becomes of what it should not have set. */
import { expect } from '@open-wc/testing';
import { words } from '../../src/content/interface.js';
import { planWords } from '../../src/content/plan.js';
import { refusalWords } from '../../src/content/week.js';
import { listenToConsole } from '../support/console.js';
import { once, open, room, show, waysTo } from '../support/harness.js';
import type { Visitor } from '../support/harness.js';
import { pageOf, script } from '../support/host-page.js';

// Hints have tests of their own: here they would only fill the report.
beforeEach(() => {
  listenToConsole();
});

const finished = (
  attributes: Readonly<Record<string, string>>,
  says = waysTo['yes-with-limits'],
): Visitor => {
  const visitor = open({ attributes });
  visitor.answerAll(says);
  return visitor;
};

/** A result for tests that leave it as it was. */
const result = once(() => finished({}));

describe('heading-level', () => {
  const levels: readonly [string | undefined, number][] = [
    [undefined, 2],
    ['1', 1],
    ['2', 2],
    ['3', 3],
    ['4', 4],
    ['5', 5],
    ['6', 6],
    ['”3”', 3],
    [' 4 ', 4],
    ['0', 2],
    ['7', 2],
    ['2.5', 2],
    ['-1', 2],
    ['h3', 3],
    ['title', 2],
    ['', 2],
  ];
  for (const [value, level] of levels)
    it(`${String(value)} puts the title at ${String(level)} and the rest below`, () => {
      const attributes = value === undefined ? {} : { 'heading-level': value };
      const visitor = result();
      if (value === undefined) visitor.element.removeAttribute('heading-level');
      else visitor.element.setAttribute('heading-level', value);
      for (const reader of [
        visitor,
        open({ attributes }),
        show('can-i-run-alternatives', { attributes }),
        show('can-i-run-references', { attributes }),
      ]) {
        const [title, ...others] = reader
          .headings()
          .map((heading) => Number(heading[0]));
        expect(title).to.equal(level);
        const next = Math.min(level + 1, 6);
        expect(others[0]).to.equal(next);
        for (const other of others) expect(other).to.be.within(next, 6);
      }
    });
});

describe('region', () => {
  // prettier-ignore
  const regions: readonly [string, string, string[], string, string?][] = [
    ['AU', 'Call 000 now, or go to your nearest emergency department.', ['tel:000'], '1800 633 422', 'tel:1800633422'],
    ['NZ', 'Call 111 now, or go to your nearest emergency department.', ['tel:111'], '0800 611 116', 'tel:0800611116'],
    ['GB-ENG', 'Call 999 now, or go to your nearest A&E.', ['tel:999'], 'NHS 111 on 111', 'tel:111'],
    ['GB-WLS', 'Call 999 now, or go to your nearest A&E.', ['tel:999'], 'NHS 111 Wales on 111', 'tel:111'],
    ['GB-SCT', 'Call 999 now, or go to your nearest A&E.', ['tel:999'], 'NHS 24 on 111', 'tel:111'],
    ['GB-NIR', 'Call 999 now, or go to your nearest emergency department.', ['tel:999'], 'your GP or GP out-of-hours service'],
    ['IE', 'Call 112 or 999 now, or go to your nearest emergency department.', ['tel:112', 'tel:999'], 'your GP or GP out-of-hours service'],
    ['US', 'Call 911 now, or go to your nearest emergency room.', ['tel:911'], 'your doctor or your health plan’s nurse line'],
    ['CA', 'Call 911 now, or go to your nearest emergency department.', ['tel:911'], 'on 811', 'tel:811'],
    ['EU', 'Call 112 now, or go to your nearest emergency department.', ['tel:112'], 'your doctor or local out-of-hours service'],
  ];
  for (const [region, call, emergency, advice, adviceLink] of regions)
    it(`${region} gives the numbers of there, as text and as links`, () => {
      const visitor = open({ attributes: { region } });
      expect(visitor.text()).to.include(call);
      visitor.answer('now', 'injury');
      expect(visitor.text('[part~=outcome]')).to.include(call);
      expect(visitor.links()).to.deep.equal(emergency);
      visitor.restart();
      visitor.answerAll(waysTo['doctor-today']);
      expect(visitor.text()).to.include(advice).and.to.include(call);
      const adviceLinks = adviceLink ? [adviceLink] : [];
      expect(visitor.links('tel:')).to.deep.equal(adviceLinks);
      visitor.restart();
      visitor.answerAll(waysTo['doctor-soon']);
      expect(visitor.text()).to.match(
        adviceLink
          ? new RegExp(`If you cannot get one: Call .*${advice}\\.`)
          : new RegExp(words.adviceElsewhere()),
      );
      expect(visitor.links('tel:')).to.deep.equal(adviceLinks);
    });

  for (const region of [
    '',
    'GB',
    'UK',
    'SE',
    'IN',
    'ZA',
    'Atlantis',
    '000',
    'AU NZ',
    'AU,NZ',
    ' ',
    'toString',
    'constructor',
    '__proto__',
  ])
    it(`"${region}" gives no number at all`, () => {
      const visitor = open({ attributes: { region } });
      expect(visitor.text()).to.include(words.callLocal());
      visitor.answer('now', 'injury');
      expect(visitor.text('[part~=outcome]')).to.include(words.callLocal());
      expect(visitor.links()).to.be.empty;
      visitor.restart();
      visitor.answerAll(waysTo['doctor-today']);
      expect(visitor.text()).to.include(words.adviceLocal());
      expect(visitor.links('tel:')).to.be.empty;
    });

  for (const region of ['“AU”', '‘AU’', '«AU»', ' au ', '"AU"'])
    it(`${region} is AU`, () => {
      expect(finished({ region }, waysTo.emergency).links()).to.deep.equal([
        'tel:000',
      ]);
    });

  for (const region of [' gb-eng\n', 'Gb_Eng', 'GB – ENG'])
    it(`${JSON.stringify(region)} is GB-ENG`, () => {
      const visitor = finished({ region }, waysTo['doctor-today']);
      expect(visitor.text()).to.include('NHS 111 on 111');
    });
});

describe('theme', () => {
  const surfaceOf = (
    tag: 'checker' | 'alternatives' | 'references',
    theme: string | undefined,
    page: 'light' | 'dark',
  ): string => {
    const into = room();
    into.style.colorScheme = page;
    const attributes = theme === undefined ? {} : { theme };
    const reader =
      tag === 'checker'
        ? open({ attributes, into })
        : show(`can-i-run-${tag}`, { attributes, into });
    return getComputedStyle(reader.find('div')).backgroundColor;
  };
  for (const tag of ['checker', 'alternatives', 'references'] as const)
    it(`of the ${tag} is light, dark or as the page is`, () => {
      const light = surfaceOf(tag, 'light', 'light');
      const dark = surfaceOf(tag, 'dark', 'light');
      expect(light).to.equal('rgb(255, 255, 255)');
      expect(dark).not.to.equal(light);
      expect(surfaceOf(tag, 'light', 'dark')).to.equal(light);
      expect(surfaceOf(tag, '“dark”', 'light')).to.equal(dark);
      for (const theme of [undefined, 'auto', 'sepia', '']) {
        expect(surfaceOf(tag, theme, 'light')).to.equal(light);
        expect(surfaceOf(tag, theme, 'dark')).to.equal(dark);
      }
    });
});

describe('names and dates of the page', () => {
  it('stand apart from the sentence, in one line, without control characters', () => {
    const visitor = finished({
      'booking-url': 'https://clinic.example/',
      'clinic-name': `a\u202eb\u2069c\u0000d\u0085e\u2028f\ng`,
    });
    const { textContent } = visitor.find('a[href="https://clinic.example/"]');
    expect(textContent).to.include('Book with \u2068a b c d e f g\u2069');
  });

  it('are cut at 100 letters', () => {
    const visitor = finished({
      'booking-url': 'https://clinic.example/',
      'clinic-name': '🏃'.repeat(500),
    });
    const { textContent } = visitor.find('a[href="https://clinic.example/"]');
    expect(textContent.match(/🏃/gu)).to.have.lengthOf(100);
  });

  const day = 24 * 60 * 60 * 1000;
  const isoDay = (at: number) => new Date(at).toISOString().slice(0, 10);
  for (const date of [
    isoDay(Date.now() + 3 * day),
    '+012026-01-01',
    '-000001-01-01',
    '12026-01-01',
    '26-01-01',
  ])
    it(`a review is not of ${date.replace(/^20.*/, 'a day to come')}`, () => {
      const visitor = finished(
        { 'reviewed-by': 'Dr Example', 'reviewed-on': date },
        waysTo['doctor-today'],
      );
      expect(visitor.text()).to.include(words.notReviewed());
    });

  it('a review may be of today', () => {
    const visitor = finished({
      'reviewed-by': 'Dr Example',
      'reviewed-on': isoDay(Date.now()),
    });
    expect(visitor.text()).to.include('Reviewed by Dr Example');
  });

  it('the same in a frame that has no address', async () => {
    for (const [link, says] of [
      ['/book', 'Book a visit'],
      ['tel:+61255501234', 'Book a visit (+61255501234)'],
    ] as const) {
      const page = await pageOf(
        `<can-i-run-checker booking-url="${link}"></can-i-run-checker>${script}`,
      );
      page.visitor().answerAll();
      expect(page.visitor().text('a.button')).to.equal(says);
    }
  });

  it('a link to another site says which; one to the same site does not', () => {
    for (const [link, says] of [
      ['https://book.example:8443/x', 'Book a visit (book.example:8443)'],
      [`${location.origin}/book`, 'Book a visit'],
      ['/book', 'Book a visit'],
      ['tel:+61255501234', 'Book a visit (+61255501234)'],
      ['mailto:desk@clinic.example', 'Book a visit (desk@clinic.example)'],
    ] as const) {
      const { href } = new URL(link, location.href);
      const visitor = finished({ 'booking-url': link }, waysTo['doctor-soon']);
      expect(visitor.text(`a[href="${href}"]`)).to.equal(says);
      const { referrerPolicy } = visitor.find<HTMLAnchorElement>('a.button');
      expect(referrerPolicy).to.equal('strict-origin');
    }
  });
});

describe('clinic-name and booking-url', () => {
  const href = 'https://clinic.example/book?a=1&b=2';

  it('together make a button that names the clinic', () => {
    const visitor = finished({ 'booking-url': href, 'clinic-name': 'North' });
    expect(visitor.text(`a[href="${href}"]`)).to.equal(
      'Book with North (clinic.example)',
    );
  });

  it('make a plain button without a name, and none without a link', () => {
    expect(
      finished({ 'booking-url': href }).text(`a[href="${href}"]`),
    ).to.equal(`${words.book()} (clinic.example)`);
    const unlinked = finished({ 'clinic-name': 'North' });
    expect(unlinked.text()).not.to.include('Book');
  });

  it('are where there is time to book', () => {
    for (const [outcome, says] of Object.entries(waysTo))
      expect(
        finished({ 'booking-url': href }, says).links(href),
        outcome,
      ).to.have.lengthOf(/^(emergency|doctor-today)$/.test(outcome) ? 0 : 1);
  });

  for (const good of [
    'http://clinic.example/',
    'tel:+61290000000',
    'mailto:hello@clinic.example',
  ])
    it(`${good} is a link`, () => {
      expect(finished({ 'booking-url': good }).links(good)).to.deep.equal([
        good,
      ]);
    });

  for (const bad of [
    'javascript:alert(1)',
    ' JaVaScRiPt:alert(1)',
    'java\nscript:alert(1)',
    '“javascript:alert(1)”',
    'data:text/html,<script>alert(1)</script>',
    'vbscript:x',
    'blob:https://clinic.example/1',
    'file:///etc/passwd',
    'https://',
  ])
    it(`${JSON.stringify(bad)} is no link`, () => {
      const visitor = finished(
        { 'booking-url': bad, 'clinic-name': 'North' },
        waysTo['doctor-soon'],
      );
      expect(visitor.outcome()).to.equal('doctor-soon');
      expect(visitor.text()).not.to.include('Book with');
      for (const link of visitor.links()) expect(link).to.match(/^https:\/\//);
    });
});

describe('markup in a value', () => {
  it('stays text', () => {
    const markup = '<img src=x onerror="alert(1)">';
    const visitor = finished({
      'clinic-name': markup,
      'booking-url': 'https://clinic.example/',
      'reviewed-by': markup,
      'reviewed-on': '2026-11-23',
    });
    expect(visitor.all('img')).to.be.empty;
    expect(visitor.text()).to.include(`Book with ${markup}`);
    expect(visitor.text()).to.include(`Reviewed by ${markup} on`);
  });
});

describe('reviewed-by and reviewed-on', () => {
  it('together say who reviewed the advice and when', () => {
    for (const [outcome, says] of Object.entries(waysTo)) {
      // An emergency has no room for it.
      if (outcome === 'emergency') continue;
      const text = finished(
        { 'reviewed-by': 'Dr Bo Lee', 'reviewed-on': '“2026-11-23”' },
        says,
      ).text();
      expect(text).to.match(/Reviewed by Dr Bo Lee on [^.]*November[^.]*\./);
      expect(text).to.match(/Reviewed by Dr Bo Lee on [^.]*\b23\b[^.]*2026/);
      expect(text).not.to.include(words.notReviewed());
    }
  });

  // prettier-ignore
  const unsaid: readonly (readonly [string, string])[] = [
    ['', ''], ['Dr Bo Lee', ''], ['', '2026-11-23'], ['Dr Bo Lee', '2026-02-31'],
    ['Dr Bo Lee', '2026-13-01'], ['Dr Bo Lee', '23/11/2026'], ['Dr Bo Lee', '2026-1-2'],
    ['Dr Bo Lee', '2026'], ['Dr Bo Lee', 'yesterday'], ['Dr Bo Lee', '2026-11-23T10:00'], ['””', '2026-11-23'],
  ];
  for (const [by, on] of unsaid)
    it(`"${by}" and "${on}" do not say that anybody did`, () => {
      const visitor = finished(
        { 'reviewed-by': by, 'reviewed-on': on },
        waysTo['doctor-today'],
      );
      expect(visitor.text()).to.include(words.notReviewed());
      expect(visitor.text()).not.to.include('Reviewed by');
    });
});

describe('max-sessions', () => {
  /** Somebody who already runs, so that all runs are in this week. */
  const runner = (attributes: Readonly<Record<string, string>>): Visitor =>
    finished(attributes, { ready: ['run'] });
  const choose = (visitor: Visitor, ...days: string[]): void => {
    for (const day of days)
      visitor.find(`input[name=run-day][value=${day}]`).click();
  };
  /** How often the week says "Run". */
  const runs = (visitor: Visitor): number =>
    visitor
      .all('li')
      .filter((day) =>
        /^\w{3} Run$/.test(day.textContent.replace(/\s+/g, ' ').trim()),
      ).length;

  it('1 leaves one run a week', () => {
    const visitor = runner({ 'max-sessions': '1' });
    expect(visitor.text()).to.include(planWords.atMostOne());
    expect(visitor.text()).not.to.include(planWords.atMostTwo());
    choose(visitor, 'sat');
    expect(runs(visitor)).to.equal(1);
    expect(visitor.text()).to.include(
      refusalWords['too-many-for-one']('Saturday'),
    );
  });

  for (const value of ['2', '3', '0', '-1', '1.5', '99', 'two', 'Infinity', ''])
    it(`"${value}" leaves two, and never more`, () => {
      const visitor = runner({ 'max-sessions': value });
      expect(visitor.text()).to.include(planWords.atMostTwo());
      choose(visitor, 'sat');
      expect(runs(visitor)).to.equal(2);
      choose(visitor, 'mon');
      expect(runs(visitor)).to.equal(2);
      expect(visitor.text()).to.include(refusalWords['too-many']('Monday'));
    });

  it('set to 1 late takes the second run away', () => {
    const visitor = runner({});
    choose(visitor, 'sat');
    expect(runs(visitor)).to.equal(2);
    visitor.element.setAttribute('max-sessions', '1');
    expect(runs(visitor)).to.equal(1);
    expect(visitor.all('input[name=run-day]:checked')).to.have.lengthOf(1);
  });
});
