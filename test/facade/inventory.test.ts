import { PrivateEndpointConnections } from "@pecgen/client";
import { describe, expect, test } from "vitest";
import { failure } from "./support/arm.ts";
import { box, boxes, collect, failureOf, setUp, vault } from "./support/client.ts";
import { idOf, subscriptionId } from "./support/wire.ts";

const wire = (id: string, type: string) => ({ id, name: id.split("/").at(-1), type, location: "westeurope" });
const value = [
  wire(box, "contoso.storage/BOXES"),
  wire(idOf("Contoso.Network/cables", "cable"), "Contoso.Network/cables"),
  wire(idOf("Microsoft.Synapse/workspaces/kustoPools", "w", "p"), "Microsoft.Synapse/workspaces/kustoPools"),
  null,
  wire(vault, "Microsoft.KeyVault/vaults"),
];

describe("resources", () => {
  test("are those of a subscription that connections can be listed of", async () => {
    const { arm, client } = await setUp({ subscriptionId });
    arm.intercept = ({ path }) => ({
      body: path === "/more" ? { value: value.slice(4) } : { value: value.slice(0, 4), nextLink: "/more" },
    });
    expect(await collect(client.resources())).toEqual([
      { id: box, name: "box", resourceType: "Contoso.Storage/boxes", location: "westeurope" },
      { id: vault, name: "vault", resourceType: "Microsoft.KeyVault/vaults", location: "westeurope" },
    ]);
    expect(arm.journal.map(({ path, apiVersion }) => `${path} ${apiVersion}`)).toEqual([
      `/subscriptions/${subscriptionId}/resources 2021-04-01`,
      "/more null",
    ]);
  });

  test("of a resource group, and of some types", async () => {
    const { arm, client } = await setUp();
    arm.intercept = () => ({ body: { value } });
    const scope = { subscriptionId, resourceGroupName: "a group", resourceTypes: ["microsoft.keyvault/VAULTS", "Microsoft.Web/sites"] };
    expect((await collect(client.resources(scope))).map(({ id }) => id)).toEqual([vault]);
    expect(arm.journal[0]?.path).toBe(`/subscriptions/${subscriptionId}/resourceGroups/a%20group/resources`);
    expect(arm.journal[0]?.query.get("$filter")).toBe(
      "resourceType eq 'Microsoft.KeyVault/vaults' or resourceType eq 'Microsoft.Web/sites'",
    );
  });

  test("of too many types for an address", async () => {
    const { arm, client } = await setUp({ subscriptionId });
    arm.intercept = () => ({ body: { value } });
    const resourceTypes = client.resourceTypes().flatMap(({ resourceType }) => (resourceType === boxes.resourceType ? [] : [resourceType]));
    expect((await collect(client.resources({ resourceTypes }))).map(({ id }) => id)).toEqual([vault]);
    expect(arm.journal[0]?.query.has("$filter")).toBe(false);
  });

  test.for([
    ["no subscription", {}, "InvalidSegmentError"],
    ["a subscription that is none", { subscriptionId: "mine" }, "InvalidResourceIdError"],
    ["a group that changes the address", { subscriptionId, resourceGroupName: ".." }, "InvalidSegmentError"],
    ["an unknown type", { subscriptionId, resourceTypes: ["Microsoft.KeyVault/vault' or 'a' eq 'a"] }, "UnknownResourceTypeError"],
    ["no type", { subscriptionId, resourceTypes: [] }, "InvalidFilterError"],
    [
      "types that cannot be listed",
      { subscriptionId, resourceTypes: ["Microsoft.Synapse/workspaces/kustoPools"] },
      "UnsupportedActionError",
    ],
  ] as const)("%s: refused before a token is asked for", async ([, scope, name]) => {
    const { client, credential } = await setUp();
    expect(await failureOf(collect(client.resources(scope)))).toMatchObject({ name });
    expect(credential.asked).toEqual([]);
  });
});

describe("listEach", () => {
  const [slow, broken] = [idOf("Contoso.Storage/boxes", "slow"), idOf("Contoso.Storage/boxes", "broken")];

  test("gives each resource with its connections, or with what went wrong", async () => {
    const { arm, client } = await setUp();
    arm.add(box, { a: "Pending" });
    arm.add(vault, {});
    arm.intercept = ({ path }) => (path.includes("/broken/") ? failure(403, "AuthorizationFailed", "No.") : undefined);
    const targets = [box, broken, "nonsense", { id: vault }];
    const listed = await collect(client.listEach(targets));
    const byTarget = new Map(listed.map((one) => [one.target, one]));
    expect([...byTarget.keys()]).toHaveLength(4);
    expect(byTarget.get(box)).toMatchObject({ connections: [{ name: "a" }] });
    expect(byTarget.get(targets[3]!)).toEqual({ target: { id: vault }, connections: [] });
    expect(byTarget.get(broken)?.error).toMatchObject({ name: "MissingPermissionError" });
    expect(byTarget.get("nonsense")?.error).toMatchObject({ name: "InvalidResourceIdError" });
  });

  test("a slow one does not keep the others waiting, and no more are asked than wanted", async () => {
    const { arm, client } = await setUp();
    for (const target of [box, vault, slow]) arm.add(target, {});
    const release = arm.hold((path) => path.includes("/slow/"));
    let asked = 0;
    function* targets(): Generator<string> {
      for (const target of [slow, box, vault, box]) {
        asked += 1;
        yield target;
      }
    }
    const order: string[] = [];
    for await (const { target } of client.listEach(targets(), { concurrency: 2 })) {
      order.push(target);
      // One is being read, one was just given.
      if (order.length === 1) expect(asked).toBe(2);
      if (order.length === 3) release();
    }
    expect(order).toEqual([box, vault, box, slow]);
  });

  test("takes what resources gives", async () => {
    const { arm, client } = await setUp({ subscriptionId });
    arm.add(box, { a: "Pending" });
    arm.intercept = ({ path }) => (path.endsWith("/resources") ? { body: { value: value.slice(0, 1) } } : undefined);
    expect(await collect(client.listEach(client.resources()))).toMatchObject([
      { target: { location: "westeurope" }, connections: [{ name: "a" }] },
    ]);
  });

  test("gives what was read before its source has failed", async () => {
    const { arm, client } = await setUp();
    arm.add(box, { a: "Pending" });
    arm.add(vault, { b: "Pending" });
    const broken = new Error("The second page.");
    async function* source() {
      yield box;
      yield vault;
      throw broken;
    }
    const seen = new Set<string>();
    const reading = (async () => {
      for await (const { target } of client.listEach(source())) seen.add(target);
    })();
    expect(await failureOf(reading)).toBe(broken);
    expect(seen).toEqual(new Set([box, vault]));
  });

  test("what a credential throws is an error, whatever it is", async () => {
    const { arm } = await setUp();
    // oxlint-disable-next-line typescript/prefer-promise-reject-errors -- what is no error is what this is about
    const credential = { getToken: () => Promise.reject("no token") as Promise<never> };
    const client = new PrivateEndpointConnections(credential, { endpoint: arm.origin, allowInsecureLoopback: true });
    for await (const { connections, error } of client.listEach([vault])) {
      expect(error?.message).toBe("no token");
      // One of the two is there, and the compiler knows.
      if (error === undefined) expect(connections.length).toBe(0);
    }
  });

  test("ends when it is aborted", async () => {
    const { client, arm } = await setUp();
    expect(await failureOf(collect(client.listEach([box, vault], { abortSignal: AbortSignal.abort() })))).toMatchObject({
      name: "AbortError",
    });
    expect(arm.journal).toEqual([]);
  });

  test.for([0, 1.5, NaN])("not %d at a time", async (concurrency) => {
    const { client } = await setUp();
    expect(await failureOf(collect(client.listEach([box], { concurrency })))).toMatchObject({ name: "TypeError" });
  });
});
