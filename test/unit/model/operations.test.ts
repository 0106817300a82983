import { describe, expect, test } from "vitest";
import type { JsonObject } from "../../../generator/lib/json.ts";
import type { Capability, Completion, OperationName, Paging, UpdateModel } from "../../../generator/model/types.ts";
import type { QuirkRule } from "../../../generator/quirks/types.ts";
import { quirk } from "../../support/quirks.ts";
import { modelOf } from "../../support/reading.ts";
import {
  apiVersion,
  body,
  pathParameter,
  ref,
  response,
  vaultDocument,
  type Change,
  type OperationKey,
  type VaultOptions,
} from "../../support/swagger.ts";

const text: JsonObject = { type: "string" };
const operationsOf = (
  operations: Partial<Record<OperationKey, Change>>,
  options: Omit<VaultOptions, "operations"> = {},
  rules: QuirkRule[] = [],
) => modelOf(vaultDocument({ ...options, operations }), { quirks: rules.map((rule) => quirk(rule)) }).operations;

function present<T>(capability: Capability<T>): T {
  if (capability.kind === "absent") throw new Error(capability.because);
  return capability.operation;
}

describe("what a definition does not have is absent, with the reason", () => {
  test.each<[OperationName, Partial<Record<OperationKey, null>>, string]>([
    ["list", { list: null }, "lists the connections"],
    ["get", { get: null }, "reads one connection"],
    ["update", { put: null }, "cannot be approved or rejected"],
    ["delete", { delete: null }, "removes a connection"],
    ["listPrivateLinkResources", { links: null }, "lists private link resources"],
    ["getPrivateLinkResource", { link: null }, "reads one private link resource"],
  ])("%s", (name, operations, because) => {
    expect(operationsOf(operations)[name]).toEqual({ kind: "absent", because: expect.stringContaining(because) });
    expect(operationsOf({})[name].kind).toBe("present");
  });
});

describe("the update", () => {
  const tags: JsonObject = { type: "object", properties: { tags: { additionalProperties: text } } };
  const tagsOnly: Change = { parameters: [body(tags)] };
  const method = (operations: Partial<Record<OperationKey, Change>>, rules: QuirkRule[] = []): string | null => {
    const { update } = operationsOf(operations, {}, rules);
    return update.kind === "present" ? update.operation.method : null;
  };

  test("is PUT where there is only that", () => expect(method({})).toBe("PUT"));
  test("is PATCH where there is only that", () => expect(method({ put: null, patch: {} })).toBe("PATCH"));
  test("is PUT where PATCH is for tags", () => expect(method({ patch: tagsOnly })).toBe("PUT"));
  test("is PATCH where PUT is for tags, unless a quirk says otherwise", () => {
    expect(method({ put: tagsOnly, patch: {} })).toBe("PATCH");
    expect(method({ put: tagsOnly, patch: {} }, [{ rule: "update.method", set: { verb: "put" } }])).toBe(null);
    expect(method({ put: tagsOnly, patch: tagsOnly })).toBe(null);
  });
  test("is PUT where there are both, unless a quirk prefers the other", () => {
    expect(method({ patch: {} })).toBe("PUT");
    expect(method({ patch: {} }, [{ rule: "update.method", set: { verb: "patch" } }])).toBe("PATCH");
    expect(method({}, [{ rule: "update.method", set: { verb: "patch" } }])).toBe("PUT");
  });

  test.each<[string, JsonObject | null]>([
    ["a body of tags alone", tags],
    ["no body", null],
    [
      "a state that is read-only",
      {
        properties: { properties: { properties: { privateLinkServiceConnectionState: { readOnly: true, properties: { status: text } } } } },
      },
    ],
    [
      "a status that is read-only",
      {
        properties: {
          properties: {
            properties: { privateLinkServiceConnectionState: { properties: { status: { ...text, readOnly: true }, description: text } } },
          },
        },
      },
    ],
    [
      "properties that are read-only",
      {
        properties: { properties: { readOnly: true, properties: { privateLinkServiceConnectionState: { properties: { status: text } } } } },
      },
    ],
    ["a status somewhere else", { properties: { status: text } }],
  ])("cannot be made with %s", (_, schema) => {
    const parameters = schema === null ? [] : [body(schema)];
    expect(operationsOf({ put: { parameters } }).update).toEqual({
      kind: "absent",
      because: expect.stringContaining("cannot carry a status"),
    });
  });

  test("has a body without what is read-only, and without objects of nothing else", () => {
    const { body: model } = present(operationsOf({}).update);
    expect(JSON.stringify(model)).not.toContain("provisioningState");
    expect(model.properties.map(({ name }) => name)).toEqual(["properties"]);
    expect(model.properties[0]?.type).toMatchObject({
      kind: "object",
      properties: [{ name: "privateLinkServiceConnectionState", required: true }],
    });
  });

  describe("a description is", () => {
    const descriptionOf = (ConnectionState: JsonObject, rules: QuirkRule[] = []): UpdateModel["description"] =>
      present(operationsOf({}, { definitions: { ConnectionState } }, rules).update).description;
    const state = (more: JsonObject, ...required: string[]): JsonObject => ({
      type: "object",
      properties: { status: text, ...more },
      required,
    });

    test.each<[UpdateModel["description"], string, JsonObject]>([
      ["optional", "declared", state({ description: text })],
      ["required", "required", state({ description: text }, "description")],
      ["forbidden", "read-only", state({ description: { ...text, readOnly: true } })],
      ["forbidden", "read-only, even if it is required", state({ description: { ...text, readOnly: true } }, "description")],
      ["forbidden", "not declared", state({})],
    ])("%s where it is %s", (expected, _, schema) => expect(descriptionOf(schema)).toBe(expected));

    test("what a quirk says it is; the last one counts", () => {
      const rule = (description: UpdateModel["description"]): QuirkRule => ({ rule: "update.body", set: { description } });
      expect(descriptionOf(state({ description: text }), [rule("required")])).toBe("required");
      expect(descriptionOf(state({}), [rule("required"), rule("optional"), { rule: "update.body", set: { id: true } }])).toBe("optional");
    });
  });

  test("carries an id only where a quirk says so", () => {
    expect(present(operationsOf({}).update).id).toBe(false);
    expect(present(operationsOf({}, {}, [{ rule: "update.body", set: { id: true } }]).update).id).toBe(true);
  });
});

describe("completion", () => {
  const flag = { "x-ms-long-running-operation": true };
  const polled = (name: string): JsonObject => response(ref("Connection"), { headers: { [name]: { type: "string" } } });
  const of = (key: "put" | "delete" | "get", change: JsonObject): Completion => {
    const { update, delete: remove, get } = operationsOf({ [key]: change });
    return present<{ completion: Completion }>(key === "put" ? update : key === "get" ? get : remove).completion;
  };
  const sync: Completion = { kind: "sync" };

  test.each<[string, "put" | "delete" | "get", JsonObject, Completion]>([
    ["nothing hints at more", "put", { responses: { 200: response(ref("Connection")), 201: response(null) } }, sync],
    [
      "flagged",
      "put",
      { ...flag, responses: { 200: response(null) } },
      { kind: "longRunning", flagged: true, finalStateVia: null, headers: [] },
    ],
    [
      "flagged with a final state",
      "delete",
      { ...flag, "x-ms-long-running-operation-options": { "final-state-via": "location" } },
      { kind: "longRunning", flagged: true, finalStateVia: "location", headers: [] },
    ],
    [
      "202 without a flag",
      "put",
      { responses: { 202: response(null) } },
      { kind: "longRunning", flagged: false, finalStateVia: null, headers: [] },
    ],
    [
      "202 of a removal",
      "delete",
      { responses: { 202: response(null), 204: response(null) } },
      { kind: "longRunning", flagged: false, finalStateVia: null, headers: [] },
    ],
    [
      "a header to poll",
      "put",
      { responses: { 201: polled("Azure-AsyncOperation") } },
      { kind: "longRunning", flagged: false, finalStateVia: null, headers: ["Azure-AsyncOperation"] },
    ],
    [
      "a header to poll, as it is spelled",
      "put",
      { responses: { 201: polled("azure-async-operation"), 202: polled("location") } },
      { kind: "longRunning", flagged: false, finalStateVia: null, headers: ["azure-async-operation", "location"] },
    ],
    ["a header that tells nothing", "put", { responses: { 200: polled("x-ms-request-id") } }, sync],
    ["a header of an error", "put", { responses: { 200: response(ref("Connection")), default: polled("Location") } }, sync],
    ["a read with 202", "get", { responses: { 200: response(ref("Connection")), 202: response(null) } }, sync],
    ["a read with a header", "get", { responses: { 200: polled("Location") } }, sync],
    ["a read that is flagged", "get", { ...flag }, { kind: "longRunning", flagged: true, finalStateVia: null, headers: [] }],
  ])("%s", (_, key, change, expected) => expect(of(key, change)).toEqual(expected));
});

describe("paging", () => {
  const envelope = (...names: string[]): JsonObject => ({
    type: "object",
    properties: Object.fromEntries(
      names.map((name) => [name, name === "nextLink" || name === "next" ? text : { type: "array", items: ref("Connection") }]),
    ),
  });
  const of = (schema: JsonObject | null, more: JsonObject = {}): Paging => {
    const change: Change = ({ "x-ms-pageable": _, ...operation }) => ({ ...operation, responses: { 200: response(schema) }, ...more });
    return present(operationsOf({ list: change }).list).paging;
  };

  test.each<[string, JsonObject | null, JsonObject, Paging]>([
    [
      "declared",
      envelope("value", "nextLink"),
      { "x-ms-pageable": { nextLinkName: "nextLink" } },
      { kind: "nextLink", items: "value", next: "nextLink", declared: true },
    ],
    [
      "declared under other names",
      envelope("items", "next"),
      { "x-ms-pageable": { nextLinkName: "next", itemName: "items" } },
      { kind: "nextLink", items: "items", next: "next", declared: true },
    ],
    [
      "declared, though the model has no such member",
      envelope("value"),
      { "x-ms-pageable": { nextLinkName: "nextLink" } },
      { kind: "nextLink", items: "value", next: "nextLink", declared: true },
    ],
    [
      "not declared, though the model has a link",
      envelope("value", "nextLink"),
      {},
      { kind: "nextLink", items: "value", next: "nextLink", declared: false },
    ],
    [
      "declared as none, though the model has a link",
      envelope("value", "nextLink"),
      { "x-ms-pageable": { nextLinkName: null } },
      { kind: "nextLink", items: "value", next: "nextLink", declared: false },
    ],
    ["none", envelope("value"), {}, { kind: "single", items: "value" }],
    [
      "none, declared",
      envelope("items"),
      { "x-ms-pageable": { nextLinkName: null, itemName: "items" } },
      { kind: "single", items: "items" },
    ],
    ["a bare array", { type: "array", items: ref("Connection") }, {}, { kind: "array" }],
    [
      "a bare array that is declared as paged",
      { type: "array", items: ref("Connection") },
      { "x-ms-pageable": { nextLinkName: "nextLink" } },
      { kind: "array" },
    ],
    ["an answer without a schema", null, {}, { kind: "single", items: "value" }],
  ])("%s", (_, schema, more, expected) => expect(of(schema, more)).toEqual(expected));

  test("private link resources page on their own", () => {
    const operations = operationsOf({ links: { responses: { 200: response(envelope("value", "nextLink")) } } });
    expect(present(operations.listPrivateLinkResources).paging).toMatchObject({ kind: "nextLink", declared: false });
    expect(present(operations.list).paging).toMatchObject({ declared: true });
  });
});

describe("an operation", () => {
  test("has its path, what follows the target, and where it was read", () => {
    const { path, tail, source, operationId, method } = present(operationsOf({}).delete);
    expect({ tail, operationId, method }).toEqual({
      tail: "/privateEndpointConnections/{privateEndpointConnectionName}",
      operationId: "Connections_Delete",
      method: "DELETE",
    });
    expect(path.endsWith(tail)).toBe(true);
    expect(source.pointer.endsWith("/delete")).toBe(true);
  });

  test("keeps the casing of its collection", () => {
    const document = JSON.parse(
      JSON.stringify(vaultDocument()).replaceAll("/privateEndpointConnections", "/privateEndPointConnections"),
    ) as JsonObject;
    expect(present(modelOf(document).operations.list).tail).toBe("/privateEndPointConnections");
  });

  test("has the query and header parameters of its own, but for the api-version in any casing", () => {
    const parameters = [
      { ...apiVersion, name: "Api-Version" },
      pathParameter("vaultName"),
      { name: "$top", in: "query", type: "integer", format: "int32" },
      { name: "kind", in: "query", required: true, type: "string", enum: ["a", "b"] },
      { name: "If-Match", in: "header", type: "string" },
    ];
    const { query, headers } = present(operationsOf({ list: (operation) => ({ ...operation, parameters }) }).list);
    expect(query).toEqual([
      { name: "$top", required: false, type: "integer", format: "int32", enum: null, constraints: null },
      { name: "kind", required: true, type: "string", format: null, enum: ["a", "b"], constraints: null },
    ]);
    expect(headers.map(({ name }) => name)).toEqual(["If-Match"]);
  });

  test("succeeds with what is declared and what a quirk adds to it alone", () => {
    const rules: QuirkRule[] = [
      { rule: "response.success", set: { operation: "delete", codes: [404, 200] } },
      { rule: "response.success", set: { operation: "update", codes: [202] } },
    ];
    const operations = operationsOf({}, {}, rules);
    expect(present(operations.delete).success).toEqual([200, 204, 404]);
    expect(present(operations.update).success).toEqual([200, 202]);
    expect(present(operations.get).success).toEqual([200]);
  });

  test("that was carried over says so", () => {
    expect(present(operationsOf({ delete: { "x-inferred": true } }).delete).inferred).toBe(true);
    expect(present(operationsOf({}).delete).inferred).toBe(false);
  });
});
