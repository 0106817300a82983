import { describe, expect, test } from "vitest";
import { verbOf } from "../../../generator/facts/operation.ts";
import type { OperationFact } from "../../../generator/facts/types.ts";
import type { Json, JsonObject } from "../../../generator/lib/json.ts";
import { join } from "../../../generator/lib/pointer.ts";
import { readPath, type PrivateLinkPath } from "../../../generator/spec/private-link-path.ts";
import { operationOf, read, readOne } from "../../support/reading.ts";
import { apiVersion, body, group, pathParameter, ref, response, singlePath, vaultDocument } from "../../support/swagger.ts";

const target = `${group}/providers/Contoso.Vault/vaults/{vaultName}`;
const collection = `${target}/privateEndpointConnections`;
const single = `${collection}/{name}`;

describe("verbs", () => {
  test.each([
    ["GET", "/privateEndpointConnections", "list"],
    ["GET", "/privateEndpointConnections/{n}", "get"],
    ["PUT", "/privateEndpointConnections/{n}", "put"],
    ["PATCH", "/privateEndpointConnections/{n}", "patch"],
    ["DELETE", "/privateEndpointConnections/{n}", "delete"],
    ["GET", "/privateLinkResources", "listPrivateLinkResources"],
    ["GET", "/privateLinkResources/{n}", "getPrivateLinkResource"],
    ["GET", "/privateEndPointConnections", "list"],
    ["POST", "/privateEndpointConnections", "other"],
    ["PUT", "/privateEndpointConnections", "other"],
    ["DELETE", "/privateEndpointConnections", "other"],
    ["POST", "/privateEndpointConnections/{n}", "other"],
    ["HEAD", "/privateEndpointConnections/{n}", "other"],
    ["PUT", "/privateLinkResources/{n}", "other"],
    ["POST", "/privateLinkResources", "other"],
    ["GET", "/privateEndpointConnections/{n}/operationResults/{o}", "other"],
    ["POST", "/privateEndpointConnections/{n}/validate", "other"],
    ["GET", "/privateLinkResources/{n}/more", "other"],
  ])("%s …%s is %s", (method, tail, verb) => {
    const reading = readPath(`${target}${tail}`) as { path: PrivateLinkPath };
    expect(verbOf(reading.path, method)).toBe(verb);
  });
});

function operations(
  item: JsonObject,
  path = single,
  more: JsonObject = {},
): { operations: readonly OperationFact[]; diagnostics: ReturnType<typeof read>["diagnostics"] } {
  const { surfaces, diagnostics } = read({ "a.json": singlePath(path, item, more) });
  return { operations: surfaces.flatMap((surface) => surface.operations), diagnostics };
}

function only(item: JsonObject, path?: string, more?: JsonObject): OperationFact {
  const found = operations(item, path, more);
  // A surface this small has no model of a connection, which is reported; the rest must be silent.
  expect(found.diagnostics.filter(({ code }) => code !== "PEC2004")).toEqual([]);
  expect(found.operations).toHaveLength(1);
  return found.operations[0] as OperationFact;
}

const done: JsonObject = { 200: response(null) };
const signature = ({ parameters }: OperationFact): string[] =>
  parameters.map(({ name, in: location, required }) => `${location} ${name}${required ? "" : "?"}`);

describe("parameters", () => {
  test("of the path come before those of the operation, which override by name and location", () => {
    const operation = only({
      parameters: [pathParameter("vaultName", { maxLength: 9 }), apiVersion, { name: "x", in: "header", type: "string" }],
      get: { parameters: [pathParameter("vaultName", { maxLength: 5 }), { name: "x", in: "query", type: "string" }], responses: done },
    });
    expect(signature(operation)).toEqual(["query api-version", "header x?", "path vaultName", "query x?"]);
    expect(operation.parameters.find(({ name }) => name === "vaultName")?.constraints.maxLength).toBe(5);
  });

  test("of the path serve every operation of it", () => {
    const found = operations({
      parameters: [pathParameter("vaultName")],
      get: { responses: done },
      put: { parameters: [body({ type: "object" })], responses: done },
    });
    expect(found.operations.map(signature)).toEqual([["path vaultName"], ["path vaultName", "body parameters"]]);
  });

  test("by reference are read where they stand", () => {
    const operation = only({ get: { parameters: [{ $ref: "#/parameters/Version" }], responses: done } }, single, {
      parameters: { Version: apiVersion },
    });
    expect(operation.parameters[0]).toMatchObject({ name: "api-version", place: { file: "a.json", pointer: "/parameters/Version" } });
  });

  test("keep type, format, limits and enum", () => {
    const operation = only({
      get: {
        parameters: [
          { name: "$top", in: "query", type: "integer", format: "int32", minimum: 1, maximum: 100 },
          { name: "kind", in: "query", type: "string", enum: ["a"], "x-ms-enum": { name: "Kind", modelAsString: true } },
        ],
        responses: done,
      },
    });
    expect(operation.parameters).toMatchObject([
      { type: "integer", format: "int32", required: false, constraints: { minimum: 1, maximum: 100 } },
      { type: "string", enum: { values: ["a"], open: true, name: "Kind" } },
    ]);
  });

  test("a body has a schema, whatever it is called and whether or not it is required", () => {
    const operation = only({
      put: {
        parameters: [body({ type: "object", properties: { a: { type: "string" } } }, { name: "anything", required: false })],
        responses: done,
      },
    });
    expect(operation.parameters[0]).toMatchObject({
      name: "anything",
      in: "body",
      required: false,
      schema: { type: "object", properties: [{ name: "a" }] },
    });
  });

  test.each<[string, Json, string, string]>([
    ["without a name", { in: "query", type: "string" }, "PEC2005", ""],
    ["without a location", { name: "a", type: "string" }, "PEC2005", ""],
    ["in an unknown location", { name: "a", in: "cookie" }, "PEC2005", ""],
    ["that is no object", "a", "PEC2005", ""],
    ["that leads nowhere", { $ref: "#/parameters/Gone" }, "PEC1004", ""],
  ])("one %s is reported; the operation and its other parameters stay", (_, parameter, code) => {
    const found = operations({ get: { parameters: [apiVersion, parameter], responses: done } });
    expect(found.operations.map(signature)).toEqual([["query api-version"]]);
    const pointer = `${join("/paths", single)}/get/parameters/1`;
    expect(found.diagnostics.filter((item) => item.code === code)).toMatchObject([{ place: { file: "a.json", pointer } }]);
  });
});

describe("responses", () => {
  test("success is every declared 2xx, in order of number", () => {
    expect(
      only({
        put: { responses: { 202: response(null), 200: response(null), 201: response(null), 404: response(null), default: response(null) } },
      }).successCodes,
    ).toEqual([200, 201, 202]);
  });

  test("a code that is declared outside of 2xx is no success, marked or not", () => {
    const operation = only({
      delete: {
        responses: {
          200: response(null),
          404: response(null),
          409: response(null, { "x-ms-error-response": true }),
          default: response(null),
        },
      },
    });
    expect(operation.successCodes).toEqual([200]);
    expect(operation.responses.map(({ code, error }) => [code, error])).toEqual([
      ["200", false],
      ["404", false],
      ["409", true],
      ["default", true],
    ]);
  });

  test("extensions and what is no code are left out", () => {
    expect(
      only({ get: { responses: { 200: response(null), "x-note": response(null), "2XX": response(null) } } }).responses.map(
        ({ code }) => code,
      ),
    ).toEqual(["200"]);
  });

  test("schemas and headers are kept as spelled; a response can be a reference", () => {
    const operation = only({ put: { responses: { 202: { $ref: "#/responses/Accepted" } } } }, single, {
      responses: {
        Accepted: response({ type: "object" }, { headers: { "Azure-AsyncOperation": { type: "string" }, location: { type: "string" } } }),
      },
    });
    expect(operation.responses).toMatchObject([
      { code: "202", headers: ["Azure-AsyncOperation", "location"], schema: { type: "object" }, place: { pointer: "/responses/Accepted" } },
    ]);
  });

  test("a response that leads nowhere is reported, the others stay", () => {
    const found = operations({ get: { responses: { 200: response(null), 201: { $ref: "#/responses/Gone" } } } });
    expect(found.operations[0]?.successCodes).toEqual([200]);
    expect(found.diagnostics.filter(({ code }) => code === "PEC1004")).toMatchObject([
      { place: { file: "a.json", pointer: `${join("/paths", single)}/get/responses/201` } },
    ]);
  });
});

describe("paging", () => {
  const paged = (pageable: Json): OperationFact["pageable"] =>
    only({ get: { responses: done, "x-ms-pageable": pageable } }, collection).pageable;
  test.each<[Json, object | null]>([
    [{ nextLinkName: "nextLink" }, { nextLinkName: "nextLink", itemName: "value" }],
    [{ nextLinkName: null }, { nextLinkName: null, itemName: "value" }],
    [{}, { nextLinkName: null, itemName: "value" }],
    [
      { nextLinkName: "next", itemName: "items" },
      { nextLinkName: "next", itemName: "items" },
    ],
    [
      { nextLinkName: 7, itemName: null },
      { nextLinkName: null, itemName: "value" },
    ],
    [true, null],
  ])("%j", (pageable, found) => expect(paged(pageable)).toEqual(found));

  test("not declared is not the same as declared without a next link", () => {
    expect(only({ get: { responses: done } }, collection).pageable).toBeNull();
  });
});

describe("long-running", () => {
  test.each<[JsonObject, boolean, string | null]>([
    [{ "x-ms-long-running-operation": true }, true, null],
    [{ "x-ms-long-running-operation": false }, false, null],
    [{ "x-ms-long-running-operation": "true" }, false, null],
    [{}, false, null],
    [{ "x-ms-long-running-operation": true, "x-ms-long-running-operation-options": { "final-state-via": "location" } }, true, "location"],
    [{ "x-ms-long-running-operation-options": { "final-state-via": "azure-async-operation" } }, false, "azure-async-operation"],
  ])("%j", (extension, longRunning, finalStateVia) => {
    expect(only({ put: { responses: done, ...extension } })).toMatchObject({ longRunning, finalStateVia });
  });
});

describe("what operations are taken from", () => {
  test("a path item that is a reference, with places where it stands", () => {
    const { surfaces, diagnostics } = read({
      "a.json": singlePath(single, { $ref: "items.json#/item" }),
      "items.json": { item: { get: { operationId: "A_B", responses: { 200: response({ type: "object" }) } } } },
    });
    expect(diagnostics).toEqual([]);
    expect(surfaces[0]?.operations).toMatchObject([
      { verb: "get", operationId: "A_B", source: { file: "items.json", pointer: "/item/get" } },
    ]);
  });

  test("x-ms-paths, too", () => {
    const document = {
      swagger: "2.0",
      info: { version: "2030-01-01" },
      "x-ms-paths": { [`${single}?x=y`]: { get: { responses: { 200: response({ type: "object" }) } } } },
    };
    const { surfaces } = read({ "a.json": document });
    expect(surfaces[0]?.operations.map(({ verb }) => verb)).toEqual(["get"]);
  });

  test("methods in any casing; what is no method is passed over", () => {
    expect(only({ GET: { responses: done }, parameters: [], "x-note": { responses: done }, trace: { responses: done } }).method).toBe(
      "GET",
    );
  });

  test("marks of rebuilt definitions", () => {
    expect(only({ get: { responses: done, "x-inferred": true } }).inferred).toBe(true);
    expect(only({ get: { responses: done, "x-assumed": true } }).inferred).toBe(true);
    expect(only({ get: { responses: done } }).inferred).toBe(false);
  });

  test("the same name twice in one path is one parameter", () => {
    const path = `${single}/operationStatus/{name}`;
    expect(signature(only({ get: { parameters: [pathParameter("name")], responses: done } }, path))).toEqual(["path name"]);
  });
});

describe("what cannot be an operation", () => {
  test.each<[string, Json]>([
    ["no responses", {}],
    ["responses that are a list", { responses: [] }],
    ["no object at all", "get"],
    ["null", null],
  ])("%s: reported at its place, the others stay", (_, operation) => {
    const found = operations({ get: operation, delete: { responses: done } });
    expect(found.operations.map(({ verb }) => verb)).toEqual(["delete"]);
    expect(found.diagnostics.filter(({ code }) => code === "PEC2005")).toMatchObject([
      { severity: "error", place: { file: "a.json", pointer: `${join("/paths", single)}/get` } },
    ]);
  });

  test("one that connections have nowhere else is kept as other, and said so", () => {
    const found = operations({ post: { responses: done } });
    expect(found.operations).toMatchObject([{ verb: "other", method: "POST" }]);
    expect(found.diagnostics.filter(({ code }) => code === "PEC2008")).toMatchObject([
      {
        severity: "warning",
        message: expect.stringContaining(`POST ${single}`),
        place: { file: "a.json", pointer: `${join("/paths", single)}/post` },
      },
    ]);
  });

  test("reading the results of an operation is nothing to warn of", () => {
    expect(only({ get: { responses: done } }, `${single}/operationResults/{operationId}`).verb).toBe("other");
  });
});

test("an operation without an operationId is an operation", () => {
  expect(operationOf(readOne(vaultDocument({ operations: { get: ({ operationId: _, ...rest }) => rest } })), "get").operationId).toBeNull();
});

test("a body by reference reads the definition", () => {
  const surface = readOne(vaultDocument({ operations: { put: (operation) => ({ ...operation, parameters: [body(ref("Connection"))] }) } }));
  expect(operationOf(surface, "put").parameters[0]?.schema?.name).toBe("Connection");
});
