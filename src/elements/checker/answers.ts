/** Answers in words: in a question, by name, in a list, all of them. */
import { html } from 'lit';
import type { TemplateResult } from 'lit';
import {
  optionWords,
  ownWords,
  questionWords,
  saidWords,
  words,
} from '../../content/index.js';
import { chosenOptions } from '../../logic/answers.js';
import type { Item } from '../../logic/answers.js';
import { optionKey, questions } from '../../logic/flow.js';
import type { QuestionId } from '../../logic/flow.js';
import { button } from '../button.js';
import type { Shown } from './shown.js';

/** An answer in words. */
export const answerText = ({ question, option }: Item): string =>
  optionWords[optionKey(question, option)]();

/** An answer as the visitor would say it. */
export const toldText = ({ question, option }: Item): string =>
  saidWords(optionKey(question, option));

/** The answer to a choice of one says little without its question. */
export const isRadio = (question: QuestionId): boolean =>
  questions.some(({ id, type }) => id === question && type === 'radio');

/** An answer that stands alone, away from its question. */
export const ownText = ({ question, option }: Item): string =>
  ownWords(optionKey(question, option));

/** Answers by name, each to stand alone. */
export const namesOf = (items: readonly Item[]): readonly string[] =>
  items.map(ownText);

/** Every answer, with a way to change it. */
export const answersView = ({ interview, onChange }: Shown): TemplateResult =>
  html`<dl class="rows">
    ${questions
      .filter(({ id }) => interview.resolution.asked.includes(id))
      .map((question) => {
        const { id } = question;
        const legend = questionWords[id].legend();
        return html`<div class="answer">
          <dt>${legend}</dt>
          ${chosenOptions(interview.answers, question).map(
            (option) =>
              html`<dd>${answerText({ question: id, option: option.id })}</dd>`,
          )}
          <dd class="screen">
            ${button(
              words.change(),
              () => {
                onChange(id);
              },
              { look: 'link', name: words.changeAnswer(legend) },
            )}
          </dd>
        </div>`;
      })}
  </dl>`;
