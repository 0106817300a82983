import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { rolldown } from "rolldown";

interface PackageJson {
  readonly exports: Readonly<Record<string, string | { readonly default: string }>>;
  readonly bin?: Readonly<Record<string, string>>;
  readonly dependencies: Readonly<Record<string, string>>;
}

/**
 * Makes the code of a package out of its sources: one file for each entry, with what entries share in files beside them.
 * Opening a hundred small files takes longer than running what is in them.
 *
 * A library that is used and not a dependency becomes part of the package, with its licence.
 *
 * @param folder - the package, with `package.json` and `src`; `dist` is written
 * @param libraries - the `node_modules` to take libraries from
 */
export async function bundle(folder: string, libraries: string): Promise<void> {
  const description = JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as PackageJson;
  const dependencies = Object.keys(description.dependencies);
  const build = await rolldown({
    cwd: folder,
    input: Object.fromEntries(entriesOf(description).map((entry) => [entry, `./src/${entry}.ts`])),
    external: (id) => id.startsWith("node:") || dependencies.some((name) => id === name || id.startsWith(`${name}/`)),
    resolve: { modules: [libraries] },
    platform: "neutral",
  });
  const { output } = await build.write({
    dir: join(folder, "dist"),
    format: "esm",
    entryFileNames: "[name].js",
    chunkFileNames: "parts/[name]-[hash].js",
    sourcemap: true,
    sourcemapExcludeSources: true,
  });
  const taken = output.flatMap((file) => (file.type === "chunk" ? file.moduleIds : [])).flatMap((id) => libraryOf(id) ?? []);
  const licences = [...new Set(taken)].sort().map((name) => `${name}\n\n${readFileSync(join(libraries, name, "LICENSE"), "utf8")}`);
  if (licences.length > 0) writeFileSync(join(folder, "dist", "THIRD-PARTY-LICENSES.txt"), licences.join("\n\n"));
}

function libraryOf(file: string): string | undefined {
  return /\/node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(file.replaceAll("\\", "/"))?.[1];
}

/** What the package exports, and its commands: paths below `src` without the ending. */
function entriesOf({ exports, bin = {} }: PackageJson): string[] {
  const files = [...Object.values(exports).map((target) => (typeof target === "string" ? target : target.default)), ...Object.values(bin)];
  return files.flatMap((file) => /^\.\/dist\/(.+)\.js$/.exec(file)?.[1] ?? []);
}
