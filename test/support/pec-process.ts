import { spawn } from "node:child_process";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { onTestFinished } from "vitest";
import { root } from "./repository.ts";

export interface Ended {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly out: string;
  readonly err: string;
}

export interface Started {
  readonly ended: Promise<Ended>;
  kill(signal: NodeJS.Signals): void;
  /** Stops reading what it writes. */
  close(stream: "stdout" | "stderr"): void;
}

export interface StartOptions {
  readonly env?: Readonly<Record<string, string>>;
  readonly input?: string;
  /** Modules that are loaded first. */
  readonly preload?: readonly string[];
}

/** The command as a process of its own. Its environment holds nothing of ours. */
export function start(argv: readonly string[], { env = {}, input, preload = [] }: StartOptions = {}): Started {
  const imports = ["scripts/packages.ts", ...preload].flatMap((file) => ["--import", pathToFileURL(join(root, file)).href]);
  const child = spawn(process.execPath, [...imports, join(root, "generated/cli/src/pec.ts"), ...argv], {
    env: { PATH: "", HOME: "/nowhere", ...env },
    stdio: "pipe",
  });
  onTestFinished(() => void child.kill("SIGKILL"));
  let out = "";
  let err = "";
  child.stdout.setEncoding("utf8").on("data", (text: string) => (out += text));
  child.stderr.setEncoding("utf8").on("data", (text: string) => (err += text));
  child.stdin.end(input ?? "");
  return {
    ended: new Promise((resolve) => child.on("close", (code, signal) => resolve({ code, signal, out, err }))),
    kill: (signal) => void child.kill(signal),
    close: (stream) => void child[stream].destroy(),
  };
}
