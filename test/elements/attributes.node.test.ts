/**
 * What people type into the attributes of all elements, and of the two that
 * are lists: see clinic.node.test.ts for those of the checker, and for the rule
 * that all of it follows. In lists they put commas, semicolons, "and"; ids have
 * spaces or underscores; a level is a word, or a heading (`h3`).
 *
 * What an element accepts is written here as it is there: what says that it does
 * is its whole hint, in ../hosts/typing-mistakes.test.ts.
 */
import { expect } from 'chai';
import { describe, it } from 'node:test';
import { shownOf } from '../../src/elements/alternatives/only.js';
import { oneOf, textOf } from '../../src/elements/attributes.js';
import { read } from '../support/read.js';

describe('heading-level', () => {
  const level = (value: string) =>
    read((host) =>
      oneOf(host, 'heading-level', value, ['2', '1', '3', '4', '5', '6']),
    );

  for (const value of [' 3 ', '“3”', "'3'", 'h3', 'H3'])
    it(`${JSON.stringify(value)} is understood`, () => {
      expect(level(value)).to.deep.equal({ value: '3', hints: [] });
    });

  for (const value of [
    '0',
    '7',
    'h7',
    '2.5',
    '-1',
    'three',
    'title',
    '33',
    '<h3>',
    '03',
    '3.',
    'h 3',
    'level 3',
    'h',
  ])
    it(`${JSON.stringify(value)} is none, and a hint says what is`, () => {
      expect(level(value)).to.deep.equal({
        value: '2',
        hints: ['<element> heading-level: use 2, 1, 3, 4, 5, 6.'],
      });
    });
});

describe('what is no text at all', () => {
  it('is none', () => {
    expect(textOf(Object.create(null))).to.equal('');
  });
});

describe('theme', () => {
  const theme = (value: string) =>
    read((host) => oneOf(host, 'theme', value, ['auto', 'light', 'dark']));

  for (const value of ['dark', 'Dark', 'DARK', ' dark ', '“dark”', '‘dark’'])
    it(`${JSON.stringify(value)} is dark`, () => {
      expect(theme(value)).to.deep.equal({ value: 'dark', hints: [] });
    });

  for (const value of [
    'night',
    'dark mode',
    'true',
    'black',
    'system',
    'dark light',
  ])
    it(`${JSON.stringify(value)} is as the page is, and a hint says what is not`, () => {
      expect(theme(value)).to.deep.equal({
        value: 'auto',
        hints: ['<element> theme: use auto, light, dark.'],
      });
    });
});

describe('only', () => {
  const all = [
    'swimming',
    'pilates',
    'bike',
    'cross-trainer',
    'yoga',
    'deep-water-running',
  ];
  const shown = (only: string) => read((host) => shownOf(host, only));

  for (const value of [
    'pilates cross-trainer',
    'cross-trainer pilates',
    ' pilates  cross-trainer ',
    'pilates, cross-trainer',
    'pilates,cross-trainer',
    '“pilates cross-trainer”',
    'pilates\ncross-trainer',
    'pilates pilates cross-trainer',
    'Pilates Cross-Trainer',
    'PILATES CROSS-TRAINER',
    'pilates cross_trainer',
    'pilates; cross-trainer',
    'pilates | cross-trainer',
    'pilates, cross-trainer,',
    '“pilates” “cross-trainer”',
  ])
    it(`${JSON.stringify(value)} is understood`, () => {
      expect(shown(value)).to.deep.equal({
        value: ['pilates', 'cross-trainer'],
        hints: [],
      });
    });

  for (const [value, ids] of [
    ['none', all],
    ['all', all],
    ['swim', all],
    ['bicycle walking', all],
    ['pilates hurdles', ['pilates']],
    ['pilates and yoga', ['pilates', 'yoga']],
    [',', all],
    ['плавание', all],
  ] as const)
    it(`${JSON.stringify(value)} shows ${String(ids.length)}, and a hint says which there are`, () => {
      expect(shown(value)).to.deep.equal({
        value: ids,
        hints: [`<element> only: use ids of ${all.join(', ')}.`],
      });
    });

  for (const value of ['', ' ', '“”'])
    it(`${JSON.stringify(value)} is all of them, and no mistake`, () => {
      expect(shown(value)).to.deep.equal({ value: all, hints: [] });
    });
});

describe('group', () => {
  const group = (value: string) =>
    read((host) => oneOf(host, 'group', value, ['all', 'article']));

  for (const value of ['article', 'Article', ' article ', '“article”'])
    it(`${JSON.stringify(value)} is understood`, () => {
      expect(group(value)).to.deep.equal({ value: 'article', hints: [] });
    });

  for (const value of ['articles', 'seed', 'safety', 'article all', 'true'])
    it(`${JSON.stringify(value)} shows all, and a hint says what does not`, () => {
      expect(group(value)).to.deep.equal({
        value: 'all',
        hints: ['<element> group: use all, article.'],
      });
    });
});
