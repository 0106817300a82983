import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join, resolve } from "node:path";
import { diagnostic } from "../diagnostics/diagnostic.ts";
import { emitDeclarations } from "../pack/declarations.ts";
import { stagePackage } from "../pack/stage.ts";
import { printDiagnostics, type Terminal } from "./terminal.ts";

export interface PackOptions {
  readonly root: string;
  /** The folder with the generated packages. */
  readonly output: string;
  readonly out: string;
  readonly only?: readonly string[];
}

/** Builds the generated packages and packs each with npm. */
export async function pack(terminal: Terminal, { root, output, out, only }: PackOptions): Promise<number> {
  const folders = ["core", "facade", "simulator", "cli", ...readdirSync(join(output, "providers")).map((slug) => `providers/${slug}`)];
  const unknown = only?.filter((word) => !folders.some((folder) => isCalled(folder, word))) ?? [];
  if (unknown.length > 0) {
    const problems = unknown.map((word) => diagnostic("PEC9002", { reason: `--only ${word} names no package`, command: "pack" }));
    await printDiagnostics(terminal, problems, terminal.cwd);
    return 2;
  }
  const target = resolve(out);
  mkdirSync(target, { recursive: true });
  const build = mkdtempSync(join(tmpdir(), "pecgen-pack-"));
  try {
    emitDeclarations(root, output, build, join(build, "dist"));
    const chosen = folders.filter((folder) => only === undefined || only.some((word) => isCalled(folder, word)));
    const stages: string[] = [];
    for (const folder of chosen) {
      const stage = join(build, "stage", folder);
      const declarations = join(build, "dist", folder, "src");
      await stagePackage({ source: join(output, folder), declarations, root, stage });
      stages.push(stage);
    }
    // One npm for all of them: starting it takes longer than packing.
    execFileSync("npm", ["pack", "--silent", "--ignore-scripts", "--pack-destination", target, ...stages], {
      cwd: build,
      stdio: ["ignore", "ignore", "inherit"],
    });
    terminal.out(`${chosen.length} packages packed into ${out}\n`);
    return 0;
  } finally {
    rmSync(build, { recursive: true, force: true });
  }
}

/** By its folder, or by the name that it has on the registry. */
function isCalled(folder: string, word: string): boolean {
  return basename(folder) === word || (folder === "facade" && word === "client");
}
