import { execFileSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join, resolve } from "node:path";
import type { Terminal } from "./terminal.ts";

export interface PackOptions {
  readonly root: string;
  /** The folder with the generated packages. */
  readonly output: string;
  readonly out: string;
  readonly only?: readonly string[];
}

/** Builds all packages and packs each with npm. */
export async function pack(terminal: Terminal, { root, output, out, only }: PackOptions): Promise<number> {
  const target = resolve(out);
  mkdirSync(target, { recursive: true });
  const build = mkdtempSync(join(tmpdir(), "pecgen-pack-"));
  try {
    for (const { name, project, include } of projects) {
      const file = join(build, name);
      writeFileSync(file, JSON.stringify(buildConfig({ root, output, project, include, outDir: join(build, "dist") })));
      execFileSync(process.execPath, [join(root, "node_modules", "typescript", "bin", "tsc"), "-p", file], { stdio: "inherit" });
    }
    const folders = ["core", "facade", "simulator", ...readdirSync(join(output, "providers")).map((slug) => `providers/${slug}`)];
    const chosen = folders.filter(
      (folder) => only === undefined || only.includes(basename(folder)) || (folder === "facade" && only.includes("client")),
    );
    for (const folder of chosen)
      packOne(join(output, folder), join(build, "dist", folder, "src"), join(root, "LICENSE"), join(build, "stage"), target);
    terminal.out(`${chosen.length} packages packed into ${out}\n`);
    return 0;
  } finally {
    rmSync(build, { recursive: true, force: true });
  }
}

/** What is built with the same settings: nearly everything, and what is for Node.js alone. */
const projects = [
  { name: "tsconfig.json", project: "tsconfig.json", include: ["core/src", "facade/src", "providers/*/src"] },
  { name: "tsconfig.simulator.json", project: "simulator/tsconfig.json", include: ["simulator/src"] },
];

interface BuildConfig {
  readonly root: string;
  readonly output: string;
  readonly project: string;
  readonly include: readonly string[];
  readonly outDir: string;
}

/** A generated project's own settings, with output: relative imports lose their `.ts`. */
function buildConfig({ root, output, project, include, outDir }: BuildConfig): object {
  return {
    extends: join(output, project),
    compilerOptions: {
      noEmit: false,
      outDir,
      rootDir: output,
      declaration: true,
      declarationMap: true,
      sourceMap: true,
      rewriteRelativeImportExtensions: true,
      allowImportingTsExtensions: true,
      stripInternal: true,
      // The configuration is in a temporary folder, from where the compiler would not find them.
      typeRoots: [join(root, "node_modules", "@types")],
    },
    include: include.map((pattern) => join(output, pattern)),
  };
}

function packOne(source: string, built: string, license: string, stage: string, target: string): void {
  rmSync(stage, { recursive: true, force: true });
  mkdirSync(stage, { recursive: true });
  cpSync(join(source, "package.json"), join(stage, "package.json"));
  if (existsSync(join(source, "README.md"))) cpSync(join(source, "README.md"), join(stage, "README.md"));
  if (existsSync(license)) cpSync(license, join(stage, "LICENSE"));
  cpSync(join(source, "src"), join(stage, "src"), { recursive: true });
  cpSync(built, join(stage, "dist"), { recursive: true });
  pointMapsAtSources(join(stage, "dist"), "");
  execFileSync("npm", ["pack", "--silent", "--ignore-scripts", "--pack-destination", target], {
    cwd: stage,
    stdio: ["ignore", "ignore", "inherit"],
  });
}

/** The compiler wrote maps relative to the build folder; in the package, `src` lies beside `dist`. */
function pointMapsAtSources(dist: string, folder: string): void {
  for (const entry of readdirSync(join(dist, folder), { withFileTypes: true })) {
    const path = folder === "" ? entry.name : `${folder}/${entry.name}`;
    if (entry.isDirectory()) pointMapsAtSources(dist, path);
    else if (entry.name.endsWith(".map")) {
      const file = join(dist, path);
      const map = JSON.parse(readFileSync(file, "utf8")) as { sources: string[] };
      const up = "../".repeat(path.split("/").length);
      map.sources = [`${up}src/${path.replace(/(\.d)?(\.js|\.ts)\.map$/, ".ts")}`];
      writeFileSync(file, JSON.stringify(map));
    }
  }
}
