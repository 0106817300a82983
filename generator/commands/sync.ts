import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join, resolve } from "node:path";
import { diagnostic, hasErrors, type Diagnostic } from "../diagnostics/diagnostic.ts";
import { printableJson } from "../diagnostics/render.ts";
import { describeCheckout, fetchRepository, type FetchedRepository } from "../sync/git.ts";
import type { VersionRule } from "../sync/select.ts";
import { sync, type Checkout } from "../sync/sync.ts";
import { printDiagnostics, printRefusal, progressLine, type Terminal } from "./terminal.ts";

export interface SyncCommandOptions {
  readonly from: readonly string[];
  readonly specs: string;
  readonly versions: VersionRule;
  readonly prune?: boolean;
  readonly json?: boolean;
}

/** Brings `specs/` up to date with one or more checkouts or repositories. */
export async function syncCommand(terminal: Terminal, options: SyncCommandOptions): Promise<number> {
  const scratch = mkdtempSync(join(tmpdir(), "pecgen-sync-"));
  const progress = progressLine(terminal);
  const fetched: FetchedRepository[] = [];
  try {
    const checkouts: Checkout[] = [];
    for (const from of options.from) {
      const checkout = await openCheckout(from, scratch, progress.show, fetched);
      if ("code" in checkout) {
        progress.done();
        await printRefusal(terminal, [checkout], { json: options.json === true, folder: options.specs });
        return 1;
      }
      checkouts.push(checkout);
    }
    const result = await sync({
      specs: options.specs,
      checkouts,
      versions: options.versions,
      prune: options.prune ?? false,
      validating: (done, all) => progress.show(`${done} of ${all} slices held against the Swagger schema`),
      progress:
        ({ source }) =>
        (looked, found) => {
          if (looked % 50 === 0) progress.show(`${source.origin}: ${looked} documents looked through, ${found} with private link paths`);
        },
    });
    progress.done();
    const { manifest, written, deleted, diagnostics } = result;
    const summary = {
      resourceTypes: manifest.types.length,
      apiVersions: manifest.types.reduce((sum, { kept }) => sum + kept.length, 0),
      derived: manifest.types.reduce((sum, { derived }) => sum + derived.length, 0),
      slices: manifest.files.length,
      written: written.length,
      deleted: deleted.length,
    };
    if (options.json === true) terminal.out(printableJson({ schemaVersion: 1, ...summary, diagnostics }));
    else {
      terminal.out(
        `${summary.resourceTypes} resource types, ${summary.apiVersions} api-versions kept (${summary.derived} derived), ` +
          `${summary.slices} slices: ${summary.written} files written, ${summary.deleted} deleted\n`,
      );
      await printDiagnostics(terminal, diagnostics, options.specs);
    }
    return hasErrors(diagnostics) ? 1 : 0;
  } finally {
    progress.done();
    for (const repository of fetched) repository.dispose();
    rmSync(scratch, { recursive: true, force: true });
  }
}

async function openCheckout(
  from: string,
  scratch: string,
  show: (line: string) => void,
  fetched: FetchedRepository[],
): Promise<Checkout | Diagnostic> {
  const isAddress = /^[a-z][a-z0-9+.-]*:\/\//i.test(from) || /^git@[^/]+:/.test(from);
  if (!isAddress) {
    const folder = resolve(from);
    if (!existsSync(folder)) return diagnostic("PEC1010", { file: from, reason: "there is no such folder" });
    return { folder, source: await describeCheckout(folder) };
  }
  const repository = await fetchRepository(from, { cacheDir: scratch, onProgress: show });
  if ("code" in repository) return repository;
  fetched.push(repository);
  const { origin, license } = await describeCheckout(repository.dir);
  // A repository on this machine has no address that means anything elsewhere; the folder it was fetched into even less.
  const name = from.startsWith("file:") ? basename(new URL(from).pathname).replace(/\.git$/, "") : origin;
  return { folder: repository.dir, source: { origin: name, commit: repository.commit, license } };
}
