import { existsSync, lstatSync, mkdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { sha256 } from "../../../generator/lib/hash.ts";
import { readManifest, type Manifest } from "../../../generator/publish/manifest.ts";
import { publish, type PublishOptions, type PublishResult } from "../../../generator/publish/publish.ts";
import { files, formatted, header, put, temporaryFolder, tree } from "./support.ts";

const first = { "core/a.ts": "a1", "core/b.ts": "b1", "old/deep/c.ts": "c1" };
const second = { "core/a.ts": "a2", "core/b.ts": "b1", "new/d.ts": "d1" };

function run(root: string, texts: Record<string, string>, options: Partial<PublishOptions> = {}): PublishResult {
  return publish({ root, files: formatted(texts), header, ...options });
}

test("writes everything into a folder that is not there yet", () => {
  const root = join(temporaryFolder(), "not/yet");
  expect(run(root, first)).toEqual({
    written: ["core/a.ts", "core/b.ts", "old/deep/c.ts", "manifest.json"],
    deleted: [],
    unchanged: 0,
    diagnostics: [],
  });
  expect(files(root)).toEqual(first);
});

test("a second run touches nothing", () => {
  const root = temporaryFolder();
  run(root, first);
  const before = Object.keys(tree(root)).map((path) => [path, lstatSync(join(root, path)).mtimeMs, lstatSync(join(root, path)).ino]);
  expect(run(root, first)).toEqual({ written: [], deleted: [], unchanged: 3, diagnostics: [] });
  expect(Object.keys(tree(root)).map((path) => [path, lstatSync(join(root, path)).mtimeMs, lstatSync(join(root, path)).ino])).toEqual(
    before,
  );
});

test("writes what changed, deletes what is no longer wanted and the folders that this leaves empty", () => {
  const root = temporaryFolder();
  run(root, first);
  put(root, "old/mine.txt", "not generated");
  expect(run(root, second)).toEqual({
    written: ["core/a.ts", "new/d.ts", "manifest.json"],
    deleted: ["old/deep/c.ts"],
    unchanged: 1,
    diagnostics: [],
  });
  expect(files(root)).toEqual({ ...second, "old/mine.txt": "not generated" });
});

test("files that were deleted by hand come back", () => {
  const root = temporaryFolder();
  run(root, first);
  rmSync(join(root, "old"), { recursive: true });
  expect(run(root, first)).toMatchObject({ written: ["old/deep/c.ts"], diagnostics: [] });
  expect(files(root)).toEqual(first);
});

test("a stale file that is gone already, or became something else, is no problem", () => {
  const root = temporaryFolder();
  run(root, first);
  rmSync(join(root, "core/b.ts"));
  rmSync(join(root, "old/deep/c.ts"));
  mkdirSync(join(root, "old/deep/c.ts"));
  expect(run(root, { "core/a.ts": "a1" })).toMatchObject({ deleted: [], diagnostics: [] });
  expect(files(root)).toEqual({ "core/a.ts": "a1", "old/deep/c.ts": null });
});

test("a file becomes a folder and a folder a file", () => {
  const root = temporaryFolder();
  run(root, { a: "file", "b/c": "file", "b/d/e": "file" });
  expect(run(root, { "a/x": "file", b: "file" }).diagnostics).toEqual([]);
  expect(files(root)).toEqual({ "a/x": "file", b: "file" });
});

test("a name that changes only its case moves", () => {
  const root = temporaryFolder();
  run(root, { "Vault/a.ts": "a" });
  expect(run(root, { "vault/a.ts": "a" })).toMatchObject({ written: ["vault/a.ts", "manifest.json"], deleted: ["Vault/a.ts"] });
  expect(files(root)).toEqual({ "vault/a.ts": "a" });
});

test("the manifest follows the header", () => {
  const root = temporaryFolder();
  run(root, first);
  expect(run(root, first, { header: { ...header, inputs: sha256("other") } })).toMatchObject({ written: ["manifest.json"], unchanged: 3 });
  expect(readManifest(root)).toMatchObject({ inputs: sha256("other") });
});

test("without its manifest, equal files are taken over", () => {
  const root = temporaryFolder();
  run(root, first);
  rmSync(join(root, "manifest.json"));
  expect(run(root, first)).toMatchObject({ written: ["manifest.json"], unchanged: 3, diagnostics: [] });
});

test("an unusable manifest stops everything, unless forced", () => {
  const root = temporaryFolder();
  run(root, first);
  put(root, "manifest.json", "<<<<<<< ours");
  const before = tree(root);
  expect(run(root, second)).toMatchObject({ written: [], deleted: [], diagnostics: [{ code: "PEC6008" }] });
  expect(tree(root)).toEqual(before);
  expect(run(root, second, { force: true }).diagnostics).toEqual([]);
  expect(files(root)).toEqual({ ...second, "old/deep/c.ts": "c1" });
});

test("a path that leads outside stops everything", () => {
  const outer = temporaryFolder();
  const root = join(outer, "generated");
  const result = run(root, { "a.ts": "a", "../b.ts": "b" });
  expect(result).toMatchObject({ written: [], diagnostics: [{ code: "PEC6004" }] });
  expect(existsSync(root)).toBe(false);
});

describe("without writing", () => {
  test.each([{ check: true }, { dryRun: true }])("%o leaves the tree alone", (mode) => {
    const root = temporaryFolder();
    run(root, first);
    const before = tree(root);
    run(root, second, mode);
    expect(tree(root)).toEqual(before);
    const missing = join(root, "missing");
    run(missing, second, mode);
    expect(existsSync(missing)).toBe(false);
  });

  test("check names each path that would change", () => {
    const root = temporaryFolder();
    run(root, first);
    const { diagnostics, ...rest } = run(root, second, { check: true });
    expect(rest).toEqual({ written: [], deleted: [], unchanged: 1 });
    expect(diagnostics.map(({ code, message }) => `${code} ${message}`)).toEqual([
      "PEC6005 core/a.ts is out of date",
      "PEC6005 manifest.json is out of date",
      "PEC6005 new/d.ts is out of date",
      "PEC6005 old/deep/c.ts is out of date",
    ]);
    expect(run(root, first, { check: true }).diagnostics).toEqual([]);
  });

  test("dryRun says what would be done", () => {
    const root = temporaryFolder();
    run(root, first);
    const said = run(root, second, { dryRun: true });
    expect(said).toEqual(run(root, second));
  });

  test("check says so of an edited file", () => {
    const root = temporaryFolder();
    run(root, first);
    put(root, "core/a.ts", "edited");
    expect(run(root, first, { check: true }).diagnostics.map(({ code }) => code)).toEqual(["PEC6001"]);
  });
});

describe("owners whose generation failed", () => {
  const core = formatted({ "core/a.ts": "a1" }, "core");
  const vault = formatted({ "vault/b.ts": "b1", "vault/c.ts": "c1" }, "vault");

  test("keep their files and their entries", () => {
    const root = temporaryFolder();
    publish({ root, files: [...core, ...vault], header });
    const half = formatted({ "vault/b.ts": "half" }, "vault");
    const result = publish({ root, files: [...formatted({ "core/a.ts": "a2" }), ...half], header, keepOwners: ["vault"] });
    expect(result).toMatchObject({ written: ["core/a.ts", "manifest.json"], deleted: [], diagnostics: [] });
    expect(files(root)).toEqual({ "core/a.ts": "a2", "vault/b.ts": "b1", "vault/c.ts": "c1" });
    expect(readManifest(root)).toMatchObject({ files: [{ path: "core/a.ts" }, { path: "vault/b.ts" }, { path: "vault/c.ts" }] });
  });

  test("make the next run look again", () => {
    const root = temporaryFolder();
    publish({ root, files: [...core, ...vault], header });
    const changed = { ...header, inputs: sha256("changed") };
    publish({ root, files: core, header: changed, keepOwners: ["vault"] });
    expect(readManifest(root)).toMatchObject({ inputs: header.inputs });
    publish({ root, files: formatted({ "core/a.ts": "a2" }), header: changed, keepOwners: ["vault"] });
    expect(readManifest(root)).toMatchObject({ inputs: null });
    publish({ root, files: [...core, ...vault], header });
    expect(readManifest(root)).toMatchObject({ inputs: header.inputs });
  });

  test("do not make the manifest of a run that changes nothing another one", () => {
    const root = temporaryFolder();
    publish({ root, files: [...core, ...vault], header });
    const run = { root, files: core, header: { ...header, inputs: null }, keepOwners: ["vault"] };
    expect(publish({ ...run, check: true }).diagnostics).toEqual([]);
    expect(publish(run).written).toEqual([]);
    expect(readManifest(root)).toMatchObject({ inputs: header.inputs });
  });

  test("keep edited files without complaint", () => {
    const root = temporaryFolder();
    publish({ root, files: [...core, ...vault], header });
    put(root, "vault/b.ts", "edited");
    expect(publish({ root, files: core, header, keepOwners: ["vault"] }).diagnostics).toEqual([]);
    expect(files(root)).toMatchObject({ "vault/b.ts": "edited" });
  });
});

describe("owners that were made before", () => {
  const core = formatted({ "core/a.ts": "a1" }, "core");
  const vault = formatted({ "vault/b.ts": "b1", "vault/c.ts": "c1" }, "vault");
  const made = { ...header, owners: { core: "one", vault: "two" } };
  const changed = { ...made, inputs: sha256("changed"), owners: { ...made.owners, core: "other" } };
  const other = formatted({ "core/a.ts": "a2" }, "core");

  function published(): string {
    const root = temporaryFolder();
    publish({ root, files: [...core, ...vault], header: made });
    return root;
  }

  test("are left alone, and the run is complete", () => {
    const root = published();
    const result = publish({ root, files: other, header: changed, madeBefore: ["vault"] });
    expect(result).toEqual({ written: ["core/a.ts", "manifest.json"], deleted: [], unchanged: 2, diagnostics: [] });
    expect(readManifest(root)).toMatchObject({ inputs: changed.inputs, owners: changed.owners, files: { length: 3 } });
  });

  test.each([
    ["from something else", { ...made, owners: { ...made.owners, vault: "older" } }],
    ["with other templates", { ...made, tool: sha256("older") }],
    ["by another formatter", { ...made, formatter: "older" }],
  ])("are looked at again if another run has published them meanwhile, %s", (_, theirs) => {
    const root = published();
    publish({ root, files: [...core, ...formatted({ "vault/b.ts": "b0" }, "vault")], header: theirs });
    publish({ root, files: other, header: changed, madeBefore: ["vault"] });
    expect(files(root)).toEqual({ "core/a.ts": "a2", "vault/b.ts": "b0" });
    const { inputs, owners } = readManifest(root) as Manifest;
    expect(inputs).toBeNull();
    expect(owners["vault"]).not.toBe("two");
  });

  test("stay what they were if one of their files was refused", () => {
    const root = published();
    put(root, "vault/b.ts", "edited");
    const before = readManifest(root);
    expect(publish({ root, files: [...core, ...vault], header: made }).written).toEqual([]);
    expect(readManifest(root)).toEqual(before);
    const newer = { ...made, owners: { ...made.owners, vault: "three" } };
    publish({ root, files: [...core, ...formatted({ "vault/b.ts": "b2", "vault/c.ts": "c2" }, "vault")], header: newer });
    expect(readManifest(root)).toMatchObject({ owners: { core: "one", vault: "two" } });
  });
});
