import { describe, expect, test } from "vitest";
import { ForeignOriginError, InvalidResourceIdError } from "../../templates/runtime/src/index.ts";
import { collect, failureOf, secret, subscriptionId } from "./support/client.ts";
import { endpoint, endpointId, groupId, request, setUpEndpoints, storageId, subnetId } from "./support/endpoints.ts";
import { type Reply, serve } from "./support/server.ts";

const held = (status: string | undefined, more: object = {}): object => ({
  id: `${endpointId}/connections/c`,
  name: "c",
  etag: "W/2",
  properties: {
    provisioningState: "Succeeded",
    privateLinkServiceId: storageId,
    groupIds: ["blob"],
    requestMessage: "please",
    ...(status !== undefined && { privateLinkServiceConnectionState: { status, description: "why", actionsRequired: "None" } }),
    ...more,
  },
});

describe("a private endpoint", () => {
  test("has both lists of connections in one, and the wire beside it", async () => {
    const wire = {
      ...endpoint("Succeeded", {
        privateLinkServiceConnections: [held("Approved")],
        manualPrivateLinkServiceConnections: [held("Pending"), held("Rejected"), held("Disconnected")],
        networkInterfaces: [{ id: "/nic/1" }, { id: "/nic/2" }],
        customNetworkInterfaceName: "nic",
        ipConfigurations: [{ name: "one", properties: { groupId: "blob", memberName: "blob", privateIPAddress: "10.0.0.6" } }],
        unknown: { to: "us" },
      }),
      tags: { team: "data" },
      etag: "W/1",
    };
    const server = await serve([{ body: wire }]);
    const found = await setUpEndpoints(server).client.get(endpointId);
    expect(found).toMatchObject({
      id: endpointId,
      name: "pe",
      location: "westeurope",
      tags: { team: "data" },
      phase: "Succeeded",
      subnetId,
      networkInterfaceIds: ["/nic/1", "/nic/2"],
      customNetworkInterfaceName: "nic",
      ipConfigurations: [{ name: "one", groupId: "blob", memberName: "blob", privateIPAddress: "10.0.0.6" }],
      etag: "W/1",
    });
    expect(found.wire).toEqual(wire);
    expect(found.connections.map(({ approval, status }) => `${approval} ${status}`)).toEqual([
      "automatic Approved",
      "manual Pending",
      "manual Rejected",
      "manual Disconnected",
    ]);
    expect(found.connections[1]).toEqual({
      approval: "manual",
      id: `${endpointId}/connections/c`,
      name: "c",
      status: "Pending",
      phase: "Succeeded",
      targetId: storageId,
      groupIds: ["blob"],
      requestMessage: "please",
      description: "why",
      actionsRequired: "None",
      etag: "W/2",
      wire: held("Pending"),
    });
    expect(server.requests[0]).toMatchObject({ method: "GET", path: `${endpointId}?api-version=2024-01-01`, body: "" });
    expect(server.requests[0]?.headers["content-type"]).toBeUndefined();
  });

  test.each([
    ["no state", held(undefined), "Unrecognized"],
    ["another word", held("Timeout"), "Unrecognized"],
    ["other letters", held(" approved "), "Approved"],
    ["a state of another type", held(undefined, { privateLinkServiceConnectionState: 7 }), "Unrecognized"],
  ])("a connection with %s", async (_, connection, status) => {
    const server = await serve([{ body: endpoint("Succeeded", { privateLinkServiceConnections: [connection] }) }]);
    expect((await setUpEndpoints(server).client.get(endpointId)).connections[0]).toMatchObject({ status, wire: connection });
  });

  test.each([
    ["nothing", {}],
    ["null", { properties: null, tags: null }],
    [
      "other types",
      {
        id: 7,
        tags: [1],
        properties: { subnet: "s", ipConfigurations: [null, 7], networkInterfaces: {}, privateLinkServiceConnections: [null] },
      },
    ],
  ])("of %s is empty, and no error", async (_, wire) => {
    const server = await serve([{ body: wire }]);
    const found = await setUpEndpoints(server).client.get(endpointId);
    expect(found).toMatchObject({ id: "", connections: [], tags: {}, subnetId: undefined, ipConfigurations: [], networkInterfaceIds: [] });
    expect(found.wire).toEqual(wire);
  });

  test("that is not there is an error", async () => {
    const server = await serve([{ status: 404, body: { error: { code: "ResourceNotFound", message: "No." } } }]);
    expect(await failureOf(setUpEndpoints(server).client.get(endpointId))).toMatchObject({
      code: "ResourceNotFound",
      operationId: "Endpoints_Get",
      resourceType: "Contoso.Network/endpoints",
      apiVersion: "2024-01-01",
    });
  });
});

describe("lists", () => {
  const pages: readonly Reply[] = [
    { body: { value: [endpoint()], nextLink: "/2?%2Fsig=a%20b" } },
    { body: { value: [{ ...endpoint(), name: "two" }] } },
  ];

  test.each<readonly [string, (client: ReturnType<typeof setUpEndpoints>["client"]) => AsyncIterable<{ readonly name: string }>, string]>([
    ["of a resource group by its id", (client) => client.list(groupId), groupId],
    ["of a resource group by its names", (client) => client.list({ subscriptionId, resourceGroupName: "group" }), groupId],
    [
      "of a subscription by its id",
      (client) => client.listBySubscription(`/subscriptions/${subscriptionId}`),
      `/subscriptions/${subscriptionId}`,
    ],
    ["of the client's subscription", (client) => client.listBySubscription(), `/subscriptions/${subscriptionId}`],
  ])("%s, page by page", async (_, list, scope) => {
    const server = await serve(pages);
    const { client } = setUpEndpoints(server, { subscriptionId });
    expect((await collect(list(client))).map(({ name }) => name)).toEqual(["pe", "two"]);
    expect(server.requests.map(({ path }) => path)).toEqual([
      `${scope}/providers/Contoso.Network/endpoints?api-version=2024-01-01`,
      "/2?%2Fsig=a%20b",
    ]);
  });

  test("give pages, and go on behind one", async () => {
    const server = await serve(pages);
    const { client } = setUpEndpoints(server);
    const sizes: unknown[] = [];
    for await (const page of client.list(groupId).byPage()) sizes.push([page.length, page.continuationToken]);
    expect(sizes).toEqual([
      [1, "/2?%2Fsig=a%20b"],
      [1, undefined],
    ]);
    const again = client.list(groupId).byPage({ continuationToken: "/2?%2Fsig=a%20b" });
    expect((await again.next()).value?.[0]?.name).toBe("two");
  });

  test("a next link to a foreign host gets no token", async () => {
    const foreign = await serve([{ body: { value: [] } }]);
    const server = await serve([{ body: { value: [], nextLink: `${foreign.origin}/2` } }]);
    expect(await failureOf(collect(setUpEndpoints(server).client.list(groupId)))).toBeInstanceOf(ForeignOriginError);
    expect(foreign.requests).toEqual([]);
  });

  test.each<readonly [string, (client: ReturnType<typeof setUpEndpoints>["client"]) => AsyncIterable<unknown>]>([
    ["a private endpoint for a resource group", (client) => client.list(endpointId)],
    ["a subscription for a resource group", (client) => client.list(`/subscriptions/${subscriptionId}`)],
    ["a resource group for a subscription", (client) => client.listBySubscription(groupId)],
    ["no subscription at all", (client) => client.listBySubscription()],
    ["a resource group called ..", (client) => client.list({ subscriptionId, resourceGroupName: ".." })],
    ["a resource group with a slash", (client) => client.list({ subscriptionId, resourceGroupName: "a/b" })],
    ["a subscription that is no UUID", (client) => client.listBySubscription("/subscriptions/all")],
    ["half a resource group", (client) => client.list(`/subscriptions/${subscriptionId}/resourceGroups`)],
  ])("%s is refused before a token is asked for", async (_, list) => {
    const server = await serve(pages);
    const { client, credential } = setUpEndpoints(server);
    expect(await failureOf(collect(list(client)))).toBeInstanceOf(InvalidResourceIdError);
    expect(credential.scopes).toEqual([]);
    expect(server.requests).toEqual([]);
  });
});

describe("a name that would change the address is refused before a token is asked for", () => {
  const hostile = [".", "..", "", "a/b", "a%2Fb", "a?b", "a#b", "a\\b", "a\nb", "a\u001b[31m", "a".repeat(10_000), 7, undefined, null];
  test.each(hostile.map((name) => [JSON.stringify(name)?.slice(0, 30) ?? "undefined", name] as const))("%s", async (_, name) => {
    const server = await serve([{}]);
    const { client, credential } = setUpEndpoints(server);
    const target = { subscriptionId, resourceGroupName: "group", endpointName: name as string };
    for (const call of [client.get(target), client.create(target, request), client.replace(target, {}), client.delete(target)])
      expect(await failureOf(call)).toBeInstanceOf(InvalidResourceIdError);
    if (typeof name === "string") {
      for (const call of [client.get(`${endpointId}/${name}`), client.delete(`${endpointId.slice(0, -2)}${name}`)])
        expect(await failureOf(call)).toBeInstanceOf(InvalidResourceIdError);
    }
    expect(credential.scopes).toEqual([]);
    expect(server.requests).toEqual([]);
  });

  test("so is what is below a private endpoint, and another resource", async () => {
    const server = await serve([{}]);
    const { client } = setUpEndpoints(server);
    for (const id of [`${endpointId}/connections/c`, subnetId, storageId, groupId])
      expect(await failureOf(client.delete(id)), id).toBeInstanceOf(InvalidResourceIdError);
    expect(server.requests).toEqual([]);
  });
});

describe("a deletion", () => {
  const accepted: Reply = { status: 202, headers: { location: "/gone?sig=s3cret", "retry-after": "7" } };

  test("follows the location until it is over", async () => {
    const server = await serve([accepted, { status: 202 }, { status: 204 }]);
    const { client, clock } = setUpEndpoints(server, { retryOptions: { maxRetryDelayInMs: 60_000 } });
    expect(await client.delete(endpointId)).toBeUndefined();
    expect(server.journal).toEqual([`DELETE ${endpointId}`, "GET /gone", "GET /gone"]);
    expect(server.requests[0]).toMatchObject({ body: "" });
    expect(clock.delays[0]).toBe(7_000);
  });

  test("without a link ends when the private endpoint is gone", async () => {
    const server = await serve([{ status: 202 }, { body: endpoint("Deleting") }, { status: 404 }]);
    await setUpEndpoints(server).client.delete(endpointId);
    expect(server.journal).toEqual([`DELETE ${endpointId}`, `GET ${endpointId}`, `GET ${endpointId}`]);
  });

  test.each([204, 404])("of what is not there (%i) is done", async (status) => {
    const server = await serve([{ status }]);
    await setUpEndpoints(server).client.delete(endpointId);
    expect(server.requests).toHaveLength(1);
  });

  test("that cannot end is a failure", async () => {
    const server = await serve([
      accepted,
      { body: { status: "Failed", error: { code: "InUse", message: "It is in use." } } },
      { body: endpoint() },
    ]);
    expect(await failureOf(setUpEndpoints(server).client.delete(endpointId))).toMatchObject({ code: "InUse", phase: "Failed" });
  });

  test("can be waited for by another client", async () => {
    const server = await serve([accepted, { status: 204 }]);
    const serialized = await setUpEndpoints(server).client.delete(endpointId).serialize();
    expect(serialized).not.toContain(secret);
    expect(await setUpEndpoints(server).client.resumeOperation(serialized)).toBeUndefined();
    expect(server.journal).toEqual([`DELETE ${endpointId}`, "GET /gone"]);
  });

  test("to a foreign host is not followed", async () => {
    const foreign = await serve([{ status: 204 }]);
    const server = await serve([{ status: 202, headers: { location: `${foreign.origin}/gone` } }]);
    expect(await failureOf(setUpEndpoints(server).client.delete(endpointId))).toBeInstanceOf(ForeignOriginError);
    expect(foreign.requests).toEqual([]);
  });

  test("that was serialized for another resource type is refused", async () => {
    const server = await serve([accepted]);
    const { client } = setUpEndpoints(server);
    const record = JSON.parse(await client.delete(endpointId).serialize()) as object;
    expect(await failureOf(client.resumeOperation(JSON.stringify({ ...record, resourceType: "Contoso.Storage/boxes" })))).toBeInstanceOf(
      TypeError,
    );
    expect(await failureOf(client.resumeOperation(JSON.stringify({ ...record, id: `${endpointId}/../x` })))).toBeInstanceOf(
      InvalidResourceIdError,
    );
    expect(server.requests).toHaveLength(1);
  });
});
