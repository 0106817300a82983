import type { Connection } from "../connection.ts";
import { sameId } from "../text.ts";
import type { Seen } from "./plan.ts";

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

/** What has changed since a connection was seen; nothing, if the decision about it still holds. */
export function differences(seen: Seen, connection: Connection): Difference[] {
  const now = seenOf(connection);
  return members.flatMap((member) => (same[member](seen[member], now[member]) ? [] : [{ member, was: seen[member], is: now[member] }]));
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
