import { connect } from "node:net";
import { PrivateEndpointConnections } from "@pecgen/client";
import { HostClient } from "@pecgen/core";
import { vaultDescriptor } from "@pecgen/keyvault";
import { createSimulator, type Fault, type FaultRule, ManualClock, type Simulator, type SimulatorOptions } from "@pecgen/simulator";
import { afterEach, describe, expect, test } from "vitest";
import { ask, connectionOf, decision, group, vault, vaultVersion } from "./support/ask.ts";
import { anyToken } from "./support/credential.ts";

const item = `${connectionOf("a")}?api-version=${vaultVersion}`;
const list = `${vault}/privateEndpointConnections?api-version=${vaultVersion}`;
const open: Simulator[] = [];

afterEach(async () => {
  for (const simulator of open.splice(0)) await simulator.close();
});

async function simulated(rules: readonly FaultRule[] = [], options: SimulatorOptions = {}): Promise<Simulator> {
  const simulator = createSimulator({ clock: new ManualClock(), pageSize: 1, ...options });
  open.push(simulator);
  const connections = ["a", "b"].map((name) => ({ name }));
  await simulator.seed({ resources: [{ id: vault, connections }] });
  for (const rule of rules) simulator.faults.add(rule);
  return simulator;
}

const approve = (simulator: Simulator) => ask(simulator, "PUT", item, { body: decision("Approved") });
const statusOf = (simulator: Simulator) => simulator.state.connection(connectionOf("a"))?.status;

describe("answers in place of the right ones", () => {
  test.each<readonly [fault: Fault, status: number, code: string | undefined, retryAfter: string | undefined]>([
    [{ kind: "throttle" }, 429, "TooManyRequests", "1"],
    [{ kind: "throttle", retryAfterSeconds: 31_536_000 }, 429, "TooManyRequests", "31536000"],
    [{ kind: "throttle", retryAfterSeconds: null }, 429, "TooManyRequests", undefined],
    [{ kind: "status", status: 409 }, 409, "Conflict", undefined],
    [{ kind: "status", status: 412 }, 412, "PreconditionFailed", undefined],
    [{ kind: "status", status: 500, code: "Boom", message: "Boom" }, 500, "Boom", undefined],
    [{ kind: "status", status: 503, retryAfterSeconds: 2 }, 503, "ServiceUnavailable", "2"],
    [{ kind: "answer", status: 302, headers: { Location: "https://elsewhere.test/" } }, 302, undefined, undefined],
    [{ kind: "html" }, 200, undefined, undefined],
    [{ kind: "html", status: 502 }, 502, undefined, undefined],
  ])("%o", async (fault, status, code, retryAfter) => {
    const simulator = await simulated([{ match: { method: "PUT" }, fault }]);
    const answer = await approve(simulator);
    expect([answer.status, answer.json?.error?.code, answer.headers["retry-after"]]).toEqual([status, code, retryAfter]);
    await simulator.clock.delay(10_000);
    expect([statusOf(simulator), simulator.state.connection(connectionOf("a"))?.revision]).toEqual(["Pending", 1]);
    expect(simulator.journal.entries()).toMatchObject([{ fault: fault.kind, changed: false, status }]);
  });
});

describe("answers after it was done", () => {
  test.each<readonly [fault: Fault, status: number]>([
    [{ kind: "statusAfter", status: 500 }, 500],
    [{ kind: "emptyBody" }, 200],
    [{ kind: "truncatedBody" }, 200],
  ])("%o", async (fault, status) => {
    const simulator = await simulated([{ match: { method: "PUT" }, fault }]);
    expect((await approve(simulator)).status).toBe(status);
    await simulator.clock.delay(10_000);
    expect(statusOf(simulator)).toBe("Approved");
    expect(simulator.journal.entries()).toMatchObject([{ fault: fault.kind, changed: true }]);
  });

  test("half a body is no JSON, an empty one is nothing", async () => {
    const simulator = await simulated([
      { nth: 1, fault: { kind: "truncatedBody" } },
      { nth: 1, fault: { kind: "emptyBody" } },
    ]);
    const half = await ask(simulator, "GET", item);
    expect([half.text.startsWith('{"'), half.json]).toEqual([true, undefined]);
    expect((await ask(simulator, "GET", item)).text).toBe("");
    expect((await ask(simulator, "GET", item)).json.name).toBe("a");
  });
});

describe("connections that break, over a socket", () => {
  /** The bytes that come back for a raw request, until the connection is over. */
  async function raw(simulator: Simulator, method: string, address: string, body = ""): Promise<{ text: string; broken: boolean }> {
    const { port } = await simulator.listen();
    return new Promise((resolve) => {
      let text = "";
      const socket = connect(port, "127.0.0.1", () => {
        const headers = ["Host: localhost", "Authorization: Bearer any", "Connection: close", "Content-Type: application/json"];
        socket.write([`${method} ${address} HTTP/1.1`, ...headers, `Content-Length: ${Buffer.byteLength(body)}`, "", body].join("\r\n"));
      });
      socket.on("data", (chunk) => (text += chunk.toString()));
      socket.on("error", () => resolve({ text, broken: true }));
      socket.on("end", () => resolve({ text, broken: false }));
    });
  }

  test.each([
    { when: "before", status: "Pending", changed: false },
    { when: "after", status: "Approved", changed: true },
  ] as const)("$when it is done", async ({ when, status, changed }) => {
    const simulator = await simulated([{ match: { method: "PUT" }, fault: { kind: "reset", when } }], { operationMs: 0 });
    expect(await raw(simulator, "PUT", item, JSON.stringify(decision("Approved")))).toEqual({ text: "", broken: true });
    expect(statusOf(simulator)).toBe(status);
    const [entry] = simulator.journal.entries();
    expect([entry?.changed, entry?.status, entry?.fault]).toEqual([changed, undefined, "reset"]);
  });

  test("within the body", async () => {
    const simulator = await simulated([{ fault: { kind: "cutBody" } }]);
    const { text, broken } = await raw(simulator, "GET", item);
    expect(broken).toBe(true);
    expect(text.length === 0 || text.startsWith("HTTP/1.1 200")).toBe(true);
    expect(text.endsWith("}}")).toBe(false);
  });

  test("a slow body arrives all the same, a huge one has its size", async () => {
    const simulator = await simulated([
      { nth: 1, fault: { kind: "slowBody", pieces: 3, pauseMs: 1 } },
      { nth: 1, fault: { kind: "hugeBody", bytes: 3_000_000 } },
    ]);
    const slow = await raw(simulator, "GET", item);
    expect(JSON.parse(slow.text.slice(slow.text.indexOf("\r\n\r\n") + 4))).toMatchObject({ name: "a" });
    const huge = await raw(simulator, "GET", item);
    expect(huge.text.length - huge.text.indexOf("\r\n\r\n") - 4).toBe(3_000_000);
    expect(huge.text).toContain("Content-Length: 3000000");
  });

  test("a huge body that nobody reads to its end does no harm", async () => {
    const simulator = await simulated([{ match: { operation: "list" }, fault: { kind: "hugeBody", bytes: 2 ** 31 } }]);
    const { endpoint } = await simulator.listen();
    const client = new PrivateEndpointConnections(anyToken, { endpoint, allowInsecureLoopback: true, maxResponseBytes: 100_000 });
    await expect(client.list(vault).next()).rejects.toMatchObject({ code: "RESPONSE_TOO_LARGE" });
    expect((await ask(simulator, "GET", item)).status).toBe(200);
  });
});

describe("links that lead astray", () => {
  test("to the next page", async () => {
    const simulator = await simulated([{ match: { operation: "list" }, fault: { kind: "nextLink", to: "https://elsewhere.test/steal" } }]);
    expect((await ask(simulator, "GET", list)).json.nextLink).toBe("https://elsewhere.test/steal");
    const client = new PrivateEndpointConnections(anyToken, { httpClient: simulator.httpClient });
    const pages = client.list(vault).byPage();
    await pages.next();
    await expect(pages.next()).rejects.toMatchObject({ name: "ForeignOriginError" });
    expect(simulator.journal.count).toBe(2);
  });

  test("to the same page", async () => {
    const simulator = await simulated([{ match: { operation: "page" }, fault: { kind: "selfLink" } }]);
    const { nextLink } = (await ask(simulator, "GET", list)).json;
    expect((await ask(simulator, "GET", nextLink)).json.nextLink).toBe(nextLink);
  });

  test.each([
    [vault, "azure-asyncoperation"],
    [`${group}/providers/Microsoft.Storage/storageAccounts/sa`, "azure-asyncoperation"],
    [`${group}/providers/Microsoft.Relay/namespaces/relay`, "location"],
  ])("to the operation: %s", async (target, header) => {
    const simulator = await simulated([{ match: { method: ["put"] }, fault: { kind: "pollLink", to: "https://elsewhere.test/poll" } }]);
    await simulator.seed({ resources: [{ id: target, connections: [{ name: "a" }] }] });
    const version = { Storage: "2023-05-01", Relay: "2021-11-01" }[/Microsoft\.(\w+)\//.exec(target)?.[1] ?? ""] ?? vaultVersion;
    const { headers } = await ask(simulator, "PUT", `${connectionOf("a", target)}?api-version=${version}`, { body: decision("Approved") });
    expect(headers[header]).toBe("https://elsewhere.test/poll");
  });
});

describe("operations that do not end well", () => {
  const client = (simulator: Simulator): HostClient =>
    new HostClient(anyToken, vaultDescriptor, { httpClient: simulator.httpClient, clock: simulator.clock });

  test("that are never over: from their beginning", async () => {
    const simulator = await simulated([{ match: { operation: "update" }, fault: { kind: "endlessPolling" } }]);
    await expect(client(simulator).approve(vault, "a", { timeoutMs: 60_000 })).rejects.toMatchObject({ name: "OperationTimeoutError" });
    await simulator.clock.delay(365 * 24 * 3_600_000);
    expect(simulator.state.connection(connectionOf("a"))).toMatchObject({ status: "Pending", phase: "InProgress" });
  });

  test("that are never over: as their polls say", async () => {
    const simulator = await simulated([{ match: { operation: "poll" }, fault: { kind: "endlessPolling" } }]);
    await expect(client(simulator).approve(vault, "a", { timeoutMs: 60_000 })).rejects.toMatchObject({ name: "OperationTimeoutError" });
    expect(statusOf(simulator)).toBe("Approved");
  });

  test("that are forgotten", async () => {
    const simulator = await simulated([{ match: { operation: "poll" }, fault: { kind: "forgottenOperation" } }]);
    await client(simulator).approve(vault, "a");
    expect(simulator.journal.entries().map(({ operation, status }) => `${operation} ${status}`)).toEqual([
      "update 200",
      "poll 404",
      "get 200",
    ]);
  });

  test.each([
    { outcome: "Failed", phase: "Failed" },
    { outcome: "Canceled", phase: "Canceled" },
  ] as const)("that end as $outcome", async ({ outcome, phase }) => {
    const simulator = await simulated([
      { match: { operation: "update" }, fault: { kind: "failedOperation", outcome, code: "NoCapacity", message: "Full" } },
    ]);
    await expect(client(simulator).approve(vault, "a")).rejects.toMatchObject({
      name: "ProvisioningFailedError",
      code: "NoCapacity",
      phase,
    });
    expect(simulator.state.connection(connectionOf("a"))).toMatchObject({ status: "Pending", phase });
  });
});

describe("rules", () => {
  const statuses = async (simulator: Simulator, count: number): Promise<number[]> => {
    const found: number[] = [];
    for (let index = 0; index < count; index++) found.push((await ask(simulator, "GET", item)).status);
    return found;
  };
  const broken: Fault = { kind: "status", status: 503 };

  test("choose by their number, their count and their odds", async () => {
    expect(await statuses(await simulated([{ nth: 2, fault: broken }]), 4)).toEqual([200, 503, 200, 200]);
    expect(await statuses(await simulated([{ nth: [1, 3], fault: broken }]), 4)).toEqual([503, 200, 503, 200]);
    expect(await statuses(await simulated([{ times: 2, fault: broken }]), 4)).toEqual([503, 503, 200, 200]);
    const random = (randomSeed: number) => simulated([{ probability: 0.5, fault: broken }], { randomSeed });
    const first = await statuses(await random(7), 40);
    expect(await statuses(await random(7), 40)).toEqual(first);
    expect(await statuses(await random(8), 40)).not.toEqual(first);
    expect(new Set(first)).toEqual(new Set([200, 503]));
  });

  test.each<readonly [match: NonNullable<FaultRule["match"]>, hits: readonly string[]]>([
    [{ method: "DELETE" }, ["delete"]],
    [{ method: ["GET", "PUT"] }, ["list", "get", "update", "getTarget"]],
    [{ url: "PRIVATEENDPOINTCONNECTIONS/A?" }, ["get", "update", "delete"]],
    [{ url: String.raw`/Connections\?api/` }, ["list"]],
    [{ operation: ["list", "getTarget"] }, ["list", "getTarget"]],
    [{ resourceType: "microsoft.keyvault/VAULTS", operation: "get" }, ["get"]],
    [{ resourceType: "Microsoft.KeyVault/managedHSMs" }, []],
    [{ operation: "page" }, []],
  ])("are about what they match: %o", async (match, hits) => {
    const simulator = await simulated([{ match, fault: broken }]);
    const requests = {
      list: await ask(simulator, "GET", list),
      get: await ask(simulator, "GET", item),
      update: await approve(simulator),
      delete: await ask(simulator, "DELETE", item.replace("/a?", "/A?")),
      getTarget: await ask(simulator, "GET", `${vault}?api-version=${vaultVersion}`),
    };
    expect(Object.entries(requests).flatMap(([name, { status }]) => (status === 503 ? [name] : []))).toEqual(hits);
  });

  test("are taken away, and tell how often they applied", async () => {
    const simulator = await simulated();
    const remove = simulator.faults.add({ times: 1, fault: broken });
    await statuses(simulator, 3);
    expect(simulator.faults.list()).toMatchObject([{ seen: 3, applied: 1, times: 1, fault: broken }]);
    remove();
    expect(simulator.faults.list()).toEqual([]);
  });

  test("the first that applies is the one", async () => {
    const simulator = await simulated([{ nth: 2, fault: { kind: "status", status: 500 } }, { fault: { kind: "status", status: 502 } }]);
    expect(await statuses(simulator, 3)).toEqual([502, 500, 502]);
  });

  test("what takes longer takes longer", async () => {
    const simulator = await simulated([{ nth: 1, fault: { kind: "latency", ms: 700 } }], { latencyMs: 50 });
    await statuses(simulator, 2);
    expect(simulator.journal.entries().map(({ durationMs }) => durationMs)).toEqual([750, 50]);
  });
});
