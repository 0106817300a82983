import { type Clock, systemClock } from "@pecgen/core";
import type { PrivateEndpointConnections } from "../client.ts";
import { checkCount } from "../count.ts";
import { eachOf } from "../matching/parallel.ts";
import { fold } from "../text.ts";
import { Course } from "./course.ts";
import { type Journal, memoryJournal } from "./journal.ts";
import type { PlanReport, StepOutcome } from "./outcome.ts";
import { checkPlan } from "./parse.ts";
import { type DecidedStep, decidedSteps, type Plan } from "./plan.ts";
import { ProgressMeter, type PlanProgress } from "./progress.ts";
import { type StepOptions, carryOut } from "./step.ts";

/** Options of carrying out a plan. `timeoutMs` is for each connection; 30 minutes unless told. */
export interface ApplyOptions extends StepOptions {
  /** Where the course is kept, for a plan that is to be gone on with after a crash. In memory unless told. */
  readonly journal?: Journal | undefined;
  /** How many resources are dealt with at the same time; the connections of one always wait for each other. 8 unless told. */
  readonly concurrency?: number | undefined;
  /** Called with every outcome as soon as it is known. It must not throw. */
  readonly onOutcome?: ((outcome: StepOutcome, progress: PlanProgress) => void) | undefined;
  /** What waits and time limits live in; that of the client. */
  readonly clock?: Clock | undefined;
}

/**
 * Carries out a plan: exactly its steps, each only if the connection is still as the plan has seen it. What fails does not stop
 * the rest.
 *
 * Before a change is sent, the journal says so. A plan whose application was broken off, at whatever moment, is gone on with by
 * applying it again with the same journal: what is over is not looked at any more, and of what may have been sent it is found
 * out first what came of it. What the service has accepted is not sent twice; what may just have been sent is not either, unless
 * the connection has looked untouched in several reads.
 *
 * @throws InvalidPlanError, InvalidJournalError before anything is sent; what the journal throws, once it does
 */
export async function apply(connections: PrivateEndpointConnections, plan: Plan, options: ApplyOptions = {}): Promise<PlanReport> {
  const { journal = memoryJournal(), concurrency = 8, onOutcome, clock = systemClock, ...call } = options;
  checkCount("concurrency", concurrency, 1);
  checkPlan(plan);
  const course = await Course.open(journal, plan, clock);
  const steps = decidedSteps(plan);
  const meter = new ProgressMeter(clock, steps.length);
  const outcomes = new Map<DecidedStep, StepOutcome>();
  await eachOf(byParent(steps), concurrency, async (siblings) => {
    for (const step of siblings) {
      const outcome = await carryOut({ connections, course, clock, call }, step).catch((): StepOutcome => ({
        step,
        outcome: "interrupted",
        earlier: false,
      }));
      outcomes.set(step, outcome);
      onOutcome?.(outcome, meter.add(outcome.outcome, outcome.earlier));
    }
  });
  course.check();
  return { outcomes: steps.map((step) => outcomes.get(step) as StepOutcome), undecided: plan.steps.length - steps.length };
}

/** The steps of each resource, those of the resource with the most first: they take longest. */
function byParent(steps: readonly DecidedStep[]): DecidedStep[][] {
  const groups = Map.groupBy(steps, ({ id }) => fold(id.split("/").slice(0, -2).join("/")));
  return [...groups.values()].sort((a, b) => b.length - a.length);
}
