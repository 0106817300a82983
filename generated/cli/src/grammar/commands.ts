import { Argument, type Command, Option } from "commander";
import type { ExitCode } from "../exit-codes.ts";
import type { ApplyFlags, ChangeFlags, GlobalFlags, ListFlags, PlanFlags, RequestFlags, WaitFlags } from "../flags.ts";
import type { Io } from "../io.ts";
import {
  applyOptions,
  changeOptions,
  filterOptions,
  fleetOptions,
  planOptions,
  requestOptions,
  targetOptions,
  wireOption,
} from "./options.ts";
import { desiredStates, duration, planActions, waitedFor, waitStates } from "./parse.ts";

/** What a command gets: the world, its arguments, and the flags of the whole line. */
type Run<Flags, Arguments extends readonly unknown[]> = (io: Io, flags: Flags, ...given: Arguments) => Promise<ExitCode>;

/** Has a command run something when it is chosen. What it runs is loaded then. */
export type Bind = <Flags, Arguments extends readonly unknown[]>(command: Command, run: Run<Flags, Arguments>) => void;

/** One command of `pec`. */
export interface Grammar {
  /** Name and arguments. */
  readonly usage: string;
  readonly summary: string;
  readonly alias?: string;
  readonly hidden?: boolean;
  /** Adds arguments, options and what to do: only where the command is used. */
  readonly declare: (command: Command, bind: Bind) => void;
}

type Id = string | undefined;

export const commands: readonly Grammar[] = [
  {
    usage: "list [id...]",
    summary: "list connections of resources",
    declare: (command, bind) => {
      fleetOptions(wireOption(filterOptions(targetOptions(command, "resource"))));
      bind<ListFlags, [string[]]>(command, async (io, flags, ids) => (await import("../commands/list.ts")).list(io, ids, flags));
    },
  },
  {
    usage: "show [id]",
    summary: "show one connection",
    declare: (command, bind) => {
      wireOption(filterOptions(targetOptions(command, "connection")));
      bind<ListFlags, [Id]>(command, async (io, flags, id) => (await import("../commands/show.ts")).show(io, given(id), flags));
    },
  },
  decision("approve", "Approved", "approve a connection, or all that match"),
  decision("reject", "Rejected", "reject a connection, or all that match; for good"),
  decision("remove", "Absent", "remove a connection, or all that match; for good", "delete"),
  {
    usage: "ensure",
    summary: "see to it that a connection, or all that match, are approved, rejected or absent",
    declare: (command, bind) => {
      command.addArgument(new Argument("<state>").choices(Object.keys(desiredStates))).argument("[id...]");
      wireOption(changeOptions(filterOptions(targetOptions(command, "connection")), "decision"));
      bind<ChangeFlags, [keyof typeof desiredStates, string[]]>(command, async (io, flags, state, ids) =>
        (await import("../commands/ensure.ts")).ensure(io, desiredStates[state], ids, flags),
      );
    },
  },
  {
    usage: "wait [id]",
    summary: "wait until a connection is there, is approved, or is gone",
    declare: (command, bind) => {
      wireOption(filterOptions(targetOptions(command, "connection")))
        .optionsGroup("Wait:")
        .addOption(
          new Option("--for <state>", "what to wait for; several with commas")
            .choices(waitStates)
            .argParser(waitedFor)
            .makeOptionMandatory(),
        )
        .option("--interval <duration>", "time between two reads; 5s unless told", duration);
      bind<WaitFlags, [Id]>(command, async (io, flags, id) => (await import("../commands/wait.ts")).wait(io, given(id), flags));
    },
  },
  {
    usage: "resources [id...]",
    summary: "what private endpoints can be made for: group ids, members, DNS zones",
    declare: (command, bind) => {
      wireOption(targetOptions(command, "resource"));
      bind<ListFlags, [string[]]>(command, async (io, flags, ids) =>
        (await import("../commands/resources.ts")).linkResources(io, ids, flags),
      );
    },
  },
  {
    usage: "find [id...]",
    summary: "find the connections of a private endpoint",
    declare: (command, bind) => {
      wireOption(filterOptions(targetOptions(command, "resource")));
      bind<ListFlags, [string[]]>(command, async (io, flags, ids) => (await import("../commands/find.ts")).find(io, ids, flags));
    },
  },
  {
    usage: "cleanup [id...]",
    summary: "remove connections whose private endpoint is gone",
    declare: (command, bind) => {
      fleetOptions(filterOptions(targetOptions(command, "resource")));
      wireOption(changeOptions(command, "cleanup")).option("--plan", "print a plan for pec apply, and change nothing");
      bind<ChangeFlags & { plan?: boolean }, [string[]]>(command, async (io, flags, ids) =>
        (await import("../commands/cleanup.ts")).cleanup(io, ids, flags),
      );
    },
  },
  {
    usage: "plan",
    summary: "write down what is to be done with connections, to be reviewed and applied",
    declare: (command, bind) => {
      // Not its choices, which would have to be one of them: where nothing is decided, ids begin here.
      const action = new Argument("[action]", `${planActions.join(", ")}; unless told, that is left to the reviewer`);
      action.argChoices = [...planActions];
      command.addArgument(action).argument("[id...]");
      planOptions(fleetOptions(filterOptions(targetOptions(command, "connection"))));
      bind<PlanFlags, [Id, string[]]>(command, async (io, flags, first, ids) =>
        (await import("../commands/plan.ts")).planFile(io, [...given(first), ...ids], flags),
      );
    },
  },
  {
    usage: "apply <plan>",
    summary: "carry out a plan; once more, to go on with one that was broken off",
    declare: (command, bind) => {
      applyOptions(command);
      bind<ApplyFlags, [string]>(command, async (io, flags, file) => (await import("../commands/apply.ts")).applyFile(io, file, flags));
    },
  },
  {
    usage: "request [id]",
    summary: "create a private endpoint for a resource, and with it a connection",
    declare: (command, bind) => {
      requestOptions(command);
      bind<RequestFlags, [Id]>(command, async (io, flags, id) => (await import("../commands/request.ts")).request(io, id, flags));
    },
  },
  {
    usage: "types [words...]",
    summary: "resource types: api-versions, what they can do, deviations",
    declare: (command, bind) => {
      bind<GlobalFlags, [string[]]>(command, async (io, flags, words) => (await import("../commands/types.ts")).types(io, words, flags));
    },
  },
  {
    usage: "doctor [id]",
    summary: "check token, reachability, registration and permissions",
    declare: (command, bind) => {
      targetOptions(command, "resource");
      bind<ListFlags, [Id]>(command, async (io, flags, id) => (await import("../commands/doctor.ts")).doctor(io, given(id), flags));
    },
  },
  {
    usage: "completion",
    summary: "print a script that completes commands and options",
    declare: (command, bind) => {
      command.addArgument(new Argument("<shell>").choices(["bash", "zsh", "fish", "pwsh"]));
      bind<GlobalFlags, [string]>(command, async (io, _flags, shell) =>
        (await import("../commands/completion.ts")).completionScript(io, shell),
      );
    },
  },
  {
    usage: "complete [words...]",
    summary: "words that can follow, for the scripts",
    hidden: true,
    declare: (command, bind) => {
      bind<GlobalFlags, [string[]]>(command.allowUnknownOption(), async (io, _flags, words) =>
        (await import("../commands/completion.ts")).complete(io, words),
      );
    },
  },
];

function decision(name: string, wanted: "Approved" | "Rejected" | "Absent", summary: string, alias?: string): Grammar {
  return {
    usage: `${name} [id...]`,
    summary,
    ...(alias !== undefined && { alias }),
    declare: (command, bind) => {
      fleetOptions(filterOptions(targetOptions(command, "connection")));
      if (wanted === "Absent") command.option("--all", "every connection, whatever its status; with --max");
      wireOption(changeOptions(command, wanted === "Absent" ? "removal" : "decision"));
      bind<ChangeFlags, [string[]]>(command, async (io, flags, ids) =>
        (await import("../commands/decide.ts")).decide(io, wanted, ids, flags),
      );
    },
  };
}

function given(id: Id): string[] {
  return id === undefined ? [] : [id];
}
