import { isObject, isPlainList, put, type Json, type JsonObject } from "../lib/json.ts";
import { isReference, propertiesBag } from "../spec/consumer.ts";

/** What kind of object stands somewhere in a Swagger document; it decides which of its members are facts. */
export type Role =
  | "pathItem"
  | "operation"
  | "parameter"
  | "responses"
  | "response"
  | "header"
  | "schema"
  /** A schema that stands for another resource: its id, name and type are facts of ours, its properties are foreign. */
  | "reference"
  | "foreign"
  | "enumExtension"
  | "enumValue"
  | "pageable"
  | "longRunning";

/** How a member is kept: as it is, or as one, a list or a map of another role. */
type Member = "value" | { readonly one: Role } | { readonly list: Role } | { readonly map: Role };

const value = "value";
const typed = {
  type: value,
  format: value,
  enum: value,
  default: value,
  pattern: value,
  minLength: value,
  maxLength: value,
  minimum: value,
  maximum: value,
  exclusiveMinimum: value,
  exclusiveMaximum: value,
  multipleOf: value,
  minItems: value,
  maxItems: value,
  uniqueItems: value,
  collectionFormat: value,
  "x-ms-enum": { one: "enumExtension" },
  "x-nullable": value,
  "x-ms-client-name": value,
} as const satisfies Record<string, Member>;

const operation: Member = { one: "operation" };
const marks = { "x-src": value, "x-inferred": value, "x-assumed": value } as const satisfies Record<string, Member>;

const schema = {
  $ref: value,
  properties: { map: "schema" },
  allOf: { list: "schema" },
  items: { one: "schema" },
  additionalProperties: { one: "schema" },
  required: value,
  readOnly: value,
  discriminator: value,
  ...typed,
  "x-ms-mutability": value,
  "x-ms-secret": value,
  "x-ms-client-flatten": value,
  "x-ms-discriminator-value": value,
  "x-ms-azure-resource": value,
  "x-ms-identifiers": value,
  ...marks,
} as const satisfies Record<string, Member>;

/**
 * The members that are interface facts, by role. Everything else is left behind: prose, examples, and
 * extensions that we do not know, since they may hold prose too.
 */
const members: Record<Role, Readonly<Record<string, Member>>> = {
  pathItem: {
    $ref: value,
    get: operation,
    put: operation,
    post: operation,
    delete: operation,
    patch: operation,
    head: operation,
    options: operation,
    parameters: { list: "parameter" },
    ...marks,
  },
  operation: {
    operationId: value,
    parameters: { list: "parameter" },
    responses: { one: "responses" },
    consumes: value,
    produces: value,
    schemes: value,
    deprecated: value,
    "x-ms-long-running-operation": value,
    "x-ms-long-running-operation-options": { one: "longRunning" },
    "x-ms-pageable": { one: "pageable" },
    ...marks,
  },
  parameter: {
    $ref: value,
    name: value,
    in: value,
    required: value,
    schema: { one: "schema" },
    items: { one: "schema" },
    ...typed,
    allowEmptyValue: value,
    "x-ms-parameter-location": value,
    "x-ms-skip-url-encoding": value,
    ...marks,
  },
  responses: {},
  response: { $ref: value, schema: { one: "schema" }, headers: { map: "header" }, "x-ms-error-response": value, ...marks },
  header: { items: { one: "schema" }, ...typed },
  schema,
  reference: { ...schema, properties: { map: "reference" }, allOf: { list: "reference" }, items: { one: "reference" } },
  foreign: { type: value, readOnly: value, "x-ms-mutability": value, "x-nullable": value },
  enumExtension: { name: value, modelAsString: value, values: { list: "enumValue" } },
  enumValue: { value, name: value },
  pageable: { nextLinkName: value, itemName: value },
  longRunning: { "final-state-via": value },
};

/** Called with the text of each `$ref` and the role of what it names. */
export type OnReference = (ref: string, role: Role) => void;

/** A copy with the interface facts alone. Members of arrays keep their index, so pointers stay valid. */
export function strip(source: Json, role: Role, onReference?: OnReference): Json {
  if (!isObject(source)) return source;
  const result: JsonObject = {};
  for (const [key, inner] of Object.entries(source)) {
    const member = memberOf(role, key);
    // A value is a word, a number or a list of them; an object in its place is nothing that we read.
    if (member === undefined || (member === "value" && !isPlain(inner))) continue;
    if (key === "$ref" && typeof inner === "string") onReference?.(inner, role);
    put(result, key, keep(inner, member, onReference));
  }
  return result;
}

function isPlain(source: Json): boolean {
  return isPlainList(source) || !(isObject(source) || Array.isArray(source));
}

function memberOf(role: Role, key: string): Member | undefined {
  if (role === "responses") return key.startsWith("x-") ? undefined : { one: "response" };
  // Methods are read in whatever casing they have.
  const name = role === "pathItem" && !Object.hasOwn(members.pathItem, key) ? key.toLowerCase() : key;
  return Object.hasOwn(members[role], name) ? members[role][name] : undefined;
}

function keep(source: Json, member: Member, onReference: OnReference | undefined): Json {
  if (member === "value") return source;
  if ("one" in member) return strip(source, member.one, onReference);
  if ("list" in member) return Array.isArray(source) ? source.map((item) => strip(item, member.list, onReference)) : source;
  if (!isObject(source)) return source;
  const result: JsonObject = {};
  for (const [key, inner] of Object.entries(source)) put(result, key, strip(inner, roleOf(member.map, key), onReference));
  return result;
}

/** The role of a property; other maps hold one role under whatever name. */
function roleOf(role: Role, name: string): Role {
  if (role === "reference") return name === propertiesBag ? "foreign" : "schema";
  return role === "schema" && isReference(name) ? "reference" : role;
}

/** What a slice keeps of the root besides paths and definitions. */
export function rootFacts(json: JsonObject): JsonObject {
  const facts: JsonObject = {};
  for (const key of ["swagger", "host", "basePath", "schemes", "consumes", "produces", "x-origin"]) {
    if (Object.hasOwn(json, key)) put(facts, key, json[key] as Json);
  }
  const info = json["info"];
  if (isObject(info) && typeof info["version"] === "string") put(facts, "info", { version: info["version"] });
  return facts;
}
