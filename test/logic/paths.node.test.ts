/**
 * The promises that every path must keep. Each is judged by the hand-copied
 * model; what breaks one is listed, so a failure names its path.
 */
import { expect } from 'chai';
import { describe, it } from 'node:test';
import { model, outcomes, rankOf } from '../support/model.js';
import type { ModelOption, ModelOutcome } from '../support/model.js';
import {
  ask,
  chosen,
  expectNone,
  finished,
  has,
  stillOpen,
  withOption,
  show,
} from './every-path.js';
import type { Finished, Given } from './every-path.js';

const yes = finished.filter(({ outcome }) => outcome === 'yes-with-limits');
const emergencies = [
  ...['saddle', 'bladder', 'bowel', 'sexual', 'both-legs', 'weak-leg'],
  ...['injury', 'chest-tummy', 'very-ill'],
];

const answersOf = (paths: readonly Finished[]) => paths.map((p) => p.answers);
const atLeast = (outcome: ModelOutcome, least: ModelOutcome) =>
  rankOf(outcome) >= rankOf(least);

/** Beyond doubt the stricter of two options of one question. */
function isWorse(than: ModelOption, option: ModelOption): boolean {
  if (option.rank !== than.rank) return option.rank > than.rank;
  return (
    (option.needsClearance ?? false) ||
    ((option.neverYes ?? false) && !than.neverYes && !than.rankIfStage)
  );
}

describe(`every path through single options (${String(finished.length)})`, () => {
  it('covers the whole flow', () => {
    expect(finished.length).to.be.within(3400, 3800);
    expect(yes.length).to.be.within(100, 300);
  });

  it('I1: any emergency item gives emergency, whatever else', () => {
    for (const item of emergencies)
      expectNone(
        [{}, ...answersOf(finished)].filter(
          (answers) =>
            ask(withOption(answers, 'now', item)).outcome !== 'emergency',
        ),
      );
  });

  it('I2: no emergency without an emergency item', () => {
    const without = finished.filter(
      ({ answers, outcome }) =>
        (outcome === 'emergency') !== has(answers, 'now', ...emergencies),
    );
    expectNone(answersOf(without));
  });

  it('I3: unsure in "now" gives at least doctor-today', () => {
    for (const { answers } of finished) {
      const { outcome } = ask(withOption(answers, 'now', 'unsure'));
      expect(outcome, show(answers)).to.be.oneOf(['doctor-today', 'emergency']);
    }
  });

  it('I4: a worse answer never gives a more permissive outcome', () => {
    const broken: Given[] = [];
    for (const { answers, outcome } of finished)
      for (const { question, option } of chosen(answers))
        for (const other of model.find((q) => q.id === question)?.options ??
          []) {
          if (!isWorse(option, other)) continue;
          const worse = withOption(answers, question, other.id);
          if (!stillOpen(worse).every((open) => atLeast(open, outcome)))
            broken.push(worse);
        }
    expectNone(broken);
  });

  it('I6: under 6 weeks or unsure is never yes', () => {
    expectNone(
      answersOf(yes).filter((a) => has(a, 'stage', 'under-6-weeks', 'unsure')),
    );
  });

  it('R4: weak bones and a recent or unknown start are at least doctor-soon', () => {
    const recent = finished.filter(
      ({ answers }) =>
        has(answers, 'health', 'weak-bones') &&
        has(answers, 'stage', 'under-6-weeks', 'unsure'),
    );
    expect(recent).not.to.have.lengthOf(0);
    const lenient = recent.filter((p) => !atLeast(p.outcome, 'doctor-soon'));
    expectNone(answersOf(lenient));
  });

  it('I7: 6 to 12 weeks is yes only if cleared', () => {
    const weeks = yes.filter((p) => has(p.answers, 'stage', '6-to-12-weeks'));
    expect(weeks).not.to.have.lengthOf(0);
    expectNone(answersOf(weeks).filter((a) => !has(a, 'cleared', 'yes')));
  });

  it('I8: any clearable item is yes only if cleared', () => {
    const clearable = answersOf(yes).filter((answers) =>
      chosen(answers).some(({ option }) => option.clearable),
    );
    expect(clearable).not.to.have.lengthOf(0);
    expectNone(clearable.filter((a) => !has(a, 'cleared', 'yes')));
  });

  it('I9: under 18 or a fragility fracture is never yes', () => {
    expectNone(
      answersOf(yes).filter(
        (a) => has(a, 'health', 'under18') || has(a, 'back', 'fragility'),
      ),
    );
  });

  it('I10: yes only with calm, run or walk30, and enjoy', () => {
    expectNone(
      answersOf(yes).filter(
        (a) =>
          !has(a, 'calm', 'calm') ||
          !has(a, 'ready', 'run', 'walk30') ||
          !has(a, 'want', 'enjoy'),
      ),
    );
  });

  it('I11: "unsure" is never a yes unless it is clearable and was cleared', () => {
    // Not "talk", which changes nothing but the plan.
    expectNone(
      answersOf(yes).filter((answers) =>
        chosen(answers).some(
          ({ question, option }) =>
            question !== 'talk' &&
            option.id === 'unsure' &&
            !(option.clearable && has(answers, 'cleared', 'yes')),
        ),
      ),
    );
  });

  it('I17: every option and every outcome is reachable', () => {
    const options = new Set<string>();
    for (const { answers } of finished)
      for (const { question, option } of chosen(answers))
        options.add(`${question}.${option.id}`);
    const all = model.flatMap(({ id, options: of }) =>
      of.map((option) => `${id}.${option.id}`),
    );
    expect([...options]).to.have.members(all);
    expect([
      ...new Set(finished.map(({ outcome }) => outcome)),
    ]).to.have.members(outcomes);
  });

  it('I18: a missing or unknown answer never gives yes', () => {
    for (const { answers } of yes)
      for (const { question } of chosen(answers))
        for (const bad of [
          undefined,
          'no-such-option',
          '',
          [],
          ['none', 'x'],
        ]) {
          const { next, outcome } = ask({
            ...answers,
            [question]: bad,
          } as Given);
          expect(outcome, `${question}: ${String(bad)}`).to.equal(undefined);
          expect(next).to.equal(question);
        }
  });
});
