import type { DesiredState } from "@pecgen/client";
import type { ExitCode } from "../exit-codes.ts";
import type { ChangeFlags } from "../flags.ts";
import type { Io } from "../io.ts";
import { openSession } from "../session.ts";
import { oneConnection } from "../targets/one.ts";
import { changeOne } from "./change-one.ts";

/** `pec ensure`: brings one connection into a state. Doing it twice changes nothing the second time. */
export async function ensure(io: Io, wanted: DesiredState, ids: readonly string[], flags: ChangeFlags): Promise<ExitCode> {
  const session = openSession(io, flags);
  await session.print.prepare();
  return changeOne(session, wanted, await oneConnection(session, ids, flags, "change"), { ...flags, yes: true });
}
