import type { ConnectionFilter, ConnectionReference } from "@pecgen/client";
import { NotOneConnectionError } from "../errors/selection.ts";
import { UsageError } from "../errors/usage.ts";
import type { FilterFlags, TargetFlags } from "../flags.ts";
import type { Session } from "../session.ts";
import { expand, placeOf } from "./expand.ts";
import { filterOf } from "./filter.ts";
import { placesOf } from "./places.ts";
import { readAll } from "./read-all.ts";

/**
 * The connection that is meant: by its id; by its resource and its name or a filter; or among the connections of a scope.
 * Only for a scope, and for several resources, this asks the service.
 *
 * @param purpose - to be read, a resource may stand for its only connection
 */
export async function oneConnection(
  session: Session,
  ids: readonly string[],
  flags: TargetFlags & FilterFlags,
  purpose: "read" | "change",
): Promise<ConnectionReference> {
  const where = await placesOf(session, ids, flags, "connection");
  const filter = filterOf(flags);
  const { name } = flags;
  const named = name !== undefined || filter !== undefined;
  const [only, ...others] = where.kind === "resources" ? where.ids : [];
  if (only !== undefined && others.length === 0) {
    if (isConnectionId(only) && named) throw new UsageError("The id is one of a connection: a name or a filter beside it is too much.");
    if (purpose === "change" && !named && !isConnectionId(only)) throw whichConnection();
    return referenceTo(only, name, filter);
  }
  if (!named) throw whichConnection();
  if (where.kind === "resources" && where.ids.some(isConnectionId))
    throw new UsageError("Give the id of one connection, or those of resources.");
  const targets = await expand(session, where);
  const { connections, failures } = await readAll(session, targets, filter);
  // What could not be read may hold another match.
  if (failures[0] !== undefined) throw failures[0].error;
  const matching = connections.filter((connection) => name === undefined || connection.name.toLowerCase() === name.toLowerCase());
  const [found, ...further] = matching;
  if (further.length > 0) throw new NotOneConnectionError("several", matching, placeOf(where));
  if (found === undefined) {
    const all = filter === undefined ? connections : (await readAll(session, targets)).connections;
    throw new NotOneConnectionError("none", all, placeOf(where));
  }
  return { id: found.id };
}

function referenceTo(id: string, name: string | undefined, filter: ConnectionFilter | undefined): ConnectionReference {
  if (name !== undefined) return { target: id, name, ...filter } as ConnectionReference;
  return filter === undefined ? id : { target: id, ...filter };
}

function whichConnection(): UsageError {
  return new UsageError("Which connection?", "Give its id, --name or --private-endpoint; to change several, a filter and --max.");
}

export function isConnectionId(id: string): boolean {
  return /\/privateEndpointConnections\/[^/]+\/?$/i.test(id);
}
