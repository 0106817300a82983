import type { Connection } from "@pecgen/client";
import { ExitCode } from "../exit-codes.ts";
import type { WaitFlags } from "../flags.ts";
import type { Io } from "../io.ts";
import { openSession } from "../session.ts";
import { oneConnection, oneOrNone } from "../targets/one.ts";
import { printConnection } from "./show.ts";

const defaultTimeoutMs = 30 * 60_000;

/** `pec wait`: until a connection is as it should be. Of one resource, it need not be there yet. */
export async function wait(io: Io, ids: readonly string[], flags: WaitFlags): Promise<ExitCode> {
  const session = await openSession(io, flags);
  const meant = await (flags.for === "Absent" ? oneOrNone : oneConnection)(session, ids, flags, "read");
  session.progress.show(`Waiting for ${[flags.for].flat().join(" or ")} …`);
  const options = { ...session.call, timeoutMs: flags.timeout ?? defaultTimeoutMs, pollIntervalMs: flags.interval };
  // The overloads of waitFor tell by the state whether there will be a connection.
  const found: Connection | undefined = meant && (await session.connections.waitFor(meant.reference, flags.for as "Approved", options));
  if (found !== undefined) await printConnection(session, found, flags);
  else {
    session.progress.clear();
    await session.print.print({ json: null, text: async () => "There is no such connection any more.\n" });
  }
  return ExitCode.ok;
}
