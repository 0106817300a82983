import { isObject, put, type Json, type JsonObject } from "../../../generator/lib/json.ts";
import { escapeToken } from "../../../generator/lib/pointer.ts";
import { group, pathParameter, response } from "../../support/swagger.ts";

/** A place of a document that takes a text, made ready by whoever writes the definition. */
export interface Context {
  /**
   * Puts the text into the document of a provider.
   *
   * @returns where the document stands instead, if its own place is what is attacked
   */
  readonly place: (document: JsonObject, text: string) => string | void;
  /** What the harmless twin has there, where a mere word would not do. */
  readonly twin?: string;
  /** The text reaches the output of the twin; elsewhere it must not, so that the output does not change with it. */
  readonly shown?: true;
  /** The twin, too, is refused: no text but the words of the format may stand there. */
  readonly refused?: true;
}

type Path = readonly string[];

const text: JsonObject = { type: "string" };

function at(document: JsonObject, path: Path): JsonObject {
  let here = document;
  for (const key of path) {
    const next = Object.hasOwn(here, key) ? here[key] : undefined;
    if (!isObject(next) && !Array.isArray(next)) put(here, key, {});
    here = here[key] as JsonObject;
  }
  return here;
}

/** The member at a path becomes the text, or what is made of it. */
const value = (path: Path, more: Partial<Context> = {}, make: (text: string) => Json = (given) => given): Context => ({
  ...more,
  place: (document, given) => put(at(document, resolved(document, path.slice(0, -1))), path.at(-1) ?? "", make(given)),
});

/** An object gets a further member of that name. */
const key = (path: Path, item: Json, more: Partial<Context> = {}): Context => ({
  ...more,
  place: (document, given) => put(at(document, resolved(document, path)), given, item),
});

/** A list gets a further item. */
const item = (path: Path, make: (text: string) => Json, more: Partial<Context> = {}): Context => ({
  ...more,
  place: (document, given) => {
    const holder = at(document, resolved(document, path.slice(0, -1)));
    const name = path.at(-1) ?? "";
    put(holder, name, [...(Array.isArray(holder[name]) ? holder[name] : []), make(given)]);
  },
});

/** Paths of the common document by what is at their end, whatever other contexts made of their words. */
const ends: Readonly<Record<string, RegExp>> = {
  "@list": /\/privateEndpointConnections$/,
  "@one": /\/privateEndpointConnections\/\{/,
  "@links": /\/privateLinkResources(\?[^{]*)?$/,
  "@link": /\/privateLinkResources.*\/\{/s,
};

function resolved(document: JsonObject, path: Path): Path {
  const paths = Object.keys(document["paths"] as JsonObject);
  return path.map((token) => (Object.hasOwn(ends, token) ? (paths.find((template) => ends[token]?.test(template)) ?? token) : token));
}

/** Every path of the document is spelled anew. */
function respell(document: JsonObject, change: (template: string) => string): void {
  const renamed: JsonObject = {};
  for (const [template, path] of Object.entries(document["paths"] as JsonObject)) put(renamed, change(template), path);
  put(document, "paths", renamed);
}

/** A parameter is called something else, in the paths and where it is declared. */
const parameterName = (name: string, facets: JsonObject = {}): Context => ({
  shown: true,
  place: (document, given) => {
    respell(document, (template) => template.replace(`{${name}}`, () => `{${given}}`));
    const visit = (found: Json): void => {
      if (Array.isArray(found)) return found.forEach(visit);
      if (!isObject(found)) return;
      if (found["name"] === name && found["in"] === "path") Object.assign(found, { name: given, ...facets });
      Object.values(found).forEach(visit);
    };
    visit(document["paths"] ?? null);
  },
});

/** A segment of every path is spelled anew. */
const segment = (from: string, to: (text: string) => string, more: Partial<Context> = {}): Context => ({
  ...more,
  place: (document, given) => respell(document, (template) => template.replace(from, () => to(given))),
});

const get = (path: string): Path => ["paths", path, "get"];
const list = get("@list");
const one = get("@one");
const write = ["paths", "@one", "put"] as const;
const remove = ["paths", "@one", "delete"] as const;
const properties = ["definitions", "ConnectionProperties", "properties"] as const;
const state = ["definitions", "ConnectionState", "properties"] as const;
const shown = { shown: true } as const;
const refused = { refused: true } as const;
const query = (more: JsonObject): JsonObject => ({ name: "$more", in: "query", type: "string", ...more });
const inBody = (document: JsonObject, change: JsonObject): void => {
  const parameters = at(document, resolved(document, write))["parameters"] as JsonObject[];
  Object.assign(parameters.find((parameter) => parameter["in"] === "body") ?? {}, change);
};

export const contexts: Readonly<Record<string, Context>> = {
  "info.title": value(["info", "title"]),
  "info.description": value(["info", "description"]),
  "info.version": value(["info", "version"], { twin: "2031-02-03-preview", shown: true }),
  "info.license": value(["info", "license", "name"]),
  "an extension of info": key(["info"], { a: 1 }),
  "info.x-ms-code-generation-settings": value(["info", "x-ms-code-generation-settings", "name"]),
  swagger: value(["swagger"], refused),
  host: value(["host"]),
  basePath: value(["basePath"], shown, (given) => `/${given}/v1`),
  "a scheme": item(["schemes"], String),
  "a media type that is consumed": item(["consumes"], String),
  "a media type that is produced": item([...list, "produces"], String),
  "a tag": item(["tags"], (name) => ({ name })),
  "a security definition": key(["securityDefinitions"], { type: "oauth2", scopes: {} }),
  "a scope": key(["securityDefinitions", "azure_auth", "scopes"], "x"),
  "an address of documentation": value(["externalDocs", "url"]),
  "a key of the root": key([], { a: 1 }),
  "an extension of the root": value(["x-origin-of"], {}),
  "x-ms-parameterized-host": value(["x-ms-parameterized-host", "hostTemplate"]),

  "a key of paths": key(["paths"], { get: { responses: {} } }),
  "a key of x-ms-paths": key(["x-ms-paths"], { get: { responses: {} } }),
  "the namespace": segment("Contoso.", (given) => `${given}.`, { twin: "Fabrikam", shown: true }),
  "the end of the namespace": segment("/vaults/", (given) => `${given}/vaults/`, { twin: "Fabrikam", shown: true }),
  "a resource type": segment("/vaults/", (given) => `/${given}/`, { twin: "vaults", shown: true }),
  "a nested resource type": segment("{vaultName}", (given) => `{vaultName}/${given}/{n}`, { twin: "keys", shown: true }),
  "the name of a parameter of the target": parameterName("vaultName"),
  "the name of a declared parameter of the target": parameterName("vaultName", { pattern: "x", format: "y", maxLength: 3 }),
  "the name of the connection's parameter": parameterName("privateEndpointConnectionName", { pattern: "x" }),
  "the name of the link's parameter": parameterName("groupName"),
  "a segment before the provider": segment("/subscriptions", (given) => `/${given}/subscriptions`, shown),
  "a segment behind the connection": {
    place: (document, given) =>
      put(at(document, ["paths"]), `${group}/providers/Contoso.X/vaults/{v}/privateEndpointConnections/{n}/${given}`, {
        get: { responses: {} },
      }),
  },
  "the query of a path": segment("privateLinkResources", (given) => `privateLinkResources?${given}`, shown),
  "a method": key(["paths", "@list"], { responses: {} }),

  "operationId of the list": value([...list, "operationId"], shown),
  "operationId of the update": value([...write, "operationId"], shown),
  "operationId of the removal": value([...remove, "operationId"], shown),
  "a summary": value([...list, "summary"]),
  "a description of an operation": value([...one, "description"]),
  "a tag of an operation": item([...list, "tags"], String),
  "an extension of an operation": value([...list, "x-ms-odata"]),
  "the name of an example": key([...list, "x-ms-examples"], { $ref: "./examples/a.json" }),
  "the file of an example": value([...list, "x-ms-examples", "a", "$ref"]),
  nextLinkName: value([...list, "x-ms-pageable", "nextLinkName"], shown),
  "itemName of links": value([...get("@links"), "x-ms-pageable"], shown, (given) => ({ itemName: given, nextLinkName: "nextLink" })),
  "operationName of paging": value([...list, "x-ms-pageable", "operationName"]),
  "final-state-via": {
    shown: true,
    place: (document, given) => {
      const operation = at(document, resolved(document, write));
      Object.assign(operation, {
        "x-ms-long-running-operation": true,
        "x-ms-long-running-operation-options": { "final-state-via": given },
      });
    },
  },

  "the name of a query parameter": item([...list, "parameters"], (name) => ({ name, in: "query", type: "string" }), shown),
  "the name of a header": item([...list, "parameters"], (name) => ({ name, in: "header", type: "string" }), shown),
  "the name of the body": { place: (document, name) => inBody(document, { name }) },
  "a description of the body": { place: (document, description) => inBody(document, { description }) },
  "the location of a parameter": item([...list, "parameters"], (given) => query({ in: given }), refused),
  "the type of a parameter": item([...list, "parameters"], (type) => query({ type })),
  "the format of a parameter": item([...list, "parameters"], (format) => query({ format })),
  "the pattern of a parameter": item([...list, "parameters"], (pattern) => query({ pattern })),
  "the default of a parameter": item([...list, "parameters"], (given) => query({ default: given })),
  "an enum value of a parameter": item([...list, "parameters"], (given) => query({ enum: [given, "b"] })),
  "x-ms-enum.name of a parameter": item([...list, "parameters"], (name) => query({ enum: ["a"], "x-ms-enum": { name } })),
  "the collection format of a parameter": item([...list, "parameters"], (given) => query({ collectionFormat: given })),
  "the client's name of a parameter": item([...list, "parameters"], (given) => query({ "x-ms-client-name": given })),
  "the description of a parameter": item([...list, "parameters"], (description) => query({ description })),
  "the name of a shared parameter": {
    place: (document, given) => {
      put(at(document, ["parameters"]), given, pathParameter("unused"));
      const operation = at(document, resolved(document, list));
      (operation["parameters"] as Json[]).push({ $ref: `#/parameters/${encodeURIComponent(escapeToken(given.toWellFormed()))}` });
    },
  },
  "the pattern of the target's parameter": {
    shown: true,
    place: (document, pattern) => {
      const parameters = at(document, resolved(document, list))["parameters"] as JsonObject[];
      Object.assign(parameters.find(({ name }) => name === "vaultName") ?? {}, { pattern, minLength: 1 });
    },
  },
  "the type segment's enum": {
    shown: true,
    twin: "vaults",
    place: (document, given) => {
      respell(document, (template) => template.replace("/vaults/", "/{kind}/"));
      for (const path of Object.values(document["paths"] as JsonObject))
        put(path as JsonObject, "parameters", [pathParameter("kind", { enum: [given] })]);
    },
  },

  "a status code": key([...list, "responses"], response(null)),
  "a description of a response": value([...list, "responses", "200", "description"]),
  "the name of a response header": key([...write, "responses", "200", "headers"], text),
  "the media type of an example": key([...list, "responses", "200", "examples"], {}),
  "an extension of a response": value([...list, "responses", "200", "x-ms-error-response"]),

  "the name of a definition that is not used": key(["definitions"], { type: "object" }),
  "the name of a definition": {
    place: (document, given) => {
      put(at(document, ["definitions"]), given, text);
      put(at(document, properties), "more", { $ref: `#/definitions/${encodeURIComponent(escapeToken(given.toWellFormed()))}` });
    },
  },
  "the name of a property": key(properties, text, shown),
  "the name of a property with a type of its own": key(properties, { type: "object", properties: { a: text } }, shown),
  "the name of a property two levels down": key([...properties, "more", "properties"], { type: "object", properties: { a: text } }, shown),
  "the name of a property of a list of objects": key(
    properties,
    { type: "array", items: { type: "object", properties: { a: text } } },
    shown,
  ),
  "the name of a property of a link": key(["definitions", "LinkResource", "properties"], text, shown),
  "the name of a property of the state": key(state, text, shown),
  "a required property": item(["definitions", "ConnectionState", "required"], String),
  "a description of a definition": value(["definitions", "Connection", "description"]),
  "a title of a definition": value(["definitions", "Connection", "title"]),
  "a description of a property": value([...state, "description", "description"]),
  "a default of a property": value([...state, "description", "default"]),
  "an example of a property": value([...state, "description", "example"]),
  "a pattern of a property": value([...state, "description", "pattern"], shown),
  "a format of a property": value([...state, "description", "format"], shown),
  "a type of a property": value([...state, "description", "type"]),
  "the client's name of a property": value([...state, "description", "x-ms-client-name"]),
  "the mutability of a property": value([...state, "description", "x-ms-mutability"], {}, (given) => ["create", given]),
  "an extension of a property": value([...state, "description", "x-anything"]),
  "an XML name": value([...state, "description", "xml", "name"]),
  "an enum value of a property": value([...properties, "choice"], shown, (given) => ({ ...text, enum: [given, "b"] })),
  "an enum value of a list": value([...properties, "choices"], shown, (given) => ({
    type: "array",
    items: { ...text, enum: [given, "b"] },
  })),
  "a property of a map": value([...properties, "map"], shown, (given) => ({
    type: "object",
    additionalProperties: { type: "object", properties: Object.fromEntries([[given, text]]) },
  })),
  "a property of a base": value(["definitions", "ConnectionProperties", "allOf"], shown, (given) => [
    { type: "object", properties: Object.fromEntries([[given, text]]) },
  ]),
  "a discriminator": value(["definitions", "Connection", "discriminator"]),
  "a discriminator's value": value(["definitions", "Connection", "x-ms-discriminator-value"]),
  "a status": item(["definitions", "Status", "enum"], String, shown),
  "the name of the status enum": value(["definitions", "Status", "x-ms-enum", "name"]),
  "a value of x-ms-enum": item(["definitions", "Status", "x-ms-enum", "values"], (given) => ({
    value: given,
    name: given,
    description: given,
  })),
  "a provisioning state": item(["definitions", "ProvisioningState", "enum"], String, shown),
  "text beside a reference": value([...properties, "provisioningState", "pattern"]),

  "the text of a reference": value([...properties, "more"], refused, (given) => ({ $ref: `${given}.json` })),
  "the pointer of a reference": value([...properties, "more"], refused, (given) => ({ $ref: `#/definitions/${given}` })),
  "the file of a reference": value([...properties, "more"], refused, (given) => ({ $ref: `./${given}#/definitions/A` })),

  "the name of the file": { shown: true, place: (_, given) => `specification/vault/2030-01-01/${given}.json` },
  "the name of the folder": { shown: true, place: (_, given) => `specification/${given}/2030-01-01/vault.json` },
  "the folder of the version": { shown: true, place: (_, given) => `specification/vault/2030-01-01${given}/vault.json` },
};
