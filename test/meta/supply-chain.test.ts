import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { filesBelow, root } from "../support/repository.ts";

interface Locked {
  readonly version: string;
  readonly license?: string;
  readonly integrity?: string;
  readonly dev?: boolean;
  readonly hasInstallScript?: boolean;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

interface PackageJson {
  readonly name: string;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
  readonly scripts?: Readonly<Record<string, string>>;
  readonly publishConfig?: Readonly<Record<string, unknown>>;
}

const readJson = <T>(path: string): T => JSON.parse(readFileSync(join(root, path), "utf8")) as T;
const lock = readJson<{ packages: Readonly<Record<string, Locked>> }>("package-lock.json").packages;
const project = readJson<PackageJson>("package.json");
const published = filesBelow("generated", /^generated\/([^/]+|providers\/[^/]+)\/package\.json$/).map((path) =>
  readJson<PackageJson>(path),
);

/** Where npm puts a dependency of a package: the nearest `node_modules` on the way up. */
function locate(from: string, name: string): string | undefined {
  for (let folder = from; ; folder = folder.replace(/\/?node_modules\/(@[^/]+\/)?[^/]+$/, "")) {
    const path = `${folder === "" ? "" : `${folder}/`}node_modules/${name}`;
    if (path in lock) return path;
    if (folder === "") return undefined;
  }
}

/** Everything that comes with the published packages. */
function closure(): string[] {
  const found = new Set<string>();
  const visit = (from: string, names: Readonly<Record<string, string>> = {}): void => {
    for (const name of Object.keys(names)) {
      const path = locate(from, name);
      if (path === undefined || found.has(path)) continue;
      found.add(path);
      visit(path, lock[path]?.dependencies);
      visit(path, lock[path]?.optionalDependencies);
    }
  };
  for (const { dependencies = {} } of published) {
    visit("", Object.fromEntries(Object.entries(dependencies).filter(([name]) => !name.startsWith("@pecgen/"))));
  }
  return [...found].sort();
}

const nameOf = (path: string): string => path.slice(path.lastIndexOf("node_modules/") + "node_modules/".length);

/** Licences that let anybody use, change and pass on what they cover. */
const permissive =
  /^\(?(MIT|ISC|0BSD|BSD-[23]-Clause|Apache-2\.0|BlueOak-1\.0\.0|CC0-1\.0|Python-2\.0|MPL-2\.0|CC-BY-4\.0|MIT-0|PSF-2\.0|Unlicense)( (OR|AND) .*)?\)?$/;

describe("what this repository builds with", () => {
  const all = Object.entries(lock).filter(([path]) => path !== "");

  test("is pinned exactly", () => {
    for (const [name, version] of Object.entries({ ...project.dependencies, ...project.devDependencies }))
      expect(`${name} ${version}`).toMatch(/ \d+\.\d+\.\d+(-[\w.]+)?$/);
  });

  test("is locked with a checksum", () => {
    expect(all.filter(([, { integrity }]) => integrity === undefined).map(([path]) => path)).toEqual([]);
  });

  test("has licences that let anybody use it", () => {
    expect(
      all.filter(([, { license }]) => license === undefined || !permissive.test(license)).map(([path, { license }]) => [path, license]),
    ).toEqual([]);
  });

  test("runs no install script but that of the pinned Node.js", () => {
    const { allowScripts } = readJson<{ allowScripts: Readonly<Record<string, boolean>> }>("package.json");
    expect(Object.entries(allowScripts).filter(([, allowed]) => allowed)).toEqual([["node", true]]);
  });
});

describe("what comes with the published packages", () => {
  test("there are some", () => expect(published.length).toBeGreaterThan(70));

  test("has exact versions, or is a package of ours", () => {
    for (const { name, dependencies = {} } of published)
      for (const [other, version] of Object.entries(dependencies)) expect(`${name}: ${other} ${version}`).toMatch(/ \d+\.\d+\.\d+$/);
  });

  test("runs nothing when it is installed", () => {
    expect(published.filter(({ scripts }) => scripts !== undefined).map(({ name }) => name)).toEqual([]);
    expect(closure().filter((path) => lock[path]?.hasInstallScript === true)).toEqual([]);
  });

  test("is published with its provenance", () => {
    const others = published.filter(({ publishConfig }) => publishConfig?.["provenance"] !== true || publishConfig["access"] !== "public");
    expect(others.map(({ name }) => name)).toEqual([]);
  });

  test("is listed with its licences", async () => {
    const rows = closure().map((path) => `| ${nameOf(path)} | ${lock[path]?.version} | ${lock[path]?.license} |`);
    const text = [
      "# Licences of dependencies",
      "",
      "What comes with the packages of this project when they are installed, themselves aside. Kept true by a test.",
      "",
      "| package | version | licence |",
      "| --- | --- | --- |",
      ...new Set(rows),
      "",
    ].join("\n");
    await expect(text).toMatchFileSnapshot(join(root, "docs", "licences.md"));
  });

  test("every package carries the licence", () => expect(existsSync(join(root, "LICENSE"))).toBe(true));
});
