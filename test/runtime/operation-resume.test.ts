import { describe, expect, test } from "vitest";
import type { ConnectionOperation } from "../../templates/runtime/src/index.ts";
import { connection, connectionPath, failureOf, secret, setUp, targetId } from "./support/client.ts";
import { type Reply, serve } from "./support/server.ts";

const accepted: Reply = { status: 202, headers: { "azure-asyncoperation": "/poll?sig=s3cret" } };
const running: Reply = { body: { status: "InProgress" } };
const succeeded: Reply = { body: { status: "Succeeded" } };
const approved: Reply = { body: connection() };

describe("serialize and resume", () => {
  test("another client goes on, at the same api-version, without writing again", async () => {
    const server = await serve([accepted, running, succeeded, approved]);
    const first = setUp(server, { apiVersion: "2020-01-01" }).client.approve(targetId, "pe");
    const serialized = await first.serialize();
    const { client, clock } = setUp(server, { apiVersion: "2024-01-01" });
    const states: string[] = [];
    const second = client.resumeOperation<object>(serialized);
    second.onProgress(({ status }) => states.push(status));
    expect(await second).toEqual(connection());
    expect(server.requests.map(({ method, path }) => `${method} ${path}`)).toEqual([
      `PUT ${connectionPath}?api-version=2020-01-01`,
      "GET /poll?sig=s3cret",
      "GET /poll?sig=s3cret",
      `GET ${connectionPath}?api-version=2020-01-01`,
    ]);
    expect(states).toEqual(["running", "running", "succeeded"]);
    expect(clock.delays).toEqual([0, 2_000]);
  });

  test("it holds no token and no body", async () => {
    const server = await serve([accepted]);
    const serialized = await setUp(server).client.approve(targetId, "pe", { description: "a private word" }).serialize();
    expect(serialized).not.toContain(secret);
    expect(serialized).not.toContain("a private word");
    expect(JSON.parse(serialized)).toEqual({
      version: 1,
      verb: "update",
      operationId: "Connections_Put",
      resourceType: "Contoso.Storage/boxes",
      apiVersion: "2024-01-01",
      target: targetId,
      name: "pe",
      id: connectionPath,
      wanted: "Approved",
      link: "/poll?sig=s3cret",
    });
  });

  test("what is over is read again", async () => {
    const server = await serve([approved, approved, { status: 204 }, { status: 404 }]);
    const { client } = setUp(server);
    expect(await client.resumeOperation(await client.approve(targetId, "pe").serialize())).toEqual(connection());
    expect(await client.resumeOperation(await client.delete(targetId, "pe").serialize())).toBeUndefined();
    expect(server.requests).toHaveLength(4);
  });

  const tamper = async (change: object): Promise<ConnectionOperation<unknown>[]> => {
    const server = await serve([accepted]);
    const { client } = setUp(server);
    const record: object = JSON.parse(await client.approve(targetId, "pe").serialize());
    const fresh = setUp(server);
    expect(fresh.credential.scopes).toEqual([]);
    return [fresh.client.resumeOperation(JSON.stringify({ ...record, ...change }))];
  };

  test.each([
    ["a foreign link", { link: "https://evil.example/x" }, "ForeignOriginError"],
    ["a hostile name", { name: ".." }, "InvalidSegmentError"],
    ["a target of another type", { target: targetId.replace("boxes", "crates") }, "InvalidResourceIdError"],
    ["another resource type", { resourceType: "Contoso.Other/things" }, "TypeError"],
    ["another version", { version: 2 }, "TypeError"],
    ["an unknown verb", { verb: "create" }, "TypeError"],
    ["an unknown status", { wanted: "Perfect" }, "TypeError"],
    ["no name", { name: undefined }, "TypeError"],
    ["a link that is no text", { link: 7 }, "TypeError"],
  ])("%s is refused", async (_, change, name) => {
    const [operation] = await tamper(change);
    if (operation !== undefined) expect(await failureOf(operation)).toMatchObject({ name });
  });

  test.each(["", "null", "[]", "nonsense", "{}"])("%j is refused", async (text) => {
    expect(await failureOf(setUp({ origin: "http://127.0.0.1:1" }).client.resumeOperation(text))).toBeInstanceOf(TypeError);
  });
});
