import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import type { Found } from "./disk.ts";
import { judgeStale, judgeWanted, lookSafely } from "./judge.ts";
import { carriedOver, isMadeAlike, type FileEntry, type Manifest, type ManifestHeader } from "./manifest.ts";
import { folded } from "../lib/paths.ts";
import type { FormattedFile } from "./virtual-file.ts";

/** What has to happen below the root so that it holds the new files. Made by looking, without touching anything. */
export interface Plan {
  readonly write: readonly FormattedFile[];
  /** Files of the old manifest that are no longer wanted. */
  readonly remove: readonly string[];
  /** Files of the old manifest that are no longer wanted and not there either. */
  readonly gone: readonly string[];
  /** Links and foreign files where files or folders of ours have to be; only when forced. */
  readonly clear: readonly string[];
  readonly unchanged: number;
  readonly manifest: Manifest;
  readonly diagnostics: readonly Diagnostic[];
}

export interface PlanInput {
  readonly files: readonly FormattedFile[];
  readonly header: ManifestHeader;
  readonly previous: Manifest | null;
  readonly force: boolean;
  /** Their generation failed: nothing of theirs is written, deleted or forgotten. */
  readonly keepOwners: ReadonlySet<string>;
  /** Their files are as this run would make them, and were not given. */
  readonly madeBefore: ReadonlySet<string>;
  readonly look: (path: string) => Found;
}

export function plan({ files, header, previous, force, keepOwners, madeBefore, look }: PlanInput): Plan {
  const write: FormattedFile[] = [];
  const remove: string[] = [];
  const gone: string[] = [];
  const clear = new Set<string>();
  const entries: FileEntry[] = [];
  const diagnostics: Diagnostic[] = [];
  const refused = new Set<string>();
  let unchanged = 0;

  // Another run may have published meanwhile: then what was said of the last one does not hold any more, and the next run looks again.
  const overtaken = [...madeBefore].filter((owner) => previous === null || !isMadeAlike(owner, previous, header));
  const left = new Set([...keepOwners, ...overtaken]);
  const wanted = files.filter(({ owner }) => !left.has(owner));
  const wantedPaths = new Set(wanted.map(({ path }) => path));
  const old = (previous?.files ?? []).map((entry) => ({ ...entry, kept: carriedOver(entry, previous as Manifest, header) }));

  for (const { kept, ...entry } of old.filter(({ path }) => !wantedPaths.has(path))) {
    if (left.has(entry.owner) || madeBefore.has(entry.owner)) {
      if (!left.has(entry.owner)) unchanged += 1;
      entries.push(kept);
      continue;
    }
    const verdict = judgeStale(entry, lookSafely(look, entry.path), force);
    if (verdict.kind === "remove") remove.push(entry.path);
    if (verdict.kind === "gone") gone.push(entry.path);
    if (verdict.kind === "refuse") {
      diagnostics.push(verdict.diagnostic);
      entries.push(kept);
      refused.add(entry.owner);
    }
  }

  const oldByPath = new Map(old.map((entry) => [folded(entry.path), entry]));
  const going = new Set(remove.map(folded));
  const goes = (path: string): boolean => going.has(folded(path));
  for (const file of wanted) {
    const entry = oldByPath.get(folded(file.path));
    const verdict = judgeWanted(file, lookSafely(look, file.path), { entry, goes, force });
    if (verdict.kind === "refuse") {
      diagnostics.push(verdict.diagnostic);
      if (entry?.path === file.path) entries.push(entry.kept);
      refused.add(file.owner);
      continue;
    }
    if (verdict.kind === "unchanged") unchanged += 1;
    else write.push(file);
    if (verdict.kind === "replace") clear.add(verdict.at);
    entries.push({ path: file.path, draft: file.draft, sha256: file.sha256, owner: file.owner });
  }

  const complete = diagnostics.length === 0 && left.size === 0;
  // A run that leaves something undone says so, unless it leaves everything as the last run made it.
  const asBefore = write.length === 0 && remove.length === 0;
  const inputs = (complete ? header.inputs : null) ?? (asBefore ? (previous?.inputs ?? null) : null);
  // What is left alone is still what it was made from, if it is not the rest of an older generator.
  const asItWas = previous?.tool === header.tool && previous.formatter === header.formatter ? previous.owners : {};
  const remains = (owner: string): boolean => left.has(owner) || refused.has(owner);
  const owners = Object.fromEntries([
    ...Object.entries(asItWas).filter(([owner]) => remains(owner)),
    ...Object.entries(header.owners).filter(([owner]) => !remains(owner)),
  ]);
  const manifest: Manifest = { schemaVersion: 1, ...header, inputs, owners, files: entries };
  return { write, remove, gone, clear: [...clear], unchanged, manifest, diagnostics };
}
