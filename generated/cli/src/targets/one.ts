import { type Connection, type ConnectionFilter, type ConnectionReference, NoConnectionMatchesError } from "@pecgen/client";
import { describeError } from "../errors/describe.ts";
import { NotOneConnectionError } from "../errors/selection.ts";
import { UsageError } from "../errors/usage.ts";
import { ExitCode } from "../exit-codes.ts";
import type { FilterFlags, TargetFlags } from "../flags.ts";
import type { Session } from "../session.ts";
import { resourceIdOf } from "../views/connection.ts";
import { expand, placeOf } from "./expand.ts";
import { filterOf } from "./filter.ts";
import { isConnectionId } from "./ids.ts";
import { placesOf } from "./places.ts";
import { readAll } from "./read-all.ts";
import { bySimilarity } from "./similar.ts";

/** The one connection that a command line means. */
export interface Meant {
  readonly reference: ConnectionReference;
  /** Resource id of the resource that it belongs to. */
  readonly resourceId: string;
  /** Its own resource id; `undefined` where a filter has to find it. */
  readonly id: string | undefined;
}

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
): Promise<Meant> {
  const where = await placesOf(session, ids, flags, "connection");
  const filter = filterOf(flags);
  const { name } = flags;
  const isSaid = name !== undefined || filter !== undefined;
  const [only, ...others] = where.kind === "resources" ? where.ids : [];
  if (only !== undefined && others.length === 0) {
    if (isConnectionId(only) && isSaid) throw new UsageError("The id is one of a connection: a name or a filter beside it is too much.");
    if (purpose === "change" && !isSaid && !isConnectionId(only)) throw whichConnection();
    return isConnectionId(only) ? byId(only) : ofResource(only, name, filter);
  }
  if (where.kind === "resources" && where.ids.some(isConnectionId))
    throw new UsageError(
      "Several ids are given, and this is about one connection.",
      purpose === "change" ? "To change all of them, say with --max how many at the most." : undefined,
    );
  if (!isSaid || (where.kind === "resources" && only === undefined)) throw whichConnection();
  const targets = await expand(session, where);
  const { items: connections, failures } = await readAll(session, targets, filter);
  // What could not be read may hold another match.
  if (failures[0] !== undefined) throw failures[0].error;
  const matching = connections.filter((connection) => name === undefined || connection.name.toLowerCase() === name.toLowerCase());
  const [found, ...further] = matching;
  if (further.length > 0) throw new NotOneConnectionError("several", matching, placeOf(where));
  if (found === undefined) {
    const all = filter === undefined ? connections : (await readAll(session, targets)).items;
    throw new NotOneConnectionError("none", bySimilarity(all, flags), placeOf(where));
  }
  return byId(found.id);
}

/** The same, where it is well that a scope has none. */
export async function oneOrNone(...search: Parameters<typeof oneConnection>): Promise<Meant | undefined> {
  try {
    return await oneConnection(...search);
  } catch (error) {
    if (error instanceof NotOneConnectionError && error.kind === "none") return undefined;
    throw error;
  }
}

export function byId(id: string): Meant {
  return { reference: { id }, resourceId: resourceIdOf({ id }), id };
}

function ofResource(resourceId: string, name: string | undefined, filter: ConnectionFilter | undefined): Meant {
  if (name === undefined)
    return { reference: filter === undefined ? resourceId : { target: resourceId, ...filter }, resourceId, id: undefined };
  // A name and a filter are too much, which the client says.
  const reference = { target: resourceId, name, ...filter } as ConnectionReference;
  return { reference, resourceId, id: `${resourceId}/privateEndpointConnections/${name}` };
}

function whichConnection(): UsageError {
  return new UsageError("Which connection?", "Give its id, --name or --private-endpoint; to change several, a filter and --max.");
}

/**
 * Does something with the connection that is meant. Where it is not there, the error has those that the resource has.
 *
 * @throws NotOneConnectionError, and whatever the task throws
 */
export async function withOne<T>(
  session: Session,
  { reference, resourceId, id }: Meant,
  flags: FilterFlags,
  task: (reference: ConnectionReference) => Promise<T>,
): Promise<T> {
  try {
    return await task(reference);
  } catch (error) {
    if (describeError(error).exitCode !== ExitCode.notFound) throw error;
    const wanted = { ...flags, name: id?.split("/").at(-1) };
    throw new NotOneConnectionError("none", bySimilarity(await candidatesOf(session, resourceId, error), wanted), resourceId, error);
  }
}

/** Reads the connection that is meant. */
export async function readOne(session: Session, meant: Meant, flags: FilterFlags): Promise<Connection> {
  return withOne(session, meant, flags, (reference) => session.connections.get(reference, session.call));
}

/** The connections of a resource; if it is the resource that is not there, the error says it best. */
async function candidatesOf(session: Session, resourceId: string, error: unknown): Promise<readonly Connection[]> {
  if (error instanceof NoConnectionMatchesError) return error.candidates;
  const { items: connections, failures } = await readAll(session, [resourceId]);
  if (failures.length > 0) throw error;
  return connections;
}
