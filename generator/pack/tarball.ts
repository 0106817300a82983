import { execFileSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { bundle } from "./bundle.ts";
import { pointMapsAtSources } from "./declarations.ts";

export interface Packed {
  /** The generated package. */
  readonly source: string;
  /** Its compiled declarations. */
  readonly declarations: string;
  readonly license: string;
  /** The `node_modules` with the libraries that become part of packages. */
  readonly libraries: string;
  /** A folder to put the package together in. */
  readonly stage: string;
  /** Where the tarball goes. */
  readonly target: string;
}

/** Puts a package together as it is published, and packs it. */
export async function packOne({ source, declarations, license, libraries, stage, target }: Packed): Promise<void> {
  rmSync(stage, { recursive: true, force: true });
  mkdirSync(stage, { recursive: true });
  for (const name of ["package.json", "README.md", "src"]) {
    if (existsSync(join(source, name))) cpSync(join(source, name), join(stage, name), { recursive: true });
  }
  cpSync(license, join(stage, "LICENSE"));
  cpSync(declarations, join(stage, "dist"), { recursive: true });
  pointMapsAtSources(join(stage, "dist"));
  await bundle(stage, libraries);
  execFileSync("npm", ["pack", "--silent", "--ignore-scripts", "--pack-destination", target], {
    cwd: stage,
    stdio: ["ignore", "ignore", "inherit"],
  });
}
