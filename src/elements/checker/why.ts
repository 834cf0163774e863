/** Why: what speaks for an outcome, in the visitor's own answers. */
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import {
  planWords,
  questionWords,
  reasonOf,
  reasonWords,
} from '../../content/index.js';
import { chosenOptions } from '../../logic/answers.js';
import type { Item } from '../../logic/answers.js';
import { optionKey, questions } from '../../logic/flow.js';
import type { OutcomeId, SourceId } from '../../logic/ids.js';
import { list, paragraph } from '../blocks.js';
import { answerText, isRadio, namesOf, ownText } from './answers.js';
import type { Interview } from './interview.js';
import type { Shown } from './shown.js';
import type { Cite } from './sources.js';

/** One answer and what it rests on. */
interface Ground extends Item {
  readonly sources: readonly SourceId[];
  readonly outcome: OutcomeId;
}

/**
 * What speaks for the outcome: the answers that ask for care, or, where none
 * does, those that a yes rests on.
 */
export function groundsOf({
  answers,
  resolution,
}: Interview): readonly Ground[] {
  const { asked, reasons } = resolution;
  if (reasons.length > 0) return reasons;
  return questions
    .filter(({ id }) => asked.includes(id) && id !== 'cleared')
    .flatMap((question) =>
      chosenOptions(answers, question)
        // What somebody agreed to is named where their advice is.
        .filter(({ sources, clearable }) => sources.length > 0 && !clearable)
        .map(({ id, sources }) => ({
          question: question.id,
          option: id,
          sources,
          outcome: 'yes-with-limits' as const,
        })),
    );
}

const reasonText = ({ question, option, outcome }: Ground): string =>
  (reasonWords.get(optionKey(question, option)) ?? reasonOf[outcome])();

/** Ticks that mean the same, on the same grounds, share a sentence. */
function byMeaning(grounds: readonly Ground[]): readonly Ground[][] {
  const groups = new Map<string, Ground[]>();
  for (const ground of grounds) {
    const { question, sources } = ground;
    const key = [isRadio(question) && question, reasonText(ground), ...sources];
    const id = key.join();
    groups.set(id, [...(groups.get(id) ?? []), ground]);
  }
  return [...groups.values()];
}

/**
 * Answers with what they mean and what that rests on. Where nothing is cited,
 * in an emergency, what may wait longer is named and not more.
 */
export const groundList = (
  grounds: readonly Ground[],
  cite: Cite | undefined,
): TemplateResult =>
  html`<ul class="plain rows">
    ${byMeaning(grounds).map(
      (group) =>
        html`<li>
          ${group.map(
            (ground) =>
              html`${
                  isRadio(ground.question)
                    ? html`<span class="muted"
                          >${questionWords[ground.question].legend()}</span
                        ><br />`
                    : nothing
                }<strong
                  >${isRadio(ground.question) ? answerText(ground) : ownText(ground)}</strong
                ><br />`,
          )}
          ${group
            .slice(0, 1)
            .map((first) =>
              cite
                ? cite(first.sources, reasonText(first))
                : first.outcome === 'emergency'
                  ? reasonText(first)
                  : nothing,
            )}
        </li>`,
    )}
  </ul>`;

/** What clearance settled, each by name. */
export const clearedView = ({ cleared }: Shown): unknown =>
  cleared.length > 0
    ? [
        paragraph(planWords.clearedItems()),
        list(namesOf(cleared)),
        paragraph(planWords.cleared()),
      ]
    : nothing;
