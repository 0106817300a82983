import type { Arbitrary } from "fast-check";
import { isObject, type Json, type JsonObject } from "../../generator/lib/json.ts";
import { escapeToken, tokens } from "../../generator/lib/pointer.ts";
import { fc } from "./properties.ts";
import { body, mapMembers, ref, response, vaultDocument } from "./swagger.ts";

/** Definitions of a generated document; each refers only to later ones, unless circles are asked for. */
const definitionNames = ["D0", "D1", "D2", "D3", "D4"] as const;

const propertyName = fc.constantFrom(
  "a",
  "b",
  "c",
  "name",
  "status",
  "description",
  "title",
  "nextLink",
  "__proto__",
  "constructor",
  "x/y~z",
  "properties",
);

const marks = fc.record(
  { readOnly: fc.constant(true), "x-ms-mutability": fc.constantFrom(["read"], ["create", "read"], ["read", "update"]) },
  { requiredKeys: [] },
);

const primitive: Arbitrary<JsonObject> = fc.oneof(
  fc.constantFrom<JsonObject>(
    { type: "string" },
    { type: "integer", format: "int32" },
    { type: "boolean" },
    { type: "string", pattern: "^a", maxLength: 3 },
  ),
  fc.uniqueArray(fc.constantFrom("One", "Two", "Three"), { minLength: 1 }).map((values): JsonObject => ({ type: "string", enum: values })),
  fc.boolean().map((modelAsString): JsonObject => ({ type: "string", enum: ["One"], "x-ms-enum": { name: "E", modelAsString } })),
);

/** A schema that refers to definitions from the given index on. */
function schema(from: number, depth: number, circles: boolean): Arbitrary<JsonObject> {
  const names = circles ? definitionNames : definitionNames.slice(from);
  const reference =
    names.length === 0
      ? primitive
      : fc
          .tuple(fc.constantFrom(...names), fc.oneof(fc.constant({}), marks))
          .map(([name, beside]) => ({ ...ref(name), ...beside }) as JsonObject);
  if (depth === 0) return fc.oneof(primitive, reference);
  const inner = schema(from, depth - 1, circles);
  return fc.oneof(
    { weight: 2, arbitrary: fc.tuple(primitive, marks).map(([found, mark]) => ({ ...found, ...mark }) as JsonObject) },
    { weight: 2, arbitrary: reference },
    { weight: 3, arbitrary: objectSchema(inner) },
    { weight: 1, arbitrary: inner.map((items): JsonObject => ({ type: "array", items })) },
    { weight: 1, arbitrary: inner.map((additionalProperties): JsonObject => ({ type: "object", additionalProperties })) },
  );
}

function objectSchema(inner: Arbitrary<JsonObject>): Arbitrary<JsonObject> {
  return fc
    .tuple(fc.uniqueArray(fc.tuple(propertyName, inner), { selector: ([name]) => name, minLength: 1, maxLength: 4 }), fc.boolean())
    .map(([properties, required]) => ({
      type: "object",
      properties: Object.fromEntries(properties),
      ...(required ? { required: [properties[0]![0]] } : {}),
    }));
}

/** Documents with the paths of a vault, whose models are of all kinds. */
export function documents({ circles = false }: { circles?: boolean } = {}): Arbitrary<JsonObject> {
  const definitions = fc.tuple(...definitionNames.map((_, index) => objectSchema(schema(index + 1, 1, circles))));
  const state = objectSchema(schema(0, 1, circles));
  const pageable = fc.constantFrom<Json>({ nextLinkName: "nextLink" }, { nextLinkName: null }, {});
  return fc
    .record({
      definitions,
      state,
      extra: schema(0, 2, circles),
      request: schema(0, 1, circles),
      pageable,
      bare: fc.boolean(),
      longRunning: fc.boolean(),
      flat: fc.boolean(),
    })
    .map((made) =>
      vaultDocument({
        definitions: {
          ...Object.fromEntries(definitionNames.map((name, index) => [name, made.definitions[index] as JsonObject])),
          ConnectionState: made.state,
          ConnectionProperties: {
            type: "object",
            properties: {
              privateLinkServiceConnectionState: ref("ConnectionState"),
              provisioningState: ref("ProvisioningState"),
              extra: made.extra,
            },
          },
          ...(made.flat ? { ErrorResponse: { type: "object", properties: { code: { type: "string" } } } } : {}),
        },
        operations: {
          list: (operation) => ({
            ...operation,
            "x-ms-pageable": made.pageable,
            ...(made.bare ? { responses: { 200: response({ type: "array", items: ref("Connection") }) } } : {}),
          }),
          put: (operation) => ({
            ...operation,
            parameters: [...(operation["parameters"] as Json[]).slice(0, -1), body(made.request)],
            "x-ms-long-running-operation": made.longRunning,
          }),
        },
      }),
    );
}

const isReference = (value: Json): value is JsonObject => isObject(value) && typeof value["$ref"] === "string";
const definitionsOf = (document: JsonObject): JsonObject => document["definitions"] as JsonObject;

/** Puts in the place of a `$ref` what it names, where nothing stands beside it. */
export function inlined(document: JsonObject): JsonObject {
  const expand = (value: Json): Json => {
    if (Array.isArray(value)) return value.map(expand);
    if (!isObject(value)) return value;
    if (isReference(value) && Object.keys(value).length === 1) {
      const [, name = ""] = tokens((value["$ref"] as string).slice(1));
      return expand(definitionsOf(document)[name] as Json);
    }
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, expand(inner)]));
  };
  return expand(document) as JsonObject;
}

/** Gives every schema of a property a definition of its own. */
export function extracted(document: JsonObject): JsonObject {
  const made: JsonObject = {};
  let number = 0;
  const result = mapMembers(document, (key, value) => {
    if (key !== "properties" || !isObject(value)) return value;
    return Object.fromEntries(
      Object.entries(value).map(([name, inner]) => {
        // `properties` is also what many models call a member of theirs: that one is a schema, not a map of them.
        if (!isObject(inner) || isReference(inner) || !isSchema(inner)) return [name, inner];
        const definition = `Extracted${(number += 1)}`;
        made[definition] = inner;
        return [name, ref(definition)];
      }),
    );
  }) as JsonObject;
  return { ...result, definitions: { ...definitionsOf(result), ...made } };
}

/** Moves the first half of the properties of each object into a schema of its own, below `allOf`. */
export function split(document: JsonObject): JsonObject {
  const visit = (value: Json, isMap: boolean): Json => {
    if (Array.isArray(value)) return value.map((item) => visit(item, false));
    if (!isObject(value)) return value;
    const result = Object.fromEntries(
      Object.entries(value).map(([key, inner]) => [
        key,
        visit(inner, !isMap && (key === "properties" || key === "definitions" || key === "paths")),
      ]),
    );
    const properties = result["properties"];
    if (isMap || result["type"] !== "object" || !isObject(properties)) return result;
    const entries = Object.entries(properties);
    const half = Math.ceil(entries.length / 2);
    return {
      ...result,
      allOf: [...(Array.isArray(result["allOf"]) ? result["allOf"] : []), { properties: Object.fromEntries(entries.slice(0, half)) }],
      properties: Object.fromEntries(entries.slice(half)),
    };
  };
  return visit(document, false) as JsonObject;
}

const isSchema = (value: JsonObject): boolean => typeof value["type"] === "string";

/** Puts texts for people wherever a definition may have them. */
export function annotated(document: JsonObject, text: string): JsonObject {
  const visit = (value: Json, isMap: boolean): Json => {
    if (Array.isArray(value)) return value.map((item) => visit(item, false));
    if (!isObject(value)) return value;
    const inner = Object.entries(value).map(([key, item]): [string, Json] => [
      key,
      visit(item, !isMap && ["properties", "definitions", "paths", "responses", "headers"].includes(key)),
    ]);
    return Object.fromEntries(
      isMap
        ? inner
        : [
            ["description", text],
            ["title", text],
            ["summary", text],
            ["x-ms-examples", { [text]: { $ref: "examples/e.json" } }],
            ...inner.filter(([key]) => !["description", "title"].includes(key)),
          ],
    );
  };
  return visit(document, false) as JsonObject;
}

/** Calls every definition something else. */
export function renamed(document: JsonObject): JsonObject {
  const other = (name: string): string => `Renamed/${name}~`;
  const result = mapMembers(document, (key, value) =>
    key === "$ref" && typeof value === "string"
      ? value.replace(/^#\/definitions\/(.+)$/, (_, name: string) => `#/definitions/${encodeURIComponent(escapeToken(other(name)))}`)
      : value,
  ) as JsonObject;
  return { ...result, definitions: Object.fromEntries(Object.entries(definitionsOf(result)).map(([name, value]) => [other(name), value])) };
}

/** Moves the definitions into a document of their own. */
export function apart(document: JsonObject): { main: JsonObject; "common/types.json": JsonObject } {
  const { definitions, ...rest } = document;
  const main = mapMembers(rest, (key, value) =>
    key === "$ref" && typeof value === "string" && value.startsWith("#/definitions/") ? `common/types.json${value}` : value,
  ) as JsonObject;
  return {
    main,
    "common/types.json": { swagger: "2.0", info: { version: "1", title: "" }, paths: {}, definitions: definitions as JsonObject },
  };
}

/** Texts with everything that has ever ended a string, a comment, a code span or a cell. */
export const hostileText: Arbitrary<string> = fc.oneof(
  fc.string({ unit: "binary" }),
  fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 20 }).map((units) => String.fromCharCode(...units)),
  fc
    .array(
      fc.constantFrom(
        "*/",
        "/*",
        "//",
        "\n",
        "\r",
        "\u2028",
        "\u2029",
        "`",
        "``",
        "${x}",
        "{{x}}",
        "{{{x}}}",
        '"',
        "'",
        "\\",
        "\\\\",
        "|",
        "\\|",
        "<!--",
        "-->",
        "<img src=x>",
        "@tag",
        "{@link x}",
        "](x)",
        "[",
        "*",
        "_",
        "#",
        " ",
        "x",
        "\u200b",
        "\ud800",
        "\u0085",
        "&lt;",
        "</script>",
        "](https://evil.example)",
        "\u202e",
        "\u2066",
        "\u001b[2J",
        "::error::",
        "@everyone",
      ),
      { maxLength: 8 },
    )
    .map((parts) => parts.join("")),
);
