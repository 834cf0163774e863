/**
 * What to do now: a few lines for this person, right below the outcome. What
 * may be said with an outcome, the guidance decides; here is only how.
 */
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import {
  notBetter,
  planWords,
  startWords,
  waitWords,
  weekWords,
  words,
} from '../../content/index.js';
import { optionKey } from '../../logic/flow.js';
import type { Part } from '../../logic/guidance.js';
import { dayIds } from '../../logic/ids.js';
import type { RunPlan } from '../../logic/plan.js';
import type { Reason } from '../../logic/reasons.js';
import { lowImpactWeek } from '../../logic/week.js';
import { heading, list, paragraph } from '../blocks.js';
import { isRadio, namesOf, toldText } from './answers.js';
import { adviceView, callSentence, elsewhere, withLink } from './contact.js';
import type { Shown } from './shown.js';
import type { Cite } from './sources.js';
import { dayNames, weekNotes, weekView } from './week.js';

type NowView = (shown: Shown, cite: Cite) => unknown;

const views = new Map<Part, NowView>([
  [
    'contact',
    ({ outcome, clinic: { region } }) => [
      lead(words.contact()),
      outcome === 'doctor-soon'
        ? paragraph(words.ownDoctor(), withLink(elsewhere(region), region))
        : adviceView(region),
      paragraph(words.ifWorse(callSentence(region))),
    ],
  ],
  [
    'say',
    ({ reasons }) => [
      lead(words.say()),
      html`<div class="quote framed flow">
        ${paragraph(words.sayStart())}
        ${list(reasons.filter(isSign).map(toldText), words.youTold())}
      </div>`,
    ],
  ],
  ['walking', () => paragraph(words.walking())],
  ['walking-unless-heart', () => paragraph(words.walkingUnlessHeart())],
  [
    'ask',
    ({ reasons }) => [
      lead(words.ask()),
      list([askAbout(reasons), words.askStart(), words.askStop()]),
    ],
  ],
  [
    'low-impact-week',
    (_, cite) => [
      lead(weekWords.low()),
      weekView(lowImpactWeek),
      weekNotes(cite),
    ],
  ],
  [
    'wait',
    ({ reasons }) => {
      const waits = waitsFor(reasons);
      return [
        lead(words.wait()),
        waits.length > 1 ? paragraph(words.waitForLast()) : nothing,
        list(waits),
      ];
    },
  ],
  ['not-better', (_, cite) => paragraph(cite(['nhs'], notBetter()))],
  [
    'their-plan-first',
    // The card of a not-yet says it; where a yes was cleared, that does.
    ({ outcome, cleared }) =>
      outcome === 'not-yet' || cleared.length > 0
        ? nothing
        : paragraph(planWords.theirPlanFirst()),
  ],
  [
    'start',
    ({ plan }) =>
      plan && [
        lead(startWords[plan.start].head()),
        paragraph(startWords[plan.start].text()),
      ],
  ],
  [
    'run-week',
    ({ plan }, cite) =>
      plan && [
        lead(weekWords.thisWeek()),
        weekView(plan.firstWeek),
        weekNotes(cite),
        laterRuns(plan),
      ],
  ],
  [
    'limits',
    ({ clinic: { maxRuns }, plan }) => [
      lead(planWords.limits()),
      paragraph(...limitLines(maxRuns, plan)),
    ],
  ],
  [
    'stop-rules',
    () => [lead(planWords.whenToStop()), paragraph(planWords.stop())],
  ],
  ['cleared', () => paragraph(planWords.cleared())],
]);

/** Those of the parts that come first; nothing of the others. */
export const nowView = (shown: Shown, cite: Cite): TemplateResult =>
  html`<section class="now flow">
    ${heading(shown.level + 1, words.doNow())}
    ${shown.parts.map((part) => views.get(part)?.(shown, cite))}
  </section>`;

const lead = (text: string) => html`<p class="lead">${text}</p>`;

/** What a doctor has to hear: what was ticked, and what brought the outcome. */
const isSign = ({ question, outcome }: Reason) =>
  !isRadio(question) || outcome !== 'not-yet';

/** Only conditions are quoted: never a question with its answer. */
function askAbout(reasons: readonly Reason[]): unknown {
  const conditions = reasons.filter(
    ({ question, option }) => !isRadio(question) && option !== 'unsure',
  );
  return conditions.length > 0
    ? [words.askAbout(), list(namesOf(conditions), words.youTold())]
    : words.askPlain();
}

/** What must change, each once, however many answers wait for it. */
const waitsFor = (reasons: readonly Reason[]): readonly string[] => [
  ...new Set(
    reasons.flatMap(
      ({ question, option }) =>
        waitWords.get(optionKey(question, option))?.() ?? [],
    ),
  ),
];

/** The run days, where this week does not hold them all yet. */
const laterRuns = ({ week, firstWeek }: RunPlan) =>
  week.some((session, day) => session !== firstWeek[day])
    ? paragraph(
        weekWords.laterRuns(),
        html`<strong
          >${dayNames(dayIds.filter((_, day) => week[day] === 'run'))}</strong
        >`,
      )
    : nothing;

export const limitLines = (
  maxRuns: number,
  plan: RunPlan | undefined,
): readonly string[] =>
  maxRuns === 1
    ? [planWords.atMostOne()]
    : [
        planWords.atMostTwo(),
        ...(plan?.start === 'easy-pace' ? [] : [planWords.oneAtFirst()]),
      ];
