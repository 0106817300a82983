import { PrivateEndpointConnections } from "@pecgen/client";
import { createSimulator, type Fault, ManualClock } from "@pecgen/simulator";
import { describe, expect, test } from "vitest";

/**
 * Every resource type, when nobody knows what became of a change. Types say in their own words, or not at all, that a change
 * goes on; none may be changed twice for that, and what was changed is to be told as changed.
 */
const clock = new ManualClock();
const simulator = createSimulator({ clock });
const ids = await simulator.seedAll();
const credential = { getToken: () => Promise.resolve({ token: "any", expiresOnTimestamp: Number.MAX_SAFE_INTEGER }) };
const client = new PrivateEndpointConnections(credential, { httpClient: simulator.httpClient, clock });
const types = client
  .resourceTypes()
  .map(({ resourceType, actions }) => ({ resourceType, actions, id: ids.find((id) => typeOf(id) === resourceType.toLowerCase()) ?? "" }));

function typeOf(id: string): string {
  return id
    .replace(/^.*\/providers\//, "")
    .replaceAll("/example", "")
    .toLowerCase();
}

const lost: ReadonlyArray<readonly [string, Fault, done: boolean]> = [
  ["500, and it was done", { kind: "statusAfter", status: 500 }, true],
  ["reset, and it was done", { kind: "reset", when: "after" }, true],
  ["reset within the answer", { kind: "cutBody" }, true],
  ["500, and it was not done", { kind: "status", status: 500 }, false],
  ["reset, and it was not done", { kind: "reset", when: "before" }, false],
  ["a page of a gateway", { kind: "html" }, false],
];

describe.each(lost)("%s", (_, fault, done) => {
  test.each([
    ["approve", "Approved", undefined],
    ["approve", "Approved", "By me"],
    ["reject", "Rejected", undefined],
    ["remove", "Absent", undefined],
  ] as const)("%s (%s, %s): every type is changed once", async (action, wanted, description) => {
    const found: object[] = [];
    const expected: object[] = [];
    for (const { resourceType, id } of types.filter(({ actions }) => actions.includes(action))) {
      simulator.reset();
      await simulator.seed({ resources: [{ id, connections: [{ name: "pending" }] }] });
      simulator.faults.add({ match: { operation: ["update", "delete"] }, times: 1, fault });
      const connection = `${id}/privateEndpointConnections/pending`;
      const { changed } = await client.ensure(connection, wanted, { description });
      const writes = simulator.journal.entries().filter(({ method }) => method !== "GET");
      const status = simulator.state.connection(connection)?.status ?? "Absent";
      found.push({ resourceType, changed, status, sent: writes.length, taken: writes.filter((write) => write.changed).length });
      expected.push({ resourceType, changed: true, status: wanted, sent: done ? 1 : 2, taken: 1 });
    }
    expect(found).toEqual(expected);
    expect(found.length).toBeGreaterThan(100);
  });
});
