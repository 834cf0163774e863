/**
 * A result: the outcome in words, what to do now, why, and then only the
 * parts that the guidance allows for it.
 */
import { html, nothing } from 'lit/html.js';
import type { TemplateResult } from 'lit/html.js';
import { words } from '../../content/interface.js';
import { betterChoice, outcomeWords } from '../../content/outcomes.js';
import { planWords, waitWords } from '../../content/plan.js';
import { questionWords } from '../../content/questions.js';
import { reasonWords } from '../../content/reasons.js';
import { references } from '../../content/references.js';
import type { Region } from '../../content/regions.js';
import { currentLocale } from '../../localization/msg.js';
import { chosenOptions, questions } from '../../logic/answers.js';
import type { Answers } from '../../logic/answers.js';
import type { QuestionId } from '../../logic/flow.js';
import { guidance } from '../../logic/guidance.js';
import type { Part } from '../../logic/guidance.js';
import { alternativeIds, referenceIds } from '../../logic/ids.js';
import type { OutcomeId, ReferenceId, SourceId } from '../../logic/ids.js';
import { lowImpactWeek, runPlan } from '../../logic/plan.js';
import { optionKey } from '../../logic/resolve.js';
import type { Reason } from '../../logic/resolve.js';
import { alternativeCards } from '../alternatives/list.js';
import type { Review } from '../attributes.js';
import { heading, list, paragraph, section } from '../heading.js';
import { icon } from '../icons.js';
import { creditLine, referenceList } from '../references/list.js';
import { cite, sourceName } from './cite.js';
import { adviceView, callButtons, callSentence } from './contact.js';
import { keepView } from './keep-view.js';
import type { KeepView } from './keep-view.js';
import { planSections, planSources, weekView } from './plan.js';
import type { RunDaysView } from './plan.js';
import { answerText } from './question.js';

/** Whose page it is. */
export interface Clinic {
  readonly clinicName: string;
  readonly review: Review | undefined;
}

/** What a result is made from, and whom it tells. */
export interface ResultView extends Clinic, RunDaysView, KeepView {
  readonly outcome: OutcomeId;
  readonly reasons: readonly Reason[];
  readonly asked: readonly QuestionId[];
  readonly answers: Answers;
  readonly region: Region | undefined;
  readonly level: number;
  readonly bookingUrl: string | undefined;
  /** The most runs in a week, 1 or 2. */
  readonly maxRuns: number;
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
  const { outcome } = view;
  const emergency = outcome === 'emergency';
  return html`<div class="flow kept">
      ${paperLine(view)}
      <div class="columns flow">
        ${outcomeCard(view)} ${reasonsView(view)}
        ${guidance[outcome].map((part) => partViews[part](view))}
        <div class="flow muted">
          <p>
            ${
              emergency
                ? words.sourceNames(sourceNames(view.reasons))
                : words.ifThingsChange()
            }
          </p>
          ${creditView(view)}
        </div>
      </div>
      ${outcome === 'yes-with-limits' ? diary() : nothing}
    </div>
    ${
      emergency
        ? nothing
        : html`<slot name="result"></slot>
            <slot name="result-${outcome}"></slot> ${keepView(view)}`
    }
    <div class="actions">
      ${
        emergency
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
    </div>`;
}

/** The card that names an outcome: words first, then picture and colour. */
export const outcomeHeading = (
  outcome: OutcomeId,
  headline: string,
  level: number,
  focus: boolean,
): TemplateResult =>
  heading(
    level,
    html`<span class="urgency">
        ${icon(outcome)}
        <span
          >${outcomeWords[outcome].urgency()}<span class="hidden">:</span></span
        >
      </span>
      ${headline}`,
    'headline',
    focus,
  );

function outcomeCard({
  outcome,
  reasons,
  region,
  level,
}: ResultView): TemplateResult {
  const onlyWant =
    outcome === 'not-yet' &&
    reasons.every(({ question }) => question === 'want');
  const { headline, lead } = onlyWant ? betterChoice : outcomeWords[outcome];
  return html`<div
    class="card flow ${outcome}"
    part="outcome outcome-${outcome}"
  >
    ${outcomeHeading(outcome, headline(), level, true)}
    ${
      outcome === 'emergency'
        ? html`<p><strong>${callSentence(region)}</strong> ${lead()}</p>
            ${callButtons(region)}`
        : html`<p>${lead()}</p>`
    }
  </div>`;
}

function reasonsView(view: ResultView): TemplateResult {
  const emergency = view.outcome === 'emergency';
  return section(
    view.level + 1,
    emergency ? words.youTold() : words.why(),
    html`<ul class="plain rows">
      ${grounds(view).map(
        (ground) =>
          html`<li>
            ${
              isRadio(ground.question)
                ? html`<span class="muted"
                      >${questionWords[ground.question].legend()}</span
                    ><br />`
                : nothing
            }
            <strong>${answerOf(ground)}</strong><br />
            ${reasonText(ground)}
            ${emergency ? nothing : ground.sources.map(cite)}
          </li>`,
      )}
    </ul>`,
  );
}

const partViews: Readonly<Record<Part, (view: ResultView) => unknown>> = {
  contact: ({ level, region }) =>
    section(level + 1, words.contact(), [
      adviceView(region),
      paragraph(words.ifWorse(callSentence(region))),
    ]),

  say: ({ level, reasons }) =>
    section(level + 1, words.say(), [
      paragraph(words.sayThis()),
      html`<div class="quote flow">
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
    const plan = runPlan(view.answers, view);
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

  'hand-over': ({ bookingUrl, clinicName }) =>
    bookingUrl
      ? html`<p class="actions screen">
          <a class="button filled" href=${bookingUrl}>
            ${clinicName ? words.bookWith(clinicName) : words.book()}
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

/** Eight weeks to fill in by hand; the tool computes nothing from it. */
const diary = () =>
  html`<table class="paper diary">
    <caption>
      ${words.diary()}
    </caption>
    <tr>
      ${[
        words.diaryDay(),
        words.diaryStep(),
        words.diaryBefore(),
        words.diaryDuring(),
        words.diaryAfter(),
        words.diaryTalk(),
      ].map((head) => html`<th scope="col">${head}</th>`)}
    </tr>
    ${Array(16).fill(
      html`<tr>
        ${Array(6).fill(html`<td></td>`)}
      </tr>`,
    )}
  </table>`;

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
            // What somebody agreed to, their yes speaks for.
            .filter((option) => option.sources && !option.clearable)
            .map((option) => ({
              question: question.id,
              option: option.id,
              sources: option.sources ?? [],
            })),
        );

const planned = ({ outcome }: ResultView): readonly ReferenceId[] =>
  guidance[outcome].includes('run-plan') ? planSources : [];

/** The answer to a choice of one says little without its question. */
const isRadio = (question: QuestionId): boolean =>
  questions.some(({ id, type }) => id === question && type === 'radio');

const sourceNames = (reasons: readonly Reason[]): string =>
  [...new Set(reasons.flatMap(({ sources }) => sources))]
    .map(sourceName)
    .join('; ');

const answerOf = ({ question, option }: Ground): string =>
  answerText(question, option);

/** The same where it is said or asked elsewhere, so that it stands alone. */
const told = (ground: Ground): string =>
  isRadio(ground.question)
    ? `${questionWords[ground.question].legend()} ${answerOf(ground)}`
    : ground.option === 'unsure'
      ? words.sayUnsure()
      : answerOf(ground);

const reasonText = ({ question, option }: Ground): string =>
  // Options that give no reason are never among the grounds of a result.
  (reasonWords as Partial<Record<string, () => string>>)[
    optionKey(question, option)
  ]?.() ?? '';

const longDay = (day: Date, timeZone?: string): string =>
  // English is that of Britain and Australia: the day comes first.
  new Intl.DateTimeFormat(currentLocale().replace(/^en$/, 'en-GB'), {
    dateStyle: 'long',
    ...(timeZone ? { timeZone } : {}),
  }).format(day);

/** What a paper says at its top: about what, when and from whom it is. */
export const paperLine = ({ clinicName }: Clinic): TemplateResult =>
  html`<p class="paper">
    ${words.title()} ${longDay(new Date())} ${clinicName}
  </p>`;

/** Whose advice it is, and who reviewed it. */
export const creditView = ({ review }: Clinic): TemplateResult =>
  paragraph(
    creditLine(),
    review
      ? words.reviewed(review.by, longDay(review.on, 'UTC'))
      : words.notReviewed(),
  );
