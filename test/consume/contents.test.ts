import { describe, expect, test } from "vitest";
import { problemsOf } from "./contents.ts";

const project = {
  name: "@pecgen/p",
  exports: { ".": { types: "./dist/index.d.ts", default: "./dist/index.js" }, "./package.json": "./package.json" },
  dependencies: { "@pecgen/core": "0.1.0" },
};
const map = (...sources: Array<string | null>): string => JSON.stringify({ version: 3, sources, mappings: "AAAA" });

const good: Readonly<Record<string, string>> = {
  "package.json": JSON.stringify(project),
  "README.md": "# @pecgen/p\n\nWords.\n",
  LICENSE: "MIT",
  "dist/index.js": 'import { a } from "@pecgen/core";\nexport { b } from "./shared/X.js";\n//# sourceMappingURL=index.js.map\n',
  "dist/index.js.map": map("../src/index.ts", null),
  "dist/shared/X.js": "export const b = 1;\n",
  "dist/index.d.ts": 'export type { T } from "./t.js";\n//# sourceMappingURL=index.d.ts.map',
  "dist/index.d.ts.map": map("../src/index.ts"),
  "dist/t.d.ts": 'export type T = import("@pecgen/core").U;\n',
  "src/index.ts": "",
};

const check = (changes: Readonly<Record<string, string | null>>): string[] => {
  const files = Object.entries({ ...good, ...changes }).filter((file): file is [string, string] => file[1] !== null);
  return problemsOf(new Map(files));
};

describe("the contents of a package", () => {
  test("are right", () => expect(check({})).toEqual([]));

  test.each<[string, Readonly<Record<string, string | null>>, string]>([
    ["no licence", { LICENSE: null }, "there is no LICENSE"],
    ["no README", { "README.md": null }, "there is no README.md"],
    ["another's README", { "README.md": "# p\n" }, "README.md does not begin with the package's name"],
    [
      "an entry that was not built",
      { "dist/index.d.ts": null, "dist/index.d.ts.map": null, "dist/t.d.ts": null },
      "dist/index.d.ts is referred to and not there",
    ],
    ["a chunk that is missing", { "dist/shared/X.js": null }, "dist/shared/X.js is referred to and not there"],
    ["a chunk that nobody imports", { "dist/shared/Y.js": "" }, "dist/shared/Y.js is of no use"],
    ["declarations that nobody gets to", { "dist/internal.d.ts": "" }, "dist/internal.d.ts is of no use"],
    ["declarations that name sources", { "dist/index.d.ts": 'export type { T } from "./t.ts";' }, "dist/t.ts is referred to and not there"],
    ["a test", { "src/index.test.ts": "" }, "src/index.test.ts is of no use"],
    ["a stray file", { ".env": "" }, ".env is of no use"],
    [
      "a map without its source",
      { "dist/index.js.map": map("../src/gone.ts") },
      "dist/index.js.map leads to src/gone.ts, which is not there",
    ],
    [
      "a map that leads out",
      { "dist/index.js.map": map("../../../lib/x.js") },
      "dist/index.js.map leads to ../../lib/x.js, which is not there",
    ],
    ["an empty map", { "dist/index.js.map": JSON.stringify({ sources: [], mappings: "" }) }, "dist/index.js.map maps nothing"],
    ["a mark without a map", { "dist/index.js.map": null }, "dist/index.js.map maps nothing"],
    [
      "code of a package it does not depend on",
      { "dist/shared/X.js": 'import "commander/esm";' },
      "dist/shared/X.js imports commander/esm, on which it does not depend",
    ],
    [
      "types of a package it does not depend on",
      { "dist/t.d.ts": 'export type T = import("@azure/core-auth").X;' },
      "dist/t.d.ts imports @azure/core-auth, on which it does not depend",
    ],
    ["a library without its licence", { "dist/shared/X.js": "// node_modules/@a/b/x.js\n" }, "@a/b is in it without its licence"],
    ["a machine's folders", { "dist/shared/X.js": "// ../../../home/x.js\n" }, "dist/shared/X.js names a place outside of the package"],
    [
      "a command that cannot be run",
      { "package.json": JSON.stringify({ ...project, bin: { p: "./dist/index.js" } }) },
      "./dist/index.js does not begin with #!",
    ],
  ])("%s", (_, changes, problem) => {
    expect(check(changes)).toContain(problem);
  });
});
