/** The parts of a result, of which the guidance allows some for each outcome. */
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { words } from '../../content/interface.js';
import { planWords, waitWords } from '../../content/plan.js';
import { questionWords } from '../../content/questions.js';
import { references } from '../../content/references.js';
import { chosenOptions, questions } from '../../logic/answers.js';
import { guidance } from '../../logic/guidance.js';
import type { QuestionId } from '../../logic/flow.js';
import type { Part } from '../../logic/guidance.js';
import { alternativeIds, referenceIds } from '../../logic/ids.js';
import type { OutcomeId, ReferenceId, SourceId } from '../../logic/ids.js';
import { lowImpactWeek, runPlan } from '../../logic/plan.js';
import { optionKey } from '../../logic/resolve.js';
import { alternativeCards } from '../alternatives/list.js';
import { heading, list, paragraph, section } from '../heading.js';
import { creditLine, referenceList } from '../references/list.js';
import type { Clinic } from './clinic.js';
import { adviceView, callSentence } from './contact.js';
import { grounds, told } from './grounds.js';
import type { Answered } from './grounds.js';
import type { KeepView } from './keep-view.js';
import { planSections, planSources, weekView } from './plan.js';
import type { RunDaysView } from './plan.js';
import { answerText } from './question.js';

/** What a result is made from, and whom it tells. */
export interface ResultView extends Answered, RunDaysView, KeepView {
  readonly outcome: OutcomeId;
  readonly clinic: Clinic;
  readonly level: number;
  readonly onChange: (question: QuestionId) => void;
  readonly onRestart: () => void;
}

export const partViews: Readonly<Record<Part, (view: ResultView) => unknown>> =
  {
    contact: ({ level, clinic: { region } }) =>
      section(level + 1, words.contact(), [
        adviceView(region),
        paragraph(words.ifWorse(callSentence(region))),
      ]),

    say: ({ level, reasons }) =>
      section(level + 1, words.say(), [
        paragraph(words.sayThis()),
        html`<div class="quote framed flow">
          ${paragraph(words.sayStart())} ${list(reasons.map(told))}
        </div>`,
      ]),

    walking: ({ level }) =>
      section(level + 1, words.canDo(), paragraph(words.walking())),

    ask: ({ level, reasons }) =>
      section(
        level + 1,
        words.ask(),
        list([
          ...reasons
            .filter(({ question }) => !['cleared', 'want'].includes(question))
            .map((reason) => words.askAbout(told(reason))),
          words.askStart(),
          words.askStop(),
          words.askMeanwhile(),
        ]),
      ),

    wait: ({ level, reasons }) =>
      section(
        level + 1,
        words.wait(),
        list([
          ...new Set(
            reasons.map(({ question, option }) =>
              waitWords[optionKey(question, option)]?.(),
            ),
          ),
          planWords.clinicianFirst(),
        ]),
      ),

    'low-impact-week': ({ level }) =>
      section(level + 1, planWords.lowImpactWeek(), [
        weekView(lowImpactWeek),
        paragraph(planWords.swap()),
      ]),

    'run-plan': (view) => {
      const { answers, runDays, clinic } = view;
      const plan = runPlan(answers, { runDays, maxRuns: clinic.maxRuns });
      return (
        plan &&
        planSections({
          ...view,
          ...plan,
          level: view.level + 1,
          days: { ...view, runDays: plan.runDays },
        })
      );
    },

    alternatives: ({ level, outcome }) =>
      alternativesView(
        level + 1,
        outcome === 'ask-clinician'
          ? words.alternativesAsk()
          : words.alternatives(),
        outcome !== 'ask-clinician',
        // The paper of a yes holds a diary instead.
        outcome === 'yes-with-limits' ? 'screen' : '',
      ),

    'hand-over': ({ clinic: { bookingUrl, name } }) =>
      bookingUrl
        ? html`<p class="actions screen">
            <a class="button filled" href=${bookingUrl}>
              ${name ? words.bookWith(name) : words.book()}
            </a>
          </p>`
        : undefined,

    answers: ({ level, answers, asked, onChange }) =>
      section(
        level + 1,
        words.yourAnswers(),
        html`<dl class="rows">
          ${questions
            .filter(({ id }) => asked.includes(id))
            .map((question) => {
              const { id } = question;
              const legend = questionWords[id].legend();
              return html`<div class="answer">
                <dt>${legend}</dt>
                ${chosenOptions(answers, question).map(
                  (option) => html`<dd>${answerText(id, option.id)}</dd>`,
                )}
                <dd class="screen">
                  <button
                    class="link"
                    aria-label=${words.changeAnswer(legend)}
                    @click=${() => {
                      onChange(id);
                    }}
                  >
                    ${words.change()}
                  </button>
                </dd>
              </div>`;
            })}
        </dl>`,
      ),

    references: (view) =>
      sourcesView(
        [...grounds(view).flatMap(({ sources }) => sources), ...planned(view)],
        view.level + 1,
      ),
  };

const planned = ({ outcome }: ResultView): readonly ReferenceId[] =>
  guidance[outcome].includes('run-plan') ? planSources : [];

/** The alternatives; said to be advised where nobody must be asked first. */
export const alternativesView = (
  level: number,
  title: string,
  advised: boolean,
  screen?: string,
): TemplateResult =>
  section(
    level,
    title,
    [
      advised ? paragraph(words.alternativesIntro()) : nothing,
      alternativeCards(alternativeIds, level + 1),
    ],
    screen,
  );

/** The article, its own references, and those cited, in list order. */
export const sourcesView = (
  cited: readonly SourceId[],
  level: number,
): TemplateResult =>
  html`<details>
    <summary>${heading(level, words.references())}</summary>
    ${referenceList(
      referenceIds.filter(
        (id) => references[id].group === 'seed' || cited.includes(id),
      ),
      html`<li id="article" tabindex="-1">${creditLine()}</li>`,
    )}
  </details>`;
