import { describe, expect, test } from "vitest";
import { schemaReader } from "../../../generator/facts/schema.ts";
import type { PropertyFact, SchemaFact } from "../../../generator/facts/types.ts";
import type { Json, JsonObject } from "../../../generator/lib/json.ts";
import { join, resolve } from "../../../generator/lib/pointer.ts";
import { limits } from "../../../generator/spec/limits.ts";
import type { SpecSet } from "../../../generator/spec/spec-set.ts";
import { openInMemory, type Files } from "../../support/reading.ts";
import { ref } from "../../support/swagger.ts";

interface Read {
  readonly schema: SchemaFact | null;
  readonly specs: SpecSet;
}

/** Reads the schema at a pointer of `a.json`, by default the definition called `A`. */
function schemaAt(definitions: JsonObject, pointer = "/definitions/A", others: Files = {}): Read {
  const json: JsonObject = { definitions };
  const { specs } = openInMemory({ "a.json": json, ...others });
  const value = resolve(json, pointer);
  if (value === undefined) throw new Error(`There is no ${pointer}`);
  return { schema: schemaReader(specs)({ place: { file: "a.json", pointer }, value }), specs };
}

function schemaOf(definitions: JsonObject, others: Files = {}): SchemaFact {
  const { schema, specs } = schemaAt(definitions, "/definitions/A", others);
  if (schema === null || specs.diagnostics().length > 0) throw new Error(JSON.stringify(specs.diagnostics()));
  return schema;
}

function property(schema: SchemaFact, name: string): PropertyFact {
  const found = schema.properties.find((candidate) => candidate.name === name);
  if (found === undefined) throw new Error(`There is no ${name}`);
  return found;
}

const names = ({ properties }: SchemaFact): string[] => properties.map(({ name }) => name);
const text: JsonObject = { type: "string" };

describe("types", () => {
  test.each<[JsonObject, string]>([
    [{ type: "string" }, "string"],
    [{ type: "integer" }, "integer"],
    [{ type: "number" }, "number"],
    [{ type: "boolean" }, "boolean"],
    [{ type: "array", items: text }, "array"],
    [{ type: "object" }, "object"],
    // Many definitions leave the type out and mean it all the same.
    [{ properties: { a: text } }, "object"],
    [{ additionalProperties: text }, "object"],
    [{ additionalProperties: true }, "object"],
    [{ items: text }, "array"],
    [{ allOf: [{ type: "object" }] }, "object"],
    [{ allOf: [{ properties: { a: text } }] }, "object"],
    [{}, "any"],
    [{ type: "file" }, "any"],
    [{ type: ["string", "null"] }, "any"],
    [{ additionalProperties: false }, "any"],
  ])("%j is %s", (schema, type) => expect(schemaOf({ A: schema }).type).toBe(type));

  test("format and limits are kept", () => {
    const schema = schemaOf({ A: { type: "string", format: "uuid", pattern: "^a$", minLength: 1, maxLength: 2, minimum: 0, maximum: 9 } });
    expect(schema.format).toBe("uuid");
    expect(schema.constraints).toEqual({ pattern: "^a$", minLength: 1, maxLength: 2, minimum: 0, maximum: 9 });
  });

  test("a limit that is no number is none", () => {
    expect(schemaOf({ A: { type: "string", minLength: "1", pattern: 7 } }).constraints).toEqual({
      pattern: null,
      minLength: null,
      maxLength: null,
      minimum: null,
      maximum: null,
    });
  });

  test("x-nullable is kept, also through a reference", () => {
    expect(schemaOf({ A: { type: "string", "x-nullable": true } }).nullable).toBe(true);
    expect(schemaOf({ A: { properties: { p: ref("N") } }, N: { type: "string", "x-nullable": true } }).properties[0]?.schema.nullable).toBe(
      true,
    );
    expect(schemaOf({ A: { type: "string", "x-nullable": "yes" } }).nullable).toBe(false);
  });
});

describe("enums", () => {
  const values = ["x", "y"];
  test.each<[JsonObject, object | null]>([
    [{ enum: values }, { values, open: false, name: null }],
    [
      { enum: values, "x-ms-enum": { name: "E" } },
      { values, open: false, name: "E" },
    ],
    [
      { enum: values, "x-ms-enum": { name: "E", modelAsString: false } },
      { values, open: false, name: "E" },
    ],
    [
      { enum: values, "x-ms-enum": { name: "E", modelAsString: true } },
      { values, open: true, name: "E" },
    ],
    // Only the value true opens it.
    [
      { enum: values, "x-ms-enum": { modelAsString: "true" } },
      { values, open: false, name: null },
    ],
    [{ enum: [1, "x", null, true] }, { values: ["1", "x"], open: false, name: null }],
    [{ enum: [] }, { values: [], open: false, name: null }],
    [{ "x-ms-enum": { name: "E", modelAsString: true } }, null],
    [{ enum: "x" }, null],
  ])("%j", (schema, found) => expect(schemaOf({ A: { type: "string", ...schema } }).enum).toEqual(found));

  test("come through references and allOf, and give way to one that is nearer", () => {
    const definitions = {
      E: { type: "string", enum: ["x"] },
      A: { properties: { plain: ref("E"), wrapped: { allOf: [ref("E")] }, nearer: { allOf: [ref("E")], enum: ["z"] } } },
    };
    const schema = schemaOf(definitions);
    expect(["plain", "wrapped", "nearer"].map((name) => property(schema, name).schema.enum?.values)).toEqual([["x"], ["x"], ["z"]]);
  });
});

describe("allOf", () => {
  test("gives its properties first, in order", () => {
    const schema = schemaOf({
      A: { allOf: [ref("B"), { properties: { c: text } }], properties: { d: text } },
      B: { allOf: [ref("C")], properties: { b: text } },
      C: { properties: { a: text } },
    });
    expect(names(schema)).toEqual(["a", "b", "c", "d"]);
  });

  test("a property that is there again keeps its place and takes the nearer schema", () => {
    const schema = schemaOf({ A: { allOf: [ref("B")], properties: { a: { type: "integer" } } }, B: { properties: { a: text, b: text } } });
    expect(names(schema)).toEqual(["a", "b"]);
    expect(property(schema, "a").schema.type).toBe("integer");
  });

  test("required names a property of a base", () => {
    const schema = schemaOf({ A: { allOf: [ref("B")], required: ["a"] }, B: { properties: { a: text, b: text } } });
    expect([property(schema, "a").required, property(schema, "b").required]).toEqual([true, false]);
  });

  test("the base itself stays as it was", () => {
    const definitions = {
      A: { properties: { derived: { allOf: [ref("B")], required: ["a"], properties: { more: text } }, base: ref("B") } },
      B: { properties: { a: text } },
    };
    const schema = schemaOf(definitions);
    expect(names(property(schema, "base").schema)).toEqual(["a"]);
    expect(property(property(schema, "base").schema, "a").required).toBe(false);
    expect(property(property(schema, "derived").schema, "a").required).toBe(true);
  });

  test("a property is required where any part requires it", () => {
    const schema = schemaOf({ A: { allOf: [{ properties: { a: text } }, { required: ["a"] }] } });
    expect(property(schema, "a").required).toBe(true);
  });

  test("a property that a base requires is required where it is declared again", () => {
    const schema = schemaOf({
      A: { allOf: [ref("B")], properties: { a: { type: "string", maxLength: 9 } } },
      B: { required: ["a"], properties: { a: text } },
    });
    expect(property(schema, "a").required).toBe(true);
  });

  test("a property that a base makes read-only is read-only where it is declared again", () => {
    const schema = schemaOf({
      A: { allOf: [ref("B")], properties: { a: { type: "string", maxLength: 9 } } },
      B: { properties: { a: { type: "string", readOnly: true } } },
    });
    expect(property(schema, "a")).toMatchObject({ readOnly: true, schema: { constraints: { maxLength: 9 } } });
  });

  test("a base that is read-only makes what has it read-only", () => {
    expect(schemaOf({ A: { allOf: [ref("B")] }, B: { type: "string", readOnly: true } }).readOnly).toBe(true);
  });

  test("a base that cannot be found is reported and the rest is read", () => {
    const { schema, specs } = schemaAt({ A: { allOf: [ref("Gone"), { properties: { a: text } }], properties: { b: text } } });
    expect(names(schema as SchemaFact)).toEqual(["a", "b"]);
    expect(specs.diagnostics()).toMatchObject([{ code: "PEC1004", place: { file: "a.json", pointer: "/definitions/A/allOf/0" } }]);
  });

  test("a schema that has itself as a base ends", () => {
    expect(names(schemaOf({ A: { allOf: [ref("A")], properties: { a: text } } }))).toEqual(["a"]);
    expect(
      names(schemaOf({ A: { allOf: [ref("B")], properties: { a: text } }, B: { allOf: [ref("A")], properties: { b: text } } })).sort(),
    ).toEqual(["a", "b"]);
  });
});

describe("keywords beside a $ref", () => {
  const definitions = (beside: JsonObject): JsonObject => ({
    A: { properties: { p: { ...ref("T"), ...beside }, plain: ref("T") } },
    T: { type: "string", maxLength: 5 },
  });

  test("make a schema of their own and leave what is named alone", () => {
    const schema = schemaOf(definitions({ readOnly: true, maxLength: 9 }));
    expect(property(schema, "p")).toMatchObject({
      readOnly: true,
      schema: { readOnly: true, type: "string", name: "T", constraints: { maxLength: 9 } },
    });
    expect(property(schema, "plain")).toMatchObject({ readOnly: false, schema: { readOnly: false, constraints: { maxLength: 5 } } });
  });

  test.each(["description", "title", "x-ms-client-flatten", "x-ms-client-name", "example", "externalDocs"])("%s changes nothing", (key) => {
    const schema = schemaOf(definitions({ [key]: "x" }));
    expect(property(schema, "p").schema).toBe(property(schema, "plain").schema);
  });

  test("what is named keeps its properties, and takes the enum beside", () => {
    const schema = schemaOf({
      A: { properties: { p: { ...ref("T"), enum: ["x"], "x-nullable": true } } },
      T: { properties: { inner: text } },
    });
    expect(names(property(schema, "p").schema)).toEqual(["inner"]);
    expect(property(schema, "p").schema).toMatchObject({ nullable: true, enum: { values: ["x"] } });
  });

  test("the place of the fact is where the keywords stand", () => {
    const schema = schemaOf(definitions({ readOnly: true }));
    expect(property(schema, "p").schema.place).toEqual({ file: "a.json", pointer: "/definitions/A/properties/p" });
    expect(property(schema, "plain").schema.place).toEqual({ file: "a.json", pointer: "/definitions/T" });
  });
});

describe("read-only is", () => {
  const of = (p: JsonObject, more: JsonObject = {}): boolean => property(schemaOf({ A: { properties: { p } }, ...more }), "p").readOnly;

  test.each<[string, JsonObject, boolean]>([
    ["declared", { type: "string", readOnly: true }, true],
    ["not declared", { type: "string" }, false],
    ["declared as false", { type: "string", readOnly: false }, false],
    ["only the value true", { type: "string", readOnly: "true" }, false],
    ["mutability of reading alone", { type: "string", "x-ms-mutability": ["read"] }, true],
    ["mutability of nothing", { type: "string", "x-ms-mutability": [] }, true],
    ["no mutability of creating", { type: "string", "x-ms-mutability": ["create", "read"] }, false],
    ["no mutability of updating", { type: "string", "x-ms-mutability": ["read", "update"] }, false],
    ["no mutability that is no list", { type: "string", "x-ms-mutability": "read" }, false],
    ["readOnly even if mutability allows", { type: "string", readOnly: true, "x-ms-mutability": ["create", "read", "update"] }, true],
  ])("%s", (_, schema, readOnly) => expect(of(schema)).toBe(readOnly));

  test.each<[string, JsonObject, JsonObject, boolean]>([
    ["on what a $ref names", ref("T"), { type: "string", readOnly: true }, true],
    ["beside the $ref", { ...ref("T"), readOnly: true }, { type: "string" }, true],
    ["mutability beside the $ref", { ...ref("T"), "x-ms-mutability": ["read"] }, { type: "string" }, true],
    ["what is named, when false stands beside", { ...ref("T"), readOnly: false }, { type: "string", readOnly: true }, true],
    ["mutability on what a $ref names", ref("T"), { type: "string", "x-ms-mutability": ["read"] }, true],
  ])("%s", (_, schema, T, readOnly) => expect(of(schema, { T })).toBe(readOnly));

  test("through two references", () => expect(of(ref("T"), { T: ref("U"), U: { type: "string", readOnly: true } })).toBe(true));
});

describe("maps and arrays", () => {
  test("values of a map", () => {
    expect(schemaOf({ A: { additionalProperties: { type: "integer" } } }).additional?.type).toBe("integer");
    expect(schemaOf({ A: { additionalProperties: ref("T") }, T: text }).additional?.name).toBe("T");
    expect(schemaOf({ A: { additionalProperties: true } }).additional?.type).toBe("any");
    expect(schemaOf({ A: { additionalProperties: false } }).additional).toBeNull();
    expect(schemaOf({ A: { type: "object" } }).additional).toBeNull();
  });

  test("items", () => {
    expect(schemaOf({ A: { type: "array", items: ref("T") }, T: text }).items?.name).toBe("T");
    expect(schemaOf({ A: { type: "array" } }).items).toBeNull();
    expect(schemaOf({ A: { allOf: [{ type: "array", items: text }] } }).items?.type).toBe("string");
  });
});

describe("recursion", () => {
  test("a definition that reaches itself becomes a circular fact", () => {
    const schema = schemaOf({ A: { properties: { child: ref("A"), children: { type: "array", items: ref("A") } } } });
    expect(property(schema, "child").schema).toBe(schema);
    expect(property(schema, "children").schema.items).toBe(schema);
  });

  test("two definitions that reach each other", () => {
    const schema = schemaOf({ A: { properties: { b: ref("B") } }, B: { properties: { a: ref("A") } } });
    expect(property(property(schema, "b").schema, "a").schema).toBe(schema);
  });

  test("with keywords beside the $ref", () => {
    const schema = schemaOf({ A: { properties: { child: { ...ref("A"), readOnly: true } } } });
    const child = property(schema, "child");
    expect(child.readOnly).toBe(true);
    expect(property(child.schema, "child").schema).toBe(child.schema);
  });

  test("a derived definition has all of its base, wherever reading began", () => {
    const definitions = { A: { properties: { child: ref("B"), id: text } }, B: { allOf: [ref("A")], properties: { more: text } } };
    expect(names(property(schemaOf(definitions), "child").schema)).toEqual(["child", "id", "more"]);
  });
});

describe("inheriting from what is still being read", () => {
  const definitions = {
    A: { required: ["id"], properties: { child: ref("C"), id: text } },
    B: { allOf: [ref("A")], properties: { b: text } },
    C: { allOf: [ref("B")], properties: { c: text, id: { type: "string", maxLength: 9 } } },
  };

  test("reaches through an heir", () => {
    const child = property(schemaOf(definitions), "child").schema;
    expect(names(child)).toEqual(["child", "id", "b", "c"]);
    expect(property(child, "id")).toMatchObject({ required: true, schema: { constraints: { maxLength: 9 } } });
  });

  test.each(["A", "B", "C"])("gives the same where reading begins with %s", (start) => {
    const schema = schemaAt(definitions, `/definitions/${start}`).schema as SchemaFact;
    const child = property(schema, "child").schema;
    expect(names(child)).toEqual(["child", "id", "b", "c"]);
    expect(property(child, "child").schema).toBe(child);
  });
});

describe("over several documents", () => {
  test("a reference is read relative to the document that it stands in", () => {
    const schema = schemaOf(
      { A: { properties: { p: { $ref: "common/types.json#/definitions/P" } } } },
      {
        "common/types.json": { definitions: { P: { properties: { q: { $ref: "more.json#/definitions/Q" } } } } },
        "common/more.json": { definitions: { Q: { type: "boolean" } } },
      },
    );
    const q = property(property(schema, "p").schema, "q").schema;
    expect(q).toMatchObject({ type: "boolean", name: "Q", place: { file: "common/more.json", pointer: "/definitions/Q" } });
  });

  test("a definition with a name that has to be escaped is called what it is called", () => {
    expect(schemaAt({ "A/B~C": text }, join("/definitions", "A/B~C")).schema?.name).toBe("A/B~C");
  });

  test("what stands elsewhere has no name", () => {
    expect(schemaAt({ A: { properties: { p: text } } }, "/definitions/A/properties/p").schema?.name).toBeNull();
  });

  test.each<[string, Json, string, string]>([
    ["a pointer to nothing", ref("Gone"), "PEC1004", "the pointer names nothing"],
    ["a file that is missing", { $ref: "gone.json#/definitions/X" }, "PEC1001", "there is no such file"],
    ["the network", { $ref: "https://evil.example/x.json" }, "PEC1005", "leaves the specs folder"],
    ["a fragment that is no pointer", { $ref: "#Gone" }, "PEC1004", "not a JSON pointer"],
  ])("%s is reported where it stands; the property is there and says nothing", (_, value, code, words) => {
    const { schema, specs } = schemaAt({ A: { properties: { p: value, q: text } } });
    expect(names(schema as SchemaFact)).toEqual(["p", "q"]);
    expect(property(schema as SchemaFact, "p").schema).toMatchObject({ type: "any", properties: [] });
    expect(specs.diagnostics()).toMatchObject([
      { code, message: expect.stringContaining(words), place: { file: "a.json", pointer: "/definitions/A/properties/p" } },
    ]);
  });
});

describe("limits", () => {
  test("schemas nested too deep are reported once", () => {
    let nested: JsonObject = text;
    for (let depth = 0; depth < limits.schemaDepth + 5; depth += 1) nested = { properties: { p: nested } };
    const { schema, specs } = schemaAt({ A: nested });
    expect(schema).not.toBeNull();
    const pointer = `/definitions/A${"/properties/p".repeat(limits.schemaDepth + 1)}`;
    expect(specs.diagnostics()).toMatchObject([
      { code: "PEC1006", message: expect.stringContaining("schema depth"), place: { file: "a.json", pointer } },
    ]);
  });

  test("a document with more schemas than any has is reported once, and ends", () => {
    const side = Math.ceil(Math.sqrt(limits.schemasPerDocument));
    const wide = (inner: JsonObject): JsonObject => ({
      properties: Object.fromEntries(Array.from({ length: side }, (_, index) => [`p${index}`, inner])),
    });
    const { specs } = schemaAt({ A: wide(wide(text)) });
    expect(specs.diagnostics()).toMatchObject([
      { code: "PEC1006", message: expect.stringContaining("schemas per document"), place: { file: "a.json" } },
    ]);
  });

  test("definitions that many properties share are read once", () => {
    const level = (index: number): JsonObject => ({
      properties: Object.fromEntries(Array.from({ length: 20 }, (_, p) => [`p${p}`, ref(`L${index + 1}`)])),
    });
    const definitions = Object.fromEntries(Array.from({ length: 20 }, (_, index) => [`L${index}`, level(index)]));
    const { specs } = schemaAt({ ...definitions, L20: text, A: ref("L0") });
    expect(specs.diagnostics()).toEqual([]);
  });
});

test("members of a hostile document are members and nothing else", () => {
  const definitions = JSON.parse(
    '{"A": {"properties": {"__proto__": {"type": "string"}, "constructor": {"type": "integer"}, "description": {"type": "boolean"}}}}',
  ) as JsonObject;
  expect(schemaOf(definitions).properties.map(({ name, schema }) => [name, schema.type])).toEqual([
    ["__proto__", "string"],
    ["constructor", "integer"],
    ["description", "boolean"],
  ]);
});
