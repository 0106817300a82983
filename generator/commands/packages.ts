import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, realpathSync, statSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { diagnostic, type Diagnostic } from "../diagnostics/diagnostic.ts";

/** Name of every generated package, to its folder. */
export function packagesIn(output: string): Map<string, string> {
  const below = (folder: string): string[] =>
    existsSync(join(output, folder)) ? readdirSync(join(output, folder)).map((name) => join(folder, name)) : [];
  const folders = [...below("."), ...below("providers")].sort().map((folder) => join(output, folder));
  return new Map(
    folders.flatMap((folder) => {
      const name = nameIn(folder);
      return name === null ? [] : [[name, folder] as const];
    }),
  );
}

function nameIn(folder: string): string | null {
  const file = join(folder, "package.json");
  return existsSync(file) ? (JSON.parse(readFileSync(file, "utf8")) as { name: string }).name : null;
}

/** Finds a package by its folder, its tarball, or the name under which it is installed. */
export function locatePackage(asked: string, cwd: string, scratch: string): string | Diagnostic {
  const path = resolve(cwd, asked);
  if (existsSync(path) && statSync(path).isDirectory()) return realpathSync(path);
  if (/\.(?:tgz|tar\.gz)$/.test(asked)) {
    if (!existsSync(path)) return diagnostic("PEC7006", { folder: asked, reason: "there is no such file" });
    const folder = mkdtempSync(join(scratch, "package-"));
    try {
      execFileSync("tar", ["-xzf", path, "-C", folder], { stdio: "pipe" });
    } catch (error) {
      return diagnostic("PEC7006", { folder: asked, reason: (error as Error).message.split("\n").at(-2) ?? "tar failed" });
    }
    return join(realpathSync(folder), "package");
  }
  const installed = upwards(cwd)
    .map((folder) => join(folder, "node_modules", asked))
    .find((folder) => existsSync(join(folder, "package.json")));
  if (installed !== undefined) return realpathSync(installed);
  return diagnostic("PEC7006", { folder: asked, reason: "it is no folder, no tarball, and not installed" });
}

/** Where a package finds another one that it was published with: installed beside it, or generated beside it. */
export function companionOf(folder: string): (name: string) => string | null {
  return (name) => {
    for (const above of upwards(folder)) {
      const installed = join(above, "node_modules", name);
      if (existsSync(join(installed, "package.json"))) return realpathSync(installed);
      const generated = existsSync(join(above, "providers")) ? packagesIn(above).get(name) : undefined;
      if (generated !== undefined) return generated;
    }
    return null;
  };
}

function upwards(folder: string): string[] {
  const above = dirname(folder);
  return above === folder ? [folder] : [folder, ...upwards(above)];
}
