import { rmSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { readSurfaces } from "../../../generator/facts/surface.ts";
import type { Document } from "../../../generator/spec/document.ts";
import type { TypeEntry } from "../../../generator/spec/manifest.ts";
import { openSpecs, type OpenedSpecs } from "../../../generator/spec/open.ts";
import { parentsOf } from "../../../generator/sync/parents.ts";
import { sync } from "../../../generator/sync/sync.ts";
import { temporaryFolder } from "../../support/folder.ts";
import { read } from "../../support/reading.ts";
import { group, ref, response, vault, vaultDocument } from "../../support/swagger.ts";
import type { JsonObject } from "../../../generator/lib/json.ts";

const folder = (version: string): string => `specification/vault/resource-manager/Contoso.Vault/stable/${version}`;
const connections = (version: string) => ({ [`${folder(version)}/connections.json`]: vaultDocument({ version }) });

/** The definition of vaults, in a document of its own that never mentions the paths of connections. */
function vaults(version: string, embedded: JsonObject): Record<string, JsonObject> {
  const get = { operationId: "Vaults_Get", responses: { 200: response("Vault") } };
  return {
    [`${folder(version)}/vaults.json`]: {
      swagger: "2.0",
      info: { title: "Vaults", version },
      paths: { [`${group}/providers/${vault}/keys/{keyName}`]: {}, [`${group}/providers/${vault}`]: { get } },
      definitions: {
        Base: { properties: { properties: ref("Properties") } },
        Vault: { allOf: [ref("Base")] },
        Properties: { properties: { privateEndpointConnections: embedded } },
        Item: { properties: { id: { type: "string" }, properties: ref("Inside") } },
        Inside: { properties: { privateLinkServiceConnectionState: { type: "object" } } },
      },
    },
  };
}

const list = (name: string): JsonObject => ({ type: "array", items: ref(name) });
const embeds = { members: ["id", "properties"], properties: ["privateLinkServiceConnectionState"] };

async function parentOf(specs: string, ...checkouts: object[]): Promise<TypeEntry["parent"]> {
  const source = { origin: "upstream", commit: null, license: null };
  const folders = checkouts.map((files) => ({ folder: temporaryFolder(files as Record<string, JsonObject>), source }));
  const { manifest, diagnostics } = await sync({ specs, checkouts: folders, versions: "default", prune: false });
  expect(diagnostics.filter(({ code }) => code !== "PEC1008")).toEqual([]);
  return manifest.types[0]?.parent;
}

const pathOf = (version: string): object => ({ apiVersion: version, file: `${folder(version)}/vaults.json` });

test("the resource is found beside its connections, with what it inherits", async () => {
  const found = await parentOf(temporaryFolder(), { ...connections("2030-01-01"), ...vaults("2030-01-01", list("Item")) });
  expect(found).toEqual({
    ...pathOf("2030-01-01"),
    pointer: `/paths/${`${group}/providers/${vault}`.replaceAll("/", "~1")}`,
    embeds,
  });
});

test.each([
  ["a single connection", ref("Item")],
  ["anything", {}],
])("%s is no list of connections", async (_, embedded) => {
  const found = await parentOf(temporaryFolder(), { ...connections("2030-01-01"), ...vaults("2030-01-01", embedded) });
  expect(found).toMatchObject({ ...pathOf("2030-01-01"), embeds: null });
});

describe("a neighbour that cannot be read is no neighbour", () => {
  const files = { ...connections("2030-01-01"), ...vaults("2030-01-01", list("Item")) };
  const type = "contoso.vault/vaults";

  test("because it is gone meanwhile", () => {
    const last = `${folder("2030-01-01")}/z.json`;
    const root = temporaryFolder({ ...files, [last]: '"paths"' });
    const { specs, documents } = openSpecs(root) as OpenedSpecs;
    const document = (file: string): Document | null => {
      rmSync(join(root, last), { force: true });
      return specs.document(file);
    };
    expect(parentsOf({ ...specs, document }, readSurfaces(specs, documents)).get(type)).toMatchObject(pathOf("2030-01-01"));
  });

  test("because its folder is gone", () => {
    const { specs, surfaces } = read(files);
    expect(surfaces).toHaveLength(1);
    expect(parentsOf(specs, surfaces)).toEqual(new Map());
  });
});

test("the newest definition counts, and is remembered where a source has none any more", async () => {
  const specs = temporaryFolder();
  const both = { ...connections("2029-01-01"), ...connections("2030-01-01"), ...connections("2031-01-01") };
  const older = vaults("2029-01-01", {});
  const newer = vaults("2030-01-01", list("Item"));
  expect(await parentOf(specs, { ...both, ...older, ...newer })).toMatchObject({ ...pathOf("2030-01-01"), embeds });
  expect(await parentOf(specs, { ...both, ...older })).toMatchObject({ ...pathOf("2030-01-01"), embeds });
  expect(await parentOf(temporaryFolder(), connections("2031-01-01"))).toBeUndefined();
});
