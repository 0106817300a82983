import { describe, expect, test } from "vitest";
import { createHttpHeaders, type PipelineResponse, RestError } from "@azure/core-rest-pipeline";
import { systemClock } from "../../templates/runtime/src/clock.ts";
import { backoffMs, waitBeforeRetry } from "../../templates/runtime/src/transport/retry.ts";
import type { HostDescriptor } from "../../templates/runtime/src/index.ts";
import {
  attemptTimeoutMs,
  connection,
  connectionPath,
  descriptor,
  failureOf,
  type Setup,
  setUp,
  targetId,
  type TestClock,
} from "./support/client.ts";
import { type Reply, serve, type TestServer } from "./support/server.ts";

const get = `GET ${connectionPath}`;
const del = `DELETE ${connectionPath}`;
const put = `PUT ${connectionPath}`;
const approved: Reply = { body: connection() };
const pending: Reply = { body: connection("Pending") };

/** Silence lasts until the attempt's time is over, which is as soon as the server has the request. */
let clock: TestClock;
const outlasted = (fault: Reply): Reply =>
  fault.silent === undefined ? fault : { ...fault, meanwhile: () => clock.expire(attemptTimeoutMs) };
const start = (server: TestServer): Setup => {
  const setup = setUp(server);
  clock = setup.clock;
  return setup;
};

describe("reads are repeated", () => {
  test.each<readonly [string, Reply]>([
    ["429 without Retry-After", { status: 429 }],
    ["429 with Retry-After", { status: 429, headers: { "retry-after": "0" } }],
    ["429 that asks for an hour: capped", { status: 429, headers: { "retry-after": "3600" } }],
    ["429 with a date", { status: 429, headers: { "retry-after": "Fri, 31 Dec 2100 23:59:59 GMT" } }],
    ["503", { status: 503 }],
    ["500", { status: 500 }],
    ["408", { status: 408 }],
    ["connection reset", { broken: "before" }],
    ["connection reset within the body", { body: '{"id":', broken: "within" }],
    ["silence", { silent: "before" }],
    ["silence within the body", { body: "{", silent: "within" }],
  ])("after %s", async (_, fault) => {
    const server = await serve([outlasted(fault), approved]);
    const { client } = start(server);
    expect(await client.get(targetId, "pe")).toEqual(connection());
    expect(server.journal).toEqual([get, get]);
  });

  test.each([400, 401, 403, 404, 409, 412, 501])("not after %i", async (status) => {
    const server = await serve([{ status }, approved]);
    expect(await failureOf(setUp(server).client.get(targetId, "pe"))).toMatchObject({ statusCode: status });
    expect(server.journal).toEqual([get]);
  });

  test("three times, then the last answer counts", async () => {
    const server = await serve([{ status: 429, body: { error: { code: "TooManyRequests", message: "Slow down." } } }]);
    expect(await failureOf(setUp(server).client.get(targetId, "pe"))).toMatchObject({
      statusCode: 429,
      code: "TooManyRequests",
    });
    expect(server.requests).toHaveLength(4);
  });

  test("as often as the options say", async () => {
    const server = await serve([{ broken: "before" }]);
    const error = await failureOf(setUp(server, { retryOptions: { maxRetries: 1, retryDelayInMs: 1 } }).client.get(targetId, "pe"));
    expect(error).toMatchObject({
      code: "ECONNRESET",
      operationId: "Connections_Get",
      resourceType: "Contoso.Storage/boxes",
      apiVersion: "2024-01-01",
    });
    expect(server.requests).toHaveLength(2);
  });
});

describe("nothing is written twice", () => {
  const lost: ReadonlyArray<readonly [string, Reply]> = [
    ["500", { status: 500 }],
    ["503", { status: 503 }],
    ["504", { status: 504 }],
    ["reset", { broken: "before" }],
    ["reset within the answer", { ...approved, broken: "within" }],
    ["silence", { silent: "before" }],
  ];
  test.each(lost)("%s: the change had arrived, so it is not sent again", async (_, fault) => {
    const server = await serve([outlasted(fault), approved]);
    await start(server).client.approve(targetId, "pe");
    expect(server.journal).toEqual([put, get]);
  });

  test.each(lost)("%s: the change had not arrived, so it is sent again", async (_, fault) => {
    const server = await serve([outlasted(fault), pending, approved]);
    await start(server).client.approve(targetId, "pe");
    expect(server.journal).toEqual([put, get, put]);
  });

  test("it had arrived and is still being carried out: no second write, and no early success", async () => {
    const server = await serve([{ status: 500 }, { body: connection("Approved", "Updating") }, approved]);
    const { client } = setUp(server);
    await client.approve(targetId, "pe");
    expect(server.journal).toEqual([put, get, get]);
  });

  test("another description had been there: it is sent again", async () => {
    const server = await serve([{ status: 500 }, approved]);
    await setUp(server).client.approve(targetId, "pe", { description: "by me" });
    expect(server.journal).toEqual([put, get, put]);
  });

  test("the connection is gone: it is not made anew", async () => {
    const server = await serve([{ status: 500, body: { error: { code: "Boom", message: "!" } } }, { status: 404 }, approved]);
    expect(await failureOf(setUp(server).client.approve(targetId, "pe"))).toMatchObject({
      statusCode: 500,
      code: "Boom",
    });
    expect(server.journal).toEqual([put, get]);
  });

  test("it never arrives: three more attempts, then the last error", async () => {
    const server = await serve(({ method }) => (method === "PUT" ? { broken: "before" } : pending));
    expect(await failureOf(setUp(server).client.approve(targetId, "pe"))).toMatchObject({
      code: "ECONNRESET",
      operationId: "Connections_Put",
    });
    expect(server.journal.filter((line) => line === put)).toHaveLength(4);
  });

  test("throttled: sent again at once, the service has not looked at it", async () => {
    const server = await serve([{ status: 429 }, { status: 503, headers: { "retry-after": "0" } }, approved]);
    await setUp(server).client.approve(targetId, "pe");
    expect(server.journal).toEqual([put, put, put]);
  });

  test("409 is the caller's to decide", async () => {
    const server = await serve([{ status: 409, body: { error: { code: "AnotherOperationInProgress", message: "Wait." } } }]);
    expect(await failureOf(setUp(server).client.approve(targetId, "pe"))).toMatchObject({
      statusCode: 409,
      code: "AnotherOperationInProgress",
    });
    expect(server.journal).toEqual([put]);
  });

  test.each(lost)("%s: the deletion had arrived, so it is not sent again", async (_, fault) => {
    const server = await serve([outlasted(fault), { status: 404 }]);
    await start(server).client.delete(targetId, "pe");
    expect(server.journal).toEqual([del, get]);
  });

  test.each(lost)("%s: the deletion is being carried out, so it is waited for", async (_, fault) => {
    const server = await serve([outlasted(fault), { body: connection("Approved", "Deleting") }, { status: 404 }]);
    await start(server).client.delete(targetId, "pe");
    expect(server.journal).toEqual([del, get, get]);
  });

  test.each(lost)("%s: the deletion had not arrived, so it is sent again", async (_, fault) => {
    const server = await serve([outlasted(fault), approved, { status: 204 }]);
    await start(server).client.delete(targetId, "pe");
    expect(server.journal).toEqual([del, get, del]);
  });

  test("where nothing tells whether a change goes on, it has to stay the same for a while", async () => {
    const still = { body: connection("Pending", null) };
    const late = await serve([{ broken: "before" }, still, still, { body: connection("Approved", null) }]);
    await setUp(late).client.approve(targetId, "pe");
    expect(late.journal).toEqual([put, get, get, get]);
    const never = await serve([{ broken: "before" }, still, still, still, approved]);
    await setUp(never).client.approve(targetId, "pe");
    expect(never.journal).toEqual([put, get, get, get, put]);
  });

  test("what is in the way of the second attempt may be the first one", async () => {
    const busy = { status: 409, body: { error: { code: "AnotherOperationInProgress", message: "Wait." } } };
    const server = await serve([{ broken: "before" }, pending, busy, approved]);
    await setUp(server).client.approve(targetId, "pe");
    expect(server.journal).toEqual([put, get, put, get]);
  });

  test("a service that says the status in another word has made the change all the same", async () => {
    const host: HostDescriptor = { ...descriptor, status: { ...descriptor.status, Succeeded: "Approved" } };
    const server = await serve([{ broken: "before" }, { body: connection("Succeeded") }]);
    await setUp(server, {}, host).client.approve(targetId, "pe");
    expect(server.journal).toEqual([put, get]);
  });

  test("a change that goes on may be this one, until it is over and is another one", async () => {
    const other = { body: connection("Rejected", "Updating") };
    const server = await serve([{ broken: "before" }, other, other, pending, approved]);
    await setUp(server).client.approve(targetId, "pe");
    expect(server.journal).toEqual([put, get, get, get, put]);
  });

  test("one that never ends takes no longer than it may", async () => {
    const server = await serve(({ method }) => (method === "GET" ? { body: connection("Pending", "Updating") } : { broken: "before" }));
    expect(await failureOf(setUp(server).client.approve(targetId, "pe", { timeoutMs: 1_000 }))).toMatchObject({
      name: "OperationTimeoutError",
      timeoutMs: 1_000,
    });
    expect(server.journal.filter((line) => line === put)).toEqual([put]);
  });

  test.each<readonly [string, Reply]>([
    ["HTML", { body: "<html>Sign in</html>" }],
    ["half a document", { body: '{"properties":{' }],
  ])("%s with 200 is no answer: the change is looked for, and then sent again", async (_, page) => {
    const server = await serve([page, pending, approved]);
    await setUp(server).client.approve(targetId, "pe");
    expect(server.journal).toEqual([put, get, put]);
  });

  test("HTML with 200 for ever is an error, and not a change that was accepted", async () => {
    const server = await serve(({ method }) => (method === "GET" ? pending : { body: "<html>Sign in</html>" }));
    const operation = setUp(server).client.approve(targetId, "pe");
    expect(await failureOf(operation)).toMatchObject({ code: "UnreadableResponse", statusCode: 200 });
    expect(operation.state.status).toBe("failed");
  });

  test("an answer that is too large to be read is followed by a look", async () => {
    const server = await serve([{ body: { much: "x".repeat(4_096) } }, approved]);
    await setUp(server, { maxResponseBytes: 2_048 }).client.approve(targetId, "pe");
    expect(server.journal).toEqual([put, get]);
  });
});

describe("waits", () => {
  const settings = { maxRetries: 3, retryDelayInMs: 1_000, maxRetryDelayInMs: 64_000 };
  const decide = (status: number, headers: Record<string, string>, retry = 0): number | undefined => {
    const response: PipelineResponse = { status, headers: createHttpHeaders(headers), request: undefined as never };
    return waitBeforeRetry("PUT", { response }, retry, settings, systemClock);
  };

  test.each<readonly [Record<string, string>, number]>([
    [{ "retry-after": "7" }, 7_000],
    [{ "retry-after": "0" }, 0],
    [{ "retry-after": "100000" }, 64_000],
    [{ "retry-after": "Fri, 31 Dec 2100 23:59:59 GMT" }, 64_000],
    [{ "retry-after": "Sat, 01 Jan 2000 00:00:00 GMT" }, 0],
    [{ "retry-after-ms": "250" }, 250],
    [{ "x-ms-retry-after-ms": "1500", "retry-after": "9" }, 1_500],
  ])("%j means %i ms", (headers, expected) => {
    expect(decide(429, headers)).toBe(expected);
  });

  test("without Retry-After they double, up to the cap, with some variation", () => {
    for (const [retry, longest] of [1_000, 2_000, 4_000, 8_000].entries()) {
      expect(backoffMs(retry, settings)).toBeGreaterThanOrEqual(longest / 2);
      expect(backoffMs(retry, settings)).toBeLessThanOrEqual(longest);
    }
    expect(backoffMs(40, settings)).toBeLessThanOrEqual(64_000);
    expect(decide(429, { "retry-after": "soon" })).toBeLessThanOrEqual(1_000);
  });

  test("a write is repeated blindly only if nobody can have taken it", () => {
    const after = (code: string): number | undefined =>
      waitBeforeRetry("PATCH", { error: new RestError("x", { code }) }, 0, settings, systemClock);
    for (const code of ["ECONNREFUSED", "ENOTFOUND", "EAI_AGAIN"]) expect(after(code), code).toBeDefined();
    for (const code of ["ECONNRESET", "ETIMEDOUT", "EPIPE", "CERT_HAS_EXPIRED"]) expect(after(code), code).toBeUndefined();
  });
});
