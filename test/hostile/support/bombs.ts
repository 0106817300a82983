import type { Json, JsonObject } from "../../../generator/lib/json.ts";
import { toJsonText } from "../../../generator/lib/json.ts";
import { body, group, pathParameter, ref, response, vaultDocument, type VaultOptions } from "../../support/swagger.ts";

/** A document that means to exhaust whoever reads it, or that none of its readers can read. */
export interface Bomb {
  /** Its bytes; made when they are needed, since some are many. */
  readonly content: () => Buffer | string;
  /** The finding that names it, and what else its message says. */
  readonly code: string;
  readonly says?: string;
  /** What stands beside it, by path relative to its folder. */
  readonly beside?: Readonly<Record<string, Json | string>>;
}

export const badTarget = "Contoso.Bad/vaults/{vaultName}";
const text: JsonObject = { type: "string" };
const bad = (options: VaultOptions = {}): JsonObject => vaultDocument({ target: badTarget, ...options });
const json =
  (document: JsonObject): (() => string) =>
  () =>
    toJsonText(document);
const many = (count: number, member: (index: number) => [string, Json]): JsonObject =>
  Object.fromEntries(Array.from({ length: count }, (_, index) => member(index)));
/** Definitions that each name the next one several times. */
const levels = (depth: number, fan: number, wrap: (inner: JsonObject) => JsonObject, more: JsonObject = {}): Record<string, JsonObject> =>
  many(depth, (index) => [
    `L${index}`,
    { type: "object", ...more, properties: many(fan, (name) => [`p${name}`, wrap(index === depth - 1 ? text : ref(`L${index + 1}`))]) },
  ]) as Record<string, JsonObject>;
const reaching = (schema: JsonObject, definitions: Record<string, JsonObject>): JsonObject =>
  bad({
    definitions: {
      ...definitions,
      ConnectionProperties: { type: "object", properties: { x: schema, privateLinkServiceConnectionState: ref("ConnectionState") } },
    },
  });
const paths = (members: JsonObject): JsonObject => ({ swagger: "2.0", info: { title: "", version: "2030-01-01" }, paths: members });
const bare = '{"x": "/providers/Contoso.Bad/vaults/{v}/privateLinkResources"';
const limit = (says: string): Pick<Bomb, "code" | "says"> => ({ code: "PEC1006", says });
const refersTo = ($ref: string): (() => string) => json(reaching({ $ref }, {}));

export const bombs: Readonly<Record<string, Bomb>> = {
  "20 MB": { content: () => `${bare}, "y": "${"y".repeat(20_000_000)}"}`, ...limit("document bytes") },
  "brackets without end": { content: () => `${bare}, "y": ${"[".repeat(5_000_000)}`, ...limit("nesting") },
  "objects 300 deep": { content: () => `${bare}, "y": ${'{"a":'.repeat(300)}1${"}".repeat(301)}`, ...limit("nesting") },
  "a circle of references": { content: json(reaching(ref("A"), { A: ref("B"), B: ref("A") })), ...limit("reference chain") },
  "a chain of references": {
    content: json(
      reaching(ref("A0"), many(60, (index) => [`A${index}`, index === 59 ? text : ref(`A${index + 1}`)]) as Record<string, JsonObject>),
    ),
    ...limit("reference chain"),
  },
  "fan-out": {
    content: json(
      reaching(
        ref("L0"),
        levels(20, 10, (inner) => inner),
      ),
    ),
    ...limit("properties of a body"),
  },
  "fan-out through lists of lists": {
    content: json(
      reaching(
        ref("L0"),
        levels(4, 100, (items) => ({ type: "array", items: { type: "array", items } })),
      ),
    ),
    ...limit("properties of a body"),
  },
  "fan-out beside a map": {
    content: json(
      reaching(
        ref("L0"),
        levels(9, 12, (inner) => inner, { additionalProperties: text }),
      ),
    ),
    ...limit("properties of a body"),
  },
  "fan-out through maps": {
    content: json(
      reaching(
        ref("L0"),
        levels(9, 12, (additionalProperties) => ({ type: "object", additionalProperties })),
      ),
    ),
    ...limit("properties of a body"),
  },
  "fan-out through lists that are maps as well": {
    content: json(
      reaching(
        ref("L0"),
        many(51, (index) => [
          `L${index}`,
          index === 50 ? text : { items: ref(`L${index + 1}`), additionalProperties: ref(`L${index + 1}`) },
        ]) as Record<string, JsonObject>,
      ),
    ),
    ...limit("properties of a body"),
  },
  "4,900 schemas below each other in a body": {
    content: json(
      bad({
        operations: {
          put: (operation) => ({ ...operation, parameters: [...(operation["parameters"] as Json[]).slice(0, -1), body("A4899")] }),
        },
        definitions: {
          ...(many(4_900, (index) => [
            `A${index}`,
            { type: "object", properties: { p: index === 0 ? text : ref(`A${index - 1}`) } },
          ]) as Record<string, JsonObject>),
          // Read from their end: each is a few steps above one that is known.
          ConnectionList: { type: "object", properties: many(98, (index) => [`q${index}`, ref(`A${(index + 1) * 50 - 1}`)]) },
        },
      }),
    ),
    ...limit("properties of a body"),
  },
  "a reference to another resource that is a list of itself": {
    content: json(bad({ definitions: { PrivateEndpoint: { type: "array", items: ref("PrivateEndpoint") } } })),
    code: "",
  },
  "fan-out of a bare list": {
    content: json(
      bad({
        operations: { get: null, put: null, list: { responses: { 200: response({ type: "array", items: ref("L0") }) } } },
        definitions: levels(9, 12, (inner) => inner),
      }),
    ),
    ...limit("properties of a body"),
  },
  "fan-out of a request": {
    content: json(
      bad({
        operations: {
          put: (operation) => ({ ...operation, parameters: [...(operation["parameters"] as Json[]).slice(0, -1), body("L0")] }),
        },
        definitions: levels(9, 12, (inner) => inner, { additionalProperties: text }),
      }),
    ),
    ...limit("properties of a body"),
  },
  "fan-out below a private endpoint": {
    content: json(bad({ definitions: { ...levels(20, 10, (inner) => inner), PrivateEndpoint: ref("L0") } })),
    ...limit("properties of a body"),
  },
  "a long list where nobody looks": {
    content: () =>
      toJsonText(
        bad({
          operations: {
            list: {
              responses: {
                200: response("ConnectionList", {
                  headers: { x: { ...text, enum: Array.from({ length: 100_000 }, (_, index) => `v${index}`) } },
                }),
              },
            },
          },
        }),
      ),
    code: "",
  },
  "schemas 100 deep": {
    content: json(
      reaching(
        ref("L0"),
        levels(100, 1, (inner) => inner),
      ),
    ),
    ...limit("schema depth"),
  },
  "one schema with 200,000 properties": {
    content: () =>
      toJsonText(
        bad({
          definitions: { S: text, ConnectionProperties: { type: "object", properties: many(200_000, (index) => [`p${index}`, ref("S")]) } },
        }),
      ),
    ...limit("properties in the schemas"),
  },
  "8,000 schemas that inherit from each other": {
    content: () =>
      toJsonText(
        bad({
          definitions: {
            ...many(8_000, (index) => [
              `A${index}`,
              { type: "object", allOf: index === 0 ? [] : [ref(`A${index - 1}`)], properties: { [`p${index}`]: text } },
            ]),
            ConnectionProperties: { type: "object", properties: many(160, (index) => [`q${index}`, ref(`A${(index + 1) * 50 - 1}`)]) },
          },
        }),
      ),
    ...limit("properties in the schemas"),
  },
  "4,000 schemas below each other": {
    content: () =>
      toJsonText(
        reaching(
          { type: "object", properties: many(80, (index) => [`q${index}`, ref(`A${(index + 1) * 50 - 1}`)]) },
          many(4_000, (index) => [`A${index}`, { type: "object", properties: { p: index === 0 ? text : ref(`A${index - 1}`) } }]) as Record<
            string,
            JsonObject
          >,
        ),
      ),
    ...limit("properties of a body"),
  },
  "an enum of 200,000 values": {
    content: () =>
      toJsonText(bad({ definitions: { Status: { ...text, enum: Array.from({ length: 200_000 }, (_, index) => `v${index}`) } } })),
    ...limit("values of an enum"),
  },
  "60,000 parameters": {
    content: () =>
      toJsonText(
        bad({
          operations: {
            list: { parameters: Array.from({ length: 60_000 }, (_, index) => ({ name: `q${index}`, in: "query", type: "string" })) },
          },
        }),
      ),
    ...limit("parameters"),
  },
  "900 responses": {
    content: json(bad({ operations: { list: { responses: many(900, (index) => [String(100 + index), response(null)]) } } })),
    ...limit("responses"),
  },
  "50,000 paths": {
    content: () =>
      toJsonText(
        paths(
          many(50_000, (index) => [
            `${group}/providers/Contoso.Bad/vaults/{v}/privateEndpointConnections/{n}/x${index}`,
            { get: { responses: {} } },
          ]),
        ),
      ),
    ...limit("private link paths"),
  },
  "a path that stands for 216,000 resource types": {
    content: json(
      paths({
        "/providers/Contoso.Bad/{a}/{x}/{b}/{y}/{c}/{z}/privateLinkResources": {
          get: {
            parameters: ["a", "b", "c"].map((name) => pathParameter(name, { enum: Array.from({ length: 60 }, (_, index) => `t${index}`) })),
            responses: {},
          },
        },
      }),
    ),
    ...limit("resource types of one path"),
  },
  "900 findings": {
    content: json(
      paths(many(900, (index) => [`${group}/providers/Contoso.Bad/vaults/{v}/privateEndpointConnections/{n}/x${index}`, { get: {} }])),
    ),
    ...limit("findings in one document"),
  },
  "truncated JSON": { content: () => toJsonText(bad()).slice(0, 2_000), code: "PEC1002" },
  YAML: { content: () => "swagger: '2.0'\npaths:\n  /providers/Contoso.Bad/vaults/{v}/privateLinkResources: {}\n", code: "PEC1002" },
  "UTF-16": { content: () => Buffer.from(`\ufeff${toJsonText(bad())}`, "utf16le"), code: "PEC1002", says: "UTF-8" },
  "UTF-16, the other way around": {
    content: () => Buffer.from(`\ufeff${toJsonText(bad())}`, "utf16le").swap16(),
    code: "PEC1002",
    says: "UTF-8",
  },
  "UTF-16 without a mark": { content: () => Buffer.from(toJsonText(bad()), "utf16le"), code: "PEC1002" },
  "Latin-1": { content: () => Buffer.from(`${bare}, "y": "\u00e9"}`, "latin1"), code: "PEC1002", says: "UTF-8" },
  "NUL bytes": { content: () => `${bare}\0}`, code: "PEC1002" },
  "a list": { content: () => `[${bare}}]`, code: "PEC1002", says: "root" },
  "two documents in one": { content: () => `${bare}}${bare}}`, code: "PEC1002" },
  "OpenAPI 3": { content: json({ ...bad(), swagger: null, openapi: "3.0.0" }), code: "PEC1003" },
  "Swagger 1.2": { content: json(bad({ root: { swagger: "1.2" } })), code: "PEC1003" },
  "a version as a number": { content: json(bad({ root: { swagger: 2 } })), code: "PEC1003" },
  "no api-version": { content: json(bad({ root: { info: { title: "" } } })), code: "PEC2006" },
  "no paths": { content: () => `${bare}, "swagger": "2.0", "paths": null}`, code: "" },
  "a reference to an address": { content: refersTo("https://evil.example/x.json#/definitions/A"), code: "PEC1005" },
  "a reference without a scheme": { content: refersTo("//evil.example/x.json#/definitions/A"), code: "PEC1005" },
  "a reference to a file by its address": { content: refersTo("file:///etc/passwd"), code: "PEC1005" },
  "a reference to an absolute path": { content: refersTo("/etc/passwd"), code: "PEC1005" },
  "a reference out of the root": { content: refersTo("../../../../../../etc/passwd"), code: "PEC1005" },
  "a reference out of the root, encoded": { content: refersTo("%2e%2e/%2e%2e/%2e%2e/%2e%2e/%2e%2e/%2e%2e/etc/passwd"), code: "PEC1005" },
  "a reference with backslashes": { content: refersTo("..\\..\\..\\x.json"), code: "PEC1005" },
  "a reference to data": { content: refersTo("data:application/json,{}"), code: "PEC1005" },
  "a reference to nothing": { content: refersTo("missing.json#/definitions/A"), code: "PEC1001" },
  "a reference to a folder": {
    content: refersTo("folder.json"),
    code: "PEC1001",
    says: "regular file",
    beside: { "folder.json/inside.txt": "" },
  },
  "a reference to a list": { content: refersTo("list.json#/0"), code: "PEC1002", beside: { "list.json": [1] } },
  "a reference to YAML": { content: refersTo("a.yaml"), code: "PEC1002", beside: { "a.yaml": "a: 1\n" } },
  "a reference to a document that is broken": {
    content: refersTo("broken.json#/definitions/A"),
    code: "PEC1002",
    beside: { "broken.json": "{" },
  },
  "a pointer to what every object inherits": { content: refersTo("#/definitions/constructor"), code: "PEC1004" },
};
