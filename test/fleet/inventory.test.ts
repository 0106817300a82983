import { createHttpHeaders } from "@azure/core-rest-pipeline";
import { type CanonicalStatus } from "@pecgen/client";
import { inventory, type InventoryOptions, type InventoryQuery } from "@pecgen/client/fleet";
import { describe, expect, test } from "vitest";
import { anyToken } from "../simulator/support/credential.ts";
import {
  connectionOf,
  endpointOf,
  everything,
  fleet,
  idsOf,
  queries,
  read,
  siteOf,
  subscriptionOf,
  threeSubscriptions,
  vaultOf,
} from "./support/fleet.ts";

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
