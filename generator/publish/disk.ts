import { closeSync, fsyncSync, lstatSync, openSync, readFileSync, rmdirSync, writeFileSync } from "node:fs";
import { join, posix } from "node:path";
import { sha256 } from "../lib/hash.ts";

/** What lies at a path below the root. Links are never followed. */
export type Found =
  | { readonly kind: "nothing" }
  | { readonly kind: "file"; readonly bytes: Buffer }
  | { readonly kind: "folder" }
  /** `at` is a link, a device or the like, or a file where the path needs a folder. */
  | { readonly kind: "obstacle"; readonly at: string };

export function look(root: string, path: string): Found {
  return looker(root)(path);
}

/** For many paths while nothing changes: every folder is looked at once. */
export function looker(root: string): (path: string) => Found {
  const folders = new Map<string, Exclude<Found, { kind: "file" }>>([[".", { kind: "folder" }]]);
  const folder = (path: string): Exclude<Found, { kind: "file" }> => {
    const known = folders.get(path);
    if (known !== undefined) return known;
    const above = folder(posix.dirname(path));
    const there = above.kind === "folder" ? lstatSync(join(root, path), { throwIfNoEntry: false }) : undefined;
    const found = above.kind !== "folder" ? above : there === undefined ? nothing : there.isDirectory() ? above : obstacle(path);
    folders.set(path, found);
    return found;
  };
  return (path) => {
    const above = folder(posix.dirname(path));
    if (above.kind !== "folder") return above;
    const there = lstatSync(join(root, path), { throwIfNoEntry: false });
    if (there === undefined) return nothing;
    if (there.isDirectory()) return above;
    return there.isFile() ? { kind: "file", bytes: readFileSync(join(root, path)) } : obstacle(path);
  };
}

const nothing = { kind: "nothing" } as const;

function obstacle(at: string) {
  return { kind: "obstacle", at } as const;
}

/** SHA-256 of the regular file at a path, or `null`. */
export function hashOnDisk(root: string, path: string): string | null {
  const found = look(root, path);
  return found.kind === "file" ? sha256(found.bytes) : null;
}

/** Reader of the files below a root, for those who need their text; what cannot be read is not there for them. */
export function diskReader(root: string): (path: string) => string | null {
  return (path) => {
    try {
      const found = look(root, path);
      return found.kind === "file" ? found.bytes.toString("utf8") : null;
    } catch {
      return null;
    }
  };
}

/** Writes a file that is not there yet. Its content can be lost until `waitForDisk` was called for it. */
export function writeNew(target: string, text: string): void {
  writeFileSync(target, text, { flag: "wx" });
}

/** Waits until the content of a file has reached the disk. Of many files the first takes most of the others along. */
export function waitForDisk(target: string): void {
  const descriptor = openSync(target, "r+");
  try {
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}

/** Removes the folders above a path that are empty, up to the root. */
export function pruneFolders(root: string, path: string): void {
  for (let folder = posix.dirname(path); folder !== "."; folder = posix.dirname(folder)) {
    try {
      rmdirSync(join(root, folder));
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== "ENOENT") return;
    }
  }
}

/** The reason of a failed file operation, without the paths of this machine. */
export function failure(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException;
  const reasons: Record<string, string> = {
    ENOSPC: "the disk is full",
    EDQUOT: "the disk quota is used up",
    EACCES: "access is denied",
    EPERM: "it is not permitted",
    EROFS: "the file system is read-only",
    EISDIR: "a folder is in the way",
    ENOTEMPTY: "a folder is in the way",
    EEXIST: "something is in the way",
    ENOTDIR: "a file is where a folder should be",
    ENAMETOOLONG: "its name is too long",
  };
  return code === undefined ? (message ?? String(error)) : `${reasons[code] ?? "the system refused"} (${code})`;
}
