import type { ConnectionOperation } from "@pecgen/core/codegen/v1";
import { canonicalConnection, type Connection } from "../connection.ts";
import type { Host } from "../host.ts";
import type { JsonObject } from "../json.ts";
import type { Place } from "../place.ts";
import type { TimeLimit } from "../time-limit.ts";
import type { EnsureResult } from "./result.ts";
import type { DesiredState } from "./transitions.ts";

/** What was asked for. */
export interface Asked {
  readonly wanted: DesiredState;
  readonly place: Place;
  /** Name of the connection; `undefined` where there was none to be removed. */
  readonly name: string | undefined;
}

/** A change that the service has accepted. */
export interface Accepted extends Asked {
  readonly kind: "accepted";
  readonly name: string;
  readonly operation: ConnectionOperation<JsonObject | undefined>;
  readonly host: Host;
  /** The connection as it was read before the change. */
  readonly current: Connection | undefined;
  readonly previous: Connection | undefined;
  /** The time limit of the change, of which the operation has got what was left; `undefined` where it has got all of it. */
  readonly limit: TimeLimit | undefined;
}

/** A change as far as it is when the service has accepted it, or when it turned out that there is nothing to change. */
export type Begun = Accepted | Unchanged;

/** There was nothing to change. */
export interface Unchanged extends Asked {
  readonly kind: "nothing";
  readonly result: EnsureResult;
}

/** The canonical form of what an operation has shown of the connection so far. */
export function shown({ host, place, name }: Accepted, wire: JsonObject | undefined): Connection | undefined {
  const { descriptor, apiVersion } = host;
  return wire === undefined ? undefined : canonicalConnection(wire, { descriptor, apiVersion, target: place.target, name });
}

/** What has come of a change, with the connection as the operation has shown it last. */
export function resultOf(accepted: Accepted, wire: JsonObject | undefined): EnsureResult {
  const { wanted, current, previous } = accepted;
  return { changed: true, connection: wanted === "Absent" ? undefined : (shown(accepted, wire) ?? current), previous };
}

/** What comes of an operation, whose time limit is told as the caller has set it. */
export async function outcomeOf<T>({ limit }: Accepted, outcome: PromiseLike<T>): Promise<T> {
  try {
    return await outcome;
  } catch (error) {
    throw limit === undefined ? error : limit.errorOf(error);
  }
}
