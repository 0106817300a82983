import { existsSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import type { Settings } from "../config.ts";
import { apiText } from "../declarations/api-text.ts";
import { readPackages } from "../declarations/read.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { writeAtomically } from "../lib/write.ts";
import { packagesIn } from "./packages.ts";
import { printDiagnostics, type Terminal } from "./terminal.ts";

export interface ApiOptions {
  readonly root: string;
  readonly config: Settings;
  /** Write nothing; the exit code is 1 where a page is not what it should be. */
  readonly check?: boolean;
}

/** Writes a page for each generated package with what can be imported from it: `api/<package>.md`. */
export async function api(terminal: Terminal, { root, config, check }: ApiOptions): Promise<number> {
  const packages = packagesIn(join(root, config.output));
  const read = readPackages({ folders: [...packages.values()], companion: (name) => packages.get(name) ?? null, root });
  const problems = read.filter((each): each is Diagnostic => "code" in each);
  if (problems.length > 0) {
    await printDiagnostics(terminal, problems, terminal.cwd);
    return 1;
  }
  const pages = new Map(read.flatMap((each) => ("code" in each ? [] : [[pageOf(each.manifest.name), apiText(each)] as const])));
  const folder = join(root, "api");
  const there = existsSync(folder) ? readdirSync(folder).filter((file) => file.endsWith(".md")) : [];
  const stale = there.filter((file) => !pages.has(file));
  const changed = [...pages].filter(([file, text]) => !there.includes(file) || readFileSync(join(folder, file), "utf8") !== text);
  if (check === true) {
    const names = [...stale, ...changed.map(([file]) => file)].sort();
    for (const file of names) terminal.out(`api/${file} is out of date\n`);
    if (names.length > 0) terminal.out("Run npm run api, and read what changed.\n");
    return names.length > 0 ? 1 : 0;
  }
  for (const file of stale) rmSync(join(folder, file));
  for (const [file, text] of changed) writeAtomically(join(folder, file), text);
  terminal.out(`${pages.size} packages, ${changed.length} pages written, ${stale.length} deleted\n`);
  return 0;
}

function pageOf(name: string): string {
  return `${name.replace(/^@[^/]+\//, "")}.md`;
}
