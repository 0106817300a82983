import { createSimulator, type Seed } from "@pecgen/simulator";
import { expect, onTestFinished, test } from "vitest";
import { type Outcome, pec, subscription } from "./support/world.ts";

const group = `/subscriptions/${subscription}/resourceGroups/prod`;
const consumers = "99999999-9999-9999-9999-999999999999";

/** Ten resource types that differ: PATCH, flat errors, bare arrays, required descriptions, nested consumers, own services. */
const types = [
  "Microsoft.ApiManagement/service",
  "Microsoft.Batch/batchAccounts",
  "Microsoft.Devices/iotHubs",
  "Microsoft.DocumentDB/databaseAccounts",
  "Microsoft.KeyVault/vaults",
  "Microsoft.Network/privateLinkServices",
  "Microsoft.Search/searchServices",
  "Microsoft.Sql/servers",
  "Microsoft.Storage/storageAccounts",
  "Microsoft.Web/sites",
];

/** A resource group of thirty resources, each with one pending and one disconnected connection. */
const seed: Seed = {
  resources: types.flatMap((type, index) =>
    [1, 2, 3].map((number) => ({
      id: `${group}/providers/${type}/r${index}-${number}`,
      connections: (["Pending", "Disconnected"] as const).map((status) => ({
        name: `r${index}-${number}.${status.toLowerCase()}`,
        status,
        description: `ticket ${number}`,
        privateEndpoint: `/subscriptions/${consumers}/resourceGroups/apps/providers/Microsoft.Network/privateEndpoints/pe-${index}-${number}-${status.toLowerCase()}`,
      })),
    })),
  ),
};

async function start(): Promise<(...argv: string[]) => Promise<Outcome>> {
  const simulator = createSimulator({ operationMs: 0 });
  await simulator.seed(seed);
  const { endpoint } = await simulator.listen(0);
  onTestFinished(() => simulator.close());
  return (...argv) => pec(endpoint, argv, { env: { AZURE_SUBSCRIPTION_ID: subscription } });
}

const count = async (run: (...argv: string[]) => Promise<Outcome>, ...argv: string[]): Promise<unknown> =>
  (await run("list", "-g", "prod", ...argv, "--query", "length(@)")).json;

test("a resource group of thirty resources of ten types: seen, decided and cleaned up", async () => {
  const run = await start();
  expect(await count(run)).toBe(60);
  expect(await count(run, "--status", "pending", "--from-subscription", consumers)).toBe(30);

  const first = await run("approve", "-g", "prod", "--status", "pending", "--message", "ticket 1", "--max", "10", "--yes");
  expect(first).toMatchObject({ code: 0, json: { summary: { changed: 10 } } });
  const second = await run("reject", "-g", "prod", "--status", "pending", "--message", "ticket 2", "--max", "10", "--yes");
  expect(second).toMatchObject({ code: 0, json: { summary: { changed: 10 } } });
  expect(await run("approve", "-g", "prod", "--status", "pending", "--max", "9", "--yes")).toMatchObject({ code: 5 });
  expect(await run("approve", "-g", "prod", "--private-endpoint", "pe-4-3-pending")).toMatchObject({
    code: 0,
    json: { outcome: "changed" },
  });
  expect(await run("approve", "-g", "prod", "--private-endpoint", "pe-4-2-pending")).toMatchObject({ code: 5 });
  expect(await run("cleanup", "-g", "prod", "--max", "30", "--yes")).toMatchObject({ code: 0, json: { summary: { changed: 30 } } });

  expect(await count(run, "--status", "approved")).toBe(11);
  expect(await count(run, "--status", "rejected")).toBe(10);
  expect(await count(run, "--status", "pending")).toBe(9);
  expect(await count(run, "--status", "disconnected")).toBe(0);
});

test("a consumer asks, an owner finds the request and decides", async () => {
  const run = await start();
  const vault = `${group}/providers/Microsoft.KeyVault/vaults/r4-1`;
  const subnet = `${group}/providers/Microsoft.Network/virtualNetworks/net/subnets/default`;
  const endpoint = `${group}/providers/Microsoft.Network/privateEndpoints/pe-new`;
  const asked = await run(
    ...["request", vault, "-n", "pe-new", "--subnet", subnet, "-l", "westeurope", "--group-id", "vault"],
    ...["--manual-request", "--request-message", "for the data team"],
  );
  expect(asked).toMatchObject({ code: 0, json: { id: endpoint, connections: [{ status: "Pending", targetId: vault }] } });
  expect(await run("find", "--private-endpoint", endpoint)).toMatchObject({
    code: 0,
    json: [{ resourceId: vault, description: "for the data team" }],
  });
  expect(await run("wait", vault, "--private-endpoint", "pe-new", "--for", "pending")).toMatchObject({ code: 0 });
  expect(await run("ensure", "approved", "--private-endpoint", endpoint)).toMatchObject({ code: 0, json: { changed: true } });
  expect(await run("ensure", "approved", "--private-endpoint", endpoint)).toMatchObject({ code: 0, json: { changed: false } });
  expect(await run("remove", vault, "--private-endpoint", "pe-new")).toMatchObject({ code: 0, json: { outcome: "changed" } });
  expect(await run("show", vault, "--private-endpoint", "pe-new")).toMatchObject({ code: 3 });
});

test("the doctor finds nothing wrong", async () => {
  const run = await start();
  expect(await run("doctor", `${group}/providers/Microsoft.Sql/servers/r7-1`)).toMatchObject({ code: 0, json: { healthy: true } });
});

test.for<[number, string[]]>([
  [3, ["Microsoft.KeyVault/vaults"]],
  [6, ["Microsoft.KeyVault/vaults", "microsoft.sql/SERVERS"]],
  [30, types],
  // More than an address holds: the answer is filtered instead.
  [30, [...types, "Microsoft.Cache/redis"]],
])("pec list --subscription finds resources of some types: %i", async ([resources, some]) => {
  const run = await start();
  const flags = some.flatMap((type) => ["--type", type]);
  const listed = await run("list", "--subscription", subscription, ...flags, "--status", "pending", "-o", "json");
  expect(listed).toMatchObject({ code: 0, err: "" });
  const found = new Set((listed.json as { resourceType: string }[]).map(({ resourceType }) => resourceType.toLowerCase()));
  expect(listed.json).toHaveLength(resources);
  expect([...found].every((type) => some.some((wanted) => wanted.toLowerCase() === type))).toBe(true);
});

test("pec resources of a group leaves out what has none to list, which was not asked for in particular", async () => {
  const run = await start();
  const { code, json, err } = await run("resources", "-g", "prod");
  expect({ code, err }).toEqual({ code: 0, err: "" });
  expect(new Set((json as { resourceId: string }[]).map(({ resourceId }) => resourceId)).size).toBe(27);
  const service = `${group}/providers/Microsoft.Network/privateLinkServices/r5-1`;
  expect(await run("resources", service)).toMatchObject({ code: 5, out: "" });
});
