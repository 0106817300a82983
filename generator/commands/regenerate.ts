import { readFileSync } from "node:fs";
import { join } from "node:path";
import { diagnostic, hasErrors, inOrder, type Diagnostic } from "../diagnostics/diagnostic.ts";
import type { Stopwatch } from "../lib/stopwatch.ts";
import type { ConsumerSurfaceModel } from "../model/consumer-types.ts";
import type { SurfaceModel } from "../model/types.ts";
import type { NamedProvider } from "../naming/types.ts";
import { buildModel, emitFiles, type ModelResult } from "../pipeline.ts";
import { diskReader } from "../publish/disk.ts";
import { formatAll } from "../publish/format.ts";
import type { Manifest, ManifestHeader } from "../publish/manifest.ts";
import { formatterKey } from "../publish/prettier.ts";
import { publish } from "../publish/publish.ts";
import { verify } from "../publish/verify.ts";
import { packageVersion } from "../emit/version.ts";
import type { InputHashes } from "../inputs.ts";
import { failedProviders } from "./failed-providers.ts";
import type { GenerateOptions } from "./generate.ts";
import { madeBefore, ownerHashes, wholes } from "./made-before.ts";
import type { Summary } from "./summary.ts";

export interface RegenerateOptions extends GenerateOptions {
  readonly specs: string;
  readonly output: string;
  readonly inputs: InputHashes;
  readonly previous: Manifest | null;
  readonly templates: ReadonlyMap<string, string>;
  readonly watch: Stopwatch;
}

export async function regenerate(options: RegenerateOptions): Promise<{ summary: Summary; diagnostics: readonly Diagnostic[] }> {
  const { watch, previous, root } = options;
  const model = buildModel(options.specs, options.config.pins, watch);
  const counts = count(model);
  const selection = select(model.named, options.only);
  const stop = (diagnostics: readonly Diagnostic[]) => ({
    summary: { ...counts, written: [], deleted: [], unchanged: 0 },
    diagnostics: inOrder([...model.diagnostics, ...diagnostics]),
  });
  if (selection !== null && "code" in selection) return stop([selection]);
  if (hasErrors(model.diagnostics) && options.keepGoing !== true) return stop([]);

  const failed = failedProviders(model);
  const withErrors = hasErrors(model.diagnostics);
  const partial = selection !== null || withErrors;
  const known = new Set(["core", ...model.named.map(({ slug }) => slug)]);
  const left = (owner: string): boolean => {
    // What is made from all providers is left alone by a run that does not have all of them.
    if (wholes.includes(owner)) return partial;
    // What is gone from a run with errors may be gone because of them.
    if (!known.has(owner)) return partial;
    return failed.has(owner) || (selection !== null && !selection.has(owner) && owner !== "core");
  };
  const { repository, output } = options.config;
  const header: ManifestHeader = {
    generator: generatorFacts(counts),
    inputs: partial ? null : options.inputs.all,
    tool: options.inputs.tool,
    owners: watch.time("compare owners", () => ownerHashes(model.named)),
    formatter: formatterKey(),
  };
  const made = watch.time("compare owners", () =>
    options.fresh === true ? new Set<string>() : madeBefore(options.output, previous, header),
  );
  const files = emitFiles(
    {
      providers: model.named,
      templates: options.templates,
      dependencies: pinnedDependencies(root),
      home: repository === undefined ? undefined : { url: repository, directory: output },
      wants: (owner) => !left(owner) && !made.has(owner),
    },
    watch,
  );
  if ("code" in files) return stop([files]);
  const problems = await watch.time("verify", () => verify(files, options.fresh === true ? null : previous));
  if (problems.length > 0) return stop(problems);

  const cacheDir = join(root, "node_modules", ".cache", "pecgen", "format");
  const formatted = await watch.time("format", () =>
    formatAll(files, previous, diskReader(options.output), { cacheDir, ...(options.fresh === undefined ? {} : { fresh: options.fresh }) }),
  );
  if (formatted.diagnostics.length > 0) return stop(formatted.diagnostics);

  // Those without files as well: of what was never made the manifest must not say what it was made from.
  const kept = [...Object.keys(header.owners), ...(previous?.files ?? []).map(({ owner }) => owner)].filter(left);
  const result = watch.time("publish", () =>
    publish({
      root: options.output,
      files: formatted.files,
      header,
      ...(options.force === undefined ? {} : { force: options.force }),
      ...(options.check === undefined ? {} : { check: options.check }),
      ...(options.dryRun === undefined ? {} : { dryRun: options.dryRun }),
      keepOwners: kept,
      madeBefore: [...made].filter((owner) => !left(owner)),
    }),
  );
  const { written, deleted, unchanged, diagnostics } = result;
  return { summary: { ...counts, written, deleted, unchanged }, diagnostics: inOrder([...model.diagnostics, ...diagnostics]) };
}

type Counts = Pick<Summary, "types" | "versions" | "operations" | "quirks">;

function count({ named, quirks, facts }: ModelResult): Counts {
  return {
    types: named.reduce((sum, { hosts, consumers }) => sum + hosts.length + consumers.length, 0),
    versions: named.flatMap(surfacesOf).length,
    operations: facts.reduce((sum, { operations }) => sum + operations.length, 0),
    quirks,
  };
}

/** Both sides. */
function surfacesOf({ hosts, consumers }: NamedProvider): Array<SurfaceModel | ConsumerSurfaceModel> {
  return [
    ...hosts.flatMap(({ surfaces }) => surfaces.flatMap(({ versions }) => versions)),
    ...consumers.flatMap(({ surfaces }) => surfaces.flatMap(({ versions }) => versions)),
  ];
}

/** Kept in the manifest, so that a run that changes nothing can still say what there is. */
function generatorFacts(counts: Counts): Record<string, string> {
  const numbers = Object.entries(counts).map(([key, value]) => [key, String(value)]);
  return { name: "pecgen", version: packageVersion, ...Object.fromEntries(numbers) };
}

/** `null` for all; otherwise the slugs that the words name. */
function select(named: readonly NamedProvider[], only: readonly string[] | undefined): Set<string> | null | Diagnostic {
  if (only === undefined || only.length === 0) return null;
  const slugs = new Set<string>();
  for (const wanted of only) {
    const word = wanted.toLowerCase();
    const found = named.find(({ slug, namespace, hosts, consumers }) =>
      [slug, namespace, ...[...hosts, ...consumers].map(({ resourceType }) => resourceType)].some((name) => name.toLowerCase() === word),
    );
    if (found === undefined) return unknownOnly(wanted);
    slugs.add(found.slug);
  }
  return slugs;
}

/** An `--only` that names nothing is a mistake, not an empty run. */
function unknownOnly(wanted: string): Diagnostic {
  return diagnostic("PEC9002", { reason: `--only ${wanted} names no resource provider and no resource type`, command: "generate" });
}

/** What packages may depend on, at exactly the versions that the repository tests with. */
function pinnedDependencies(root: string): Record<string, string> {
  return (JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as { devDependencies: Record<string, string> }).devDependencies;
}
