/**
 * How hard the English is to read, by the Flesch-Kincaid grade: 6 is the end
 * of US primary school.
 *
 * The formula needs sentences. A label of a few words gets a grade that says
 * nothing ("Continue" comes to 20), so labels are held to plain words instead.
 */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { fleschKincaid } from 'flesch-kincaid';
import { syllable } from 'syllable';
import { readMessages, root } from './english.mjs';

/** Fewer words than this are a label. */
const shortestSentence = 8;
const highestMedian = 6;
const highestGrade = 9;

/**
 * The terms that alone lift a text above the highest grade. The text's file
 * says why they stay.
 */
const medicalTerms = {
  'o.back.inflammatory': 'ankylosing spondylitis',
};

/** Long words that a label may hold: what people say, or the name of a thing. */
const longWords = new Set(['emergency', 'stationary', 'usually']);

const { messages } = readMessages();

const wordsIn = (text) => text.match(/[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu) ?? [];

function gradeOf(text) {
  const words = wordsIn(text);
  return fleschKincaid({
    sentence: text.split(/[.?!](?:\s|$)/).filter((part) => /\w/.test(part))
      .length,
    word: words.length,
    syllable: words.reduce((sum, word) => sum + syllable(word), 0),
  });
}

const graded = messages
  .map((message) => ({ ...message, grade: gradeOf(message.text) }))
  .sort((one, other) => other.grade - one.grade);
const isLabel = ({ text }) => wordsIn(text).length < shortestSentence;
const sentences = graded.filter((message) => !isLabel(message));

const median = (list) => list[Math.floor(list.length / 2)].grade;
const show = ({ id, grade, text }) => `${grade.toFixed(1)} ${id}: ${text}`;

const asked = ({ id }) => /^(q|o|outcome)\./.test(id);

test('questions, options and outcomes read at grade 6 or lower', (t) => {
  const all = graded.filter(asked);
  // Labels pull the median down: it must hold without them too.
  const long = sentences.filter(asked);
  t.diagnostic(
    `median grade ${median(all).toFixed(1)} of ${all.length}, ${median(long).toFixed(1)} of the ${long.length} that are no labels`,
  );
  assert.ok(all.length > 80, `only ${all.length} texts`);
  assert.ok(long.length > 40, `only ${long.length} sentences`);
  assert.ok(median(all) <= highestMedian);
  assert.ok(median(long) <= highestMedian);
});

test('nothing reads above grade 9 but for the name of an illness', (t) => {
  for (const message of sentences.slice(0, 5)) t.diagnostic(show(message));
  const tooHard = sentences.filter(({ grade }) => grade > highestGrade);
  assert.deepEqual(
    tooHard.filter(({ id }) => !(id in medicalTerms)).map(show),
    [],
  );
  assert.deepEqual(
    tooHard.map(({ id }) => id).sort(),
    Object.keys(medicalTerms).sort(),
  );
});

test('the name of an illness stands in brackets, and its file says why', () => {
  for (const [id, term] of Object.entries(medicalTerms)) {
    const { text, file } = messages.find((message) => message.id === id);
    assert.match(text, new RegExp(`\\([^)]*${term}\\)`), id);
    const plain = text.replace(/ *\([^)]*\)/g, '');
    const words = wordsIn(plain);
    assert.ok(
      words.length < shortestSentence || gradeOf(plain) <= highestGrade,
      `${id} is hard without "${term}" too`,
    );
    const [comment] = /\/\*\*[^]*?\*\//.exec(
      readFileSync(join(root, file), 'utf8'),
    );
    const prose = comment.replace(/\s*\n \* ?/g, ' ');
    assert.ok(prose.includes(term), `${file} does not say why "${term}"`);
  }
});

test('labels are made of plain words', () => {
  const hard = graded.filter(isLabel).flatMap(({ id, text }) =>
    wordsIn(text.replace(/ *\([^)]*\)/g, ''))
      .filter((word) => !/^\p{Lu}[\p{Lu}\p{N}]+$|\d/u.test(word))
      .filter(
        (word) =>
          word.split('-').some((part) => syllable(part) > 3) &&
          !longWords.has(word.toLowerCase()),
      )
      .map((word) => `${id}: ${word}`),
  );
  assert.deepEqual(hard, []);
});
