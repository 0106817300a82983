import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createSimulator, type Seed, type Simulator } from "@pecgen/simulator";
import { afterAll, onTestFinished } from "vitest";
import { type CodeBlock, codeBlocks } from "../../support/markdown.ts";
import { installedCommand } from "../../support/pec-command.ts";
import { root } from "../../support/repository.ts";

export const subscription = "00000000-0000-0000-0000-000000000001";
/** A subscription of the consumers, and one of somebody else. */
export const consumer = "99999999-9999-9999-9999-999999999999";
export const stranger = "66666666-6666-6666-6666-666666666666";
export const group = `/subscriptions/${subscription}/resourceGroups/prod`;

export const endpointId = (name: string, of = consumer): string =>
  `/subscriptions/${of}/resourceGroups/vnet-1/providers/Microsoft.Network/privateEndpoints/${name}`;

/** The code of a page below `docs/recipes`, in order. */
export function recipe(page: string): CodeBlock[] {
  return codeBlocks(readFileSync(join(root, "docs", "recipes", page), "utf8"));
}

export interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

export interface Place {
  readonly simulator: Simulator;
  readonly endpoint: string;
  /** Where programs run, and may leave files. */
  readonly folder: string;
  run(program: readonly string[], options?: { readonly env?: Readonly<Record<string, string>>; readonly input?: string }): Promise<Ended>;
  /** A script, as a pipeline runs it: it ends with the first command that fails. */
  bash(script: string, env?: Readonly<Record<string, string>>): Promise<Ended>;
  /** Names of the connections with a status, in order. */
  named(status: string): string[];
  /** How many times something was changed since this was asked last. */
  changes(): number;
}

const command = installedCommand();
afterAll(() => rmSync(command, { recursive: true }));

/** A simulator over HTTP, and programs that reach it as they would reach Azure: by variables. */
export async function place(seed: Seed): Promise<Place> {
  const folder = mkdtempSync(join(tmpdir(), "pec-recipe-"));
  const simulator = createSimulator({ operationMs: 0 });
  await simulator.seed(seed);
  const { endpoint } = await simulator.listen(0);
  onTestFinished(async () => {
    await simulator.close();
    rmSync(folder, { recursive: true });
  });
  const fixed = {
    PATH: `${command}:${process.env["PATH"] ?? ""}`,
    HOME: folder,
    PEC_ENDPOINT: endpoint,
    PEC_ACCESS_TOKEN: "any",
    AZURE_SUBSCRIPTION_ID: subscription,
  };
  let seen = 0;
  const run: Place["run"] = ([program = "", ...argv], { env = {}, input = "" } = {}) =>
    new Promise((resolve, reject) => {
      const child = spawn(program, argv, { cwd: folder, env: { ...fixed, ...env }, stdio: "pipe" });
      let [out, err] = ["", ""];
      child.stdout.setEncoding("utf8").on("data", (text: string) => (out += text));
      child.stderr.setEncoding("utf8").on("data", (text: string) => (err += text));
      child.stdin.on("error", () => undefined).end(input);
      child.on("error", reject).on("close", (code) => resolve({ code, out, err }));
    });
  return {
    simulator,
    endpoint,
    folder,
    run,
    bash: (script, env) => run(["bash", "--noprofile", "--norc", "-eo", "pipefail", "-c", script], { ...(env && { env }) }),
    named: (status) =>
      simulator.state
        .resources(subscription)
        .flatMap((id) => simulator.state.connections(id).flatMap((connection) => (connection.status === status ? [connection.name] : []))),
    changes: () => {
      const all = simulator.journal.entries().filter(({ changed }) => changed).length;
      const since = all - seen;
      seen = all;
      return since;
    },
  };
}
