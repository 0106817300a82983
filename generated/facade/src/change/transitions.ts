import type { Action } from "../actions.ts";
import type { Connection } from "../connection.ts";
import { TransitionError } from "../errors/state.ts";

/** What a connection can be brought to. */
export type DesiredState = "Approved" | "Rejected" | "Absent";

/** What a type must be able to do to bring its connections into a state. */
export const actionFor: Readonly<Record<DesiredState, Action>> = { Approved: "approve", Rejected: "reject", Absent: "remove" };

/**
 * What to do to bring a connection into a state:
 *
 * - `nothing`: it is there;
 * - `wait`: it will be there as soon as a change that is going on is over;
 * - `change`: it can be brought there;
 * - `impossible`: it cannot, and the service would refuse.
 */
export type Step =
  | { readonly kind: "nothing" }
  | { readonly kind: "wait" }
  | { readonly kind: "change" }
  | { readonly kind: "impossible"; readonly error: TransitionError };

/**
 * The state machine of a connection. Pending can be approved or rejected, approved can be rejected, and every state can be
 * removed. A connection whose last change has failed is brought there once more.
 */
export function stepTo(wanted: DesiredState, connection: Connection | undefined): Step {
  if (connection === undefined) return wanted === "Absent" ? { kind: "nothing" } : { kind: "change" };
  if (wanted === "Absent") return { kind: "change" };
  const { status, phase } = connection;
  if (status === wanted) {
    if (phase === "InProgress") return { kind: "wait" };
    return { kind: phase === "Failed" || phase === "Canceled" ? "change" : "nothing" };
  }
  if (status === "Disconnected") return impossible(connection, wanted, "Its consumer's private endpoint is gone. Remove it.");
  if (status === "Rejected") {
    return impossible(connection, wanted, "Remove it; its consumer then deletes the private endpoint and requests a new connection.");
  }
  return { kind: "change" };
}

function impossible(connection: Connection, wanted: "Approved" | "Rejected", remedy: string): Step {
  return { kind: "impossible", error: new TransitionError(connection, wanted, remedy) };
}
