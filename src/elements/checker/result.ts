/**
 * A result: the outcome in words, what to do now, why, and then only the
 * parts that the guidance allows for it.
 */
import { html, nothing } from 'lit/html.js';
import type { TemplateResult } from 'lit/html.js';
import { words } from '../../content/interface.js';
import { betterChoice, outcomeWords } from '../../content/outcomes.js';
import { optionWords, questionWords } from '../../content/questions.js';
import { reasonWords } from '../../content/reasons.js';
import { referenceName, references } from '../../content/references.js';
import type { Region } from '../../content/regions.js';
import { currentLocale } from '../../localization/locale.js';
import { chosenOptions, questions } from '../../logic/answers.js';
import type { Answers } from '../../logic/answers.js';
import type { QuestionId } from '../../logic/flow.js';
import { guidance } from '../../logic/guidance.js';
import type { Part } from '../../logic/guidance.js';
import { alternativeIds, referenceIds } from '../../logic/ids.js';
import type { OutcomeId, ReferenceId, SourceId } from '../../logic/ids.js';
import type { DayId, Refusal } from '../../logic/plan.js';
import { optionKey } from '../../logic/resolve.js';
import type { Reason } from '../../logic/resolve.js';
import { alternativeCards } from '../alternatives/list.js';
import { heading } from '../heading.js';
import { icon } from '../icons.js';
import { creditLine, referenceItem } from '../references/list.js';
import { adviceView, callButtons, callSentence } from './contact.js';
import { lowImpactWeekView, runPlanView, waitView } from './plan.js';

/** What a result is made from, and whom it tells. */
export interface ResultView {
  readonly outcome: OutcomeId;
  readonly reasons: readonly Reason[];
  readonly asked: readonly QuestionId[];
  readonly answers: Answers;
  readonly region: Region | undefined;
  readonly level: number;
  readonly clinicName: string;
  readonly bookingUrl: string | undefined;
  readonly review: { readonly by: string; readonly on: Date } | undefined;
  /** The most runs in a week, 1 or 2. */
  readonly maxRuns: number;
  readonly runDays: readonly DayId[];
  readonly refusal: Refusal | undefined;
  readonly onRunDays: (days: readonly DayId[]) => void;
  readonly onChange: (question: QuestionId) => void;
  readonly onRestart: () => void;
}

/** One answer and what it rests on. */
interface Ground {
  readonly question: QuestionId;
  readonly option: string;
  readonly sources: readonly SourceId[];
}

export function resultView(view: ResultView): TemplateResult {
  const { outcome, level } = view;
  return html`<div class="flow">
    ${outcomeCard(view)} ${reasonsView(view)}
    ${guidance[outcome].map((part) => partViews[part](view))}
    <div class="foot flow muted">
      ${
        outcome === 'emergency'
          ? html`<p>${words.sourceNames(sourceNames(view.reasons))}</p>`
          : html`<p>${words.ifThingsChange()}</p>`
      }
      <p>${creditLine()} ${reviewLine(view)}</p>
    </div>
    <div class="actions">
      ${
        outcome === 'emergency'
          ? html`<button
              class="button"
              @click=${() => {
                view.onChange('now');
              }}
            >
              ${words.changeAnswers()}
            </button>`
          : nothing
      }
      <button class="button" part="restart" @click=${view.onRestart}>
        ${words.restart()}
      </button>
    </div>
  </div>`;
}

function outcomeCard(view: ResultView): TemplateResult {
  const { outcome, reasons, region } = view;
  const said = outcomeWords[outcome];
  const { headline, lead } =
    outcome === 'not-yet' &&
    reasons.every(({ question }) => question === 'want')
      ? betterChoice
      : said;
  const emergency = outcome === 'emergency';
  return html`<div
    class="card flow ${outcome}"
    part="outcome outcome-${outcome}"
  >
    ${heading(
      view.level,
      html`<span class="urgency">
          ${icon(outcome)}
          <span>${said.urgency()}<span class="hidden">:</span></span>
        </span>
        ${headline()}`,
      { focus: true, look: 'headline' },
    )}
    ${
      emergency
        ? html`<p><strong>${callSentence(region)}</strong> ${lead()}</p>
            ${callButtons(region)}`
        : html`<p>${lead()}</p>`
    }
  </div>`;
}

function reasonsView(view: ResultView): TemplateResult {
  const cited = citations(view);
  const emergency = view.outcome === 'emergency';
  return html`<section>
    ${heading(view.level + 1, emergency ? words.youTold() : words.why())}
    <ul class="plain rows">
      ${grounds(view).map(
        ({ question, option, sources }) =>
          html`<li>
            ${
              isRadio(question)
                ? html`<p class="muted">${questionWords[question].legend()}</p>`
                : nothing
            }
            <strong>${answerText(question, option)}</strong><br />
            ${reasonText(question, option)}
            ${
              emergency
                ? nothing
                : sources.map((source) => citation(source, cited))
            }
          </li>`,
      )}
    </ul>
  </section>`;
}

/** A small numbered button that leads to a source further down. */
function citation(
  source: SourceId,
  cited: readonly (ReferenceId | 'article')[],
) {
  if (source === 'this-tool')
    return html`<span class="muted">(${words.addedByThisTool()})</span>`;
  const number = cited.indexOf(source) + 1;
  return html`<button
    class="mark"
    aria-label=${words.source(number, sourceName(source))}
    @click=${(event: Event) => {
      const root = (event.currentTarget as Element).getRootNode();
      if (!(root instanceof ShadowRoot)) return;
      const target = root.getElementById(source);
      target?.closest('details')?.setAttribute('open', '');
      target?.focus({ preventScroll: true });
      target?.scrollIntoView({ block: 'nearest' });
    }}
  >
    ${number}
  </button>`;
}

const partViews: Readonly<
  Record<Part, (view: ResultView) => TemplateResult | typeof nothing>
> = {
  contact: ({ level, region }) =>
    html`<section>
      ${heading(level + 1, words.contact())} ${adviceView(region)}
      <p>${words.ifWorse(callSentence(region))}</p>
    </section>`,

  say: ({ level, reasons }) =>
    html`<section>
      ${heading(level + 1, words.say())}
      <p>${words.sayThis()}</p>
      <blockquote class="quote flow">
        <p>${words.sayStart()}</p>
        <ul>
          ${reasons.map(
            ({ question, option }) =>
              html`<li>${answerText(question, option)}</li>`,
          )}
        </ul>
      </blockquote>
    </section>`,

  walking: ({ level }) =>
    html`<section>
      ${heading(level + 1, words.canDo())}
      <p>${words.walking()}</p>
    </section>`,

  ask: ({ level, reasons }) =>
    html`<section>
      ${heading(level + 1, words.ask())}
      <ul>
        ${reasons
          .filter(({ question }) => question !== 'cleared')
          .map(
            ({ question, option }) =>
              html`<li>${words.askAbout(answerText(question, option))}</li>`,
          )}
        <li>${words.askStart()}</li>
        <li>${words.askStop()}</li>
        <li>${words.askMeanwhile()}</li>
      </ul>
    </section>`,

  'low-impact-week': lowImpactWeekView,
  wait: waitView,
  'run-plan': runPlanView,

  alternatives: ({ level, outcome }) =>
    html`<section>
      ${heading(
        level + 1,
        outcome === 'ask-clinician'
          ? words.alternativesAsk()
          : words.alternatives(),
      )}
      ${
        outcome === 'ask-clinician'
          ? nothing
          : html`<p>${words.alternativesIntro()}</p>`
      }
      ${alternativeCards(alternativeIds, level + 2)}
    </section>`,

  'hand-over': ({ bookingUrl, clinicName }) =>
    bookingUrl
      ? html`<p class="actions">
          <a class="button filled" href=${bookingUrl}>
            ${clinicName ? words.bookWith(clinicName) : words.book()}
          </a>
        </p>`
      : nothing,

  answers: ({ level, answers, asked, onChange }) =>
    html`<section>
      ${heading(level + 1, words.yourAnswers())}
      <dl class="rows">
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
              <dd>
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
      </dl>
    </section>`,

  references: (view) =>
    html`<details>
      <summary>${heading(view.level + 1, words.references())}</summary>
      <ol class="muted flow">
        ${citations(view).map((source) =>
          source === 'article'
            ? html`<li id="article" tabindex="-1">${creditLine()}</li>`
            : referenceItem(source),
        )}
      </ol>
    </details>`,
};

/**
 * What speaks for the outcome: the answers that ask for care, or, where none
 * does, those that a yes rests on.
 */
const grounds = ({ reasons, asked, answers }: ResultView): readonly Ground[] =>
  reasons.length > 0
    ? reasons
    : questions
        .filter(({ id }) => asked.includes(id))
        .flatMap((question) =>
          chosenOptions(answers, question)
            .filter((option) => option.sources)
            .map((option) => ({
              question: question.id,
              option: option.id,
              sources: option.sources ?? [],
            })),
        );

/** The article, its own references, and what the reasons cite, in list order. */
function citations(view: ResultView): readonly (ReferenceId | 'article')[] {
  const cited = grounds(view).flatMap(({ sources }) => sources);
  return [
    'article',
    ...referenceIds.filter(
      (id) => references[id].group === 'seed' || cited.includes(id),
    ),
  ];
}

/** The answer to a choice of one says little without its question. */
const isRadio = (question: QuestionId): boolean =>
  questions.some(({ id, type }) => id === question && type === 'radio');

const sourceName = (source: SourceId): string =>
  source === 'article'
    ? words.theArticle()
    : source === 'this-tool'
      ? words.addedByThisTool()
      : referenceName(source);

const sourceNames = (reasons: readonly Reason[]): string =>
  [...new Set(reasons.flatMap(({ sources }) => sources))]
    .map(sourceName)
    .join('; ');

const answerText = (question: QuestionId, option: string): string =>
  optionWords[optionKey(question, option)]();

const reasonText = (question: QuestionId, option: string): string =>
  // Options that give no reason are never among the grounds of a result.
  (reasonWords as Partial<Record<string, () => string>>)[
    optionKey(question, option)
  ]?.() ?? '';

function reviewLine({ review }: ResultView): string {
  if (!review) return words.notReviewed();
  const day = new Intl.DateTimeFormat(currentLocale(), {
    dateStyle: 'long',
    timeZone: 'UTC',
  }).format(review.on);
  return words.reviewed(review.by, day);
}
