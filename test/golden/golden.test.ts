import { readdirSync } from "node:fs";
import { join } from "node:path";
import { format } from "prettier";
import { describe, expect, test } from "vitest";
import { emit } from "../../generator/emit/emit.ts";
import { byCodeUnit } from "../../generator/lib/compare.ts";
import { buildModel } from "../../generator/pipeline.ts";
import { stopwatch } from "../../generator/lib/stopwatch.ts";
import { formatOptions } from "../../generator/publish/prettier.ts";
import { verifyPaths, verifySyntax } from "../../generator/publish/verify.ts";
import { formatted, wordTemplates } from "../support/reading.ts";
import { filesBelow } from "../support/repository.ts";

/** Parts of the output that a folder holds; what is the same for all is held once. */
const parts: Readonly<Record<string, RegExp>> = {
  "common-shape": /./,
  versions: /^(providers|COVERAGE)/,
  quirks: /^(providers|model)/,
  consumer: /^(providers|COVERAGE)/,
  hostile: /^(providers|model|facade\/src|simulator\/src|COVERAGE)/,
};

test("every folder has its part of the output named here", () => {
  const folders = readdirSync(import.meta.dirname, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  expect(folders.map(({ name }) => name).sort()).toEqual(Object.keys(parts).sort());
});

describe.each(Object.entries(parts))("%s", (name, part) => {
  const folder = join(import.meta.dirname, name);
  const watch = stopwatch();
  const model = buildModel(join(folder, "specs"), {}, watch);
  const drafts = emit({ providers: model.named, templates: wordTemplates(), dependencies: {} }).filter(({ path }) => part.test(path));

  test("is what is generated", async () => {
    expect(model.diagnostics.filter(({ severity }) => severity === "error")).toEqual([]);
    expect([...verifyPaths(drafts), ...(await verifySyntax(drafts))]).toEqual([]);
    for (const { path, text } of await formatted(drafts)) {
      await expect(text, path).toMatchFileSnapshot(join(folder, "expected", path));
    }
    const diagnostics = model.diagnostics
      .map(({ code, message, place }) => `${code} ${place?.file ?? ""}#${place?.pointer ?? ""}\n  ${message}\n`)
      .join("");
    await expect(diagnostics, "diagnostics").toMatchFileSnapshot(join(folder, "expected", "diagnostics.txt"));
  });

  // Pages are not formatted when they are generated: they are emitted as they are to look.
  test.skipIf(name === "hostile")("its pages are what prettier leaves as they are", async () => {
    for (const { path, text } of drafts.filter(({ path }) => path.endsWith("README.md"))) {
      expect(await format(text, { ...formatOptions, parser: "markdown" }), path).toBe(text);
    }
  });

  test("and nothing else", () => {
    const expected = join("test/golden", name, "expected");
    expect(filesBelow(expected).map((path) => path.slice(expected.length + 1))).toEqual(
      [...drafts.map(({ path }) => path), "diagnostics.txt"].sort(byCodeUnit),
    );
  });
});
