import { createSimulator, ManualClock, type Simulator, type SimulatorOptions } from "@pecgen/simulator/browser";
import { describe, expect, test } from "vitest";
import { ask, connectionOf, decision, group, subscription, vault, vaultVersion } from "./support/ask.ts";

const address = "/providers/Microsoft.ResourceGraph/resources?api-version=2024-04-01";
const other = "00000000-0000-0000-0000-0000000000bb";
const third = "00000000-0000-0000-0000-0000000000cc";
const byId = "| project id | order by id asc";
const expand = (limit: string): string =>
  `resources | mv-expand c = properties.privateEndpointConnections ${limit} | where isnotnull(c) | project id, c | order by id asc`;

async function simulated(options: SimulatorOptions = {}): Promise<Simulator> {
  const simulator = createSimulator({ clock: new ManualClock(), ...options });
  await simulator.seed({
    subscriptions: [
      { subscriptionId: subscription, managementGroups: ["data", "root"] },
      { subscriptionId: other, managementGroups: ["root"], denied: ["Microsoft.Resources/subscriptions/read"] },
      { subscriptionId: third, denied: ["Microsoft.Storage/*"] },
    ],
    resources: [
      { id: vault, connections: [{ name: "a" }, { name: "b", status: "Approved" }] },
      { id: `${vault}2` },
      { id: vault.replace(subscription, other), connections: [{ name: "unseen" }] },
      { id: vault.replace(subscription, third) },
      { id: `/subscriptions/${third}/resourceGroups/rg/providers/Microsoft.Storage/storageAccounts/unseen` },
      { id: `${group}/providers/Microsoft.Web/sites/site`, connections: [{ name: "not-shown" }] },
    ],
  });
  return simulator;
}

const query = (simulator: Simulator, text: string, body: object = {}) =>
  ask(simulator, "POST", address, { body: { query: text, ...body } });

async function idsOf(simulator: Simulator, text: string, body: object = {}): Promise<string[]> {
  const { status, json } = await query(simulator, text, body);
  expect(status).toBe(200);
  return json.data.map(({ id }: { id: string }) => id);
}

describe("the query language", () => {
  test.each([
    ["type in~ ('microsoft.keyvault/VAULTS')", [vault, `${vault}2`, vault.replace(subscription, third)]],
    ["type in ('Microsoft.KeyVault/vaults')", []],
    ["name == 'kv2' or name =~ 'SITE'", [`${vault}2`, `${group}/providers/Microsoft.Web/sites/site`]],
    ["type =~ 'microsoft.keyvault/vaults' and (name !~ 'KV' and name != 'x')", [`${vault}2`]],
    ["array_length(properties.privateEndpointConnections) >= 2", [vault]],
    ["array_length(properties.privateEndpointConnections) < 1", [`${vault}2`, vault.replace(subscription, third)]],
    ["id endswith '/SITE' and id startswith '/SUBSCRIPTIONS/'", [`${group}/providers/Microsoft.Web/sites/site`]],
    ["tostring(properties['privateEndpointConnections'][\"x\"]) == '' and tolower(name) == 'kv2'", [`${vault}2`]],
  ])("where %s", async (condition, expected) => {
    const simulator = await simulated();
    expect(await idsOf(simulator, `resources // all of them\n| where ${condition}\n${byId}`)).toEqual(expected);
  });

  test("rows have their connections as their type shows them, and none where it shows none", async () => {
    const simulator = await simulated();
    const { json } = await query(simulator, expand("limit 1"));
    expect(json).toMatchObject({ totalRecords: 1, count: 1, resultTruncated: "false" });
    // A vault shows neither name nor type of its connections.
    expect(json.data).toEqual([
      {
        id: vault,
        c: {
          id: connectionOf("a"),
          etag: expect.any(String),
          properties: {
            privateEndpoint: { id: expect.stringContaining("/privateEndpoints/") },
            privateLinkServiceConnectionState: expect.objectContaining({ status: "Pending" }),
            provisioningState: "Succeeded",
          },
        },
      },
    ]);
  });

  test.each([
    ["resources | summarize count() by type", "summarize", "InvalidQueryLanguage"],
    ["resources | take 5", "take", "InvalidQueryLanguage"],
    ["secrets | project id", "secrets", "InvalidQueryLanguage"],
    [`resources | where strcat(id) == '' ${byId}`, "strcat", "InvalidQueryLanguage"],
    [expand("limit 401"), "401", "InvalidQueryLanguage"],
    ["resources | project id", "order", "InvalidQueryLanguage"],
    ["resources | project id | order by id", "order", "InvalidQueryLanguage"],
    ["resources | where name == 'it's' | order by id asc", "'", "ParserFailure"],
    ['resources | where name == "a\nb" | order by id asc', '"', "ParserFailure"],
    ["resources | where name = 'a' | order by id asc", "=", "ParserFailure"],
    ["resources | where (name == 'a' | order by id asc", "|", "ParserFailure"],
    ["resources | where name == '\\q' | order by id asc", "'\\q'", "ParserFailure"],
    ["resources |", "<EOF>", "ParserFailure"],
  ])("refuses %s", async (text, token, code) => {
    const { status, json } = await query(await simulated(), text);
    expect([status, json.error.code, json.error.details[0].code]).toEqual([400, "BadRequest", "InvalidQuery"]);
    expect(json.error.details[1]).toMatchObject({ code, token });
  });
});

describe("scopes", () => {
  const all = `resources | where type endswith 'vaults' or type endswith 'accounts' ${byId}`;
  test.each([
    ["the tenant", {}, [vault, `${vault}2`, vault.replace(subscription, third)]],
    ["a management group", { managementGroups: ["DATA"] }, [vault, `${vault}2`]],
    ["subscriptions; what cannot be seen is passed over", { subscriptions: [other, third] }, [vault.replace(subscription, third)]],
  ])("%s", async (_, body, expected) => {
    expect(await idsOf(await simulated(), all, body)).toEqual(expected);
  });

  test.each([
    [{ subscriptions: [other] }, "NoValidSubscriptionsInQueryRequest"],
    [{ subscriptions: Array.from({ length: 1_001 }, (_, index) => `s${index}`) }, "TooManySubscriptions"],
    [{ subscriptions: [subscription], managementGroups: ["data"] }, "InvalidScope"],
    [{ options: { $top: 1_001 } }, "InvalidRequest"],
    [{ options: { $skipToken: "none" } }, "InvalidSkipToken"],
    [{ options: { resultFormat: "table" } }, "InvalidRequest"],
  ])("refuses %o", async (body, code) => {
    const { status, json } = await query(await simulated(), all, body);
    expect([status, json.error.details[0].code]).toEqual([400, code]);
  });

  test("more subscriptions than are looked at", async () => {
    const { headers, json } = await query(await simulated({ resourceGraph: { scopeLimit: 1 } }), all);
    expect([headers["x-ms-tenant-subscription-limit-hit"], json.count]).toEqual(["true", 2]);
  });
});

describe("pages", () => {
  const everything =
    "resources | mv-expand c = properties.privateEndpointConnections | project id, name = tostring(c.id) | order by id asc, name desc";

  test("go on within a resource, and belong to their query", async () => {
    const simulator = await simulated();
    const rows: unknown[] = [];
    let token: string | undefined;
    do {
      const { json } = await query(simulator, everything, { options: { $top: 1, ...(token && { $skipToken: token }) } });
      expect(json).toMatchObject({ count: 1, resultTruncated: "false" });
      rows.push(...json.data);
      token = json.$skipToken;
    } while (token !== undefined);
    const { json } = await query(simulator, everything);
    expect(rows).toEqual(json.data);
    expect(rows).toHaveLength(json.totalRecords);
    expect(rows.slice(0, 2)).toEqual([
      { id: vault, name: connectionOf("b") },
      { id: vault, name: connectionOf("a") },
    ]);
    const first = await query(simulator, everything, { options: { $top: 1 } });
    const elsewhere = await query(simulator, `${everything} `, { options: { $skipToken: first.json.$skipToken } });
    expect(elsewhere.status).toBe(400);
  });

  test("there are none without an id", async () => {
    const { json } = await query(await simulated(), "resources | extend x = name | order by id asc | project x", { options: { $top: 1 } });
    expect(json).toMatchObject({ count: 1, resultTruncated: "true" });
    expect(json.$skipToken).toBeUndefined();
  });

  test("a resource becomes 128 rows unless the query says more", async () => {
    const simulator = await simulated();
    await simulator.seed({ resources: [{ id: vault, connections: Array.from({ length: 401 }, (_, index) => ({ name: `c${index}` })) }] });
    const rows = async (limit: string): Promise<number> => (await query(simulator, expand(limit))).json.totalRecords;
    expect([await rows(""), await rows("limit 400")]).toEqual([128, 400]);
  });
});

test("the quota is counted, and starts anew when its time is over", async () => {
  const clock = new ManualClock();
  const simulator = await simulated({ clock });
  const quota = async (): Promise<unknown[]> => {
    const { status, headers } = await query(simulator, `resources ${byId}`);
    return [status, headers["x-ms-user-quota-remaining"], headers["x-ms-user-quota-resets-after"]];
  };
  expect(await quota()).toEqual([200, "14", "00:00:05"]);
  clock.advance(2_500);
  for (let left = 13; left >= 0; left--) expect(await quota()).toEqual([200, String(left), "00:00:03"]);
  expect(await quota()).toEqual([429, "0", "00:00:03"]);
  clock.advance(2_500);
  expect(await quota()).toEqual([200, "14", "00:00:05"]);
});

test("answers are behind, by as much as they are told to be", async () => {
  const clock = new ManualClock();
  const simulator = await simulated({ clock, resourceGraph: { lagMs: 60_000 }, operationMs: 0 });
  const statuses = async (): Promise<unknown[]> => {
    const status = "properties.privateLinkServiceConnectionState.status";
    const { json } = await query(simulator, `${expand("").replace("project id, c", `project id, s = c.${status}`)}`);
    return (json.data ?? json.error.details).map(({ s, code }: { s?: string; code?: string }) => s ?? code);
  };
  // Not even the subscriptions have been seen.
  expect(await statuses()).toEqual(["NoValidSubscriptionsInQueryRequest"]);
  clock.advance(60_000);
  expect(await statuses()).toEqual(["Pending", "Approved"]);
  const decided = await ask(simulator, "PUT", `${connectionOf("a")}?api-version=${vaultVersion}`, { body: decision("Rejected") });
  expect(decided.status).toBe(200);
  await ask(simulator, "DELETE", `${vault}?api-version=${vaultVersion}`);
  clock.advance(59_999);
  expect(await statuses()).toEqual(["Pending", "Approved"]);
  clock.advance(1);
  expect(await statuses()).toEqual([]);
});

test("answers are behind what has happened, not behind the request that has found out", async () => {
  const clock = new ManualClock();
  const simulator = await simulated({ clock, resourceGraph: { lagMs: 60_000 }, operationMs: 1_000 });
  const account = `${group}/providers/Microsoft.CognitiveServices/accounts/account`;
  await simulator.seed({ resources: [{ id: account, connections: [{ name: "a" }] }] });
  const status = "properties.privateLinkServiceConnectionState.status";
  const statuses = async (): Promise<unknown[]> => {
    const { json } = await query(simulator, expand("").replace("project id, c", `where id =~ '${account}' | project id, s = c.${status}`));
    return json.data.map(({ s }: { s: string }) => s);
  };
  clock.advance(60_000);
  const item = `${account}/privateEndpointConnections/a?api-version=2026-07-01`;
  expect((await ask(simulator, "DELETE", item)).status).toBe(202);
  clock.advance(60_999);
  expect(await statuses()).toEqual(["Pending"]);
  clock.advance(1);
  expect(await statuses()).toEqual([]);
});

test("a query changes nothing, as the journal has it", async () => {
  const simulator = await simulated();
  await query(simulator, `resources ${byId}`);
  expect(simulator.journal.entries(0).at(-1)).toMatchObject({ operation: "queryResources", changed: false, status: 200 });
});
