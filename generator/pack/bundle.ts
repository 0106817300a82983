import { readFileSync } from "node:fs";
import { join } from "node:path";
import { build } from "esbuild";

interface Entries {
  readonly exports: Readonly<Record<string, string | { readonly default: string }>>;
  readonly bin?: Readonly<Record<string, string>>;
}

/**
 * Writes the JavaScript of a package: one file for each entry, and what they share in common ones. Loading a hundred small
 * modules takes longer than running them. Names stay, and other packages stay imports.
 */
export async function bundle(folder: string): Promise<void> {
  const { exports, bin = {} } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as Entries;
  const built = [...Object.values(exports).flatMap((entry) => (typeof entry === "string" ? [] : [entry.default])), ...Object.values(bin)];
  await build({
    absWorkingDir: folder,
    entryPoints: [...new Set(built)].map((path) => path.replace(/^\.\/dist\//, "src/").replace(/\.js$/, ".ts")),
    outbase: "src",
    outdir: "dist",
    bundle: true,
    splitting: true,
    packages: "external",
    format: "esm",
    platform: "neutral",
    external: ["node:*"],
    target: "es2023",
    sourcemap: "linked",
    sourcesContent: false,
    chunkNames: "shared/[hash]",
    tsconfigRaw: {},
    logLevel: "error",
  });
}
