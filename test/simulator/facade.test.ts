import { type Action, PrivateEndpointConnections, TransitionError } from "@pecgen/client";
import { createSimulator, ManualClock, type Simulator } from "@pecgen/simulator";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { anyToken } from "./support/credential.ts";
import { census } from "../support/census.ts";

/** The unified client against every type: pending, approved, rejected, removed. */
const clock = new ManualClock();
const simulator: Simulator = createSimulator({ clock });
const ids = await simulator.seedAll({
  connections: [{ name: "life" }, { name: "rejected", status: "Rejected" }, { name: "approved", status: "Approved" }],
});
let connections: PrivateEndpointConnections;

beforeAll(async () => {
  const { endpoint } = await simulator.listen();
  connections = new PrivateEndpointConnections(anyToken, { endpoint, allowInsecureLoopback: true, clock });
});

afterAll(() => simulator.close());

const typeOf = (id: string): string => id.replace(/^.*\/providers\//, "").replaceAll("/example", "");
const actions = new Map(
  new PrivateEndpointConnections(anyToken).resourceTypes().map(({ resourceType, actions }) => [resourceType, actions]),
);

test("every type of the client is simulated", () => {
  expect(ids.map(typeOf).sort()).toEqual([...actions.keys()].sort());
  expect(ids).toHaveLength(census.hosts);
});

describe.each(ids.map((id) => [typeOf(id), id] as const))("%s", (type, id) => {
  const can = (action: Action): boolean => actions.get(type)?.includes(action) ?? false;
  const life = `${id}/privateEndpointConnections/life`;
  const endpointOf = (): string => simulator.state.connection(life)?.privateEndpointId ?? "";

  test.runIf(can("list"))("shows its connections", async () => {
    const found: string[] = [];
    for await (const { name, status, phase } of connections.list(id)) found.push(`${name} ${status} ${phase}`);
    expect(found.sort()).toEqual(["approved Approved Succeeded", "life Pending Succeeded", "rejected Rejected Succeeded"]);
  });

  test.runIf(can("approve"))("cannot approve what is rejected", async () => {
    const rejected = `${id}/privateEndpointConnections/rejected`;
    await expect(connections.approve(rejected)).rejects.toBeInstanceOf(TransitionError);
    await expect(connections.approve(rejected, { force: true })).rejects.toMatchObject({
      statusCode: 400,
      code: "InvalidPrivateEndpointConnectionState",
    });
  });

  test.runIf(can("approve"))("goes from pending to approved, rejected and removed", async () => {
    const endpoint = endpointOf();
    const approved = await connections.approve(life, { description: "Yes" });
    expect(approved).toMatchObject({ status: "Approved", phase: "Succeeded", privateEndpointId: endpoint });
    expect(simulator.state.connection(life)).toMatchObject({ status: "Approved", phase: "Succeeded" });
    expect(await connections.ensure(life, "Approved")).toMatchObject({ changed: false });
    expect(await connections.reject(life, { description: "No" })).toMatchObject({ status: "Rejected", phase: "Succeeded" });
    expect(simulator.state.privateEndpoint(endpoint)?.connections).toMatchObject([{ status: "Rejected" }]);
    if (!can("remove")) return;
    await connections.remove(life);
    expect(simulator.state.connection(life)).toBeUndefined();
    expect(simulator.state.privateEndpoint(endpoint)?.connections).toMatchObject([{ status: "Disconnected" }]);
    expect(await connections.ensure(life, "Absent")).toMatchObject({ changed: false });
  });

  test.runIf(can("privateLinkResources"))("shows its private link resources", async () => {
    const found = await connections.privateLinkResources(id);
    expect(found.length).toBeGreaterThan(0);
    for (const { groupId, requiredMembers } of found) {
      expect(groupId).toMatch(/\w/);
      expect(requiredMembers.length).toBeGreaterThan(0);
    }
  });
});
