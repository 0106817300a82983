import { checkCount } from "../count.ts";
import { compileFilter } from "../filter.ts";
import type { DecideOptions } from "../options.ts";
import { locate, type Place } from "../place.ts";
import type { ConnectionFilter, ResourceReference } from "../references.ts";
import type { Session } from "../session.ts";
import { fold } from "../text.ts";
import { checkMaximum, makePlan, type MatchingPlan } from "./plan.ts";
import { type MatchingOutcome, runPlan, skipAll } from "./run.ts";

/** Options of the changes to all connections that a filter selects. `timeoutMs` is for each connection. */
export interface MatchingOptions extends Omit<DecideOptions, "ifMatch" | "force"> {
  readonly filter: ConnectionFilter;
  /** The most connections that may be changed. If there are more, none is. */
  readonly maximum: number;
  /** Gets the plan before anything is changed; `false` leaves it at that. Everything is confirmed unless told. */
  readonly confirm?: ((plan: MatchingPlan) => boolean | Promise<boolean>) | undefined;
  /** How many resources are dealt with at the same time; the connections of one always wait for each other. 8 unless told. */
  readonly concurrency?: number | undefined;
  /** Called with every outcome as soon as it is known. It must not throw. */
  readonly onOutcome?: ((outcome: MatchingOutcome) => void) | undefined;
}

/** What became of the changes. */
export interface MatchingResult {
  readonly plan: MatchingPlan;
  /** `false` when the plan was not confirmed, and nothing was changed. */
  readonly confirmed: boolean;
  /** One for each step of the plan, in its order. */
  readonly outcomes: readonly MatchingOutcome[];
}

/** Changes all connections of some resources that a filter selects: first the plan, then all of it, whatever fails on the way. */
export async function changeMatching(
  session: Session,
  wanted: MatchingPlan["wanted"],
  targets: readonly ResourceReference[],
  options: MatchingOptions,
): Promise<MatchingResult> {
  const { filter, maximum, confirm, concurrency = 8, onOutcome, ...call } = options;
  checkCount("maximum", maximum, 0);
  checkCount("concurrency", concurrency, 1);
  const selects = compileFilter(filter);
  const places = distinct(targets.map((target) => locate(session, target, call)));
  const plan = await makePlan(session, wanted, places, selects, concurrency, call);
  checkMaximum(plan, maximum);
  const confirmed = confirm === undefined || (await confirm(plan)) === true;
  const outcomes = confirmed ? await runPlan(session, plan, places, selects, concurrency, { ...call, onOutcome }) : skipAll(plan);
  return { plan, confirmed, outcomes };
}

function distinct(places: readonly Place[]): Place[] {
  const byTarget = new Map(places.map((place) => [fold(place.target), place]));
  return [...byTarget.values()];
}
