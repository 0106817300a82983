import { join } from "node:path";
import { ApiManagementServiceConnectionsClient } from "@pecgen/apimanagement";
import { HostClient } from "@pecgen/core";
import { vaultDescriptor } from "@pecgen/keyvault";
import { createSimulator, ManualClock, type Simulator } from "@pecgen/simulator/browser";
import { sqliteStore } from "@pecgen/simulator/sqlite";
import { describe, expect, test } from "vitest";
import { temporaryFolder } from "../support/folder.ts";
import { type Answered, ask, connectionOf, decision, group, origin, vault, vaultVersion } from "./support/ask.ts";
import { anyToken } from "./support/credential.ts";

/** Resources whose services go on in different ways. */
const targets = {
  vault: { id: vault, apiVersion: vaultVersion },
  storage: { id: `${group}/providers/Microsoft.Storage/storageAccounts/sa`, apiVersion: "2023-05-01" },
  sql: { id: `${group}/providers/Microsoft.Sql/servers/sql`, apiVersion: "2021-11-01" },
  apim: { id: `${group}/providers/Microsoft.ApiManagement/service/api`, apiVersion: "2024-05-01" },
  hub: { id: `${group}/providers/Microsoft.Devices/iotHubs/hub`, apiVersion: "2023-06-30" },
  batch: { id: `${group}/providers/Microsoft.Batch/batchAccounts/batch`, apiVersion: "2024-02-01" },
  search: { id: `${group}/providers/Microsoft.Search/searchServices/search`, apiVersion: "2023-11-01" },
};
type Target = keyof typeof targets;

async function simulated(options: Parameters<typeof createSimulator>[0] = {}): Promise<Simulator & { clock: ManualClock }> {
  const clock = new ManualClock({ waiting: "blocks" });
  const simulator = createSimulator({ clock, operationMs: 5_000, ...options });
  await simulator.seed({
    resources: Object.values(targets).map(({ id }) => ({
      id,
      connections: ["a", "b"].map((name) => ({
        name,
        privateEndpoint: `${group}/providers/Microsoft.Network/privateEndpoints/${id.slice(-6).replace("/", "")}-${name}`,
      })),
    })),
  });
  return { ...simulator, clock };
}

const addressOf = (target: Target, name = "a"): string =>
  `${connectionOf(name, targets[target].id)}?api-version=${targets[target].apiVersion}`;
const stateOf = ({ json }: Answered): unknown[] => [
  json.properties.privateLinkServiceConnectionState.status,
  json.properties.provisioningState,
];

describe("while an operation is going on", () => {
  test("a link to its status tells, and the connection shows what is wanted and that it is not settled", async () => {
    const simulator = await simulated();
    const accepted = await ask(simulator, "PUT", addressOf("vault"), { body: decision("Approved") });
    expect([accepted.status, accepted.headers["retry-after"]]).toEqual([200, "5"]);
    expect(stateOf(accepted)).toEqual(["Approved", "Updating"]);
    expect(simulator.state.connection(connectionOf("a"))).toMatchObject({ status: "Pending", phase: "InProgress" });
    const link = accepted.headers["azure-asyncoperation"] ?? "";
    simulator.clock.advance(3_000);
    const running = await ask(simulator, "GET", link);
    expect([running.status, running.json.status, running.headers["retry-after"]]).toEqual([200, "InProgress", "2"]);
    simulator.clock.advance(2_000);
    expect((await ask(simulator, "GET", link)).json).toMatchObject({ status: "Succeeded", percentComplete: 100 });
    expect(stateOf(await ask(simulator, "GET", addressOf("vault")))).toEqual(["Approved", "Succeeded"]);
  });

  test("a Location answers 202 until it answers with the connection, or with nothing when that is gone", async () => {
    const simulator = await simulated();
    const body = { id: connectionOf("a", targets.apim.id), ...decision("Approved") };
    const accepted = await ask(simulator, "PUT", addressOf("apim"), { body });
    expect([accepted.status, accepted.text]).toEqual([202, ""]);
    const link = accepted.headers["location"] ?? "";
    const running = await ask(simulator, "GET", link);
    expect([running.status, running.headers["location"]]).toEqual([202, link]);
    simulator.clock.advance(5_000);
    const done = await ask(simulator, "GET", link);
    // What this service calls an approved connection, once it is one.
    expect([done.status, ...stateOf(done)]).toEqual([200, "Succeeded", "Succeeded"]);
    const removal = (await ask(simulator, "DELETE", addressOf("apim"))).headers["location"] ?? "";
    simulator.clock.advance(5_000);
    expect((await ask(simulator, "GET", removal)).status).toBe(204);
  });

  test("services have their own words for it", async () => {
    const simulator = await simulated();
    await ask(simulator, "PUT", addressOf("sql"), { body: decision("Approved") });
    expect(stateOf(await ask(simulator, "GET", addressOf("sql")))).toEqual(["Approved", "Approving"]);
    await ask(simulator, "PUT", addressOf("sql", "b"), { body: decision("Rejected") });
    expect(stateOf(await ask(simulator, "GET", addressOf("sql", "b")))).toEqual(["Rejected", "Rejecting"]);
    simulator.clock.advance(5_000);
    expect(stateOf(await ask(simulator, "GET", addressOf("sql")))).toEqual(["Approved", "Ready"]);
    await ask(simulator, "DELETE", addressOf("sql"));
    expect(stateOf(await ask(simulator, "GET", addressOf("sql")))).toEqual(["Approved", "Dropping"]);
    simulator.clock.advance(5_000);
    expect((await ask(simulator, "GET", addressOf("sql"))).status).toBe(404);
  });

  test("without a provisioning state, the connection stays what it was until it is done", async () => {
    const simulator = await simulated();
    expect((await ask(simulator, "PUT", addressOf("hub"), { body: decision("Approved") })).status).toBe(201);
    expect(stateOf(await ask(simulator, "GET", addressOf("hub")))).toEqual(["Pending", undefined]);
    simulator.clock.advance(5_000);
    expect(stateOf(await ask(simulator, "GET", addressOf("hub")))).toEqual(["Approved", undefined]);
  });

  test("a synchronous service is done with its answer", async () => {
    const simulator = await simulated();
    expect(stateOf(await ask(simulator, "PUT", addressOf("storage"), { body: decision("Approved") }))).toEqual(["Approved", "Succeeded"]);
    expect((await ask(simulator, "DELETE", addressOf("search"))).status).toBe(200);
    expect((await ask(simulator, "DELETE", addressOf("search"))).status).toBe(404);
  });

  test("the same connection cannot be changed, another one of the resource can", async () => {
    const simulator = await simulated();
    await ask(simulator, "PUT", addressOf("vault"), { body: decision("Approved") });
    const refused = await ask(simulator, "PUT", addressOf("vault"), { body: decision("Rejected") });
    expect([refused.status, refused.json.error.code, refused.headers["retry-after"]]).toEqual([409, "AnotherOperationInProgress", "5"]);
    expect((await ask(simulator, "DELETE", addressOf("vault"))).status).toBe(409);
    expect((await ask(simulator, "PUT", addressOf("vault", "b"), { body: decision("Approved") })).status).toBe(200);
  });

  test("a resource that takes one change at a time refuses the others", async () => {
    const simulator = await simulated({ exclusiveTargets: true });
    await ask(simulator, "PUT", addressOf("vault"), { body: decision("Approved") });
    expect((await ask(simulator, "PUT", addressOf("vault", "b"), { body: decision("Approved") })).status).toBe(409);
    expect((await ask(simulator, "PUT", addressOf("sql"), { body: decision("Approved") })).status).toBe(202);
    simulator.clock.advance(5_000);
    expect((await ask(simulator, "PUT", addressOf("vault", "b"), { body: decision("Approved") })).status).toBe(200);
  });
});

describe("ETags", () => {
  test("are those of the connection, and change with it", async () => {
    const simulator = await simulated();
    const first = await ask(simulator, "GET", addressOf("batch"));
    expect(first.json.etag).toBe(first.headers["etag"]);
    const headers = { "If-Match": first.json.etag };
    expect((await ask(simulator, "PATCH", addressOf("batch"), { body: decision("Approved"), headers })).status).toBe(202);
    simulator.clock.advance(5_000);
    expect((await ask(simulator, "GET", addressOf("batch"))).json.etag).not.toBe(first.json.etag);
    const late = await ask(simulator, "PATCH", addressOf("batch"), { body: decision("Rejected"), headers });
    expect([late.status, simulator.state.connection(connectionOf("a", targets.batch.id))?.status]).toEqual([412, "Approved"]);
    expect((await ask(simulator, "PATCH", addressOf("batch"), { body: decision("Rejected"), headers: { "If-Match": "*" } })).status).toBe(
      202,
    );
  });

  test("are not looked at by services that have none", async () => {
    const simulator = await simulated();
    const answer = await ask(simulator, "PUT", addressOf("storage"), { body: decision("Approved"), headers: { "If-Match": '"old"' } });
    expect([answer.status, answer.headers["etag"]]).toEqual([200, undefined]);
  });
});

describe("approving what is approved", () => {
  test("is fine, unless the service or the resource is of another opinion", async () => {
    const approveTwice = async (simulator: Simulator, target: Target): Promise<number> => {
      await ask(simulator, "PUT", addressOf(target), { body: decision("Approved") });
      return (await ask(simulator, "PUT", addressOf(target), { body: decision("Approved", "again") })).status;
    };
    expect(await approveTwice(await simulated(), "storage")).toBe(200);
    expect(await approveTwice(await simulated({ approveApproved: "refuse" }), "storage")).toBe(400);
    const some = { approveApproved: ["microsoft.storage/StorageAccounts"] };
    expect(await approveTwice(await simulated(some), "storage")).toBe(400);
    expect(await approveTwice(await simulated({ approveApproved: ["Microsoft.Sql/servers"] }), "storage")).toBe(200);
    const one = await simulated();
    await one.seed({ resources: [{ id: targets.storage.id, approveApproved: "refuse" }] });
    expect(await approveTwice(one, "storage")).toBe(400);
  });
});

describe("a restart in the middle", () => {
  test("loses neither the operation nor the link to it", async () => {
    const store = (): string => join(folder, "simulated.db");
    const folder = temporaryFolder();
    const before = await simulated({ store: sqliteStore(store()) });
    const client = new HostClient(anyToken, vaultDescriptor, { httpClient: before.httpClient, endpoint: origin, clock: before.clock });
    const operation = client.approve(vault, "a", { description: "Yes" });
    const serialized = await operation.serialize();
    expect((await operation.poll()).status).toBe("running");
    await before.close();

    const clock = new ManualClock({ startAt: before.clock.now() + 1_000 });
    const after = createSimulator({ clock, operationMs: 5_000, store: sqliteStore(store()) });
    expect(after.state.connection(connectionOf("a"))).toMatchObject({ status: "Pending", phase: "InProgress" });
    const resumed = new HostClient(anyToken, vaultDescriptor, { httpClient: after.httpClient, endpoint: origin, clock });
    const result = await resumed.resumeOperation(serialized);
    expect(result).toMatchObject({ properties: { privateLinkServiceConnectionState: { status: "Approved", description: "Yes" } } });
    expect(after.journal.entries().map(({ operation: name }) => name)).toEqual(["poll", "poll", "get"]);
    await after.close();
  });

  test("keeps what was seeded, and gives no number twice", async () => {
    const file = join(temporaryFolder(), "simulated.db");
    const links: string[] = [];
    for (const name of ["a", "b"]) {
      const clock = new ManualClock({ waiting: "blocks" });
      const simulator = createSimulator({ clock, store: sqliteStore(file) });
      if (name === "a") await simulator.seed({ resources: [{ id: vault, connections: [{ name: "a" }, { name: "b" }] }] });
      const { headers } = await ask(simulator, "PUT", addressOf("vault", name), { body: decision("Approved") });
      links.push(headers["azure-asyncoperation"] ?? "");
      await simulator.close();
    }
    expect(new Set(links).size).toBe(2);
    expect(links.every((link) => link.startsWith(origin))).toBe(true);
  });
});

test("a client of a service with odd words gets what it means", async () => {
  const clock = new ManualClock();
  const simulator = createSimulator({ clock });
  await simulator.seed({ resources: [{ id: targets.apim.id, connections: [{ name: "a" }] }] });
  const client = new ApiManagementServiceConnectionsClient(anyToken, { httpClient: simulator.httpClient, endpoint: origin, clock });
  const approved = await client.approve(targets.apim.id, "a");
  expect(approved.properties?.privateLinkServiceConnectionState?.status).toBe("Succeeded");
  expect(simulator.state.connection(connectionOf("a", targets.apim.id))?.status).toBe("Approved");
});

test("operations are forgotten a day after their end", async () => {
  const simulator = await simulated();
  await ask(simulator, "PUT", addressOf("vault"), { body: decision("Approved") });
  simulator.clock.advance(25 * 60 * 60_000);
  await ask(simulator, "PUT", addressOf("vault", "b"), { body: decision("Approved") });
  simulator.clock.advance(5_000);
  expect(simulator.state.counts().operations).toBe(1);
});
