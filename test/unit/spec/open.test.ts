import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { sha256 } from "../../../generator/lib/hash.ts";
import { toJsonText, type Json } from "../../../generator/lib/json.ts";
import { isOpened, openSpecs, type OpenedSpecs } from "../../../generator/spec/open.ts";
import { temporaryFolder } from "../../support/folder.ts";
import type { Files } from "../../support/reading.ts";
import { vaultDocument, vaultFile } from "../../support/swagger.ts";

function opened(folder: string): OpenedSpecs {
  const result = openSpecs(folder);
  if (!isOpened(result)) throw new Error(JSON.stringify(result));
  return result;
}

const slices = (files: Files, listed: Files = files): Files => ({
  ...Object.fromEntries(Object.entries(files).map(([path, content]) => [`slices/${path}`, content])),
  "manifest.json": {
    schemaVersion: 1,
    sources: [{ origin: "upstream", commit: null, license: null }],
    types: [],
    files: Object.entries(listed).map(([path, content]) => ({ path, source: 0, original: "", slice: sha256(toJsonText(content)) })),
  },
});

describe("a checkout", () => {
  test("gives the documents that mention private links, in path order, and no manifest", () => {
    const { documents, manifest, specs } = opened(
      temporaryFolder({ "b.json": vaultDocument(), "a.json": vaultDocument(), "c.json": { swagger: "2.0" } }),
    );
    expect(documents.map(({ file }) => file)).toEqual(["a.json", "b.json"]);
    expect(manifest).toBeNull();
    expect(specs.diagnostics()).toEqual([]);
  });

  test("goes on after a document that cannot be parsed", () => {
    const { documents, specs } = opened(temporaryFolder({ "broken.json": '{"/x/privateLinkResources": ', "whole.json": vaultDocument() }));
    expect(documents.map(({ file }) => file)).toEqual(["whole.json"]);
    expect(specs.diagnostics()).toMatchObject([{ code: "PEC1002", place: { file: "broken.json", pointer: "" } }]);
  });

  test("a document that is broken is not reported again by those who refer to it", () => {
    const { specs } = opened(temporaryFolder({ "broken.json": '{"/x/privateLinkResources": ' }));
    specs.document("broken.json");
    expect(specs.diagnostics()).toHaveLength(1);
  });
});

describe("our own slices", () => {
  test("are opened below slices/", () => {
    const { documents, manifest, specs } = opened(temporaryFolder(slices({ [vaultFile]: vaultDocument() })));
    expect(documents.map(({ file }) => file)).toEqual([vaultFile]);
    expect(manifest?.files).toHaveLength(1);
    expect(specs.diagnostics()).toEqual([]);
  });

  test("that somebody edited are named", () => {
    const { specs } = opened(
      temporaryFolder(slices({ [vaultFile]: vaultDocument() }, { [vaultFile]: vaultDocument({ version: "2031-01-01" }) })),
    );
    expect(specs.diagnostics()).toMatchObject([{ code: "PEC1009", place: { file: vaultFile, pointer: "" } }]);
  });

  test("that are gone are named", () => {
    const kept = { "kept.json": vaultDocument() };
    const { specs } = opened(temporaryFolder(slices(kept, { ...kept, [vaultFile]: vaultDocument() })));
    expect(specs.diagnostics()).toMatchObject([{ code: "PEC1001", place: { file: vaultFile, pointer: "" } }]);
  });

  test("that sync never wrote are named: such a fact would have no source", () => {
    const { specs } = opened(temporaryFolder(slices({ [vaultFile]: vaultDocument() }, {})));
    expect(specs.diagnostics()).toMatchObject([{ code: "PEC1009", place: { file: vaultFile, pointer: "" } }]);
  });
});

/** A manifest of one type, some of whose members somebody edited; `undefined` leaves one out. */
function manifestWith(edited: Record<string, Json | undefined>): Json {
  const embeds = { members: ["id"], properties: [] };
  const parent = { apiVersion: "2030-01-01", file: "a.json", pointer: "/paths/a", embeds };
  const type = { resourceType: "Contoso.Vault/vaults", known: ["2030-01-01"], kept: [], derived: [], vanished: [], parent };
  return JSON.parse(JSON.stringify({ schemaVersion: 1, sources: [], files: [], types: [{ ...type, ...edited }] })) as Json;
}

test("a manifest with a type and its parent is usable", () => {
  expect(isOpened(openSpecs(temporaryFolder({ "manifest.json": manifestWith({}) })))).toBe(true);
});

describe("a folder that cannot be used", () => {
  test("because it is not there", () => {
    const folder = join(temporaryFolder(), "missing");
    expect(openSpecs(folder)).toMatchObject({ code: "PEC1010", message: expect.stringContaining("there is no such folder") });
  });

  test("because it is a file", () => {
    expect(openSpecs(join(temporaryFolder({ file: "" }), "file"))).toMatchObject({ code: "PEC1010" });
  });

  test.each<[string, Json | string]>([
    ["is not JSON", "{"],
    ["is another's", { name: "something" }],
    ["has another schema", { schemaVersion: 2, files: [], types: [] }],
    ["has no files", { schemaVersion: 1, types: [] }],
    ["is a list", []],
    ["has a type without a name", manifestWith({ resourceType: undefined })],
    ["has a version that is no text", manifestWith({ kept: [1] })],
    ["does not say what vanished", manifestWith({ vanished: undefined })],
    ["has a parent without a place", manifestWith({ parent: { apiVersion: "2030-01-01", embeds: null } })],
    ["has a parent whose members are no list", manifestWith({ parent: { apiVersion: "", file: "", pointer: "", embeds: {} } })],
  ])("because its manifest %s", (_, manifest) => {
    expect(openSpecs(temporaryFolder({ "manifest.json": manifest }))).toMatchObject({
      code: "PEC1010",
      message: expect.stringContaining("manifest.json"),
    });
  });
});
