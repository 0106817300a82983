import { describe, expect, test } from "vitest";
import {
  bodyOf,
  resourceSchema,
  itemSchema,
  namesUnder,
  propertyAt,
  provisioningPath,
  statePath,
  statusPath,
  successSchema,
  valuesAt,
  writableLeaves,
} from "../../../generator/facts/connection.ts";
import type { SchemaFact } from "../../../generator/facts/types.ts";
import type { JsonObject } from "../../../generator/lib/json.ts";
import { operationOf, readOne } from "../../support/reading.ts";
import { body, ref, response, vaultDocument, type Change, type OperationKey } from "../../support/swagger.ts";

const marked = (name: string): JsonObject => ({ type: "object", properties: { [name]: { type: "string" } } });
const surfaceWith = (operations: Partial<Record<OperationKey, Change>>) => readOne(vaultDocument({ operations }));
const only = (schema: SchemaFact | null): string | undefined => schema?.properties[0]?.name;

describe("the model of a connection is taken from", () => {
  const answers: Record<"list" | "get" | "put" | "patch", JsonObject> = {
    list: { responses: { 200: response({ type: "array", items: marked("list") }) } },
    get: { responses: { 200: response(marked("get")) } },
    put: { responses: { 200: response(marked("put")) }, parameters: [body(marked("body"))] },
    patch: { responses: { 200: response(marked("patch")) } },
  };

  test.each<[string, Partial<Record<OperationKey, Change>>]>([
    ["get", { ...answers, links: null, link: null }],
    ["put", { ...answers, get: null }],
    ["put", { ...answers, get: { responses: { 204: response(null), default: response(marked("error")) } } }],
    ["patch", { ...answers, get: null, put: null }],
    ["list", { list: answers.list, get: null, put: null, delete: null }],
    ["body", { list: null, get: null, put: { ...answers.put, responses: { 202: response(null) } }, delete: null }],
  ])("%s", (source, operations) => expect(only(surfaceWith(operations).connection)).toBe(source));

  test("nothing else", () => {
    expect(resourceSchema(surfaceWith({ list: null, get: null, put: null, delete: null }).operations)).toBeNull();
  });
});

describe("the schema of a success", () => {
  const put = (responses: JsonObject) => operationOf(surfaceWith({ put: { responses } }), "put");
  test("is that of 200, else 201, else 202", () => {
    expect(only(successSchema(put({ 202: response(marked("202")), 201: response(marked("201")), 200: response(marked("200")) })))).toBe(
      "200",
    );
    expect(only(successSchema(put({ 202: response(marked("202")), 201: response(marked("201")), 200: response(null) })))).toBe("201");
    expect(only(successSchema(put({ 202: response(marked("202")) })))).toBe("202");
  });
  test("is never that of an error", () => {
    expect(successSchema(put({ 200: response(marked("x"), { "x-ms-error-response": true }), default: response(marked("y")) }))).toBeNull();
  });
});

describe("items of a list", () => {
  const list = (operation: JsonObject) => operationOf(surfaceWith({ list: operation }), "list");
  const envelope = (name: string): JsonObject => ({ type: "object", properties: { [name]: { type: "array", items: marked("item") } } });

  test("stand in value, or where paging says", () => {
    expect(only(itemSchema(list({ responses: { 200: response(envelope("value")) } })))).toBe("item");
    expect(only(itemSchema(list({ responses: { 200: response(envelope("items")) }, "x-ms-pageable": { itemName: "items" } })))).toBe(
      "item",
    );
    expect(itemSchema(list({ responses: { 200: response(envelope("items")) } }))).toBeNull();
  });
  test("are the list itself where it is bare", () =>
    expect(only(itemSchema(list({ responses: { 200: response({ type: "array", items: marked("item") }) } })))).toBe("item"));
  test("are unknown where nothing is declared", () => expect(itemSchema(list({ responses: { 200: response(null) } }))).toBeNull());
});

describe("properties by path", () => {
  const { connection } = readOne(vaultDocument());
  test("are found as deep as they go", () => {
    expect(propertyAt(connection, statusPath)?.name).toBe("status");
    expect(propertyAt(connection, ["properties", "missing", "status"])).toBeNull();
    expect(propertyAt(null, statusPath)).toBeNull();
    expect(propertyAt(connection, [])).toBeNull();
  });
  test("their names keep the order of the document", () => {
    expect(namesUnder(connection, statePath)).toEqual(["status", "description", "actionsRequired"]);
    expect(namesUnder(connection, ["missing"])).toEqual([]);
  });
  test("values are those of the enum; a property without one is open; none is none", () => {
    expect(valuesAt(connection, statusPath)).toEqual({
      values: ["Pending", "Approved", "Rejected", "Disconnected"],
      open: true,
      name: "Status",
    });
    const free = readOne(vaultDocument({ definitions: { Status: { type: "string" } } })).connection;
    expect(valuesAt(free, statusPath)).toEqual({ values: [], open: true, name: null });
    const without = readOne(vaultDocument({ definitions: { ConnectionProperties: { type: "object", properties: {} } } })).connection;
    expect(valuesAt(without, provisioningPath)).toBeNull();
  });
});

describe("writable leaves", () => {
  const leaves = (schema: JsonObject, definitions: Record<string, JsonObject> = {}): string[] => {
    const surface = readOne(
      vaultDocument({ operations: { put: (operation) => ({ ...operation, parameters: [body(schema)] }) }, definitions }),
    );
    return writableLeaves(bodyOf(operationOf(surface, "put")) as SchemaFact);
  };
  const text = { type: "string" };

  test("are what a body may carry", () => {
    expect(leaves(ref("Connection"))).toEqual([
      "properties.privateLinkServiceConnectionState.status",
      "properties.privateLinkServiceConnectionState.description",
      "properties.privateLinkServiceConnectionState.actionsRequired",
    ]);
  });

  test.each<[string, JsonObject, string[]]>([
    [
      "arrays, maps and bare objects are leaves",
      {
        properties: {
          list: { type: "array", items: { properties: { x: text } } },
          map: { additionalProperties: text },
          bare: { type: "object" },
        },
      },
      ["list", "map", "bare"],
    ],
    ["what is read-only cuts all below it", { properties: { a: { readOnly: true, properties: { b: text } }, c: text } }, ["c"]],
    ["read-only below cuts only there", { properties: { a: { properties: { b: { ...text, readOnly: true }, c: text } } } }, ["a.c"]],
    ["an object of read-only members has none", { properties: { a: { properties: { b: { ...text, readOnly: true } } } } }, []],
    ["what can only be created is writable", { properties: { a: { ...text, "x-ms-mutability": ["create", "read"] } } }, ["a"]],
    ["a body that is read-only has none", { readOnly: true, properties: { a: text } }, []],
    ["an inherited property is one", { allOf: [{ properties: { a: text } }], properties: { b: text } }, ["a", "b"]],
  ])("%s", (_, schema, expected) => expect(leaves(schema)).toEqual(expected));

  test("end where a model reaches itself", () => {
    expect(
      leaves(ref("Tree"), {
        Tree: { properties: { name: text, left: ref("Tree"), right: { properties: { tree: ref("Tree"), own: text } } } },
      }),
    ).toEqual(["name", "right.own"]);
  });

  test("are found again where a model is used twice side by side", () => {
    expect(leaves({ properties: { a: ref("Pair"), b: ref("Pair") } }, { Pair: { properties: { x: text } } })).toEqual(["a.x", "b.x"]);
  });
});
