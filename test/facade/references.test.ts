import { InvalidResourceIdError, type PrivateEndpointConnections, UnknownResourceTypeError } from "@pecgen/client";
import { describe, expect, test } from "vitest";
import { box, collect, connectionId, failureOf, setUp, vault } from "./support/client.ts";
import { idOf, subscriptionId } from "./support/wire.ts";

describe("what names a resource", () => {
  const names = { resourceType: "Contoso.Storage/boxes", resourceGroupName: "group", boxName: "box" };

  test.for([
    ["its id", box],
    ["its id in another case", box.replace("Contoso.Storage/boxes", "contoso.storage/BOXES").replace("resourceGroups", "resourcegroups")],
    ["the id of a connection", connectionId(box, "a")],
    ["the id of a connection in another case", `${box}/privateendpointCONNECTIONS/a`],
    ["an object with an id", { id: box }],
    ["its names", { ...names, subscriptionId }],
    ["its names without the subscription", names],
  ] as const)("%s", async ([, reference]) => {
    const { arm, client } = await setUp({ subscriptionId });
    arm.add(box, { a: "Pending" });
    expect((await collect(client.list(reference))).map(({ name }) => name)).toEqual(["a"]);
  });

  test("every resource type of the registry, by its id", async () => {
    const { arm, client } = await setUp();
    arm.intercept = () => ({ body: { value: [] } });
    const lists = client.resourceTypes().filter(({ actions }) => actions.includes("list"));
    expect(lists.length).toBeGreaterThan(80);
    for (const { resourceType } of lists.filter(({ resourceType }) => !/aadiam/i.test(resourceType))) {
      const names = resourceType
        .split("/")
        .slice(1)
        .map((_, index) => `name${index}`);
      expect(await collect(client.list(idOf(resourceType, ...names)))).toEqual([]);
    }
  });
});

describe("what names a connection", () => {
  test.for([
    ["its id", connectionId(box, "a")],
    ["an object with its id", { id: connectionId(box, "a") }],
    ["its name", { target: box, name: "a" }],
    ["its private endpoint", { target: box, privateEndpoint: "pe-a" }],
    ["its request message", { target: { id: box }, requestMessage: "please a" }],
    ["its status", { target: box, status: "Pending" }],
  ] as const)("%s", async ([, reference]) => {
    const { arm, client } = await setUp();
    arm.add(box, { a: "Pending", b: "Rejected" });
    expect((await client.get(reference)).id).toBe(connectionId(box, "a"));
    expect((await client.approve(reference)).status).toBe("Approved");
    expect(arm.connection(box, "b").properties.privateLinkServiceConnectionState.status).toBe("Rejected");
  });

  test("a connection as it was read", async () => {
    const { arm, client } = await setUp();
    arm.add(box, { a: "Pending" });
    const [connection] = await collect(client.list(box));
    expect((await client.approve(connection!)).status).toBe("Approved");
  });

  test("a resource with a single connection, for reading", async () => {
    const { arm, client } = await setUp();
    arm.add(box, { a: "Pending" });
    expect((await client.get(box)).name).toBe("a");
    arm.add(box, { a: "Pending", b: "Pending" });
    expect(await failureOf(client.get(box))).toMatchObject({ name: "SeveralConnectionsMatchError" });
    arm.add(box);
    expect(await failureOf(client.get(box))).toMatchObject({ name: "NoConnectionMatchesError" });
  });

  test("not a resource, for changing", async () => {
    const { arm, client, credential } = await setUp();
    arm.add(box, { a: "Pending" });
    for (const change of [client.approve(box), client.reject(box), client.remove(box), client.ensure({ id: box }, "Approved")]) {
      expect(await failureOf(change)).toMatchObject({
        name: "ConnectionNotNamedError",
        message: expect.stringContaining("{ target, name }"),
      });
    }
    expect(credential.asked).toEqual([]);
  });

  test("not a name and a filter, and not neither", async () => {
    const { client, credential } = await setUp();
    for (const reference of [{ target: box, name: "a", status: "Pending" }, { target: box }, { target: box, name: undefined }]) {
      expect(await failureOf(client.get(reference as { target: string; name: string }))).toMatchObject({ name: "InvalidFilterError" });
    }
    expect(credential.asked).toEqual([]);
  });

  test("no match, and several: the candidates are in the error, and not in its JSON", async () => {
    const { arm, client } = await setUp();
    arm.add(box, { a: "Pending", b: "Approved" });
    const none = await failureOf(client.approve({ target: box, privateEndpoint: "pe-c" }));
    expect(none).toMatchObject({ name: "NoConnectionMatchesError", candidates: [{ name: "a" }, { name: "b" }] });
    expect(none.message).toContain('It has "a" (Pending) and "b" (Approved).');
    const several = await failureOf(client.approve({ target: box, requestMessage: /please/g }));
    expect(several).toMatchObject({ name: "SeveralConnectionsMatchError", candidates: [{ name: "a" }, { name: "b" }] });
    expect(JSON.stringify(several)).not.toContain("please");
    expect(arm.writes).toEqual([]);
  });
});

describe("nested types", () => {
  const site = idOf("Microsoft.Web/sites", "site");
  const slot = idOf("Microsoft.Web/sites/slots", "site", "slot");

  test("are not their parents", async () => {
    const { arm, client } = await setUp();
    arm.add(site, { a: "Pending" });
    arm.add(slot, { a: "Pending" });
    const [connection] = await collect(client.list(slot));
    expect(connection).toMatchObject({ id: connectionId(slot, "a"), resourceType: "Microsoft.Web/sites/slots" });
    await client.approve(connectionId(slot, "a"));
    expect(arm.connection(slot, "a").properties.privateLinkServiceConnectionState.status).toBe("Approved");
    expect(arm.connection(site, "a").properties.privateLinkServiceConnectionState.status).toBe("Pending");
    expect((await client.get(connectionId(site, "a"))).resourceType).toBe("Microsoft.Web/sites");
  });

  test("are unknown where only the parent is known", async () => {
    const { client, credential } = await setUp();
    const error = await failureOf(collect(client.list(idOf("Microsoft.KeyVault/vaults/secrets", "vault", "secret"))));
    expect(error).toMatchObject({ name: "UnknownResourceTypeError", nearest: expect.arrayContaining(["Microsoft.KeyVault/vaults"]) });
    expect(credential.asked).toEqual([]);
  });
});

describe("unknown resource types", () => {
  test.for([
    ["Microsoft.KeyVault/vault", "Microsoft.KeyVault/vaults"],
    ["Microsoft.Keyvalt/vaults", "Microsoft.KeyVault/vaults"],
    ["Microsoft.Web/site", "Microsoft.Web/sites"],
    ["Microsoft.Storage/storageAccount", "Microsoft.Storage/storageAccounts"],
    ["Microsoft.Cache/redisEnterprises", "Microsoft.Cache/redisEnterprise"],
  ])("%s is near %s", async ([wrong, right]) => {
    const { client } = await setUp();
    const error = await failureOf<UnknownResourceTypeError>(client.get(`${idOf(wrong!, "x")}/privateEndpointConnections/a`));
    expect(error).toBeInstanceOf(UnknownResourceTypeError);
    expect(error.nearest[0]).toBe(right);
    expect(error.message).toContain("generic: { apiVersion }");
  });

  test("a private endpoint is not the resource", async () => {
    const { client } = await setUp();
    const error = await failureOf(collect(client.list(idOf("Microsoft.Network/privateEndpoints", "pe"))));
    expect(error).toMatchObject({
      name: "UnknownResourceTypeError",
      message: expect.stringContaining("{ target, privateEndpoint }") as unknown,
    });
  });

  test("of which there is no resource", async () => {
    const { client } = await setUp();
    const resourceType = "Fabrikam.Zzz/privateEndpointConnections";
    expect(await failureOf(client.get(idOf(resourceType, "a")))).toMatchObject({ name: "UnknownResourceTypeError", resourceType });
  });

  test.for(["Fabrikam.Zzz/qqqqq", `Microsoft.KeyVault/${"vaults".repeat(40)}`])("that are like nothing: %s", async (resourceType) => {
    const { client } = await setUp();
    expect(await failureOf(collect(client.list(idOf(resourceType, "x"))))).toMatchObject({ nearest: [] });
  });
});

describe("references that change the address", () => {
  const hostile = ["", ".", "..", "a/b", "a%2Fb", "a?b", "a#b", "a\\b", "a\u0000b", "x".repeat(10_000)];
  const calls: Readonly<Record<string, (client: PrivateEndpointConnections, name: string) => PromiseLike<unknown>>> = {
    list: (client, name) => collect(client.list(idOf("Contoso.Storage/boxes", name))),
    get: (client, name) => client.get({ target: box, name }),
    approve: (client, name) => client.approve({ target: box, name }),
    reject: (client, name) => client.reject(connectionId(box, name)),
    remove: (client, name) => client.remove({ target: box, name }),
    ensure: (client, name) => client.ensure({ target: box, name }, "Absent"),
    find: (client, name) => client.find({ target: idOf("Contoso.Storage/boxes", name), status: "Pending" }),
    waitFor: (client, name) => client.waitFor({ target: box, name }, "Approved", { timeoutMs: 1 }),
    privateLinkResources: (client, name) =>
      client.privateLinkResources({ resourceType: "Contoso.Storage/boxes", subscriptionId, resourceGroupName: "g", boxName: name }),
    approveMatching: (client, name) =>
      client.approveMatching([vault, idOf("Contoso.Storage/boxes", name)], { filter: { status: "Pending" }, maximum: 1 }),
    removeMatching: (client, name) =>
      client.removeMatching([idOf("Contoso.Storage/boxes", name)], { filter: { status: "Pending" }, maximum: 1 }),
    generic: (client, name) => client.get({ target: box, name }, { generic: { apiVersion: "2024-01-01" } }),
  };

  test.for(Object.keys(calls))("%s refuses them before a token is asked for", async (method) => {
    const { arm, client, credential } = await setUp();
    for (const name of hostile) expect(await failureOf(calls[method]!(client, name))).toBeInstanceOf(InvalidResourceIdError);
    expect(credential.asked).toEqual([]);
    expect(arm.journal).toEqual([]);
  });

  test.for([
    ["a resource group", `/subscriptions/${subscriptionId}/resourceGroups/group`],
    ["a subscription that is no UUID", box.replace(subscriptionId, "mine")],
    ["a missing resource group", box.replace("/resourceGroups/group", "")],
    ["a slash at the end", `${box}/`],
    ["an address", `https://management.azure.com${box}`],
    ["an object without anything", {} as { id: string }],
    ["nothing", undefined as unknown as string],
    ["names without one of them", { resourceType: "Contoso.Storage/boxes", subscriptionId, boxName: "box" }],
  ] as const)("%s", async ([, reference]) => {
    const { client, credential } = await setUp();
    expect(await failureOf(collect(client.list(reference)))).toBeInstanceOf(InvalidResourceIdError);
    expect(credential.asked).toEqual([]);
  });
});
