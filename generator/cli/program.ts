import { resolve } from "node:path";
import { Command, InvalidArgumentError, Option } from "commander";
import type { Terminal } from "../commands/terminal.ts";
import { loadConfig, type Settings } from "../config.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { packageVersion } from "../emit/version.ts";
import type { Wanted } from "../quirks/draft.ts";

/** What a command line is run in. */
export interface Surroundings {
  readonly terminal: Terminal;
  /** The repository: templates, specs and the configuration are below it. */
  readonly root: string;
  /** The arguments after the name of the command. */
  readonly argv: readonly string[];
}

/**
 * Everything that can be typed. Commands are loaded when they run.
 *
 * @param finish - gets the exit code of the command that was run
 */
export function createProgram({ terminal, root, argv }: Surroundings, finish: (code: number) => void): Command {
  /** Runs what needs the configuration, unless that cannot be used. */
  const configured = async (command: (config: Settings) => Promise<number>): Promise<void> => {
    const config = await loadConfig(root);
    finish("code" in config ? await refused(terminal, config) : await command(config));
  };
  const specsOf = ({ specs }: { specs?: string }, config: Settings): string => specs ?? resolve(root, config.specs);
  const pecgen = new Command("pecgen")
    .description("Typed clients for Azure private endpoint connections, generated from the REST definitions")
    .version(packageVersion)
    .configureOutput({ writeOut: terminal.out, writeErr: terminal.err })
    .option("--debug", "print stacks of unexpected failures")
    .exitOverride()
    .showHelpAfterError("Run with --help for what there is.");

  pecgen
    .command("generate")
    .description("regenerate all clients from specs/")
    .option("--check", "write nothing; exit 1 with the list of files that are out of date")
    .option("--dry-run", "write nothing; print what would be written")
    .option("--only <provider...>", "only these resource providers or resource types")
    .option("--force", "replace generated files that were edited, and files in the way")
    .option("--keep-going", "publish the providers without errors, leave the others as they are")
    .option("--fresh", "believe no cache and no earlier output, and ask prettier for every file")
    .option("--watch", "generate again whenever specs or templates change")
    .option("--timings", "print the time of each stage")
    .option("--json", "print the result as JSON")
    .action((options: GenerateFlags) =>
      configured(async (config) => {
        if (options.watch === true) {
          const { watchAndRun } = await import("../commands/watch.ts");
          const again = argv.filter((argument) => argument !== "--watch");
          return watchAndRun(terminal, { root, specs: config.specs, argv: again });
        }
        const { generate } = await import("../commands/generate.ts");
        return generate(terminal, { ...options, root, config });
      }),
    );

  pecgen
    .command("sync")
    .description("bring specs/ up to date with checkouts of the REST definitions")
    .requiredOption("--from <checkout...>", "folder or git address; the first one goes before the others")
    .option("--specs <folder>", "folder to write; that of pecgen.config.ts if left out")
    .addOption(new Option("--versions <rule>", "which api-versions to keep").choices(["default", "all"]).default("default"))
    .option("--prune", "drop what no source has any more, where all of them can be read")
    .option("--json", "print the result as JSON")
    .action((options: SyncFlags) =>
      configured(async (config) => {
        const { syncCommand } = await import("../commands/sync.ts");
        return syncCommand(terminal, { ...options, specs: specsOf(options, config) });
      }),
    );

  pecgen
    .command("inspect")
    .description("print what was read from definitions, one record for each resource type and api-version")
    .option("--specs <folder>", "a folder of definitions, such as a checkout; that of pecgen.config.ts if left out")
    .option("--type <resource type>", "only this resource type", resourceType)
    .option("--api-version <version>", "only this api-version")
    .option("--json", "print records as JSON")
    .action((options: InspectFlags) =>
      configured(async (config) => {
        const { inspect } = await import("../commands/inspect.ts");
        return inspect(terminal, { ...options, specs: specsOf(options, config) });
      }),
    );

  pecgen
    .command("new-quirk")
    .description("begin a quirk with what the facts say, and say what is left to fill in")
    .argument("<resource type>", "such as Microsoft.KeyVault/vaults", resourceType)
    .argument("<api-version or rule>", "the rule, after the api-version if it is about one only")
    .argument("[rule]", "a wrong one lists those that there are")
    .addOption(new Option("--operation <operation>", "the one that response.success is about").choices(["get", "update", "delete"]))
    .action((type: string, second: string, third: string | undefined, { operation }: Pick<Wanted, "operation">) =>
      configured(async (config) => {
        const { newQuirk } = await import("../commands/new-quirk.ts");
        const about = third === undefined ? { rule: second } : { apiVersion: second, rule: third };
        return newQuirk(terminal, resolve(root, config.specs), { resourceType: type, operation, ...about });
      }),
    );

  pecgen
    .command("drift")
    .description("say what changed between two api-versions, two trees of definitions, or the clients in use and what is newest")
    .argument("[resource type]", "with two api-versions of it", resourceType)
    .argument("[from]", "api-version before")
    .argument("[to]", "api-version after")
    .option("--specs <tree>", "a folder of definitions, or git:<ref>; that of pecgen.config.ts if left out")
    .option("--from-specs <tree>", "tree before")
    .option("--to-specs <tree>", "tree after")
    .option("--all", "every api-version with the one before it")
    .option("--base <git ref>", "specs/ with what it was at a commit of this repository")
    .option("--latest", "api-versions that clients use with the newest ones in --specs")
    .option("--package <package>", "a generated package, as a folder, a tarball or installed, with the one that is generated now")
    .option("--type <resource type>", "only this resource type", resourceType)
    .option("--api-version <version>", "only this api-version")
    .addOption(
      new Option("--fail-on <level>", "which findings make the exit code 1").choices(["breaking", "additive", "any"]).default("breaking"),
    )
    .option("--accepted <file>", "findings that are accepted; drift-accepted.json beside the definitions if left out")
    .addOption(
      new Option("--format <format>", "how to print").choices(["text", "json", "markdown", "sarif", "github", "html"]).default("text"),
    )
    .option("--json", "same as --format json")
    .option("--out <file>", "write the report to a file")
    .option("--silent", "also list pairs without a change of meaning")
    .action((type: string | undefined, from: string | undefined, to: string | undefined, options: DriftFlags) =>
      configured(async (config) => {
        const { drift } = await import("../commands/drift.ts");
        const positional = [type, from, to].filter((argument) => argument !== undefined);
        const format = options.json === true ? "json" : options.format;
        return drift(terminal, positional, { ...options, specs: specsOf(options, config), format, root, config });
      }),
    );

  pecgen
    .command("atlas")
    .description("write one page about every resource type: operations, statuses, deviations, examples, code, history")
    .option("--out <file>", "file to write", "atlas.html")
    .option("--specs <folder>", "a folder of definitions, such as a checkout; that of pecgen.config.ts if left out")
    .action((options: { out: string; specs?: string }) =>
      configured(async (config) => {
        const { atlas } = await import("../commands/atlas.ts");
        return atlas(terminal, { ...options, specs: specsOf(options, config), root, config });
      }),
    );

  pecgen
    .command("release-plan")
    .description("say which version each generated package needs next, by what changed since the last tag v*")
    .option("--since <git ref>", "a commit to hold against instead of the last tag")
    .option("--changesets", "also write the plan to .changeset, in place of an earlier one")
    .option("--json", "print the plan as JSON")
    .action((options: { since?: string; json?: boolean; changesets?: boolean }) =>
      configured(async (config) => {
        const { releasePlan } = await import("../commands/release-plan.ts");
        return releasePlan(terminal, { ...options, root, config });
      }),
    );

  pecgen
    .command("api")
    .description("write what can be imported from each generated package to api/, for reviews")
    .option("--check", "write nothing; exit 1 with the list of pages that are out of date")
    .action((options: { check?: boolean }) =>
      configured(async (config) => {
        const { api } = await import("../commands/api.ts");
        return api(terminal, { ...options, root, config });
      }),
    );

  pecgen
    .command("pack")
    .description("build the generated packages and pack them")
    .requiredOption("--out <folder>", "folder for the packed packages")
    .option("--only <package...>", "only these packages, for example core client keyvault")
    .action((options: { out: string; only?: string[] }) =>
      configured(async (config) => {
        const { pack } = await import("../commands/pack.ts");
        return pack(terminal, { ...options, root, output: resolve(root, config.output) });
      }),
    );

  pecgen
    .command("explain")
    .description("say what a code means, or what is known of a resource type")
    .argument("<code or resource type>", "for example PEC1004 or Microsoft.KeyVault/vaults")
    .option("--api-version <version>", "an api-version of the resource type instead of the one that clients use")
    .option("--json", "print it as JSON")
    .action((subject: string, options: { apiVersion?: string; json?: boolean }) =>
      configured(async (config) => {
        const { explain } = await import("../commands/explain.ts");
        return explain(terminal, subject, { ...options, root, config });
      }),
    );

  for (const command of pecgen.commands) command.exitOverride().showHelpAfterError("Run with --help for what there is.");
  return pecgen;
}

interface GenerateFlags {
  check?: boolean;
  dryRun?: boolean;
  only?: string[];
  force?: boolean;
  keepGoing?: boolean;
  fresh?: boolean;
  watch?: boolean;
  timings?: boolean;
  json?: boolean;
}

interface SyncFlags {
  from: string[];
  specs?: string;
  versions: "default" | "all";
  prune?: boolean;
  json?: boolean;
}

interface InspectFlags {
  specs?: string;
  type?: string;
  apiVersion?: string;
  json?: boolean;
}

interface DriftFlags {
  specs?: string;
  fromSpecs?: string;
  toSpecs?: string;
  all?: boolean;
  base?: string;
  latest?: boolean;
  package?: string;
  type?: string;
  apiVersion?: string;
  failOn: "breaking" | "additive" | "any";
  accepted?: string;
  format: "text" | "json" | "markdown" | "sarif" | "github" | "html";
  json?: boolean;
  out?: string;
  silent?: boolean;
}

function resourceType(text: string): string {
  if (!/^[^/\s]+(\/[^/\s]+)+$/.test(text)) throw new InvalidArgumentError("It looks like Microsoft.KeyVault/vaults.");
  return text;
}

async function refused(terminal: Terminal, problem: Diagnostic): Promise<number> {
  const { printDiagnostics } = await import("../commands/terminal.ts");
  await printDiagnostics(terminal, [problem], terminal.cwd);
  return 1;
}
