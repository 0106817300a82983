import { spawn } from "node:child_process";
import { readdirSync, statSync, watch } from "node:fs";
import { join } from "node:path";
import type { Terminal } from "./terminal.ts";

/** Time to let a burst of writes end, in milliseconds. */
const settle = 150;

export interface WatchOptions {
  readonly root: string;
  /** Folder of the definitions, below the root. */
  readonly specs: string;
  /** What is run again. */
  readonly argv: readonly string[];
}

/** Runs the command again whenever an input changes, each time in a new process: the generator itself is an input. */
export async function watchAndRun(terminal: Terminal, { root, specs, argv }: WatchOptions): Promise<never> {
  let running = false;
  let again = false;
  const run = (): void => {
    if (running) {
      again = true;
      return;
    }
    running = true;
    const child = spawn(process.execPath, [join(root, "generator", "main.mjs"), ...argv], { stdio: "inherit", cwd: terminal.cwd });
    child.on("exit", () => {
      running = false;
      if (again) {
        again = false;
        run();
      }
    });
  };
  let timer: NodeJS.Timeout | undefined;
  const changed = (): void => {
    clearTimeout(timer);
    timer = setTimeout(run, settle);
  };
  for (const folder of [specs, "templates", "generator"]) watchFolder(join(root, folder), changed);
  terminal.err(`Watching ${specs}, templates and generator. Press Ctrl+C to end.\n`);
  run();
  return new Promise<never>(() => undefined);
}

/**
 * Watches a folder and all below it, folder by folder: a watcher of a file loses it when an editor replaces the file,
 * that of its folder does not.
 */
function watchFolder(folder: string, changed: () => void): void {
  watch(folder, (_, name) => {
    const path = name === null ? null : join(folder, name);
    if (path !== null && statSync(path, { throwIfNoEntry: false })?.isDirectory() === true) watchFolder(path, changed);
    changed();
  });
  for (const entry of readdirSync(folder, { withFileTypes: true })) if (entry.isDirectory()) watchFolder(join(folder, entry.name), changed);
}
