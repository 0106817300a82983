import { describe, expect, test } from "vitest";
import { type HostDescriptor, ProvisioningFailedError } from "../../templates/runtime/src/index.ts";
import { connection, connectionPath, descriptor, failureOf, setUp, targetId } from "./support/client.ts";
import { type Reply, serve } from "./support/server.ts";

const get = `GET ${connectionPath}`;
const del = `DELETE ${connectionPath}`;
const poll = "GET /poll";
const there: Reply = { body: connection("Disconnected", "Deleting") };
const gone: Reply = { status: 404, body: { error: { code: "ResourceNotFound", message: "Gone." } } };
const async = { "azure-asyncoperation": "/poll" };
const status = (word: string): Reply => ({ body: { status: word } });

const styles: ReadonlyArray<readonly [string, readonly Reply[], readonly string[]]> = [
  ["204: gone at once", [{ status: 204 }], [del]],
  ["404: it was not there", [gone], [del]],
  ["200: read until it is gone", [{}, there, gone], [del, get, get]],
  ["200 with the connection", [there, there, gone], [del, get, get]],
  ["202 without any header", [{ status: 202 }, there, gone], [del, get, get]],
  ["gone is 204 in some services", [{}, there, { status: 204 }], [del, get, get]],
  [
    "202 and Location: 202, 200: read until it is gone",
    [{ status: 202, headers: { location: "/poll" } }, { status: 202 }, {}, there, gone],
    [del, poll, poll, get, get],
  ],
  [
    "202 and Azure-AsyncOperation that gives HTML: read until it is gone",
    [{ status: 202, headers: async }, { body: "<html>" }, there, gone],
    [del, poll, get, get],
  ],
  ["202 and Location: 204", [{ status: 202, headers: { location: "/poll" } }, { status: 204 }], [del, poll]],
  ["202 and Azure-AsyncOperation", [{ status: 202, headers: async }, status("Deleting"), status("Succeeded")], [del, poll, poll]],
  ["200 and Azure-AsyncOperation", [{ headers: async }, status("InProgress"), status("Succeeded")], [del, poll, poll]],
  [
    "a poll that is forgotten: read until it is gone",
    [{ status: 202, headers: async }, { status: 404 }, there, gone],
    [del, poll, get, get],
  ],
  ["an answer that cannot be read while it goes", [{ status: 202 }, { body: "<html>" }, gone], [del, get, get]],
  ["an old failure that is being deleted", [{ status: 202 }, { body: connection("Pending", "Failed") }, there, gone], [del, get, get, get]],
];

test.each(styles)("%s", async (_, script, journal) => {
  const server = await serve(script);
  const operation = setUp(server).client.delete(targetId, "pe");
  expect(await operation).toBeUndefined();
  expect(server.journal).toEqual(journal);
  expect(operation.state).toMatchObject({ status: "succeeded", resource: undefined });
});

describe("without a get", () => {
  const host: HostDescriptor = { ...descriptor, operations: { delete: descriptor.operations.delete } };
  test.each([
    ["200", [{}], [del]],
    ["202", [{ status: 202 }], [del]],
    ["202 and Location", [{ status: 202, headers: { location: "/poll" } }, { status: 202 }, {}], [del, poll, poll]],
    ["a poll that is forgotten", [{ status: 202, headers: async }, { status: 404 }], [del, poll]],
  ] as const)("%s", async (_, script, journal) => {
    const server = await serve(script);
    await setUp(server, {}, host).client.delete(targetId, "pe");
    expect(server.journal).toEqual(journal);
  });
});

describe("failures", () => {
  test("the operation fails", async () => {
    const server = await serve([
      { status: 202, headers: async },
      { body: { status: "Cancelled", error: { code: "Locked", message: "A lock." } } },
      there,
    ]);
    const error = await failureOf(setUp(server).client.delete(targetId, "pe"));
    expect(error).toBeInstanceOf(ProvisioningFailedError);
    expect(error).toMatchObject({ phase: "Canceled", phaseOnWire: "Cancelled", code: "Locked" });
  });

  test("the connection stays failed", async () => {
    const server = await serve([{ status: 202 }, { body: connection("Approved", "Failed") }]);
    expect(await failureOf(setUp(server).client.delete(targetId, "pe"))).toMatchObject({ phase: "Failed" });
    expect(server.journal).toEqual([del, get, get, get]);
  });

  test.each([400, 403, 409, 412])("%i is an error", async (code) => {
    const server = await serve([{ status: code }]);
    expect(await failureOf(setUp(server).client.delete(targetId, "pe"))).toMatchObject({
      statusCode: code,
      operationId: "Connections_Delete",
    });
    expect(server.requests).toHaveLength(1);
  });

  test("a connection that stays ends in a timeout", async () => {
    const server = await serve([{}, { body: connection() }]);
    expect(await failureOf(setUp(server).client.delete(targetId, "pe", { timeoutMs: 20_000 }))).toMatchObject({
      name: "OperationTimeoutError",
      timeoutMs: 20_000,
    });
  });
});
