import type { ConnectionFilter, MatchingPlan } from "@pecgen/client";
import { UsageError } from "../errors/usage.ts";
import { allStatuses } from "../grammar/parse.ts";
import type { Session } from "../session.ts";
import { resourceIdOf } from "../views/connection.ts";
import { expand } from "./expand.ts";
import { isConnectionId } from "./ids.ts";
import type { Where } from "./where.ts";

/** Many connections: those of some resources that a filter selects, or those that are named by their ids. */
export interface Selection {
  readonly targets: readonly string[];
  readonly filter: ConnectionFilter;
  /** Ids of connections; empty where a filter is given. */
  readonly named: readonly string[];
}

/**
 * @param usual - the filter where none is given and no connections are named
 * @throws UsageError where neither is given, or both are
 */
export async function selectionOf(
  session: Session,
  where: Where,
  given: ConnectionFilter | undefined,
  usual?: ConnectionFilter,
): Promise<Selection> {
  const ids = where.kind === "resources" ? where.ids : undefined;
  const named = ids?.filter(isConnectionId) ?? [];
  // Nothing came from the standard input: nothing is meant.
  if (ids?.length === 0) return { targets: [], filter: given ?? { status: allStatuses }, named };
  if (named.length === 0) {
    const filter = given ?? usual;
    if (filter === undefined) throw new UsageError("Which connections?", "Beside --max, give their ids; or resources, and a filter.");
    return { targets: await expand(session, where), filter, named };
  }
  if (named.length < (ids?.length ?? 0)) throw new UsageError("Give ids of connections, or ids of resources and a filter, not both.");
  if (given !== undefined)
    throw new UsageError(
      "The ids are those of connections: a filter beside them is too much.",
      "pec cleanup has a filter of its own, and takes ids of resources.",
    );
  return { targets: named, filter: { connectionId: named }, named };
}

/** The ids that name no connection. Of a resource that could not be read it is not known. */
export function missingOf({ named }: Selection, { steps, unreadable }: MatchingPlan): string[] {
  const known = new Set(steps.map(({ connection }) => connection.id.toLowerCase()));
  const unread = new Set(unreadable.map(({ target }) => target.toLowerCase()));
  const byKey = new Map(named.map((id) => [id.toLowerCase(), id]));
  return [...byKey].flatMap(([key, id]) => (known.has(key) || unread.has(resourceIdOf({ id: key })) ? [] : [id]));
}
