/**
 * Everything that the checker can say, as an article: from what needs help
 * now to how running may suit, in the same words.
 */
import { html } from 'lit';
import type { TemplateResult } from 'lit';
import {
  listedReferences,
  notBetter,
  outcomeWords,
  planWords,
  questionWords,
  waitWords,
  weekWords,
  words,
} from '../../content/index.js';
import { questions } from '../../logic/flow.js';
import type { FlowQuestion, Option, QuestionId } from '../../logic/flow.js';
import { outcomeIds } from '../../logic/ids.js';
import type { OutcomeId, Rank } from '../../logic/ids.js';
import { lowImpactWeek, weekWith } from '../../logic/week.js';
import { button } from '../button.js';
import { heading, list, paragraph, section } from '../heading.js';
import type { Clinic } from './clinic.js';
import {
  adviceText,
  adviceView,
  callButtons,
  callSentence,
} from './contact.js';
import { creditView, paperLine } from './foot.js';
import { keepView } from './keep-view.js';
import type { KeepView } from './keep-view.js';
import { limitLines } from './now.js';
import { outcomeHeading } from './result.js';
import { sections } from './sections.js';
import { citeFrom, listed } from './sources.js';
import { weekNotes, weekView } from './week.js';
import { answerText } from './why.js';

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
        ${[...outcomeIds].reverse().map(
          (outcome, index) =>
            html`<section class="card flow ${outcome}">
              ${outcomeHeading(
                outcome,
                outcomeWords[outcome].headline(),
                level,
                false,
              )}
              <p>${outcomeWords[outcome].lead()}</p>
              ${what(outcome, clinic)} ${whoFor((5 - index) as Rank)}
            </section>`,
        )}
        ${section(level, planWords.limits(), [
          list(limitLines(clinic.maxRuns, undefined)),
          paragraph(planWords.stop(), planWords.theirPlanFirst()),
        ])}
        ${[weekWith(['wed']), lowImpactWeek].map((week, index) =>
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

/** What to do, where an outcome says more than its lead. */
function what(outcome: OutcomeId, { region }: Clinic) {
  if (outcome === 'emergency')
    return html`<p><strong>${callSentence(region)}</strong></p>
      ${callButtons(region)}
      <p>${words.doNotDrive()}</p>`;
  if (outcome === 'doctor-today') return adviceView(region);
  if (outcome === 'doctor-soon')
    return paragraph(
      words.ownDoctor(),
      words.adviceIfNone(adviceText(region)),
      words.walkingUnlessHeart(),
    );
  if (outcome === 'not-yet')
    return [
      list([...new Set(waitWords.values())].map((wait) => wait())),
      paragraph(notBetter(), planWords.theirPlanFirst()),
    ];
  return undefined;
}

/** The answers that lead to an outcome by themselves, or together to a yes. */
const whoFor = (rank: Rank) =>
  rank
    ? [
        paragraph(words.forThose()),
        questions
          // What a physio or doctor said, and how fast somebody goes, decide
          // nothing alone.
          .filter(({ id }) => !['cleared', 'talk'].includes(id))
          .map((question) => answerList(question, rank)),
      ]
    : [
        paragraph(words.forAll()),
        list([
          words.forAllNoSigns(),
          words.forAllStage(),
          words.forAllCalm(),
          words.forAllReady(),
          words.forAllWant(),
        ]),
      ];

/** A question, and the answers to it that rank so; nothing if none does. */
function answerList({ id, options }: FlowQuestion, rank: Rank): unknown {
  const answers = options.flatMap((option) =>
    option.rank === rank
      ? answerText({ question: id, option: option.id })
      : besides(option, id, rank),
  );
  return answers.length > 0
    ? [paragraph(questionWords[id].legend()), list(answers)]
    : undefined;
}

/** An answer that ranks so only beside others, with those. */
function besides(option: Option, question: QuestionId, rank: Rank): string[] {
  const others = option.rankIf.filter((raised) => raised.rank === rank);
  const [first] = others;
  if (!first) return [];
  const beside = first.question as QuestionId;
  const answers = others.map((raised) =>
    answerText({ question: beside, option: raised.option }),
  );
  return [
    `${answerText({ question, option: option.id })}. ${questionWords[beside].legend()} ${answers.join(' / ')}`,
  ];
}
