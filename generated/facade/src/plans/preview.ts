import type { PrivateEndpointConnections } from "../client.ts";
import { checkCount } from "../count.ts";
import { eachOf } from "../matching/parallel.ts";
import { isAbsent } from "../read.ts";
import type { ApplyOptions } from "./apply.ts";
import { statesIn } from "./course.ts";
import { memoryJournal, type StepState } from "./journal.ts";
import type { PlanReport, StepOutcome } from "./outcome.ts";
import { checkPlan } from "./parse.ts";
import { type DecidedStep, decidedSteps, type Plan, wantedBy } from "./plan.ts";
import { differences } from "./seen.ts";
import type { StepOptions } from "./step.ts";

export type PreviewOptions = Omit<ApplyOptions, "clock">;

/** What {@link apply} would do now: reads every connection and the journal, and changes neither. */
export async function preview(connections: PrivateEndpointConnections, plan: Plan, options: PreviewOptions = {}): Promise<PlanReport> {
  const { journal = memoryJournal(), concurrency = 8, onOutcome: _, ...call } = options;
  checkCount("concurrency", concurrency, 1);
  checkPlan(plan);
  const states = await statesIn(journal, plan);
  const steps = decidedSteps(plan);
  const outcomes = await eachOf(steps, concurrency, (step) => foresee(connections, step, states.of(step.id), call));
  return { outcomes, undecided: plan.steps.length - steps.length };
}

async function foresee(
  connections: PrivateEndpointConnections,
  step: DecidedStep,
  state: StepState,
  call: StepOptions,
): Promise<StepOutcome> {
  if (state.kind === "ended") return { step, outcome: state.outcome, differences: state.differences, earlier: true };
  // What came of it is found out by applying the plan.
  if (state.kind === "open") return { step, outcome: "interrupted", earlier: true };
  try {
    const planned = await connections.plan(step.id, wantedBy[step.action], call);
    if (planned === undefined || planned.step === "nothing") {
      return { step, outcome: "unchanged", earlier: false };
    }
    const { connection, error } = planned;
    const different = differences(step, connection);
    if (different.length > 0) return { step, outcome: "stale", differences: different, earlier: false };
    return { step, outcome: planned.step === "change" ? "planned" : "refused", error, earlier: false };
  } catch (error) {
    if (isAbsent(error)) return { step, outcome: "stale", differences: [], earlier: false };
    if (call.abortSignal?.aborted === true) return { step, outcome: "skipped", earlier: false };
    return { step, outcome: "failed", error: error as Error, earlier: false };
  }
}
