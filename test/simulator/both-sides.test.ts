import { PrivateEndpointConnections, TransitionError } from "@pecgen/client";
import { CreateOnlyMemberError } from "@pecgen/core";
import { PrivateEndpointsClient } from "@pecgen/network";
import { createSimulator, ManualClock, type Simulator } from "@pecgen/simulator";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { anyToken } from "./support/credential.ts";

/** The whole story of the documents that this project started from: what one side does is what the other side sees. */
const provider = "00000000-0000-0000-0000-0000000000aa";
const consumer = "00000000-0000-0000-0000-0000000000bb";
const vault = `/subscriptions/${provider}/resourceGroups/data/providers/Microsoft.KeyVault/vaults/kv`;
const endpointId = `/subscriptions/${consumer}/resourceGroups/apps/providers/Microsoft.Network/privateEndpoints/pe`;
const subnetId = `/subscriptions/${consumer}/resourceGroups/apps/providers/Microsoft.Network/virtualNetworks/vnet/subnets/apps`;

let simulator: Simulator;
let owner: PrivateEndpointConnections;
let endpoints: PrivateEndpointsClient;

beforeEach(async () => {
  const clock = new ManualClock();
  simulator = createSimulator({ clock });
  await simulator.seed({
    subscriptions: [{ subscriptionId: provider }, { subscriptionId: consumer }],
    resourceGroups: [{ id: `/subscriptions/${consumer}/resourceGroups/apps` }],
    resources: [{ id: vault }],
  });
  const { endpoint } = await simulator.listen();
  const options = { endpoint, allowInsecureLoopback: true, clock };
  owner = new PrivateEndpointConnections(anyToken, options);
  endpoints = new PrivateEndpointsClient(anyToken, options);
});

afterEach(() => simulator.close());

const manual = { kind: "manual", requestMessage: "For the shop" } as const;
const request = { location: "westeurope", subnetId, target: { id: vault, groupIds: ["vault"] } };
const seenByConsumer = async (): Promise<string[]> => (await endpoints.get(endpointId)).connections.map(({ status }) => status);

async function pendingOf(target: string): Promise<{ id: string; status: string; description?: string | undefined }> {
  for await (const connection of owner.list(target)) return connection;
  throw new Error(`${target} has no connection`);
}

describe("a consumer without rights on the resource", () => {
  test("asks, is approved, and is disconnected when the owner removes the connection", async () => {
    const created = await endpoints.create(endpointId, { ...request, approval: manual });
    expect(created.connections).toMatchObject([{ approval: "manual", status: "Pending", targetId: vault, groupIds: ["vault"] }]);

    const connection = await pendingOf(vault);
    expect(connection).toMatchObject({ status: "Pending", description: "For the shop", privateEndpointId: endpointId });

    await owner.approve(connection.id, { description: "Welcome" });
    expect((await endpoints.get(endpointId)).connections).toMatchObject([{ status: "Approved", description: "Welcome" }]);

    await owner.remove(connection.id);
    expect(await seenByConsumer()).toEqual(["Disconnected"]);
    expect(simulator.state.connection(connection.id)).toBeUndefined();
  });

  test("is rejected, cannot be approved any more, and has to ask again", async () => {
    await endpoints.create(endpointId, { ...request, approval: manual });
    const connection = await pendingOf(vault);
    await owner.reject(connection.id);
    expect(await seenByConsumer()).toEqual(["Rejected"]);
    await expect(owner.approve(connection.id)).rejects.toBeInstanceOf(TransitionError);

    await owner.remove(connection.id);
    await endpoints.delete(endpointId);
    await endpoints.create(endpointId, { ...request, approval: manual });
    await owner.approve((await pendingOf(vault)).id);
    expect(await seenByConsumer()).toEqual(["Approved"]);
  });

  test("gives up: the owner's list is empty again", async () => {
    await endpoints.create(endpointId, { ...request, approval: manual });
    await pendingOf(vault);
    await endpoints.delete(endpointId);
    await expect(pendingOf(vault)).rejects.toThrow("has no connection");
  });
});

describe("a consumer with rights on the resource", () => {
  const own = vault.replace(provider, consumer);
  const automatic = { ...request, target: { id: own, groupIds: ["vault"] }, approval: { kind: "automatic" } } as const;

  beforeEach(() => simulator.seed({ resources: [{ id: own }] }));

  test("is approved at once, with addresses and an interface of its own choice", async () => {
    const created = await endpoints.create(endpointId, {
      ...automatic,
      customNetworkInterfaceName: "pe-nic",
      ipConfigurations: [{ name: "first", groupId: "vault", memberName: "default", privateIPAddress: "10.0.0.4" }],
    });
    expect(created.connections).toMatchObject([{ approval: "automatic", status: "Approved" }]);
    expect(created.wire.properties).toMatchObject({ customNetworkInterfaceName: "pe-nic", provisioningState: "Succeeded" });
    expect(await pendingOf(own)).toMatchObject({ status: "Approved" });
  });

  test("cannot choose another interface afterwards: nothing is sent", async () => {
    await endpoints.create(endpointId, { ...automatic, customNetworkInterfaceName: "pe-nic" });
    const writes = (): number => simulator.journal.entries().filter(({ method }) => method === "PUT").length;
    const before = writes();
    await expect(endpoints.create(endpointId, { ...automatic, customNetworkInterfaceName: "other" })).rejects.toBeInstanceOf(
      CreateOnlyMemberError,
    );
    expect(writes()).toBe(before);
  });
});
