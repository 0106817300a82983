import { describe, expect, test } from "vitest";
import { collect, connectionId, failureOf, setUp } from "./support/client.ts";
import { idOf } from "./support/wire.ts";

describe("what a type cannot do", () => {
  test.for([
    ["Microsoft.Chaos/privateAccesses", "approve", "remove"],
    ["Microsoft.Chaos/privateAccesses", "reject", "Remove the connection instead"],
    ["Microsoft.Synapse/privateLinkHubs", "approve", "list, get and privateLinkResources"],
    ["Microsoft.Synapse/privateLinkHubs", "reject", "its consumer deletes the private endpoint"],
    ["Microsoft.Synapse/privateLinkHubs", "remove", "its consumer deletes the private endpoint"],
  ] as const)("%s: %s", async ([resourceType, action, advice]) => {
    const { client, credential } = await setUp();
    const error = await failureOf(client[action](connectionId(idOf(resourceType, "x"), "a")));
    expect(error).toMatchObject({ name: "UnsupportedActionError", action, resourceType, message: expect.stringContaining(advice) });
    expect(credential.asked).toEqual([]);
  });

  test("connections of a part are those of the whole", async () => {
    const { client } = await setUp();
    const error = await failureOf(collect(client.list(idOf("Microsoft.Synapse/workspaces/kustoPools", "w", "pool"))));
    expect(error).toMatchObject({ name: "UnsupportedActionError", available: ["privateLinkResources"] });
    expect(error.message).toContain("those of the Microsoft.Synapse/workspaces that it is part of");
  });

  test("at one api-version, and can at another", async () => {
    const { client } = await setUp();
    const site = idOf("Microsoft.OffAzure/masterSites", "s");
    const error = await failureOf(client.approve(connectionId(site, "a"), { apiVersion: "2020-07-07" }));
    expect(error).toMatchObject({ name: "UnsupportedActionError", available: ["list", "get", "remove", "privateLinkResources"] });
    expect(error.message).toMatch(/At api-version 202\d-\d\d-\d\d it has one/);
  });

  test("also where the connection is known by a filter", async () => {
    const { client, credential } = await setUp();
    const target = idOf("Microsoft.Chaos/privateAccesses", "x");
    expect(await failureOf(client.approve({ target, privateEndpoint: "pe" }))).toMatchObject({ name: "UnsupportedActionError" });
    expect(credential.asked).toEqual([]);
  });
});

describe("resourceTypes", () => {
  test("tells all types, versions and actions", async () => {
    const { client } = await setUp();
    const types = client.resourceTypes();
    expect(types.length).toBeGreaterThan(100);
    expect(types.map(({ resourceType }) => resourceType.toLowerCase())).toEqual(
      types.map(({ resourceType }) => resourceType.toLowerCase()).toSorted(),
    );
    expect(types.find(({ resourceType }) => resourceType === "Microsoft.Chaos/privateAccesses")?.actions).toEqual([
      "list",
      "get",
      "remove",
      "privateLinkResources",
    ]);
    expect(types.find(({ resourceType }) => resourceType === "Microsoft.RecoveryServices/vaults")?.actions).toContain("list");
  });
});

describe("the generic mode", () => {
  const generic = { apiVersion: "2024-05-05" };
  const drawer = idOf("Fabrikam.Storage/cabinets/drawers", "cabinet", "drawer");

  test("treats an unknown type as most types are", async () => {
    const { arm, client } = await setUp();
    arm.add(drawer, { a: "Pending", b: "Pending" }).linkResources = { value: [{ properties: { groupId: "drawer" } }] };
    const options = { generic };
    expect(await collect(client.list(drawer, options))).toMatchObject([
      { resourceType: "Fabrikam.Storage/cabinets/drawers", apiVersion: "2024-05-05" },
      {},
    ]);
    expect(await client.approve(connectionId(drawer, "a"), options)).toMatchObject({ id: connectionId(drawer, "a"), status: "Approved" });
    await client.remove({ target: drawer, privateEndpoint: "pe-b" }, options);
    expect(await client.privateLinkResources(drawer, options)).toMatchObject([{ groupId: "drawer" }]);
    expect(await client.waitFor(drawer, "Approved", { ...options, timeoutMs: 1_000 })).toMatchObject({ name: "a" });
    expect(new Set(arm.journal.map(({ apiVersion }) => apiVersion))).toEqual(new Set(["2024-05-05"]));
  });

  test("sends the smallest body", async () => {
    const { arm, client } = await setUp();
    arm.add(drawer, { a: "Pending" });
    await client.reject(connectionId(drawer, "a"), { generic });
    expect(arm.writes[0]).toMatchObject({
      method: "PUT",
      body: { properties: { privateLinkServiceConnectionState: { status: "Rejected" } } },
    });
  });

  test("keeps types apart that differ in the provider only", async () => {
    const { arm, client } = await setUp();
    for (const resourceType of ["Fabrikam.Storage/boxes", "Contoso.Storage/boxes"]) {
      const target = idOf(resourceType, "b");
      arm.add(target, { a: "Pending" });
      expect(await client.get(connectionId(target, "a"), { generic })).toMatchObject({ resourceType, id: connectionId(target, "a") });
    }
  });

  test("works for tenants too", async () => {
    const { arm, client } = await setUp();
    const target = "/providers/Fabrikam.Storage/cabinets/c";
    arm.add(target, { a: "Pending" });
    expect(await client.get(connectionId(target, "a"), { generic })).toMatchObject({ id: connectionId(target, "a") });
  });
});
