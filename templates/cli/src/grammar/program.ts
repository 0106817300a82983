import { Argument, Command, Option } from "commander";
import { ExitCode } from "../exit-codes.ts";
import type { ChangeFlags, ListFlags, WaitFlags } from "../flags.ts";
import type { Io } from "../io.ts";
import { version } from "../version.ts";
import { environmentFlags } from "./environment.ts";
import { helpEpilogue } from "./epilogue.ts";
import { changeOptions, filterOptions, globalOptions, targetOptions, wireOption } from "./options.ts";
import { desiredStates, duration, waitStates } from "./parse.ts";

type Finish = (code: ExitCode) => void;

/** All commands with their options. What a command does is loaded when it runs. */
export function createProgram(io: Io, finish: Finish): Command {
  const flagsOf = <Flags>(command: Command): Flags => ({ ...environmentFlags(io), ...command.optsWithGlobals<object>() }) as Flags;
  const program = new Command("pec").description("Private endpoint connections of every Azure resource type.").version(version);
  globalOptions(program).addHelpText("after", helpEpilogue);

  const reading = wireOption(
    filterOptions(targetOptions(program.command("list [id...]").description("list connections of resources"), "resource")),
  );
  reading.action(async (ids: string[]) => {
    const { list } = await import("../commands/list.ts");
    finish(await list(io, ids, flagsOf<ListFlags>(reading)));
  });

  const showing = wireOption(filterOptions(targetOptions(program.command("show [id]").description("show one connection"), "connection")));
  showing.action(async (id: string | undefined) => {
    const { show } = await import("../commands/show.ts");
    finish(await show(io, given(id), flagsOf<ListFlags>(showing)));
  });

  for (const [name, wanted, description] of changes) {
    const command = program.command(`${name} [id...]`).description(description);
    if (wanted === "Absent") command.alias("delete");
    filterOptions(targetOptions(command, "connection"));
    if (wanted === "Absent") command.option("--all", "every connection, whatever its status; with --max");
    wireOption(changeOptions(command, { decides: wanted !== "Absent", bulk: true }));
    command.action(async (ids: string[]) => {
      const { decide } = await import("../commands/decide.ts");
      finish(await decide(io, wanted, ids, flagsOf<ChangeFlags>(command)));
    });
  }

  const ensuring = program
    .command("ensure")
    .description("see to it that a connection is approved, rejected or absent")
    .addArgument(new Argument("<state>").choices(Object.keys(desiredStates)))
    .argument("[id]");
  wireOption(changeOptions(filterOptions(targetOptions(ensuring, "connection")), { decides: true, bulk: false }));
  ensuring.action(async (state: keyof typeof desiredStates, id: string | undefined) => {
    const { ensure } = await import("../commands/ensure.ts");
    finish(await ensure(io, desiredStates[state], given(id), flagsOf<ChangeFlags>(ensuring)));
  });

  const waiting = program.command("wait [id]").description("wait until a connection is there, is approved, or is gone");
  wireOption(filterOptions(targetOptions(waiting, "connection")))
    .optionsGroup("Wait:")
    .addOption(new Option("--for <state>", "what to wait for").choices(Object.keys(waitStates)).makeOptionMandatory())
    .option("--interval <duration>", "time between two reads; 5s unless told", duration);
  waiting.action(async (id: string | undefined) => {
    const { wait } = await import("../commands/wait.ts");
    finish(await wait(io, given(id), flagsOf<WaitFlags>(waiting)));
  });

  const resources = program
    .command("resources [id...]")
    .description("what private endpoints can be made for: group ids, members, DNS zones");
  wireOption(targetOptions(resources, "resource")).action(async (ids: string[]) => {
    const { linkResources } = await import("../commands/resources.ts");
    finish(await linkResources(io, ids, flagsOf<ListFlags>(resources)));
  });

  const finding = program.command("find [id...]").description("find the connections of a private endpoint");
  wireOption(filterOptions(targetOptions(finding, "resource"))).action(async (ids: string[]) => {
    const { find } = await import("../commands/find.ts");
    finish(await find(io, ids, flagsOf<ListFlags>(finding)));
  });

  const cleaning = program.command("cleanup [id...]").description("remove connections whose private endpoint is gone");
  filterOptions(targetOptions(cleaning, "resource")).option("--plan", "the same as --dry-run");
  wireOption(changeOptions(cleaning, { decides: false, bulk: true })).action(async (ids: string[]) => {
    const { cleanup } = await import("../commands/cleanup.ts");
    finish(await cleanup(io, ids, flagsOf<ChangeFlags & { plan?: boolean }>(cleaning)));
  });

  const types = program.command("types [words...]").description("resource types: api-versions, what they can do, deviations");
  types.action(async (words: string[]) => {
    const { types: show } = await import("../commands/types.ts");
    finish(await show(io, words, flagsOf(types)));
  });

  const doctor = program.command("doctor [id]").description("check token, reachability, registration and permissions");
  targetOptions(doctor, "resource").action(async (id: string | undefined) => {
    const { doctor: examine } = await import("../commands/doctor.ts");
    finish(await examine(io, given(id), flagsOf<ListFlags>(doctor)));
  });

  completionCommands(program, io, finish);
  for (const command of [program, ...program.commands]) quiet(command, io);
  return program;
}

const changes = [
  ["approve", "Approved", "approve a connection, or all that match"],
  ["reject", "Rejected", "reject a connection, or all that match; for good"],
  ["remove", "Absent", "remove a connection, or all that match; for good"],
] as const;

function completionCommands(program: Command, io: Io, finish: Finish): void {
  program
    .command("completion")
    .description("print a script that completes commands and options")
    .addArgument(new Argument("<shell>").choices(["bash", "zsh", "fish", "pwsh"]))
    .action(async (shell: string) => {
      const { completionScript } = await import("../commands/completion.ts");
      finish(await completionScript(shell));
    });
  program
    .command("complete [words...]", { hidden: true })
    .allowUnknownOption()
    .action(async (words: string[]) => {
      const { complete } = await import("../commands/completion.ts");
      finish(await complete(createProgram(io, finish), words));
    });
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

function given(id: string | undefined): string[] {
  return id === undefined ? [] : [id];
}
