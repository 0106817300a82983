/**
 * Packs generated packages, installs the tarballs into an empty project, type-checks an app there and runs it.
 * Exits with an error unless the app approved the connection.
 */
import { execFileSync } from "node:child_process";
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const repository = fileURLToPath(new URL("../..", import.meta.url));
const project = mkdtempSync(join(tmpdir(), "pecgen-consumer-"));
const run = (command: string, ...argv: readonly string[]): string =>
  execFileSync(command, argv, { cwd: project, encoding: "utf8", stdio: ["ignore", "pipe", "inherit"] });

try {
  cpSync(join(repository, "test", "packages", "consumer"), project, { recursive: true });
  const tarballs = join(project, "tarballs");
  run(process.execPath, join(repository, "generator", "main.mjs"), "pack", "--out", tarballs);
  const wanted = ["core", "keyvault", "apimanagement", "synapse", "client", "simulator"];
  const files = wanted.map((name) => readdirSync(tarballs).find((file) => file.startsWith(`pecgen-${name}-`)) ?? name);
  const { devDependencies } = JSON.parse(readFileSync(join(repository, "package.json"), "utf8")) as {
    devDependencies: Record<string, string>;
  };
  run(
    "npm",
    "install",
    "--no-audit",
    "--no-fund",
    ...files.map((file) => join(tarballs, file)),
    `@types/node@${devDependencies["@types/node"]}`,
  );
  run(process.execPath, join(repository, "node_modules", "typescript", "bin", "tsc"), "-p", project);
  const output = run(process.execPath, join(project, "out", "app.js"));
  console.log(output);
  if (!output.includes("pec is Approved") || !output.includes("2023-07-01"))
    throw new Error("The consumer's app did not do what it should");
  const simulated = run(process.execPath, join(project, "out", "simulated.js"));
  console.log(simulated);
  if (!simulated.includes("In this process: Approved") || !simulated.includes("Over HTTP: Approved"))
    throw new Error("The consumer's app for the simulator did not do what it should");
  if (!run("npx", "pecgen-simulator", "--help").startsWith("Usage: pecgen-simulator"))
    throw new Error("The command of the simulator is not there");
} finally {
  rmSync(project, { recursive: true, force: true });
}
