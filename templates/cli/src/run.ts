import { CommanderError } from "commander";
import { ExitCode } from "./exit-codes.ts";
import { createProgram } from "./grammar/program.ts";
import type { Io } from "./io.ts";

/**
 * Runs a command line.
 *
 * @param argv - the arguments after the name of the command
 * @returns the exit code; it never throws
 */
export async function run(argv: readonly string[], io: Io): Promise<ExitCode> {
  let code: ExitCode = ExitCode.ok;
  const named = new Set(argv);
  const program = createProgram(
    io,
    (command) => named.has(command),
    (done) => (code = done),
  );
  try {
    if (argv.length === 0) program.outputHelp();
    else await program.parseAsync(argv, { from: "user" });
    return code;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? ExitCode.ok : ExitCode.usage;
    const { report } = await import("./errors/report.ts");
    return report(error, io, program.opts());
  }
}
