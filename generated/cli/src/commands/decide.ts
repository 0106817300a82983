import type { DesiredState } from "@pecgen/client";
import { UsageError } from "../errors/usage.ts";
import type { ExitCode } from "../exit-codes.ts";
import type { ChangeFlags } from "../flags.ts";
import type { Io } from "../io.ts";
import { openSession } from "../session.ts";
import { byId, oneConnection, oneOrNone, readOne } from "../targets/one.ts";
import { changeMany } from "./change-many.ts";
import { changeOne } from "./change-one.ts";

const actions = { Approved: "approve", Rejected: "reject", Absent: "remove" } as const;

/** `pec approve`, `pec reject`, `pec remove`: one connection, or with `--max` all that match. */
export async function decide(io: Io, wanted: DesiredState, ids: readonly string[], flags: ChangeFlags): Promise<ExitCode> {
  if (flags.fleet === true) return (await import("./change-fleet.ts")).changeFleet(io, actions[wanted], ids, flags);
  if (flags.max !== undefined) return changeMany(io, wanted, ids, flags);
  if (flags.all === true) throw new UsageError("--all may be many: say with --max how many at the most.");
  const session = await openSession(io, flags);
  // For a name, being gone is what was wanted. A filter that finds nothing may just be wrong.
  const mayBeGone = wanted === "Absent" && flags.name !== undefined;
  const meant = await (mayBeGone ? oneOrNone : oneConnection)(session, ids, flags, "change");
  const isFound = wanted !== "Absent" || meant === undefined || meant.id !== undefined;
  return changeOne(session, wanted, isFound ? meant : byId((await readOne(session, meant, flags)).id), flags);
}
