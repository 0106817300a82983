import { spawn } from "node:child_process";
import { createInterface } from "node:readline";
import type { Readable } from "node:stream";

export type Ending = "wrote" | "refused" | "died";

/** No generator needs as long as this for a document of a few kilobytes. */
const patienceMs = 120_000;

/** Runs a generator over cases of a folder. One that ends or silences the process has died; the next process goes on behind it. */
export async function endings(worker: string, cwd: string, generator: string, folder: string, cases: readonly string[]): Promise<Ending[]> {
  const found: Ending[] = [];
  while (found.length < cases.length) {
    found.push(...(await said(worker, cwd, [generator, folder, ...cases.slice(found.length)])));
    if (found.length < cases.length) found.push("died");
  }
  return found;
}

async function said(worker: string, cwd: string, argv: readonly string[]): Promise<Ending[]> {
  const child = spawn(process.execPath, [worker, ...argv], { cwd, stdio: ["ignore", "ignore", "ignore", "pipe"] });
  const ended = new Promise((resolve) => child.once("close", resolve));
  const stop = (): void => void child.kill("SIGKILL");
  let timer = setTimeout(stop, patienceMs);
  const found: Ending[] = [];
  for await (const line of createInterface(child.stdio[3] as Readable)) {
    clearTimeout(timer);
    timer = setTimeout(stop, patienceMs);
    found.push((JSON.parse(line) as { refused: boolean }).refused ? "refused" : "wrote");
  }
  await ended;
  clearTimeout(timer);
  return found;
}
