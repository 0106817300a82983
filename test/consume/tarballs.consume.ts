import { readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { checkPackage, createPackageFromTarballData } from "@arethetypeswrong/core";
import { publint } from "publint";
import { formatMessage } from "publint/utils";
import { describe, expect, test } from "vitest";
import { root } from "../support/repository.ts";
import { tarballs } from "./consumer.ts";
import { problemsOf } from "./contents.ts";

const licence = readFileSync(join(root, "LICENSE"), "utf8");

/** What importers of ECMAScript modules do not meet: the profile `esm-only` of the tool's command line. */
const elsewhere = new Set<unknown>(["node10", "node16-cjs"]);

/** Kilobytes of declarations in all packages. */
const { declarations: budget } = JSON.parse(readFileSync(join(root, "test/packages/sizes.json"), "utf8")) as { declarations: number };

test("declarations are no larger than before", () => {
  const kB = tarballs
    .map((file) => createPackageFromTarballData(readFileSync(file)))
    .flatMap((packed) =>
      packed
        .listFiles()
        .filter((path) => path.endsWith(".d.ts"))
        .map((path) => Buffer.byteLength(packed.readFile(path))),
    )
    .reduce((sum, bytes) => sum + bytes / 1000, 0);
  expect(kB).toBeLessThanOrEqual(budget);
  // A budget that is far above what is reached guards nothing.
  expect(kB).toBeGreaterThan(budget * 0.95);
});

describe.each(tarballs.map((file) => [basename(file), file] as const))("%s", (_, file) => {
  const bytes = readFileSync(file);
  const packed = createPackageFromTarballData(bytes);
  const below = `/node_modules/${packed.packageName}/`;

  test("has what it should have, and nothing else", () => {
    const contents = new Map(packed.listFiles().map((path) => [path.slice(below.length), packed.readFile(path)]));
    expect(problemsOf(contents)).toEqual([]);
    expect(contents.get("LICENSE")).toBe(licence);
  });

  test("publint has nothing to say", async () => {
    const { messages, pkg } = await publint({ pack: { tarball: new Uint8Array(bytes).buffer }, strict: true, level: "suggestion" });
    expect(messages.map((message) => formatMessage(message, pkg, { color: false }))).toEqual([]);
  });

  test("types are right for who imports it", async () => {
    const result = await checkPackage(packed);
    expect(result.types).toMatchObject({ kind: "included" });
    if (result.types === false) return;
    const { problems } = result as Extract<typeof result, { problems: unknown }>;
    expect(problems.filter((problem) => !("resolutionKind" in problem && elsewhere.has(problem.resolutionKind)))).toEqual([]);
  });
});
