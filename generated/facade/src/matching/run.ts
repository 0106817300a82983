import { startChangeOf } from "../change/start.ts";
import type { Connection } from "../connection.ts";
import { TransitionError } from "../errors/state.ts";
import type { Selects } from "../filter.ts";
import type { DecideOptions } from "../options.ts";
import type { Place } from "../place.ts";
import type { Session } from "../session.ts";
import { isAbsent } from "../read.ts";
import { eachOf } from "./parallel.ts";
import type { MatchingPlan, PlannedStep } from "./plan.ts";

/** What became of one step of the plan. */
export interface MatchingOutcome extends PlannedStep {
  /**
   * - `changed`: it was changed, and the change has taken effect; with `wait: false`, the service has accepted it.
   * - `unchanged`: there was nothing to change.
   * - `refused`: its state, or its type, does not allow the change; see `error`.
   * - `stale`: by its turn it was gone, or no longer one that the filter selects; it was left alone.
   * - `failed`: the change went wrong; see `error`.
   * - `skipped`: it was not tried: the plan was not confirmed, or the call was aborted before.
   */
  readonly outcome: "changed" | "unchanged" | "refused" | "stale" | "failed" | "skipped";
  /** The connection afterwards, where it was read; `connection` is the one of the plan. */
  readonly after?: Connection;
}

/** Carries out a plan: the connections of a resource one after the other, several resources at a time. */
export async function runPlan(
  session: Session,
  plan: MatchingPlan,
  places: readonly Place[],
  selects: Selects,
  concurrency: number,
  options: DecideOptions & { readonly onOutcome?: ((outcome: MatchingOutcome) => void) | undefined },
): Promise<MatchingOutcome[]> {
  const groups = places.map((place) => ({ place, steps: plan.steps.filter(({ target }) => target === place.target) }));
  const outcomes = await eachOf(groups, concurrency, async ({ place, steps }) => {
    const done: MatchingOutcome[] = [];
    for (const step of steps) {
      const outcome = await carryOut(session, plan.wanted, place, step, selects, options);
      options.onOutcome?.(outcome);
      done.push(outcome);
    }
    return done;
  });
  return outcomes.flat();
}

/** The outcomes of a plan that is not carried out. */
export function skipAll({ steps }: MatchingPlan): MatchingOutcome[] {
  return steps.map((step) => ({ ...step, outcome: "skipped" }));
}

async function carryOut(
  session: Session,
  wanted: MatchingPlan["wanted"],
  place: Place,
  step: PlannedStep,
  selects: Selects,
  options: DecideOptions,
): Promise<MatchingOutcome> {
  if (step.step === "nothing") return { ...step, outcome: "unchanged" };
  if (step.step === "impossible") return { ...step, outcome: "refused" };
  if (options.abortSignal?.aborted === true) return { ...step, outcome: "skipped" };
  const change = startChangeOf(session, wanted, { place, name: step.connection.name, selects }, options);
  try {
    const { changed, connection } = await change;
    return { ...step, outcome: changed ? "changed" : "unchanged", ...(connection !== undefined && { after: connection }) };
  } catch (error) {
    return { ...step, outcome: outcomeOf(error, change.state.status === "running"), error: error as Error };
  }
}

/** @param accepted - what is gone after the service has accepted the change was not left alone */
function outcomeOf(error: unknown, accepted: boolean): MatchingOutcome["outcome"] {
  if (isAbsent(error) && !accepted) return "stale";
  return error instanceof TransitionError ? "refused" : "failed";
}
