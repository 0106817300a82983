import { PrivateEndpointConnections } from "@pecgen/client";
import { inventory, type InventoryItem } from "@pecgen/client/fleet";
import { createSimulator } from "@pecgen/simulator";
import { afterAll, beforeAll, expect, test } from "vitest";
import { anyToken } from "../simulator/support/credential.ts";

/** Every resource type, over a real socket: what Resource Graph shows is the same connection as the one that the Resource Manager lists. */
const simulator = createSimulator();
const found = new Map<string, InventoryItem>();
let targets: string[] = [];
let client: PrivateEndpointConnections;

beforeAll(async () => {
  targets = await simulator.seedAll({
    connections: [
      { name: "one", description: "for the data team" },
      { name: "two", status: "Approved" },
    ],
  });
  const { endpoint } = await simulator.listen();
  const options = { endpoint, allowInsecureLoopback: true };
  client = new PrivateEndpointConnections(anyToken, options);
  const all = inventory(anyToken, { tenant: true }, options);
  for await (const item of all) found.set(item.connection.id, item);
  expect(all.report.unread).toEqual([]);
});

afterAll(() => simulator.close());

test("all types that connections can be listed of are there, and most of them from Resource Graph", () => {
  const bySource = Map.groupBy(found.values(), ({ source }) => source);
  const types = new Set([...found.values()].map(({ connection }) => connection.resourceType));
  const listable = client.resourceTypes().filter(({ actions }) => actions.includes("list"));
  expect([...types].sort()).toEqual(listable.map(({ resourceType }) => resourceType).sort());
  expect(found.size).toBe(2 * listable.length);
  expect(bySource.get("resourceGraph")?.length).toBeGreaterThan(bySource.get("resourceManager")?.length ?? 0);
});

test("each is what the client lists", async () => {
  const seen: string[] = [];
  for await (const { target, connections = [] } of client.listEach(targets)) {
    seen.push(target);
    for (const { wire: _, etag: _etag, groupIds, ...listed } of connections) {
      const item = found.get(listed.id)?.connection;
      expect(item).toMatchObject(listed);
      // Definitions of embedded connections can have fewer members; those are absent, and never something else.
      expect([groupIds, []]).toContainEqual(item?.groupIds);
    }
  }
  expect(seen).toHaveLength(targets.length);
});
