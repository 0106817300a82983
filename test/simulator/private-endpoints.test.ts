import { createSimulator, ManualClock, type Simulator } from "@pecgen/simulator/browser";
import { describe, expect, test } from "vitest";
import { type Answered, ask, connectionOf, decision, group, subscription, vault, vaultVersion } from "./support/ask.ts";

const other = "00000000-0000-0000-0000-0000000000bb";
const consumers = `/subscriptions/${other}/resourceGroups/consumers`;
const version = "?api-version=2024-05-01";
const near = `${group}/providers/Microsoft.Network/privateEndpoints/near`;
const far = `${consumers}/providers/Microsoft.Network/privateEndpoints/far`;
const subnet = { id: `${group}/providers/Microsoft.Network/virtualNetworks/vnet/subnets/default` };

async function simulated(): Promise<Simulator & { clock: ManualClock }> {
  const clock = new ManualClock({ waiting: "blocks" });
  const simulator = createSimulator({ clock, operationMs: 2_000 });
  await simulator.seed({ resourceGroups: [{ id: consumers }], resources: [{ id: vault }] });
  return { ...simulator, clock };
}

interface Wanted {
  readonly manual?: boolean;
  readonly target?: string;
  readonly groupIds?: readonly string[];
  readonly further?: object;
}

function bodyOf({ manual = true, target = vault, groupIds = ["vault"], further = {} }: Wanted = {}): object {
  const connection = {
    name: "to-the-vault",
    properties: { privateLinkServiceId: target, groupIds, ...(manual && { requestMessage: "ticket 4711" }) },
  };
  return {
    location: "westeurope",
    properties: { subnet, [manual ? "manualPrivateLinkServiceConnections" : "privateLinkServiceConnections"]: [connection], ...further },
  };
}

async function created(simulator: Simulator & { clock: ManualClock }, id: string, wanted: Wanted = {}): Promise<Answered> {
  const answer = await ask(simulator, "PUT", `${id}${version}`, { body: bodyOf(wanted) });
  expect(answer.status).toBe(201);
  simulator.clock.advance(2_000);
  return answer;
}

const stateSeen = ({ json }: Answered): unknown => {
  const { privateLinkServiceConnections, manualPrivateLinkServiceConnections } = json.properties;
  return [...privateLinkServiceConnections, ...manualPrivateLinkServiceConnections].map(
    ({ properties }) => properties.privateLinkServiceConnectionState.status,
  );
};

describe("a request that the owner has to approve", () => {
  test("reaches the owner when the endpoint is made, and goes through every state from there", async () => {
    const simulator = await simulated();
    const accepted = await ask(simulator, "PUT", `${far}${version}`, { body: bodyOf() });
    expect([accepted.status, accepted.json.properties.provisioningState]).toEqual([201, "Updating"]);
    expect(simulator.state.connections(vault)).toEqual([]);
    simulator.clock.advance(2_000);
    const status = await ask(simulator, "GET", accepted.headers["azure-asyncoperation"] ?? "");
    expect(status.json.status).toBe("Succeeded");
    const [connection] = simulator.state.connections(vault);
    expect(connection).toMatchObject({ status: "Pending", description: "ticket 4711", privateEndpointId: far, groupIds: ["vault"] });
    expect(connection?.name).toMatch(/^far\.[0-9a-f-]{36}$/);

    const address = `${connection?.id}?api-version=${vaultVersion}`;
    const see = async (): Promise<unknown> => stateSeen(await ask(simulator, "GET", `${far}${version}`));
    expect(await see()).toEqual(["Pending"]);
    for (const step of ["Approved", "Rejected"]) {
      await ask(simulator, "PUT", address, { body: decision(step) });
      simulator.clock.advance(2_000);
      expect(await see()).toEqual([step]);
    }
    await ask(simulator, "DELETE", address);
    simulator.clock.advance(2_000);
    expect(await see()).toEqual(["Disconnected"]);
  });

  test("is gone for the owner when the endpoint is deleted", async () => {
    const simulator = await simulated();
    await created(simulator, far);
    const accepted = await ask(simulator, "DELETE", `${far}${version}`);
    expect([accepted.status, simulator.state.connections(vault).length]).toEqual([202, 1]);
    simulator.clock.advance(2_000);
    expect((await ask(simulator, "GET", accepted.headers["location"] ?? "")).status).toBe(204);
    expect(simulator.state.connections(vault)).toEqual([]);
    expect((await ask(simulator, "GET", `${far}${version}`)).status).toBe(404);
    expect((await ask(simulator, "DELETE", `${far}${version}`)).status).toBe(204);
  });

  test("is left disconnected when the resource is deleted", async () => {
    const simulator = await simulated();
    await created(simulator, far);
    expect((await ask(simulator, "DELETE", `${vault}?api-version=${vaultVersion}`)).status).toBe(200);
    expect(stateSeen(await ask(simulator, "GET", `${far}${version}`))).toEqual(["Disconnected"]);
  });
});

describe("a request that is approved at once", () => {
  test("needs a consumer of the same subscription", async () => {
    const simulator = await simulated();
    await created(simulator, near, { manual: false });
    expect(simulator.state.connections(vault)).toMatchObject([{ status: "Approved", description: "Auto-Approved" }]);
    const refused = await ask(simulator, "PUT", `${far}${version}`, { body: bodyOf({ manual: false }) });
    expect([refused.status, refused.json.error.code]).toEqual([403, "LinkedAuthorizationFailed"]);
    expect(refused.json.error.message).toContain("Microsoft.KeyVault/vaults/PrivateEndpointConnectionsApproval/action");
    expect(simulator.state.privateEndpoint(far)).toBeUndefined();
  });

  test.each([
    { autoApproval: true, near: 201, far: 201 },
    { autoApproval: false, near: 403, far: 403 },
    { autoApproval: [other.toUpperCase()], near: 403, far: 201 },
    { autoApproval: [subscription, other], near: 201, far: 201 },
  ])("or the rights that the resource was seeded with: $autoApproval", async ({ autoApproval, ...statuses }) => {
    const simulator = await simulated();
    await simulator.seed({ resources: [{ id: vault, autoApproval }] });
    for (const [id, status] of [
      [near, statuses.near],
      [far, statuses.far],
    ] as const) {
      expect((await ask(simulator, "PUT", `${id}${version}`, { body: bodyOf({ manual: false }) })).status).toBe(status);
    }
  });
});

describe("names and addresses of one's own", () => {
  const ipConfigurations = [{ name: "ip", properties: { groupId: "vault", memberName: "default", privateIPAddress: "10.0.0.4" } }];
  const further = { customNetworkInterfaceName: "my-nic", ipConfigurations };

  test("are kept from the creation on", async () => {
    const simulator = await simulated();
    await created(simulator, near, { further });
    const { json } = await ask(simulator, "GET", `${near}${version}`);
    expect(json.properties).toMatchObject({
      ...further,
      networkInterfaces: [{ id: expect.stringMatching(/\/networkInterfaces\/my-nic$/) }],
    });
  });

  test.each([
    ["the name", { customNetworkInterfaceName: "another" }],
    ["the addresses", { ipConfigurations: [] as unknown[], customNetworkInterfaceName: "my-nic" }],
    ["the first name", { customNetworkInterfaceName: "my-nic", ipConfigurations }],
  ])("cannot be changed afterwards: %s", async (what, change) => {
    const simulator = await simulated();
    await created(simulator, near, { further: what === "the first name" ? {} : further });
    const answer = await ask(simulator, "PUT", `${near}${version}`, { body: bodyOf({ further: change }) });
    // Leaving addresses out is no change: they stay.
    expect(answer.status).toBe(what === "the addresses" ? 200 : 400);
    const { json } = await ask(simulator, "GET", `${near}${version}`);
    expect(json.properties.ipConfigurations).toEqual(what === "the first name" ? [] : ipConfigurations);
  });

  test("are not there in old api-versions", async () => {
    const simulator = await simulated();
    const answer = await ask(simulator, "PUT", `${near}?api-version=2021-03-01`, { body: bodyOf({ further }) });
    expect([answer.status, answer.json.error.code]).toEqual([400, "InvalidPropertyForApiVersion"]);
  });
});

test("an endpoint that could not be removed is still there", async () => {
  const simulator = await simulated();
  await created(simulator, near);
  simulator.faults.add({ match: { operation: "deletePrivateEndpoint" }, fault: { kind: "failedOperation" } });
  expect((await ask(simulator, "DELETE", `${near}${version}`)).status).toBe(202);
  simulator.clock.advance(2_000);
  expect(simulator.state.privateEndpoint(near)).toMatchObject({ phase: "Failed", connections: [{ status: "Pending" }] });
});

test("tags can be changed, the connection cannot", async () => {
  const simulator = await simulated();
  await created(simulator, near);
  const tagged = await ask(simulator, "PUT", `${near}${version}`, { body: { ...bodyOf(), tags: { team: "data" } } });
  expect([tagged.status, tagged.json.tags]).toEqual([200, { team: "data" }]);
  expect((await ask(simulator, "PUT", `${near}${version}`, { body: bodyOf({ manual: false }) })).status).toBe(400);
  expect(simulator.state.connections(vault)).toHaveLength(1);
});

test("what was read can be sent back", async () => {
  const simulator = await simulated();
  await created(simulator, near);
  const { json } = await ask(simulator, "GET", `${near}${version}`);
  expect((await ask(simulator, "PUT", `${near}${version}`, { body: json })).status).toBe(200);
});

test.each([
  ["another group", { groupIds: ["blob"] }, 400, "PrivateEndpointInvalidGroupId"],
  ["no group", { groupIds: [] }, 400, "PrivateEndpointInvalidGroupId"],
  ["a target that is not there", { target: `${vault}x` }, 404, "ResourceNotFound"],
  ["a target that is no id", { target: "kv" }, 400, "LinkedInvalidPropertyId"],
  [
    "two connections",
    { further: { privateLinkServiceConnections: [{ name: "x", properties: { privateLinkServiceId: vault } }] } },
    400,
    "InvalidPrivateEndpoint",
  ],
  ["an address that is none", { further: { ipConfigurations: [{ name: "ip" }] } }, 400, "InvalidRequestContent"],
] as const)("%s is refused", async (_, wanted, status, code) => {
  const simulator = await simulated();
  const answer = await ask(simulator, "PUT", `${near}${version}`, { body: bodyOf(wanted) });
  expect([answer.status, answer.json.error.code]).toEqual([status, code]);
  expect(simulator.state.privateEndpoint(near)).toBeUndefined();
});

test("lists are those of a group and those of a subscription", async () => {
  const simulator = await simulated();
  await created(simulator, near);
  await created(simulator, far);
  const idsOf = async (address: string): Promise<string[]> =>
    (await ask(simulator, "GET", address)).json.value.map(({ id }: { id: string }) => id);
  const type = "providers/Microsoft.Network/privateEndpoints";
  expect(await idsOf(`${group}/${type}${version}`)).toEqual([near]);
  expect(await idsOf(`${consumers}/${type}${version}`)).toEqual([far]);
  expect(await idsOf(`/subscriptions/${other}/${type}${version}`)).toEqual([far]);
  expect((await ask(simulator, "GET", `${group.replace("/rg", "/none")}/${type}${version}`)).status).toBe(404);
});

test("a service of one's own has no groups", async () => {
  const simulator = await simulated();
  const service = `${group}/providers/Microsoft.Network/privateLinkServices/pls`;
  await simulator.seed({ resources: [{ id: service }] });
  expect((await ask(simulator, "PUT", `${near}${version}`, { body: bodyOf({ target: service, groupIds: ["x"] }) })).status).toBe(400);
  await created(simulator, near, { target: service, groupIds: [] });
  const [connection] = simulator.state.connections(service);
  expect(connection).toMatchObject({ status: "Pending", groupIds: [] });
  expect(connection?.id).toBe(connectionOf(connection?.name ?? "", service));
});
