/**
 * Everything that the checker can say, as an article: from what needs help
 * now to how running may suit, in the same words.
 */
import { html } from 'lit';
import type { TemplateResult } from 'lit';
import {
  listedReferences,
  outcomeWords,
  planWords,
  weekWords,
  words,
} from '../../content/index.js';
import { outcomeIds } from '../../logic/ids.js';
import type { OutcomeId } from '../../logic/ids.js';
import { firstRunDays, lowImpactWeek, weekWith } from '../../logic/week.js';
import { button } from '../button.js';
import { heading, list, paragraph, section } from '../blocks.js';
import type { Clinic } from './clinic.js';
import {
  adviceText,
  adviceView,
  callButtons,
  callSentence,
  elsewhere,
} from './contact.js';
import { creditView, paperLine } from './foot.js';
import { whatToDo, whoFor } from './guide-text.js';
import { keepView } from './keep-view.js';
import type { KeepView } from './keep-view.js';
import { limitLines } from './now.js';
import { passagesView } from './passages.js';
import { outcomeHeading } from './result.js';
import { sections } from './sections.js';
import { citeFrom, listed } from './sources.js';
import { weekNotes, weekView } from './week.js';

export interface GuideView extends KeepView {
  readonly level: number;
  readonly clinic: Clinic;
  readonly onQuestions: () => void;
}

export function guideView(view: GuideView): TemplateResult {
  const { clinic } = view;
  const level = view.level + 1;
  const sources = listed(listedReferences);
  const told = {
    level: level + 1,
    clinic,
    cite: citeFrom(sources),
    sources,
    start: undefined,
    askFirst: false,
    lookedAt: false,
  };
  const back = html`<p class="screen">
    ${button(words.toQuestions(), view.onQuestions, { look: 'link' })}
  </p>`;
  return html`${back}
    <div class="flow kept">
      <div class="columns flow">
        ${paperLine(clinic)}
        ${heading(view.level, words.guide(), 'headline', true)}
        <p>${words.intro()} ${words.introFacts()}</p>
        ${[...outcomeIds]
          .reverse()
          .map(
            (outcome) =>
              html`<section class="card flow ${outcome}">
                ${outcomeHeading(
                  outcome,
                  outcomeWords[outcome].headline(),
                  level,
                  false,
                )}
                ${what(outcome, clinic)} ${passagesView(whoFor(outcome))}
              </section>`,
          )}
        ${section(level, planWords.limits(), [
          list(limitLines(clinic.maxRuns, undefined)),
          paragraph(planWords.stop(), planWords.theirPlanFirst()),
        ])}
        ${[weekWith(firstRunDays), lowImpactWeek].map((week, index) =>
          section(level, index ? weekWords.low() : weekWords.withRun(), [
            weekView(week),
            weekNotes(told.cite),
          ]),
        )}
        ${sections.map(({ title, view: sectionView }) =>
          section(level, title(told), sectionView(told)),
        )}
        <div class="muted">${creditView(clinic)}</div>
      </div>
    </div>
    ${keepView({ ...view, hasWeek: false })} ${back}`;
}

/** What to do. Where that is to call, a button to call with comes next. */
function what(outcome: OutcomeId, { region }: Clinic): unknown {
  const [first, ...others] = whatToDo(outcome, {
    call: callSentence(region),
    advice: adviceText(region),
    elsewhere: elsewhere(region),
  });
  const isCall = outcome === 'emergency';
  return [
    isCall
      ? html`<p><strong>${first}</strong></p>
          ${callButtons(region)}`
      : outcome === 'doctor-today'
        ? adviceView(region)
        : passagesView([first]),
    passagesView(others),
  ];
}
