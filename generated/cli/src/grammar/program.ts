import { Command } from "commander";
import type { ExitCode } from "../exit-codes.ts";
import type { Io } from "../io.ts";
import { version } from "../version.ts";
import { type Bind, commands } from "./commands.ts";
import { environmentFlags } from "./environment.ts";
import { helpEpilogue } from "./epilogue.ts";
import { globalOptions } from "./options.ts";

/**
 * All commands. Those that a command line does not name are there by name only: declaring every option of every command takes
 * longer than most commands do.
 *
 * @param names - whether a command is named
 */
export function createProgram(io: Io, names: (command: string) => boolean, finish: (code: ExitCode) => void): Command {
  const program = new Command("pec").description("Private endpoint connections of every Azure resource type.").version(version);
  globalOptions(program).addHelpText("after", helpEpilogue);
  const bind: Bind = <Flags, Arguments extends readonly unknown[]>(
    command: Command,
    run: (io: Io, flags: Flags, ...given: Arguments) => Promise<ExitCode>,
  ) =>
    command.action(async (...all: unknown[]) => {
      const flags = { ...environmentFlags(io), ...command.optsWithGlobals<object>() } as Flags;
      // After the arguments come options and command, which it has already.
      finish(await run(io, flags, ...(all.slice(0, -2) as unknown as Arguments)));
    });
  quiet(program, io);
  for (const { usage, summary, alias, hidden, declare } of commands) {
    const command = program.command(usage, { hidden: hidden === true }).description(summary);
    if (alias !== undefined) command.alias(alias);
    if (names(command.name()) || (alias !== undefined && names(alias))) {
      quiet(command, io);
      declare(command, bind);
    }
  }
  return program;
}

/** Nothing of commander's writes to the process or ends it. */
function quiet(command: Command, io: Io): void {
  command
    .exitOverride()
    .showHelpAfterError("Run with --help for what there is.")
    .configureHelp({ showGlobalOptions: true })
    .configureOutput({
      writeOut: (text) => io.out(text),
      writeErr: (text) => io.err(text),
      getOutHelpWidth: () => io.columns,
      getErrHelpWidth: () => io.columns,
    });
}
