import { createSimulator, type Simulator } from "@pecgen/simulator/browser";
import { expect, test } from "vitest";
import { ask, group, subscription, vault } from "./support/ask.ts";

const other = "00000000-0000-0000-0000-0000000000bb";
const version = "api-version=2021-04-01";
const slot = `${group}/providers/Microsoft.Web/sites/site/slots/slot`;
const site = slot.replace(/\/slots.*/, "");
const elsewhere = vault.replace("/rg/", "/rg2/");

async function simulated(): Promise<Simulator> {
  const simulator = createSimulator({ pageSize: 2 });
  await simulator.seed({
    subscriptions: [{ subscriptionId: other, displayName: "Other", unregistered: ["Microsoft.Sql"], denied: ["*/delete"] }],
    resources: [
      { id: vault, tags: { team: "data" }, location: "northeurope" },
      { id: `${vault}2` },
      { id: elsewhere },
      { id: slot },
      { id: site },
    ],
  });
  return simulator;
}

async function pagesOf(simulator: Simulator, address: string): Promise<unknown[][]> {
  const pages: unknown[][] = [];
  for (let next: string | undefined = address; next !== undefined;) {
    const { status, json }: Awaited<ReturnType<typeof ask>> = await ask(simulator, "GET", next);
    expect(status).toBe(200);
    pages.push(json.value);
    next = json.nextLink;
  }
  return pages;
}

const ids = (pages: unknown[][]): string[] => pages.flat().map((entry) => (entry as { id: string }).id);

test("resources of a subscription, of a group, and of one type", async () => {
  const simulator = await simulated();
  const all = await pagesOf(simulator, `/subscriptions/${subscription}/resources?${version}`);
  expect(all.map(({ length }) => length)).toEqual([2, 2, 1]);
  expect(ids(all).sort()).toEqual([vault, `${vault}2`, elsewhere, slot, site].sort());
  expect(all.flat()).toContainEqual({
    id: vault,
    name: "kv",
    type: "Microsoft.KeyVault/vaults",
    location: "northeurope",
    tags: { team: "data" },
  });
  const filter = (type: string): string => `$filter=${encodeURIComponent(`resourceType eq '${type}'`)}&${version}`;
  expect(ids(await pagesOf(simulator, `/subscriptions/${subscription}/resources?${filter("microsoft.keyvault/VAULTS")}`))).toEqual([
    vault,
    `${vault}2`,
    elsewhere,
  ]);
  expect(ids(await pagesOf(simulator, `${group}/resources?${filter("Microsoft.KeyVault/vaults")}`))).toEqual([vault, `${vault}2`]);
  expect(ids(await pagesOf(simulator, `/subscriptions/${subscription}/resources?${filter("Microsoft.Web/sites/slots")}`))).toEqual([slot]);
  expect(ids(await pagesOf(simulator, `/subscriptions/${other}/resources?${version}`))).toEqual([]);
});

/** Five resources of three types, two on a page. */
test.for<[string, string, readonly string[]]>([
  [
    "two types",
    "resourceType eq 'Microsoft.KeyVault/vaults' or resourceType eq 'Microsoft.Web/sites'",
    [vault, `${vault}2`, site, elsewhere],
  ],
  [
    "in another order and case",
    "RESOURCETYPE EQ 'microsoft.web/SITES' OR resourceType eq 'Microsoft.KeyVault/vaults'",
    [vault, `${vault}2`, site, elsewhere],
  ],
  ["a type twice", "resourceType eq 'Microsoft.Web/sites' or resourceType eq 'microsoft.web/sites'", [site]],
  [
    "three, in parentheses",
    "((resourceType eq 'Microsoft.Web/sites') or (resourceType eq 'Microsoft.Web/sites/slots') or resourceType eq 'A.B/c')",
    [site, slot],
  ],
  ["types that nothing is of", "resourceType eq 'A.B/c' or resourceType eq 'it''s'", []],
])("resources of several types: %s", async ([, filter, expected]) => {
  const pages = await pagesOf(
    await simulated(),
    `/subscriptions/${subscription}/resources?$filter=${encodeURIComponent(filter)}&${version}`,
  );
  expect(ids(pages)).toEqual(expected);
  expect(pages.every(({ length }) => length <= 2)).toBe(true);
});

test.for([
  "name eq 'x'",
  "resourceType eq 'A.B/c' or name eq 'x'",
  "resourceType eq 'A.B/c' and resourceType eq 'A.B/d'",
  "resourceType ne 'A.B/c' or resourceType ne 'A.B/d'",
  "resourceType eq 'A.B/c' or",
  "or resourceType eq 'A.B/c'",
  "resourceType eq 'A.B/c'or resourceType eq 'A.B/d'",
  "resourceType eq 'A.B/c' resourceType eq 'A.B/d'",
  "(resourceType eq 'A.B/c'",
  "resourceType eq 'A.B/c' or resourceType eq 'A.B/d')",
  "resourceType eq A.B/c",
])("a filter that is not understood is refused: %s", async (filter) => {
  const wrong = await ask(
    await simulated(),
    "GET",
    `/subscriptions/${subscription}/resources?$filter=${encodeURIComponent(filter)}&${version}`,
  );
  expect([wrong.status, wrong.json.error.code]).toEqual([400, "InvalidFilterInQueryString"]);
});

test("resources of one type, with their connections", async () => {
  const simulator = await simulated();
  const type = "providers/Microsoft.KeyVault/vaults?api-version=2023-07-01";
  expect(ids(await pagesOf(simulator, `/subscriptions/${subscription}/${type}`))).toEqual([vault, `${vault}2`, elsewhere]);
  expect(ids(await pagesOf(simulator, `${group}/${type}`))).toEqual([vault, `${vault}2`]);
});

test("subscriptions and groups", async () => {
  const simulator = await simulated();
  expect(ids(await pagesOf(simulator, `/subscriptions?${version}`))).toEqual([`/subscriptions/${subscription}`, `/subscriptions/${other}`]);
  expect((await ask(simulator, "GET", `/subscriptions/${other}?${version}`)).json).toMatchObject({
    subscriptionId: other,
    displayName: "Other",
    state: "Enabled",
  });
  expect(ids(await pagesOf(simulator, `/subscriptions/${subscription}/resourcegroups?${version}`))).toEqual([group, `${group}2`]);
  const made = { body: { location: "westus" } };
  const address = `/subscriptions/${other}/resourceGroups/new?${version}`;
  expect((await ask(simulator, "GET", address)).json.error.code).toBe("ResourceGroupNotFound");
  expect([(await ask(simulator, "PUT", address, made)).status, (await ask(simulator, "PUT", address, made)).status]).toEqual([201, 200]);
  expect((await ask(simulator, "GET", address)).json).toMatchObject({ name: "new", location: "westus" });
});

test("providers, registered or not", async () => {
  const simulator = await simulated();
  const read = async (namespace: string, of = other) =>
    (await ask(simulator, "GET", `/subscriptions/${of}/providers/${namespace}?${version}`)).json;
  expect(await read("microsoft.sql")).toMatchObject({ namespace: "Microsoft.Sql", registrationState: "NotRegistered" });
  expect(await read("Microsoft.Sql", subscription)).toMatchObject({ registrationState: "Registered" });
  const { resourceTypes } = await read("Microsoft.KeyVault");
  expect(resourceTypes).toContainEqual({ resourceType: "vaults", locations: [], apiVersions: expect.arrayContaining(["2023-07-01"]) });
  expect((await read("Microsoft.Network")).resourceTypes).toContainEqual(expect.objectContaining({ resourceType: "privateEndpoints" }));
  expect((await read("Contoso.Vault")).error.code).toBe("InvalidResourceNamespace");
  const all = (await ask(simulator, "GET", `/subscriptions/${other}/providers?${version}`)).json.value;
  expect(all).toHaveLength(71);
});

test("providers of a cloud that is behind offer what it has", async () => {
  const simulator = createSimulator({ apiVersions: { "microsoft.keyvault/vaults": ["2023-02-01"] } });
  await simulator.seed({ subscriptions: [{ subscriptionId: subscription }] });
  const { json } = await ask(simulator, "GET", `/subscriptions/${subscription}/providers/Microsoft.KeyVault?${version}`);
  expect(json.resourceTypes).toContainEqual({ resourceType: "vaults", locations: [], apiVersions: ["2023-02-01"] });
});

test("permissions at any scope", async () => {
  const simulator = await simulated();
  const at = async (scope: string) =>
    (await ask(simulator, "GET", `${scope}/providers/Microsoft.Authorization/permissions?api-version=2022-04-01`)).json.value;
  expect(await at(vault)).toEqual([{ actions: ["*"], notActions: [], dataActions: [], notDataActions: [] }]);
  expect(await at(`/subscriptions/${other}`)).toMatchObject([{ notActions: ["*/delete"] }]);
});

test("a resource can be made, changed and removed", async () => {
  const simulator = await simulated();
  const address = `${group}/providers/Microsoft.KeyVault/vaults/new?api-version=2023-07-01`;
  const body = { location: "westeurope", properties: { tenantId: "t", privateEndpointConnections: [{ name: "invented" }] } };
  expect((await ask(simulator, "PUT", address, { body: {} })).status).toBe(400);
  const made = await ask(simulator, "PUT", address, { body });
  expect([made.status, made.json.properties]).toEqual([
    201,
    { provisioningState: "Succeeded", tenantId: "t", privateEndpointConnections: [] },
  ]);
  expect((await ask(simulator, "PUT", address, { body: { tags: { a: "b" } } })).json).toMatchObject({
    location: "westeurope",
    tags: { a: "b" },
  });
  expect((await ask(simulator, "DELETE", address)).status).toBe(200);
  expect((await ask(simulator, "DELETE", address)).status).toBe(204);
});
