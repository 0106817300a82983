import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** Compiles the declarations of all generated packages in one run, below `outDir` as the sources lie below `output`. */
export function emitDeclarations(root: string, output: string, project: string, outDir: string): void {
  writeFileSync(project, JSON.stringify(settings(output, outDir)));
  execFileSync(process.execPath, [join(root, "node_modules", "typescript", "bin", "tsc"), "-p", project], { stdio: "inherit" });
}

/** The generated project's own settings, with output: relative imports lose their `.ts`. */
function settings(output: string, outDir: string): object {
  const { include } = JSON.parse(readFileSync(join(output, "tsconfig.json"), "utf8")) as { include: string[] };
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
    },
    include: include.map((pattern) => join(output, pattern)),
  };
}

/** The compiler wrote maps relative to where it ran; in a package, `src` lies beside `dist`. */
export function pointMapsAtSources(dist: string): void {
  for (const entry of readdirSync(dist, { recursive: true, encoding: "utf8" })) {
    if (!entry.endsWith(".d.ts.map")) continue;
    const path = entry.replaceAll("\\", "/");
    const file = join(dist, entry);
    const map = JSON.parse(readFileSync(file, "utf8")) as { sources: string[] };
    map.sources = [`${"../".repeat(path.split("/").length)}src/${path.replace(/\.d\.ts\.map$/, ".ts")}`];
    writeFileSync(file, JSON.stringify(map));
  }
}
