import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { filesBelow, root } from "../support/repository.ts";

/** Files of ours; what is generated is as long as its definition. */
const sources = ["generator", "scripts", "templates", "bench", "test"]
  .flatMap((folder) => filesBelow(folder, /\.(ts|mjs|js|css)$/))
  .filter((file) => !/^test\/golden\/.*\//.test(file));

const linesOf = (file: string): number => readFileSync(join(root, file), "utf8").split("\n").length - 1;

/** Longer than a concept should be, each for a reason. */
const exceptions: Readonly<Record<string, string>> = {
  "generator/cli/program.ts": "a table: one entry for each command",
  "generator/diagnostics/catalog.ts": "a table: one entry for each finding",
  "templates/drift/page.css": "one style for one page",
};

test("no file is longer than 400 lines", () => {
  expect(sources.filter((file) => linesOf(file) > 400)).toEqual([]);
});

describe("code is one concept a file, in 250 lines at the most; tests may be longer", () => {
  const long = sources.filter((file) => !file.startsWith("test/") && linesOf(file) > 250);
  test("but for those that have a reason", () => {
    expect(long.filter((file) => exceptions[file] === undefined)).toEqual([]);
  });
});
