import { createSimulator, ManualClock, type SimulatorOptions } from "@pecgen/simulator/browser";
import { describe, expect, test } from "vitest";
import { ask, type Asked, connectionOf, decision, group, subscription, vault } from "./support/ask.ts";

const denied = "00000000-0000-0000-0000-0000000000bb";
const unregistered = "00000000-0000-0000-0000-0000000000cc";
const registered = "?api-version=2023-07-01";
const pending = `${connectionOf("pending")}${registered}`;
const hub = `${group}/providers/Microsoft.Devices/iotHubs/hub`;
const hubVersion = "?api-version=2023-06-30";

async function simulated(options: SimulatorOptions = {}) {
  const simulator = createSimulator({ clock: new ManualClock(), ...options });
  await simulator.seed({
    subscriptions: [
      { subscriptionId: denied, denied: ["Microsoft.KeyVault/*/write"] },
      { subscriptionId: unregistered, unregistered: ["microsoft.keyvault"] },
    ],
    resources: [
      { id: vault, connections: [{ name: "pending" }, { name: "rejected", status: "Rejected" }, { name: "gone", status: "Disconnected" }] },
      { id: vault.replace(subscription, denied), connections: [{ name: "pending" }] },
      { id: vault.replace(subscription, unregistered), connections: [{ name: "pending" }] },
      { id: hub, connections: [{ name: "pending" }] },
    ],
  });
  return simulator;
}

interface Refusal {
  readonly what: string;
  readonly method?: string;
  readonly address: string;
  readonly asked?: Asked;
  readonly options?: SimulatorOptions;
  readonly status: number;
  readonly code: string;
  readonly message: RegExp;
}

const list = `${vault}/privateEndpointConnections`;
const refusals: readonly Refusal[] = [
  {
    what: "no token",
    address: pending,
    asked: { token: null },
    status: 401,
    code: "AuthenticationFailed",
    message: /'Authorization' header is missing/,
  },
  {
    what: "another scheme",
    address: pending,
    asked: { token: null, headers: { Authorization: "Basic eDp5" } },
    status: 401,
    code: "AuthenticationFailed",
    message: /invalid format/,
  },
  {
    what: "a token that is not good",
    address: pending,
    asked: { token: "bad" },
    options: { acceptsToken: (token) => token === "good" },
    status: 401,
    code: "AuthenticationFailed",
    message: /token is invalid/,
  },
  { what: "no api-version", address: list, status: 400, code: "MissingApiVersionParameter", message: /\?api-version=/ },
  {
    what: "an unknown api-version",
    address: `${list}?api-version=2001-01-01`,
    status: 400,
    code: "NoRegisteredProviderFound",
    message: /API version '2001-01-01' for type 'vaults'\. The supported api-versions are '[^']*2023-07-01/,
  },
  {
    what: "an api-version that this cloud does not have",
    address: `${list}${registered}`,
    options: { apiVersions: { "Microsoft.KeyVault/Vaults": ["2023-02-01"] } },
    status: 400,
    code: "NoRegisteredProviderFound",
    message: /The supported api-versions are '2023-02-01'/,
  },
  {
    what: "an api-version that nobody has, with those of this cloud",
    address: `${list}?api-version=2099-01-01`,
    options: { apiVersions: { "Microsoft.KeyVault/Vaults": ["2023-02-01"] } },
    status: 400,
    code: "NoRegisteredProviderFound",
    message: /The supported api-versions are '2023-02-01'/,
  },
  {
    what: "something that is no api-version",
    address: `${list}?api-version=latest`,
    status: 400,
    code: "InvalidApiVersionParameter",
    message: /The api-version 'latest' is invalid\. The supported versions are '[^']*2023-07-01/,
  },
  {
    what: "an unknown provider",
    address: `${group}/providers/Contoso.Vault/vaults/kv${registered}`,
    status: 404,
    code: "InvalidResourceNamespace",
    message: /'Contoso\.Vault'/,
  },
  {
    what: "an unknown type",
    address: `${group}/providers/Microsoft.KeyVault/safes/kv${registered}`,
    status: 404,
    code: "InvalidResourceType",
    message: /'safes' could not be found in the namespace 'Microsoft\.KeyVault' for api version '2023-07-01'/,
  },
  {
    what: "a list that the type has not",
    address: `${group}/providers/Microsoft.RecoveryServices/vaults/rv/privateEndpointConnections?api-version=2024-04-01`,
    status: 404,
    code: "InvalidResourceType",
    message: /'vaults\/privateEndpointConnections'/,
  },
  {
    what: "a subscription that is no UUID",
    address: `/subscriptions/mine/resourceGroups/rg/providers/Microsoft.KeyVault/vaults/kv${registered}`,
    status: 400,
    code: "InvalidSubscriptionId",
    message: /'mine'/,
  },
  {
    what: "an unknown subscription",
    address: pending.replace(subscription, "00000000-0000-0000-0000-000000000000"),
    status: 404,
    code: "SubscriptionNotFound",
    message: /'00000000-0000-0000-0000-000000000000' could not be found/,
  },
  {
    what: "an unregistered subscription",
    address: pending.replace(subscription, unregistered),
    status: 409,
    code: "MissingSubscriptionRegistration",
    message: /'Microsoft\.KeyVault'/,
  },
  {
    what: "an action that is denied",
    method: "PUT",
    address: pending.replace(subscription, denied),
    asked: { body: decision("Approved") },
    status: 403,
    code: "AuthorizationFailed",
    message:
      /action 'Microsoft\.KeyVault\/vaults\/privateEndpointConnections\/write' over scope '\/subscriptions\/00000000-0000-0000-0000-0000000000bb\//,
  },
  {
    what: "an unknown resource group",
    address: pending.replace("/rg/", "/other/"),
    status: 404,
    code: "ResourceGroupNotFound",
    message: /'other'/,
  },
  {
    what: "an unknown resource",
    address: pending.replace("/kv/", "/other/"),
    status: 404,
    code: "ResourceNotFound",
    message: /'Microsoft\.KeyVault\/vaults\/other' under resource group 'rg' was not found/,
  },
  {
    what: "a wrong method",
    method: "PATCH",
    address: pending,
    asked: { body: {} },
    status: 405,
    code: "MethodNotAllowed",
    message: /'PATCH'/,
  },
  {
    what: "a body that is no JSON",
    method: "PUT",
    address: pending,
    asked: { body: "{" },
    status: 400,
    code: "InvalidRequestContent",
    message: /could not be deserialized/,
  },
  {
    what: "a body that is no object",
    method: "PUT",
    address: pending,
    asked: { body: "[]" },
    status: 400,
    code: "InvalidRequestContent",
    message: /object/,
  },
  { what: "no body", method: "PUT", address: pending, status: 415, code: "UnsupportedMediaType", message: /application\/json/ },
  {
    what: "a body of another type",
    method: "PUT",
    address: pending,
    asked: { body: "{}", headers: { "Content-Type": "text/plain" } },
    status: 415,
    code: "UnsupportedMediaType",
    message: /'text\/plain'/,
  },
  {
    what: "a body that is too large",
    method: "PUT",
    address: pending,
    asked: { body: " ".repeat(4 * 1024 * 1024 + 1) },
    status: 413,
    code: "RequestContentTooLarge",
    message: /4194304/,
  },
  { what: "an address that is too long", address: `${pending}&x=${"y".repeat(9_000)}`, status: 414, code: "UriTooLong", message: /8192/ },
  { what: "a broken escape", address: `${vault}%zz${registered}`, status: 400, code: "BadRequest", message: /escape/ },
  { what: "a relative segment", address: `${vault}/%2e%2e/kv${registered}`, status: 400, code: "BadRequest", message: /relative/ },
  { what: "an address of nothing", address: `/nowhere${registered}`, status: 404, code: "NotFound", message: /'\/nowhere'/ },
  {
    what: "the approval of a rejected connection",
    method: "PUT",
    address: pending.replace("pending", "rejected"),
    asked: { body: decision("Approved") },
    status: 400,
    code: "InvalidPrivateEndpointConnectionState",
    message: /'rejected' is rejected and cannot become approved/,
  },
  {
    what: "the rejection of a disconnected connection",
    method: "PUT",
    address: pending.replace("pending", "gone"),
    asked: { body: decision("Rejected") },
    status: 400,
    code: "InvalidPrivateEndpointConnectionState",
    message: /is disconnected/,
  },
  {
    what: "a status that is none",
    method: "PUT",
    address: pending,
    asked: { body: decision("Blessed") },
    status: 400,
    code: "InvalidRequestContent",
    message: /Blessed/,
  },
  {
    what: "no status",
    method: "PUT",
    address: pending,
    asked: { body: { properties: { privateLinkServiceConnectionState: {} } } },
    status: 400,
    code: "InvalidRequestContent",
    message: /'status' not found/,
  },
  {
    what: "a member that is read-only",
    method: "PUT",
    address: pending,
    asked: { body: { id: connectionOf("pending"), ...decision("Approved") } },
    status: 400,
    code: "InvalidRequestContent",
    message: /Could not find member 'id'/,
  },
  {
    what: "a member of another type",
    method: "PUT",
    address: pending,
    asked: { body: { properties: { privateLinkServiceConnectionState: { status: 1 } } } },
    status: 400,
    code: "InvalidRequestContent",
    message: /'number' to type 'string'/,
  },
  {
    what: "a connection that is not there",
    method: "PUT",
    address: pending.replace("/pending?", "/none?"),
    asked: { body: decision("Approved") },
    status: 404,
    code: "ResourceNotFound",
    message: /'none'/,
  },
  {
    what: "an outdated ETag",
    method: "DELETE",
    address: pending,
    asked: { headers: { "If-Match": '"old"' } },
    status: 412,
    code: "PreconditionFailed",
    message: /If-Match/,
  },
  {
    what: "a link that was not given out",
    address: `${list}${registered}&$skiptoken=abc`,
    status: 403,
    code: "InvalidLinkSignature",
    message: /byte for byte/,
  },
  {
    what: "the poll of an operation that was not given out",
    address: `/subscriptions/${subscription}/providers/Microsoft.KeyVault/locations/x/operationStatuses/y?api-version=2023-07-01`,
    status: 403,
    code: "InvalidLinkSignature",
    message: /byte for byte/,
  },
];

test.each(refusals)("$what: $status $code", async ({ method = "GET", address, asked, options, status, code, message }) => {
  const simulator = await simulated(options);
  const before = simulator.state.connections(vault);
  const answer = await ask(simulator, method, address, asked);
  expect({ status: answer.status, code: answer.json?.error?.code }).toEqual({ status, code });
  expect(answer.json.error.message).toMatch(message);
  expect(answer.headers["x-ms-request-id"]).toMatch(/^[0-9a-f-]{36}$/);
  expect(simulator.state.connections(vault)).toEqual(before);
  expect(simulator.journal.entries()).toMatchObject([{ status, code, changed: false }]);
});

test("401 says how to come by a token, 405 what is allowed", async () => {
  const simulator = await simulated();
  expect((await ask(simulator, "GET", pending, { token: null })).headers["www-authenticate"]).toMatch(/^Bearer authorization_uri="https:/);
  expect((await ask(simulator, "POST", pending)).headers["allow"]).toBe("GET, PUT, DELETE");
});

describe("providers whose errors have no envelope", () => {
  test("answer them flat", async () => {
    const simulator = await simulated();
    const body = { properties: { privateLinkServiceConnectionState: { status: "Approved", description: "" } } };
    const { status, json } = await ask(simulator, "GET", `${connectionOf("none", hub)}${hubVersion}`);
    expect([status, json.code, json.error]).toEqual([404, "ResourceNotFound", undefined]);
    // What the front door refuses has its envelope everywhere; so has a body that nobody can read.
    expect((await ask(simulator, "PUT", `${connectionOf("pending", hub)}${hubVersion}`, { body })).json.error.message).toMatch(
      /'description' not found/,
    );
    expect((await ask(simulator, "PATCH", `${connectionOf("pending", hub)}${hubVersion}`, { body })).json.error.code).toBe(
      "MethodNotAllowed",
    );
  });
});

test("lenient bodies may have more than their model, but not less", async () => {
  const simulator = await simulated({ bodies: "lenient" });
  const body = { id: connectionOf("pending"), name: "pending", etag: null, ...decision("Approved") };
  expect((await ask(simulator, "PUT", pending, { body })).status).toBe(200);
  const bare = { properties: { privateLinkServiceConnectionState: { status: "Approved" } } };
  expect((await ask(simulator, "PUT", `${connectionOf("pending", hub)}${hubVersion}`, { body: bare })).status).toBe(400);
});

test("every subscription may exist", async () => {
  const simulator = await simulated({ anySubscription: true });
  const answer = await ask(simulator, "GET", pending.replace(subscription, "00000000-0000-0000-0000-000000000000"));
  expect(answer.json.error.code).toBe("ResourceGroupNotFound");
});
