import { readFileSync, symlinkSync, unlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { build } from "esbuild";
import { lazyBuiltIns } from "./built-ins.ts";

interface PackageJson {
  readonly exports: Readonly<Record<string, string | { readonly default: string }>>;
  readonly bin?: Readonly<Record<string, string>>;
  readonly dependencies?: Readonly<Record<string, string>>;
}

/**
 * Writes the JavaScript of a package: one file for each entry, and what they share in common ones. Loading a hundred small
 * modules takes longer than running them. Names stay, and other packages stay imports.
 *
 * A library that a package uses and does not depend on becomes part of it, with its licence.
 *
 * @param libraries - the `node_modules` to take libraries from
 */
export async function bundle(folder: string, libraries: string): Promise<void> {
  const { exports, bin = {}, dependencies = {} } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as PackageJson;
  const built = [...Object.values(exports).flatMap((entry) => (typeof entry === "string" ? [] : [entry.default])), ...Object.values(bin)];
  // As if it was installed: comments and names of files say nothing of where the repository is, so they are the same everywhere.
  const installed = join(folder, "node_modules");
  symlinkSync(libraries, installed, "junction");
  const { metafile } = await build({
    absWorkingDir: folder,
    entryPoints: [...new Set(built)].map((path) => path.replace(/^\.\/dist\//, "src/").replace(/\.js$/, ".ts")),
    outbase: "src",
    outdir: "dist",
    bundle: true,
    splitting: true,
    format: "esm",
    platform: "neutral",
    mainFields: ["module", "main"],
    preserveSymlinks: true,
    external: ["node:*", ...Object.keys(dependencies)],
    plugins: Object.keys(bin).length > 0 ? [lazyBuiltIns] : [],
    target: "es2023",
    sourcemap: "linked",
    sourcesContent: false,
    chunkNames: "shared/[hash]",
    tsconfigRaw: {},
    logLevel: "error",
    metafile: true,
  });
  unlinkSync(installed);
  const taken = new Set(Object.keys(metafile.inputs).flatMap((file) => libraryOf(file) ?? []));
  const licences = [...taken].sort().map((name) => `${name}\n\n${readFileSync(join(libraries, name, "LICENSE"), "utf8")}`);
  if (licences.length > 0) writeFileSync(join(folder, "dist", "THIRD-PARTY-LICENSES.txt"), licences.join("\n\n"));
}

function libraryOf(file: string): string | undefined {
  return /(?:^|\/)node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(file.replaceAll("\\", "/"))?.[1];
}
