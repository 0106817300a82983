import type { DesiredState } from "@pecgen/client";
import type { ExitCode } from "../exit-codes.ts";
import type { ChangeFlags } from "../flags.ts";
import type { Io } from "../io.ts";
import { openSession } from "../session.ts";
import { oneConnection, oneOrNone } from "../targets/one.ts";
import { changeMany } from "./change-many.ts";
import { changeOne } from "./change-one.ts";

/** `pec ensure`: brings one connection into a state, or many with `--max`. Doing it twice changes nothing the second time. */
export async function ensure(io: Io, wanted: DesiredState, ids: readonly string[], flags: ChangeFlags): Promise<ExitCode> {
  if (flags.max !== undefined) return changeMany(io, wanted, ids, flags);
  const session = await openSession(io, flags);
  const meant = await (wanted === "Absent" ? oneOrNone : oneConnection)(session, ids, flags, "change");
  return changeOne(session, wanted, meant, { ...flags, yes: true });
}
