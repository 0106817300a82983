import { describe, expect, test } from "vitest";
import { put, type Json, type JsonObject } from "../../../generator/lib/json.ts";
import { escapeToken, join, resolve, tokens } from "../../../generator/lib/pointer.ts";
import { fc } from "../../support/properties.ts";

describe("escaping", () => {
  test.each([
    ["plain", "plain"],
    ["a/b", "a~1b"],
    ["m~n", "m~0n"],
    ["~1", "~01"],
    ["/~", "~1~0"],
    ["", ""],
    ["{name}", "{name}"],
  ])("%j is written as %j", (token, escaped) => {
    expect(escapeToken(token)).toBe(escaped);
    expect(tokens(`/${escaped}`)).toEqual([token]);
  });

  test("the tilde is read last: ~01 is ~1, not a slash", () => {
    expect(tokens("/~01")).toEqual(["~1"]);
  });
});

describe("joining and taking apart", () => {
  test("numbers are indexes", () => expect(join("/a", 0, "b/c")).toBe("/a/0/b~1c"));
  test("the whole document has no tokens", () => expect(tokens("")).toEqual([]));
  test("one empty token is not the whole document", () => expect(tokens("/")).toEqual([""]));
});

describe("resolving", () => {
  const document: Json = { a: { "b/c": [10, { d: null }], "": "empty" }, "m~n": 1, "%41": 2 };
  const own = JSON.parse('{"__proto__": 7}') as Json;

  test.each<[string, Json | undefined]>([
    ["", document],
    ["/a/b~1c/0", 10],
    ["/a/b~1c/1/d", null],
    ["/a/", "empty"],
    ["/m~0n", 1],
    // A pointer that came from a fragment was decoded before; nothing is decoded here.
    ["/%41", 2],
    ["/A", undefined],
    ["/a/b~1c/00", undefined],
    ["/a/b~1c/01", undefined],
    ["/a/b~1c/-", undefined],
    ["/a/b~1c/2", undefined],
    ["/a/b~1c/length", undefined],
    ["/a/b~1c/0/more", undefined],
    ["a", undefined],
    ["/constructor", undefined],
    ["/__proto__", undefined],
    ["/a/toString", undefined],
  ])("%j", (pointer, value) => expect(resolve(document, pointer)).toEqual(value));

  test("an own member called __proto__ is a member like any other", () => expect(resolve(own, "/__proto__")).toBe(7));
});

describe("for any document", () => {
  const key = fc.oneof(fc.string(), fc.constantFrom("~", "/", "~1", "~0", "", "__proto__", "0", "a/b~c", "{x}"));
  const { tree } = fc.letrec<{ tree: Json }>((tie) => ({
    tree: fc.oneof(
      { maxDepth: 4 },
      fc.oneof(fc.integer(), fc.string(), fc.constant(null), fc.boolean()),
      fc.array(tie("tree"), { maxLength: 4 }),
      fc.array(fc.tuple(key, tie("tree")), { maxLength: 4 }).map((members) => {
        const object: JsonObject = {};
        for (const [name, value] of members) put(object, name, value);
        return object;
      }),
    ),
  }));

  /** Every path of tokens with what stands there, found by walking instead of resolving. */
  function walk(value: Json, path: Array<string | number> = []): Array<[path: Array<string | number>, value: Json]> {
    const inner = Array.isArray(value) ? [...value.entries()] : typeof value === "object" && value !== null ? Object.entries(value) : [];
    return [[path, value], ...inner.flatMap(([name, item]) => walk(item, [...path, name]))];
  }

  test("what is joined resolves to what stands there", () => {
    fc.assert(
      fc.property(tree, (document) => {
        for (const [path, value] of walk(document)) {
          const pointer = join("", ...path);
          expect(tokens(pointer)).toEqual(path.map(String));
          expect(resolve(document, pointer)).toBe(value);
        }
      }),
    );
  });

  test("two paths never have one pointer", () => {
    fc.assert(
      fc.property(fc.array(key), fc.array(key), (a, b) => {
        expect(join("", ...a) === join("", ...b)).toBe(JSON.stringify(a) === JSON.stringify(b));
      }),
    );
  });
});
