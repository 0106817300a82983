import { describe, expect, test } from "vitest";
import { asString, isObject, own, ownObject, put, strings, toJsonText, type JsonObject } from "../../../generator/lib/json.ts";

const hostile = JSON.parse(
  '{"__proto__": {"polluted": true}, "constructor": 1, "list": ["a", 2, null, "b"], "inner": {"x": 1}}',
) as JsonObject;

describe("own", () => {
  test.each([
    ["constructor", 1],
    ["toString", undefined],
    ["hasOwnProperty", undefined],
    ["missing", undefined],
  ])("%s", (key, value) => expect(own(hostile, key)).toBe(value));

  test("reads a member called __proto__", () => expect(own(hostile, "__proto__")).toEqual({ polluted: true }));
  test("is nothing in what is no object", () => {
    for (const value of [null, undefined, 1, "text", ["a"]]) expect(own(value, "length")).toBeUndefined();
  });
  test("ownObject wants an object", () => {
    expect(ownObject(hostile, "inner")).toEqual({ x: 1 });
    expect(ownObject(hostile, "list")).toBeUndefined();
    expect(ownObject(hostile, "constructor")).toBeUndefined();
  });
});

test("put makes a member of its own, whatever the key", () => {
  const target: JsonObject = {};
  put(target, "__proto__", { polluted: true });
  put(target, "plain", 1);
  expect(Object.keys(target)).toEqual(["__proto__", "plain"]);
  expect(Object.getPrototypeOf(target)).toBe(Object.prototype);
  expect((target as { polluted?: unknown }).polluted).toBeUndefined();
  expect(JSON.stringify(target)).toBe('{"__proto__":{"polluted":true},"plain":1}');
});

test("only strings are strings", () => {
  expect(strings(hostile["list"])).toEqual(["a", "b"]);
  expect(strings("a")).toEqual([]);
  expect(asString(1)).toBeUndefined();
  expect(isObject([])).toBe(false);
  expect(isObject(null)).toBe(false);
});

test("a file of ours is indented and ends with a line feed", () => {
  expect(toJsonText({ a: [1] })).toBe('{\n  "a": [\n    1\n  ]\n}\n');
});
