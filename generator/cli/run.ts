import { CommanderError } from "commander";
import { createProgram, type Surroundings } from "./program.ts";

/**
 * Runs a command line.
 *
 * @returns the exit code; it never throws
 */
export async function run(surroundings: Surroundings): Promise<number> {
  const { terminal, argv } = surroundings;
  let code = 0;
  try {
    await createProgram(surroundings, (done) => (code = done)).parseAsync(argv, { from: "user" });
    return code;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    const { diagnostic } = await import("../diagnostics/diagnostic.ts");
    const { printable } = await import("../diagnostics/render.ts");
    const { printDiagnostics } = await import("../commands/terminal.ts");
    const reason = error instanceof Error ? error.message : String(error);
    await printDiagnostics(terminal, [diagnostic("PEC9003", { reason })], terminal.cwd);
    if (argv.includes("--debug") && error instanceof Error) terminal.err(`${(error.stack ?? "").split("\n").map(printable).join("\n")}\n`);
    return 1;
  }
}
