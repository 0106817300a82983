/** Plans: what is to be done with connections, written down, reviewed, and carried out exactly. */
export { apply, type ApplyOptions } from "./apply.ts";
export { InvalidJournalError, InvalidPlanError, type PlanProblem } from "./errors.ts";
export { type Journal, memoryJournal } from "./journal.ts";
export { type Found, type LeftOut, plan, type PlanOptions, type PlanResult } from "./make.ts";
export type { PlanReport, StepOutcome, StepWord } from "./outcome.ts";
export { parsePlan } from "./parse.ts";
export {
  type DecidedStep,
  decidedSteps,
  formatPlan,
  type Plan,
  type PlanAction,
  type PlanGap,
  type PlanSource,
  type PlanStep,
  type Seen,
  wantedBy,
} from "./plan.ts";
export { planId } from "./plan-id.ts";
export { preview, type PreviewOptions } from "./preview.ts";
export type { PlanProgress } from "./progress.ts";
export type { Difference } from "./seen.ts";
