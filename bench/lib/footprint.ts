import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { dirname, join } from "node:path";

export interface Footprint {
  readonly packages: number;
  readonly files: number;
  readonly bytes: number;
}

/** What packages of a project take on disk, with everything that they need to run. */
export function footprint(project: string, names: readonly string[]): Footprint {
  const folders = new Set(names.map((name) => packageFolder(project, name)));
  for (const folder of folders) {
    const { dependencies = {} } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as {
      dependencies?: Readonly<Record<string, string>>;
    };
    // A set hands out what is added while it is walked.
    for (const name of Object.keys(dependencies)) folders.add(packageFolder(folder, name));
  }
  const files = [...folders].flatMap(filesOf);
  return { packages: folders.size, files: files.length, bytes: files.reduce((sum, file) => sum + statSync(file).size, 0) };
}

/** Where Node.js finds a package that a folder imports. */
function packageFolder(from: string, name: string): string {
  const folder = join(from, "node_modules", name);
  if (existsSync(folder)) return folder;
  if (dirname(from) === from) throw new Error(`${name} is not installed.`);
  return packageFolder(dirname(from), name);
}

/** The files of a package; those of packages inside of it are theirs. */
function filesOf(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return entry.name === "node_modules" ? [] : filesOf(path);
    return [path];
  });
}
