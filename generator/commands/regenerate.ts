import { join } from "node:path";
import { diagnostic, hasErrors, inOrder, type Diagnostic } from "../diagnostics/diagnostic.ts";
import { packageVersion } from "../emit/version.ts";
import type { InputHashes } from "../inputs.ts";
import { sha256 } from "../lib/hash.ts";
import { keptIn } from "../lib/kept.ts";
import type { Stopwatch } from "../lib/stopwatch.ts";
import type { KnownProvider } from "../memory/known-provider.ts";
import { readProviders } from "../memory/providers.ts";
import type { Manifest, ManifestHeader } from "../publish/manifest.ts";
import { formatterKey } from "../publish/prettier.ts";
import { publish } from "../publish/publish.ts";
import { failedProviders } from "./failed-providers.ts";
import type { GenerateOptions } from "./generate.ts";
import { madeBefore, ownerHashes } from "./made-before.ts";
import { makeFiles } from "./make-files.ts";
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
  const { watch, previous, root, config, inputs, fresh = false } = options;
  const cache = join(root, "node_modules", ".cache", "pecgen");
  const stores = { providers: keptIn(join(cache, "providers")), files: keptIn(join(cache, "files")) };
  const question = sha256(JSON.stringify([inputs.tool, config]));
  const { providers, read: model } = readProviders({
    specs: options.specs,
    pins: config.pins,
    hashes: inputs.specs,
    kept: stores.providers,
    question,
    fresh,
    watch,
  });
  const counts = count(providers);
  const selection = select(providers, options.only);
  const stop = (diagnostics: readonly Diagnostic[]) => ({
    summary: { ...counts, written: [], deleted: [], unchanged: 0 },
    diagnostics: inOrder([...model.diagnostics, ...diagnostics]),
  });
  if (selection !== null && "code" in selection) return stop([selection]);
  if (hasErrors(model.diagnostics) && options.keepGoing !== true) return stop([]);

  const failed = failedProviders(model);
  const withErrors = hasErrors(model.diagnostics);
  const partial = selection !== null || withErrors;
  const slugs = new Set(providers.map(({ slug }) => slug));
  const left = (owner: string): boolean => {
    if (owner === "core") return false;
    // What is for all providers is not for those of a partial run alone, and what is gone may be gone because of errors.
    if (!slugs.has(owner)) return partial;
    return failed.has(owner) || (selection !== null && !selection.has(owner));
  };
  const header: ManifestHeader = {
    generator: generatorFacts(counts),
    inputs: partial ? null : inputs.all,
    tool: inputs.tool,
    owners: ownerHashes(providers),
    formatter: formatterKey(),
  };
  const made = watch.time("compare owners", () => (fresh ? new Set<string>() : madeBefore(options.output, previous, header)));
  const wanted = Object.keys(header.owners).filter((owner) => !left(owner) && !made.has(owner));
  const files = await makeFiles({ ...options, providers, header, wanted, question, kept: stores.files, fresh });
  if ("diagnostics" in files) return stop(files.diagnostics);
  if (!partial) for (const store of Object.values(stores)) store.retain(new Set(Object.keys(header.owners)));

  // Those without files as well: of what was never made the manifest must not say what it was made from.
  const kept = [...Object.keys(header.owners), ...(previous?.files ?? []).map(({ owner }) => owner)].filter(left);
  const result = watch.time("publish", () =>
    publish({
      root: options.output,
      files,
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

function count(providers: readonly KnownProvider[]): Counts {
  const sum = (of: keyof Counts): number => providers.reduce((total, { counts }) => total + counts[of], 0);
  return { types: sum("types"), versions: sum("versions"), operations: sum("operations"), quirks: sum("quirks") };
}

/** Kept in the manifest, so that a run that changes nothing can still say what there is. */
function generatorFacts(counts: Counts): Record<string, string> {
  const numbers = Object.entries(counts).map(([key, value]) => [key, String(value)]);
  return { name: "pecgen", version: packageVersion, ...Object.fromEntries(numbers) };
}

/** `null` for all; otherwise the slugs that the words name. */
function select(providers: readonly KnownProvider[], only: readonly string[] | undefined): Set<string> | null | Diagnostic {
  if (only === undefined || only.length === 0) return null;
  const slugs = new Set<string>();
  for (const wanted of only) {
    const word = wanted.toLowerCase();
    const found = providers.find(({ slug, namespace, resourceTypes }) =>
      [slug, namespace, ...resourceTypes].some((name) => name.toLowerCase() === word),
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
