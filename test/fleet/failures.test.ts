import { ArmError } from "@pecgen/client";
import { inventory, type InventoryOptions, type InventoryQuery } from "@pecgen/client/fleet";
import type { Fault } from "@pecgen/simulator";
import { describe, expect, test } from "vitest";
import { anyToken } from "../simulator/support/credential.ts";
import {
  connectionOf,
  everything,
  idsOf,
  queries,
  read,
  silent,
  siteOf,
  subscriptionOf,
  threeSubscriptions,
  vaultOf,
} from "./support/fleet.ts";

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
