import type { ExitCode } from "../exit-codes.ts";
import type { ListFlags } from "../flags.ts";
import type { Io } from "../io.ts";
import { openSession } from "../session.ts";
import { expand } from "../targets/expand.ts";
import { filterOf } from "../targets/filter.ts";
import { readAll } from "../targets/read-all.ts";
import { whereOf } from "../targets/where.ts";
import { failuresCode, reportFailures } from "./failures.ts";
import { printConnections } from "./show.ts";

/** `pec list`: the connections of resources, or of all resources of a scope. */
export async function list(io: Io, ids: readonly string[], flags: ListFlags): Promise<ExitCode> {
  if (flags.fleet === true) return (await import("./list-fleet.ts")).listFleet(io, ids, flags);
  const session = await openSession(io, flags);
  const filter = filterOf(flags);
  const where = await whereOf(io, ids, flags, "resource");
  const targets = await expand(session, where);
  const { items: connections, failures } = await readAll(session, targets, filter);
  if (failures.length === 0 || failures.length < targets.length)
    await printConnections(session, connections, flags, "There are no private endpoint connections.");
  await reportFailures(session, flags, failures);
  return failuresCode(failures, targets.length);
}
