import type { Connection } from "@pecgen/client";
import { ExitCode } from "../exit-codes.ts";
import type { ListFlags } from "../flags.ts";
import type { Io } from "../io.ts";
import { openSession, type Session } from "../session.ts";
import { oneConnection, readOne } from "../targets/one.ts";
import { connectionColumns, connectionJson } from "../views/connection.ts";
import { connectionDetails } from "../views/details.ts";

/** `pec show`: one connection. */
export async function show(io: Io, ids: readonly string[], flags: ListFlags): Promise<ExitCode> {
  const session = await openSession(io, flags);
  const connection = await readOne(session, await oneConnection(session, ids, flags, "read"), flags);
  await printConnection(session, connection, flags);
  return ExitCode.ok;
}

export async function printConnection({ print, progress, io }: Session, connection: Connection, flags: ListFlags): Promise<void> {
  progress.clear();
  await print.print({
    json: connectionJson(connection, flags),
    text: async (printer) => connectionDetails(printer, connection, io.now()),
  });
}

export async function printConnections(
  { print, progress, io }: Session,
  connections: readonly Connection[],
  flags: ListFlags,
  none: string,
): Promise<void> {
  progress.clear();
  await print.print({
    json: connections.map((connection) => connectionJson(connection, flags)),
    text: (printer) => (connections.length === 0 ? Promise.resolve("") : printer.table(connectionColumns(io.now()), connections)),
  });
  if (connections.length === 0 && print.format === "table") io.err(`${none}\n`);
}
