import type { ExitCode } from "../exit-codes.ts";
import type { GlobalFlags } from "../flags.ts";
import type { Io } from "../io.ts";
import { safeText } from "../output/safe-text.ts";
import { paintFor } from "../output/style.ts";
import { table } from "../output/table.ts";
import { connectionColumns } from "../views/connection.ts";
import { describeError } from "./describe.ts";

/** Most of the candidates that are shown. */
const most = 20;

/** Tells about an error on stderr, and gives the exit code. */
export async function report(error: unknown, io: Io, flags: Partial<GlobalFlags>): Promise<ExitCode> {
  const { exitCode, message, notes, candidates = [] } = describeError(error);
  const paint = paintFor(io, io.errIsTerminal, { color: flags.color !== false });
  if (io.errIsTerminal) io.err("\r\u001b[2K");
  io.err(`${paint("red", "Error:")} ${safeText(message)}\n`);
  for (const note of notes) io.err(`  ${safeText(note)}\n`);
  if (candidates.length > 0) {
    const width = io.errIsTerminal ? io.columns : undefined;
    io.err(await table(connectionColumns(io.now()), candidates.slice(0, most), { paint, width }));
    if (candidates.length > most) io.err(`  and ${candidates.length - most} more\n`);
  }
  return exitCode;
}
