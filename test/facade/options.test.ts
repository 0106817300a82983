import {
  ArmError,
  type Connection,
  type ConnectionQuery,
  type ConnectionReference,
  type MatchingOptions,
  PrivateEndpointConnections,
  type ResourceReference,
  type WaitOptions,
} from "@pecgen/client";
import { describe, expect, expectTypeOf, test } from "vitest";
import { box, collect, connectionId, failureOf, setUp, testCredential, vault } from "./support/client.ts";

describe("options", () => {
  test("are shared by all resource types", async () => {
    const seen: string[] = [];
    const policy = {
      name: "seen",
      sendRequest: (request: { url: string }, next: (request: never) => Promise<never>) => (seen.push(request.url), next(request as never)),
    };
    const { arm, client } = await setUp({ additionalPolicies: [{ policy, position: "perCall" }] });
    arm.add(box);
    arm.add(vault);
    for (const target of [box, vault, box]) await collect(client.list(target));
    expect(seen).toHaveLength(3);
    expect(seen[1]).toContain("/vaults/vault/privateEndpointConnections?api-version=");
  });

  test("one token is enough for all calls, of all resource types", async () => {
    const { arm, client, credential } = await setUp();
    for (const target of [box, vault]) {
      arm.add(target, { a: "Pending" });
      await client.approve(connectionId(target, "a"));
      await client.reject(connectionId(target, "a"));
    }
    await client.get(connectionId(box, "a"), { generic: { apiVersion: "2023-01-01" } });
    expect(arm.journal).toHaveLength(9);
    expect(credential.asked).toHaveLength(1);
  });

  test("of a call reach every request of it", async () => {
    const { arm, client } = await setUp();
    arm.add(box, { a: "Pending" });
    const answers: string[] = [];
    await client.approve(connectionId(box, "a"), {
      headers: { "x-ticket": "4711" },
      onResponse: ({ method, status }) => answers.push(`${method} ${status}`),
    });
    expect(arm.journal.map(({ headers }) => headers["x-ticket"])).toEqual(["4711", "4711"]);
    expect(answers).toEqual(["GET 200", "PUT 200"]);
  });

  test("nothing is asked for before there is something to ask", () => {
    const credential = testCredential();
    expect(new PrivateEndpointConnections(credential).resourceTypes()).not.toEqual([]);
    expect(credential.asked).toEqual([]);
  });

  test("an endpoint that no token may go to is refused", async () => {
    const { client, credential } = await setUp({ allowInsecureLoopback: false });
    expect(await failureOf(client.get(connectionId(box, "a")))).toMatchObject({ name: "ForeignOriginError" });
    expect(credential.asked).toEqual([]);
  });

  test("a call can be aborted, and limited", async () => {
    const { arm, client } = await setUp();
    arm.add(box, { a: "Pending" });
    expect(await failureOf(client.approve(connectionId(box, "a"), { abortSignal: AbortSignal.abort() }))).toMatchObject({
      name: "AbortError",
    });
    expect(await failureOf(client.approve(connectionId(box, "a"), { timeoutMs: 0 }))).toMatchObject({ name: "OperationTimeoutError" });
    expect(arm.journal).toEqual([]);
  });

  test("errors of the service are those of the runtime", async () => {
    const { client } = await setUp();
    const error = await failureOf<ArmError>(client.get(connectionId(box, "a")));
    expect(error).toBeInstanceOf(ArmError);
    expect(error).toMatchObject({ operationId: "Connections_Get", apiVersion: "2024-01-01", resourceType: "Contoso.Storage/boxes" });
  });
});

describe("types", () => {
  test("a query has something to find by", () => {
    expectTypeOf<{ target: string; status: "Pending" }>().toExtend<ConnectionQuery>();
    expectTypeOf<{ target: string }>().not.toExtend<ConnectionQuery>();
    expectTypeOf<{ target: string; status: "Pendin" }>().not.toExtend<ConnectionQuery>();
  });

  test("many at once have a filter and a maximum", () => {
    expectTypeOf<{ filter: { privateEndpoint: string }; maximum: number }>().toExtend<MatchingOptions>();
    expectTypeOf<{ filter: { privateEndpoint: string } }>().not.toExtend<MatchingOptions>();
    expectTypeOf<{ filter: {}; maximum: number }>().not.toExtend<MatchingOptions>();
  });

  test("a connection names itself and its resource", () => {
    expectTypeOf<Connection>().toExtend<ResourceReference>();
    expectTypeOf<Connection>().toExtend<ConnectionReference>();
  });

  test("waiting for an absence gives nothing, everything else a connection", () => {
    const absent = (client: PrivateEndpointConnections) => client.waitFor(box, "Absent", { timeoutMs: 1 });
    const pending = (client: PrivateEndpointConnections) => client.waitFor(box, "Pending", { timeoutMs: 1 });
    expectTypeOf(absent).returns.resolves.toBeUndefined();
    expectTypeOf(pending).returns.resolves.toEqualTypeOf<Connection>();
    expectTypeOf<{ pollIntervalMs: number }>().not.toExtend<WaitOptions>();
  });
});
