import { type FileHandle, open, readFile } from "node:fs/promises";
import { dirname } from "node:path";
import type { Journal } from "@pecgen/client/plans";
import { acquireLock } from "./lock.ts";

/** A journal in a file, for one process at a time. */
export interface JournalFile extends Journal {
  close(): Promise<void>;
}

/** Where the journal of a plan is: beside it. */
export function journalOf(plan: string): string {
  return `${plan}.journal`;
}

/** @throws PlanInUseError while another process has it */
export async function openJournal(file: string): Promise<JournalFile> {
  const lock = acquireLock(`${file}.lock`);
  try {
    // Who may read the plan need not be who may read what was done.
    const handle = await open(file, "a+", 0o600);
    await syncFolder(dirname(file));
    const writer = new LineWriter(handle);
    return {
      read: async () => {
        const bytes = await readFile(handle);
        const end = bytes.lastIndexOf(newline) + 1;
        // What a crash has left of a line was never relied on: nothing is sent before its line is there.
        if (end < bytes.length) await handle.truncate(end);
        return linesIn(bytes);
      },
      append: (line) => writer.append(line),
      close: async () => {
        await handle.close();
        lock.release();
      },
    };
  } catch (error) {
    lock.release();
    throw error;
  }
}

/** The lines of a journal that somebody else may be writing. */
export function peekJournal(file: string): Journal {
  return {
    read: async () => linesIn(await readFile(file).catch(nothing)),
    append: () => Promise.reject(new Error("This journal is for reading.")),
  };
}

const newline = 0x0a;

/** The whole lines. */
function linesIn(bytes: Uint8Array): string[] {
  const whole = bytes.subarray(0, bytes.lastIndexOf(newline) + 1);
  return new TextDecoder().decode(whole).split("\n").slice(0, -1);
}

function nothing(error: NodeJS.ErrnoException): Uint8Array {
  if (error.code === "ENOENT") return new Uint8Array();
  throw error;
}

/** Makes sure that a new file is found again after a crash of the machine. Not every system can do that with a folder. */
async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, "r").catch(() => undefined);
  await handle?.sync().catch(() => {});
  await handle?.close();
}

/** Writes lines and waits for the disk: once for all that have come while it was busy. After a failure it writes nothing more. */
class LineWriter {
  readonly #handle: FileHandle;
  #waiting: string[] = [];
  #next: Promise<void> | undefined;
  #last: Promise<void> = Promise.resolve();

  constructor(handle: FileHandle) {
    this.#handle = handle;
  }

  append(line: string): Promise<void> {
    this.#waiting.push(line);
    this.#next ??= this.#last.then(() => this.#write());
    this.#last = this.#next;
    return this.#next;
  }

  async #write(): Promise<void> {
    const text = this.#waiting.map((line) => `${line}\n`).join("");
    this.#waiting = [];
    this.#next = undefined;
    await this.#handle.appendFile(text);
    await this.#handle.datasync();
  }
}
