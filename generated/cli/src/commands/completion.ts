import { RootCommand } from "@bomb.sh/tab";
import type { Argument, Command, Option } from "commander";
import { ExitCode } from "../exit-codes.ts";
import { createProgram } from "../grammar/program.ts";
import type { Io } from "../io.ts";
import { knownTypes } from "../known-types.ts";
import { bashScript } from "./completion-bash.ts";

/** `pec completion`: a script for a shell, which asks `pec complete -- …` for words. The library prints its own to stdout. */
export async function completionScript(io: Io, shell: string): Promise<ExitCode> {
  if (shell === "bash") io.out(bashScript);
  else new RootCommand().setup("pec", "pec", shell === "pwsh" ? "powershell" : shell);
  return ExitCode.ok;
}

/** `pec complete`: prints the words that can follow, for the scripts. */
export async function complete(io: Io, words: readonly string[]): Promise<ExitCode> {
  const program = createProgram(
    io,
    () => true,
    () => undefined,
  );
  const root = new RootCommand();
  const help = program.createHelp();
  for (const option of help.visibleOptions(program)) addOption(root, option);
  for (const command of help.visibleCommands(program)) {
    const known = root.command(command.name(), command.description());
    for (const option of [...help.visibleOptions(command), ...help.visibleGlobalOptions(command)]) addOption(known, option);
    for (const argument of command.registeredArguments) {
      known.argument(argument.name(), suggest(valuesOf(command, argument)), argument.variadic);
    }
  }
  root.parse([...words]);
  return ExitCode.ok;
}

type Known = ReturnType<RootCommand["command"]>;
type Suggest = (complete: (value: string, description: string) => void) => void;

function addOption(command: Known, option: Option): void {
  const name = option.long?.replace(/^--/, "");
  if (name === undefined) return;
  const alias = option.short?.slice(1);
  const values = option.argChoices ?? (name === "type" ? typeNames() : []);
  // Without a handler, an option counts as one that takes no value.
  if (option.required || option.optional) command.option(name, option.description, suggest(values), alias);
  else command.option(name, option.description, alias);
}

function suggest(values: readonly string[]): Suggest {
  return (complete) => {
    for (const value of values) complete(value, "");
  };
}

function valuesOf(command: Command, argument: Argument): readonly string[] {
  return argument.argChoices ?? (command.name() === "types" ? typeNames() : []);
}

function typeNames(): string[] {
  return knownTypes.map(({ resourceType }) => resourceType);
}
