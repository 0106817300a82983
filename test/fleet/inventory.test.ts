import { createHttpHeaders } from "@azure/core-rest-pipeline";
import { ArmError, type CanonicalStatus } from "@pecgen/client";
import { inventory, type InventoryItem, type InventoryOptions, type InventoryQuery, type InventoryReport } from "@pecgen/client/fleet";
import { createSimulator, type Fault, ManualClock, type Simulator, type SimulatorOptions } from "@pecgen/simulator";
import { afterEach, describe, expect, test } from "vitest";
import { anyToken } from "../simulator/support/credential.ts";

const subscriptionOf = (number: number): string => `00000000-0000-0000-0000-${String(number).padStart(12, "0")}`;
const vaultOf = (subscription: number, name = "kv"): string =>
  `/subscriptions/${subscriptionOf(subscription)}/resourceGroups/rg/providers/Microsoft.KeyVault/vaults/${name}`;
const siteOf = (subscription: number): string =>
  `/subscriptions/${subscriptionOf(subscription)}/resourceGroups/rg/providers/Microsoft.Web/sites/site`;
const endpointOf = (subscription: number, name: string): string =>
  `/subscriptions/${subscriptionOf(subscription)}/resourceGroups/rg/providers/Microsoft.Network/privateEndpoints/${name}`;

const running: Simulator[] = [];
afterEach(async () => {
  for (const simulator of running.splice(0)) await simulator.close();
});

interface Fleet {
  readonly simulator: Simulator;
  readonly clock: ManualClock;
  readonly options: InventoryOptions;
}

async function fleet(options: SimulatorOptions = {}): Promise<Fleet> {
  const clock = new ManualClock();
  const simulator = createSimulator({ clock, ...options });
  running.push(simulator);
  const { endpoint } = await simulator.listen();
  return { simulator, clock, options: { endpoint, allowInsecureLoopback: true, clock } };
}

/** Three subscriptions, each with a vault that shows its connections and a site that does not. */
async function threeSubscriptions(options: SimulatorOptions = {}): Promise<Fleet> {
  const made = await fleet(options);
  await made.simulator.seed({
    resources: [1, 2, 3].flatMap((number) => [
      {
        id: vaultOf(number),
        connections: [
          { name: "pending", privateEndpoint: endpointOf(9, "pe") },
          { name: "approved", status: "Approved" as const, privateEndpoint: endpointOf(8, "it's") },
        ],
      },
      { id: siteOf(number), connections: [{ name: "pending" }] },
    ]),
  });
  return made;
}

async function read(query: InventoryQuery, options: InventoryOptions): Promise<{ items: InventoryItem[]; report: InventoryReport }> {
  const found = inventory(anyToken, query, options);
  const items: InventoryItem[] = [];
  for await (const item of found) items.push(item);
  return { items, report: found.report };
}

const idsOf = (items: readonly InventoryItem[]): string[] => items.map(({ connection }) => connection.id).sort();
const connectionOf = (target: string, name: string): string => `${target}/privateEndpointConnections/${name}`;
const queries = ({ simulator }: Fleet): object[] => simulator.journal.entries(0).filter(({ operation }) => operation === "queryResources");

/** Never answers some of the queries, counted from 1: the time limit of the request is over instead. */
function silent({ clock, simulator }: Fleet, numbers: readonly number[]): InventoryOptions {
  let asked = 0;
  const alarms = new Set<{ readonly ms: number; readonly ring: () => void }>();
  return {
    clock: {
      now: () => clock.now(),
      delay: (ms, signal) => clock.delay(ms, signal),
      timeout: (ms) => clock.timeout(ms),
      alarm: (ms, ring) => {
        const alarm = { ms, ring };
        alarms.add(alarm);
        return () => void alarms.delete(alarm);
      },
    },
    httpClient: {
      sendRequest(request) {
        if (!request.url.includes("/Microsoft.ResourceGraph/") || !numbers.includes(++asked))
          return simulator.httpClient.sendRequest(request);
        return new Promise((_, reject) => {
          request.abortSignal?.addEventListener("abort", () => reject(new Error("aborted")));
          const [first] = [...alarms].sort((one, other) => one.ms - other.ms);
          clock.advance(first?.ms ?? 0);
          first?.ring();
        });
      },
    },
  };
}
const everything = { subscriptions: [1, 2, 3].map(subscriptionOf) };

describe("what is found", () => {
  test("comes from Resource Graph where resources show it, and from the Resource Manager where they do not", async () => {
    const made = await threeSubscriptions();
    const { items, report } = await read(everything, made.options);
    expect(idsOf(items)).toEqual(
      [1, 2, 3]
        .flatMap((number) => [
          connectionOf(vaultOf(number), "pending"),
          connectionOf(vaultOf(number), "approved"),
          connectionOf(siteOf(number), "pending"),
        ])
        .sort(),
    );
    for (const { connection, source } of items) {
      expect(source).toBe(connection.resourceType === "Microsoft.Web/sites" ? "resourceManager" : "resourceGraph");
    }
    expect(report).toMatchObject({ unread: [], connections: { resourceGraph: 6, resourceManager: 3 }, queries: 3 });
    expect(report.endedAt).toBeInstanceOf(Date);
  });

  test.each<[string, Partial<InventoryQuery>, string[]]>([
    ["status", { status: "Approved" }, [1, 2, 3].map((number) => connectionOf(vaultOf(number), "approved"))],
    ["type", { type: "microsoft.web/SITES" }, [1, 2, 3].map((number) => connectionOf(siteOf(number), "pending"))],
    [
      "the id of an endpoint",
      { privateEndpoint: endpointOf(9, "PE/") },
      [1, 2, 3].map((number) => connectionOf(vaultOf(number), "pending")),
    ],
    ["the name of an endpoint", { privateEndpoint: "IT'S" }, [1, 2, 3].map((number) => connectionOf(vaultOf(number), "approved"))],
    [
      "a name with blanks around it",
      { privateEndpoint: "pe\n", fromSubscription: ` ${subscriptionOf(9)} ` },
      [1, 2, 3].map((number) => connectionOf(vaultOf(number), "pending")),
    ],
    [
      "an id with blanks",
      { privateEndpoint: ` ${endpointOf(9, "pe")}\n` },
      [1, 2, 3].map((number) => connectionOf(vaultOf(number), "pending")),
    ],
    ["the part of a name is none", { privateEndpoint: "t's" }, []],
    ["a pattern", { privateEndpoint: /^p/ }, [1, 2, 3].map((number) => connectionOf(vaultOf(number), "pending"))],
    ["its subscription", { fromSubscription: subscriptionOf(8) }, [1, 2, 3].map((number) => connectionOf(vaultOf(number), "approved"))],
    ["what would end the literal", { privateEndpoint: `x" or 1 == 1 or "` }, []],
  ])("can be asked for by %s", async (_, filter, expected) => {
    const made = await threeSubscriptions();
    const { items, report } = await read({ ...everything, ...filter } as InventoryQuery, made.options);
    expect(idsOf(items)).toEqual(expected.sort());
    expect(report.unread).toEqual([]);
  });

  test("statuses are filtered where the rows are", async () => {
    const made = await threeSubscriptions();
    await read({ ...everything, type: "Microsoft.KeyVault/vaults", status: "Rejected" as CanonicalStatus }, made.options);
    expect(JSON.stringify(queries(made))).toContain("Rejected");
  });

  test("is within the management groups", async () => {
    const made = await threeSubscriptions();
    await made.simulator.seed({ subscriptions: [{ subscriptionId: subscriptionOf(2), managementGroups: ["data"] }] });
    const { items } = await read({ managementGroups: ["data"], type: "Microsoft.KeyVault/vaults" }, made.options);
    expect(idsOf(items)).toEqual([connectionOf(vaultOf(2), "approved"), connectionOf(vaultOf(2), "pending")]);
  });

  test("by age only where that is known, and the rest is counted", async () => {
    const made = await threeSubscriptions();
    const store = vaultOf(1).replace("KeyVault/vaults", "AppConfiguration/configurationStores");
    const environment = vaultOf(1).replace("KeyVault/vaults", "App/managedEnvironments");
    await made.simulator.seed({
      resources: [
        { id: store, connections: [{ name: "x" }] },
        { id: environment, connections: [{ name: "old" }] },
      ],
    });
    made.clock.advance(86_400_000);
    const now = new Date(made.clock.now());
    const { items, report } = await read({ ...everything, olderThan: now }, made.options);
    // Environments and sites show when their connections were made, environments in rows of Resource Graph too.
    expect(idsOf(items)).toEqual([connectionOf(environment, "old"), ...[1, 2, 3].map((number) => connectionOf(siteOf(number), "pending"))]);
    expect(report.ofUnknownAge).toBe(7);
    expect((await read({ ...everything, olderThan: new Date(0) }, made.options)).items).toEqual([]);
  });
});

describe("large answers", () => {
  test("are read page by page, within resources too", async () => {
    const made = await threeSubscriptions({ resourceGraph: { pageSize: 1 } });
    const { items } = await read({ ...everything, type: "Microsoft.KeyVault/vaults" }, made.options);
    expect(items).toHaveLength(6);
    expect(new Set(idsOf(items)).size).toBe(6);
    // One for each subscription that can be seen, and one for each connection.
    expect(queries(made)).toHaveLength(3 + 6);
  });

  test.each([
    [400, "resourceGraph"],
    [401, "resourceManager"],
  ] as const)("a resource with %d connections comes from %s, and all of them", async (count, source) => {
    const made = await threeSubscriptions();
    const connections = Array.from({ length: count }, (_, index) => ({
      name: `c${String(index).padStart(3, "0")}`,
      // The last ones in the order of their names: Resource Graph does not get to them.
      status: index >= 399 ? ("Rejected" as const) : ("Pending" as const),
    }));
    await made.simulator.seed({ resources: [{ id: vaultOf(1, "large"), connections }] });
    const { items, report } = await read({ ...everything, type: "Microsoft.KeyVault/vaults", status: "Rejected" }, made.options);
    expect(items.map(({ connection, source: from }) => [connection.name, from])).toEqual(
      connections.slice(399).map(({ name }) => [name, source]),
    );
    expect(report.unread).toEqual([]);
  });

  test("more than a thousand subscriptions take several queries", async () => {
    const made = await fleet();
    const subscriptions = Array.from({ length: 2_001 }, (_, index) => subscriptionOf(index));
    await made.simulator.seed({
      subscriptions: subscriptions.map((subscriptionId) => ({ subscriptionId })),
      resources: [0, 1_000, 2_000].map((number) => ({ id: vaultOf(number), connections: [{ name: "one" }] })),
    });
    const { items, report } = await read({ subscriptions, type: "Microsoft.KeyVault/vaults" }, made.options);
    expect(idsOf(items)).toEqual([0, 1_000, 2_000].map((number) => connectionOf(vaultOf(number), "one")));
    expect(report).toMatchObject({ unread: [], queries: 6 });
  });

  test("are not read further than anybody asks", async () => {
    const made = await threeSubscriptions({ resourceGraph: { pageSize: 1 } });
    const found = inventory(anyToken, everything, made.options);
    for await (const _ of found) break;
    expect(found.report.connections.resourceGraph).toBe(1);
    expect(found.report.endedAt).toBeInstanceOf(Date);
    expect(queries(made)).toHaveLength(3 + 1);
  });

  test("rows that were left out are missed", async () => {
    const made = await threeSubscriptions();
    const body = JSON.stringify({ totalRecords: 5, count: 0, data: [], facets: [], resultTruncated: "true" });
    made.simulator.faults.add({ match: { operation: "queryResources" }, nth: 2, fault: { kind: "answer", status: 200, body } });
    const { report } = await read({ ...everything, type: "Microsoft.KeyVault/vaults" }, made.options);
    expect(report.unread.map(({ reason, subscriptionId }) => [reason, subscriptionId])).toEqual(
      everything.subscriptions.map((subscriptionId) => ["truncated", subscriptionId]),
    );
  });

  test.each<[string, (number: number) => string, number]>([
    ["to itself", () => "a", 2],
    ["round in two steps", (number) => (number % 2 === 0 ? "a" : "b"), 3],
    ["on and on", (number) => `page ${number}`, 10_000],
  ])("pages that lead %s end, and what may be behind them is missed", async (_, tokenOf, pages) => {
    const made = await threeSubscriptions();
    let asked = 0;
    const httpClient: InventoryOptions["httpClient"] = {
      sendRequest(request) {
        const body = JSON.stringify({
          totalRecords: 1,
          count: 0,
          data: [],
          facets: [],
          resultTruncated: "false",
          $skipToken: tokenOf(asked++),
        });
        return Promise.resolve({ request, status: 200, headers: createHttpHeaders(), bodyAsText: body });
      },
    };
    const { report } = await read({ tenant: true, type: "Microsoft.KeyVault/vaults" }, { httpClient, clock: made.clock });
    expect([report.queries, report.unread]).toEqual([pages, [expect.objectContaining({ reason: "truncated", subscriptionId: undefined })]]);
  });

  test("a tenant with more subscriptions than are looked at says so", async () => {
    const made = await threeSubscriptions({ resourceGraph: { scopeLimit: 2 } });
    const { items, report } = await read({ tenant: true, type: "Microsoft.KeyVault/vaults" }, made.options);
    expect(items).toHaveLength(4);
    expect(report.unread).toMatchObject([{ reason: "scopeLimit", subscriptionId: undefined }]);
  });
});

describe("the quota", () => {
  test("is never exceeded by one reader", async () => {
    const made = await threeSubscriptions({ resourceGraph: { pageSize: 1, quota: { queries: 2, windowMs: 5_000 } } });
    const before = made.clock.now();
    const { items } = await read({ ...everything, type: "Microsoft.KeyVault/vaults" }, made.options);
    expect(items).toHaveLength(6);
    expect(made.simulator.journal.entries(0).filter(({ status }) => status === 429)).toEqual([]);
    // Nine queries, two in each window: four waits.
    expect(made.clock.now() - before).toBe(4 * 5_000);
  });

  test("used up by others is waited for, as long as it says and not in between", async () => {
    const made = await threeSubscriptions();
    const headers = { "x-ms-user-quota-remaining": "0", "x-ms-user-quota-resets-after": "00:01:30" };
    made.simulator.faults.add({
      match: { operation: "queryResources" },
      nth: [1, 2],
      fault: { kind: "answer", status: 429, headers, body: "{}" },
    });
    const before = made.clock.now();
    const { items, report } = await read({ ...everything, type: "Microsoft.KeyVault/vaults" }, made.options);
    expect([items.length, report.queries, made.clock.now() - before]).toEqual([6, 4, 180_000]);
  });

  test.each([
    ["00:00:00", "10", 10_000],
    ["00:00:20", "10", 20_000],
    ["00:00:00", undefined, 5_000],
  ])("that is back after %s, with a retry after %s, is waited for %d ms", async (resets, retryAfter, ms) => {
    const made = await threeSubscriptions();
    const headers = { "x-ms-user-quota-resets-after": resets, ...(retryAfter !== undefined && { "retry-after": retryAfter }) };
    const fault = { kind: "answer", status: 429, headers, body: "{}" } as const;
    made.simulator.faults.add({ match: { operation: "queryResources" }, nth: 1, fault });
    const before = made.clock.now();
    const { report } = await read({ ...everything, type: "Microsoft.KeyVault/vaults" }, made.options);
    expect([report.queries, made.clock.now() - before]).toEqual([3, ms]);
  });

  test("is not waited for any longer once the caller gives up", async () => {
    const made = await threeSubscriptions({ resourceGraph: { quota: { queries: 1, windowMs: 60_000 } } });
    const controller = new AbortController();
    const waits: number[] = [];
    // Time stands still: only giving up ends the wait.
    const clock: InventoryOptions["clock"] = {
      now: () => made.clock.now(),
      timeout: () => new AbortController().signal,
      delay: (ms, signal) => {
        waits.push(ms);
        queueMicrotask(() => controller.abort());
        return new Promise((_, reject) => signal?.addEventListener("abort", () => reject(signal.reason as Error)));
      },
    };
    const reading = read(everything, { ...made.options, clock, abortSignal: controller.signal });
    await expect(reading).rejects.toMatchObject({ name: "AbortError" });
    expect(waits).toEqual([60_000]);
    expect(queries(made)).toHaveLength(1);
  });

  test("that is never given back is an error in the end, and in the report", async () => {
    const made = await threeSubscriptions({ resourceGraph: { quota: { queries: 0, windowMs: 5_000 } } });
    const { items, report } = await read(everything, made.options);
    expect(items).toEqual([]);
    expect(report.unread).toHaveLength(3);
    expect(report.unread[0]).toMatchObject({
      reason: "failed",
      subscriptionId: subscriptionOf(1),
      error: { code: "RateLimiting", statusCode: 429 },
    });
  });
});

describe("what goes wrong", () => {
  test("a subscription that cannot be seen is named, and the rest comes through", async () => {
    const made = await threeSubscriptions();
    await made.simulator.seed({ subscriptions: [{ subscriptionId: subscriptionOf(2), denied: ["*"] }] });
    const { items, report } = await read({ subscriptions: [...everything.subscriptions, subscriptionOf(4)] }, made.options);
    expect(items).toHaveLength(6);
    expect(report.unread.map(({ reason, subscriptionId }) => [reason, subscriptionId])).toEqual([
      ["notVisible", subscriptionOf(2)],
      ["notVisible", subscriptionOf(4)],
    ]);
  });

  test("none that can be seen is no error of its own", async () => {
    const made = await threeSubscriptions();
    const { items, report } = await read({ subscriptions: [subscriptionOf(5)] }, made.options);
    expect(items).toEqual([]);
    expect(report.unread).toEqual([expect.objectContaining({ reason: "notVisible", subscriptionId: subscriptionOf(5) })]);
  });

  test("403 from the Resource Manager is kept by subscription and type", async () => {
    const made = await threeSubscriptions();
    const denied = ["Microsoft.Web/sites/privateEndpointConnections/read"];
    await made.simulator.seed({ subscriptions: [{ subscriptionId: subscriptionOf(2), denied }] });
    await made.simulator.seed({ resources: [{ id: siteOf(2).replace("/rg/", "/other/") }] });
    const { items, report } = await read(everything, made.options);
    expect(items).toHaveLength(8);
    expect(report.unread).toEqual([
      {
        reason: "failed",
        subscriptionId: subscriptionOf(2),
        resourceType: "Microsoft.Web/sites",
        resources: 2,
        error: expect.objectContaining({ statusCode: 403, code: "AuthorizationFailed" }),
      },
    ]);
    expect(report.unread[0]?.error).toBeInstanceOf(ArmError);
  });

  test("lost answers and overload are asked for again: a query changes nothing", async () => {
    const made = await threeSubscriptions();
    const match = { operation: "queryResources" as const };
    made.simulator.faults.add({ match, nth: 1, fault: { kind: "reset", when: "after" } });
    made.simulator.faults.add({ match, nth: 1, fault: { kind: "status", status: 503 } });
    made.simulator.faults.add({ match, nth: 3, fault: { kind: "cutBody" } });
    const { items, report } = await read(everything, made.options);
    expect([items.length, report.unread]).toEqual([9, []]);
  });

  const header = { "content-type": "text/html" };
  test.each<[string, Fault]>([
    ["a page of a gateway", { kind: "html" }],
    ["nothing at all", { kind: "emptyBody" }],
    ["half a document", { kind: "truncatedBody" }],
    ["a document without rows", { kind: "answer", status: 200, headers: header, body: '{"totalRecords":0}' }],
    ["a table", { kind: "answer", status: 200, body: '{"data":{"columns":[],"rows":[]}}' }],
    ["no content", { kind: "answer", status: 204 }],
    ["another status without an error", { kind: "answer", status: 304 }],
  ])("%s is no answer: it is asked for again, and then in the report", async (_, fault) => {
    const made = await threeSubscriptions();
    const query = { ...everything, type: "Microsoft.KeyVault/vaults" };
    const match = { operation: "queryResources" as const };
    made.simulator.faults.add({ match, nth: [1, 3], fault });
    const { items, report } = await read(query, made.options);
    expect([items.length, report.unread, report.queries]).toEqual([6, [], 4]);
    made.simulator.faults.clear();
    made.simulator.faults.add({ match, nth: [2, 3, 4, 5], fault });
    const second = await read(query, made.options);
    expect(second.items).toEqual([]);
    expect(second.report.unread.map(({ reason, subscriptionId }) => [reason, subscriptionId])).toEqual(
      everything.subscriptions.map((subscriptionId) => ["failed", subscriptionId]),
    );
    const [{ error } = {}] = second.report.unread;
    expect(error).toBeInstanceOf(ArmError);
    expect(error).toMatchObject({ code: "UnreadableResponse", message: expect.stringMatching(/^The service answered \d+ to Resources/) });
  });

  test("rows that are labelled as text are rows", async () => {
    const made = await threeSubscriptions();
    const httpClient: InventoryOptions["httpClient"] = {
      async sendRequest(request) {
        const answer = await made.simulator.httpClient.sendRequest(request);
        answer.headers.set("content-type", "text/plain; charset=utf-8");
        return answer;
      },
    };
    const { items, report } = await read(everything, { httpClient, clock: made.clock });
    expect([items.length, report.unread]).toEqual([9, []]);
  });

  test("a query that takes too long is asked again as long as its time limit allows; the others come through", async () => {
    const made = await threeSubscriptions();
    const first = await read(everything, silent(made, [2]));
    expect([first.items.length, first.report.unread, first.report.queries]).toEqual([9, [], 4]);
    const before = made.clock.now();
    const { items, report } = await read(everything, { ...silent(made, [2]), timeoutMs: 10_000 });
    expect(idsOf(items)).toEqual([1, 2, 3].map((number) => connectionOf(siteOf(number), "pending")));
    expect(report.unread.map(({ reason, subscriptionId, error }) => [reason, subscriptionId, error])).toEqual(
      everything.subscriptions.map((subscriptionId) => ["failed", subscriptionId, expect.objectContaining(tooLate)]),
    );
    expect(made.clock.now() - before).toBe(10_000);
  });

  const tooLate = { name: "OperationTimeoutError", timeoutMs: 10_000 };
  test.each<[string, Fault]>([
    ["a wait for the quota", { kind: "answer", status: 429, headers: { "x-ms-user-quota-resets-after": "00:01:30" }, body: "{}" }],
    ["pauses between attempts", { kind: "status", status: 503 }],
  ])("a time limit is for all that a page takes: %s too", async (_, fault) => {
    const made = await threeSubscriptions();
    made.simulator.faults.add({ match: { operation: "queryResources" }, fault });
    const before = made.clock.now();
    const retryOptions = { maxRetries: 9, retryDelayInMs: 4_000 };
    const { report } = await read(everything, { ...made.options, timeoutMs: 10_000, retryOptions });
    expect(report.unread.map(({ error }) => error)).toEqual(everything.subscriptions.map(() => expect.objectContaining(tooLate)));
    expect(made.clock.now() - before).toBe(10_000);
  });

  test("a query that fails for good is in the report with its subscriptions, and the others come through", async () => {
    const made = await threeSubscriptions();
    made.simulator.faults.add({
      match: { operation: "queryResources" },
      nth: 2,
      fault: { kind: "status", status: 403, code: "AccessDenied" },
    });
    const { items, report } = await read(everything, made.options);
    expect(idsOf(items)).toEqual([1, 2, 3].map((number) => connectionOf(siteOf(number), "pending")));
    expect(report.unread.map(({ subscriptionId, error }) => [subscriptionId, (error as ArmError).code])).toEqual(
      everything.subscriptions.map((subscriptionId) => [subscriptionId, "AccessDenied"]),
    );
  });

  test("rows that are behind stay what they are, and changing them reads them again", async () => {
    const made = await threeSubscriptions({ resourceGraph: { lagMs: 60_000 }, operationMs: 0 });
    made.clock.advance(60_000);
    const { PrivateEndpointConnections } = await import("@pecgen/client");
    const client = new PrivateEndpointConnections(anyToken, made.options);
    await client.approve(connectionOf(vaultOf(1), "pending"));
    const { items } = await read({ ...everything, status: "Pending", type: "Microsoft.KeyVault/vaults" }, made.options);
    expect(idsOf(items)).toContain(connectionOf(vaultOf(1), "pending"));
    const writes = (): number => made.simulator.journal.entries(0).filter(({ changed }) => changed).length;
    const before = writes();
    expect(await client.ensure(connectionOf(vaultOf(1), "pending"), "Approved")).toMatchObject({ changed: false });
    expect(writes()).toBe(before);
  });

  test("an abort ends it, while it waits and while it reads", async () => {
    const made = await threeSubscriptions({ resourceGraph: { pageSize: 1 } });
    const controller = new AbortController();
    const found = inventory(anyToken, everything, { ...made.options, abortSignal: controller.signal });
    const seen: string[] = [];
    const reading = (async () => {
      for await (const { connection } of found) {
        seen.push(connection.id);
        if (seen.length === 2) controller.abort();
      }
    })();
    await expect(reading).rejects.toMatchObject({ name: "AbortError" });
    expect(seen).toHaveLength(2);
    expect(found.report.endedAt).toBeInstanceOf(Date);
  });

  test("what the credential throws is thrown", async () => {
    const made = await threeSubscriptions();
    const credential = { getToken: () => Promise.reject(new Error("no token")) };
    const found = inventory(credential, everything, made.options);
    await expect(found[Symbol.asyncIterator]().next()).rejects.toThrow("no token");
  });

  test.each<[string, object, InventoryOptions?]>([
    ["no scope", {}],
    ["two scopes", { tenant: true, subscriptions: [subscriptionOf(1)] }],
    ["no subscription", { subscriptions: [] }],
    ["what is none", { subscriptions: ["x' or true"] }],
    ["a group without a name", { managementGroups: [""] }],
    ["too many groups", { managementGroups: Array.from({ length: 11 }, (_, index) => `g${index}`) }],
    ["no date", { tenant: true, olderThan: new Date(Number.NaN) }],
    ["an unknown type", { tenant: true, type: "Contoso.None/nothing" }],
    ["no type", { tenant: true, type: [] }],
    ["a type that cannot be listed", { tenant: true, type: ["Microsoft.KeyVault/vaults", "Microsoft.Synapse/workspaces/kustoPools"] }],
    ["no resource at a time", { tenant: true }, { concurrency: 0 }],
    ["an empty filter", { tenant: true, privateEndpoint: "" }],
  ])("%s is refused before a token is asked for", (_, query, options = {}) => {
    const credential = { getToken: () => Promise.reject(new Error("asked")) };
    expect(() => inventory(credential, query as InventoryQuery, options)).toThrow(/./);
  });
});
