import { cpSync, existsSync, linkSync, mkdirSync, readdirSync, readFileSync, renameSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { sha256 } from "../../../generator/lib/hash.ts";
import { type SyncOptions } from "../../../generator/sync/sync.ts";
import { temporaryFolder, writeFiles } from "../../support/folder.ts";
import { vaultDocument } from "../../support/swagger.ts";
import { checkout, codes, file, manifestOf, origin, run, versions } from "./checkouts.ts";

describe("what a killed run left behind", () => {
  const staged = ".pecgen.staging";

  test("is removed, and nothing else", async () => {
    const specs = temporaryFolder();
    writeFiles(specs, { [`${staged}/0`]: "half", [`${staged}/manifest.json`]: '{"schemaVersion": 1,', "slices/a/mine.tmp": "kept" });
    const result = await run(specs, [checkout("upstream", versions({ version: "2030-01-01" }))]);
    expect(result.diagnostics).toEqual([]);
    expect(readdirSync(specs).sort()).toEqual(["manifest.json", "slices"]);
    expect(readFileSync(join(specs, "slices/a/mine.tmp"), "utf8")).toBe("kept");
  });

  test("does not count as edited, and is finished or undone by the next run", async () => {
    const [before, after] = [checkout("a", versions({ version: "2029-01-01" })), checkout("b", versions({ version: "2030-01-01" }))];
    const [specs, other] = [temporaryFolder(), temporaryFolder()];
    await run(specs, [before]);
    await run(other, [before]);
    await run(other, [after], { prune: true });
    // Killed after the first rename: the new slice is there, the old manifest too.
    cpSync(join(other, "manifest.json"), join(specs, staged, "manifest.json"), { recursive: true });
    cpSync(join(other, "slices", file("2030-01-01")), join(specs, "slices", file("2030-01-01")), { recursive: true });
    const result = await run(specs, [before], { prune: true });
    expect(result).toMatchObject({ diagnostics: [], deleted: [file("2030-01-01")] });
    expect(manifestOf(specs)).toMatchObject({ sources: [origin("a")], files: [{ path: file("2029-01-01") }] });
    expect(existsSync(join(specs, "slices", file("2030-01-01")))).toBe(false);
    expect(readdirSync(specs).sort()).toEqual(["manifest.json", "slices"]);
  });
});

test("a first run that was killed before it had a manifest is taken up by one that knows less", async () => {
  const [specs, other] = [temporaryFolder(), temporaryFolder()];
  await run(other, [checkout("a", versions({ version: "2029-01-01" }, { version: "2030-01-01" }))]);
  cpSync(join(other, "slices"), join(specs, "slices"), { recursive: true });
  cpSync(join(other, "manifest.json"), join(specs, ".pecgen.staging/manifest.json"));
  const result = await run(specs, [checkout("b", versions({ version: "2030-01-01" }))]);
  expect(codes(result.diagnostics)).toEqual(["PEC1008"]);
  expect(manifestOf(specs)).toMatchObject({ types: [{ kept: ["2029-01-01", "2030-01-01"] }], files: { length: 2 } });
});

test("nothing is pruned because a document cannot be read any more", async () => {
  const specs = temporaryFolder();
  const all = versions({ version: "2029-01-01" }, { version: "2030-01-01" });
  await run(specs, [checkout("upstream", all)]);
  const truncated = { ...all, [file("2029-01-01")]: '{"/x/privateLinkResources": ' };
  const result = await run(specs, [checkout("upstream", truncated)], { prune: true });
  expect(result.deleted).toEqual([]);
  expect(codes(result.diagnostics)).toEqual(expect.arrayContaining(["PEC1002", "PEC1008", "PEC1017"]));
  expect(manifestOf(specs)).toMatchObject({ types: [{ kept: ["2029-01-01", "2030-01-01"] }], files: { length: 2 } });
});

describe("a folder of which only the case changed", () => {
  const [old, renamed] = ["specification/contoso.vault/vault.json", "specification/Contoso.Vault/vault.json"];
  const upstream = (path: string): SyncOptions["checkouts"][number] => checkout("upstream", { [path]: vaultDocument() });

  /** Where case does not count, the slice is found under both names; here it has them. */
  async function foundUnderBoth(): Promise<string> {
    const specs = temporaryFolder();
    await run(specs, [upstream(old)]);
    if (existsSync(join(specs, "slices", renamed))) return specs;
    mkdirSync(join(specs, "slices/specification/Contoso.Vault"));
    linkSync(join(specs, "slices", old), join(specs, "slices", renamed));
    return specs;
  }

  test("the slice is written anew, for it goes with its old name", async () => {
    const specs = await foundUnderBoth();
    const result = await run(specs, [upstream(renamed)]);
    expect(result).toMatchObject({ written: [`slices/${renamed}`, "manifest.json"], deleted: [old], diagnostics: [] });
    expect(existsSync(join(specs, "slices", renamed))).toBe(true);
  });

  test("another slice than the one that was written is not replaced", async () => {
    const specs = await foundUnderBoth();
    writeFileSync(join(specs, "slices", renamed), "mine");
    const result = await run(specs, [upstream(renamed)]);
    expect(result.diagnostics).toContainEqual(expect.objectContaining({ code: "PEC1009", place: { file: renamed, pointer: "" } }));
    expect(result.written).toEqual([]);
  });
});

describe("what sync has not written", () => {
  const path = file("2030-01-01");
  const upstream = (): SyncOptions["checkouts"][number] => checkout("upstream", versions({ version: "2030-01-01" }));

  test("in the way is left alone and reported, and nothing else is written", async () => {
    const specs = temporaryFolder({ [`slices/${path}`]: "mine" });
    const result = await run(specs, [upstream()]);
    expect(result).toMatchObject({ written: [], diagnostics: [{ code: "PEC1009", place: { file: path } }] });
    expect(readFileSync(join(specs, "slices", path), "utf8")).toBe("mine");
    expect(existsSync(join(specs, "manifest.json"))).toBe(false);
  });

  test("a link in the path is not followed out of the folder", async () => {
    const [specs, outside] = [temporaryFolder(), temporaryFolder()];
    mkdirSync(join(specs, "slices"));
    symlinkSync(outside, join(specs, "slices/specification"));
    expect(await run(specs, [upstream()])).toMatchObject({ written: [], diagnostics: [{ code: "PEC1009" }] });
    expect(readdirSync(outside)).toEqual([]);
  });

  test("an edited slice that no source has any more is reported, run after run, and never becomes a fact", async () => {
    const specs = temporaryFolder();
    await run(specs, [upstream()]);
    const slice = join(specs, "slices", path);
    writeFileSync(slice, readFileSync(slice, "utf8").replace("Connections_List", "Edited_List"));
    const manifest = manifestOf(specs);
    for (const _ of [1, 2]) {
      const result = await run(specs, [checkout("later", versions({ version: "2031-01-01" }))]);
      expect(result.diagnostics).toContainEqual(expect.objectContaining({ code: "PEC1009", place: { file: path, pointer: "" } }));
      expect(result.written).toEqual([]);
      expect(manifestOf(specs)).toEqual(manifest);
    }
    expect(await run(specs, [checkout("later", versions({ version: "2031-01-01" }))], { prune: true })).toMatchObject({
      written: [],
      diagnostics: [{ code: "PEC1009", message: expect.stringContaining("it would be deleted") }],
    });
  });

  test.each(["../../../victim.json", "/victim.json", "a/../../victim.json", "con.json", "a\\b.json"])(
    "is not deleted on the word of a manifest that lists %s",
    async (listed) => {
      const folder = temporaryFolder({ "victim.json": "mine", "specs/slices/a/b.json": "{}" });
      const entry = { path: listed, source: 0, original: "", slice: sha256("mine") };
      writeFiles(folder, { "specs/manifest.json": { schemaVersion: 1, sources: [{ origin: "x" }], types: [], files: [entry] } });
      const result = await run(join(folder, "specs"), [upstream()], { prune: true });
      expect(result).toMatchObject({ written: [], deleted: [], diagnostics: [{ code: "PEC1010" }] });
      expect(readFileSync(join(folder, "victim.json"), "utf8")).toBe("mine");
    },
  );
});

test("a run that was overtaken by another one writes nothing", async () => {
  const specs = temporaryFolder();
  const slow = checkout("slow", versions({ version: "2029-01-01" }));
  let overtaken = false;
  const overtake = (): void => {
    if (!overtaken) writeFiles(specs, { "manifest.json": { schemaVersion: 1, sources: [], types: [], files: [] } });
    overtaken = true;
  };
  expect(await run(specs, [slow], { validating: overtake })).toMatchObject({ written: [], diagnostics: [{ code: "PEC6009" }] });
  expect(existsSync(join(specs, "slices"))).toBe(false);
});

test("a run that was overtaken twice, so that all is as it was, writes nothing", async () => {
  const specs = temporaryFolder();
  await run(specs, [checkout("a", versions({ version: "2029-01-01" }))]);
  const same = readFileSync(join(specs, "manifest.json"));
  const overtake = (): void => {
    writeFileSync(join(specs, "manifest.new"), same);
    renameSync(join(specs, "manifest.new"), join(specs, "manifest.json"));
  };
  const slow = checkout("slow", versions({ version: "2030-01-01" }));
  const { written, diagnostics } = await run(specs, [slow], { validating: overtake });
  expect({ written, said: codes(diagnostics) }).toEqual({ written: [], said: ["PEC1008", "PEC6009"] });
  expect(readFileSync(join(specs, "manifest.json"))).toEqual(same);
});

test("slices that another run replaces meanwhile were not edited", async () => {
  const specs = temporaryFolder();
  await run(specs, [checkout("a", versions({ version: "2029-01-01" }))]);
  const replace = () => (): void => {
    writeFileSync(join(specs, "slices", file("2029-01-01")), "{}");
    writeFiles(specs, { "manifest.json": readFileSync(join(specs, "manifest.json"), "utf8") });
  };
  const other = checkout("b", versions({ version: "2030-01-01" }));
  expect(await run(specs, [other], { progress: replace })).toMatchObject({ written: [], diagnostics: [{ code: "PEC6009" }] });
});

describe("documents that other systems could not hold under their names", () => {
  test.each(["con.json", "a:b.json", "what?.json", "a\\b.json", "dot./a.json", "line\nfeed.json", "\u202etxt.json"])(
    "%j is left out",
    async (name) => {
      const specs = temporaryFolder();
      const result = await run(specs, [
        checkout("upstream", {
          [`x/${name}`]: vaultDocument(),
          [file("2030-01-01")]: vaultDocument({ target: "Contoso.Other/things/{t}" }),
        }),
      ]);
      expect(result.diagnostics).toMatchObject([{ code: "PEC1016", place: { file: `x/${name}`, pointer: "" } }]);
      expect(manifestOf(specs).files.map(({ path }) => path)).toEqual([file("2030-01-01")]);
    },
  );

  test("two whose names differ only in case", async () => {
    const specs = temporaryFolder();
    const result = await run(specs, [
      checkout("upstream", { "a/Vault.json": vaultDocument(), "a/vault.json": vaultDocument({ target: "Contoso.Other/things/{t}" }) }),
    ]);
    expect(result.diagnostics).toMatchObject([{ code: "PEC1016", message: expect.stringContaining("case does not count") }]);
  });

  test("one that is only referred to", async () => {
    const specs = temporaryFolder();
    const definitions = { Status: { $ref: "aux.json#/definitions/Status" } };
    const aux = { swagger: "2.0", info: { title: "", version: "1" }, paths: {}, definitions: { Status: { type: "string" } } };
    const result = await run(specs, [checkout("upstream", { "a/vault.json": vaultDocument({ definitions }), "a/aux.json": aux })]);
    expect(result.diagnostics).toContainEqual(expect.objectContaining({ code: "PEC1016", place: { file: "a/aux.json", pointer: "" } }));
    // Without it nobody could read those who refer to it.
    expect(manifestOf(specs)).toMatchObject({ types: [], files: [] });
  });
});
