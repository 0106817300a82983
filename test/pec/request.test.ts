import { expect, test } from "vitest";
import { createWorld, failure, idOf, subscription, vault, type World } from "./support/world.ts";

const group = `/subscriptions/${subscription}/resourceGroups/group`;
const network = idOf("Microsoft.Network/virtualNetworks", "net");
const endpoint = `${group}/providers/Microsoft.Network/privateEndpoints/pe`;
const subnet = `${network}/subnets/default`;

async function vaultAndNetwork(groups: readonly string[] = ["vault"]): Promise<World> {
  const world = await createWorld();
  world.add(vault);
  world.arm.add(vault).linkResources = { value: groups.map((groupId) => ({ properties: { groupId } })) };
  let made: object | undefined;
  world.intercept = ({ method, path, body }) => {
    if (path === network) return { body: { id: network, location: "westeurope" } };
    if (path !== endpoint) return undefined;
    if (method === "PUT") made = { id: path, ...(body as object) };
    return made === undefined ? failure(404, "ResourceNotFound", "No.") : { body: made };
  };
  return world;
}

const least = ["request", vault, "-n", "pe", "--subnet", subnet];

test("asks for group id and region where they are not given", async () => {
  const world = await vaultAndNetwork();
  const { code, json, err } = await world.pec(least);
  expect({ code, err }).toEqual({ code: 0, err: "" });
  expect(json).toMatchObject({
    outcome: "changed",
    id: endpoint,
    location: "westeurope",
    connections: [{ approval: "automatic", targetId: vault, groupIds: ["vault"] }],
  });
  expect(world.arm.writes).toHaveLength(1);
});

test("manual approval, names and static addresses", async () => {
  const world = await vaultAndNetwork();
  const { json } = await world.pec([
    ...least,
    ...["--manual-request", "true", "--request-message", "for the data team", "--nic-name", "nic", "-l", "eastus"],
    ...["--ip-config", "name=a group-id=vault member-name=default private-ip-address=10.0.0.4"],
    ...["--ip-config", "name=b,private-ip-address=10.0.0.5"],
  ]);
  expect(json).toMatchObject({ connections: [{ approval: "manual", requestMessage: "for the data team" }] });
  expect(world.arm.writes[0]?.body).toMatchObject({
    location: "eastus",
    properties: {
      customNetworkInterfaceName: "nic",
      ipConfigurations: [
        { name: "a", properties: { groupId: "vault", memberName: "default", privateIPAddress: "10.0.0.4" } },
        { name: "b", properties: { privateIPAddress: "10.0.0.5" } },
      ],
    },
  });
});

test("--dry-run shows the request", async () => {
  const world = await vaultAndNetwork();
  const { code, json } = await world.pec([...least, "--dry-run"]);
  expect(code).toBe(0);
  expect(json).toMatchObject({
    outcome: "planned",
    id: endpoint,
    request: { location: "westeurope", target: { id: vault, groupIds: ["vault"] } },
  });
  expect(world.arm.writes).toEqual([]);
});

test("a network interface name that comes too late: 5", async () => {
  const world = await vaultAndNetwork();
  await world.pec(least);
  const { code, err } = await world.pec([...least, "--nic-name", "late"]);
  expect(code).toBe(5);
  expect(err).toContain("customNetworkInterfaceName");
  expect(world.arm.writes).toHaveLength(1);
});

test.for<[string, string[], string]>([
  ["no resource", ["request", "-n", "pe", "--subnet", subnet], "Which resource?"],
  ["two resources", [...least, "--private-connection-resource-id", vault], "Give its id, once."],
  ["no name", ["request", vault, "--subnet", subnet], "required option '-n, --name <name>'"],
  ["manual without a message", [...least, "--manual-request"], "--request-message"],
  ["a subnet name alone", ["request", vault, "-n", "pe", "-g", "group", "-s", subscription, "--subnet", "default"], "--vnet-name"],
  ["a subnet name and no group", ["request", vault, "-n", "pe", "--subnet", "default", "--vnet-name", "net"], "Which resource group?"],
  ["an address without a name", [...least, "--ip-config", "private-ip-address=10.0.0.4"], "It looks like"],
  ["a member that there is not", [...least, "--ip-config", "name=a colour=red private-ip-address=10.0.0.4"], "It looks like"],
])("%s is a usage error, and nobody is asked", async ([, argv, message]) => {
  const world = await vaultAndNetwork();
  const { code, err } = await world.pec(argv);
  expect({ code, journal: world.arm.journal }).toEqual({ code: 2, journal: [] });
  expect(err).toContain(message);
});

test("several group ids: which one?", async () => {
  const world = await vaultAndNetwork(["blob", "file"]);
  const { code, err } = await world.pec(least);
  expect({ code, writes: world.arm.writes }).toEqual({ code: 2, writes: [] });
  expect(err).toContain("Give --group-id: blob, file.");
});
