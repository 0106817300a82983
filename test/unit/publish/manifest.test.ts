import { mkdirSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { carriedOver, manifestText, parseManifest, readManifest } from "../../../generator/publish/manifest.ts";
import { formatted, header, manifestOf, put, temporaryFolder } from "./support.ts";

const manifest = manifestOf(formatted({ "b.ts": "b", "a/c.ts": "c", "B.ts": "B" }));

test("is read as it was written", () => {
  const root = temporaryFolder();
  put(root, "manifest.json", manifestText(manifest));
  const read = readManifest(root);
  expect(read).toMatchObject({ schemaVersion: 1, inputs: header.inputs, formatter: "none" });
  expect(read).toMatchObject({ files: [{ path: "B.ts" }, { path: "a/c.ts" }, { path: "b.ts" }] });
});

test("has one text, whatever the order", () => {
  const turned = {
    files: [...manifest.files].reverse().map(({ owner, sha256, draft, path }) => ({ owner, sha256, draft, path })),
    formatter: manifest.formatter,
    inputs: manifest.inputs,
    owners: manifest.owners,
    tool: manifest.tool,
    generator: { version: "1.0.0", name: "pecgen" },
    schemaVersion: 1,
  } as const;
  expect(manifestText(turned)).toBe(manifestText(manifest));
});

test("there is none in an empty folder, nor in none", () => {
  expect(readManifest(temporaryFolder())).toBeNull();
  expect(readManifest(join(temporaryFolder(), "missing"))).toBeNull();
});

const file = { path: "a.ts", draft: "d", sha256: "s", owner: "o" };
const good = { schemaVersion: 1, generator: {}, inputs: null, formatter: "f", files: [file] };

describe("is not believed", () => {
  test.each([
    ["<<<<<<< ours", "not JSON"],
    ["[]", "schemaVersion"],
    ["null", "schemaVersion"],
    [JSON.stringify({ ...good, schemaVersion: 2 }), "schemaVersion"],
    [JSON.stringify({ manifest_version: 3, name: "an extension of a browser" }), "schemaVersion"],
    [JSON.stringify({ ...good, generator: { version: 1 } }), "generator"],
    [JSON.stringify({ ...good, inputs: 1 }), "inputs"],
    [JSON.stringify({ ...good, formatter: null }), "formatter"],
    [JSON.stringify({ ...good, files: {} }), "files"],
    [JSON.stringify({ ...good, files: [null] }), "files[0]"],
    [JSON.stringify({ ...good, files: [file, { ...file, owner: undefined }] }), "files[1]"],
    [JSON.stringify({ ...good, files: [{ ...file, path: "../../a.ts" }] }), "files[0]"],
    [JSON.stringify({ ...good, files: [{ ...file, path: ".git/config" }] }), "files[0]"],
  ])("%s", (text, reason) => {
    const root = temporaryFolder();
    put(root, "manifest.json", text);
    expect(parseManifest(text)).toContain(reason);
    expect(readManifest(root)).toMatchObject({ code: "PEC6008", message: expect.stringContaining(reason) });
  });

  test("a folder or a link", () => {
    const root = temporaryFolder();
    mkdirSync(join(root, "manifest.json"));
    expect(readManifest(root)).toMatchObject({ code: "PEC6008" });
    const other = temporaryFolder();
    symlinkSync("/dev/zero", join(other, "manifest.json"));
    expect(readManifest(other)).toMatchObject({ code: "PEC6008" });
  });
});

test("the draft of an entry does not outlive its formatter", () => {
  const entry = { ...file };
  expect(carriedOver(entry, header, header)).toEqual(entry);
  expect(carriedOver(entry, header, { ...header, formatter: "another" })).toEqual({ ...entry, draft: "" });
});
