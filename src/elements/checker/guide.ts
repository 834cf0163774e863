/**
 * Everything that the checker can say, as an article: from what needs help
 * now to how running may suit, in the same words.
 */
import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { words } from '../../content/interface.js';
import { outcomeWords } from '../../content/outcomes.js';
import { waitWords } from '../../content/plan.js';
import { questions } from '../../logic/answers.js';
import { outcomeIds, referenceIds } from '../../logic/ids.js';
import type { OutcomeId, Rank } from '../../logic/ids.js';
import { runWeek } from '../../logic/plan.js';
import { heading, list, paragraph } from '../heading.js';
import type { Clinic } from './clinic.js';
import { adviceView, callButtons, callSentence } from './contact.js';
import { keepView } from './keep-view.js';
import type { KeepView } from './keep-view.js';
import { alternativesView, sourcesView } from './parts.js';
import { answerList, planSections } from './plan.js';
import { creditView, outcomeHeading, paperLine } from './result.js';

export interface GuideView extends KeepView {
  readonly level: number;
  readonly clinic: Clinic;
  readonly onQuestions: () => void;
}

export function guideView(view: GuideView): TemplateResult {
  const { level, clinic } = view;
  const back = html`<p class="screen">
    <button class="link" @click=${view.onQuestions}>
      ${words.toQuestions()}
    </button>
  </p>`;
  return html`${back}
    <div class="flow kept">
      <div class="columns flow">
        ${paperLine(clinic)} ${heading(level, words.guide(), 'headline', true)}
        <p>${words.intro()} ${words.introFacts()}</p>
        ${[...outcomeIds].reverse().map(
          (outcome, index) =>
            html`<section class="card flow ${outcome}">
              ${outcomeHeading(
                outcome,
                outcomeWords[outcome].headline(),
                level + 1,
                false,
              )}
              <p>${outcomeWords[outcome].lead()}</p>
              ${what(outcome, clinic)} ${whoFor((5 - index) as Rank)}
            </section>`,
        )}
        ${planSections({ ...view, level: level + 1, week: runWeek() })}
        ${alternativesView(level + 1, words.alternatives(), true)}
        ${sourcesView(referenceIds, level + 1)}
        <div class="muted">${creditView(clinic)}</div>
      </div>
    </div>
    ${keepView(view)} ${back}`;
}

/** What to do, where an outcome says more than its lead. */
function what(outcome: OutcomeId, { region }: Clinic) {
  if (outcome === 'emergency')
    return html`<p><strong>${callSentence(region)}</strong></p>
      ${callButtons(region)}`;
  if (outcome === 'doctor-today') return adviceView(region);
  if (outcome === 'doctor-soon') return paragraph(words.walking());
  if (outcome === 'not-yet')
    return list([...new Set(Object.values(waitWords))].map((wait) => wait()));
  return undefined;
}

/** The answers that lead to an outcome by themselves, or together to a yes. */
const whoFor = (rank: Rank) => [
  paragraph(rank ? words.forThose() : words.forAll()),
  questions
    // What a clinician said, and how fast somebody goes, decide nothing alone.
    .filter(({ id }) => !['cleared', 'talk'].includes(id))
    .map(({ id }) => answerList(id, rank)),
];
