import { spawn } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** Runs `pecgen-simulator` with a seed until it is disposed of. */
export async function simulatorCommand(seed: object): Promise<AsyncDisposable & { readonly endpoint: string }> {
  const folder = mkdtempSync(join(tmpdir(), "simulated-"));
  const file = join(folder, "seed.json");
  writeFileSync(file, JSON.stringify(seed));
  const argv = ["--port", "0", "--operation-ms", "0", "--seed", file, "--store", join(folder, "simulated.db")];
  const command = spawn(process.execPath, ["node_modules/@pecgen/simulator/dist/bin.js", ...argv], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  const ended = new Promise<void>((resolve) => command.once("exit", () => resolve()));
  let said = "";
  for await (const chunk of command.stdout) {
    said += String(chunk);
    if (said.includes("Ctrl+C")) break;
  }
  return {
    endpoint: /http:\/\/127\.0\.0\.1:\d+/.exec(said)?.[0] ?? "",
    async [Symbol.asyncDispose]() {
      command.kill("SIGINT");
      await ended;
      rmSync(folder, { recursive: true });
    },
  };
}
