import { type ChildProcess, fork } from "node:child_process";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { onTestFinished } from "vitest";
import { root } from "../../support/repository.ts";
import type { ReaderResult, ReaderTask } from "./reader-process.ts";
import type { Asks } from "./simulator-process.ts";

interface Told {
  readonly answer?: unknown;
  readonly error?: string;
  readonly announced?: true;
}

function startProcess(file: string, flags: readonly string[]): ChildProcess {
  const child = fork(join(root, "test/fleet/support", file), {
    execArgv: [...flags, "--import", pathToFileURL(join(root, "scripts/packages.ts")).href],
  });
  onTestFinished(() => void child.kill("SIGKILL"));
  return child;
}

/** Sends a message, and waits for the answer. One at a time. */
function ask(child: ChildProcess, message: object): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const failed = (): void => reject(new Error("The process ended."));
    const heard = ({ answer, error, announced }: Told): void => {
      if (announced === true) return;
      child.off("message", heard).off("exit", failed);
      if (error === undefined) resolve(answer);
      else reject(new Error(error));
    };
    child.on("message", heard).on("exit", failed);
    child.send(message);
  });
}

export type RemoteSimulator = Asks & { onAnnounced: () => void };

export function startSimulator(): RemoteSimulator {
  const child = startProcess("simulator-process.ts", ["--max-old-space-size=4096"]);
  const remote = {
    onAnnounced: () => {},
    ...Object.fromEntries(
      (["start", "seed", "faults", "state", "counted", "announce"] as const).map((name) => [
        name,
        (given: unknown) => ask(child, { ask: name, given }),
      ]),
    ),
  } as RemoteSimulator;
  child.on("message", ({ announced }: Told) => {
    if (announced === true) remote.onAnnounced();
  });
  return remote;
}

export async function readInventory(task: ReaderTask): Promise<ReaderResult> {
  const child = startProcess("reader-process.ts", ["--expose-gc"]);
  const result = (await ask(child, task)) as ReaderResult;
  child.disconnect();
  return result;
}
