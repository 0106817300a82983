import { describe, expect, test } from "vitest";
import { namesUnder, propertyAt } from "../generator/facts/connection.ts";
import { inspectRecord } from "../generator/facts/inspect.ts";
import { stopwatch } from "../generator/lib/stopwatch.ts";
import { propertyOf } from "../generator/model/schema.ts";
import type { ObjectModel, SurfaceModel, TypeModel } from "../generator/model/types.ts";
import { buildModel } from "../generator/pipeline.ts";

/**
 * The two reference pages that the project started from, as facts: API Management 2024-05-01 (create or update) and
 * Container Service 2026-01-01 (update). What pecgen holds of these versions must be what the pages say.
 */
const { surfaces, named } = buildModel("specs", {}, stopwatch());
const facts = surfaces.map((surface) => surface.facts);

/** Members of the error envelope and of what is in it, as the update declares them. */
function errorMembers(resourceType: string, apiVersion: string): Record<string, string[]> {
  const put = facts
    .find((item) => item.resourceType === resourceType && item.apiVersion === apiVersion)
    ?.operations.find(({ verb }) => verb === "put");
  const envelope = put?.responses.find(({ code }) => code === "default")?.schema ?? null;
  const names = (path: readonly string[]): string[] =>
    (path.length === 0 ? (envelope?.properties.map(({ name }) => name) ?? []) : namesUnder(envelope, path)).sort();
  const info =
    propertyAt(envelope, ["error", "additionalInfo"])
      ?.schema.items?.properties.map(({ name }) => name)
      .sort() ?? [];
  return { envelope: names([]), error: names(["error"]), info };
}

const pageErrors = { envelope: ["error"], error: ["additionalInfo", "code", "details", "message", "target"], info: ["info", "type"] };

function surface(resourceType: string, apiVersion: string): { record: ReturnType<typeof inspectRecord>; model: SurfaceModel } {
  const matches = (item: { resourceType: string; apiVersion: string }): boolean =>
    item.resourceType === resourceType && item.apiVersion === apiVersion;
  const fact = facts.find(matches);
  const versions = named.flatMap(({ hosts }) => hosts.flatMap(({ surfaces }) => surfaces.flatMap((group) => group.versions)));
  const model = versions.find(matches);
  if (fact === undefined || model === undefined) throw new Error(`${resourceType} ${apiVersion} is not generated`);
  return { record: inspectRecord(fact), model };
}

/** `name: type` of every property, nested ones by their path, as the pages list them. */
function table(type: ObjectModel | null, path = ""): Record<string, string> {
  const rows: Record<string, string> = {};
  for (const property of type?.properties ?? []) {
    const here = path + property.name;
    if (property.type.kind === "object") Object.assign(rows, table(property.type, `${here}.`));
    else rows[here] = typeName(property.type);
  }
  return rows;
}

function typeName(type: TypeModel): string {
  if (type.kind === "enum") return type.values.join("|");
  return type.kind === "string" && type.format !== null ? `string (${type.format})` : type.kind;
}

const group = "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers";

describe("API Management 2024-05-01", () => {
  const { record, model } = surface("Microsoft.ApiManagement/service", "2024-05-01");
  const put = record.operations.find(({ verb }) => verb === "put");

  test("is a published version, not a derived one", () => expect(model.provenance).toBe("published"));

  test("is created or updated with PUT", () => {
    expect(put).toMatchObject({
      operationId: "PrivateEndpointConnection_CreateOrUpdate",
      method: "PUT",
      path: `${group}/Microsoft.ApiManagement/service/{serviceName}/privateEndpointConnections/{privateEndpointConnectionName}`,
      successCodes: [200, 202],
    });
  });

  test("takes the parameters of the page", () => {
    const parameters = put?.parameters
      .filter(({ in: location }) => location !== "body")
      .map(({ name, in: location, required }) => `${location} ${name} ${required}`);
    expect(parameters?.sort()).toEqual([
      "path privateEndpointConnectionName true",
      "path resourceGroupName true",
      "path serviceName true",
      "path subscriptionId true",
      "query api-version true",
    ]);
    expect(model.target.parameters.find(({ name }) => name === "subscriptionId")?.format).toBe("uuid");
    expect(model.target.parameters.find(({ name }) => name === "serviceName")?.constraints?.pattern).toBeTruthy();
  });

  test("has a request model of its own, which carries the id", () => {
    if (model.operations.update.kind !== "present") throw new Error("no update");
    const { body, id, completion } = model.operations.update.operation;
    expect(table(body)).toEqual({
      id: "string",
      "properties.privateLinkServiceConnectionState.actionsRequired": "string",
      "properties.privateLinkServiceConnectionState.description": "string",
      "properties.privateLinkServiceConnectionState.status": "Pending|Approved|Rejected",
    });
    expect(id).toBe(true);
    expect(completion).toMatchObject({ kind: "longRunning", headers: ["location"] });
  });

  test("answers with the connection of the page", () => {
    expect(table(model.connection)).toEqual({
      id: "string",
      name: "string",
      type: "string",
      "properties.privateEndpoint.id": "string",
      "properties.privateLinkServiceConnectionState.actionsRequired": "string",
      "properties.privateLinkServiceConnectionState.description": "string",
      "properties.privateLinkServiceConnectionState.status": "Pending|Approved|Rejected",
      "properties.provisioningState": "Succeeded|Creating|Deleting|Failed",
    });
  });

  test("lacks Disconnected and reads the status Succeeded of the sample as Approved", () => {
    expect(record.status.values.toSorted()).toEqual(["Approved", "Pending", "Rejected"]);
    expect(model.status?.values.find(({ wire }) => wire === "Succeeded")).toEqual({
      wire: "Succeeded",
      meaning: "Approved",
      declared: false,
    });
  });

  test("requires nothing of its body", () => {
    if (model.operations.update.kind !== "present") throw new Error("no update");
    const { body, description } = model.operations.update.operation;
    expect(body.properties.map(({ name, required }) => [name, required])).toEqual([
      ["id", false],
      ["properties", false],
    ]);
    expect(description).toBe("optional");
  });

  test("has errors in an envelope", () => {
    expect(record.errorShape).toBe("arm");
    expect(errorMembers("Microsoft.ApiManagement/service", "2024-05-01")).toEqual(pageErrors);
  });
});

describe("Container Service 2026-01-01", () => {
  const { record, model } = surface("Microsoft.ContainerService/managedClusters", "2026-01-01");
  const put = record.operations.find(({ verb }) => verb === "put");

  test("is a published version, not a derived one", () => expect(model.provenance).toBe("published"));

  test("is updated with PUT", () => {
    expect(put).toMatchObject({
      operationId: "PrivateEndpointConnections_Update",
      method: "PUT",
      path: `${group}/Microsoft.ContainerService/managedClusters/{resourceName}/privateEndpointConnections/{privateEndpointConnectionName}`,
      successCodes: [200, 201],
      longRunning: false,
    });
  });

  test("takes the parameters of the page, with their constraints", () => {
    const constraints = Object.fromEntries(
      model.target.parameters.map(({ name, constraints: found, format }) => [name, { ...found, format }]),
    );
    expect(constraints).toMatchObject({
      subscriptionId: { format: "uuid" },
      resourceGroupName: { minLength: 1, maxLength: 90 },
      resourceName: { minLength: 1, maxLength: 63, pattern: "^[a-zA-Z0-9]$|^[a-zA-Z0-9][-_a-zA-Z0-9]{0,61}[a-zA-Z0-9]$" },
    });
    expect(
      put?.parameters
        .filter(({ in: location }) => location !== "body")
        .map(({ name, in: location, required }) => `${location} ${name} ${required}`)
        .sort(),
    ).toEqual([
      "path privateEndpointConnectionName true",
      "path resourceGroupName true",
      "path resourceName true",
      "path subscriptionId true",
      "query api-version true",
    ]);
    const operation = facts
      .find((item) => item.resourceType === "Microsoft.ContainerService/managedClusters" && item.apiVersion === "2026-01-01")
      ?.operations.find(({ verb }) => verb === "put");
    expect(operation?.parameters.find(({ name }) => name === "api-version")?.constraints.minLength).toBe(1);
    expect(model.connectionName).toMatchObject({ name: "privateEndpointConnectionName", constraints: null });
  });

  test("has errors in an envelope, and no words of another status", () => {
    expect(record.errorShape).toBe("arm");
    expect(errorMembers("Microsoft.ContainerService/managedClusters", "2026-01-01")).toEqual(pageErrors);
    expect(model.status?.values.map(({ wire }) => wire)).toEqual(["Pending", "Approved", "Rejected", "Disconnected"]);
  });

  test("requires the connection state in its body, and nothing else", () => {
    if (model.operations.update.kind !== "present") throw new Error("no update");
    const { body } = model.operations.update.operation;
    expect(propertyOf(body, "properties", "privateLinkServiceConnectionState")?.required).toBe(true);
    expect(propertyOf(body, "properties", "privateEndpoint")?.required).toBe(false);
    expect(table(body)).toEqual({
      "properties.privateEndpoint.id": "string",
      "properties.privateLinkServiceConnectionState.description": "string",
      "properties.privateLinkServiceConnectionState.status": "Pending|Approved|Rejected|Disconnected",
    });
  });

  test("answers with the connection of the page", () => {
    const identity = "User|Application|ManagedIdentity|Key";
    expect(table(model.connection)).toEqual({
      id: "string (arm-id)",
      name: "string",
      type: "string",
      "properties.privateEndpoint.id": "string",
      "properties.privateLinkServiceConnectionState.description": "string",
      "properties.privateLinkServiceConnectionState.status": "Pending|Approved|Rejected|Disconnected",
      "properties.provisioningState": "Canceled|Creating|Deleting|Failed|Succeeded",
      "systemData.createdAt": "string (date-time)",
      "systemData.createdBy": "string",
      "systemData.createdByType": identity,
      "systemData.lastModifiedAt": "string (date-time)",
      "systemData.lastModifiedBy": "string",
      "systemData.lastModifiedByType": identity,
    });
  });

  test("keeps the members of a private link resource at the top", () => {
    expect(model.privateLinkResource?.properties.map(({ name }) => name)).toEqual(expect.arrayContaining(["groupId", "requiredMembers"]));
    expect(propertyOf(model.privateLinkResource, "properties")).toBeNull();
  });
});

test("the private link service of the how-to articles has what they do with it", () => {
  const host = named.flatMap(({ hosts }) => hosts).find(({ resourceType }) => resourceType === "Microsoft.Network/privateLinkServices");
  const shown = host?.surfaces.find(({ isDefault }) => isDefault)?.model.operations;
  expect([shown?.list.kind, shown?.get.kind, shown?.update.kind, shown?.delete.kind]).toEqual(["present", "present", "present", "present"]);
});
