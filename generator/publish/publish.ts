import { diagnostic, inOrder, type Diagnostic } from "../diagnostics/diagnostic.ts";
import { sha256 } from "../lib/hash.ts";
import { failure, hashOnDisk, looker } from "./disk.ts";
import { acquireLock } from "./lock.ts";
import { manifestText, type Manifest, type ManifestHeader } from "./manifest.ts";
import { manifestPath } from "../lib/paths.ts";
import { plan, type Plan } from "./plan.ts";
import { readState, recover } from "./recover.ts";
import { carryOut } from "./transaction.ts";
import { verifyPaths } from "./verify.ts";
import type { FormattedFile } from "./virtual-file.ts";

export interface PublishOptions {
  readonly root: string;
  readonly files: readonly FormattedFile[];
  /** What the manifest will say of the run. */
  readonly header: ManifestHeader;
  /** Replaces edited and foreign files. */
  readonly force?: boolean;
  /** Writes nothing; every path that would change is an error. */
  readonly check?: boolean;
  /** Writes nothing; the result says what would have been done. */
  readonly dryRun?: boolean;
  /** Owners whose generation failed: what they have in the output stays as it is. */
  readonly keepOwners?: Iterable<string>;
  /** Owners whose files are as this run would make them: they are not among the files. */
  readonly madeBefore?: Iterable<string>;
}

export interface PublishResult {
  /** With the manifest, when it changed. */
  readonly written: readonly string[];
  readonly deleted: readonly string[];
  /** How many files were already as they should be. */
  readonly unchanged: number;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Makes the output what `files` say: writes what changed, deletes what the old manifest lists and nobody wants any
 * more, and touches nothing else. Never cleans first. Synchronous: one process cannot publish twice at once.
 */
export function publish(options: PublishOptions): PublishResult {
  const problems = verifyPaths(options.files);
  if (problems.length > 0) return nothingDone(...problems);
  try {
    if (options.check === true || options.dryRun === true) return compare(options);
    const lock = acquireLock(options.root);
    if ("code" in lock) return nothingDone(lock);
    try {
      return update(options);
    } finally {
      lock.release();
    }
  } catch (error) {
    return nothingDone(diagnostic("PEC6006", { file: ".", reason: failure(error) }));
  }
}

function compare(options: PublishOptions): PublishResult {
  const planned = makePlan(options, readState(options.root));
  if ("code" in planned) return nothingDone(planned);
  const { unchanged, diagnostics } = planned;
  const { written, deleted } = changes(options.root, planned);
  if (options.check !== true) return { written, deleted, unchanged, diagnostics: inOrder(diagnostics) };
  const outOfDate = [...written, ...deleted].map((file) => diagnostic("PEC6005", { file }));
  return { written: [], deleted: [], unchanged, diagnostics: inOrder([...diagnostics, ...outOfDate]) };
}

function update(options: PublishOptions): PublishResult {
  const { root } = options;
  // The manifest is read under the lock: another run may have published since this one began.
  const planned = makePlan(options, recover(root));
  if ("code" in planned) return nothingDone(planned);
  const { unchanged, diagnostics } = planned;
  const { written, deleted } = changes(root, planned);
  if (written.length + deleted.length === 0) return { written, deleted, unchanged, diagnostics: inOrder(diagnostics) };

  const outcome = carryOut(root, { ...planned, manifest: manifestText(planned.manifest) });
  if (outcome.problem === null) return { written, deleted, unchanged, diagnostics: inOrder(diagnostics) };
  tidyUp(root);
  return { ...outcome, unchanged, diagnostics: inOrder([...diagnostics, outcome.problem]) };
}

function makePlan(options: PublishOptions, state: Manifest | Diagnostic | null): Plan | Diagnostic {
  const { root, files, header, force = false, keepOwners = [], madeBefore = [] } = options;
  // Without its manifest nobody knows what may be overwritten; the file may even be that of another program.
  const unusable = state !== null && "code" in state;
  if (unusable && !force) return state;
  const previous = unusable ? null : state;
  return plan({
    files,
    header,
    previous,
    force,
    keepOwners: new Set(keepOwners),
    madeBefore: new Set(madeBefore),
    look: looker(root),
  });
}

function changes(root: string, { write, remove, manifest }: Plan): Pick<PublishResult, "written" | "deleted"> {
  const written = write.map(({ path }) => path);
  if (hashOnDisk(root, manifestPath) !== sha256(manifestText(manifest))) written.push(manifestPath);
  return { written, deleted: remove };
}

/** After a failure. Where this fails too, what is left is found by the next run. */
function tidyUp(root: string): void {
  try {
    recover(root);
  } catch {
    return;
  }
}

function nothingDone(...diagnostics: readonly Diagnostic[]): PublishResult {
  return { written: [], deleted: [], unchanged: 0, diagnostics: inOrder(diagnostics) };
}
