import { createSimulator, ManualClock, type Seed } from "@pecgen/simulator/browser";
import { expect, test } from "vitest";
import { ask, connectionOf, group, subscription, vault, vaultVersion } from "./support/ask.ts";
import { census } from "../support/census.ts";

const far = "/subscriptions/00000000-0000-0000-0000-0000000000bb/resourceGroups/other/providers/Microsoft.Network/privateEndpoints/far";

test("what is not said is made up, and both sides are there", async () => {
  const simulator = createSimulator();
  await simulator.seed({ resources: [{ id: vault, connections: [{ name: "a" }] }] });
  const connection = simulator.state.connection(connectionOf("a"));
  expect(connection).toMatchObject({
    status: "Pending",
    phase: "Succeeded",
    groupIds: ["vault"],
    resourceType: "Microsoft.KeyVault/vaults",
  });
  expect(connection?.privateEndpointId).toBe(`${group}/providers/Microsoft.Network/privateEndpoints/kv-a`);
  expect(simulator.state.privateEndpoint(connection?.privateEndpointId ?? "")?.connections).toMatchObject([
    { manual: true, targetId: vault, status: "Pending" },
  ]);
  expect(simulator.state.subscriptions()).toEqual([subscription]);
});

test("ids are found in every spelling, and shown as they were seeded", async () => {
  const simulator = createSimulator();
  const shouted = vault.replace("Microsoft.KeyVault/vaults", "MICROSOFT.KEYVAULT/VAULTS");
  await simulator.seed({ resources: [{ id: shouted, connections: [{ name: "A" }] }] });
  const { json } = await ask(simulator, "GET", `${connectionOf("a").toLowerCase()}?api-version=${vaultVersion}`);
  expect([json.id, json.type]).toEqual([`${shouted}/privateEndpointConnections/A`, "Microsoft.KeyVault/vaults/privateEndpointConnections"]);
});

test("a private endpoint brings its connection along", async () => {
  const simulator = createSimulator();
  await simulator.seed({
    resources: [{ id: vault }],
    privateEndpoints: [
      {
        id: far,
        target: vault.toUpperCase().replace("/SUBSCRIPTIONS", "/subscriptions"),
        requestMessage: "ticket 4711",
        customNetworkInterfaceName: "nic",
      },
      { id: `${far}2`, target: vault, manual: false, connectionName: "mine", groupIds: ["vault"] },
    ],
  });
  expect(simulator.state.connections(vault)).toMatchObject([
    { name: "far", status: "Pending", description: "ticket 4711", privateEndpointId: far, targetId: vault },
    { name: "mine", status: "Approved", privateEndpointId: `${far}2` },
  ]);
  const { json } = await ask(simulator, "GET", `${far}?api-version=2024-05-01`);
  expect(json.properties.customNetworkInterfaceName).toBe("nic");
  expect(json.properties.manualPrivateLinkServiceConnections[0].properties.requestMessage).toBe("ticket 4711");
});

test("doing it twice is doing it once, and a wrong one does nothing", async () => {
  const simulator = createSimulator();
  const seed: Seed = { resources: [{ id: vault, connections: [{ name: "a" }, { name: "b", status: "Rejected" }] }] };
  await simulator.seed(seed);
  const counts = simulator.state.counts();
  await simulator.seed(seed);
  expect(simulator.state.counts()).toEqual(counts);
  await expect(simulator.seed({ resources: [{ id: `${vault}2` }, { id: `${group}/providers/Contoso.Vault/vaults/x` }] })).rejects.toThrow(
    /Contoso\.Vault\/vaults/,
  );
  expect(simulator.state.counts()).toEqual(counts);
});

test.for<[string, Seed]>([
  [
    "a target that is not there",
    {
      resources: [{ id: vault }],
      privateEndpoints: [{ id: `${group}/providers/Microsoft.Network/privateEndpoints/pe`, target: `${vault}2` }],
    },
  ],
  ["a private endpoint that is none", { resources: [{ id: vault, connections: [{ name: "a", privateEndpoint: "x" }] }] }],
])("%s leaves nothing behind", async ([, seed]) => {
  const simulator = createSimulator();
  await expect(simulator.seed(seed)).rejects.toThrow(TypeError);
  expect(simulator.state.counts()).toEqual(createSimulator().state.counts());
});

test("private endpoints that nobody has named are never shared", async () => {
  const simulator = createSimulator();
  const site = `${group}/providers/Microsoft.Web/sites`;
  const connection = (name: string): { connections: { name: string }[] } => ({ connections: [{ name }] });
  const seed: Seed = {
    resources: [
      { id: vault, ...connection("request") },
      { id: vault.replace("Microsoft.KeyVault/vaults", "Microsoft.Sql/servers"), ...connection("request") },
      { id: `${site}/a-b`, ...connection("c-d") },
      { id: `${site}/a`, ...connection("b-c-d") },
      { id: `${site}/a-b-c`, ...connection("d") },
    ],
  };
  await simulator.seed(seed);
  const targets = (): unknown[] =>
    seed.resources?.flatMap(({ id }) =>
      simulator.state
        .connections(id)
        .map(({ privateEndpointId }) => simulator.state.privateEndpoint(privateEndpointId)?.connections[0]?.targetId),
    ) ?? [];
  expect(targets()).toEqual(seed.resources?.map(({ id }) => id));
  const counts = simulator.state.counts();
  await simulator.seed(seed);
  expect([simulator.state.counts(), targets()]).toEqual([counts, seed.resources?.map(({ id }) => id)]);
});

test("every type, each with the connections that were asked for", async () => {
  const simulator = createSimulator();
  const ids = await simulator.seedAll({
    subscriptionId: subscription,
    resourceGroup: "all",
    name: "x",
    connections: [{ name: "one", status: "Approved" }, { name: "two" }],
  });
  expect(new Set(ids.map((id) => id.toLowerCase())).size).toBe(census.hosts);
  expect(simulator.state.counts()).toEqual({ subscriptions: 1, resources: census.hosts * 3, connections: census.hosts * 2, operations: 0 });
  for (const id of ids) {
    expect(id.startsWith(`/subscriptions/${subscription}/resourceGroups/all/providers/`)).toBe(true);
    for (const { privateEndpointId } of simulator.state.connections(id)) {
      expect(simulator.state.privateEndpoint(privateEndpointId)?.connections[0]?.targetId).toBe(id);
    }
  }
});

test("the same seed is the same, byte for byte", async () => {
  const answers = await Promise.all(
    [1, 2].map(async () => {
      const simulator = createSimulator({ clock: new ManualClock() });
      await simulator.seed({ resources: [{ id: vault, connections: [{ name: "a" }] }] });
      const removal = await ask(simulator, "DELETE", `${connectionOf("a")}?api-version=${vaultVersion}`);
      return [removal, await ask(simulator, "GET", `${vault}?api-version=${vaultVersion}`)];
    }),
  );
  expect(answers[1]).toEqual(answers[0]);
});

test("the journal remembers as many requests as it is told to", async () => {
  const simulator = createSimulator({ journalLimit: 10 });
  for (let index = 0; index < 100; index++) await ask(simulator, "GET", `${vault}?n=${index}`);
  const entries = simulator.journal.entries();
  expect(simulator.journal.count).toBe(100);
  expect(entries.length).toBeGreaterThanOrEqual(10);
  expect(entries.length).toBeLessThan(40);
  expect(entries.at(-1)).toMatchObject({ number: 100, url: expect.stringContaining("n=99") });
  expect(simulator.journal.entries(97).map(({ number }) => number)).toEqual([98, 99, 100]);
});
