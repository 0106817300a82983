import { describe, expect, test } from "vitest";
import { inspectRecord } from "../../../generator/facts/inspect.ts";
import type { JsonObject } from "../../../generator/lib/json.ts";
import { join } from "../../../generator/lib/pointer.ts";
import { read } from "../../support/reading.ts";
import { body, group, pathParameter, ref, response, singlePath, vaultDocument, vaultFile } from "../../support/swagger.ts";

const text: JsonObject = { type: "string" };

describe("a definition that is small to write and vast to spell out", () => {
  /** `fan ** depth` leaves in `depth` definitions: a few kilobytes could stand for more than there are atoms. */
  const bomb = (fan: number, depth: number): Record<string, JsonObject> => {
    const level = (index: number): JsonObject => (index === depth ? text : ref(`L${index}`));
    const properties = (index: number): JsonObject =>
      Object.fromEntries(Array.from({ length: fan }, (_, name) => [`p${name}`, level(index)]));
    return Object.fromEntries(
      Array.from({ length: depth }, (_, index) => [`L${index}`, { type: "object", properties: properties(index + 1) }]),
    );
  };

  test("is reported by its size instead of being spelled out", () => {
    // Half a million leaves: enough to be noticed, little enough for this test to end while nothing notices.
    const document = vaultDocument({
      definitions: bomb(3, 12),
      operations: { put: (operation) => ({ ...operation, parameters: [body("L0")] }) },
    });
    const { surfaces, diagnostics } = read({ [vaultFile]: document });
    expect(surfaces.map((surface) => inspectRecord(surface).writable.put?.length ?? 0).every((leaves) => leaves < 100_000)).toBe(true);
    expect(diagnostics.map(({ code }) => code)).toContain("PEC1006");
  });

  test("counts in a body only as far as a body may carry it", () => {
    const surface = { Evil: { type: "object", properties: { name: text, answer: { ...ref("L0"), readOnly: true } } } };
    const bare: JsonObject = { responses: { 204: response(null) } };
    const document = vaultDocument({
      definitions: { ...bomb(3, 12), ...surface },
      operations: { put: (operation) => ({ ...operation, ...bare, parameters: [body("Evil")] }) },
    });
    const { surfaces, diagnostics } = read({ [vaultFile]: document });
    expect(diagnostics).toEqual([]);
    expect(surfaces.map((found) => inspectRecord(found).writable)).toEqual([{ put: ["name"] }]);
  });

  test("through what has both items and a map, and no property", () => {
    // 16,000 places: enough to be noticed, little enough for this test to end while nothing notices.
    const depth = 14;
    const level = (index: number): JsonObject => (index === depth ? text : ref(`L${index}`));
    const levels = Array.from({ length: depth }, (_, index) => [
      `L${index}`,
      { items: level(index + 1), additionalProperties: level(index + 1) },
    ]);
    const document = vaultDocument({
      definitions: Object.fromEntries(levels) as Record<string, JsonObject>,
      operations: { put: (operation) => ({ ...operation, parameters: [body("L0")] }) },
    });
    expect(read({ [vaultFile]: document }).diagnostics).toMatchObject([
      { code: "PEC1006", message: expect.stringContaining("properties of a body") },
    ]);
  });

  test("a chain that was read from its end, and that nobody could follow from its beginning", () => {
    const length = 4_900;
    const chain = Array.from({ length }, (_, index) => [
      `A${index}`,
      { type: "object", properties: { p: index === 0 ? text : ref(`A${index - 1}`) } },
    ]);
    const steps = Array.from({ length: length / 50 }, (_, index) => [`q${index}`, ref(`A${(index + 1) * 50 - 1}`)]);
    const document = vaultDocument({
      definitions: {
        ...(Object.fromEntries(chain) as Record<string, JsonObject>),
        ConnectionList: { type: "object", properties: Object.fromEntries(steps) as JsonObject },
      },
      operations: { put: (operation) => ({ ...operation, parameters: [body(`A${length - 1}`)] }) },
    });
    const { surfaces, diagnostics } = read({ [vaultFile]: document });
    expect(diagnostics).toMatchObject([{ code: "PEC1006", message: expect.stringContaining("properties of a body") }]);
    expect(surfaces.map((surface) => inspectRecord(surface).writable)).toEqual([{}]);
  });

  // Error details hold lists of error details: recursion through a list or a map is ordinary, and small.
  test.each<[string, JsonObject, string[]]>([
    ["a list", { type: "array", items: ref("Tree") }, ["name", "inner"]],
    ["a map", { type: "object", additionalProperties: ref("Tree") }, ["name", "inner"]],
    ["a list of lists", { type: "array", items: { type: "array", items: ref("Tree") } }, ["name", "inner"]],
    ["an object with a list", { type: "object", properties: { list: { type: "array", items: ref("Tree") } } }, ["name", "inner.list"]],
  ])("a model that reaches itself through %s is small", (_, inner, leaves) => {
    const document = vaultDocument({
      definitions: { Tree: { type: "object", properties: { name: text, inner } } },
      operations: { put: (operation) => ({ ...operation, parameters: [body("Tree")] }) },
    });
    const { surfaces, diagnostics } = read({ [vaultFile]: document });
    expect(diagnostics).toEqual([]);
    expect(surfaces.map((surface) => inspectRecord(surface).writable)).toEqual([{ put: leaves }]);
  });

  test("a circle of many definitions ends", () => {
    const size = 50;
    const ring = Object.fromEntries(
      Array.from({ length: size }, (_, index) => [`R${index}`, { properties: { next: ref(`R${(index + 1) % size}`), leaf: text } }]),
    );
    const document = vaultDocument({ definitions: ring, operations: { put: (operation) => ({ ...operation, parameters: [body("R0")] }) } });
    const { surfaces, diagnostics } = read({ [vaultFile]: document });
    expect(diagnostics).toEqual([]);
    expect(surfaces.flatMap((surface) => inspectRecord(surface).writable.put ?? [])).toHaveLength(size);
  });
});

describe("names of a hostile document", () => {
  const path = `${group}/providers/Contoso.Vault/vaults/{__proto__}/privateEndpointConnections/{constructor}`;

  test("are only names", () => {
    const document = JSON.parse(
      JSON.stringify(
        singlePath(path, {
          put: {
            parameters: [pathParameter("__proto__"), pathParameter("constructor"), body("Evil")],
            responses: { 200: response("Evil") },
          },
        }),
      ),
    ) as JsonObject;
    document["definitions"] = JSON.parse(
      '{"Evil": {"properties": {"__proto__": {"properties": {"polluted": {"type": "string"}}}, "toString": {"type": "string"}}}}',
    ) as JsonObject;
    const { surfaces, diagnostics } = read({ "a.json": document });
    expect(diagnostics).toEqual([]);
    const record = inspectRecord(surfaces[0]!);
    expect(record.writable).toEqual({ put: ["__proto__.polluted", "toString"] });
    expect(record.connectionParameter).toBe("constructor");
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
  });

  test("a definition called __proto__ is found", () => {
    const document = JSON.parse(
      `{"swagger": "2.0", "info": {"version": "2030-01-01"}, "definitions": {"__proto__": {"properties": {"a": {"type": "string"}}}},
        "paths": {${JSON.stringify(path)}: {"get": {"responses": {"200": {"schema": {"$ref": "#/definitions/__proto__"}}}}}}}`,
    ) as JsonObject;
    const { surfaces, diagnostics } = read({ "a.json": document });
    expect(diagnostics).toEqual([]);
    expect(surfaces[0]?.connection?.properties.map(({ name }) => name)).toEqual(["a"]);
  });

  test("a definition that every object inherits is not there", () => {
    const document = singlePath(path, { get: { responses: { 200: response("constructor") } } }, { definitions: {} });
    const { diagnostics } = read({ "a.json": document });
    expect(diagnostics.filter(({ code }) => code === "PEC1004")).toMatchObject([
      { place: { pointer: join("/paths", path, "get", "responses", "200", "schema") } },
    ]);
  });
});

describe("documents that have nothing where something should be", () => {
  test.each<[string, JsonObject]>([
    ["paths", { paths: null }],
    ["path items", { paths: { [`${group}/providers/Contoso.Vault/vaults/{v}/privateLinkResources`]: null } }],
    ["operations", { paths: { [`${group}/providers/Contoso.Vault/vaults/{v}/privateLinkResources`]: { get: null } } }],
    [
      "parameters",
      {
        paths: {
          [`${group}/providers/Contoso.Vault/vaults/{v}/privateLinkResources`]: {
            parameters: 7,
            get: { parameters: "x", responses: { 200: null } },
          },
        },
      },
    ],
    [
      "schemas",
      {
        paths: {
          [`${group}/providers/Contoso.Vault/vaults/{v}/privateLinkResources`]: {
            get: { responses: { 200: { schema: 7 }, 201: { schema: { properties: 7, allOf: "x", required: 3, items: [] } } } },
          },
        },
      },
    ],
    ["definitions", { definitions: [] }],
  ])("%s", (_, root) => {
    expect(() => read({ "a.json": vaultDocument({ root }) }).surfaces.map(inspectRecord)).not.toThrow();
  });
});
