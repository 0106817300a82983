import { describe, expect, test } from "vitest";
import type { JsonObject } from "../../../generator/lib/json.ts";
import { read, recordOf } from "../../support/reading.ts";
import { inspectRecord } from "../../../generator/facts/inspect.ts";
import {
  apiVersion,
  body,
  group,
  pathParameter,
  ref,
  response,
  vaultDocument,
  type Change,
  type OperationKey,
} from "../../support/swagger.ts";

const withOperations = (operations: Partial<Record<OperationKey, Change>>) => recordOf(vaultDocument({ operations }));

test("the record has exactly the form that others read", () => {
  const record = recordOf(vaultDocument({ operations: { list: null, get: null, delete: null, links: null, link: null } }));
  const path = `${group}/providers/Contoso.Vault/vaults/{vaultName}/privateEndpointConnections/{privateEndpointConnectionName}`;
  expect(record).toEqual({
    resourceType: "Contoso.Vault/vaults",
    apiVersion: "2030-01-01",
    stability: "stable",
    scope: "resourceGroup",
    connectionParameter: "privateEndpointConnectionName",
    operations: [
      {
        verb: "put",
        operationId: "Connections_Update",
        method: "PUT",
        path,
        parameters: [
          { name: "subscriptionId", in: "path", required: true },
          { name: "resourceGroupName", in: "path", required: true },
          { name: "vaultName", in: "path", required: true },
          { name: "api-version", in: "query", required: true },
          { name: "privateEndpointConnectionName", in: "path", required: true },
          { name: "parameters", in: "body", required: true },
        ],
        successCodes: [200],
        longRunning: false,
        finalStateVia: null,
        paging: null,
        source: {
          file: "specification/vault/resource-manager/Contoso.Vault/stable/2030-01-01/vault.json",
          pointer: `/paths/${path.replaceAll("/", "~1")}/put`,
        },
      },
    ],
    status: {
      path: "properties.privateLinkServiceConnectionState.status",
      values: ["Pending", "Approved", "Rejected", "Disconnected"],
      open: true,
    },
    provisioningState: { values: ["Succeeded", "Creating", "Deleting", "Failed"], open: true },
    stateFields: ["status", "description", "actionsRequired"],
    connectionFields: ["privateEndpoint", "privateLinkServiceConnectionState", "provisioningState"],
    writable: {
      put: [
        "properties.privateLinkServiceConnectionState.status",
        "properties.privateLinkServiceConnectionState.description",
        "properties.privateLinkServiceConnectionState.actionsRequired",
      ],
    },
    listShape: "none",
    errorShape: "arm",
  });
});

describe("status", () => {
  const status = (Status: JsonObject) => recordOf(vaultDocument({ definitions: { Status } })).status;
  test("is open without an enum, closed with one that does not say", () => {
    expect(status({ type: "string" })).toMatchObject({ values: [], open: true });
    expect(status({ type: "string", enum: ["A"] })).toMatchObject({ values: ["A"], open: false });
  });
  test("is unknown where there is none", () => {
    expect(recordOf(vaultDocument({ definitions: { ConnectionState: { type: "object", properties: {} } } })).status).toMatchObject({
      values: [],
      open: null,
    });
  });
});

describe("the connection's parameter", () => {
  test("is called as it is called", () => {
    const path = `${group}/providers/Contoso.Vault/vaults/{vaultName}/privateEndpointConnections/{peName}`;
    const document = {
      swagger: "2.0",
      info: { version: "2030-01-01" },
      paths: { [path]: { delete: { parameters: [pathParameter("peName")], responses: { 204: response(null) } } } },
    };
    const [surface] = read({ "a.json": document }).surfaces;
    expect(surface && inspectRecord(surface).connectionParameter).toBe("peName");
  });
  test("is none where no operation has one", () => {
    expect(withOperations({ get: null, put: null, delete: null }).connectionParameter).toBeNull();
  });
});

describe("the shape of the list", () => {
  test.each<[string, Change]>([
    ["value", { responses: { 200: response(ref("ConnectionList")) } }],
    ["array", { responses: { 200: response({ type: "array", items: ref("Connection") }) } }],
    ["none", { responses: { 200: response(null) } }],
    ["none", null],
  ])("%s", (shape, list) => expect(withOperations({ list }).listShape).toBe(shape));
});

describe("the shape of errors", () => {
  const errors = (schema: JsonObject | null, ErrorResponse: JsonObject): string => {
    const responses = { 200: response(null), ...(schema === null ? {} : { default: response(schema) }) };
    const change: Change = { responses };
    return recordOf(
      vaultDocument({
        operations: {
          list: { responses: { ...responses, 200: response("ConnectionList") } },
          get: change,
          put: change,
          delete: change,
          links: change,
          link: change,
        },
        definitions: { ErrorResponse },
      }),
    ).errorShape;
  };
  const flat = { properties: { code: { type: "string" }, message: { type: "string" } } };
  test("is the envelope where any operation declares it", () =>
    expect(errors(ref("ErrorResponse"), { properties: { error: flat } })).toBe("arm"));
  test("is the envelope where others are flat", () => {
    const flatOnly: Change = { responses: { 200: response("Connection"), default: response(flat) } };
    expect(withOperations({ get: flatOnly, put: flatOnly }).errorShape).toBe("arm");
  });
  test("is another where all that is declared is flat", () => expect(errors(ref("ErrorResponse"), flat)).toBe("other"));
  test("is none where nothing is declared", () => expect(errors(null, flat)).toBe("none"));
});

test("every body is listed under its verb", () => {
  const patch: Change = { parameters: [apiVersion, body({ properties: { tags: { additionalProperties: { type: "string" } } } })] };
  expect(withOperations({ patch }).writable).toMatchObject({ put: expect.any(Array), patch: ["tags"] });
});
