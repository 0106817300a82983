import { describe, expect, test } from "vitest";
import { positionOf } from "../../../generator/diagnostics/position.ts";

const text = `{
  "swagger": "2.0",
  "paths": {
    "/a/{b}": { "get": { "tags": ["x", { "y~z": 1 }] } }
  },
  "twice": 1, "twice": { "in": 2 }
}
`;

describe("where a pointer leads", () => {
  test.each([
    ["", 1, 1],
    ["/swagger", 2, 3],
    ["/paths", 3, 3],
    ["/paths/~1a~1{b}", 4, 5],
    ["/paths/~1a~1{b}/get", 4, 17],
    ["/paths/~1a~1{b}/get/tags/0", 4, 35],
    ["/paths/~1a~1{b}/get/tags/1", 4, 40],
    ["/paths/~1a~1{b}/get/tags/1/y~0z", 4, 42],
  ])("%s", async (pointer, line, column) => {
    expect(await positionOf(text, pointer)).toEqual({ line, column });
  });
});

describe("what does not exist is where its nearest ancestor is", () => {
  test.each([
    ["/missing", 1, 1],
    ["/paths/missing/get", 3, 3],
    ["/paths/~1a~1{b}/get/tags/2", 4, 26],
    ["/paths/~1a~1{b}/get/tags/01", 4, 26],
    ["/paths/~1a~1{b}/get/tags/length", 4, 26],
    ["/swagger/0", 2, 3],
    ["/constructor", 1, 1],
    ["no pointer", 1, 1],
  ])("%s", async (pointer, line, column) => {
    expect(await positionOf(text, pointer)).toEqual({ line, column });
  });
});

test("of a key that stands twice the last one counts", async () => {
  expect(await positionOf(text, "/twice/in")).toEqual({ line: 6, column: 26 });
});

describe("lines and columns are those of an editor", () => {
  test.each([
    ["a byte order mark", '\uFEFF{"a":1}', 1, 2],
    ["carriage returns", '{\r\n\r\n  "a":1}', 3, 3],
    ["lone carriage returns", '{\r"a":1}', 2, 1],
    ["line separators within a string", '{"b":"\u2028\u2029", "a":1}', 1, 12],
    ["characters of two code units", '{"😀":1,"a":1}', 1, 9],
    ["escaped keys", '{\n"\\u0061":1}', 2, 1],
  ])("%s", async (_, json, line, column) => {
    expect(await positionOf(json, "/a")).toEqual({ line, column });
  });
});

describe("a text that is no JSON has a place all the same", () => {
  test.each([
    ["empty", ""],
    ["no JSON", "swagger: 2.0"],
    ["cut short", '{"a": {"b": '],
    ["an array", "[1]"],
    ["nested too deep", "[".repeat(200_000)],
    ["nested too deep in objects", '{"a":'.repeat(200_000)],
  ])("%s", async (_, broken) => {
    expect(await positionOf(broken, "/x/y")).toEqual({ line: 1, column: 1 });
  });
});
