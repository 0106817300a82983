import { NotOneConnectionError } from "../errors/selection.ts";
import { UsageError } from "../errors/usage.ts";
import type { ExitCode } from "../exit-codes.ts";
import type { ListFlags } from "../flags.ts";
import type { Io } from "../io.ts";
import { openSession } from "../session.ts";
import { expand, placeOf } from "../targets/expand.ts";
import { filterOf } from "../targets/filter.ts";
import { placesOf } from "../targets/places.ts";
import { readAll } from "../targets/read-all.ts";
import { bySimilarity } from "../targets/similar.ts";
import { failuresCode, reportFailures } from "./failures.ts";
import { printConnections } from "./show.ts";

/** `pec find`: the connections of a private endpoint; where no resources are given, of those that it says it is connected to. */
export async function find(io: Io, ids: readonly string[], flags: ListFlags): Promise<ExitCode> {
  const session = await openSession(io, flags);
  const filter = filterOf(flags);
  if (filter === undefined) throw new UsageError("Which connections?", "Give --private-endpoint, or another filter.");
  const where = await placesOf(session, ids, flags, "resource");
  const targets = await expand(session, where);
  const { items: connections, failures } = await readAll(session, targets, filter);
  if (connections.length === 0 && failures.length === 0) {
    const { items: all } = await readAll(session, targets);
    throw new NotOneConnectionError("none", bySimilarity(all, { ...flags, name: undefined }), placeOf(where));
  }
  if (connections.length > 0) await printConnections(session, connections, flags, "");
  await reportFailures(session, flags, failures);
  return failuresCode(failures, targets.length);
}
