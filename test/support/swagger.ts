import { isObject, type Json, type JsonObject } from "../../generator/lib/json.ts";

/** The operations of a private link surface, by what they are called in these tests. */
export type OperationKey = "list" | "get" | "put" | "patch" | "delete" | "links" | "link";

export type Change = null | JsonObject | ((operation: JsonObject) => JsonObject);

export interface VaultOptions {
  readonly version?: string;
  /** Namespace, types and names of the target, as in a path. */
  readonly target?: string;
  /** `null` leaves an operation out, an object is laid over it, a function makes another of it. */
  readonly operations?: Partial<Record<OperationKey, Change>>;
  /** Laid over the definitions; `null` leaves one out. */
  readonly definitions?: Readonly<Record<string, JsonObject | null>>;
  /** Laid over the root. */
  readonly root?: JsonObject;
}

export const group = "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}";
export const vault = "Contoso.Vault/vaults/{vaultName}";
/** A place where a published definition of it would stand. */
export const vaultFile = "specification/vault/resource-manager/Contoso.Vault/stable/2030-01-01/vault.json";

export const ref = (name: string): JsonObject => ({ $ref: `#/definitions/${name}` });

export function response(schema: string | JsonObject | null, more: JsonObject = {}): JsonObject {
  const made = typeof schema === "string" ? ref(schema) : schema;
  return { description: "", ...(made === null ? {} : { schema: made }), ...more };
}

const failure = { default: response("ErrorResponse") };

export const pathParameter = (name: string, more: JsonObject = {}): JsonObject => ({
  name,
  in: "path",
  required: true,
  type: "string",
  ...more,
});
export const apiVersion: JsonObject = { name: "api-version", in: "query", required: true, type: "string" };
export const body = (schema: string | JsonObject, more: JsonObject = {}): JsonObject => {
  return { name: "parameters", in: "body", required: true, schema: typeof schema === "string" ? ref(schema) : schema, ...more };
};

export function operation(operationId: string, parameters: Json[], responses: JsonObject, more: JsonObject = {}): JsonObject {
  return { operationId, parameters, responses, ...more };
}

const commonDefinitions: Readonly<Record<string, JsonObject>> = {
  Connection: {
    type: "object",
    properties: {
      id: { type: "string", readOnly: true },
      name: { type: "string", readOnly: true },
      type: { type: "string", readOnly: true },
      properties: ref("ConnectionProperties"),
    },
  },
  ConnectionProperties: {
    type: "object",
    required: ["privateLinkServiceConnectionState"],
    properties: {
      privateEndpoint: ref("PrivateEndpoint"),
      privateLinkServiceConnectionState: ref("ConnectionState"),
      provisioningState: ref("ProvisioningState"),
    },
  },
  PrivateEndpoint: { type: "object", properties: { id: { type: "string", readOnly: true } } },
  ConnectionState: {
    type: "object",
    properties: { status: ref("Status"), description: { type: "string" }, actionsRequired: { type: "string" } },
  },
  Status: {
    type: "string",
    enum: ["Pending", "Approved", "Rejected", "Disconnected"],
    "x-ms-enum": { name: "Status", modelAsString: true },
  },
  ProvisioningState: {
    type: "string",
    readOnly: true,
    enum: ["Succeeded", "Creating", "Deleting", "Failed"],
    "x-ms-enum": { name: "ProvisioningState", modelAsString: true },
  },
  ConnectionList: { type: "object", properties: { value: { type: "array", items: ref("Connection") }, nextLink: { type: "string" } } },
  LinkResource: {
    type: "object",
    properties: {
      id: { type: "string", readOnly: true },
      name: { type: "string", readOnly: true },
      properties: {
        type: "object",
        properties: {
          groupId: { type: "string", readOnly: true },
          requiredMembers: { type: "array", items: { type: "string" }, readOnly: true },
          requiredZoneNames: { type: "array", items: { type: "string" } },
        },
      },
    },
  },
  LinkResourceList: { type: "object", properties: { value: { type: "array", items: ref("LinkResource") } } },
  ErrorResponse: {
    type: "object",
    properties: { error: { type: "object", properties: { code: { type: "string" }, message: { type: "string" } } } },
  },
};

/** The name in braces that ends each path of the target, after the common ones. */
function targetParameters(prefix: string): JsonObject[] {
  return [...prefix.matchAll(/\{([^{}]+)\}/g)].map(([, name]) => pathParameter(name as string));
}

/** A definition with the common shape, changed by whoever asks. */
export function vaultDocument({
  version = "2030-01-01",
  target = vault,
  operations = {},
  definitions = {},
  root = {},
}: VaultOptions = {}): JsonObject {
  const prefix = `${group}/providers/${target}`;
  const shared = [...targetParameters(prefix), apiVersion];
  const name = pathParameter("privateEndpointConnectionName");
  const common: Record<OperationKey, JsonObject> = {
    list: operation(
      "Connections_List",
      shared,
      { 200: response("ConnectionList"), ...failure },
      { "x-ms-pageable": { nextLinkName: "nextLink" } },
    ),
    get: operation("Connections_Get", [...shared, name], { 200: response("Connection"), ...failure }),
    put: operation("Connections_Update", [...shared, name, body("Connection")], { 200: response("Connection"), ...failure }),
    patch: operation("Connections_Patch", [...shared, name, body("Connection")], { 200: response("Connection"), ...failure }),
    delete: operation("Connections_Delete", [...shared, name], { 200: response(null), 204: response(null), ...failure }),
    links: operation("Links_List", shared, { 200: response("LinkResourceList"), ...failure }),
    link: operation("Links_Get", [...shared, pathParameter("groupName")], { 200: response("LinkResource"), ...failure }),
  };
  const changed = (key: OperationKey): JsonObject | null => {
    // Few types have both; PATCH is there only for those who ask.
    const change = key === "patch" && !("patch" in operations) ? null : operations[key];
    if (change === null) return null;
    return typeof change === "function" ? change(common[key]) : { ...common[key], ...change };
  };
  const item = (keys: ReadonlyArray<readonly [OperationKey, string]>): JsonObject =>
    Object.fromEntries(keys.flatMap(([key, method]) => ((made) => (made === null ? [] : [[method, made]]))(changed(key))));
  const paths: Record<string, JsonObject> = {
    [`${prefix}/privateEndpointConnections`]: item([["list", "get"]]),
    [`${prefix}/privateEndpointConnections/{privateEndpointConnectionName}`]: item([
      ["get", "get"],
      ["put", "put"],
      ["patch", "patch"],
      ["delete", "delete"],
    ]),
    [`${prefix}/privateLinkResources`]: item([["links", "get"]]),
    [`${prefix}/privateLinkResources/{groupName}`]: item([["link", "get"]]),
  };
  const all = Object.entries({ ...commonDefinitions, ...definitions }).filter((entry): entry is [string, JsonObject] => entry[1] !== null);
  return {
    swagger: "2.0",
    info: { title: "Vault", version },
    host: "management.azure.com",
    paths: Object.fromEntries(Object.entries(paths).filter(([, operations]) => Object.keys(operations).length > 0)),
    definitions: Object.fromEntries(all),
    ...root,
  };
}

/** A document with one path item and nothing else. */
export function singlePath(path: string, item: JsonObject, more: JsonObject = {}): JsonObject {
  return { swagger: "2.0", info: { title: "One path", version: "2030-01-01" }, paths: { [path]: item }, ...more };
}

/** Swaps every member whose key and value satisfy the test, anywhere in a document. */
export function mapMembers(value: Json, change: (key: string, value: Json) => Json): Json {
  if (Array.isArray(value)) return value.map((item) => mapMembers(item, change));
  if (!isObject(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, change(key, mapMembers(inner, change))]));
}
