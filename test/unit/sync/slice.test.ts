import { describe, expect, test } from "vitest";
import { inspectRecord } from "../../../generator/facts/inspect.ts";
import { isObject, toJsonText, type Json, type JsonObject } from "../../../generator/lib/json.ts";
import { join, resolve } from "../../../generator/lib/pointer.ts";
import { annotated, apart, documents } from "../../support/arbitraries.ts";
import { fc } from "../../support/properties.ts";
import { read, recordOf, type Files } from "../../support/reading.ts";
import { slicesOf } from "../../support/slices.ts";
import { apiVersion, group, operation, pathParameter, ref, response, vaultDocument, vaultFile } from "../../support/swagger.ts";

const collection = `${group}/providers/Contoso.Vault/vaults/{vaultName}/privateEndpointConnections`;

describe("a slice", () => {
  test("has only the paths that matter and what they reach, at its own pointers", () => {
    const document = vaultDocument({
      definitions: { Unrelated: { type: "object" } },
      root: { parameters: { unused: apiVersion }, securityDefinitions: {}, tags: [], "x-note": "x" },
    });
    (document["paths"] as JsonObject)["/other"] = { get: { responses: { 200: response("Unrelated") } } };
    const { slices, diagnostics } = slicesOf({ [vaultFile]: document });
    expect(diagnostics).toEqual([]);
    const slice = slices[vaultFile] as JsonObject;
    expect(Object.keys(slice)).toEqual(["swagger", "info", "host", "paths", "definitions"]);
    expect(slice["info"]).toEqual({ version: "2030-01-01" });
    expect(Object.keys(slice["paths"] as JsonObject)).toHaveLength(4);
    expect(Object.keys(slice["definitions"] as JsonObject)).not.toContain("Unrelated");
    expect(resolve(slice, "/definitions/ConnectionState/properties/status")).toEqual(ref("Status"));
  });

  test("follows references into other documents, and keeps of them what is reached", () => {
    const { main, ...others } = apart(vaultDocument({ definitions: { Unrelated: { type: "object" } } }));
    const { slices } = slicesOf({ "a/vault.json": main, "a/common/types.json": others["common/types.json"] });
    expect(Object.keys(slices).sort()).toEqual(["a/common/types.json", "a/vault.json"]);
    expect(slices["a/common/types.json"]).toMatchObject({
      swagger: "2.0",
      info: { version: "1" },
      definitions: { Connection: {}, Status: {} },
    });
    expect(resolve(slices["a/common/types.json"] as JsonObject, "/definitions/Unrelated")).toBeUndefined();
    expect(slices["a/common/types.json"]).not.toHaveProperty("paths");
  });

  test("ends at definitions that reach themselves", () => {
    const { slices } = slicesOf({
      [vaultFile]: vaultDocument({
        definitions: {
          PrivateEndpoint: { type: "object", description: "x", properties: { again: ref("PrivateEndpoint"), back: ref("Connection") } },
        },
      }),
    });
    expect(resolve(slices[vaultFile] as JsonObject, "/definitions/PrivateEndpoint")).toEqual({
      type: "object",
      properties: { again: ref("PrivateEndpoint"), back: ref("Connection") },
    });
  });

  test("leaves to another resource what belongs to it, however it is named", () => {
    const id = { type: "string", description: "x" };
    const { slices, diagnostics } = slicesOf({
      [vaultFile]: vaultDocument({
        definitions: {
          PrivateEndpoint: {
            allOf: [ref("Base")],
            type: "object",
            properties: { sku: ref("Sku"), properties: { ...ref("Deep"), readOnly: true } },
          },
          Base: { type: "object", properties: { id, properties: ref("Deep") } },
          Sku: { type: "object", properties: { name: id } },
          Deep: { type: "object", properties: { deeper: ref("Deep") } },
        },
      }),
    });
    expect(diagnostics).toEqual([]);
    const definitions = (slices[vaultFile] as { definitions: JsonObject }).definitions;
    expect(definitions["PrivateEndpoint"]).toEqual({
      allOf: [ref("Base")],
      type: "object",
      properties: { sku: ref("Sku"), properties: { readOnly: true } },
    });
    expect(definitions["Base"]).toEqual({ type: "object", properties: { id: { type: "string" }, properties: {} } });
    expect(definitions["Sku"]).toEqual({ type: "object", properties: { name: { type: "string" } } });
    expect(definitions).not.toHaveProperty("Deep");
  });

  test("has the whole of what one refers to and another holds", () => {
    const text = { type: "string" };
    const both = (first: string, second: string): JsonObject =>
      vaultDocument({
        definitions: {
          ConnectionProperties: { type: "object", properties: { [first]: ref("Thing"), [second]: ref("Thing") } },
          Thing: { type: "object", properties: { id: text, properties: ref("Inner") } },
          Inner: { type: "object", properties: { a: text } },
        },
      });
    for (const document of [both("subnet", "thing"), both("thing", "subnet")]) {
      const { definitions } = slicesOf({ [vaultFile]: document }).slices[vaultFile] as { definitions: JsonObject };
      expect(definitions["Thing"]).toEqual({ type: "object", properties: { id: text, properties: ref("Inner") } });
      expect(definitions["Inner"]).toEqual({ type: "object", properties: { a: text } });
    }
  });

  test("keeps a document that is referred to as a whole", () => {
    const connection = {
      title: "x",
      type: "object",
      properties: { id: { type: "string", description: "x" }, properties: { $ref: "state.json#/definitions/Properties" } },
    };
    const state = {
      // A document that is a schema, with definitions of its own.
      description: "x",
      type: "string",
      definitions: {
        Properties: { properties: { privateLinkServiceConnectionState: { properties: { status: { $ref: "#" } } } } },
        Unused: {},
      },
      enum: ["Pending", "Approved"],
    };
    const folder = vaultFile.slice(0, vaultFile.lastIndexOf("/"));
    const files = {
      [vaultFile]: vaultDocument({ definitions: { Connection: { $ref: "./connection.json" } } }),
      [`${folder}/connection.json`]: connection,
      [`${folder}/state.json`]: state,
    };
    const { slices, diagnostics } = slicesOf(files);
    expect(diagnostics).toEqual([]);
    expect(slices[`${folder}/connection.json`]).toEqual({
      type: "object",
      properties: { id: { type: "string" }, properties: connection.properties.properties },
    });
    expect(slices[`${folder}/state.json`]).toEqual({
      type: "string",
      definitions: { Properties: state.definitions.Properties },
      enum: ["Pending", "Approved"],
    });
    expect(read(slices).surfaces.map(inspectRecord)).toEqual(read(files).surfaces.map(inspectRecord));
    expect(read(slices).surfaces.map((surface) => inspectRecord(surface).status.values)).toEqual([["Pending", "Approved"]]);
    expect(slicesOf(slices).slices).toEqual(slices);
  });

  test("keeps the index of what is named inside of an array, and of its neighbours no prose", () => {
    const others: JsonObject = {
      swagger: "2.0",
      info: { version: "1" },
      paths: {
        "/other": {
          get: {
            summary: "x",
            parameters: [
              { name: "a", in: "query", type: "string", description: "x" },
              pathParameter("vaultName", { description: "x" }),
              { $ref: "#/parameters/Gone" },
            ],
            responses: {},
          },
        },
      },
    };
    const document = vaultDocument({
      operations: { list: (found) => ({ ...found, parameters: [{ $ref: "other.json#/paths/~1other/get/parameters/1" }, apiVersion] }) },
    });
    const { slices, diagnostics } = slicesOf({ "vault.json": document, "other.json": others });
    expect(diagnostics).toEqual([]);
    expect(resolve(slices["other.json"] as JsonObject, "/paths/~1other/get/parameters")).toEqual([{}, pathParameter("vaultName"), {}]);
  });

  test("keeps what is named inside of a definition that is kept as well", () => {
    const document = vaultDocument({
      definitions: {
        PrivateEndpoint: { type: "object", properties: { id: { type: "string", description: "x" } } },
        ConnectionState: { type: "object", properties: { status: { $ref: "#/definitions/PrivateEndpoint/properties/id" } } },
      },
    });
    const slice = slicesOf({ [vaultFile]: document }).slices[vaultFile] as JsonObject;
    expect(resolve(slice, "/definitions/PrivateEndpoint/properties/id")).toEqual({ type: "string" });
  });

  test("keeps what is named in a place that is none of its facts", () => {
    const document = vaultDocument({
      definitions: {
        ConnectionState: { type: "object", properties: { status: { $ref: "#/definitions/PrivateEndpoint/x-shared/status" } } },
        PrivateEndpoint: {
          type: "object",
          "x-shared": { note: "x", status: { type: "string", description: "x", enum: ["Pending"] } },
          properties: { id: { type: "string" } },
        },
      },
    });
    const slice = slicesOf({ [vaultFile]: document }).slices[vaultFile] as JsonObject;
    expect(resolve(slice, "/definitions/PrivateEndpoint/x-shared/status")).toEqual({ type: "string", enum: ["Pending"] });
  });

  test("keeps a path item that is a reference, with what it names", () => {
    const item = { get: operation("List", [apiVersion], { 200: response({ type: "array", items: { type: "object" } }) }) };
    const { slices } = slicesOf({
      "vault.json": { swagger: "2.0", info: { version: "2030-01-01" }, paths: { [collection]: { $ref: "items.json#/items/0" } } },
      "items.json": { items: [item] },
    });
    // The operation stands in the other document: that is what the slice has to have.
    expect(resolve(slices["items.json"] as JsonObject, "/items/0/get/operationId")).toBe("List");
    expect(slices).toHaveProperty(["vault.json", "paths", collection]);
  });

  test("keeps operations in whatever casing their method is spelled", () => {
    const document = {
      swagger: "2.0",
      info: { version: "2030-01-01" },
      paths: { [collection]: { GET: operation("List", [], { 200: response({ type: "array", items: { type: "object" } }) }) } },
    };
    const { slices } = slicesOf({ "vault.json": document });
    expect(read(slices).surfaces.flatMap(({ operations }) => operations.map(({ verb }) => verb))).toEqual(["list"]);
  });

  test.each<[string, string, string]>([
    ["#/definitions/Gone", "PEC1004", "the pointer names nothing"],
    ["#Gone", "PEC1004", "not a JSON pointer"],
    ["gone.json#/definitions/A", "PEC1001", "there is no such file"],
    ["../../../../../../../secret.json", "PEC1005", "leaves the specs folder"],
    ["https://evil.example/a.json", "PEC1005", "leaves the specs folder"],
  ])("a reference like %s is reported and stays as it is", ($ref, code, words) => {
    const { slices, diagnostics } = slicesOf({ [vaultFile]: vaultDocument({ definitions: { PrivateEndpoint: { $ref } } }) });
    expect(resolve(slices[vaultFile] as JsonObject, "/definitions/PrivateEndpoint")).toEqual({ $ref });
    expect(diagnostics).toContainEqual(expect.objectContaining({ code, message: expect.stringContaining(words) as unknown }));
  });
});

describe("what fuzzing has found", () => {
  const path = `${collection}/{privateEndpointConnectionName}`;

  test("a definition that one takes for a schema and another for a response keeps what either of them reads", () => {
    const document = vaultDocument({ operations: { delete: { responses: { 200: ref("Connection") } } } });
    const { slices } = slicesOf({ [vaultFile]: document });
    expect(read(slices).surfaces.map(inspectRecord)).toEqual(read({ [vaultFile]: document }).surfaces.map(inspectRecord));
    expect(resolve(slices[vaultFile] as JsonObject, "/definitions/Connection/properties/properties")).toEqual(ref("ConnectionProperties"));
    expect(resolve(slices[vaultFile] as JsonObject, join("/paths", path, "delete", "responses", "200"))).toEqual(ref("Connection"));
  });

  test.each<[string, Json, readonly string[]]>([
    ["null among its values", ["Pending", null, "Approved"], ["Pending", "Approved"]],
    ["an object among its values", ["Pending", {}, "Approved"], []],
    ["a list among its values", ["Pending", [], "Approved"], []],
  ])("an enum with %s is the same in the slice", (_, values, read) => {
    const document = vaultDocument({ definitions: { Status: { type: "string", enum: values } } });
    const { slices } = slicesOf({ [vaultFile]: document });
    for (const found of [document, slices[vaultFile] as JsonObject]) expect(recordOf(found).status.values).toEqual(read);
    expect(slicesOf(slices).slices).toEqual(slices);
  });

  test.each<[string, JsonObject]>([
    ["required", { type: "object", required: ["status", {}], properties: { status: { type: "string" } } }],
    ["x-ms-mutability", { type: "object", properties: { status: { type: "string", "x-ms-mutability": [{}] } } }],
  ])("%s with an object in it is no fact, in the document neither", (_, state) => {
    const files = { [vaultFile]: vaultDocument({ definitions: { ConnectionState: state } }) };
    const { slices } = slicesOf(files);
    expect(read(slices).surfaces.map(inspectRecord)).toEqual(read(files).surfaces.map(inspectRecord));
  });
});

describe("for any documents", () => {
  const spread = (document: JsonObject, text: string): Files => {
    const { main, ...others } = apart(annotated(document, text));
    return { "a/2030-01-01/vault.json": main, "a/2030-01-01/common/types.json": others["common/types.json"] };
  };
  const texts = (slices: Record<string, JsonObject>): Record<string, string> =>
    Object.fromEntries(Object.entries(slices).map(([path, json]) => [path, toJsonText(json)]));
  const prose = "This is prose, and it is long enough to be found again.";

  test("a slice says the same as the document", () => {
    fc.assert(
      fc.property(documents({ circles: true }), (document) => {
        const files = spread(document, prose);
        const { slices } = slicesOf(files);
        const [original, sliced] = [read(files), read(slices)];
        expect(sliced.surfaces.map(inspectRecord)).toEqual(original.surfaces.map(inspectRecord));
        expect(sliced.diagnostics).toEqual(original.diagnostics);
      }),
      { numRuns: 120 },
    );
  });

  test("a slice of a slice is itself, byte for byte", () => {
    fc.assert(
      fc.property(documents({ circles: true }), (document) => {
        const { slices } = slicesOf(spread(document, prose));
        expect(texts(slicesOf(slices).slices)).toEqual(texts(slices));
      }),
      { numRuns: 120 },
    );
  });

  test("whatever a slice has, the document has at the same pointer; prose is not in it", () => {
    const leaves = (value: Json, pointer = ""): Array<[string, Json]> => {
      const inner = Array.isArray(value) ? [...value.entries()] : isObject(value) ? Object.entries(value) : null;
      return inner === null ? [[pointer, value]] : inner.flatMap(([key, item]) => leaves(item, join(pointer, key)));
    };
    fc.assert(
      fc.property(documents({ circles: true }), (document) => {
        const files = spread(document, prose);
        for (const [path, slice] of Object.entries(slicesOf(files).slices)) {
          for (const [pointer, value] of leaves(slice)) {
            expect(resolve(files[path] as JsonObject, pointer), `${path}#${pointer}`).toEqual(value);
            expect(value, `${path}#${pointer}`).not.toBe(prose);
          }
        }
      }),
      { numRuns: 120 },
    );
  });
});
