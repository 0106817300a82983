import { request } from "node:http";
import { createSimulator, ManualClock, type Simulator } from "@pecgen/simulator";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { ask, connectionOf, decision, type Json, vault, vaultVersion } from "./support/ask.ts";
import { census } from "../support/census.ts";

let simulator: Simulator;
let endpoint = "";

beforeEach(async () => {
  simulator = createSimulator({ clock: new ManualClock({ waiting: "blocks" }) });
  ({ endpoint } = await simulator.listen(0, { control: true }));
});

afterEach(() => simulator.close());

async function send(
  method: string,
  path: string,
  body?: unknown,
  headers: Record<string, string> = {},
): Promise<{ status: number; json: Json }> {
  const response = await fetch(`${endpoint}/_simulator/${path}`, {
    method,
    headers,
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
  return { status: response.status, json: await response.json() };
}

const item = `${connectionOf("a")}?api-version=${vaultVersion}`;
const seed = { resources: [{ id: vault, connections: [{ name: "a" }] }] };

test("seeds, shows, and forgets", async () => {
  expect((await send("POST", "seed", seed)).json).toEqual({ subscriptions: 1, resources: 2, connections: 1, operations: 0 });
  expect((await send("GET", `state?id=${vault}`)).json.connections).toMatchObject([{ name: "a", status: "Pending" }]);
  expect((await send("GET", `state?id=${connectionOf("a")}`)).json.connection).toMatchObject({ targetId: vault });
  expect((await send("POST", "reset")).status).toBe(200);
  expect((await send("GET", "state")).json).toEqual({ subscriptions: 0, resources: 0, connections: 0, operations: 0 });
  expect((await send("POST", "seed/all", { name: "x" })).json.ids).toHaveLength(census.hosts);
});

test("shows what was asked for, without the token", async () => {
  await send("POST", "seed", seed);
  await ask(simulator, "PUT", item, { body: decision("Approved"), token: "secret" });
  await ask(simulator, "GET", item, { token: "secret" });
  const { json } = await send("GET", "journal");
  expect(json.entries).toMatchObject([
    { number: 1, method: "PUT", operation: "update", resourceType: "Microsoft.KeyVault/vaults", status: 200, changed: true },
    { number: 2, method: "GET", operation: "get", changed: false },
  ]);
  expect(JSON.parse(json.entries[0].body)).toEqual(decision("Approved"));
  expect(JSON.stringify(json)).not.toContain("secret");
  expect((await send("GET", "journal?after=1")).json.entries).toHaveLength(1);
  await send("DELETE", "journal");
  expect((await send("GET", "journal")).json).toEqual({ count: 0, entries: [] });
});

test("sets faults, and takes them away", async () => {
  await send("POST", "seed", seed);
  const rule = { match: { operation: "get" }, times: 1, fault: { kind: "throttle", retryAfterSeconds: 3 } };
  expect((await send("POST", "faults", rule)).json.rules).toMatchObject([{ ...rule, seen: 0, applied: 0 }]);
  expect((await ask(simulator, "GET", item)).headers["retry-after"]).toBe("3");
  expect((await send("GET", "faults")).json.rules).toMatchObject([{ seen: 1, applied: 1 }]);
  const silent = { times: 1, fault: { kind: "throttle", retryAfterSeconds: null } };
  expect((await send("POST", "faults", silent)).status).toBe(200);
  const throttled = await ask(simulator, "GET", item);
  expect([throttled.status, throttled.headers["retry-after"]]).toEqual([429, undefined]);
  await send("POST", "faults", [{ fault: { kind: "emptyBody" } }]);
  expect((await send("DELETE", "faults")).status).toBe(200);
  expect((await ask(simulator, "GET", item)).json.name).toBe("a");
});

test("lets time pass", async () => {
  await send("POST", "seed", seed);
  await ask(simulator, "PUT", item, { body: decision("Approved") });
  await send("POST", "clock/advance", { ms: 1_000 });
  expect((await send("GET", `state?id=${connectionOf("a")}`)).json.connection).toMatchObject({ status: "Approved", phase: "Succeeded" });
});

test.each([
  ["a seed that is none", "POST", "seed", { resource: [] }, /Could not find member 'resource'/],
  ["a resource of no known type", "POST", "seed", { resources: [{ id: vault.replace("vaults", "safes") }] }, /Microsoft\.KeyVault\/safes/],
  ["an id that is none", "POST", "seed", { resources: [{ id: "kv" }] }, /'kv' is not the id/],
  [
    "a subscription that is no UUID",
    "POST",
    "seed",
    { resources: [{ id: vault.replace(/[0-9a-f-]{36}/, "mine") }] },
    /'mine' is not a UUID/,
  ],
  [
    "a target that is not there",
    "POST",
    "seed",
    {
      privateEndpoints: [{ id: vault.replace("Microsoft.KeyVault/vaults/kv", "Microsoft.Network/privateEndpoints/pe"), target: vault }],
    },
    /is not there/,
  ],
  ["a time without a number", "POST", "clock/advance", {}, /milliseconds/],
  ["a time by another name", "POST", "clock/advance", { milliseconds: 1_000 }, /milliseconds/],
  ["a time in words", "POST", "clock/advance", { ms: "1000" }, /milliseconds/],
  ["a fault of no kind", "POST", "faults", { fault: { kind: "gremlins" } }, /'gremlins' is no kind of fault/],
  ["a fault without what it needs", "POST", "faults", { fault: { kind: "latency" } }, /'ms' not found/],
  ["a rule with something else", "POST", "faults", { fault: { kind: "emptyBody" }, often: true }, /'often'/],
])("refuses %s, and changes nothing", async (_, method, path, body, message) => {
  const { status, json } = await send(method, path, body);
  expect([status, json.error.message]).toEqual([400, expect.stringMatching(message)]);
  expect(simulator.state.counts().resources).toBe(0);
  expect(simulator.faults.list()).toEqual([]);
  expect(simulator.clock.now()).toBe(new ManualClock().now());
});

describe("who may control it", () => {
  test("no page of a browser", async () => {
    expect((await send("GET", "journal", undefined, { Origin: "https://evil.test" })).status).toBe(403);
  });

  test("nobody by another name", async () => {
    const status = await new Promise((resolve) => {
      request(`${endpoint}/_simulator/journal`, { headers: { Host: "evil.test" } }, (response) =>
        resolve(response.resume().statusCode),
      ).end();
    });
    expect(status).toBe(403);
  });

  test("nobody where it is not wanted", async () => {
    const plain = await simulator.listen();
    expect((await fetch(`${plain.endpoint}/_simulator/journal`)).status).toBe(401);
  });
});

test("the server is on the loopback only, and closes", async () => {
  expect(endpoint).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
  await simulator.close();
  await expect(fetch(endpoint)).rejects.toThrow();
});
