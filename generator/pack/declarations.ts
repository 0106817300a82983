import { execFileSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, posix } from "node:path";

/** Compiles the declarations of all generated packages, below `outDir` as the sources lie below `output`. */
export function emitDeclarations(root: string, output: string, scratch: string, outDir: string): void {
  for (const [index, project] of projects(output).entries()) {
    const file = join(scratch, `tsconfig.${index}.json`);
    writeFileSync(file, JSON.stringify(settings(root, output, project, outDir)));
    execFileSync(process.execPath, [join(root, "node_modules", "typescript", "bin", "tsc"), "-p", file], { stdio: "inherit" });
  }
}

/** Folders with settings of their own: one for what runs everywhere, and one for each package that is for Node.js alone. */
function projects(output: string): string[] {
  return [".", ...readdirSync(output)].filter((folder) => existsSync(join(output, folder, "tsconfig.json")));
}

/** A generated project's own settings, with output: relative imports lose their `.ts`. */
function settings(root: string, output: string, project: string, outDir: string): object {
  const base = join(output, project, "tsconfig.json");
  const { include } = JSON.parse(readFileSync(base, "utf8")) as { include: string[] };
  return {
    extends: base,
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
      // The settings are in a temporary folder, from where the compiler would not find them.
      typeRoots: [join(root, "node_modules", "@types")],
    },
    include: include.map((pattern) => posix.join(output, project, pattern)),
  };
}
