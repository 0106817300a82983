import { mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { hostname } from "node:os";
import { join } from "node:path";
import { diagnostic, type Diagnostic } from "../diagnostics/diagnostic.ts";
import { failure } from "./disk.ts";
import { lockPath } from "../lib/paths.ts";

/** Nobody can ask another machine, or another container, whether a process of its is alive: publishing takes seconds. */
const longestElsewhereMs = 600_000;

/** The right to write below a root: at most one run holds it. */
export interface Lock {
  release(): void;
}

export function acquireLock(root: string): Lock | Diagnostic {
  const file = join(root, lockPath);
  try {
    mkdirSync(root, { recursive: true });
    // Each further try follows a lock that was left behind.
    for (let tries = 0; tries < 3; tries += 1) {
      if (create(file)) return { release: () => rmSync(file, { force: true }) };
      const holder = read(file);
      if (holder === null) continue;
      if (isHeld(holder)) return heldBy(holder);
      takeAway(file, holder);
    }
    return heldBy(read(file));
  } catch (error) {
    return diagnostic("PEC6006", { file: lockPath, reason: failure(error) });
  }
}

interface Holder {
  readonly content: string;
  /** `null` when the lock does not say: a run that was killed right after making it has written nothing yet. */
  readonly pid: number | null;
  /** Where the process runs, if that is not here. */
  readonly elsewhere: string | null;
  readonly ageMs: number;
}

function create(file: string): boolean {
  try {
    writeFileSync(file, `${process.pid} ${hostname()}`, { flag: "wx" });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "EEXIST") return false;
    // On a full disk the file can be made but not written.
    rmSync(file, { force: true });
    throw error;
  }
}

function read(file: string): Holder | null {
  try {
    const content = readFileSync(file, "utf8");
    const [, pid = null, host = hostname()] = /^([1-9]\d*)(?: (.+))?$/.exec(content) ?? [];
    const elsewhere = host === hostname() ? null : host;
    return { content, pid: pid === null ? null : Number(pid), elsewhere, ageMs: Date.now() - statSync(file).mtimeMs };
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return null;
    throw error;
  }
}

function heldBy(holder: Holder | null): Diagnostic {
  const who = `${holder?.pid ?? "unknown"}${holder?.elsewhere == null ? "" : ` on ${holder.elsewhere}`}`;
  return diagnostic("PEC6007", { file: lockPath, pid: who });
}

function isHeld({ pid, elsewhere, ageMs }: Holder): boolean {
  if (pid === null) return ageMs < 2000;
  if (elsewhere !== null) return ageMs < longestElsewhereMs;
  // Publishing does not yield, so a lock with our own number was left by a dead process that had the same one.
  if (pid === process.pid) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}

/**
 * Two runs may find the same dead lock, and the slower one must not take away the lock that the faster one has made
 * since. A rename gives the file to one of them, which looks at what it got and puts a living lock back. Should a third
 * run slip in between, two publish at once: one of them then misses its staged files and says so, no file is a half.
 */
function takeAway(file: string, dead: Holder): void {
  const aside = `${file}.${process.pid}`;
  try {
    renameSync(file, aside);
    if (readFileSync(aside, "utf8") === dead.content) rmSync(aside);
    else renameSync(aside, file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "ENOENT") throw error;
  }
}
