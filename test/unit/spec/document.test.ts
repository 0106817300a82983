import { describe, expect, test } from "vitest";
import { isDocument, parseDocument } from "../../../generator/spec/document.ts";
import { limits } from "../../../generator/spec/limits.ts";
import { repeatedKeys } from "../../../generator/spec/repeated-keys.ts";
import { resolve } from "../../../generator/lib/pointer.ts";

const parse = (text: string | Buffer) => parseDocument("a.json", Buffer.from(text));

test("an object in UTF-8 is a document, with or without a byte order mark", () => {
  for (const text of ['{"swagger":"2.0"}', '\uFEFF{"swagger":"2.0"}']) {
    const document = parse(text);
    expect(isDocument(document) && document.json).toEqual({ swagger: "2.0" });
  }
});

test("members called __proto__ and constructor stay members", () => {
  const document = parse('{"__proto__": {"swagger": "2.0"}, "constructor": 1}');
  if (!isDocument(document)) throw new Error("not read");
  expect(Object.keys(document.json)).toEqual(["__proto__", "constructor"]);
  expect(document.json["swagger"]).toBeUndefined();
});

describe("what is no document is reported, never thrown", () => {
  test.each<[string, string | Buffer]>([
    ["nothing", ""],
    ["half a document", '{"swagger": "2.0"'],
    ["YAML", "swagger: '2.0'\n"],
    ["a comment", "{} // no"],
    ["a list", "[]"],
    ["a text", '"swagger"'],
    ["null", "null"],
    ["bytes that are not UTF-8", Buffer.from([0x7b, 0xff, 0x7d])],
    ["UTF-16", Buffer.from('{"swagger":"2.0"}', "utf16le")],
    ["a NUL byte", '{"a":"\0"}'],
  ])("%s", (_, text) => {
    expect(parse(text)).toMatchObject({ code: "PEC1002", severity: "error", place: { file: "a.json", pointer: "" } });
  });

  test.each<[string, string]>([
    ["that never end", "[".repeat(200_000)],
    ["that end", `{"a": ${"[".repeat(limits.nesting)}${"]".repeat(limits.nesting)}}`],
    ["of objects", `${'{"a": '.repeat(limits.nesting + 1)}1${"}".repeat(limits.nesting + 1)}`],
  ])("brackets within brackets %s", (_, text) => {
    expect(parse(text)).toMatchObject({
      code: "PEC1006",
      message: expect.stringContaining("nesting of JSON"),
      place: { file: "a.json", pointer: "" },
    });
  });

  test("as many brackets as are allowed, and any number in texts or side by side, are read", () => {
    const nested = `{"a": ${"[".repeat(limits.nesting - 1)}${"]".repeat(limits.nesting - 1)}}`;
    const texts = JSON.stringify({ a: "[{".repeat(1000), 'b"[[': ["\\", "[".repeat(1000)] });
    const wide = JSON.stringify(Array.from({ length: 1000 }, () => ({ a: [1] })));
    for (const text of [nested, texts, `{"a": ${wide}}`]) expect(isDocument(parse(text))).toBe(true);
  });

  // Both are small enough to be read at all, and ask for nothing but patience of whoever looks for the ends of strings.
  test("a text of many megabytes is a text", () => {
    expect(isDocument(parse(JSON.stringify({ a: "x".repeat(limits.documentBytes - 100) })))).toBe(true);
  });

  test("a string that is begun again and again and never ends", { timeout: 5_000 }, () => {
    expect(parse(`{"a": "${'\\"'.repeat(100_000)}`)).toMatchObject({ code: "PEC1002" });
  });

  test("more bytes than a definition has", () => {
    const found = parseDocument("big.json", Buffer.alloc(limits.documentBytes + 1, " "));
    expect(found).toMatchObject({ code: "PEC1006", place: { file: "big.json", pointer: "" } });
    expect(found).toHaveProperty("message", `The limit for document bytes is ${limits.documentBytes}, found ${limits.documentBytes + 1}`);
  });
});

describe("keys that stand twice", () => {
  test("are looked for in texts of many megabytes, too", () => {
    expect(repeatedKeys(`{"a": ${JSON.stringify("x".repeat(limits.documentBytes - 100))}, "a": 1}`)).toEqual([{ key: "a", pointer: "" }]);
  });

  test.each<[string, Array<{ key: string; pointer: string }>]>([
    ['{"a": 1, "a": 2}', [{ key: "a", pointer: "" }]],
    [
      '{"a": {"b": 1, "b": 2, "b": 3}}',
      [
        { key: "b", pointer: "/a" },
        { key: "b", pointer: "/a" },
      ],
    ],
    ['{"a": [{"b": 1}, {"c": 1, "c": 2}]}', [{ key: "c", pointer: "/a/1" }]],
    ['{"a": [[], [{"x/y": {"k": 1, "k": 2}}]]}', [{ key: "k", pointer: "/a/1/0/x~1y" }]],
    // The same key, written in two ways.
    [String.raw`{"a": 1, "\u0061": 2}`, [{ key: "a", pointer: "" }]],
    [String.raw`{"a\"b": 1, "a\"b": 2}`, [{ key: 'a"b', pointer: "" }]],
    ['{"__proto__": 1, "__proto__": 2}', [{ key: "__proto__", pointer: "" }]],
    ['{"a": {"a": {"a": 1}}, "b": {"a": 1}}', []],
    // Braces, colons and keys inside of strings are text.
    [String.raw`{"a": "{\"b\": 1, \"b\": 2}", "c": ["a", "a"], "d": "a"}`, []],
    ['{"a": "b", "b": ["a:", "a:"]}', []],
    [String.raw`{"a\\": 1, "b": "\\", "c": {"a\\": 1}}`, []],
    ["{}", []],
  ])("%s", (text, found) => {
    expect(repeatedKeys(text)).toEqual(found);
    for (const { pointer } of found) expect(resolve(JSON.parse(text), pointer)).toBeTypeOf("object");
  });
});

test("brackets without end are a limit, not a crash", () => {
  expect(parse("[".repeat(200_000))).toMatchObject({ code: "PEC1006", severity: "error", place: { file: "a.json", pointer: "" } });
});
