import { apply, memoryJournal, plan, preview } from "@pecgen/client/plans";
import { describe, expect, test } from "vitest";
import { box, setUp } from "../facade/support/client.ts";
import { begun, connectionsOf, group, readAt, words } from "./support/world.ts";

describe("a change that has failed in the service", () => {
  /** A plan for the one connection of a box, whose changes come to an end in that provisioning state. */
  async function failing() {
    const { arm, client, clock } = await setUp();
    arm.add(box, { a: "Pending" });
    const made = (await plan(connectionsOf(client, [box]), "approve", { why: "for the test", readAt, description: "Welcome" })).plan;
    const { properties } = arm.connection(box, "a");
    const world = { arm, client, clock, made, properties, ends: "Failed" };
    arm.intercept = ({ method }) => {
      if (method === "PUT") properties.provisioningState = world.ends;
      return undefined;
    };
    return world;
  }

  test("is tried again when the plan is: what is different is its own doing", async () => {
    const world = await failing();
    const { arm, client, clock, made } = world;
    const journal = memoryJournal();
    const first = await apply(client, made, { clock, journal });
    expect(first.outcomes).toMatchObject([{ outcome: "failed", error: { name: "ProvisioningFailedError" } }]);
    expect(world.properties.privateLinkServiceConnectionState).toMatchObject({ status: "Approved", description: "Welcome" });
    world.ends = "Succeeded";
    expect(words(await preview(client, made, { journal }))).toEqual({ planned: 1 });
    expect(words(await apply(client, made, { clock, journal }))).toEqual({ changed: 1 });
    expect(arm.writes).toHaveLength(2);
  });

  test("and of another private endpoint is left alone", async () => {
    const { client, clock, made, properties } = await failing();
    await apply(client, made, { clock });
    properties.privateEndpoint = { id: `${group}/providers/Microsoft.Network/privateEndpoints/another` };
    expect((await apply(client, made, { clock })).outcomes).toMatchObject([
      { outcome: "stale", differences: [{ member: "privateEndpointId" }] },
    ]);
  });

  test.for([
    ["Approved", "Failed", ["sending", "accepted"]],
    ["Pending", "Failed", ["sending", "accepted"]],
    ["Approved", "Failed", ["sending"]],
  ] as const)("while nobody looked: it is %s and %s after %j", async ([status, phase, events]) => {
    const world = await failing();
    const { arm, client, clock, made, properties } = world;
    world.ends = "Succeeded";
    properties.provisioningState = phase;
    properties.privateLinkServiceConnectionState.status = status;
    if (status === "Approved") properties.privateLinkServiceConnectionState.description = "Welcome";
    arm.journal.length = 0;
    const journal = await begun(made, events);
    const first = await apply(client, made, { clock, journal });
    // Three equal reads, and not half an hour of them.
    const reads = arm.lines.findIndex((line) => line.startsWith("PUT"));
    if (events.length === 1) {
      expect([words(first), reads]).toEqual([{ changed: 1 }, 4]);
      return;
    }
    const message = `The service had accepted the change before, and nothing came of it: it is ${status}, ${phase}.`;
    expect(first.outcomes).toMatchObject([{ outcome: "failed", error: { message } }]);
    expect(arm.lines).toHaveLength(3);
    expect(words(await apply(client, made, { clock, journal }))).toEqual({ changed: 1 });
  });
});
