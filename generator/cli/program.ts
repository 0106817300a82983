import { resolve } from "node:path";
import { Command, InvalidArgumentError, Option } from "commander";
import type { Terminal } from "../commands/terminal.ts";
import { loadConfig } from "../config.ts";
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
  const specs = (flags: string, description: string): Option => new Option(flags, description).default(resolve(root, "specs"), "specs/");
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
    .option("--fresh", "believe no cache and no earlier output")
    .option("--watch", "generate again whenever specs or templates change")
    .option("--timings", "print the time of each stage")
    .option("--json", "print the result as JSON")
    .action(async (options: GenerateFlags) => {
      const config = await loadConfig(root);
      if ("code" in config) return finish(await refused(terminal, config));
      const { generate } = await import("../commands/generate.ts");
      const run = (): Promise<number> => generate(terminal, { ...options, root, config });
      if (options.watch !== true) return finish(await run());
      const { watchAndRun } = await import("../commands/watch.ts");
      await watchAndRun(
        terminal,
        root,
        argv.filter((argument) => argument !== "--watch"),
      );
    });

  pecgen
    .command("sync")
    .description("bring specs/ up to date with checkouts of the REST definitions")
    .requiredOption("--from <checkout...>", "folder or git address; the first one goes before the others")
    .addOption(specs("--specs <folder>", "folder to write"))
    .addOption(new Option("--versions <rule>", "which api-versions to keep").choices(["default", "all"]).default("default"))
    .option("--prune", "drop what no source has any more, where all of them can be read")
    .option("--json", "print the result as JSON")
    .action(async (options: SyncFlags) => {
      const { syncCommand } = await import("../commands/sync.ts");
      finish(await syncCommand(terminal, options));
    });

  pecgen
    .command("inspect")
    .description("print what was read from definitions, one record for each resource type and api-version")
    .addOption(specs("--specs <folder>", "specs/ or any checkout of the definitions"))
    .option("--type <resource type>", "only this resource type", resourceType)
    .option("--api-version <version>", "only this api-version")
    .option("--json", "print records as JSON")
    .action(async (options: InspectFlags) => {
      const { inspect } = await import("../commands/inspect.ts");
      finish(await inspect(terminal, options));
    });

  pecgen
    .command("new-quirk")
    .description("begin a quirk with what the facts say, and say what is left to fill in")
    .argument("<resource type>", "such as Microsoft.KeyVault/vaults", resourceType)
    .argument("<api-version or rule>", "the rule, after the api-version if it is about one only")
    .argument("[rule]", "a wrong one lists those that there are")
    .addOption(new Option("--operation <operation>", "the one that response.success is about").choices(["get", "update", "delete"]))
    .action(async (type: string, second: string, third: string | undefined, { operation }: Pick<Wanted, "operation">) => {
      const config = await loadConfig(root);
      if ("code" in config) return finish(await refused(terminal, config));
      const { newQuirk } = await import("../commands/new-quirk.ts");
      const about = third === undefined ? { rule: second } : { apiVersion: second, rule: third };
      finish(await newQuirk(terminal, resolve(root, config.specs), { resourceType: type, operation, ...about }));
    });

  pecgen
    .command("drift")
    .description("say what changed between two api-versions, two trees of definitions, or the clients in use and what is newest")
    .argument("[resource type]", "with two api-versions of it", resourceType)
    .argument("[from]", "api-version before")
    .argument("[to]", "api-version after")
    .addOption(specs("--specs <tree>", "specs/, any checkout of the definitions, or git:<ref>"))
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
    .action(async (type: string | undefined, from: string | undefined, to: string | undefined, options: DriftFlags) => {
      const config = await loadConfig(root);
      if ("code" in config) return finish(await refused(terminal, config));
      const { drift } = await import("../commands/drift.ts");
      const positional = [type, from, to].filter((argument) => argument !== undefined);
      const format = options.json === true ? "json" : options.format;
      finish(await drift(terminal, positional, { ...options, format, root, config }));
    });

  pecgen
    .command("atlas")
    .description("write one page about every resource type: operations, statuses, deviations, examples, code, history")
    .option("--out <file>", "file to write", "atlas.html")
    .addOption(specs("--specs <folder>", "specs/ or any checkout of the definitions"))
    .action(async (options: { out: string; specs: string }) => {
      const config = await loadConfig(root);
      if ("code" in config) return finish(await refused(terminal, config));
      const { atlas } = await import("../commands/atlas.ts");
      finish(await atlas(terminal, { ...options, root, config }));
    });

  pecgen
    .command("release-plan")
    .description("say which version each generated package needs next, by what changed since the last tag v*")
    .option("--since <git ref>", "a commit to hold against instead of the last tag")
    .option("--changesets", "also write the plan to .changeset, in place of an earlier one")
    .option("--json", "print the plan as JSON")
    .action(async (options: { since?: string; json?: boolean; changesets?: boolean }) => {
      const config = await loadConfig(root);
      if ("code" in config) return finish(await refused(terminal, config));
      const { releasePlan } = await import("../commands/release-plan.ts");
      finish(await releasePlan(terminal, { ...options, root, config }));
    });

  pecgen
    .command("api")
    .description("write what can be imported from each generated package to api/, for reviews")
    .option("--check", "write nothing; exit 1 with the list of pages that are out of date")
    .action(async (options: { check?: boolean }) => {
      const config = await loadConfig(root);
      if ("code" in config) return finish(await refused(terminal, config));
      const { api } = await import("../commands/api.ts");
      finish(await api(terminal, { ...options, root, config }));
    });

  pecgen
    .command("pack")
    .description("build the generated packages and pack them")
    .requiredOption("--out <folder>", "folder for the packed packages")
    .option("--only <package...>", "only these packages, for example core client keyvault")
    .action(async (options: { out: string; only?: string[] }) => {
      const config = await loadConfig(root);
      if ("code" in config) return finish(await refused(terminal, config));
      const { pack } = await import("../commands/pack.ts");
      finish(await pack(terminal, { ...options, root, output: resolve(root, config.output) }));
    });

  pecgen
    .command("explain")
    .description("say what a code means, or what is known of a resource type")
    .argument("<code or resource type>", "for example PEC1004 or Microsoft.KeyVault/vaults")
    .option("--api-version <version>", "an api-version of the resource type instead of the one that clients use")
    .option("--json", "print it as JSON")
    .action(async (subject: string, options: { apiVersion?: string; json?: boolean }) => {
      const config = await loadConfig(root);
      if ("code" in config) return finish(await refused(terminal, config));
      const { explain } = await import("../commands/explain.ts");
      finish(await explain(terminal, subject, { ...options, root, config }));
    });

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
  specs: string;
  versions: "default" | "all";
  prune?: boolean;
  json?: boolean;
}

interface InspectFlags {
  specs: string;
  type?: string;
  apiVersion?: string;
  json?: boolean;
}

interface DriftFlags {
  specs: string;
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
