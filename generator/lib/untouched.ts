import { lstatSync, readFileSync, type Stats } from "node:fs";
import { writeCache } from "./write.ts";

/** Paths below a folder, each with how it looked: place on disk, size, times. Any write changes the last time, also when it restores the one before. */
export type Looks = ReadonlyMap<string, string>;

/** A file that was touched this shortly before it was looked at can be written again without its times showing it. */
const tooYoungMs = 2000;

/** Take it before the files are read: what is written while they are must differ from it. `null` if something is too young to be known by its look. */
export function looksOf(root: string, paths: Iterable<string>, now: () => number = Date.now): Looks | null {
  const looks = new Map<string, string>();
  for (const path of paths) {
    const entry = entryAt(root, path);
    if (entry !== null && Math.max(entry.mtimeMs, entry.ctimeMs) + tooYoungMs >= now()) return null;
    looks.set(path, lookOf(entry));
  }
  return looks;
}

/**
 * Keeps a note for as long as nothing is touched; the store is never needed and can be deleted at any time.
 *
 * @param question - what else the note is the answer to; a store holds one answer
 */
export function keepWhileUntouched(store: string, question: unknown, looks: Looks, note: unknown): void {
  const lines = [...looks].map(([path, seen]) => `${path}\0${seen}`);
  writeCache(store, [JSON.stringify(question), JSON.stringify(note), ...lines].join("\n"));
}

/**
 * The note, if everything below the folder that it was kept with looks the same, as version control systems tell. A folder
 * is touched when an entry comes or goes, so new files are seen as well. `null` otherwise.
 */
export function noteIfUntouched(store: string, question: unknown, root: string): unknown {
  try {
    const [answered, note = "", ...lines] = readFileSync(store, "utf8").split("\n");
    if (answered !== JSON.stringify(question)) return null;
    for (const line of lines) {
      const end = line.indexOf("\0");
      if (lookOf(entryAt(root, line.slice(0, end))) !== line.slice(end + 1)) return null;
    }
    return lines.length === 0 ? null : JSON.parse(note);
  } catch {
    return null;
  }
}

/** Not joined: paths are ours already, and there are thousands. */
function entryAt(root: string, path: string): Stats | null {
  return lstatSync(`${root}/${path}`, { throwIfNoEntry: false }) ?? null;
}

function lookOf(entry: Stats | null): string {
  return entry === null ? "absent" : `${entry.mode} ${entry.dev} ${entry.ino} ${entry.size} ${entry.mtimeMs} ${entry.ctimeMs}`;
}
