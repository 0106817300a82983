import { mkdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { madeBefore } from "../../../generator/commands/made-before.ts";
import { sha256 } from "../../../generator/lib/hash.ts";
import { publish } from "../../../generator/publish/publish.ts";
import { isUpToDate } from "../../../generator/publish/uptodate.ts";
import { formatted, header, manifestOf, put, temporaryFolder } from "./support.ts";

const files = formatted({ "a.ts": "a", "b/c.ts": "c" });
const manifest = manifestOf(files);
const inputs = sha256("inputs");

function published(): string {
  const root = temporaryFolder();
  publish({ root, files, header });
  return root;
}

test("nothing changed", () => {
  expect(isUpToDate(published(), manifest, inputs)).toBe(true);
});

test.each<[string, (root: string) => void]>([
  ["a file was edited", (root) => put(root, "b/c.ts", "edited")],
  ["a file is missing", (root) => rmSync(join(root, "a.ts"))],
  ["a folder is missing", (root) => rmSync(join(root, "b"), { recursive: true })],
  ["a folder is where a file was", (root) => (rmSync(join(root, "a.ts")), mkdirSync(join(root, "a.ts")))],
  ["a run did not come to its end", (root) => mkdirSync(join(root, ".pecgen.staging"))],
])("%s", (_, change) => {
  const root = published();
  change(root);
  expect(isUpToDate(root, manifest, inputs)).toBe(false);
});

test("other inputs", () => {
  expect(isUpToDate(published(), manifest, sha256("others"))).toBe(false);
  expect(isUpToDate(published(), { ...manifest, inputs: null }, inputs)).toBe(false);
});

test("nothing was made of an owner without files, whatever a merged manifest says", () => {
  const owners = { core: "one", vault: "two" };
  expect([...madeBefore(published(), { ...manifest, owners }, { ...header, owners })]).toEqual(["core"]);
});
