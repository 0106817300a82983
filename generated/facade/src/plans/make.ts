import { Catalog, type ResourceTypeInfo } from "../catalog.ts";
import { actionFor, stepTo } from "../change/transitions.ts";
import type { Connection } from "../connection.ts";
import { comparable, fold } from "../text.ts";
import { type Plan, type PlanAction, type PlanGap, type PlanSource, type PlanStep, wantedBy } from "./plan.ts";
import { seenOf } from "./seen.ts";

/** A connection that was found, with where and when if that is not the same for all. */
export type Found = Connection & { readonly source?: PlanSource | undefined; readonly readAt?: string | undefined };

export interface PlanOptions {
  /** What the consumers get to read. */
  readonly description?: string | undefined;
  /** Why these connections were chosen. */
  readonly why: string;
  /** When those were read that do not say it themselves, as an ISO 8601 time in UTC. */
  readonly readAt: string;
  /** What could not be looked into. */
  readonly gaps?: readonly PlanGap[] | undefined;
  /** What the client can do, by its `resourceTypes()`, where it was given `descriptors`: a type that cannot be changed is left out. */
  readonly resourceTypes?: readonly ResourceTypeInfo[] | undefined;
}

/** A connection that was found and is not in the plan. */
export interface LeftOut {
  readonly connection: Connection;
  /** `done`: it already is as it should be. `impossible`: its state, or its type, does not allow it. */
  readonly because: "done" | "impossible";
}

export interface PlanResult {
  readonly plan: Plan;
  readonly leftOut: readonly LeftOut[];
}

/**
 * Writes down what is to be done with connections. The same connections give the same bytes, in whatever order they come.
 *
 * @param action - `none` leaves every step to the reviewer
 */
export async function plan(
  found: Iterable<Found> | AsyncIterable<Found>,
  action: PlanAction,
  { description, why, readAt, gaps = [], resourceTypes = new Catalog().all() }: PlanOptions,
): Promise<PlanResult> {
  const steps = new Map<string, PlanStep>();
  const leftOut: LeftOut[] = [];
  const types = new Map(resourceTypes.map((type) => [fold(type.resourceType), type]));
  for await (const connection of found) {
    const because = obstacle(types, action, connection);
    if (because !== undefined) leftOut.push({ connection, because });
    else
      steps.set(comparable(connection.id), {
        id: connection.id,
        action,
        description: action === "approve" || action === "reject" ? (description ?? null) : null,
        why,
        seen: seenOf(connection),
        source: connection.source ?? "resourceManager",
        readAt: connection.readAt ?? readAt,
      });
  }
  const ordered = [...steps].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, step]) => step);
  return { plan: { kind: "pecgen plan", version: 1, gaps: gaps.toSorted((a, b) => (a.id < b.id ? -1 : 1)), steps: ordered }, leftOut };
}

function obstacle(
  types: ReadonlyMap<string, ResourceTypeInfo>,
  action: PlanAction,
  connection: Connection,
): LeftOut["because"] | undefined {
  if (action === "none") return undefined;
  const wanted = wantedBy[action];
  const { kind } = stepTo(wanted, connection);
  if (kind !== "change") return kind === "impossible" ? kind : "done";
  // What is not known, or can be done at some api-version only, is told when the plan is carried out, with what to do about it.
  const { surfaces } = types.get(fold(connection.resourceType)) ?? {};
  return surfaces === undefined || surfaces.some(({ actions }) => actions.includes(actionFor[wanted])) ? undefined : "impossible";
}
