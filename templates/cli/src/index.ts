/** The command line as a function: `run(["list", id], io)` does what `pec list <id>` does, and gives its exit code. */
export { ExitCode } from "./exit-codes.ts";
export type { Io } from "./io.ts";
export { run } from "./run.ts";
