import type { Connection } from "../connection.ts";
import { sameId } from "../text.ts";
import { type DecidedStep, type Seen, wantedBy } from "./plan.ts";

/** Something that is not as the plan has it. */
export interface Difference {
  readonly member: keyof Seen;
  readonly was: string | null;
  readonly is: string | null;
}

/** What of a connection a decision is about. */
export function seenOf({ status, privateEndpointId, description }: Connection): Seen {
  return { status, privateEndpointId: privateEndpointId ?? null, description: description ?? null };
}

/**
 * What has changed since a connection was seen; nothing, if the decision about it still holds. A connection that has the status
 * of the decision has it because that was tried: only a request of another private endpoint is something else then.
 */
export function differences({ seen, action }: DecidedStep, connection: Connection): Difference[] {
  const now = seenOf(connection);
  const decisive = connection.status === wantedBy[action] ? (["privateEndpointId"] as const) : members;
  return decisive.flatMap((member) => (same[member](seen[member], now[member]) ? [] : [{ member, was: seen[member], is: now[member] }]));
}

type Same = (was: string | null, is: string | null) => boolean;

const exactly: Same = (was, is) => was === is;
const same: Readonly<Record<keyof Seen, Same>> = {
  status: exactly,
  // The Resource Graph has ids in another case than the services.
  privateEndpointId: (was, is) => was === is || (was !== null && is !== null && sameId(was, is)),
  description: exactly,
};
const members = Object.keys(same) as (keyof Seen)[];
