import { readFileSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { hostname } from "node:os";
import { resolve } from "node:path";
import { PlanInUseError } from "../errors/plan.ts";

/** The right to carry out a plan: one process at a time has it. */
export interface Lock {
  release(): void;
}

interface Holder {
  readonly content: string;
  /** `undefined` where the file does not say: its maker was killed before it had written anything. */
  readonly pid: number | undefined;
  readonly host: string | undefined;
  readonly ageMs: number;
}

/** Locks that this process holds: after a restart of a container, the number of a dead process may be our own. */
const own = new Set<string>();
/** Making a lock and writing into it is two steps. */
const longestBirthMs = 2_000;

/** @throws PlanInUseError */
export function acquireLock(file: string): Lock {
  const path = resolve(file);
  // Each further try follows a lock that was left behind.
  for (let tries = 0; tries < 3; tries++) {
    if (create(path)) {
      own.add(path);
      return {
        release: () => {
          own.delete(path);
          rmSync(path, { force: true });
        },
      };
    }
    const holder = read(path);
    if (holder === undefined) continue;
    if (isHeld(path, holder)) break;
    takeAway(path, holder);
  }
  const { pid, host } = read(path) ?? {};
  throw new PlanInUseError(file, pid === undefined ? "another process" : `process ${pid}${host === hostname() ? "" : ` on ${host}`}`);
}

function create(path: string): boolean {
  try {
    writeFileSync(path, `${process.pid}\n${hostname()}\n`, { flag: "wx" });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "EEXIST") return false;
    throw error;
  }
}

function read(path: string): Holder | undefined {
  try {
    const content = readFileSync(path, "utf8");
    const [, pid, host] = /^([1-9]\d{0,9})\n(.+)\n$/.exec(content) ?? [];
    return { content, pid: pid === undefined ? undefined : Number(pid), host, ageMs: Date.now() - statSync(path).mtimeMs };
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return undefined;
    throw error;
  }
}

function isHeld(path: string, { pid, host, ageMs }: Holder): boolean {
  if (pid === undefined) return ageMs < longestBirthMs;
  // Of another machine it cannot be known.
  if (host !== hostname()) return true;
  if (pid === process.pid) return own.has(path);
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}

/**
 * Two processes may find the same dead lock, and the slower one must not take away what the faster one has made since: the
 * rename gives the file to one of them, which looks at what it got, and puts a living lock back.
 */
function takeAway(path: string, dead: Holder): void {
  const aside = `${path}.${process.pid}`;
  try {
    renameSync(path, aside);
    if (readFileSync(aside, "utf8") === dead.content) rmSync(aside);
    else renameSync(aside, path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "ENOENT") throw error;
  }
}
