/**
 * What each option brings by itself, everything else being at its best. The
 * table is written by hand: a rank lowered by mistake fails its line.
 */
import { expect } from 'chai';
import { describe, it } from 'node:test';
import { flow, outcomeIds, referenceIds } from '../../src/logic/index.js';
import type {
  OptionKey,
  OutcomeId,
  Question,
  SourceId,
} from '../../src/logic/index.js';
import { model, outcomes } from '../support/model.js';
import { ask, best, withOption } from './every-path.js';
import type { Given } from './every-path.js';

const questions: readonly Question[] = flow;

/**
 * The outcome of the option alone; of one that can be cleared, the outcomes
 * with `no`, `checked` and `yes`.
 */
type Row =
  | readonly [alone: OutcomeId]
  | readonly [no: OutcomeId, checked: OutcomeId, yes: OutcomeId];

// prettier-ignore
const table: Readonly<Record<OptionKey, Row>> = {
  'now.saddle':      ['emergency'],
  'now.bladder':     ['emergency'],
  'now.bowel':       ['emergency'],
  'now.sexual':      ['emergency'],
  'now.both-legs':   ['emergency'],
  'now.weak-leg':    ['emergency'],
  'now.injury':      ['emergency'],
  'now.chest-tummy': ['emergency'],
  'now.very-ill':    ['emergency'],
  'now.unsure':      ['doctor-today'],
  'now.none':        ['yes-with-limits'],

  'warning.fever':             ['doctor-today'],
  'warning.weight':            ['doctor-today'],
  'warning.night':             ['doctor-today'],
  'warning.lump-or-shape':     ['doctor-today'],
  'warning.after-procedure':   ['doctor-today'],
  'warning.one-leg':           ['doctor-today'],
  'warning.upper-back':        ['doctor-today', 'ask-clinician', 'yes-with-limits'],
  'warning.cough':             ['doctor-today', 'ask-clinician', 'yes-with-limits'],
  'warning.leg-numb':          ['doctor-soon', 'ask-clinician', 'yes-with-limits'],
  'warning.morning-stiffness': ['doctor-soon', 'ask-clinician', 'yes-with-limits'],
  'warning.unsure':            ['doctor-soon'],
  'warning.none':              ['yes-with-limits'],

  'health.cancer-new-pain': ['doctor-today'],
  'health.cancer':          ['doctor-soon', 'ask-clinician', 'yes-with-limits'],
  'health.infection-risk':  ['doctor-soon', 'ask-clinician', 'yes-with-limits'],
  'health.chest-effort':    ['doctor-soon'],
  'health.heart':           ['doctor-soon', 'ask-clinician', 'yes-with-limits'],
  'health.other-illness':   ['ask-clinician', 'ask-clinician', 'yes-with-limits'],
  'health.unsure':          ['ask-clinician', 'ask-clinician', 'yes-with-limits'],
  'health.none':            ['yes-with-limits'],

  'about-you.older-new':  ['doctor-soon', 'ask-clinician', 'yes-with-limits'],
  'about-you.weak-bones': ['ask-clinician', 'ask-clinician', 'yes-with-limits'],
  'about-you.pregnancy':  ['ask-clinician'],
  'about-you.postnatal':  ['ask-clinician', 'ask-clinician', 'yes-with-limits'],
  'about-you.under18':    ['ask-clinician'],
  'about-you.unsure':     ['ask-clinician', 'ask-clinician', 'yes-with-limits'],
  'about-you.none':       ['yes-with-limits'],

  'back.surgery':                 ['ask-clinician', 'ask-clinician', 'yes-with-limits'],
  'back.stress-fracture-or-slip': ['ask-clinician', 'ask-clinician', 'yes-with-limits'],
  'back.fragility':               ['ask-clinician'],
  'back.disc-or-nerve':           ['ask-clinician', 'ask-clinician', 'yes-with-limits'],
  'back.leg-pain':                ['ask-clinician', 'ask-clinician', 'yes-with-limits'],
  'back.inflammatory':            ['ask-clinician', 'ask-clinician', 'yes-with-limits'],
  'back.unsure':                  ['ask-clinician', 'ask-clinician', 'yes-with-limits'],
  'back.none':                    ['yes-with-limits'],

  'stage.over-12-weeks': ['yes-with-limits'],
  'stage.6-to-12-weeks': ['not-yet', 'not-yet', 'yes-with-limits'],
  'stage.under-6-weeks': ['not-yet'],
  'stage.unsure':        ['not-yet'],

  'calm.calm':        ['yes-with-limits'],
  'calm.up-and-down': ['not-yet'],
  'calm.sore':        ['not-yet'],
  'calm.worse':       ['doctor-soon'],
  'calm.very-sore':   ['doctor-soon'],
  'calm.unsure':      ['not-yet'],

  'ready.run':            ['yes-with-limits'],
  'ready.walk30':         ['yes-with-limits'],
  'ready.walk-less':      ['not-yet'],
  'ready.worse-next-day': ['not-yet'],
  'ready.very-little':    ['doctor-soon'],
  'ready.unsure':         ['not-yet'],

  // Asked of someone who had cancer.
  'cleared.yes':     ['yes-with-limits'],
  'cleared.checked': ['ask-clinician'],
  'cleared.no':      ['doctor-soon'],

  'want.enjoy':         ['yes-with-limits'],
  'want.other-is-fine': ['not-yet'],

  // Asked of someone who runs already. It changes the plan alone.
  'talk.sentences': ['yes-with-limits'],
  'talk.words':     ['yes-with-limits'],
  'talk.unsure':    ['yes-with-limits'],
};

/** Best answers, beside which the question is asked at all. */
const context: Readonly<Record<string, Given>> = {
  cleared: { ...best, health: ['cancer'] },
  ready: { ...best, talk: 'sentences' },
  talk: { ...best, ready: 'run' },
};

describe('I19: each option alone', () => {
  for (const [key, row] of Object.entries(table)) {
    const [question = '', option = ''] = key.split('.');
    const given = withOption(context[question] ?? best, question, option);
    const [alone, checked, yes] = row;
    it(`${key}: ${row.join(', ')}`, () => {
      const left = ask({ ...given, cleared: given['cleared'] ?? 'no' });
      expect(left.outcome).to.equal(alone);
      expect(left.asked).to.include(question);
      if (question === 'cleared') return;
      const outcomeIf = (cleared: string) => ask({ ...given, cleared }).outcome;
      expect(outcomeIf('checked')).to.equal(checked ?? alone);
      expect(outcomeIf('yes')).to.equal(yes ?? alone);
      expect(left.asked.includes('cleared')).to.equal(yes !== undefined);
    });
  }

  it('covers every option of the flow, and nothing else', () => {
    const keys = questions.flatMap(({ id, options }) =>
      options.map((option) => `${id}.${option.id}`),
    );
    expect(Object.keys(table)).to.deep.equal(keys);
    expect(keys).to.have.lengthOf(70);
  });
});

describe('the flow', () => {
  it('is the table of the model, mark by mark, in its order', () => {
    const raised = [
      { question: 'stage', option: 'under-6-weeks', rank: 3 },
      { question: 'stage', option: 'unsure', rank: 3 },
    ];
    expect(
      questions.map(({ id, type, options }) => ({ id, type, options })),
    ).to.deep.equal(
      model.map(({ id, type, options }) => ({
        id,
        type,
        options: options.map((option) => ({
          id: option.id,
          rank: option.rank,
          sources: option.sources.split(' ').filter(Boolean),
          clearable: option.clearable ?? false,
          neverYes: option.neverYes ?? false,
          rankIf: option.raised ? raised : [],
          exclusive: option.exclusive ?? false,
        })),
      })),
    );
  });

  it('asks the same questions of everybody as the model', () => {
    for (const { id, askIf } of questions)
      expect(askIf !== undefined, id).to.equal(
        model.some((question) => question.id === id && question.conditional),
      );
  });

  it('has the outcomes of the model, most permissive first', () => {
    expect(outcomeIds).to.deep.equal(outcomes);
  });

  it('lets nothing stand alone but "none", the last in its list', () => {
    for (const { type, options } of questions) {
      const alone = options.filter(({ exclusive }) => exclusive);
      expect(alone.map(({ id }) => id)).to.deep.equal(
        type === 'checkbox' ? ['none'] : [],
      );
      if (type === 'checkbox') expect(options.at(-1)).to.equal(alone[0]);
    }
  });

  it('has "I am not sure" last where one answer is chosen', () => {
    for (const { id, type, options } of questions)
      if (type === 'radio' && options.some((option) => option.id === 'unsure'))
        expect(options.at(-1)?.id, id).to.equal('unsure');
  });
});

describe('the sources', () => {
  it('of every option but "none" are one at least', () => {
    for (const { id, options } of questions)
      for (const option of options)
        expect(option.sources.length > 0, `${id}.${option.id}`).to.equal(
          option.id !== 'none',
        );
  });

  it('that nobody knows do not compile', () => {
    // @ts-expect-error An unknown work.
    const unknown: SourceId = 'no-such-work';
    expect(referenceIds).not.to.include(unknown);
  });

  it('are in the list of references, the three of the article first', () => {
    const listed = new Set<string>([...referenceIds, 'article', 'this-tool']);
    for (const { options } of questions)
      for (const { sources } of options)
        for (const source of sources) expect(listed).to.include(source);
    expect(referenceIds.slice(0, 3)).to.deep.equal([
      'almeida2018',
      'foster2018',
      'booth2017',
    ]);
  });
});
