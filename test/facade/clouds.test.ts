import type { ClientOptions } from "@pecgen/client";
import { describe, expect, test } from "vitest";
import type { Arm } from "./support/arm.ts";
import { box, collect, connectionId, failureOf, setUp, vault } from "./support/client.ts";

const id = connectionId(box, "a");

/** Leads what is meant for a cloud to the server, after everything that looks at addresses has seen them; over real sockets. */
function detour(arm: () => Arm, seen: string[]): NonNullable<ClientOptions["additionalPolicies"]>[number] {
  return {
    position: "perRetry",
    policy: {
      name: "detour",
      sendRequest(request, next) {
        const { origin, pathname, search } = new URL(request.url);
        seen.push(origin);
        request.url = `${arm().origin}${pathname}${search}`;
        request.allowInsecureConnection = true;
        return next(request);
      },
    },
  };
}

describe("clouds", () => {
  test.for([
    [undefined, "https://management.azure.com"],
    ["public", "https://management.azure.com"],
    ["usGovernment", "https://management.usgovcloudapi.net"],
    ["china", "https://management.chinacloudapi.cn"],
  ] as const)("%s: every request goes there, with a token for it", async ([cloud, origin]) => {
    const seen: string[] = [];
    let arm: Arm | undefined;
    const setup = await setUp({
      endpoint: undefined,
      cloud,
      allowInsecureLoopback: false,
      additionalPolicies: [detour(() => arm as Arm, seen)],
    });
    arm = setup.arm;
    arm.add(vault, { a: "Pending" });
    arm.intercept = ({ method, path }) => {
      if (path === "/poll") return { body: { status: "Succeeded" } };
      if (method !== "PUT") return undefined;
      arm.connection(vault, "a").properties.privateLinkServiceConnectionState.status = "Approved";
      return { status: 202, headers: { "azure-asyncoperation": `${origin}/poll?sig=1` } };
    };
    expect(await setup.client.approve(connectionId(vault, "a"))).toMatchObject({ status: "Approved" });
    expect(seen).toEqual(Array(4).fill(origin));
    expect(setup.credential.asked).toEqual([`${origin}/.default`]);
  });

  test("a link from one cloud to another is not followed", async () => {
    const seen: string[] = [];
    let arm: Arm | undefined;
    const setup = await setUp({ endpoint: undefined, cloud: "china", additionalPolicies: [detour(() => arm as Arm, seen)] });
    arm = setup.arm;
    arm.intercept = () => ({ body: { value: [], nextLink: "https://management.azure.com/next" } });
    expect(await failureOf(collect(setup.client.list(box)))).toMatchObject({ name: "ForeignOriginError" });
    expect(seen).toEqual(["https://management.chinacloudapi.cn"]);
  });

  test("an unknown one is refused before anything is asked for", async () => {
    const { client, credential } = await setUp({ cloud: "moon" as never });
    expect((await failureOf(client.get(id))).message).toContain('no cloud "moon"');
    expect(credential.asked).toEqual([]);
  });
});

describe("an endpoint of one's own", () => {
  test("with the audience of what is behind it, and a path", async () => {
    const { arm, client, credential } = await setUp();
    const gateway = await setUp({ endpoint: `${arm.origin}/gateway/`, audience: "https://management.azure.com" });
    arm.intercept = ({ path }) => (path === `/gateway${id}` ? { body: arm.connection(box, "a") } : undefined);
    arm.add(box, { a: "Pending" });
    expect(await gateway.client.get(id)).toMatchObject({ id, status: "Pending" });
    expect(gateway.credential.asked).toEqual(["https://management.azure.com/.default"]);
    await client.get(id);
    expect(credential.asked).toEqual([`${arm.origin}/.default`]);
  });

  test("links to the cloud behind it are followed where that is allowed", async () => {
    const [front, back] = [await setUp(), await setUp()];
    back.arm.intercept = () => ({ body: { value: [{ name: "b", properties: {} }] } });
    front.arm.intercept = () => ({ body: { value: [{ name: "a", properties: {} }], nextLink: `${back.arm.origin}/next` } });
    expect(await failureOf(collect(front.client.list(box)))).toMatchObject({ name: "ForeignOriginError" });
    expect(back.arm.journal).toEqual([]);
    const { client } = await setUp({ endpoint: front.arm.origin, allowedOrigins: [back.arm.origin] });
    expect((await collect(client.list(box))).map(({ name }) => name)).toEqual(["a", "b"]);
  });
});
