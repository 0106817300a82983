import { diagnostic, type Diagnostic } from "../diagnostics/diagnostic.ts";
import { sha256 } from "../lib/hash.ts";
import { failure, type Found } from "./disk.ts";
import type { FileEntry } from "./manifest.ts";
import type { FormattedFile } from "./virtual-file.ts";

/** What to do about one path. A diagnostic refuses: the path is left alone. */
export type Verdict =
  | { readonly kind: "write" }
  /** Write, after removing the link or foreign file at `at`. */
  | { readonly kind: "replace"; readonly at: string }
  | { readonly kind: "unchanged" }
  | { readonly kind: "remove" }
  /** Nothing of ours is there any more. */
  | { readonly kind: "gone" }
  | { readonly kind: "refuse"; readonly diagnostic: Diagnostic };

/** Looks without throwing: a path that cannot be read is one that is not written either. */
export function lookSafely(look: (path: string) => Found, path: string): Found | Diagnostic {
  try {
    return look(path);
  } catch (error) {
    return diagnostic("PEC6006", { file: path, reason: failure(error) });
  }
}

/** A file of the old manifest that is no longer wanted. */
export function judgeStale(entry: FileEntry, found: Found | Diagnostic, force: boolean): Verdict {
  if ("code" in found) return refuse(found);
  if (found.kind !== "file") return { kind: "gone" };
  if (force || sha256(found.bytes) === entry.sha256) return { kind: "remove" };
  return refuse(diagnostic("PEC6001", { file: entry.path }));
}

export interface Surroundings {
  /** What the old manifest says of the path. */
  readonly entry: FileEntry | undefined;
  /** Whether the file at a path is about to be removed; case does not count. */
  readonly goes: (path: string) => boolean;
  readonly force: boolean;
}

/** A file of the new set. */
export function judgeWanted(file: FormattedFile, found: Found | Diagnostic, { entry, goes, force }: Surroundings): Verdict {
  if ("code" in found) return refuse(found);
  switch (found.kind) {
    case "nothing":
    // Removing stale files may empty the folder; if it does not, writing the file says so.
    case "folder":
      return { kind: "write" };
    case "obstacle":
      if (goes(found.at)) return { kind: "write" };
      return force ? { kind: "replace", at: found.at } : refuse(diagnostic("PEC6002", { file: found.at }));
    case "file": {
      const hash = sha256(found.bytes);
      // Where case does not count, a file whose name only changes case is found under its old name, and goes with it.
      if (goes(file.path)) return { kind: "write" };
      if (hash === file.sha256) return { kind: "unchanged" };
      if (force || hash === entry?.sha256) return { kind: "write" };
      return refuse(diagnostic(entry === undefined ? "PEC6002" : "PEC6001", { file: file.path }));
    }
  }
}

function refuse(reason: Diagnostic): Verdict {
  return { kind: "refuse", diagnostic: reason };
}
