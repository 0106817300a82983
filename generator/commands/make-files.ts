import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { allProviders } from "../emit/owners.ts";
import type { Kept } from "../lib/kept.ts";
import { keepFiles, recallFiles } from "../memory/files.ts";
import type { KnownProvider } from "../memory/known-provider.ts";
import { emitFiles } from "../pipeline.ts";
import { diskReader } from "../publish/disk.ts";
import { formatAll } from "../publish/format.ts";
import type { ManifestHeader } from "../publish/manifest.ts";
import { verify } from "../publish/verify.ts";
import type { FormattedFile } from "../publish/virtual-file.ts";
import type { RegenerateOptions } from "./regenerate.ts";

export interface MakeOptions extends RegenerateOptions {
  readonly providers: readonly KnownProvider[];
  readonly header: ManifestHeader;
  /** Owners whose files are asked for. */
  readonly wanted: readonly string[];
  readonly kept: Kept;
  /** Names all that files depend on besides what their owner is made from. */
  readonly question: string;
  readonly fresh: boolean;
}

/** The files of the owners as they are to lie on disk, in their order: what was kept, and the others, made and kept. */
export async function makeFiles(options: MakeOptions): Promise<FormattedFile[] | { readonly diagnostics: readonly Diagnostic[] }> {
  const { watch, fresh, kept, wanted, header } = options;
  const question = (owner: string): string => `${options.question} ${header.formatter} ${header.owners[owner]}`;
  const files = new Map<string, readonly FormattedFile[]>();
  watch.time("recall files", () => {
    for (const owner of fresh ? [] : wanted) {
      const known = recallFiles(kept, owner, question(owner));
      if (known !== null) files.set(owner, known);
    }
  });
  const missing = new Set(wanted.filter((owner) => !files.has(owner)));
  if (missing.size > 0) {
    const made = await makeAnew(options, missing);
    if (made.diagnostics.length > 0) return { diagnostics: made.diagnostics };
    watch.time("keep files", () => {
      for (const [owner, own] of Map.groupBy(made.files, (file) => file.owner)) {
        keepFiles(kept, owner, question(owner), own);
        files.set(owner, own);
      }
    });
  }
  return wanted.flatMap((owner) => files.get(owner) ?? []);
}

async function makeAnew(
  { watch, fresh, root, config, output, providers, previous, templates }: MakeOptions,
  owners: ReadonlySet<string>,
): Promise<{ readonly files: readonly FormattedFile[]; readonly diagnostics: readonly Diagnostic[] }> {
  const emitted = emitFiles(
    {
      providers: providers.filter(({ slug }) => owners.has(allProviders) || owners.has(slug)).map(({ named }) => named()),
      templates,
      dependencies: pinnedDependencies(root),
      home: config.repository === undefined ? undefined : { url: config.repository, directory: config.output },
      wants: (owner) => owners.has(owner),
    },
    watch,
  );
  if ("code" in emitted) return { files: [], diagnostics: [emitted] };
  const problems = await watch.time("verify", () => verify(emitted, fresh ? null : previous));
  if (problems.length > 0) return { files: [], diagnostics: problems };
  return watch.time("format", () => formatAll(emitted, previous, diskReader(output), { fresh }));
}

/** What packages may depend on, at exactly the versions that the repository tests with. */
function pinnedDependencies(root: string): Record<string, string> {
  return (JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as { devDependencies: Record<string, string> }).devDependencies;
}
