import { lstatSync, readFileSync, type Stats } from "node:fs";
import { sha256 } from "./hash.ts";
import { writeCache } from "./write.ts";

/** SHA-256 of files. */
export interface FileHashes {
  /** `null` where there is no file, something else than a file, or one that cannot be read. */
  of(path: string): string | null;
  /** Keeps what was found out for the next run. */
  save(): void;
}

/** Every file is read. */
export const readingHashes: FileHashes = {
  of: (path) => hashOf(path, fileAt(path)),
  save: () => undefined,
};

/** How a file looked when it was read: place on disk, size, times. Any write changes the second time, also when it restores the first. */
type Signature = string;
type Entry = readonly [signature: Signature, hash: string];

/** A file that was touched this shortly before it was read can be written again without its times showing it. */
const tooYoungMs = 2000;

/**
 * Reads a file only if it was touched since the last run, as version control systems do: the hashes of all others are
 * kept in `store`, which is never needed and can be deleted at any time.
 */
export function rememberedHashes(store: string, now: () => number = Date.now): FileHashes {
  const known = read(store);
  const seen = new Map<string, Entry>();
  let learned = false;
  return {
    of(path) {
      const file = fileAt(path);
      if (file === null) return null;
      const signature = `${file.dev} ${file.ino} ${file.size} ${file.mtimeMs} ${file.ctimeMs}`;
      const old = known.get(path);
      const hash = old?.[0] === signature ? old[1] : hashOf(path, file);
      if (hash === null) return null;
      const entry: Entry = old?.[0] === signature ? old : [signature, hash];
      if (Math.max(file.mtimeMs, file.ctimeMs) + tooYoungMs < now()) {
        seen.set(path, entry);
        learned ||= entry !== old;
      }
      return entry[1];
    },
    save() {
      if (learned) writeCache(store, JSON.stringify([...seen]));
    },
  };
}

/** Bytes; nothing of ours comes near, and no document this large is ever read. */
const largest = 64 * 1024 * 1024;

/** A file that is too large is known by its size, which is the hash of no other. */
function hashOf(path: string, file: Stats | null): string | null {
  if (file === null) return null;
  if (file.size > largest) return `${file.size} bytes`;
  try {
    return sha256(readFileSync(path));
  } catch {
    return null;
  }
}

function fileAt(path: string): Stats | null {
  try {
    const found = lstatSync(path, { throwIfNoEntry: false });
    return found?.isFile() === true ? found : null;
  } catch {
    return null;
  }
}

function read(store: string): Map<string, Entry> {
  try {
    return new Map(JSON.parse(readFileSync(store, "utf8")) as Array<[string, Entry]>);
  } catch {
    return new Map();
  }
}
