/** What a result is made from: the outcome and all that goes with it. */
import type { Item } from '../../logic/answers.js';
import type { QuestionId } from '../../logic/flow.js';
import { partsOf } from '../../logic/guidance.js';
import type { Part } from '../../logic/guidance.js';
import type { DayId, OutcomeId } from '../../logic/ids.js';
import type { RunPlan } from '../../logic/plan.js';
import type { Reason } from '../../logic/reasons.js';
import type { Clinic } from './clinic.js';
import type { Interview } from './interview.js';
import type { KeepView } from './keep-view.js';

/** Where a result stands, and whom it tells. */
export interface ResultView extends KeepView {
  readonly interview: Interview;
  readonly clinic: Clinic;
  readonly level: number;
  readonly onRunDays: (days: readonly DayId[], last: DayId) => void;
  readonly onChange: (question: QuestionId) => void;
  readonly onRestart: () => void;
}

export interface Shown extends ResultView {
  readonly outcome: OutcomeId;
  /** What the guidance allows for it. */
  readonly parts: readonly Part[];
  readonly reasons: readonly Reason[];
  /** What a physio or doctor has said yes to. */
  readonly cleared: readonly Item[];
  readonly plan: RunPlan | undefined;
}

/** The same with what the answers come to; nothing while that is open. */
export function shownBy(view: ResultView): Shown | undefined {
  const { interview, clinic } = view;
  const { outcome, reasons, cleared } = interview.resolution;
  return (
    outcome && {
      ...view,
      outcome,
      parts: partsOf({ outcome, reasons, cleared }),
      reasons,
      cleared,
      plan: interview.plan(clinic.maxRuns),
    }
  );
}
