/**
 * Packs the generated packages, installs the tarballs into an empty project, type-checks the examples there and runs them.
 * Exits with an error unless each of them prints what it should.
 */
import { execFileSync } from "node:child_process";
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** What each program prints. */
const programs: Readonly<Record<string, { readonly argv: readonly string[]; readonly prints: readonly string[] }>> = {
  "typed client": {
    argv: ["out/typed-client.js"],
    prints: [
      "request is Approved",
      "GET list 2026-02-01",
      "PUT update 2026-02-01",
      "GET poll 2026-02-01",
      "GET get 2026-02-01",
      "GET get 2023-07-01",
    ],
  },
  gatekeeper: {
    argv: ["out/gatekeeper.js"],
    prints: ["kv", "data", "api", "sql"].flatMap((name) => [`${name} known: Approved`, `${name} stranger: Rejected`]),
  },
  "both sides": {
    argv: ["out/both-sides.js"],
    prints: ["consumer: Pending", "owner: Approved", "consumer: Approved", "consumer: Disconnected"],
  },
  pec: {
    argv: ["node_modules/@pecgen/cli/dist/pec.js", "types", "keyvault", "--output", "tsv", "--query", "[].resourceType"],
    prints: ["Microsoft.KeyVault/managedHSMs", "Microsoft.KeyVault/vaults"],
  },
};

const repository = fileURLToPath(new URL("../..", import.meta.url));
const project = mkdtempSync(join(tmpdir(), "pecgen-examples-"));
const run = (command: string, ...argv: readonly string[]): string =>
  execFileSync(command, argv, { cwd: project, encoding: "utf8", stdio: ["ignore", "pipe", "inherit"] });

try {
  cpSync(join(repository, "test", "packages", "examples"), project, { recursive: true });
  const tarballs = join(project, "tarballs");
  run(process.execPath, join(repository, "generator", "main.mjs"), "pack", "--out", tarballs);
  const wanted = ["core", "keyvault", "apimanagement", "synapse", "client", "simulator", "network", "cli"];
  const files = wanted.map((name) => readdirSync(tarballs).find((file) => file.startsWith(`pecgen-${name}-`)) ?? name);
  const { devDependencies } = JSON.parse(readFileSync(join(repository, "package.json"), "utf8")) as {
    devDependencies: Record<string, string>;
  };
  const packages = [...files.map((file) => join(tarballs, file)), `@types/node@${devDependencies["@types/node"]}`];
  run("npm", "install", "--no-audit", "--no-fund", ...packages);
  run(process.execPath, join(repository, "node_modules", "typescript", "bin", "tsc"), "-p", project);
  for (const [name, { argv, prints }] of Object.entries(programs)) {
    const printed = run(process.execPath, ...argv).trim();
    console.log(`${name}\n${printed.replace(/^/gm, "  ")}\n`);
    if (printed !== prints.join("\n")) throw new Error(`${name} should have printed\n${prints.join("\n")}`);
  }
  if (!run("npx", "pecgen-simulator", "--help").startsWith("Usage: pecgen-simulator")) throw new Error("There is no pecgen-simulator");
} finally {
  rmSync(project, { recursive: true, force: true });
}
