import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { prettify } from "../../generator/publish/prettier.ts";
import { filesBelow, root } from "../support/repository.ts";

const sources = filesBelow("generated", /\.ts$/);
const emitted = sources.filter((path) => readFileSync(join(root, path), "utf8").includes("Generated; do not edit."));

test("there is something to look at", () => {
  expect(emitted.length).toBeGreaterThan(500);
});

test.each(emitted)("prettier leaves %s as it is", async (path) => {
  const text = readFileSync(join(root, path), "utf8");
  expect(await prettify(text)).toBe(text);
});
