/**
 * What each option brings by itself, everything else being at its best. The
 * table is written by hand: a rank lowered by mistake fails its line.
 */
import { expect } from 'chai';
import { describe, it } from 'node:test';
import { flow, outcomeIds, rules } from '../../src/logic/index.js';
import type {
  OptionKey,
  OutcomeId,
  Question,
  RuleId,
} from '../../src/logic/index.js';
import { model, optionOf, outcomes, rankOf } from '../support/model.js';
import { ask, best, withOption } from './every-path.js';
import type { Given } from './every-path.js';

const questions: readonly Question[] = flow;

/** The rule it belongs to, its outcome, and its outcome once cleared. */
type Row = readonly [rule: RuleId | '-', alone: OutcomeId, cleared?: OutcomeId];

// prettier-ignore
const table: Readonly<Record<OptionKey, Row>> = {
  'now.saddle':      ['R1', 'emergency'],
  'now.bladder':     ['R1', 'emergency'],
  'now.bowel':       ['R1', 'emergency'],
  'now.sexual':      ['R1', 'emergency'],
  'now.both-legs':   ['R1', 'emergency'],
  'now.weak-leg':    ['R1', 'emergency'],
  'now.injury':      ['R1', 'emergency'],
  'now.chest-tummy': ['R1', 'emergency'],
  'now.very-ill':    ['R1', 'emergency'],
  'now.unsure':      ['R2', 'doctor-today'],
  'now.none':        ['-', 'yes-with-limits'],

  'warning.fever':             ['R3', 'doctor-today'],
  'warning.weight':            ['R3', 'doctor-today'],
  'warning.night':             ['R3', 'doctor-today'],
  'warning.lump-or-shape':     ['R3', 'doctor-today'],
  'warning.upper-back':        ['R3', 'doctor-today'],
  'warning.cough':             ['R3', 'doctor-today'],
  'warning.one-leg':           ['R3', 'doctor-today'],
  'warning.morning-stiffness': ['R4', 'doctor-soon'],
  'warning.unsure':            ['R4', 'doctor-soon'],
  'warning.none':              ['-', 'yes-with-limits'],

  'health.cancer':         ['R4', 'doctor-soon'],
  'health.infection-risk': ['R4', 'doctor-soon'],
  'health.heart':          ['R4', 'doctor-soon'],
  'health.older-new':      ['R4', 'doctor-soon'],
  'health.weak-bones':     ['R6', 'ask-clinician', 'yes-with-limits'],
  'health.pregnancy':      ['R6', 'ask-clinician', 'yes-with-limits'],
  'health.under18':        ['R5', 'ask-clinician', 'ask-clinician'],
  'health.unsure':         ['R6', 'ask-clinician', 'yes-with-limits'],
  'health.none':           ['-', 'yes-with-limits'],

  'back.surgery':                 ['R6', 'ask-clinician', 'yes-with-limits'],
  'back.stress-fracture-or-slip': ['R6', 'ask-clinician', 'yes-with-limits'],
  'back.fragility':               ['R5', 'ask-clinician', 'ask-clinician'],
  'back.disc-or-nerve':           ['R6', 'ask-clinician', 'yes-with-limits'],
  'back.inflammatory':            ['R6', 'ask-clinician', 'yes-with-limits'],
  'back.unsure':                  ['R6', 'ask-clinician', 'yes-with-limits'],
  'back.none':                    ['-', 'yes-with-limits'],

  'stage.over-12-weeks': ['R11', 'yes-with-limits'],
  'stage.6-to-12-weeks': ['R8', 'not-yet', 'yes-with-limits'],
  'stage.unsure':        ['R7', 'not-yet', 'not-yet'],
  'stage.under-6-weeks': ['R7', 'not-yet', 'not-yet'],

  'calm.calm':        ['R11', 'yes-with-limits'],
  'calm.up-and-down': ['R9', 'not-yet', 'not-yet'],
  'calm.sore':        ['R9', 'not-yet', 'not-yet'],
  'calm.unsure':      ['R9', 'not-yet', 'not-yet'],
  'calm.worse':       ['R4', 'doctor-soon', 'doctor-soon'],
  'calm.very-sore':   ['R4', 'doctor-soon', 'doctor-soon'],

  'ready.run':            ['R11', 'yes-with-limits'],
  'ready.walk30':         ['R11', 'yes-with-limits'],
  'ready.walk-less':      ['R9', 'not-yet', 'not-yet'],
  'ready.worse-next-day': ['R9', 'not-yet', 'not-yet'],
  'ready.unsure':         ['R9', 'not-yet', 'not-yet'],
  'ready.very-little':    ['R4', 'doctor-soon', 'doctor-soon'],

  // Asked of someone with a disc problem.
  'cleared.yes': ['R11', 'yes-with-limits'],
  'cleared.no':  ['R6', 'ask-clinician'],

  'want.enjoy':         ['R11', 'yes-with-limits'],
  'want.other-is-fine': ['R10', 'not-yet', 'not-yet'],

  // Asked of someone who runs already. It changes the plan alone.
  'talk.sentences': ['R11', 'yes-with-limits'],
  'talk.words':     ['R11', 'yes-with-limits'],
  'talk.unsure':    ['R11', 'yes-with-limits'],
};

/** What each rule leads to. */
const rule: Readonly<Record<RuleId, OutcomeId>> = {
  R1: 'emergency',
  R2: 'doctor-today',
  R3: 'doctor-today',
  R4: 'doctor-soon',
  R5: 'ask-clinician',
  R6: 'ask-clinician',
  R7: 'not-yet',
  R8: 'not-yet',
  R9: 'not-yet',
  R10: 'not-yet',
  R11: 'yes-with-limits',
};

/** Best answers, beside which the question is asked at all. */
function context(question: string): Given {
  if (question === 'cleared') return { ...best, back: ['disc-or-nerve'] };
  return {
    ...best,
    cleared: 'no',
    ready: question === 'talk' ? 'run' : (best['ready'] ?? ''),
    talk: 'sentences',
  };
}

const rows = Object.entries(table).map(([key, row]) => {
  const [question = '', option = ''] = key.split('.');
  return { key, question, option, row };
});

describe('I19: each option alone', () => {
  for (const { key, question, option, row } of rows)
    it(`${key}: ${row[1]}${row[2] ? `, cleared ${row[2]}` : ''}`, () => {
      const given = withOption(context(question), question, option);
      const result = ask(given);
      expect(result.outcome).to.equal(row[1]);
      expect(result.asked).to.include(question);
      if (row[2])
        expect(ask({ ...given, cleared: 'yes' }).outcome).to.equal(row[2]);
    });

  it('covers every option of the flow, and nothing else', () => {
    const keys = questions.flatMap(({ id, options }) =>
      options.map((option) => `${id}.${option.id}`),
    );
    expect(Object.keys(table)).to.deep.equal(keys);
  });
});

describe('the flow', () => {
  it('has the questions, types and options of the model, in its order', () => {
    const shape = (all: readonly Question[] | typeof model) =>
      all.map(({ id, type, options }) => ({
        id,
        type,
        options: options.map((o) => [o.id, o.exclusive ?? false]),
      }));
    expect(shape(questions)).to.deep.equal(shape(model));
  });

  it('asks the same questions of everybody as the model', () => {
    for (const { id, askIf } of questions)
      expect(askIf !== undefined, id).to.equal(
        model.some((q) => q.id === id && q.conditional),
      );
  });

  it('has the ranks of the model', () => {
    for (const { question, option, key } of rows) {
      const { rank, needsClearance } = optionOf(question, option);
      const flowOption = questions
        .find(({ id }) => id === question)
        ?.options.find(({ id }) => id === option);
      // What needs clearance stands at the rank that it has without.
      expect(flowOption?.rank, key).to.equal(needsClearance ? 1 : rank);
    }
  });

  it('has the outcomes of the model, most permissive first', () => {
    expect(outcomeIds).to.deep.equal(outcomes);
  });
});

describe('the rules', () => {
  it('lead where the specification says', () => {
    expect(
      Object.fromEntries(
        Object.entries(rules).map(([id, { outcome }]) => [id, outcome]),
      ),
    ).to.deep.equal(rule);
  });

  it('stand in priority order, strictest first', () => {
    const ranks = Object.values(rules).map(({ outcome }) => rankOf(outcome));
    expect(ranks).to.deep.equal([...ranks].sort((a, b) => b - a));
  });

  for (const { id: question, options } of questions)
    for (const option of options) {
      const key = `${question}.${option.id}`;
      const row = table[key as OptionKey];

      it(`back ${key} with sources of ${row[0]}`, () => {
        expect(option.rule ?? '-').to.equal(row[0]);
        if (!option.rule) {
          expect(option.rank).to.equal(0);
          return;
        }
        const from = rules[option.rule];
        expect(from.outcome).to.equal(row[1]);
        expect(option.sources ?? []).not.to.have.lengthOf(0);
        expect(from.sources).to.include.members(option.sources ?? []);
      });
    }

  it('claim no source that no option uses', () => {
    const used = (id: string) =>
      questions
        .flatMap(({ options }) => options)
        .filter((option) => option.rule === id)
        .flatMap(({ sources }) => sources ?? []);
    for (const [id, { sources }] of Object.entries(rules))
      expect(used(id), id).to.include.members([...sources]);
  });
});
