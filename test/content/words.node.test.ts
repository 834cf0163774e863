/**
 * All words of src/content, taken by calling them: who speaks, and what is
 * never said. How hard they are to read is another test.
 */
import { expect } from 'chai';
import { readFileSync, readdirSync } from 'node:fs';
import { before, describe, it } from 'node:test';
import { optionWords } from '../../src/content/questions.js';
import { saidWords } from '../../src/content/said.js';
import { addLocale, inLocale } from '../../src/localization/localize.js';
import type { OptionKey } from '../../src/logic/index.js';

const content = new URL('../../src/content/', import.meta.url);

/** Every message, by the list that translators get. */
const ids = [
  ...readFileSync(
    new URL('../../locales/en-XA.xlf', import.meta.url),
    'utf8',
  ).matchAll(/<trans-unit id="([^"]+)"/g),
].map(([, id]) => String(id));

type Words = (...values: readonly string[]) => unknown;

/** The words in a table, in whatever it holds; data and rules have none. */
function wordsIn(value: unknown): Words[] {
  if (typeof value === 'function') return [value as Words];
  if (value instanceof Map) return [...value.values()].flatMap(wordsIn);
  return typeof value === 'object' && value !== null
    ? Object.values(value).flatMap(wordsIn)
    : [];
}

/** Every message of every table: id and English. */
const said = new Map<string, string>();

function hear(word: () => unknown): void {
  const text = inLocale('en', word);
  const id = inLocale('en-XA', word);
  // The name of a health service is no message.
  if (typeof text !== 'string' || typeof id !== 'string' || text === id) return;
  const [, name = ''] = /^#(.*)$/.exec(id) ?? [];
  said.set(name, text);
}

before(async () => {
  addLocale('en-XA', {
    templates: Object.fromEntries(ids.map((id) => [id, `#${id}`])),
  });
  for (const file of readdirSync(content)) {
    const module: unknown = await import(new URL(file, content).href);
    // Functions that look something up, or that name a day, are no words.
    const exported: readonly unknown[] = Object.values(module as object);
    const tables = exported.filter(
      (table) => typeof table !== 'function' || table.length === 0,
    );
    for (const word of wordsIn(tables))
      hear(() => word(...Array<string>(word.length).fill('one')));
  }
  for (const key of Object.keys(optionWords) as OptionKey[])
    hear(() => saidWords(key));
});

/** What some messages say that they should not, as `id: what`. */
const found = (
  pattern: RegExp,
  of: (id: string) => boolean = () => true,
): string[] =>
  [...said].flatMap(([id, text]) =>
    of(id)
      ? [...text.matchAll(pattern)].map(([match]) => `${id}: ${match}`)
      : [],
  );

/** What visitors say themselves. */
const isOption = (id: string) => id.startsWith('o.');

/** The same outside the questions: to a doctor, and over the door. */
const isQuoted = (id: string) =>
  /^said\.|^say-start$|^ask-(about|plain|start|stop)$|^(alternatives-)?title$/.test(
    id,
  );

describe('all words', () => {
  it('are heard', () => {
    expect(ids.filter((id) => !said.has(id))).to.deep.equal([]);
    expect(said.size).to.equal(ids.length);
  });

  it('of options are those of the visitor', () => {
    expect(found(/\b(you|your|yours|yourself)\b/gi, isOption)).to.be.empty;
    expect(found(/\b(I|my|me)\b/g, isOption).length).to.be.greaterThan(40);
  });

  it('of everything else speak to the visitor', () => {
    const others = (id: string) => !isOption(id) && !isQuoted(id);
    expect(found(/\b(I|my|me|mine|myself)\b/gi, others)).to.be.empty;
    expect(found(/\byou\b/gi, others).length).to.be.greaterThan(40);
  });

  it('that quote the visitor are the visitor’s', () => {
    expect(found(/\b(you|your|yours|yourself)\b/gi, isQuoted)).to.be.empty;
  });

  it('call nobody a clinician, but a physio or doctor', () => {
    expect(found(/clinician/gi)).to.be.empty;
    expect(found(/physio or doctor/gi).length).to.be.greaterThan(10);
  });

  it('claim nothing that only a medical device would', () => {
    const avoided =
      /(not a )?\b(assess\w*|diagnos\w*|screen(s|ed|ing)?|triag\w*|detect\w*|scor(e|es|ed|ing)|safe to run|cleared to run|prescri\w*|personali[sz]ed|treatment)\b/gi;
    expect(found(avoided)).to.deep.equal(['intro-facts: not a diagnosis']);
  });

  it('are not shortened with an apostrophe', () => {
    const contraction =
      /\b(\w+['’](t|re|ve|ll|d|m)|(it|that|there|here|what|who|he|she|let)['’]s)\b/gi;
    expect(found(contraction)).to.be.empty;
  });

  it('give no numbers of any trial', () => {
    // A limit on the length of a run is advice, and no finding; pain is
    // always out of 10.
    expect(found(/\d+(\.\d+)? ?(%|per ?cent)/gi)).to.deep.equal([
      'plan.no-longer: 10%',
    ]);
    expect(
      found(
        /\b\d+ (people|adults|runners|patients|participants)|\b\d+ (in|of|out of) (?!10\b)\d+|\b(one|two|three|half) (in|of|out of) (two|three|four|five|ten|all)\b|\bmedian\b|\baverage\b|\bCI\b|\btimes (as|more|less)\b/gi,
      ),
    ).to.deep.equal([]);
  });

  it('that should not be would be found', () => {
    said.set('o.sample', 'You can’t score 12% as a clinician');
    expect(found(/\byou\b/gi, isOption)).to.deep.equal(['o.sample: You']);
    expect(found(/\d+%/g, isOption)).to.deep.equal(['o.sample: 12%']);
    said.delete('o.sample');
  });
});
