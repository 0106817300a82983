import { describe, expect, test } from "vitest";
import type { JsonObject } from "../../../generator/lib/json.ts";
import { mergeSlices } from "../../../generator/sync/merge.ts";

describe("two slices of one document", () => {
  test.each<[string, JsonObject, JsonObject, JsonObject | null]>([
    [
      "have what either has",
      { paths: { "/a": { get: 1 } }, swagger: "2.0" },
      { paths: { "/b": { get: 2 } }, swagger: "2.0" },
      { paths: { "/a": { get: 1 }, "/b": { get: 2 } }, swagger: "2.0" },
    ],
    ["agree on what both have", { a: [1, { b: null }] }, { a: [1, { b: null }] }, { a: [1, { b: null }] }],
    ["cannot disagree on a value", { a: { b: 1 } }, { a: { b: 2 } }, null],
    ["cannot disagree on a list", { a: [1] }, { a: [1, 2] }, null],
    ["cannot disagree on a kind", { a: {} }, { a: [] }, null],
    ["cannot disagree on null", { a: null }, { a: {} }, null],
    ["agree on null", { a: null, b: 1 }, { a: null }, { a: null, b: 1 }],
    ["keep a null that only one has", { a: { x: null } }, { a: { y: 1 } }, { a: { x: null, y: 1 } }],
    ["agree on false and on nothing", { a: false, b: "" }, { b: "", c: 0 }, { a: false, b: "", c: 0 }],
  ])("%s", (_, a, b, merged) => {
    expect(mergeSlices(a, b)).toEqual(merged);
    expect(mergeSlices(b, a)).toEqual(merged);
  });

  test("of two states: a definition is of one state or of the other, never of both", () => {
    const first = { definitions: { A: { type: "object", properties: { id: { type: "string" } } } } };
    const second = { definitions: { A: { type: "object", properties: { id: { type: "string" }, more: { type: "string" } } } } };
    expect(mergeSlices(first, second, false)).toBeNull();
    expect(mergeSlices(second, first, false)).toBeNull();
  });

  test("of two states: what only one of them uses can stand beside what only the other uses", () => {
    const first = { swagger: "2.0", definitions: { A: { type: "string" }, Shared: { type: "object" } } };
    const second = {
      swagger: "2.0",
      definitions: { B: { type: "integer" }, Shared: { type: "object" } },
      parameters: { P: { name: "p", in: "query" } },
    };
    expect(mergeSlices(first, second, false)).toEqual({
      swagger: "2.0",
      definitions: { A: { type: "string" }, Shared: { type: "object" }, B: { type: "integer" } },
      parameters: { P: { name: "p", in: "query" } },
    });
  });

  test("of two states: a document that is a schema is one definition", () => {
    const first = { type: "object", properties: { id: { type: "string" }, old: { type: "string" } } };
    const second = { type: "object", properties: { id: { type: "string" }, new: { type: "string" } } };
    expect(mergeSlices(first, second, false)).toBeNull();
    expect(mergeSlices(first, { ...first, definitions: { A: {} } }, false)).toEqual({ ...first, definitions: { A: {} } });
  });

  test("a member called __proto__ is a member", () => {
    const evil = JSON.parse('{"__proto__": {"polluted": true}}') as JsonObject;
    const merged = mergeSlices(evil, { a: 1 });
    expect(Object.keys(merged ?? {})).toEqual(["__proto__", "a"]);
    expect((merged as { polluted?: unknown }).polluted).toBeUndefined();
    expect(mergeSlices({ constructor: { a: 1 } }, {})).toEqual({ constructor: { a: 1 } });
  });
});
