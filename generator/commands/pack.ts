import { execFileSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join, resolve } from "node:path";
import { bundle } from "./bundle.ts";
import type { Terminal } from "./terminal.ts";

export interface PackOptions {
  readonly root: string;
  /** The folder with the generated packages. */
  readonly output: string;
  readonly out: string;
  readonly only?: readonly string[];
}

/** Packages beside those of the providers, by folder. */
const shared = ["core", "facade", "cli"];

/** Declares all packages in one run of the compiler, bundles the code of each, and packs it with npm. */
export async function pack(terminal: Terminal, { root, output, out, only }: PackOptions): Promise<number> {
  const target = resolve(out);
  mkdirSync(target, { recursive: true });
  const build = mkdtempSync(join(tmpdir(), "pecgen-pack-"));
  try {
    const project = join(build, "tsconfig.json");
    writeFileSync(project, JSON.stringify(buildConfig(root, output, join(build, "dist"))));
    execFileSync(process.execPath, [join(root, "node_modules", "typescript", "bin", "tsc"), "-p", project], { stdio: "inherit" });
    const folders = [...shared, ...readdirSync(join(output, "providers")).map((slug) => `providers/${slug}`)];
    const chosen = folders.filter(
      (folder) => only === undefined || only.includes(basename(folder)) || (folder === "facade" && only.includes("client")),
    );
    for (const folder of chosen)
      await packOne(join(output, folder), join(build, "dist", folder, "src"), root, join(build, "stage"), target);
    terminal.out(`${chosen.length} packages packed into ${out}\n`);
    return 0;
  } finally {
    rmSync(build, { recursive: true, force: true });
  }
}

/** The generated project's own settings, with declarations as output: relative imports lose their `.ts`. */
function buildConfig(root: string, output: string, outDir: string): object {
  return {
    extends: join(output, "tsconfig.json"),
    compilerOptions: {
      noEmit: false,
      outDir,
      rootDir: output,
      declaration: true,
      declarationMap: true,
      emitDeclarationOnly: true,
      rewriteRelativeImportExtensions: true,
      allowImportingTsExtensions: true,
      stripInternal: true,
      // Checked before, without these where a package is not for Node.js alone.
      types: ["node"],
      typeRoots: [join(root, "node_modules", "@types")],
    },
    include: [...shared, "providers/*"].map((folder) => join(output, folder, "src")),
  };
}

async function packOne(source: string, declared: string, root: string, stage: string, target: string): Promise<void> {
  rmSync(stage, { recursive: true, force: true });
  mkdirSync(stage, { recursive: true });
  cpSync(join(source, "package.json"), join(stage, "package.json"));
  if (existsSync(join(source, "README.md"))) cpSync(join(source, "README.md"), join(stage, "README.md"));
  cpSync(join(root, "LICENSE"), join(stage, "LICENSE"));
  cpSync(join(source, "src"), join(stage, "src"), { recursive: true });
  cpSync(declared, join(stage, "dist"), { recursive: true });
  pointMapsAtSources(join(stage, "dist"), "");
  await bundle(stage, join(root, "node_modules"));
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
      map.sources = [`${up}src/${path.replace(/\.d\.ts\.map$/, ".ts")}`];
      writeFileSync(file, JSON.stringify(map));
    }
  }
}
