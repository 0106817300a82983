import { spawn } from "node:child_process";
import { symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { onTestFinished } from "vitest";
import { temporaryFolder } from "../../support/folder.ts";
import { root } from "../../support/repository.ts";

/** Where the simulator listens unless told, which is what the pages say. Tests take any free port. */
const pageEndpoint = "http://127.0.0.1:8081";

export interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** The repository as it is after `npm ci`, where a reader may save files, with a simulator that runs. */
export interface Clone {
  save(name: string, text: string): void;
  /** Runs what a reader types, in one shell; it ends with the first command that fails. */
  type(script: string): Promise<Ended>;
}

const links = ["package.json", "generator", "generated", "node_modules", "pecgen.config.ts", "scripts", "specs", "templates", "docs"];

export async function clone(): Promise<Clone> {
  const folder = temporaryFolder();
  for (const name of links) symlinkSync(join(root, name), join(folder, name));
  const endpoint = await simulator(folder);
  const env = { PATH: process.env["PATH"], HOME: folder, npm_config_update_notifier: "false", AZURE_CONFIG_DIR: folder };
  return {
    save: (name, text) => writeFileSync(join(folder, name), text.replaceAll(pageEndpoint, endpoint)),
    type: (script) =>
      new Promise((resolve, reject) => {
        const argv = ["--noprofile", "--norc", "-eo", "pipefail", "-c", script.replaceAll(pageEndpoint, endpoint)];
        const child = spawn("bash", argv, { cwd: folder, env, stdio: ["ignore", "pipe", "pipe"] });
        let [out, err] = ["", ""];
        child.stdout.setEncoding("utf8").on("data", (text: string) => (out += text));
        child.stderr.setEncoding("utf8").on("data", (text: string) => (err += text));
        child.on("error", reject).on("close", (code) => resolve({ code, out, err }));
      }),
  };
}

/** `npm run simulator`, in a group of processes of its own, so that all of it ends with the test. */
function simulator(cwd: string): Promise<string> {
  const child = spawn("npm", ["run", "simulator", "--", "--port", "0"], { cwd, detached: true, stdio: ["ignore", "pipe", "inherit"] });
  onTestFinished(() => {
    if (child.pid !== undefined && child.exitCode === null) process.kill(-child.pid, "SIGTERM");
  });
  return new Promise((resolve, reject) => {
    let out = "";
    child.stdout.setEncoding("utf8").on("data", (text: string) => {
      out += text;
      const endpoint = /listens on (http:\S+):\s/.exec(out)?.[1];
      if (endpoint !== undefined) resolve(endpoint);
    });
    child.on("error", reject).on("close", () => reject(new Error(`The simulator ended:\n${out}`)));
  });
}
