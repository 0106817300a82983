import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join, resolve } from "node:path";
import { emitDeclarations } from "../pack/declarations.ts";
import { stagePackage } from "../pack/stage.ts";
import type { Terminal } from "./terminal.ts";

export interface PackOptions {
  readonly root: string;
  /** The folder with the generated packages. */
  readonly output: string;
  readonly out: string;
  readonly only?: readonly string[];
}

/** Builds the generated packages and packs each with npm. */
export async function pack(terminal: Terminal, { root, output, out, only }: PackOptions): Promise<number> {
  const target = resolve(out);
  mkdirSync(target, { recursive: true });
  const build = mkdtempSync(join(tmpdir(), "pecgen-pack-"));
  try {
    emitDeclarations(root, output, build, join(build, "dist"));
    const folders = ["core", "facade", "simulator", "cli", ...readdirSync(join(output, "providers")).map((slug) => `providers/${slug}`)];
    const chosen = folders.filter(
      (folder) => only === undefined || only.includes(basename(folder)) || (folder === "facade" && only.includes("client")),
    );
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
