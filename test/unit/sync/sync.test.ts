import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { sha256 } from "../../../generator/lib/hash.ts";
import { toJsonText, type JsonObject } from "../../../generator/lib/json.ts";
import { isOpened, openSpecs } from "../../../generator/spec/open.ts";
import { fetchRepository } from "../../../generator/sync/git.ts";
import { temporaryFolder, writeFiles } from "../../support/folder.ts";
import type { Files } from "../../support/reading.ts";
import { ref, response, vaultDocument, type VaultOptions } from "../../support/swagger.ts";
import { checkout, codes, file, manifestOf, origin, run, versions } from "./checkouts.ts";

describe("a first sync", () => {
  test("writes a slice at the path of each document and says where it came from", async () => {
    const specs = temporaryFolder();
    const files = versions({ version: "2030-01-01" });
    const result = await run(specs, [checkout("upstream", files)]);
    const path = file("2030-01-01");
    expect(result.diagnostics).toEqual([]);
    expect(result.written).toEqual([`slices/${path}`, "manifest.json"]);
    const slice = readFileSync(join(specs, "slices", path), "utf8");
    expect(slice).not.toContain("title");
    expect(manifestOf(specs)).toEqual({
      schemaVersion: 1,
      sources: [origin("upstream")],
      types: [{ resourceType: "Contoso.Vault/vaults", known: ["2030-01-01"], kept: ["2030-01-01"], derived: [], vanished: [] }],
      files: [{ path, source: 0, original: sha256(toJsonText(files[path])), slice: sha256(slice) }],
    });
  });

  test("leaves specs that can be opened without a complaint", async () => {
    const specs = temporaryFolder();
    await run(specs, [checkout("upstream", versions({ version: "2030-01-01" }))]);
    const opened = openSpecs(specs);
    expect(isOpened(opened) && opened.specs.diagnostics()).toEqual([]);
  });

  test("keeps versions by the rule, or all of them", async () => {
    const files = versions({ version: "2026-01-01" }, { version: "2027-01-01" }, { version: "2028-01-01" }, { version: "2029-01-01" });
    const [byRule, all] = [temporaryFolder(), temporaryFolder()];
    await run(byRule, [checkout("upstream", files)]);
    await run(all, [checkout("upstream", files)], { versions: "all" });
    expect(manifestOf(byRule)).toMatchObject({
      types: [{ known: { length: 4 }, kept: ["2027-01-01", "2028-01-01", "2029-01-01"] }],
      files: { length: 3 },
    });
    expect(manifestOf(all).files).toHaveLength(4);
  });

  test("keeps common documents once, with what all versions reach", async () => {
    const common = (name: string): VaultOptions => ({
      definitions: { PrivateEndpoint: { $ref: `../../common/types.json#/definitions/${name}` } },
    });
    const definitions = {
      A: { type: "object", properties: { id: { type: "string" } } },
      B: { type: "object", properties: { id: { type: "integer" } } },
      Unused: { type: "object" },
    };
    const specs = temporaryFolder();
    const path = "specification/vault/resource-manager/Contoso.Vault/common/types.json";
    const files = versions({ version: "2029-01-01", ...common("A") }, { version: "2030-01-01", ...common("B") });
    const result = await run(specs, [
      checkout("upstream", { ...files, [path]: { swagger: "2.0", info: { title: "x", version: "1" }, paths: {}, definitions } }),
    ]);
    expect(result.diagnostics).toEqual([]);
    expect(JSON.parse(readFileSync(join(specs, "slices", path), "utf8"))).toEqual({
      swagger: "2.0",
      info: { version: "1" },
      definitions: { A: definitions.A, B: definitions.B },
    });
  });
});

describe("the next sync", () => {
  test("of the same writes nothing", async () => {
    const specs = temporaryFolder();
    const upstream = checkout("upstream", versions({ version: "2030-01-01" }));
    await run(specs, [upstream]);
    const before = manifestOf(specs);
    expect(await run(specs, [upstream])).toMatchObject({ written: [], deleted: [], diagnostics: [] });
    expect(manifestOf(specs)).toEqual(before);
  });

  test("keeps what vanished and says so, until it is told to prune", async () => {
    const specs = temporaryFolder();
    await run(specs, [checkout("upstream", versions({ version: "2029-01-01" }, { version: "2030-01-01" }))]);
    const reduced = checkout("upstream", versions({ version: "2030-01-01" }));

    const kept = await run(specs, [reduced]);
    expect(kept.deleted).toEqual([]);
    expect(kept.diagnostics).toMatchObject([{ code: "PEC1008", message: expect.stringContaining("Contoso.Vault/vaults 2029-01-01") }]);
    expect(manifestOf(specs)).toMatchObject({ types: [{ kept: ["2029-01-01", "2030-01-01"], vanished: ["2029-01-01"] }] });
    expect(existsSync(join(specs, "slices", file("2029-01-01")))).toBe(true);

    const pruned = await run(specs, [reduced], { prune: true });
    expect(pruned).toMatchObject({ deleted: [file("2029-01-01")], diagnostics: [] });
    expect(manifestOf(specs)).toMatchObject({ types: [{ kept: ["2030-01-01"], vanished: [] }], files: { length: 1 } });
    expect(existsSync(join(specs, "slices", file("2029-01-01")))).toBe(false);
  });

  test("deletes the slices of versions that the rule no longer keeps", async () => {
    const specs = temporaryFolder();
    await run(specs, [checkout("upstream", versions({ version: "2027-01-01" }, { version: "2028-01-01" }, { version: "2029-01-01" }))]);
    const result = await run(specs, [
      checkout("upstream", versions({ version: "2028-01-01" }, { version: "2029-01-01" }, { version: "2030-01-01" })),
    ]);
    expect(result).toMatchObject({ deleted: [file("2027-01-01")], diagnostics: [] });
  });

  test("takes a document that changed upstream", async () => {
    const specs = temporaryFolder();
    await run(specs, [checkout("upstream", versions({ version: "2030-01-01" }))]);
    const result = await run(specs, [checkout("upstream", versions({ version: "2030-01-01", operations: { delete: null } }))]);
    expect(result).toMatchObject({ written: [`slices/${file("2030-01-01")}`, "manifest.json"], diagnostics: [] });
  });

  test("repairs a slice that was edited", async () => {
    const specs = temporaryFolder();
    const upstream = checkout("upstream", versions({ version: "2030-01-01" }));
    await run(specs, [upstream]);
    const path = join(specs, "slices", file("2030-01-01"));
    const before = readFileSync(path, "utf8");
    writeFileSync(path, before.replace("Connections_List", "Edited_List"));
    const result = await run(specs, [upstream]);
    expect(readFileSync(path, "utf8")).toBe(before);
    expect(result.written).toEqual([`slices/${file("2030-01-01")}`]);
  });
});

describe("several sources", () => {
  const rebuilt = (version: string): Files => ({
    [`rebuilt/Contoso.Vault/vaults/${version}.json`]: vaultDocument({ version, root: { "x-origin": { operations: "elsewhere" } } }),
  });

  test("are numbered as they were named", async () => {
    const specs = temporaryFolder();
    const result = await run(specs, [checkout("first", versions({ version: "2029-01-01" })), checkout("second", rebuilt("2030-01-01"))]);
    expect(result.diagnostics).toEqual([]);
    const { sources, files, types } = manifestOf(specs);
    expect(sources.map((source) => source.origin)).toEqual(["first", "second"]);
    expect(files.map(({ path, source }) => [path, source])).toEqual([
      ["rebuilt/Contoso.Vault/vaults/2030-01-01.json", 1],
      [file("2029-01-01"), 0],
    ]);
    expect(types[0]?.derived).toEqual(["2030-01-01"]);
  });

  test("are listed also where nothing is taken from them", async () => {
    const specs = temporaryFolder();
    await run(specs, [checkout("first", rebuilt("2030-01-01")), checkout("second", versions({ version: "2030-01-01" }))]);
    expect(manifestOf(specs)).toMatchObject({
      sources: [{ origin: "first" }, { origin: "second" }],
      files: [{ path: file("2030-01-01"), source: 1 }],
    });
  });

  test("an earlier one stays listed as long as something of it is kept", async () => {
    const specs = temporaryFolder();
    await run(specs, [checkout("first", versions({ version: "2029-01-01" }))]);
    await run(specs, [checkout("second", versions({ version: "2030-01-01" }))]);
    const { sources, files } = manifestOf(specs);
    expect(files.map(({ path, source }) => [path, sources[source]?.origin])).toEqual([
      [file("2029-01-01"), "first"],
      [file("2030-01-01"), "second"],
    ]);
  });

  test("that disagree on a document they share: the first counts, the other is left out and named", async () => {
    const specs = temporaryFolder();
    const common = (extra: JsonObject): Files => ({
      "common.json": {
        swagger: "2.0",
        info: { title: "x", version: "1" },
        paths: {},
        definitions: { PrivateEndpoint: { type: "object", properties: { id: { type: "string" }, ...extra } } },
      },
    });
    const using: VaultOptions = {
      definitions: { PrivateEndpoint: { $ref: "../../../../../../common.json#/definitions/PrivateEndpoint" } },
    };
    const result = await run(specs, [
      checkout("first", { ...versions({ version: "2029-01-01", ...using }), ...common({}) }),
      checkout("second", { ...versions({ version: "2030-01-01", ...using }), ...common({ more: { type: "string" } }) }),
    ]);
    expect(result.diagnostics).toMatchObject([
      {
        code: "PEC1014",
        severity: "error",
        message: expect.stringContaining("the one from second is left out"),
        place: { file: "common.json", pointer: "" },
      },
    ]);
    expect(JSON.parse(readFileSync(join(specs, "slices/common.json"), "utf8"))).not.toHaveProperty(
      "definitions.PrivateEndpoint.properties.more",
    );
    // What needs the document as the second has it is not there either: it would be read with what the first says.
    expect(manifestOf(specs)).toMatchObject({
      types: [{ known: ["2029-01-01"], kept: ["2029-01-01"] }],
      files: [{ path: "common.json" }, { path: file("2029-01-01") }],
    });
  });
});

describe("a common document that is in another state by now", () => {
  const common = (words: string): Files => ({
    "common.json": {
      swagger: "2.0",
      info: { title: "x", version: "1" },
      paths: {},
      definitions: {
        A: { type: "object", description: words, properties: { id: { type: "string" } } },
        B: { type: "object", properties: { id: { type: "integer" } } },
      },
    },
  });
  const using = (name: string): VaultOptions => ({
    definitions: { PrivateEndpoint: { $ref: `../../../../../../common.json#/definitions/${name}` } },
  });

  test("still serves a version that vanished, which used another part of it", async () => {
    const specs = temporaryFolder();
    await run(specs, [checkout("upstream", { ...versions({ version: "2029-01-01", ...using("A") }), ...common("As it was.") })]);
    const result = await run(specs, [
      checkout("upstream", { ...versions({ version: "2030-01-01", ...using("B") }), ...common("In other words.") }),
    ]);
    expect(codes(result.diagnostics)).toEqual(["PEC1008"]);
    expect(JSON.parse(readFileSync(join(specs, "slices/common.json"), "utf8"))).toMatchObject({ definitions: { A: {}, B: {} } });
    const opened = openSpecs(specs);
    expect(isOpened(opened) && opened.specs.diagnostics()).toEqual([]);
  });
});

describe("what is reported", () => {
  test("a version that two sources have", async () => {
    const both = versions({ version: "2030-01-01" });
    const result = await run(temporaryFolder(), [checkout("first", both), checkout("second", both)]);
    expect(codes(result.diagnostics)).toEqual(["PEC1007"]);
  });

  test("a key that stands twice, at its object", async () => {
    const text = toJsonText(vaultDocument({ version: "2030-01-01" })).replace(
      '"actionsRequired": {',
      '"description": {\n "type": "integer"\n },\n "actionsRequired": {',
    );
    const result = await run(temporaryFolder(), [checkout("upstream", { [file("2030-01-01")]: text })]);
    expect(result.diagnostics).toMatchObject([
      {
        code: "PEC1013",
        severity: "warning",
        message: expect.stringContaining('"description"'),
        place: { file: file("2030-01-01"), pointer: "/definitions/ConnectionState/properties" },
      },
    ]);
  });

  test("a slice that breaks the schema of Swagger; it is written all the same", async () => {
    const specs = temporaryFolder();
    const result = await run(specs, [
      checkout(
        "upstream",
        versions({ version: "2030-01-01", operations: { list: { parameters: [{ name: "vaultName", in: "path", type: "string" }] } } }),
      ),
    ]);
    expect(result.diagnostics).toMatchObject([{ code: "PEC1011", severity: "warning", place: { file: file("2030-01-01"), pointer: "" } }]);
    expect(existsSync(join(specs, "slices", file("2030-01-01")))).toBe(true);
  });

  test.each<[string, Files]>([
    [
      "in a document whose name means something in an address",
      {
        "a/50%25 #1.json": vaultDocument({ definitions: { Status: { $ref: "b%23.json#/definitions/Status" } } }),
        "a/b#.json": { swagger: "2.0", info: { title: "", version: "1" }, paths: {}, definitions: { Status: { type: "string" } } },
      },
    ],
    [
      "where a property is called like what has responses",
      versions({ version: "2030-01-01", definitions: { PrivateEndpoint: { properties: { responses: { properties: { id: {} } } } } } }),
    ],
  ])("nothing of the schema of Swagger %s", async (_, files) => {
    const result = await run(temporaryFolder(), [checkout("upstream", files)]);
    expect(result.diagnostics).toEqual([]);
  });

  test("a file that is missing, and not that the schema of Swagger is broken", async () => {
    const definitions = { Status: { $ref: "missing.json#/definitions/Status" } };
    const result = await run(temporaryFolder(), [checkout("upstream", versions({ version: "2030-01-01", definitions }))]);
    expect(new Set(codes(result.diagnostics))).toEqual(new Set(["PEC1001"]));
  });

  test("a reference that leads nowhere", async () => {
    const result = await run(temporaryFolder(), [
      checkout("upstream", versions({ version: "2030-01-01", definitions: { PrivateEndpoint: null } })),
    ]);
    expect(codes(result.diagnostics)).toContain("PEC1004");
  });

  test("a folder that is not there: nothing is written", async () => {
    const specs = temporaryFolder();
    const missing = { folder: join(specs, "missing"), source: origin("missing") };
    expect(await run(specs, [checkout("upstream", versions({ version: "2030-01-01" })), missing])).toMatchObject({
      written: [],
      diagnostics: [{ code: "PEC1010" }],
    });
    expect(existsSync(join(specs, "manifest.json"))).toBe(false);
  });

  test("a checkout of something else: nothing is written", async () => {
    const specs = temporaryFolder();
    await run(specs, [checkout("upstream", versions({ version: "2030-01-01" }))]);
    const result = await run(specs, [checkout("something else", { "package.json": {} })], { prune: true });
    expect(result).toMatchObject({
      written: [],
      deleted: [],
      diagnostics: [{ code: "PEC1015", severity: "error", message: expect.stringContaining("something else") }],
    });
    expect(manifestOf(specs).files).toHaveLength(1);
  });

  test("a manifest that is not ours is not taken for one", async () => {
    const specs = temporaryFolder({ "manifest.json": { name: "another program's" } });
    const result = await run(specs, [checkout("upstream", versions({ version: "2030-01-01" }))]);
    expect(codes(result.diagnostics)).toEqual(["PEC1010"]);
  });

  test("an address that git is not asked for", async () => {
    expect(await fetchRepository("ext::sh -c evil", { cacheDir: temporaryFolder() })).toMatchObject({ code: "PEC1012", severity: "error" });
  });
});

test("progress is told while documents are looked through", async () => {
  const told: string[] = [];
  await run(temporaryFolder(), [checkout("upstream", versions({ version: "2029-01-01" }, { version: "2030-01-01" }))], {
    progress:
      ({ source }) =>
      (looked, found) =>
        told.push(`${source.origin} ${looked} ${found}`),
  });
  expect(told).toEqual(["upstream 1 0", "upstream 2 1"]);
});

test("what lies beside the slices is left alone", async () => {
  const specs = temporaryFolder();
  writeFiles(specs, { "quirks/contoso.json": "kept", "slices/foreign.txt": "kept" });
  await run(specs, [checkout("upstream", versions({ version: "2030-01-01" }))]);
  await run(specs, [checkout("upstream", versions({ version: "2031-01-01" }))], { prune: true });
  expect([readFileSync(join(specs, "quirks/contoso.json"), "utf8"), readFileSync(join(specs, "slices/foreign.txt"), "utf8")]).toEqual([
    "kept",
    "kept",
  ]);
});

test("a value nested without end is reported; nothing walks into it", async () => {
  const deep = "[".repeat(20_000) + "]".repeat(20_000);
  const text = toJsonText(
    vaultDocument({
      version: "2030-01-01",
      definitions: { PrivateEndpoint: { type: "object", default: "DEEP", properties: { id: { type: "string" } } } },
    }),
  ).replace('"DEEP"', deep);
  const specs = temporaryFolder();
  const result = await run(specs, [checkout("upstream", { ...versions({ version: "2029-01-01" }), [file("2030-01-01")]: text })]);
  expect(result.diagnostics).toMatchObject([{ code: "PEC1006", place: { file: file("2030-01-01"), pointer: "" } }]);
  expect(result.written).toEqual([`slices/${file("2029-01-01")}`, "manifest.json"]);
});

test("a list that answers by reference is kept as a reference", async () => {
  const specs = temporaryFolder();
  await run(specs, [
    checkout(
      "upstream",
      versions({
        version: "2030-01-01",
        operations: { list: { responses: { 200: { $ref: "#/responses/Listed" } } } },
        root: { responses: { Listed: response(ref("ConnectionList"), { description: "x" }) } },
      }),
    ),
  ]);
  expect(JSON.parse(readFileSync(join(specs, "slices", file("2030-01-01")), "utf8"))).toMatchObject({
    responses: { Listed: { schema: ref("ConnectionList") } },
  });
});
