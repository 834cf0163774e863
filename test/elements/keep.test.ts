/**
 * What a visitor takes away without a printer: the text to copy, the file, the
 * calendar. None of it is kept by the page, and an emergency offers none.
 */
import { expect, waitUntil } from '@open-wc/testing';
import ICAL from 'ical.js';
import { alternatives } from '../../src/content/alternatives.js';
import { words } from '../../src/content/interface.js';
import { outcomeWords } from '../../src/content/outcomes.js';
import { planWords } from '../../src/content/plan.js';
import { optionWords } from '../../src/content/questions.js';
import { reasonWords } from '../../src/content/reasons.js';
import { open } from '../support/harness.js';
import type { Visitor } from '../support/harness.js';
import {
  always,
  finished,
  found,
  missing,
  plain,
  replace,
  summaries,
  ways,
} from './summaries.js';

/** A clipboard that takes what it is given, or refuses. */
function clipboard(accepts: boolean): { readonly texts: readonly string[] } {
  const texts: string[] = [];
  const writeText = (text: string): Promise<void> => {
    texts.push(text);
    return accepts
      ? Promise.resolve()
      : Promise.reject(new DOMException('Denied', 'NotAllowedError'));
  };
  replace(navigator, 'clipboard', { writeText });
  return { texts };
}

interface Download {
  readonly name: string;
  readonly blob: Blob;
}

/** Catches what would be downloaded. */
function downloads(): readonly Download[] {
  const caught: Download[] = [];
  const blobs = new Map<string, Blob>();
  const { createObjectURL } = URL;
  replace(URL, 'createObjectURL', (blob: Blob) => {
    const url = createObjectURL.call(URL, blob);
    blobs.set(url, blob);
    return url;
  });
  replace(
    HTMLAnchorElement.prototype,
    'click',
    function (this: HTMLAnchorElement) {
      const blob = blobs.get(this.href);
      if (!blob) throw new Error('The file is from elsewhere.');
      caught.push({ name: this.download, blob });
    },
  );
  return caught;
}

/** Presses a button of those that keep, and waits until something is said. */
async function press(visitor: Visitor, label: string): Promise<void> {
  visitor.press(label);
  await waitUntil(() => visitor.announced() !== '');
}

async function copied(visitor: Visitor): Promise<string> {
  const { texts } = clipboard(true);
  await press(visitor, ways.copy);
  const [text, ...others] = texts;
  if (text === undefined || others.length > 0)
    throw new Error(`Copied ${String(texts.length)} times.`);
  return text;
}

async function saved(visitor: Visitor, label: string): Promise<Download> {
  const files = downloads();
  await press(visitor, label);
  const [file, ...others] = files;
  if (!file || others.length > 0)
    throw new Error(`Saved ${String(files.length)} files.`);
  return file;
}

const labels = (visitor: Visitor): string[] =>
  visitor.all('button').map(({ textContent }) => plain(textContent));

describe('the text to copy', () => {
  for (const { outcome, holds } of summaries)
    it(`of ${outcome} holds all of its summary`, async () => {
      const visitor = finished(outcome);
      const text = await copied(visitor);
      expect(missing(text, [...holds, ...always()])).to.deep.equal([]);
      expect(visitor.announced()).to.equal(words.copied());
      expect(visitor.all('textarea')).to.be.empty;
    });

  it('has each heading on a line of its own, after a gap', async () => {
    const lines = (await copied(finished('yes-with-limits'))).split('\n');
    for (const title of [
      words.why(),
      planWords.limits(),
      planWords.week(),
      planWords.checks(),
      planWords.monitor(),
      words.yourAnswers(),
      words.references(),
    ]) {
      const at = lines.indexOf(title);
      expect(at, title).to.be.greaterThan(0);
      expect(lines[at - 1], title).to.equal('');
    }
  });

  it('has each item of a list on a line of its own, with a mark', async () => {
    const lines = (await copied(finished('yes-with-limits'))).split('\n');
    for (const item of [
      planWords.atMostTwo(),
      planWords.checkStand(),
      'Mon Swim',
      'Wed Run',
      optionWords['now.saddle'](),
      optionWords['want.enjoy'](),
    ])
      expect(lines).to.include(`- ${item}`);
  });

  it('is made of whole lines, without stray space, markup or values', async () => {
    for (const { outcome } of summaries) {
      const text = await copied(finished(outcome));
      expect(text.trim().length).to.equal(text.length);
      const stray = [
        ...found(text, /\n{3}|[^\S\n]{2}|[^\S\n]\n|\t|\r/),
        ...found(text, /<\/?\w+|&\w+;|\[object|\b(undefined|null|false)\b/),
      ];
      expect(stray, outcome).to.deep.equal([]);
    }
  });

  it('has no labels of buttons, and no marks of sources', async () => {
    for (const { outcome } of summaries) {
      const text = await copied(finished(outcome));
      const lines = text.split('\n').map((line) => line.replace(/^- /, ''));
      for (const label of [
        ...Object.values(ways),
        words.change(),
        words.restart(),
        words.bookWith('Hill Street Clinic'),
      ])
        expect(lines.filter((line) => line === label)).to.be.empty;
      // Such as [NHS].
      expect(found(text, /\[[^\]]*\]/), outcome).to.deep.equal([]);
    }
  });

  it('does not speak of a tab that a link opens', async () => {
    const text = await copied(finished('doctor-today'));
    expect(text.split(words.newTab())).to.have.lengthOf(1);
  });

  it('does not speak of pictures, which it does not have', async () => {
    const text = await copied(finished('yes-with-limits'));
    expect(found(text, /\w+ parts are \w+/i)).to.deep.equal([]);
  });

  it('keeps an answer, and why it matters, apart', async () => {
    const text = await copied(finished('doctor-today'));
    const answer = optionWords['warning.fever']();
    const why = reasonWords['warning.fever']();
    expect(missing(text, [answer, why])).to.deep.equal([]);
    expect(text.split(`${answer} ${why}`)).to.have.lengthOf(1);
  });

  it('keeps the number of a step and its repeats apart', async () => {
    const text = await copied(finished('yes-with-limits'));
    expect(found(text, /Step 3\b/)).to.have.lengthOf(1);
    // "Step 3 8 × run" would be read as step 38.
    expect(found(text, /Step \d+ \d/)).to.deep.equal([]);
  });

  it('tells the days that the visitor chose', async () => {
    const visitor = finished('yes-with-limits');
    visitor.find('input[name=run-day][value=sat]').click();
    const lines = (await copied(visitor)).split('\n');
    expect(lines).to.include('- Wed Run').and.to.include('- Sat Run');
  });

  it('is the guide where the guide is read', async () => {
    const visitor = open();
    visitor.press(words.readGuide());
    const text = await copied(visitor);
    const headlines = Object.values(outcomeWords).map(({ headline }) =>
      headline(),
    );
    expect(missing(text, [words.guide(), ...headlines])).to.deep.equal([]);
    expect(text.split(words.toQuestions())).to.have.lengthOf(1);
  });
});

describe('where nothing may be copied', () => {
  for (const [how, refuse] of Object.entries({
    'because it is denied': () => clipboard(false),
    'because there is no clipboard': () => {
      replace(navigator, 'clipboard', undefined);
    },
  }))
    it(`${how}, the visitor is told and gets the text`, async () => {
      const whole = await copied(finished('ask-clinician'));
      const visitor = finished('ask-clinician');
      refuse();
      await press(visitor, ways.copy);
      expect(visitor.announced()).to.equal(words.byHand());
      const area = visitor.find<HTMLTextAreaElement>('textarea');
      expect(area.value).to.equal(whole);
      expect(area.readOnly).to.be.true;
      expect(area.selectionEnd - area.selectionStart).to.equal(whole.length);
      expect(plain(area.closest('label')?.textContent ?? '')).to.include(
        words.byHand(),
      );
    });

  it('the text goes once something worked, or the visitor goes on', async () => {
    for (const goOn of [
      (visitor: Visitor) => copied(visitor),
      (visitor: Visitor) => {
        visitor.change('calm');
      },
      (visitor: Visitor) => {
        visitor.restart();
        visitor.answerAll();
      },
    ]) {
      const visitor = finished('not-yet');
      clipboard(false);
      await press(visitor, ways.copy);
      expect(visitor.all('textarea')).to.have.lengthOf(1);
      await goOn(visitor);
      expect(visitor.all('textarea')).to.be.empty;
    }
  });

  it('the text is that of the result which is shown', async () => {
    const visitor = finished('yes-with-limits');
    clipboard(false);
    await press(visitor, ways.copy);
    visitor.find('input[name=run-day][value=sat]').click();
    for (const { value } of visitor.all<HTMLTextAreaElement>('textarea'))
      expect(missing(value, ['- Wed Run', '- Sat Run'])).to.deep.equal([]);
  });
});

describe('the file', () => {
  for (const { outcome, holds } of summaries)
    it(`of ${outcome} is the same text, in UTF-8`, async () => {
      const visitor = finished(outcome);
      const text = await copied(visitor);
      const { name, blob } = await saved(finished(outcome), ways.save);
      expect(name).to.match(/^[a-z-]+\.(txt|html)$/);
      expect(blob.type).to.match(/^text\/(plain|html)\b/);
      const bytes = new Uint8Array(await blob.arrayBuffer());
      // Without this mark, some programs take the file for another encoding.
      expect([...bytes.slice(0, 3)]).to.deep.equal([0xef, 0xbb, 0xbf]);
      expect(new TextDecoder().decode(bytes)).to.equal(text);
      expect(missing(text, holds)).to.deep.equal([]);
    });

  it('is told of', async () => {
    const visitor = finished('not-yet');
    await saved(visitor, ways.save);
    expect(visitor.announced()).to.equal(words.saved());
  });

  it('loads nothing and leads nowhere by itself', async () => {
    const { blob } = await saved(finished('yes-with-limits'), ways.save);
    const loads = /<(script|link|img|iframe)|@import/;
    expect(found(await blob.text(), loads)).to.deep.equal([]);
  });
});

describe('the calendar', () => {
  const eventsOf = async (visitor: Visitor): Promise<ICAL.Event[]> => {
    const { name, blob } = await saved(visitor, ways.calendar);
    expect(name).to.match(/\.ics$/);
    expect(blob.type).to.match(/^text\/calendar\b/);
    const root = new ICAL.Component(ICAL.parse(await blob.text()));
    return root
      .getAllSubcomponents('vevent')
      .map((event) => new ICAL.Event(event));
  };
  const days = ['', 'Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];
  /** The events in the order of a week, as "Wed Run". */
  const told = (events: readonly ICAL.Event[]): string[] =>
    events.map(
      ({ startDate, summary }) =>
        `${days[startDate.dayOfWeek()] ?? '?'} ${summary}`,
    );

  it('is offered only where there is a week', () => {
    for (const { outcome } of summaries)
      expect(
        labels(finished(outcome)).includes(ways.calendar),
        outcome,
      ).to.equal(['yes-with-limits', 'not-yet'].includes(outcome));
    const reader = open();
    reader.press(words.readGuide());
    expect(labels(reader)).not.to.include(ways.calendar);
  });

  it('holds the week that is on the screen, without its rest', async () => {
    expect(told(await eventsOf(finished('yes-with-limits')))).to.deep.equal([
      'Mon Swim',
      'Wed Run',
      'Fri Pilates',
      'Sun Bike',
    ]);
    const visitor = finished('yes-with-limits');
    for (const day of ['wed', 'mon', 'thu'])
      visitor.find(`input[name=run-day][value=${day}]`).click();
    expect(told(await eventsOf(visitor))).to.deep.equal([
      'Mon Run',
      'Tue Pilates',
      'Wed Swim',
      'Thu Run',
      'Sat Bike',
    ]);
  });

  it('is the week that the clinic allows', async () => {
    const visitor = finished('yes-with-limits');
    visitor.find('input[name=run-day][value=sat]').click();
    visitor.element.setAttribute('max-sessions', '1');
    const runs = told(await eventsOf(visitor)).filter((day) =>
      day.endsWith('Run'),
    );
    expect(runs).to.deep.equal(['Wed Run']);
  });

  it('goes on for eight weeks, from a day to come', async () => {
    for (const event of await eventsOf(finished('yes-with-limits'))) {
      expect(event.startDate.toJSDate().getTime()).to.be.greaterThan(
        new Date().setHours(0, 0, 0, 0),
      );
      const starts = [];
      const iterator = event.iterator();
      while (starts.length < 100 && iterator.next()) starts.push(1);
      expect(starts).to.have.lengthOf(8);
    }
  });

  it('names the step of a run as the current one, and who leads Pilates', async () => {
    for (const { summary, description } of await eventsOf(
      finished('yes-with-limits'),
    ))
      if (summary === 'Run') {
        expect(description).to.equal(words.calendarNote());
        expect(description).to.match(/your current step/i);
        expect(description).not.to.match(/\d/);
      } else if (summary === 'Pilates')
        expect(description).to.equal(alternatives.pilates.care?.());
      else expect(description).to.not.exist;
  });

  it('holds no run where running does not suit yet', async () => {
    const events = told(await eventsOf(finished('not-yet')));
    expect(events.join()).not.to.include('Run');
    expect(events).not.to.be.empty;
  });

  it('is told of', async () => {
    const visitor = finished('not-yet');
    await saved(visitor, ways.calendar);
    expect(visitor.announced()).to.equal(words.calendarSaved());
  });
});

describe('an emergency', () => {
  it('offers nothing to take away', () => {
    const visitor = finished('emergency');
    expect(visitor.outcome()).to.equal('emergency');
    for (const label of Object.values(ways))
      expect(labels(visitor)).not.to.include(label);
    expect(visitor.all('textarea')).to.be.empty;
  });
});

describe('the page', () => {
  it('keeps nothing, and its focus and place stay', async () => {
    const databases = async () =>
      (await indexedDB.databases()).map(({ name }) => name);
    const kept = async () => [
      { ...localStorage },
      { ...sessionStorage },
      document.cookie,
      await databases(),
      history.length,
      location.href,
    ];
    const before = await kept();
    const visitor = finished('yes-with-limits');
    await copied(visitor);
    await saved(visitor, ways.save);
    await saved(visitor, ways.calendar);
    clipboard(false);
    await press(visitor, ways.copy);
    expect(await kept()).to.deep.equal(before);
  });

  it('gets no link of the file into itself', async () => {
    const visitor = finished('yes-with-limits');
    const before = document.documentElement.outerHTML;
    await saved(visitor, ways.save);
    await saved(visitor, ways.calendar);
    expect(document.documentElement.outerHTML).to.equal(before);
    expect(visitor.links('blob:')).to.be.empty;
  });
});
