import { describe, expect, test } from "vitest";
import type { JsonObject } from "../../../generator/lib/json.ts";
import { strip, type Role } from "../../../generator/sync/strip.ts";

describe("stripping keeps facts and leaves prose", () => {
  test.each<[Role, JsonObject, JsonObject]>([
    [
      "schema",
      {
        type: "string",
        description: "x",
        title: "x",
        example: 1,
        readOnly: true,
        "x-ms-mutability": ["read"],
        "x-note": "x",
        externalDocs: {},
      },
      { type: "string", readOnly: true, "x-ms-mutability": ["read"] },
    ],
    [
      "schema",
      {
        properties: { description: { type: "string", description: "x" }, title: { type: "integer" }, summary: {} },
        required: ["description"],
      },
      { properties: { description: { type: "string" }, title: { type: "integer" }, summary: {} }, required: ["description"] },
    ],
    [
      "schema",
      {
        allOf: [{ description: "x" }, { $ref: "#/a", description: "x" }],
        items: { title: "x", type: "string" },
        additionalProperties: { description: "x", type: "string" },
      },
      { allOf: [{}, { $ref: "#/a" }], items: { type: "string" }, additionalProperties: { type: "string" } },
    ],
    ["schema", { additionalProperties: true }, { additionalProperties: true }],
    [
      "schema",
      { enum: ["a"], "x-ms-enum": { name: "E", modelAsString: true, values: [{ value: "a", description: "x", name: "A" }] } },
      { enum: ["a"], "x-ms-enum": { name: "E", modelAsString: true, values: [{ value: "a", name: "A" }] } },
    ],
    [
      "schema",
      {
        type: "string",
        default: { description: "x" },
        enum: [{ description: "x" }],
        pattern: ["a", ["b"]],
        required: ["a"],
        "x-nullable": null,
      },
      { type: "string", required: ["a"], "x-nullable": null },
    ],
    [
      "parameter",
      {
        name: "a",
        in: "body",
        required: true,
        description: "x",
        schema: { description: "x", type: "object" },
        "x-ms-parameter-location": "method",
      },
      { name: "a", in: "body", required: true, schema: { type: "object" }, "x-ms-parameter-location": "method" },
    ],
    [
      "operation",
      {
        operationId: "A_B",
        summary: "x",
        description: "x",
        tags: ["x"],
        "x-ms-examples": { a: { $ref: "e.json" } },
        externalDocs: {},
        deprecated: true,
        "x-ms-pageable": { nextLinkName: null },
      },
      { operationId: "A_B", deprecated: true, "x-ms-pageable": { nextLinkName: null } },
    ],
    [
      "operation",
      {
        "x-ms-long-running-operation": true,
        "x-ms-long-running-operation-options": { "final-state-via": "location", "final-state-schema": "#/definitions/A" },
      },
      { "x-ms-long-running-operation": true, "x-ms-long-running-operation-options": { "final-state-via": "location" } },
    ],
    [
      "operation",
      { "x-ms-pageable": { nextLinkName: "n", description: "x" }, "x-ms-long-running-operation-options": { description: "x" } },
      { "x-ms-pageable": { nextLinkName: "n" }, "x-ms-long-running-operation-options": {} },
    ],
    [
      "responses",
      {
        200: { description: "x", schema: { type: "object", description: "x" }, examples: {} },
        default: { description: "x", "x-ms-error-response": true },
        "x-note": { a: 1 },
      },
      { 200: { schema: { type: "object" } }, default: { "x-ms-error-response": true } },
    ],
    [
      "response",
      { description: "x", headers: { Location: { type: "string", description: "x" } } },
      { headers: { Location: { type: "string" } } },
    ],
    [
      "pathItem",
      {
        get: { operationId: "A", description: "x" },
        parameters: [{ name: "a", in: "query", description: "x" }],
        "x-src": "P",
        "x-inferred": true,
        summary: "x",
      },
      { get: { operationId: "A" }, parameters: [{ name: "a", in: "query" }], "x-src": "P", "x-inferred": true },
    ],
  ])("of a %s", (role, source, expected) => expect(strip(source, role)).toEqual(expected));

  test("members that every object inherits are no facts of a role", () => {
    const source = JSON.parse(
      '{"constructor": {"a": 1}, "__proto__": {"b": 1}, "toString": 1, "properties": {"__proto__": {"type": "string"}, "constructor": {"type": "string"}}}',
    ) as JsonObject;
    expect(JSON.stringify(strip(source, "schema"))).toBe('{"properties":{"__proto__":{"type":"string"},"constructor":{"type":"string"}}}');
  });
});
