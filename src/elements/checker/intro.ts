/** What stands before the first question. */
import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { words } from '../../content/index.js';
import { fresh } from '../blocks.js';
import { button } from '../button.js';
import type { Clinic } from './clinic.js';
import { callSentence } from './contact.js';

export const introView = (
  { region }: Clinic,
  onGuide: () => void,
): TemplateResult =>
  html`<div class="flow">
    <p>${words.intro()} ${words.introAsk()}</p>
    <p class="muted">${words.introFacts()} ${words.introPrivacy()}</p>
    <p>
      <strong>${fresh(words.introEmergency(callSentence(region)))}</strong>
    </p>
    <slot name="intro"></slot>
    <p>${button(words.readGuide(), onGuide, { look: 'link' })}</p>
  </div>`;
