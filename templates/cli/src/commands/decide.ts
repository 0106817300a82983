import type { ConnectionReference, DesiredState } from "@pecgen/client";
import { UsageError } from "../errors/usage.ts";
import type { ExitCode } from "../exit-codes.ts";
import type { ChangeFlags } from "../flags.ts";
import type { Io } from "../io.ts";
import { openSession } from "../session.ts";
import { isConnectionId, oneConnection } from "../targets/one.ts";
import { changeMany } from "./change-many.ts";
import { changeOne } from "./change-one.ts";

/** `pec approve`, `pec reject`, `pec remove`: one connection, or with `--max` all that match. */
export async function decide(io: Io, wanted: DesiredState, ids: readonly string[], flags: ChangeFlags): Promise<ExitCode> {
  if (flags.max !== undefined) return changeMany(io, wanted, ids, flags);
  if (flags.all === true) throw new UsageError("--all may be many: say with --max how many at the most.");
  const session = openSession(io, flags);
  await session.print.prepare();
  const reference = await oneConnection(session, ids, flags, "change");
  // For a name, being gone is what was wanted. A filter that finds nothing may just be wrong.
  const checked =
    wanted === "Absent" && !isNamed(reference) ? { id: (await session.connections.get(reference, session.call)).id } : reference;
  return changeOne(session, wanted, checked, flags);
}

function isNamed(reference: ConnectionReference): boolean {
  if (typeof reference === "string") return isConnectionId(reference);
  return "id" in reference || reference.name !== undefined;
}
