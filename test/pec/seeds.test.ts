import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { expect, test } from "vitest";
import { root } from "../support/repository.ts";
import { connectionId, createWorld, failure, idOf, subscription, type World } from "./support/world.ts";

/** The lines of the table in the README: what people type today, and what they type instead. */
const text = readFileSync(join(root, "templates/cli/README.md"), "utf8");
const [, table = ""] = text.split("## From `az` and Az PowerShell");
const rows = [...table.matchAll(/^\| `([^`]+)` +\| `pec ([^`]+)` +\|$/gm)].map(([, before = "", now = ""]) => [before, now] as const);

const inGroup = (id: string, group: string): string => id.replace("/resourceGroups/group/", `/resourceGroups/${group}/`);
const account = idOf("Microsoft.Batch/batchAccounts", "account");
const webApp = inGroup(idOf("Microsoft.Web/sites", "myWebApp1979"), "MyResourceGroup");
const services = ["myPrivateLinkService", "myPLS", "myPrivateLinkServiceName"].map((name) =>
  inGroup(idOf("Microsoft.Network/privateLinkServices", name), "myResourceGroup"),
);
const network = inGroup(idOf("Microsoft.Network/virtualNetworks", "myVNet"), "myResourceGroup");
const variables: Readonly<Record<string, string>> = {
  $accountResourceId: account,
  $pecResourceId: connectionId(account, "connection"),
  "$webapp.ID": webApp,
  $id: webApp,
  $subnetId: `${network}/subnets/myBackendSubnet`,
};

function argvOf(line: string): string[] {
  return [...line.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, word = ""]) => quoted ?? variables[word] ?? word);
}

async function world(line: string): Promise<World> {
  const made = await createWorld();
  made.add(account, { connection: "Pending", other: "Pending" });
  made.add(webApp);
  made.arm.add(webApp).linkResources = { value: [{ properties: { groupId: "sites", requiredMembers: ["sites"] } }] };
  made.intercept = ({ method, path, body }) => {
    if (path === network) return { body: { id: network, location: "eastus" } };
    return path.endsWith("/privateEndpoints/myPrivateEndpoint") ? created(method, path, body) : undefined;
  };
  // One service of the group has the connection; the others have another one.
  const named = services.filter((id) => line.includes(` ${id.split("/").at(-1)} `));
  const [holder] = named.length > 0 ? named : services;
  for (const id of services)
    made.add(id, id === holder ? { myPrivateEndpointConnection: "Pending", myPrivateEndpointConnection1: "Pending" } : {});
  return made;
}

/** A private endpoint that is not there until it is created. */
function created(method: string, id: string, body: unknown): ReturnType<World["intercept"]> {
  if (method !== "PUT") return failure(404, "ResourceNotFound", "There is no such private endpoint.");
  const { properties, ...rest } = body as { properties: object };
  return { status: 201, body: { id, ...rest, properties: { ...properties, provisioningState: "Succeeded" } } };
}

/** The connections that a line has changed, with what became of them. */
function changes({ arm }: World): string[] {
  return arm.writes.map(({ method, path, body }) => {
    const wanted = (body as { properties: { privateLinkServiceConnectionState: { status: string } } } | undefined)?.properties;
    return `${method === "DELETE" ? "Removed" : wanted?.privateLinkServiceConnectionState.status} ${path.split("/").at(-1)}`;
  });
}

const meanings: ReadonlyArray<readonly [RegExp, string]> = [
  [/^az \S+ \S+ approve|^Approve-|--connection-status Approved/, "Approved"],
  [/^az \S+ \S+ reject|^Deny-/, "Rejected"],
  [/^az \S+ \S+ delete|^Remove-/, "Removed"],
];

test("there are all lines", () => expect(rows).toHaveLength(25));

const seeds = resolve(root, "../shared/seeds");

test.skipIf(!existsSync(seeds))("every line of the pages that the project started from is there", () => {
  const pages = readdirSync(seeds)
    .filter((name) => name.endsWith(".md"))
    .map((name) => readFileSync(join(seeds, name), "utf8").replace(/ *\\\n */g, " "));
  const lines = pages.flatMap((page) => page.match(/^ *az network .*$/gm) ?? []).map((line) => line.trim().replace(/ +/g, " "));
  const cmdlets = pages.flatMap(
    (page) => page.match(/\b(?:Get|Approve|Deny|Remove|New)-AzPrivate(?:EndpointConnection|LinkResource|LinkService|Endpoint)\b/g) ?? [],
  );
  expect(lines.length).toBeGreaterThan(9);
  expect(lines.filter((line) => !rows.some(([before]) => before === line))).toEqual([]);
  expect([...new Set(cmdlets)].filter((cmdlet) => !rows.some(([before]) => before.startsWith(`${cmdlet} `)))).toEqual([]);
});

test.each(rows)("%s", async (before, now) => {
  const made = await world(`${now} `);
  const { code, json, err } = await made.pec(argvOf(now), { env: { AZURE_SUBSCRIPTION_ID: subscription } });
  expect({ code, err }).toEqual({ code: 0, err: "" });
  if (/private-endpoint create|^New-AzPrivateEndpoint/.test(before)) return expectRequest(made);
  const [, decision] = meanings.find(([pattern]) => pattern.test(before)) ?? [];
  const name = /myPrivateEndpointConnection1?/.exec(now)?.[0] ?? "connection";
  expect(changes(made)).toEqual(decision === undefined ? [] : [`${decision} ${name}`]);
  if (decision !== undefined) {
    expect(json).toMatchObject({ outcome: "changed", changed: true });
    const description = /"(.+)"/.exec(now)?.[1];
    expect(made.arm.writes[0]?.body).toEqual(
      decision === "Removed"
        ? undefined
        : expect.objectContaining({
            properties: { privateLinkServiceConnectionState: { status: decision, ...(description !== undefined && { description }) } },
          }),
    );
  } else if (/PrivateLinkResource\b|private-link-resource/.test(before)) {
    expect(json).toMatchObject([{ resourceId: webApp, groupId: "sites", requiredMembers: ["sites"] }]);
  } else if (/ show |-ResourceId/.test(before)) {
    expect(json).toMatchObject({ name, status: "Pending" });
  } else {
    expect((json as { name: string }[]).map(({ name: listed }) => listed)).toHaveLength(2);
  }
});

function expectRequest({ arm }: World): void {
  expect(arm.writes).toHaveLength(1);
  expect(arm.writes[0]).toMatchObject({
    path: `/subscriptions/${subscription}/resourceGroups/myResourceGroup/providers/Microsoft.Network/privateEndpoints/myPrivateEndpoint`,
    body: {
      location: "eastus",
      properties: {
        subnet: { id: `${network}/subnets/myBackendSubnet` },
        customNetworkInterfaceName: "myPrivateEndpointNIC",
        privateLinkServiceConnections: [{ name: "myConnection", properties: { privateLinkServiceId: webApp, groupIds: ["sites"] } }],
      },
    },
  });
}
