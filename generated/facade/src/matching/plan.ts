import type { Connection } from "../connection.ts";
import { TooManyMatchesError } from "../errors/matching.ts";
import { UnsupportedActionError } from "../errors/types.ts";
import type { Selects } from "../filter.ts";
import { hostFor } from "../host.ts";
import { allConnections } from "../list.ts";
import type { ChangeOptions, ReadOptions } from "../options.ts";
import type { Place } from "../place.ts";
import { isAbsent, readConnection } from "../read.ts";
import { choose, type Selection } from "../select.ts";
import type { Session } from "../session.ts";
import { actionFor, type DesiredState, stepTo } from "../change/transitions.ts";
import { eachOf } from "./parallel.ts";

/** What is going to be done with one connection that the filter selects. */
export interface PlannedStep {
  /** Resource id of the resource. */
  readonly target: string;
  /** The connection as it was when the plan was made. */
  readonly connection: Connection;
  /** `change`: it will be changed. `nothing`: it already is as it should be. `impossible`: it cannot be changed, see `error`. */
  readonly step: "change" | "nothing" | "impossible";
  /** A `TransitionError`, or an `UnsupportedActionError`. */
  readonly error?: Error;
}

/** A resource whose connections could not be listed. */
export interface UnreadableTarget {
  readonly target: string;
  readonly error: unknown;
}

/** All that is going to be done, before any of it is. */
export interface MatchingPlan {
  readonly wanted: DesiredState;
  /** By resource in the order in which they were given, and within each in the order of its list. */
  readonly steps: readonly PlannedStep[];
  readonly unreadable: readonly UnreadableTarget[];
}

/** Lists the connections of every resource and picks those that are meant. What cannot be read does not stop the rest. */
export async function makePlan(
  session: Session,
  wanted: MatchingPlan["wanted"],
  places: readonly Place[],
  selects: Selects,
  concurrency: number,
  options: ChangeOptions,
): Promise<MatchingPlan> {
  const lists = await eachOf(places, concurrency, async (place) => {
    try {
      const connections = await allConnections(session, place, { ...options, timeoutMs: undefined });
      return { steps: connections.filter(selects).map((connection) => plannedStep(session, place, wanted, connection)) };
    } catch (error) {
      if (options.abortSignal?.aborted === true) throw error;
      return { unreadable: { target: place.target, error } };
    }
  });
  return {
    wanted,
    steps: lists.flatMap(({ steps = [] }) => steps),
    unreadable: lists.flatMap(({ unreadable }) => unreadable ?? []),
  };
}

/** The plan for one connection; `undefined` where it is to be absent, and is. */
export async function planOne(
  session: Session,
  wanted: DesiredState,
  selection: Selection,
  options: ReadOptions,
): Promise<PlannedStep | undefined> {
  try {
    const { place, name } = await choose(session, selection, options);
    return plannedStep(session, place, wanted, await readConnection(session, place, name, options));
  } catch (error) {
    if (wanted === "Absent" && isAbsent(error)) return undefined;
    throw error;
  }
}

/** @throws TooManyMatchesError */
export function checkMaximum(plan: MatchingPlan, maximum: number): void {
  const matches = plan.steps.filter(({ step }) => step === "change").length;
  if (matches > maximum) throw new TooManyMatchesError(plan, matches, maximum);
}

/** What is going to be done with a connection. */
function plannedStep(session: Session, place: Place, wanted: DesiredState, connection: Connection): PlannedStep {
  const { target } = place;
  const step = stepTo(wanted, connection);
  if (step.kind === "impossible") return { target, connection, step: "impossible", error: step.error };
  if (step.kind !== "change") return { target, connection, step: "nothing" };
  try {
    hostFor(session, place, "write", actionFor[wanted]);
    return { target, connection, step: "change" };
  } catch (error) {
    if (error instanceof UnsupportedActionError) return { target, connection, step: "impossible", error };
    throw error;
  }
}
