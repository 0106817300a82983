import { VaultConnectionsClient } from "@pecgen/keyvault";
import { ApiManagementServiceConnectionsClient } from "@pecgen/apimanagement";
import { createSimulator, ManualClock, type Simulator } from "@pecgen/simulator";
import { afterEach, describe, expect, test } from "vitest";
import { type Answered, ask, group, vault, vaultVersion } from "./support/ask.ts";
import { anyToken } from "./support/credential.ts";

const service = `${group}/providers/Microsoft.ApiManagement/service/api`;
const topic = `${group}/providers/Microsoft.EventGrid/topics/topic`;
const hub = `${group}/providers/Microsoft.Devices/iotHubs/hub`;
const names = Array.from({ length: 7 }, (_, index) => `c${index}`);
const list = `${vault}/privateEndpointConnections?api-version=${vaultVersion}`;
const open: Simulator[] = [];

afterEach(async () => {
  for (const simulator of open.splice(0)) await simulator.close();
});

async function simulated(options: Parameters<typeof createSimulator>[0] = {}): Promise<Simulator> {
  const simulator = createSimulator({ clock: new ManualClock(), pageSize: 3, ...options });
  open.push(simulator);
  const connections = names.map((name) => ({ name, privateEndpoint: `${group}/providers/Microsoft.Network/privateEndpoints/${name}` }));
  await simulator.seed({ resources: [vault, service, topic, hub].map((id) => ({ id, connections })) });
  return simulator;
}

async function collect<T>(items: AsyncIterable<T>): Promise<T[]> {
  const found: T[] = [];
  for await (const item of items) found.push(item);
  return found;
}

const namesIn = ({ json }: Answered): string[] => json.value.map(({ name }: { name: string }) => name);

test("pages follow each other without a gap, and the last one has no link", async () => {
  const simulator = await simulated();
  const pages: string[][] = [];
  for (let address: string | undefined = list; address !== undefined;) {
    const page: Answered = await ask(simulator, "GET", address);
    pages.push(namesIn(page));
    address = page.json.nextLink;
  }
  expect(pages).toEqual([names.slice(0, 3), names.slice(3, 6), names.slice(6)]);
});

test("a page goes on where it stopped, whatever has come or gone in between", async () => {
  const simulator = await simulated();
  const { json } = await ask(simulator, "GET", list);
  await ask(simulator, "DELETE", `${vault}/privateEndpointConnections/c2?api-version=${vaultVersion}`);
  await simulator.seed({ resources: [{ id: vault, connections: [{ name: "a" }, { name: "c3a" }] }] });
  expect(namesIn(await ask(simulator, "GET", json.nextLink))).toEqual(["c3", "c3a", "c4"]);
});

describe.each(["signed", "harsh"] as const)("a link that is %s", (links) => {
  const changes: ReadonlyArray<readonly [what: string, change: (link: string) => string]> = [
    ["decoded", (link) => decodeURIComponent(link)],
    ["decoded and encoded", (link) => link.replace(/\?.*/, (query) => `?${new URLSearchParams(query.slice(1)).toString()}`)],
    ["with capital escapes", (link) => link.replace(/%[\da-f]{2}/gi, (escape) => escape.toUpperCase())],
    ["with an api-version added", (link) => `${link}&api-version=${vaultVersion}`],
    ["without its api-version", (link) => link.replace(`api-version=${vaultVersion}&`, "")],
    ["of another resource", (link) => link.replace("vaults/kv", "vaults/kw")],
    ["without its signature", (link) => link.replace(/&s=.*/, "")],
  ];
  test.each(changes)("is refused when it is %s", async (_, change) => {
    const simulator = await simulated({ links });
    const { nextLink } = (await ask(simulator, "GET", list)).json;
    expect(change(nextLink)).not.toBe(nextLink);
    const refused = await ask(simulator, "GET", change(nextLink));
    expect(refused.json.error.code).toMatch(/^(InvalidLinkSignature|MissingApiVersionParameter|BadRequest)$/);
    expect((await ask(simulator, "GET", nextLink)).status).toBe(200);
  });

  test("is followed by the generated clients over a socket", async () => {
    const simulator = await simulated({ links });
    const { endpoint } = await simulator.listen();
    const client = new VaultConnectionsClient(anyToken, { endpoint, allowInsecureLoopback: true });
    expect((await collect(client.list(vault))).map(({ name }) => name)).toEqual(names);
    expect(simulator.journal.entries().map(({ status }) => status)).toEqual([200, 200, 200]);
  });
});

test("URL leaves a signed link as it is, and not a harsh one", async () => {
  const [signed, harsh] = await Promise.all(
    (["signed", "harsh"] as const).map(async (links) => (await ask(await simulated({ links }), "GET", list)).json.nextLink as string),
  );
  expect(new URL(signed ?? "").href).toBe(signed);
  expect(new URL(harsh ?? "").href).not.toBe(harsh);
});

test("lists that have no pages come as a whole", async () => {
  const simulator = await simulated();
  const client = new ApiManagementServiceConnectionsClient(anyToken, { httpClient: simulator.httpClient });
  expect(await collect(client.list(service))).toHaveLength(7);
  expect(simulator.journal.count).toBe(1);
  const array = await ask(simulator, "GET", `${hub}/privateEndpointConnections?api-version=2023-06-30`);
  expect(array.json.map(({ name }: { name: string }) => name)).toEqual(names);
});

test("who asks for less gets less, and more pages", async () => {
  const simulator = await simulated();
  const address = `${topic}/privateEndpointConnections?api-version=2022-06-15`;
  const sizes: number[] = [];
  for (let next: string | undefined = `${address}&$top=2`; next !== undefined;) {
    const { json }: Answered = await ask(simulator, "GET", next);
    sizes.push(json.value.length);
    next = json.nextLink;
  }
  expect(sizes).toEqual([2, 2, 2, 1]);
  expect((await ask(simulator, "GET", `${address}&$top=1000`)).json.value).toHaveLength(3);
  expect((await ask(simulator, "GET", `${address}&$top=none`)).status).toBe(400);
});
