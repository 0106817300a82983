import { spawn } from "node:child_process";
import { readdirSync, statSync, watch, type FSWatcher } from "node:fs";
import { join } from "node:path";
import { toolFiles, toolFolders } from "../inputs.ts";
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
  const watched = watchedFolders(changed);
  for (const folder of [specs, ...toolFolders]) watched.add(join(root, folder));
  // Of the root only these: the output and what editors leave there are no inputs.
  watch(root, (_, name) => {
    if (name !== null && toolFiles.includes(name)) changed();
  });
  terminal.err(`Watching ${[specs, ...toolFolders].join(", ")} and pecgen.config.ts. Press Ctrl+C to end.\n`);
  run();
  return new Promise<never>(() => undefined);
}

/**
 * Watches folders and all below them, folder by folder: a watcher of a file loses it when an editor replaces the file,
 * that of its folder does not. A folder can be gone again before it is watched, as while git switches branches.
 */
function watchedFolders(changed: () => void): { add(folder: string): void } {
  const watchers = new Map<string, FSWatcher>();
  const drop = (folder: string): void => {
    watchers.get(folder)?.close();
    watchers.delete(folder);
  };
  const add = (folder: string): void => {
    try {
      if (!statSync(folder).isDirectory()) return;
      // One that was made again under the same name is another one.
      drop(folder);
      const watcher = watch(folder, (_, name) => {
        if (name !== null) add(join(folder, name));
        changed();
      });
      watchers.set(
        folder,
        watcher.on("error", () => drop(folder)),
      );
      for (const entry of readdirSync(folder, { withFileTypes: true })) if (entry.isDirectory()) add(join(folder, entry.name));
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== "ENOENT") throw error;
      drop(folder);
    }
  };
  return { add };
}
