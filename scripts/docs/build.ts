/**
 * `npm run docs`: pages and the reference of every package, as a site below `site/dist`. Its tools have a lockfile of their own
 * in `docs/site`, since TypeDoc needs another TypeScript than the one that checks this repository.
 */
import { execFileSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { apiPages } from "./api-pages.ts";
import { linked, sourcePages } from "./site-pages.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));
const tools = join(root, "docs", "site");
// Below the tools, so that its configuration finds them.
const stage = join(tools, "stage");
const tool = (...argv: readonly string[]): void => void execFileSync("npx", ["--no-install", ...argv], { cwd: tools, stdio: "inherit" });

const installed = join(tools, "node_modules", ".package-lock.json");
const lock = readFileSync(join(tools, "package-lock.json"), "utf8");
const mark = join(tools, "node_modules", ".pecgen-lock");
if (!existsSync(installed) || !existsSync(mark) || readFileSync(mark, "utf8") !== lock) {
  // Not `npm ci`: it misses packages of other platforms, which npm itself has left out of the lockfile.
  execFileSync("npm", ["install", "--no-save", "--no-audit", "--no-fund"], { cwd: tools, stdio: "inherit" });
  writeFileSync(mark, lock);
}

for (const folder of [join(root, "site"), stage]) rmSync(folder, { recursive: true, force: true });
const api = join(root, "site", "api");
tool("typedoc", "--options", "typedoc.json", "--out", api, "--logLevel", "Warn");

const pages = new Map([...sourcePages(root), ...apiPages(root, api)]);
for (const [path, text] of pages) {
  const file = join(stage, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(
    file,
    linked(path, text, (target) => pages.has(target) || isAsset(target)),
  );
}
cpSync(join(root, "docs", "reference", "schemas"), join(stage, "public", "docs", "reference", "schemas"), { recursive: true });
if (existsSync(join(root, "docs", "images"))) cpSync(join(root, "docs", "images"), join(stage, "docs", "images"), { recursive: true });
cpSync(join(tools, "theme"), join(stage, ".vitepress"), { recursive: true });
// VitePress fails for a link that leads nowhere.
tool("vitepress", "build", relative(tools, stage), "--outDir", join(root, "site", "dist"));
console.log(`The site is in ${relative(process.cwd(), join(root, "site", "dist"))}; npx vite preview, or any server of files, shows it.`);

function isAsset(target: string): boolean {
  return /^docs\/(images|reference\/schemas)\//.test(target) && existsSync(join(root, target));
}
