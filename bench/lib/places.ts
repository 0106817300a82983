import { execFileSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

export const repository = fileURLToPath(new URL("../..", import.meta.url));
/** Definitions with all their versions, where they are at hand. */
export const upstream = join(repository, "..", "shared", "azure-rest-api-specs");
const cache = join(repository, "node_modules", ".cache", "pecgen-bench");

/** A project with what we are measured against, installed once for each state of its package.json. */
export function contenders(): string {
  const source = join(repository, "bench", "contenders", "package.json");
  const folder = join(cache, "contenders");
  // Written last: an installation that was interrupted is none.
  const installed = join(folder, "installed.json");
  if (existsSync(installed) && readFileSync(installed, "utf8") === readFileSync(source, "utf8")) return folder;
  mkdirSync(folder, { recursive: true });
  cpSync(source, join(folder, "package.json"));
  install(folder);
  cpSync(source, installed);
  return folder;
}

export function install(folder: string, ...packages: readonly string[]): void {
  execFileSync("npm", ["install", "--no-audit", "--no-fund", "--ignore-scripts", "--no-package-lock", ...packages], {
    cwd: folder,
    stdio: ["ignore", "ignore", "inherit"],
  });
}
