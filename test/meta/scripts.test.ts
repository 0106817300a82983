import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { scripts } from "../../scripts/help.ts";
import { root } from "../support/repository.ts";

const { scripts: declared } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as { scripts: Record<string, string> };

test("npm run help tells of every script, in the order of package.json", () => {
  expect(Object.keys(scripts)).toEqual(Object.keys(declared));
});

test("each in one line", () => {
  expect(Object.values(scripts).filter((words) => !/^[a-z][^\n]{10,90}[^.\n]$/.test(words))).toEqual([]);
});
