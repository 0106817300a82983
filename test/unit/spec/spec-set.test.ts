import { mkdirSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import type { Json } from "../../../generator/lib/json.ts";
import { limits } from "../../../generator/spec/limits.ts";
import { child, children, specSet, type Node } from "../../../generator/spec/spec-set.ts";
import { temporaryFolder, writeFiles } from "../../support/folder.ts";
import { openInMemory, type Files } from "../../support/reading.ts";

const at = (pointer: string, value: Json, file = "a.json"): Node => ({ place: { file, pointer }, value });

describe("following references", () => {
  const files: Files = {
    "a.json": { one: { $ref: "b.json#/two" }, plain: { x: 1 }, own: { $ref: "#/plain", readOnly: true } },
    "b.json": { two: { $ref: "#/three" }, three: { y: 2 } },
  };

  test("ends where something else stands, with its place", () => {
    const { specs } = openInMemory(files);
    expect(specs.follow(at("/one", { $ref: "b.json#/two" }))).toEqual(at("/three", { y: 2 }, "b.json"));
    expect(specs.follow(at("/plain", { x: 1 }))).toEqual(at("/plain", { x: 1 }));
    expect(specs.diagnostics()).toEqual([]);
  });

  test("a $ref that is no text is a member like any other", () => {
    const { specs } = openInMemory(files);
    const node = at("/x", { $ref: { type: "string" } });
    expect(specs.follow(node)).toBe(node);
  });

  test.each<[string, string, string]>([
    ["PEC1004", "#/gone", "the pointer names nothing"],
    ["PEC1004", "#gone", "its fragment is not a JSON pointer"],
    ["PEC1004", "#/__proto__", "the pointer names nothing"],
    ["PEC1005", "../outside.json#/x", "leaves the specs folder"],
    ["PEC1005", "https://evil.example/x.json#/x", "leaves the specs folder"],
    ["PEC1001", "missing.json#/x", "there is no such file"],
  ])("%s for %s", (code, ref, words) => {
    const { specs } = openInMemory(files);
    expect(specs.follow(at("/here", { $ref: ref }))).toBeNull();
    expect(specs.diagnostics()).toMatchObject([
      { code, message: expect.stringContaining(words), place: { file: "a.json", pointer: "/here" } },
    ]);
  });

  test("a circle ends with a diagnostic where it was entered", () => {
    const { specs } = openInMemory({ "a.json": { one: { $ref: "#/two" }, two: { $ref: "#/one" } } });
    expect(specs.follow(at("/start", { $ref: "#/one" }))).toBeNull();
    expect(specs.diagnostics()).toMatchObject([
      { code: "PEC1006", message: expect.stringContaining("reference chain"), place: { file: "a.json", pointer: "/start" } },
    ]);
  });

  test.each([
    [limits.referenceChain, true],
    [limits.referenceChain + 1, false],
  ])("a chain of %i references ends: %s", (length, ends) => {
    const chain = Object.fromEntries(
      Array.from({ length }, (_, index) => [`s${index}`, index === length - 1 ? { end: true } : { $ref: `#/s${index + 1}` }]),
    );
    const { specs } = openInMemory({ "a.json": chain });
    const found = specs.follow(at("/start", { $ref: "#/s0" }));
    expect(found?.value).toEqual(ends ? { end: true } : undefined);
  });

  test("a missing document is asked for once and reported once", () => {
    const { specs } = openInMemory(files);
    specs.follow(at("/x", { $ref: "missing.json#/x" }));
    specs.follow(at("/y", { $ref: "missing.json#/y" }));
    expect(specs.diagnostics().map(({ place }) => place?.pointer)).toEqual(["/x"]);
  });
});

describe("documents on disk", () => {
  test("are read when asked for, once", () => {
    const specs = specSet(temporaryFolder({ "a/b.json": { x: 1 } }));
    expect(specs.document("a/b.json")?.json).toEqual({ x: 1 });
    expect(specs.document("a/b.json")).toBe(specs.document("a/b.json"));
  });

  test("outside the root are not opened, however a link makes them look", () => {
    const outside = temporaryFolder({ "secret.json": { secret: true } });
    const folder = temporaryFolder();
    symlinkSync(join(outside, "secret.json"), join(folder, "link.json"));
    symlinkSync(outside, join(folder, "folder"));
    const specs = specSet(folder);
    expect(specs.document("link.json", { file: "a.json", pointer: "/asks" })).toBeNull();
    expect(specs.document("folder/secret.json", { file: "a.json", pointer: "/asks/too" })).toBeNull();
    expect(specs.diagnostics()).toMatchObject([
      { code: "PEC1005", place: { file: "a.json", pointer: "/asks" } },
      { code: "PEC1005", place: { file: "a.json", pointer: "/asks/too" } },
    ]);
  });

  test("a folder whose name begins like the root's is outside", () => {
    const parent = temporaryFolder({ "specs-secret/a.json": { secret: true } });
    mkdirSync(join(parent, "specs"));
    symlinkSync(join(parent, "specs-secret"), join(parent, "specs/link"));
    const specs = specSet(join(parent, "specs"));
    expect(specs.document("link/a.json")).toBeNull();
    expect(specs.diagnostics()).toMatchObject([{ code: "PEC1005" }]);
  });

  test.each<[string, string]>([
    ["missing.json", "there is no such file"],
    ["folder", "it is not a regular file"],
  ])("%s cannot be read: %s", (file, reason) => {
    const specs = specSet(temporaryFolder({ "folder/x.json": {} }));
    expect(specs.document(file)).toBeNull();
    expect(specs.diagnostics()).toMatchObject([
      { code: "PEC1001", message: `Cannot read ${file}: ${reason}`, place: { file, pointer: "" } },
    ]);
  });

  test("more bytes than a definition has are not read", () => {
    const specs = specSet(temporaryFolder({ "big.json": `{"a": "${" ".repeat(limits.documentBytes)}"}` }));
    expect(specs.document("big.json")).toBeNull();
    expect(specs.diagnostics()).toMatchObject([{ code: "PEC1006", place: { file: "big.json", pointer: "" } }]);
  });

  test("what is not JSON is reported in the file itself", () => {
    const specs = specSet(temporaryFolder({ "yaml.json": "swagger: 2.0" }));
    expect(specs.document("yaml.json", { file: "a.json", pointer: "/x" })).toBeNull();
    expect(specs.diagnostics()).toMatchObject([{ code: "PEC1002", place: { file: "yaml.json", pointer: "" } }]);
  });
});

test("the text of a document is that which was read, or none", () => {
  const folder = temporaryFolder({ "a.json": '{"a": 1, "a": 2}', "b.json": {} });
  const specs = specSet(folder);
  expect(specs.text("a.json")).toBeNull();
  specs.document("a.json");
  expect(specs.text("a.json")).toBe('{"a": 1, "a": 2}');
  writeFiles(folder, { "a.json": "{}" });
  expect(specs.text("a.json")).toBeNull();
});

describe("nodes", () => {
  test("children keep their order and know their pointers", () => {
    const node = at("/paths", JSON.parse('{"/b/{x}": 1, "~a": 2, "__proto__": 3}') as Json);
    expect(children(node).map(([key, { place, value }]) => [key, place.pointer, value])).toEqual([
      ["/b/{x}", "/paths/~1b~1{x}", 1],
      ["~a", "/paths/~0a", 2],
      ["__proto__", "/paths/__proto__", 3],
    ]);
  });

  test("what is not there is nothing", () => {
    expect(child(at("", {}), "constructor")).toBeNull();
    expect(child(at("", ["a"]), "0")).toBeNull();
    expect(children(at("", ["a"]))).toEqual([]);
  });
});
