import { spawn } from "node:child_process";
import { watch } from "node:fs";
import { join } from "node:path";
import type { Terminal } from "./terminal.ts";

/** Time to let a burst of writes end, in milliseconds. */
const settle = 150;

/** Runs the command again whenever an input changes, each time in a new process: the generator itself is an input. */
export async function watchAndRun(terminal: Terminal, root: string, argv: readonly string[]): Promise<never> {
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
  for (const folder of ["specs", "templates", "generator"]) {
    watch(join(root, folder), { recursive: true }, () => {
      clearTimeout(timer);
      timer = setTimeout(run, settle);
    });
  }
  terminal.err("Watching specs, templates and generator. Press Ctrl+C to end.\n");
  run();
  return new Promise<never>(() => undefined);
}
