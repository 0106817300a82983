import { describe, expect, test } from "vitest";
import { box, collect, connectionId, setUp } from "./support/client.ts";
import { connectionWire, idOf, privateEndpointId } from "./support/wire.ts";

describe("the canonical connection", () => {
  test("has everything, and what the service sent beside it", async () => {
    const { arm, client } = await setUp();
    const resource = arm.add(box);
    const wire = {
      ...connectionWire(box, "a", "Approved"),
      etag: 'W/"1"',
      type: "Contoso.Storage/boxes/privateEndpointConnections",
      extra: { kept: [1] },
    };
    Object.assign(wire.properties, { groupIds: ["blob", "file"], unknown: null });
    wire.properties.privateLinkServiceConnectionState["actionsRequired"] = "None";
    resource.connections.set("a", wire);
    const found = await client.get(connectionId(box, "a"));
    expect(found).toEqual({
      id: connectionId(box, "a"),
      name: "a",
      resourceType: "Contoso.Storage/boxes",
      apiVersion: "2024-01-01",
      status: "Approved",
      phase: "Succeeded",
      description: "please a",
      actionsRequired: "None",
      privateEndpointId: privateEndpointId("pe-a"),
      groupIds: ["blob", "file"],
      etag: 'W/"1"',
      wire,
    });
  });

  test.for([
    [
      "a singular actionRequired",
      { properties: { privateLinkServiceConnectionState: { status: "Pending", actionRequired: "None" } } },
      { actionsRequired: "None" },
    ],
    ["one group id", { properties: { groupId: "sqlServer" } }, { groupIds: ["sqlServer"] }],
    ["a null array of group ids", { properties: { groupIds: null, groupId: "registry" } }, { groupIds: ["registry"] }],
    ["an eTag", { eTag: "1" }, { etag: "1" }],
    ["another case", { properties: { privateLinkServiceConnectionState: { status: " approved" } } }, { status: "Approved" }],
    ["an unknown status", { properties: { privateLinkServiceConnectionState: { status: "Removed" } } }, { status: "Unrecognized" }],
    ["no status", {}, { status: "Unrecognized", phase: "Succeeded", groupIds: [], description: undefined, etag: undefined }],
    ["no provisioning state", { properties: { provisioningState: null } }, { phase: "Succeeded" }],
    ["Ready", { properties: { provisioningState: "Ready" } }, { phase: "Succeeded" }],
    [
      "members of other types",
      { etag: 1, properties: { groupIds: [1, "a"], privateEndpoint: "x", privateLinkServiceConnectionState: [] } },
      { groupIds: ["a"], etag: undefined },
    ],
    ["properties of null", { properties: null }, { status: "Unrecognized", privateEndpointId: undefined }],
    [
      "an id of another type",
      { id: "/subscriptions/x/providers/Contoso.Other/things/t/privateEndpointConnections/a" },
      { id: connectionId(box, "a") },
    ],
  ] as const)("%s", async ([, wire, expected]) => {
    const { arm, client } = await setUp();
    arm.intercept = () => ({ body: wire });
    expect(await client.get(connectionId(box, "a"))).toMatchObject({ name: "a", wire, ...expected });
  });

  test.for([
    ["the name", { name: "a" }, "a"],
    ["a name with its resource", { name: "box/a" }, "a"],
    ["the id", { id: `${box}/privateEndpointConnections/a`, name: "something else" }, "a"],
    ["its name where the id is empty", { id: "", name: "a" }, "a"],
    ["its name where the id has none", { id: `${box}/privateEndpointConnections/`, name: "a" }, "a"],
    ["nothing", {}, ""],
  ] as const)("of a list is named by %s", async ([, wire, name]) => {
    const { arm, client } = await setUp();
    arm.listBody = () => ({ value: [wire, null, "noise"] });
    arm.add(box);
    expect(await collect(client.list(box))).toMatchObject([{ name, id: connectionId(box, name) }]);
  });

  test("knows the words of its type: Succeeded may be a status", async () => {
    const { arm, client } = await setUp();
    const service = idOf("Microsoft.ApiManagement/service", "api");
    arm.add(service, { a: "Succeeded" });
    expect((await client.get(connectionId(service, "a"))).status).toBe("Approved");
    expect(await client.ensure(connectionId(service, "a"), "Approved")).toMatchObject({
      changed: false,
      connection: { status: "Approved" },
    });
    expect(arm.writes).toEqual([]);
  });

  test("takes the wire object as it is", async () => {
    const { arm, client } = await setUp();
    const storage = idOf("Microsoft.Storage/storageAccounts", "account");
    arm.add(storage, { a: "Pending" }).connections.get("a")!.properties.privateLinkServiceConnectionState["actionRequired"] = "None";
    const found = await client.get(connectionId(storage, "a"));
    expect(found.actionsRequired).toBe("None");
    expect(found.wire).toEqual(arm.connection(storage, "a"));
  });
});
