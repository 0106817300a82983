import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { build, type BuildOptions } from "esbuild";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { bundle } from "../../generator/pack/bundle.ts";
import { root } from "../support/repository.ts";

/** Kilobytes, minified and packed with gzip. What is reached is kept; `npm run bench` says how far it is from what is wanted. */
const budgets = JSON.parse(readFileSync(join(root, "test/packages/sizes.json"), "utf8")) as Readonly<
  Record<keyof typeof programs, Readonly<Record<Platform, number>>>
>;

type Platform = "node" | "browser";

/** What an app has to import that lists and approves connections. */
const programs = {
  "one provider": `export { VaultConnectionsClient } from "@pecgen/keyvault";`,
  facade: `export { PrivateEndpointConnections } from "@pecgen/client";`,
};

const settings = {
  bundle: true,
  minify: true,
  write: false,
  metafile: true,
  format: "esm",
  outfile: "app.js",
} as const satisfies BuildOptions;

/** A project with the packages as they are packed: the order of what is in them tells in what gzip makes of it. */
const project = mkdtempSync(join(tmpdir(), "pecgen-sizes-"));
afterAll(() => rmSync(project, { recursive: true, force: true }));

beforeAll(async () => {
  mkdirSync(join(project, "node_modules"));
  symlinkSync(join(root, "node_modules/@azure"), join(project, "node_modules/@azure"), "junction");
  for (const [name, generated] of Object.entries({ core: "core", client: "facade", keyvault: "providers/keyvault" })) {
    const installed = join(project, "node_modules/@pecgen", name);
    for (const part of ["package.json", "src"])
      cpSync(join(root, "generated", generated, part), join(installed, part), { recursive: true });
    await bundle(installed, join(root, "node_modules"));
  }
});

async function appOf(contents: string, platform: Platform) {
  const { outputFiles, metafile } = await build({ ...settings, platform, stdin: { contents, resolveDir: project, loader: "js" } });
  return { kB: gzipSync(outputFiles[0]!.contents, { level: 9 }).length / 1000, files: Object.keys(metafile.inputs) };
}

describe.each(Object.entries(programs) as Array<[keyof typeof programs, string]>)("an app with %s", (name, contents) => {
  test.each<Platform>(["node", "browser"])("is no larger than before on %s", async (platform) => {
    const { kB, files } = await appOf(contents, platform);
    expect(kB).toBeLessThanOrEqual(budgets[name][platform]);
    // A budget that is far above what is reached guards nothing.
    expect(kB).toBeGreaterThan(budgets[name][platform] * 0.95);
    expect(files.some((file) => file.includes("core-rest-pipeline"))).toBe(true);
  });
});

/** A library that the package does not depend on becomes part of it when it is packed: in its form for Node.js, which no browser takes. */
test("the runtime depends on every library that it imports", async () => {
  const folder = join(root, "generated/core");
  const { dependencies } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as { dependencies: Record<string, string> };
  const { metafile } = await build({ ...settings, platform: "neutral", packages: "external", entryPoints: [join(folder, "src/index.ts")] });
  const imported = metafile.outputs["app.js"]!.imports.map(({ path }) => path.split("/").slice(0, 2).join("/"));
  expect(imported).toContain("@azure/core-rest-pipeline");
  expect(Object.keys(dependencies)).toEqual(expect.arrayContaining(imported));
});
